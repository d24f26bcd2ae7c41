import Dossiers
import Vietnamese
import WorkingTime

/// The limit of a line and the moments that the other system gave. Nothing is counted anew that was promised.
extension RowReading {
  struct AgreedCase {
    var limit: AgreedLimit
    var caseName: String?
  }

  struct Times {
    var clock: DossierClock
    var since: Moment
    var supplements: Int
    var reappointedFrom: Moment?
    var finished: Moment?
    var isRefused: Bool
    var returned: Moment?
  }

  /// The limit that the line says, or else the one that the catalogue has for the case and the channel.
  mutating func agreedLimit(_ procedure: Procedure, _ channel: Channel) -> AgreedCase? {
    let (chosen, name) = chosenCase(procedure)
    let start = start(chosen?.start ?? .reception)
    let verification = limit(.verificationLimit, or: chosen?.verification)
    let pauses = has(.pauses) ? truth(.pauses) : procedure.pauses
    let isVerification = truth(.isVerification)
    func agreed(_ limit: TimeLimit, _ person: String?) -> AgreedCase {
      AgreedCase(
        limit: AgreedLimit(
          limit: limit, confirmedBy: person, isVerification: isVerification, start: start,
          verification: isVerification ? nil : verification, pauses: pauses),
        caseName: name)
    }
    let published = chosen.map { $0.limit(channel: channel, inDifficultArea: office.inDifficultArea) }
    let settledBy = has(.confirmedBy) ? account(.confirmedBy) : nil
    if let own = limit(.limit, or: nil) {
      if has(.confirmedBy) { return agreed(own, settledBy) }
      return agreed(own, published?.stated == own ? chosen?.settledBy : office.importer.account)
    }
    if isVerification, let longer = chosen?.verification { return agreed(longer, chosen?.settledBy) }
    if let stated = published?.stated { return agreed(stated, chosen?.settledBy) }
    // It would be needed where the clock starts anew, and nothing is guessed.
    flaw(
      .limit,
      Bilingual(
        "danh mục không nói rõ thời hạn; xác nhận bằng «motcua catalogue answer», hoặc ghi cột «Thời hạn»",
        "the catalogue leaves the limit open; settle it with \"motcua catalogue answer\", or fill in the column"
      ))
    return isOver ? agreed(.none, nil) : nil
  }

  private mutating func chosenCase(_ procedure: Procedure) -> (chosen: ProcedureCase?, name: String?) {
    let name = text(.caseName, limit: 1000)
    if name.isEmpty {
      if procedure.cases.count == 1 { return (procedure.cases[0], procedure.cases[0].name) }
      if cell(.limit).isEmpty {
        flaw(
          .caseName,
          Bilingual(
            "thủ tục có \(procedure.cases.count) trường hợp, chưa ghi trường hợp nào",
            "the procedure has \(procedure.cases.count) cases and none is named"))
      }
      return (nil, nil)
    }
    if let one = procedure.cases.first(where: { ($0.name ?? "").folded == name.folded }) {
      return (one, one.name)
    }
    flaw(.caseName, Bilingual("thủ tục không có trường hợp này", "the procedure has no such case"))
    return (nil, name)
  }

  private mutating func limit(_ column: DossierColumn, or standard: TimeLimit?) -> TimeLimit? {
    let text = cell(column)
    if text.isEmpty { return has(column) && column == .verificationLimit ? nil : standard }
    if let limit = TimeLimit(compact: text) ?? TimeLimit(reading: text) { return limit }
    flaw(column, Bilingual("không đọc được thời hạn", "the limit cannot be read"))
    return standard
  }

  private mutating func start(_ standard: ClockStart) -> ClockStart {
    let text = text(.start)
    if text.isEmpty { return standard == .competentAgency ? .reception : standard }
    if let start = ClockStart(compact: text) { return start }
    flaw(.start, Bilingual("không hiểu thời hạn tính từ đâu", "what it is counted from is not understood"))
    return standard
  }

  mutating func received() -> Moment? {
    guard let moment = moment(.received) else {
      if cell(.received).isEmpty {
        error(.received, Bilingual("chưa có lúc tiếp nhận", "the time of reception is missing"))
      }
      return nil
    }
    return moment
  }

  /// A moment of a column; a day alone stands for its beginning, or for the end of its working hours.
  mutating func moment(_ column: DossierColumn, untilClosing: Bool = false) -> Moment? {
    let text = cell(column)
    if text.isEmpty { return nil }
    guard let found = read(text, untilClosing: untilClosing) else {
      error(
        column,
        Bilingual(
          "không đọc được; ví dụ 20/11/2026 15:30 hoặc 2026-11-20T15:30",
          "it cannot be read; as 20/11/2026 15:30 or 2026-11-20T15:30"))
      return nil
    }
    guard (1990...2098).contains(found.date.year) else {
      error(column, Bilingual("năm phải từ 1990 đến 2098", "the year lies between 1990 and 2098"))
      return nil
    }
    if !untilClosing, found.minutes > office.now.minutes + 2 {
      error(column, Bilingual("ở trong tương lai", "it lies in the future"))
      return nil
    }
    return found
  }

  private func read(_ text: String, untilClosing: Bool) -> Moment? {
    // No day is longer than `20/11/2026`, and no moment as short.
    if text.utf8.count <= 10, let date = CivilDate(reading: text) {
      guard untilClosing else { return Moment(date, ClockTime(minutes: 0)) }
      return Moment(date, office.life.calendar.hours(on: date).last?.closes ?? ClockTime(minutes: 1439))
    }
    var text = text
    if text.hasSuffix("+07:00") { text.removeLast(6) }
    if let point = text.lastIndex(of: "."), text[text.index(after: point)...].allSatisfy(\.isNumber) {
      text = String(text[..<point])
    }
    return Moment(reading: text) ?? office.life.calendar.moment(reading: text)
  }

