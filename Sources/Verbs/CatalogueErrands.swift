import Catalogue
import Dossiers
import Register
import Vietnamese
import WorkingTime

extension Errand {
  func importCatalogue() throws(UsageFault) -> ExitCode {
    let file = invocation.words[0]
    let decision = try plain("decision", required: false)
    var effective: CivilDate?
    if let text = invocation["effective"] {
      guard let date = CivilDate(reading: text) else {
        throw .valueWrong("--effective", Bilingual("ngày như 2026-11-20", "a date as 2026-11-20"))
      }
      effective = date
    }
    guard let bytes = StoreFolder.read(file) else {
      world.complain(
        say(
          "Không đọc được tệp «\(PlainText.shown(file))»; danh mục giữ nguyên.",
          "The file \"\(PlainText.shown(file))\" cannot be read; the catalogue is kept."))
      return .noInput
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let records: [ReadProcedure]
    do throws(CatalogueFault) {
      records = try CatalogueReader.read(bytes, fileName: name)
    } catch {
      world.complain(error.text(language))
      return .data
    }
    return withBook { (register) throws(RegisterFault) in
      let now = try now(register)
      let report = try register.importCatalogue(
        records, bytes: bytes,
        decision: CatalogueDecision(
          number: decision.isEmpty ? name : decision, effective: effective ?? Moment(secondsUTC: now).date),
        by: try person(register), now: now)
      world.out(invocation.has("json") ? json(report).written : words(report))
      return .done
    }
  }

  private func words(_ report: ImportReport) -> String {
    var lines = [
      say(
        "Đã nhập: thêm \(report.added.count), sửa \(report.amended.count), giữ nguyên \(report.unchanged.count), từ chối \(report.refused.count), cần người xác nhận \(report.openLimits.count).",
        "Imported: added \(report.added.count), amended \(report.amended.count), unchanged \(report.unchanged.count), refused \(report.refused.count), limits that need a person \(report.openLimits.count)."
      )
    ]
    for refused in report.refused {
      lines.append(
        say("  từ chối, dòng ", "  refused, line ")
          + "\(refused.line) \(refused.code): \(refused.reason.text(language))")
    }
    for amendment in report.amended {
      lines.append(
        say("  sửa ", "  amended ") + amendment.entry.code + ": "
          + amendment.fields.map { $0.label(language) }.joined(separator: ", "))
    }
    for open in report.openLimits {
      lines.append(
        say("  cần xác nhận ", "  needs a person ") + open.entry.code
          + (open.caseName.map { " (\($0))" } ?? "") + ": "
          + open.reason.text(language) + " – «\(PlainText.shown(open.limitText).clipped(to: 120))»")
    }
    return lines.joined(separator: "\n")
  }

  private func json(_ report: ImportReport) -> JSON {
    .object([
      "added": .list(report.added.map { .text($0.code) }), "unchanged": .number(report.unchanged.count),
      "amended": .list(
        report.amended.map {
          .object(["code": .text($0.entry.code), "fields": .list($0.fields.map { .text($0.rawValue) })])
        }),
      "refused": .list(
        report.refused.map {
          .object([
            "line": .number($0.line), "code": .text($0.code), "reason": .text($0.reason.text(language)),
          ])
        }),
      "needsPerson": .list(
        report.openLimits.map {
          .object([
            "code": .text($0.entry.code), "name": .text($0.entry.name), "case": JSON($0.caseName),
            "reason": .text($0.reason.rawValue), "explanation": .text($0.reason.text(language)),
            "text": .text($0.limitText),
          ])
        }),
    ])
  }

  func searchCatalogue() throws(UsageFault) -> ExitCode {
    let limit = try invocation.number("limit", or: 20, in: 1...1000)
    return withBook { (register) throws(RegisterFault) in
      let entries = try register.catalogueEntries()
      let hits = CatalogueIndex(entries).search(invocation.words.joined(separator: " "), limit: limit)
      let limits = try register.limitWords(codes: hits.map(\.code))
      if invocation.has("json") {
        world.out(
          JSON.list(
            hits.map { hit in
              .object([
                "code": .text(hit.code), "name": .text(entries[hit.index].name),
                "field": .text(entries[hit.index].field),
                "limit": JSON(limits[hit.code]?(language)),
              ])
            }
          ).written)
      } else {
        for hit in hits {
          world.out(
            "\(hit.code)  \(entries[hit.index].name) – \(entries[hit.index].field) – \(limits[hit.code]?(language) ?? "")"
          )
        }
      }
      if hits.isEmpty {
        world.complain(say("Không tìm thấy thủ tục nào.", "No procedure was found."))
        return .negative
      }
      return .done
    }
  }
}
