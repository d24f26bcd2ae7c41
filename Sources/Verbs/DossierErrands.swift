import Dossiers
import Moving
import Register
import Session
import Vietnamese
import WorkingTime

extension Errand {
  func receive() throws(UsageFault) -> ExitCode {
    let received = try moment("received")
    var form = ReceptionForm()
    form.channel = try choice("channel", or: Channel.direct)
    form.kind = try choice("kind", or: ApplicantKind.citizen)
    form.delivery = try choice("return", or: ResultDelivery.counter)
    let caseNumber = try invocation.number("case", or: 1, in: 1...10_000)
    let key = requestKey(try givenKey())
    return withBook { (register) throws(RegisterFault) in
      let person = try person(register)
      let now = try now(register)
      // Looked up first: since then the catalogue or the calendar may have changed.
      if let known = try register.dossier(of: key) { return answer(known, register) }
      let (procedure, version) = try register.procedure(code: invocation["procedure"] ?? "")
      guard caseNumber <= procedure.cases.count else {
        world.complain(
          say(
            "Thủ tục này có \(procedure.cases.count) trường hợp.",
            "This procedure has \(procedure.cases.count) cases."))
        return .data
      }
      fill(&form, procedure, caseNumber - 1)
      let check = ReceptionCheck(
        life: register.life, inDifficultArea: register.office.isDifficultArea, clerk: person.account)
      let moment = Moment(secondsUTC: now)
      let result = check.check(
        form, procedure: procedure, version: version, receivedAt: received ?? moment, now: moment)
      for finding in result.findings {
        let mark = finding.isError ? say("Lỗi", "Error") : say("Lưu ý", "Note")
        world.complain("\(mark): \(finding.field.name(language)): \(finding.text(language))")
      }
      guard let reception = result.reception else {
        world.complain(say("Chưa lưu gì.", "Nothing was saved."))
        return .data
      }
      return answer(try register.receive(reception, by: person, request: key, now: now), register)
    }
  }

  /// Tells the dossier of a reception, whether it was kept now or by an earlier call with the same key.
  private func answer(_ dossier: Dossier, _ register: Register) -> ExitCode {
    // Whoever gives one key to two citizens must not take the first one's code for the second.
    guard dossier.procedure.code == invocation["procedure"],
      let identity = try? IdentityNumber(reading: invocation["id"] ?? ""),
      identity.written == dossier.applicant.identity
    else {
      world.complain(
        say(
          "Khóa yêu cầu này đã dùng cho hồ sơ khác (\(dossier.code)); chưa lưu gì. Vui lòng dùng khóa mới.",
          "This key was used for another dossier (\(dossier.code)); nothing was saved. Please use a new key.")
      )
      return .data
    }
    world.out(
      invocation.has("json") ? JSON(dossier.masked).written : words(received: dossier, register.life))
    return .done
  }

  private func fill(_ form: inout ReceptionForm, _ procedure: Procedure, _ caseIndex: Int) {
    form.take(case: caseIndex, of: procedure)
    form.fee = invocation["fee"] ?? ReceptionForm(for: procedure).fee
    form.name = invocation["applicant"] ?? ""
    form.identity = invocation["id"] ?? ""
    form.phone = invocation["phone"] ?? ""
    form.address = invocation["address"] ?? ""
    form.email = invocation["email"] ?? ""
    form.submitterName = invocation["submitter"] ?? ""
    form.submitterIdentity = invocation["submitter-id"] ?? ""
    form.submitterPhone = invocation["submitter-phone"] ?? ""
    form.officialCode = invocation["official"] ?? ""
    form.settledLimit = invocation["limit"] ?? ""
    form.needsVerification = invocation.has("verification")
    form.isSettledElsewhere = invocation.has("elsewhere")
    form.isOnlyRegistered = invocation.has("registered")
  }

  private func words(received dossier: Dossier, _ life: Life) -> String {
    let due =
      dossier.clock.due.map { "\($0.written) (\($0.date.weekday.name(language)))" } ?? noDate(dossier)
    var lines = [
      say("Đã tiếp nhận: ", "Received: ") + dossier.code,
      say("Hẹn trả: ", "Due: ") + due + projected(dossier, life),
    ]
    if let transfer = life.paperTransfer(of: dossier) {
      lines.append(
        say("Bản giấy đến cơ quan giải quyết chậm nhất: ", "The paper goes to the agency by: ")
          + transfer.written)
    }
    return lines.joined(separator: "\n")
  }

