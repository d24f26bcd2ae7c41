import Dossiers
import Register
import Vietnamese
import WorkingTime

extension Errand {
  /// Lists what needs a person, or writes the work sheet.
  func checkCatalogue() throws(UsageFault) -> ExitCode {
    let most = try invocation.number("limit", or: 100_000, in: 1...100_000)
    var reason: LimitQuestion?
    if let text = invocation["reason"] {
      guard let question = LimitQuestion(rawValue: text) else {
        let all = LimitQuestion.allCases.map(\.rawValue).joined(separator: "|")
        throw .valueWrong("--reason", Bilingual(all, all))
      }
      reason = question
    }
    let filter = OpenLimitFilter(
      field: invocation["field"], reason: reason, onlyReceived: invocation.has("received"))
    return withBook { (register) throws(RegisterFault) in
      let all = try register.openLimits(filter)
      let limits = Array(all.prefix(most))
      if invocation.has("form") {
        world.out(LimitSheet.written(limits, language: language))
      } else if invocation.has("json") {
        world.out(JSON.list(limits.map(json)).written)
      } else {
        for one in limits { world.out(words(one)) }
        world.out(
          say(
            "Cần người xác nhận: \(all.count) thời hạn, ở trên là \(limits.count). Trả lời: motcua catalogue answer.",
            "Limits that need a person: \(all.count), of them \(limits.count) above. To answer: motcua catalogue answer."
          ))
      }
      return .done
    }
  }

  private func words(_ one: OpenLimit) -> String {
    var text = one.code + "  " + PlainText.shown(one.name)
    if let name = one.caseName { text += " (\(PlainText.shown(name)))" }
    if one.receivedLately > 0 {
      text += say(" · đã nhận \(one.receivedLately)", " · received \(one.receivedLately)")
    }
    text += "\n    ? " + one.words(language)
    if let proposal = one.proposal {
      text +=
        say("\n    trước đây đã xác nhận: ", "\n    settled before: ") + proposal.limit.written(language)
    }
    return text + "\n    «\(PlainText.shown(one.published))»"
  }

  private func json(_ one: OpenLimit) -> JSON {
    .object([
      "code": .text(one.code), "name": .text(one.name), "field": .text(one.field), "case": JSON(one.caseName),
      "reason": .text(one.reason.rawValue), "question": .text(one.words(language)),
      "text": .text(one.published), "start": .text(one.start.compact),
      "receivedLately": .number(one.receivedLately), "proposal": JSON(one.proposal?.limit.compact),
    ])
  }

  /// Takes an answer, a sheet of answers, or an answer back.
  func answerCatalogue() throws(UsageFault) -> ExitCode {
    let word = invocation.words[0]
    if invocation.has("withdraw") { return try withdrawAnswer(word) }
    guard invocation["limit"] != nil else {
      if Procedure.isCode(word) { throw .optionMissing("limit") }
      for name in ["case", "verification", "difficult-area", "start", "reason"] where invocation.has(name) {
        throw .optionMissing("limit")
      }
      return answerSheet(word)
    }
    let typed = LimitAnswerWords(
      limit: invocation["limit"] ?? "", verification: invocation["verification"] ?? "",
      difficultArea: invocation["difficult-area"] ?? "", start: invocation["start"] ?? "",
      reason: invocation["reason"] ?? "")
    return withBook { (register) throws(RegisterFault) in
      let own = try answerable(register).filter { $0.code == word }
      let named = invocation["case"]
      guard
        let open = own.first(where: { $0.caseName == named })
          ?? (own.count == 1 && named == nil ? own[0] : nil)
      else {
        _ = try register.procedure(code: word)
        throw .noOpenLimit(code: word)
      }
      do throws(LimitAnswerFault) {
        return try settle([typed.settlement(of: open)], register)
      } catch {
        world.complain(error.text(language))
        return .data
      }
    }
  }

