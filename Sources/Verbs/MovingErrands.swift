import Dossiers
import Moving
import Register
import Session
import Vietnamese
import WorkingTime

extension Errand {
  /// `import dossiers`: a whole file or nothing of it. The checks of a dry run are made again each time, so
  /// none is asked for: a file with an error is never written, and a second time changes nothing.
  func importDossiers() -> ExitCode {
    let file = invocation.words[0]
    guard let bytes = StoreFolder.read(file) else {
      world.complain(
        say(
          "Không đọc được tệp «\(PlainText.shown(file))»; chưa ghi gì.",
          "The file \"\(PlainText.shown(file))\" cannot be read; nothing was written."))
      return .noInput
    }
    return withBook { (register) throws(RegisterFault) in
      let person = try person(register)
      let report: SheetReport
      do throws(SheetFault) {
        let sheet = try DossierSheet(table(bytes), ignoringUnknown: invocation.has("ignore-unknown"))
        let office: DossierSheet.Office
        do throws(RegisterFault) {
          office = try knowledge(of: register, person)
        } catch {
          return fail(error)
        }
        report = try sheet.read(for: office)
      } catch {
        world.complain(error.text(language) + say(" Chưa ghi gì.", " Nothing was written."))
        return .data
      }
      return try bringIn(report, bytes, register, person)
    }
  }

  private func table(_ bytes: [UInt8]) throws(SheetFault) -> SeparatedText {
    do throws(SeparatedTextFault) {
      return try SeparatedText(reading: bytes)
    } catch {
      throw .text(error)
    }
  }

  private func knowledge(
    of register: Register, _ person: Person
  ) throws(RegisterFault) -> DossierSheet.Office {
    DossierSheet.Office(
      life: register.life, inDifficultArea: register.office.isDifficultArea, importer: person,
      now: Moment(secondsUTC: try now(register)), isPractice: register.office.isPractice,
      procedures: try register.namedProcedures().mapValues { ($0.procedure, $0.version, $0.isCurrent) },
      knownCodes: Set(try register.officialCodes().keys), key: Register.officialKey)
  }

  private func bringIn(
    _ report: SheetReport, _ bytes: [UInt8], _ register: Register, _ person: Person
  ) throws(RegisterFault) -> ExitCode {
    var written = 0
    if !report.hasErrors, !invocation.has("dry-run"), !report.dossiers.isEmpty {
      written = try register.bringIn(
        report.dossiers, of: bytes, lines: report.lines, by: person,
        request: RequestKey(session: RequestKey.newSession(), number: 1), now: try now(register))
    }
    world.out(invocation.has("json") ? json(report, written).written : words(report, written))
    return report.hasErrors ? .data : .done
  }

  private func words(_ report: SheetReport, _ written: Int) -> String {
    let errors = report.findings.count(where: \.isError)
    let notes = report.findings.count - errors
    var lines = [
      say(
        "\(report.lines) dòng: \(report.dossiers.count) hồ sơ nhập được, \(report.known) đã có trong sổ, \(errors) lỗi, \(notes) lưu ý.",
        "\(report.lines) lines: \(report.dossiers.count) dossiers can be brought in, \(report.known) are in the book already, \(errors) errors, \(notes) notes."
      )
    ]
    for finding in report.findings {
      let place = finding.column.map { " · \($0.heading(language))" } ?? ""
      let kind = finding.isError ? say("lỗi", "error") : say("lưu ý", "note")
      lines.append(say("Dòng ", "Line ") + "\(finding.line)\(place): \(kind): \(finding.text(language))")
    }
    lines.append(ending(report, written))
    return lines.joined(separator: "\n")
  }

  private func ending(_ report: SheetReport, _ written: Int) -> String {
    if report.hasErrors {
      return say(
        "Có lỗi nên chưa ghi gì. Vui lòng sửa tệp rồi nhập lại.",
        "There are errors, so nothing was written. Please correct the file and try again.")
    }
    if report.dossiers.isEmpty {
      return say("Không có hồ sơ mới; sổ giữ nguyên.", "No new dossier; the book is as it was.")
    }
    if invocation.has("dry-run") {
      return say("Chạy thử: chưa ghi gì.", "A dry run: nothing was written.")
    }
    return say("Đã nhập \(written) hồ sơ.", "\(written) dossiers were brought in.")
  }