  func listQueue() throws(UsageFault) -> ExitCode {
    let view = try view(or: .processing)
    let limit = try invocation.number("limit", or: 50, in: 1...2_000_000)
    let offset = try invocation.number("offset", or: 0, in: 0...10_000_000)
    return withBook { (register) throws(RegisterFault) in
      let moment = Moment(secondsUTC: try now(register))
      let page = try register.queue(
        QueueRequest(view: view, search: invocation["search"] ?? "", place: .at(offset), count: limit),
        now: moment)
      if invocation.has("json") {
        world.out(json(page).written)
      } else {
        world.out(invocation.has("csv") ? table(page) : words(page, register, now: moment))
      }
      return .done
    }
  }

  private func words(_ page: QueuePage, _ register: Register, now: Moment) -> String {
    var lines = [
      QueueView.allCases.map { "\($0.name(language)) \(page.counts[$0])" }.joined(separator: " · ")
    ]
    let horizon = Urgency.horizon(from: now, calendar: register.life.calendar)
    for row in page.rows {
      let left = row.attention.map {
        Countdown(now: now, due: $0, calendar: register.life.calendar).written(language)
      }
      let mark = row.urgency(now: now, horizon: horizon).mark
      lines.append(
        "\(mark) \(row.code)  \(PlainText.shown(row.applicant).padded(to: 22))  \(row.status.shortName(language).padded(to: 11))  "
          + "\((row.due?.written ?? "–").padded(to: 16))  \((row.status.clock == .running ? left ?? "" : "").padded(to: 17))  \(PlainText.shown(row.procedure))"
      )
    }
    return lines.joined(separator: "\n")
  }

  private func table(_ page: QueuePage) -> String {
    let headings = [
      Bilingual("Mã trong sổ", "Book code"), Bilingual("Chủ hồ sơ", "Applicant"),
      Bilingual("Thủ tục", "Procedure"), Bilingual("Trạng thái", "Status"), Bilingual("Kênh nộp", "Channel"),
      Bilingual("Lúc tiếp nhận", "Received"), Bilingual("Hẹn trả", "Due"),
    ]
    let rows = page.rows.map { row in
      [
        row.code, row.applicant, row.procedure, row.status.name(language), row.channel.name(language),
        row.receivedAt.iso, row.due?.iso ?? "",
      ]
    }
    return ([headings.map { $0(language) }] + rows).map(SheetText.row).joined(separator: "\n")
  }

  private func json(_ page: QueuePage) -> JSON {
    var counts: [String: JSON] = [:]
    for view in QueueView.allCases { counts[view.word] = .number(page.counts[view]) }
    return .object([
      "view": .text(page.view.word), "total": .number(page.total), "offset": .number(page.offset),
      "counts": .object(counts),
      "dossiers": .list(
        page.rows.map { row in
          .object([
            "code": .text(row.code), "applicant": .text(row.applicant), "procedure": .text(row.procedure),
            "status": .number(row.status.rawValue), "statusName": .text(row.status.name(language)),
            "channel": .text(row.channel.rawValue), "received": .text(row.receivedAt.iso),
            "due": JSON(row.due?.iso),
          ])
        }),
    ])
  }

  func show() throws(UsageFault) -> ExitCode {
    let code = invocation.words[0]
    return withBook { (register) throws(RegisterFault) in
      let person = try person(register)
      let dossier = try register.look(at: code, from: .command, by: person, now: try now(register))
      let history = try register.history(code: dossier.code, for: person)
      if invocation.has("json") {
        world.out(JSON.object(["dossier": JSON(dossier), "history": .list(history.map(json))]).written)
      } else {
        world.out(words(dossier, history, register.life))
      }
      return .done
    }
  }

  private func json(_ entry: HistoryEntry) -> JSON {
    var fields: [String: JSON] = [:]
    for field in entry.fact.fields { fields[field.name] = .text(field.value) }
    return .object([
      "sequence": .number(entry.sequence), "at": .text(entry.at.iso), "actor": .text(entry.actor),
      "kind": .text(entry.fact.kind.rawValue), "fields": .object(fields),
    ])
  }

  /// What stands behind a due date that leans on days off that nobody has announced yet.
  private func projected(_ dossier: Dossier, _ life: Life) -> String {
    life.isDueProjected(of: dossier) ? say(" (dự kiến)", " (projected)") : ""
  }