  mutating func times(_ status: Status, received: Moment, _ agreed: AgreedCase?) -> Times {
    let due = moment(.due, untilClosing: true)
    let reappointedFrom = moment(.reappointedFrom, untilClosing: true)
    let returned = moment(.returned)
    let finished = moment(.finished)
    let since = moment(.since)
    let firstDue =
      has(.firstDue) ? moment(.firstDue, untilClosing: true) : reappointedFrom ?? due
    let hasBegun = status != .registered && due != nil
    let supplements = count(.supplements, in: 0...99)
    return Times(
      clock: DossierClock(
        startedAt: moment(.started) ?? (hasBegun && !has(.started) ? received : nil), firstDue: firstDue,
        due: due,
        answerBy: moment(.answerBy, untilClosing: true),
        closableFrom: moment(.closableFrom, untilClosing: true)?.date,
        suspendedWith: count(.suspendedWith, in: -1_000_000...1_000_000)),
      since: since ?? standing(status, received, finished, returned),
      supplements: supplements ?? (status == .supplement || status == .closed ? 1 : 0),
      reappointedFrom: reappointedFrom, finished: finished, isRefused: truth(.refused), returned: returned)
  }

  private mutating func count(_ column: DossierColumn, in range: ClosedRange<Int>) -> Int? {
    let text = cell(column)
    if text.isEmpty { return nil }
    guard let number = Int(text), range.contains(number) else {
      flaw(column, Bilingual("không phải số như ở đây cần", "this is no number as is needed here"))
      return nil
    }
    return number
  }

  /// Since when a dossier stands where it stands, as far as the other moments tell.
  private mutating func standing(
    _ status: Status, _ received: Moment, _ finished: Moment?, _ returned: Moment?
  ) -> Moment {
    switch status {
    case .registered, .accepted, .processing: return received
    case .finished: return finished ?? received
    case .returned: return returned ?? finished ?? received
    case .supplement where !cell(.closableFrom).isEmpty: return received
    case .supplement, .payment, .stopped:
      error(
        .since,
        Bilingual(
          "cần ngày chuyển sang trạng thái này để tính tiếp",
          "the day on which it came to this status is needed to go on"))
      return received
    case .notAccepted, .withdrawn, .closed: return finished ?? returned ?? received
    }
  }

  /// Holds the moments against each other and against the status, and fills in what the status demands.
  mutating func judge(
    _ times: inout Times, _ agreed: AgreedCase, _ status: Status, received: Moment
  ) {
    judgeOrder(&times, received: received)
    switch status {
    case .registered:
      times.clock.answerBy =
        times.clock.answerBy ?? (try? office.life.clockAtRegistration(at: received))?.answerBy
    case .accepted, .processing:
      let isPromised = agreed.limit.limit != .none && agreed.limit.start == .reception
      if isPromised, times.clock.due == nil, !has(.due) || cell(.due).isEmpty {
        error(.due, Bilingual("hồ sơ đang xử lý mà chưa có ngày hẹn", "in process without a due date"))
      }
    case .supplement:
      if times.clock.closableFrom == nil {
        times.clock.closableFrom = try? office.life.calendar.closable(afterNoticeOn: times.since.date)
      }
      if agreed.limit.pauses { suspend(&times) }
    case .payment, .stopped: suspend(&times)
    case .finished:
      if times.finished == nil {
        error(.finished, Bilingual("chưa có ngày xử lý xong", "the day on which it was finished is missing"))
      }
    case .returned: judgeEnd(&times)
    case .notAccepted, .withdrawn, .closed: break
    }
  }

  private func suspend(_ times: inout Times) {
    guard times.clock.suspendedWith == nil, !has(.suspendedWith) else { return }
    let since = times.since
    times.clock.suspendedWith = times.clock.due.map {
      office.life.calendar.workingMinutes(from: since, to: $0)
    }
  }

  /// A result that was returned was finished; systems with one date give that of the return, and judge by
  /// it too (`law.md` 4.2 a).
  private mutating func judgeEnd(_ times: inout Times) {
    switch (times.finished, times.returned) {
    case (nil, nil):
      error(.returned, Bilingual("chưa có ngày trả kết quả", "the day of the return is missing"))
    case (nil, .some(let returned)):
      times.finished = returned
      note(
        .finished,
        Bilingual("chưa có ngày xử lý xong; lấy ngày trả", "no day of finishing; that of the return is taken")
      )
    case (.some, nil):
      note(.returned, Bilingual("chưa có ngày trả kết quả", "the day of the return is missing"))
    case (.some, .some): break
    }
  }

  /// A day without a time may stand for any time of that day, so days are compared.
  private mutating func judgeOrder(_ times: inout Times, received: Moment) {
    if let due = times.clock.due, due.date < received.date {
      flaw(.due, Bilingual("ngày hẹn trước ngày tiếp nhận", "due before the reception"))
    }
    if let finished = times.finished {
      if finished.date < received.date {
        flaw(.finished, Bilingual("xử lý xong trước khi tiếp nhận", "finished before the reception"))
      } else if finished < received {
        times.finished = received
      }
    }
    if let returned = times.returned {
      let before = times.finished ?? received
      if returned.date < before.date {
        flaw(.returned, Bilingual("trả trước khi xử lý xong", "returned before it was finished"))
      } else if returned < before {
        times.returned = before
      }
    }
    if times.since.date < received.date {
      flaw(
        .since, Bilingual("trạng thái có từ trước khi tiếp nhận", "the status is older than the reception"))
    }
    times.since = times.since.date == received.date ? max(times.since, received) : times.since
  }
}