  private func json(_ report: SheetReport, _ written: Int) -> JSON {
    .object([
      "lines": .number(report.lines), "new": .number(report.dossiers.count), "known": .number(report.known),
      "written": .number(written), "dryRun": .truth(invocation.has("dry-run")),
      "errors": .number(report.findings.count(where: \.isError)),
      "findings": .list(
        report.findings.map {
          .object([
            "line": .number($0.line), "column": JSON($0.column?.rawValue),
            "heading": JSON($0.column?.heading(language)), "error": .truth($0.isError),
            "text": .text($0.text(language)),
          ])
        }),
    ])
  }

  /// `export dossiers`: into the office's own folder under a name that the program chooses. Whole numbers
  /// never go to standard output, which a shell could lead anywhere, over a link too.
  func exportDossiers() throws(UsageFault) -> ExitCode {
    let view = try view(or: .all)
    let isWhole = invocation.has("whole")
    let goesOut = invocation.has("out")
    guard !goesOut || invocation["out"] == "-" && !isWhole else {
      throw .valueWrong(
        "--out",
        Bilingual(
          "chỉ «-», và không cùng --whole: số đầy đủ chỉ nằm trong thư mục của cơ quan",
          "\"-\" only, and not with --whole: whole numbers stay in the office's folder"))
    }
    return withBook { (register) throws(RegisterFault) in
      // What leaves the office is an event, which a session that only reads cannot write.
      guard register.access == .full else { throw .readingOnly(.exportDossiers) }
      let person = try person(register)
      let now = try now(register)
      let (rows, count) = try rows(of: view, isWhole: isWhole, register, now: now)
      var sheet = ExportedSheet(view: view, count: count, isWhole: isWhole, file: "", digest: "")
      if goesOut {
        let text = rows.joined(separator: "\n")
        sheet.digest = ReceiptDesk.digest(ofBytes: Array(text.utf8))
        try register.record(sheet, by: person, now: now)
        world.out(text)
        return .done
      }
      return try keep(rows, &sheet, register, person, now: now)
    }
  }

  private func rows(
    of view: QueueView, isWhole: Bool, _ register: Register, now: Int
  ) throws(RegisterFault) -> (rows: [String], count: Int) {
    let writer = SheetWriter(
      language: language, isWhole: isWhole, isPractice: register.office.isPractice)
    var rows = [writer.headings]
    let count = try register.forEachDossier(in: view, now: Moment(secondsUTC: now)) {
      rows.append(writer.row(of: $0))
    }
    return (rows, count)
  }

  /// Writes the table, then the event, then gives the file its name: nobody has it before the history does.
  private func keep(
    _ rows: [String], _ sheet: inout ExportedSheet, _ register: Register, _ person: Person, now: Int
  ) throws(RegisterFault) -> ExitCode {
    // Spreadsheets take a file for UTF-8 by its mark.
    let bytes = Array("\u{FEFF}".utf8) + rows.flatMap { $0.utf8 + [0x0D, 0x0A] }
    let moment = Moment(secondsUTC: now)
    let time = moment.iso.filter { $0 != "-" && $0 != ":" && $0 != "T" }
    let name =
      "ho-so-\(sheet.view.word)-\(time.prefix(8))-\(time.suffix(4))-\(sheet.isWhole ? "day-du" : "che-so")"
    do {
      let file = try OfficeFile(in: OfficeFile.tables, of: register.folder)
      try file.write(bytes)
      sheet.file = name + ".csv"
      sheet.digest = ReceiptDesk.digest(ofBytes: bytes)
      try register.record(sheet, by: person, now: now)
      let path = try file.keep(as: name, ending: ".csv")
      say(kept: path, sheet)
      return .done
    } catch let fault as OfficeFileFault {
      world.complain(fault.text(language))
      return fault.exitCode
    } catch let fault as RegisterFault {
      throw fault
    } catch {
      return .fault
    }
  }

  private func say(kept path: String, _ sheet: ExportedSheet) {
    world.out(
      invocation.has("json")
        ? JSON.object([
          "file": .text(path), "count": .number(sheet.count), "view": .text(sheet.view.word),
          "whole": .truth(sheet.isWhole), "digest": .text(sheet.digest),
        ]).written
        : say("Đã xuất \(sheet.count) hồ sơ: \(path)", "\(sheet.count) dossiers are written: \(path)"))
  }

  /// The view that an option names.
  func view(or standard: QueueView) throws(UsageFault) -> QueueView {
    guard let text = invocation["view"] else { return standard }
    guard let chosen = QueueView(reading: text) else {
      let all = QueueView.allCases.map(\.word).joined(separator: "|")
      throw .valueWrong("--view", Bilingual(all, all))
    }
    return chosen
  }
}