  private func words(_ dossier: Dossier, _ history: [HistoryEntry], _ life: Life) -> String {
    var lines: [String] = []
    func add(_ vi: String, _ en: String, _ text: String) {
      if !text.isEmpty { lines.append(say(vi, en).padded(to: 16) + PlainText.shown(text)) }
    }
    add("Mã hồ sơ", "Code", dossier.code)
    add("Mã chính thức", "Official code", dossier.officialCode)
    add("Thủ tục", "Procedure", "\(dossier.procedure.code) \(dossier.procedure.name)")
    add("Trường hợp", "Case", dossier.caseName ?? "")
    add("Chủ hồ sơ", "Applicant", dossier.applicant.name)
    add("Số định danh", "Identity no.", dossier.applicant.identity)
    add("Điện thoại", "Telephone", dossier.applicant.phone)
    add("Địa chỉ", "Address", dossier.applicant.address)
    add("Email", "Email", dossier.applicant.email)
    add("Người nộp", "Submitter", dossier.submitter?.name ?? "")
    if dossier.isBroughtIn { add("Nguồn", "Source", Fact.Kind.broughtIn.name(language)) }
    add("Kênh nộp", "Channel", dossier.channel.name(language))
    add("Tiếp nhận", "Received", "\(dossier.receivedAt.written) – \(dossier.receiverName)")
    add("Thời hạn", "Limit", dossier.limit.limit.written(language))
    add("Hẹn trả", "Due", (dossier.clock.due?.written ?? noDate(dossier)) + projected(dossier, life))
    for (vi, en, text) in timeWords(dossier, life) { add(vi, en, text) }
    add("Trạng thái", "Status", "\(dossier.status.rawValue) \(dossier.status.name(language))")
    add("Xử lý xong", "Finished", dossier.finishedAt?.written ?? "")
    add("Đã trả", "Returned", dossier.returnedAt?.written ?? "")
    add("Trả kết quả", "Return", dossier.delivery.name(language))
    add("Phí, lệ phí", "Fee", dossier.fee)
    for paper in dossier.papers {
      let counts = say(
        "\(paper.originals) bản chính, \(paper.copies) bản sao",
        "\(paper.originals) originals, \(paper.copies) copies")
      add("Giấy tờ", "Paper", "\(paper.name) (\(counts))")
    }
    // Who has looked stands behind what has happened, however often it was.
    for entry in history.filter({ $0.fact.kind != .looked }) + history.filter({ $0.fact.kind == .looked }) {
      let place = entry.fact["where"].flatMap(LookPlace.init(rawValue:)).map { " (\($0.name(language)))" }
      let to =
        entry.fact["status"].flatMap(Int.init).flatMap(Status.init(rawValue:)).map {
          " → \($0.name(language))"
        } ?? ""
      lines.append(
        "#\(entry.sequence) \(entry.at.written) \(entry.actor): \(entry.fact.kind.name(language))\(place ?? "")\(to)"
      )
    }
    return lines.joined(separator: "\n")
  }

  func move() throws(UsageFault) -> ExitCode {
    guard let status = Status(reading: invocation["to"] ?? "") else {
      let all = Status.allCases.map { "\($0.rawValue) \($0.word)" }.joined(separator: ", ")
      throw .valueWrong("--to", Bilingual(all, all))
    }
    let order = Move(
      to: status, note: try plain("note", required: false), basis: try plain("basis", required: false),
      isRefusal: invocation.has("refused"))
    return try change(.move(order))
  }

  func makeReceipt() throws(UsageFault) -> ExitCode {
    let all = ["output", "text", "print"]
    let ways = all.filter(invocation.has)
    guard ways.count == 1, let way = ways.first else { throw .oneOf(all) }
    return withBook { (register) throws(RegisterFault) in
      let person = try person(register)
      let dossier = try register.dossierForReceipt(
        code: invocation.words[0], onPaper: way != "text", by: person, now: try now(register))
      let mark = try register.receptionMark(code: dossier.code)
      let desk = ReceiptDesk(office: register.office, life: register.life, language: language)
      do throws(ReceiptFault) {
        switch way {
        case "text": world.out(desk.text(of: dossier, mark))
        case "output":
          let file = invocation["output"] ?? ""
          try desk.make(dossier, mark, file: file)
          try note(dossier, digest: ReceiptDesk.digest(of: file), register, person)
          world.complain(say("Đã lập «\(file)».", "\"\(file)\" is made."))
        default:
          let (file, digest) = try desk.makeInOffice(dossier, mark, folder: register.folder)
          try desk.send(file, code: dossier.code, queue: invocation["print"] ?? "")
          try note(dossier, digest: digest, register, person)
          world.complain(say("Đã gửi tới máy in.", "Sent to the printer."))
        }
        return .done
      } catch {
        world.complain(error.text(language))
        return error.exitCode
      }
    }
  }

  /// Writes the receipt into the history. The paper exists already, so a fault here is said, not thrown.
  private func note(
    _ dossier: Dossier, digest: String, _ register: Register, _ person: Person
  ) throws(ReceiptFault) {
    do throws(RegisterFault) {
      try register.recordReceipt(
        code: dossier.code, form: "01", digest: digest, by: person, now: try now(register))
    } catch {
      world.complain(error.text(language))
    }
  }
}
