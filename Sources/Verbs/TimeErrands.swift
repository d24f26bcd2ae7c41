import Dossiers
import Register
import Vietnamese
import WorkingTime

/// The orders that change the time of a dossier, and what is said of it.
extension Errand {
  func startClock() throws(UsageFault) -> ExitCode {
    guard let moment = try moment("at") else { throw .optionMissing("at") }
    return try change(.start(at: moment, note: try plain("note", required: false)))
  }

  func extend() throws(UsageFault) -> ExitCode {
    try change(.extend(note: try plain("note", required: true)))
  }

  func reappoint() throws(UsageFault) -> ExitCode {
    let reason = try plain("reason", required: true)
    let apology = try plain("apology", required: false)
    let text = invocation["to"] ?? ""
    let key = try givenKey()
    guard Moment(reading: text) != nil || CivilDate(reading: text) != nil else {
      throw .valueWrong(
        "--to", Bilingual("ngày hoặc thời điểm như 2026-11-30T16:00", "a day or a time as 2026-11-30T16:00"))
    }
    return withBook { (register) throws(RegisterFault) in
      // A day on which nobody works is refused by the rule, with its words.
      let moment =
        register.life.calendar.moment(reading: text)
        ?? CivilDate(reading: text).map { Moment($0, ClockTime(minutes: 0)) }
      guard let moment else { return .usage }
      return try change(
        .reappoint(Reappointment(to: moment, reason: reason, apology: apology)), in: register, key)
    }
  }

  func setSupplementRule() throws(UsageFault) -> ExitCode {
    let rules = ["pause", "restart"]
    guard let rule = invocation["supplement"], rules.contains(rule) else {
      throw .valueWrong("--supplement", Bilingual("pause hoặc restart", "pause or restart"))
    }
    let basis = try plain("basis", required: false)
    return withBook { (register) throws(RegisterFault) in
      let code = invocation.words[0]
      try register.setSupplementRule(
        code: code, pauses: rule == "pause", basis: basis, by: try person(register), now: try now(register))
      world.out(
        invocation.has("json")
          ? JSON.object(["procedure": .text(code), "supplement": .text(rule)]).written
          : code + ": "
            + (rule == "pause"
              ? say("chờ bổ sung thì tạm dừng thời hạn", "supplements pause the limit")
              : say("bổ sung xong thì tính lại từ đầu", "the limit starts anew after supplements")))
      return .done
    }
  }

  /// Changes the dossier that is named.
  func change(_ change: Change) throws(UsageFault) -> ExitCode {
    let key = try givenKey()
    return withBook { (register) throws(RegisterFault) in try self.change(change, in: register, key) }
  }

  private func change(
    _ change: Change, in register: Register, _ key: String?
  ) throws(RegisterFault) -> ExitCode {
    let person = try person(register)
    let before = try register.dossier(code: invocation.words[0])
    let now = try now(register)
    let moment = Moment(secondsUTC: now)
    let after = try register.change(
      code: before.code, version: before.version, change, by: person,
      request: requestKey(key, dossier: before.code), at: moment, now: now)
    // A request that was kept before changes nothing now.
    if after != before, let warning = register.life.warning(of: change, for: before, at: moment) {
      world.complain(say("Lưu ý: ", "Note: ") + warning(language))
    }
    world.out(invocation.has("json") ? JSON(after.masked).written : words(after, since: before))
    return .done
  }

  private func words(_ after: Dossier, since before: Dossier) -> String {
    var text = "\(after.code): \(after.status.name(language))"
    if let due = after.clock.due, due != before.clock.due {
      text += say(". Hẹn trả mới: ", ". New due date: ") + due.written
    }
    return text
  }

  /// What stands in the place of a due date.
  func noDate(_ dossier: Dossier) -> String {
    if let words = dossier.answerWords { return words(language) }
    guard dossier.clock.startedAt == nil else { return say("không có", "none") }
    switch dossier.limit.start {
    case .reception: return say("không có", "none")
    case .competentAgency, .payment, .event:
      return say("chưa có; tính ", "none yet; counted from ") + dossier.limit.start.words(language)
    }
  }

  /// Everything that is said of a dossier's time besides its due date.
  func timeWords(_ dossier: Dossier, _ life: Life) -> [(vi: String, en: String, text: String)] {
    var lines: [(vi: String, en: String, text: String)] = []
    if let account = life.account(of: CountedTime(dossier)) {
      lines.append(
        ("Bắt đầu tính", "Started", "\(account.explanation.start.written). \(account.start(language))"))
      for change in account.changes { lines.append(("", "", change(language))) }
    }
    if let first = dossier.clock.firstDue, first != dossier.clock.due {
      lines.append(("Hẹn lần đầu", "First due", first.written))
    }
    if let transfer = life.paperTransfer(of: dossier) {
      lines.append(("Chuyển bản giấy", "Paper goes by", transfer.written))
    }
    if let last = life.lastDayToApologise(dossier) {
      lines.append(
        (
          "Nếu chậm", "If late",
          say("phải báo chậm và xin lỗi chậm nhất ngày ", "to be told, with an apology, by ") + last.written
        ))
    }
    if let closable = dossier.clock.closableFrom {
      lines.append(("Được đóng từ", "Closable from", closable.written))
    }
    if let finished = dossier.finishedAt {
      let judged = dossier.judged.map { " (\($0.name(language)))" } ?? ""
      lines.append(("Xử lý xong", "Finished", finished.written + judged))
    }
    if dossier.isRefused {
      lines.append(("Kết quả", "Result", say("từ chối giải quyết", "refused after appraisal")))
    }
    return lines
  }
}