  private func answerSheet(_ file: String) -> ExitCode {
    guard let bytes = StoreFolder.read(file) else {
      world.complain(
        say(
          "Không đọc được tệp «\(PlainText.shown(file))»; chưa ghi gì.",
          "The file \"\(PlainText.shown(file))\" cannot be read; nothing was written."))
      return .noInput
    }
    return withBook { (register) throws(RegisterFault) in
      let (answers, faults) = LimitSheet.read(bytes, of: try answerable(register))
      for fault in faults {
        world.complain(say("Dòng ", "Line ") + "\(fault.line): " + fault.text(language))
      }
      guard faults.isEmpty else {
        world.complain(
          say(
            "Có \(faults.count) dòng sai: chưa ghi gì. Vui lòng sửa rồi đọc lại cả bảng.",
            "\(faults.count) line(s) are wrong: nothing was written. Please mend them and read the sheet again."
          ))
        return .data
      }
      return settle(answers, register)
    }
  }

  private func settle(_ answers: [LimitSettlement], _ register: Register) -> ExitCode {
    do throws(RegisterFault) {
      let written = try register.settle(answers, by: try person(register), now: try now(register))
      world.out(
        invocation.has("json")
          ? JSON.object(["answers": .number(answers.count), "written": .number(written)]).written
          : say(
            "Đã ghi \(written) câu trả lời mới; \(answers.count - written) đã có sẵn.",
            "\(written) new answer(s) written; \(answers.count - written) stood there already."))
      return .done
    } catch {
      return fail(error)
    }
  }

  private func withdrawAnswer(_ code: String) throws(UsageFault) -> ExitCode {
    let reason = try plain("reason", required: true)
    return withBook { (register) throws(RegisterFault) in
      try register.withdraw(
        code: code, caseName: invocation["case"], reason: reason, by: try person(register),
        now: try now(register))
      world.out(
        say(
          "Đã rút câu trả lời; thời hạn lại cần xác nhận.",
          "The answer is withdrawn; the limit is open again."))
      return .done
    }
  }

  /// What may be answered: open limits, and those that are settled and may be settled otherwise.
  private func answerable(_ register: Register) throws(RegisterFault) -> [OpenLimit] {
    var limits = try register.openLimits()
    for one in try register.settledLimits() {
      limits.append(
        OpenLimit(
          code: one.code, name: "", caseName: one.caseName, reason: .conditions, published: one.published))
    }
    return limits
  }

  /// Lists the answers with who gave them and when.
  func listAnswers() throws(UsageFault) -> ExitCode {
    withBook { (register) throws(RegisterFault) in
      let answers = try register.settledLimits()
      if invocation.has("json") {
        world.out(JSON.list(answers.map(json)).written)
        return .done
      }
      for one in answers {
        var text = "\(one.code)  " + one.answer.limit.written(language)
        if let name = one.caseName { text += " (\(PlainText.shown(name)))" }
        if let longer = one.answer.verification {
          text += say(" · xác minh: ", " · verification: ") + longer.written(language)
        }
        if let longer = one.answer.difficultArea {
          text += say(" · miền núi: ", " · difficult area: ") + longer.written(language)
        }
        if one.answer.start != .reception {
          text += say(" · tính từ: ", " · from: ") + one.answer.start.compact
        }
        world.out(
          text + " · \(one.actor) · \(Moment(secondsUTC: one.at).written) · \(one.answer.reason)")
      }
      if answers.isEmpty { world.complain(say("Chưa có câu trả lời nào.", "There are no answers.")) }
      return .done
    }
  }

  private func json(_ one: SettledLimit) -> JSON {
    .object([
      "code": .text(one.code), "case": JSON(one.caseName), "text": .text(one.published),
      "limit": .text(one.answer.limit.compact), "verification": JSON(one.answer.verification?.compact),
      "difficultArea": JSON(one.answer.difficultArea?.compact), "start": .text(one.answer.start.compact),
      "reason": .text(one.answer.reason), "actor": .text(one.actor),
      "at": .text(Moment(secondsUTC: one.at).iso),
    ])
  }
}
