import Dossiers
import FoundationEssentials
import Register
import Vietnamese
import WorkingTime

extension Errand {
  /// Computes due dates: of a procedure of the office's catalogue, of a limit, or of a whole batch.
  func computeDue() throws(UsageFault) -> ExitCode {
    let named = namedFolder
    let register: Register?
    do throws(RegisterFault) {
      register = named != nil || invocation.has("procedure") ? try openBook() : nil
      if let register { try admitted(to: register) { _ throws(RegisterFault) in } }
    } catch {
      return fail(error)
    }
    defer { register?.close() }
    var life: Life
    if let register {
      life = register.life
    } else {
      // Without an office the national calendar and the usual hours hold.
      guard let entries = try? NationalCalendar.entriesOfEveryYear(),
        let calendar = try? OfficeCalendar(entries: entries)
      else {
        return .fault
      }
      life = Life(calendar: calendar, convention: .endOfDay)
    }
    if invocation.has("same-clock") { life.convention = .sameClock }
    if invocation.has("batch") { return batch(life) }
    guard invocation.has("limit") != invocation.has("procedure") else {
      throw .oneOf(["limit", "procedure"])
    }
    guard let received = try moment("received") else { throw .optionMissing("received") }
    do throws(DueErrandFault) {
      guard let limit = try limit(register) else { return .data }
      return answer(limit, received, life)
    } catch {
      switch error {
      case .usage(let fault): throw fault
      case .register(let fault): return fail(fault)
      }
    }
  }

  /// The limit that is asked about.
  private func limit(_ register: Register?) throws(DueErrandFault) -> TimeLimit? {
    if let text = invocation["limit"] {
      guard let limit = TimeLimit(reading: text) else {
        throw .usage(
          .valueWrong(
            "--limit",
            Bilingual(
              "không đọc được; ví dụ \"3 workingDays\", \"2,5 ngày làm việc\", \"sameDay 15:00\"",
              "cannot be read; as \"3 workingDays\", \"sameDay 15:00\"")))
      }
      return limit
    }
    guard let code = invocation["procedure"], let register else {
      throw .usage(.oneOf(["limit", "procedure"]))
    }
    let procedure: Procedure
    let channel: Channel
    let number: Int
    do throws(UsageFault) {
      channel = try choice("channel", or: Channel.direct)
      number = try invocation.number("case", or: 1, in: 1...10_000)
    } catch {
      throw .usage(error)
    }
    do throws(RegisterFault) {
      procedure = try register.procedure(code: code).procedure
    } catch {
      throw .register(error)
    }
    guard number <= procedure.cases.count else {
      world.complain(
        say(
          "Thủ tục này có \(procedure.cases.count) trường hợp.",
          "This procedure has \(procedure.cases.count) cases."))
      return nil
    }
    let chosen = procedure.cases[number - 1]
    switch chosen.limit(channel: channel, inDifficultArea: register.office.isDifficultArea) {
    case .stated(let limit): return limit
    case .needsPerson(let question):
      world.complain(
        say("Thời hạn công bố cần người xác nhận: ", "The published limit needs a person: ")
          + chosen.reason(of: question)(language)
          + " – «\(PlainText.shown(procedure.limitText))»")
      return nil
    }
  }

  private func answer(_ limit: TimeLimit, _ received: Moment, _ life: Life) -> ExitCode {
    do throws(DueFault) {
      guard let explanation = try life.calendar.explain(limit, from: received, convention: life.convention)
      else {
        world.out(
          invocation.has("json")
            ? JSON.object(["due": .none]).written : say("Không quy định thời hạn.", "No limit is set."))
        return .done
      }
      world.out(invocation.has("json") ? json(explanation).written : words(explanation))
      return .done
    } catch {
      world.complain(say("Không tính được: ", "Cannot be computed: ") + error.text(language) + ".")
      return .data
    }
  }

  private func words(_ explanation: Explanation) -> String {
    let due = explanation.due
    var lines = [
      say("Hẹn trả: ", "Due: ") + "\(due.time.written) \(due.date.weekday.name(language)) \(due.date.written)"
        + (explanation.leansOnProjection ? say(" (dự kiến)", " (projected)") : "")
    ]
    if invocation.has("explain") {
      lines.append(explanation.rule(language))
      for day in explanation.days {
        let number = day.number.map { say("ngày \($0)", "day \($0)") } ?? "–"
        lines.append(
          "  \(number.padded(to: 9)) \(day.date.weekday.name(language).padded(to: 9)) \(day.date.written)  \(day.reason(language))"
        )
      }
    }
    return lines.joined(separator: "\n")
  }

  private func json(_ explanation: Explanation) -> JSON {
    var object: [String: JSON] = [
      "due": .text(explanation.due.iso), "projected": .truth(explanation.leansOnProjection),
    ]
    if invocation.has("explain") {
      object["rule"] = .text(explanation.rule(language))
      object["days"] = .list(
        explanation.days.map {
          .object([
            "date": .text($0.date.iso), "number": $0.number.map(JSON.number) ?? .none,
            "reason": .text($0.reason(language)),
          ])
        })
    }
    return .object(object)
  }

  /// One JSON object a line in, one a line out. A bad line gives an error on its own line and is no
  /// error of the batch: whoever reads the lines sees it where it belongs.
  private func batch(_ life: Life) -> ExitCode {
    while let line = world.readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      switch BatchLine.due(line, life) {
      case .success(let due): world.out(JSON.object(["due": JSON(due?.iso)]).written)
      case .failure(let fault):
        world.out(JSON.object(["error": .text(fault.text(language))]).written)
      }
    }
    return .done
  }
}

/// Why one due date cannot be asked for.
private enum DueErrandFault: Error {
  case usage(UsageFault)
  case register(RegisterFault)
}

/// One line of a batch.
private struct BatchLine: Decodable {
  struct Limit: Decodable {
    var value: Double?
    var unit: String
    var cutoff: String?
  }

  var limit: Limit
  var received: String
  var cutoff: String?

  struct Fault: Error {
    var text: Bilingual
  }

  static func due(_ line: String, _ life: Life) -> Result<Moment?, Fault> {
    guard let asked = try? JSONDecoder().decode(BatchLine.self, from: Data(line.utf8)) else {
      return .failure(
        Fault(
          text: Bilingual(
            "dòng không đúng dạng {\"limit\":{\"value\":3,\"unit\":\"workingDays\"},\"received\":\"2026-11-20T15:30\"}",
            "the line is not of the form {\"limit\":{\"value\":3,\"unit\":\"workingDays\"},\"received\":\"2026-11-20T15:30\"}"
          )))
    }
    guard let unit = TimeLimit.Unit(rawValue: asked.limit.unit) else {
      return .failure(Fault(text: Bilingual("đơn vị thời hạn không biết", "the unit is not known")))
    }
    guard let received = Moment(reading: asked.received) else {
      return .failure(
        Fault(text: Bilingual("thời điểm tiếp nhận không đúng", "the time of reception is wrong")))
    }
    var cutoff: ClockTime?
    if let text = asked.limit.cutoff ?? asked.cutoff {
      guard let time = ClockTime(reading: text) else {
        return .failure(Fault(text: Bilingual("giờ chốt không đúng", "the cut-off is wrong")))
      }
      cutoff = time
    }
    do throws(DueFault) {
      let limit = try TimeLimit(value: asked.limit.value, unit: unit, cutoff: cutoff)
      return .success(try life.calendar.due(limit, from: received, convention: life.convention))
    } catch {
      return .failure(Fault(text: error.text))
    }
  }
}
