import Dossiers
import Testing
import WorkingTime

/// The rules of a dossier's life, by the numbers of the worked examples. 24/11/2026 is off.
@Suite("The life of a dossier")
struct LifeTests {
  private func life(_ convention: DueConvention = .endOfDay, _ more: CalendarChange.What...) throws -> Life {
    let off = CalendarEntry(
      date: try date("2026-11-24"), kind: .off, name: "Ngày Văn hóa Việt Nam", status: .announced, source: "")
    let calendar = try OfficeCalendar(entries: [off])
    return Life(
      calendar: try calendar.applying(more.map { CalendarChange($0, source: "CV 1") }), convention: convention
    )
  }

  private func moment(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(reading: text)) }

  private func dossier(
    _ life: Life, received text: String, limit: TimeLimit = .workingDays(halves: 20),
    start: ClockStart = .reception, status: Status = .accepted
  ) throws -> Dossier {
    let received = try moment(text)
    let agreed = AgreedLimit(limit: limit, start: start)
    let clock =
      status == .registered
      ? try life.clockAtRegistration(at: received) : try life.clockAtReception(of: agreed, at: received)
    return Dossier(
      code: "X-1", officialCode: "", procedure: ProcedureReference(code: "1.1", name: "", version: 1),
      caseName: nil, channel: .direct,
      applicant: Applicant(kind: .citizen, name: "A", identity: "", phone: "", address: ""), submitter: nil,
      papers: [], fee: "", delivery: .counter, receivedAt: received, receivedBy: "", receiverName: "",
      limit: agreed, clock: clock, status: status, statusSince: received)
  }

  private func moved(
    _ life: Life, _ dossier: Dossier, _ status: Status, _ text: String
  ) throws -> Dossier {
    try life.apply(Move(to: status, note: "Lý do", basis: "Căn cứ"), to: dossier, at: moment(text))
  }

  private func refusal(_ life: Life, _ dossier: Dossier, _ move: Move, _ text: String) throws -> MoveRefusal?
  {
    let at = try moment(text)
    do throws(MoveRefusal) {
      _ = try life.apply(move, to: dossier, at: at)
      return nil
    } catch {
      return error
    }
  }

  @Test("R7, E8, E9: an online registration is answered within eight working hours, then its limit starts")
  func registration() throws {
    let life = try life()
    #expect(try life.clockAtRegistration(at: moment("2026-11-19T16:20")).answerBy?.iso == "2026-11-20T16:20")
    let registered = try dossier(
      life, received: "2026-11-21T10:00", limit: .workingDays(halves: 6), status: .registered)
    #expect(registered.clock.answerBy?.iso == "2026-11-23T17:00")
    #expect(registered.clock.due == nil && registered.attention == registered.clock.answerBy)
    let accepted = try moved(life, registered, .accepted, "2026-11-23T09:00")
    #expect(accepted.clock.answerBy == nil)
    #expect(
      accepted.clock.startedAt?.iso == "2026-11-23T09:00" && accepted.clock.due?.iso == "2026-11-27T17:00")
  }

  @Test(
    "R8, E10: a non-boundary limit has no date until the competent agency receives it, then it runs from there"
  )
  func competentAgency() throws {
    let life = try life()
    let limit = TimeLimit.workingDays(halves: 6)
    let here = try dossier(life, received: "2026-11-23T09:00", limit: limit, start: .competentAgency)
    #expect(here.clock == DossierClock() && here.attention == nil)
    let working = try moved(life, here, .processing, "2026-11-25T09:00")
    #expect(working.clock == DossierClock())
    let there = try life.apply(
      .start(at: moment("2026-11-25T08:00"), note: ""), to: working, at: moment("2026-11-25T09:00"))
    #expect(there.clock.startedAt?.iso == "2026-11-25T08:00" && there.receivedAt == here.receivedAt)
    #expect(there.clock.due?.iso == "2026-11-30T17:00" && there.clock.firstDue == there.clock.due)
    // An ordinary dossier goes on: handing it to the officer is no new start.
    let own = try dossier(life, received: "2026-11-23T09:00", limit: limit)
    #expect(try moved(life, own, .processing, "2026-11-25T08:00").clock == own.clock)
  }

  @Test("R12, E6: a supplement restarts the limit, and the first date is kept")
  func restart() throws {
    let life = try life()
    let received = try dossier(life, received: "2026-11-02T09:00")
    #expect(received.clock.due?.iso == "2026-11-16T17:00")
    let asked = try moved(life, received, .supplement, "2026-11-05T09:00")
    #expect(asked.clock.closableFrom?.iso == "2026-11-21" && asked.supplementsAsked == 1)
    let complete = try moved(life, asked, .processing, "2026-11-17T10:00")
    #expect(
      complete.clock.due?.iso == "2026-12-02T17:00" && complete.clock.firstDue?.iso == "2026-11-16T17:00")
    #expect(complete.clock.closableFrom == nil)
  }

  @Test("R12, E6 with 23/11 swapped off: the restarted limit is one working day longer")
  func restartSwapped() throws {
    let life = try life(.endOfDay, .off(date("2026-11-23"), name: "Nghỉ"))
    let asked = try moved(life, dossier(life, received: "2026-11-02T09:00"), .supplement, "2026-11-05T09:00")
    #expect(try moved(life, asked, .processing, "2026-11-17T10:00").clock.due?.iso == "2026-12-03T17:00")
  }

  @Test("R13, E6: closed from the day after the fifteenth, which waits for a working day")
  func closing() throws {
    let life = try life()
    let asked = try moved(life, dossier(life, received: "2026-11-02T09:00"), .supplement, "2026-11-05T09:00")
    let close = Move(to: .closed)
    #expect(try refusal(life, asked, close, "2026-11-20T16:00") == .tooEarlyToClose(date("2026-11-21")))
    #expect(try moved(life, asked, .closed, "2026-11-21T00:00").status == .closed)
    // Fifteen days after 09/11 is 24/11, Ngày Văn hóa Việt Nam: the citizen still has the 25th.
    let later = try moved(life, dossier(life, received: "2026-11-02T09:00"), .supplement, "2026-11-09T09:00")
    #expect(try refusal(life, later, close, "2026-11-25T16:00") == .tooEarlyToClose(date("2026-11-26")))
    #expect(try refusal(life, later, close, "2026-11-26T08:00") == nil)
  }

  @Test("R14: a refusal after appraisal counts as in time until the due minute")
  func refusalInTime() throws {
    let life = try life()
    let working = try moved(
      life, dossier(life, received: "2026-11-02T09:00"), .processing, "2026-11-03T09:00")
    let inTime = try moved(life, working, .finished, "2026-11-16T17:00")
    #expect(inTime.finishedInTime == true)
    #expect(try moved(life, inTime, .returned, "2026-11-20T09:00").finishedInTime == true)
    #expect(try moved(life, working, .finished, "2026-11-16T17:01").finishedInTime == false)
  }

  @Test("R16: stopping is open from the receipt until the result, and what was left goes on")
  func stopping() throws {
    let life = try life()
    let received = try dossier(life, received: "2026-11-02T09:00", limit: .workingDays(halves: 6))
    #expect(received.clock.due?.iso == "2026-11-05T17:00")
    for path in [[Status](), [.processing], [.supplement], [.payment]] {
      var dossier = received
      for status in path { dossier = try moved(life, dossier, status, "2026-11-03T07:00") }
      #expect(try moved(life, dossier, .stopped, "2026-11-03T08:00").status == .stopped)
      #expect(try moved(life, dossier, .withdrawn, "2026-11-03T08:00").status == .withdrawn)
    }
    let finished = try moved(life, received, .finished, "2026-11-03T08:00")
    #expect(
      try refusal(life, finished, Move(to: .stopped, note: "x"), "2026-11-03T09:00")
        == .noWay(from: .finished, to: .stopped))
    #expect(try refusal(life, received, Move(to: .stopped), "2026-11-03T09:00") == .noteMissing(.stopped))
    // 7 h of the 3rd, 8 h of the 4th and the 5th are left: 23 hours.
    let stopped = try moved(life, received, .stopped, "2026-11-03T08:00")
    #expect(stopped.clock.suspendedWith == 23 * 60)
    let resumed = try moved(life, stopped, .processing, "2026-11-23T16:00")
    // 1 h of the 23rd, 8 h of the 25th and the 26th, 6 h of the 27th.
    #expect(resumed.clock.due?.iso == "2026-11-27T15:00")
  }

  @Test("R5: supplements are asked for once; again only with a legal basis")
  func onlyOnce() throws {
    let life = try life()
    let asked = try moved(life, dossier(life, received: "2026-11-02T09:00"), .supplement, "2026-11-05T09:00")
    let complete = try moved(life, asked, .processing, "2026-11-06T09:00")
    let again = Move(to: .supplement, note: "Thiếu giấy")
    #expect(try refusal(life, complete, again, "2026-11-09T09:00") == .secondSupplement)
    #expect(
      try refusal(life, complete, Move(to: .supplement, note: "x", basis: "Điều 5"), "2026-11-09T09:00")
        == nil)
  }

  @Test("A clock that steps back two minutes is taken as standing still, more is refused and nothing written")
  func clockBack() throws {
    let life = try life()
    let received = try dossier(life, received: "2026-11-20T09:00")
    let close = try moved(life, received, .processing, "2026-11-20T08:58")
    #expect(close.statusSince == received.statusSince)
    let move = Move(to: .processing)
    #expect(try refusal(life, received, move, "2026-11-20T08:57") == .beforeLastChange(received.statusSince))
    #expect(try refusal(life, received, move, "2025-11-20T09:00") == .beforeLastChange(received.statusSince))
  }

  @Test("Beyond the calendar a move is refused with the reason, and the dossier is as before")
  func beyond() throws {
    let life = try life()
    let received = try dossier(life, received: "2099-11-02T09:00", limit: .workingDays(halves: 2))
    #expect(
      try refusal(life, received, Move(to: .supplement, note: "x"), "2099-12-30T09:00")
        == .noDueDate(.outsideCalendar))
    #expect(throws: DueFault.notPositive) {
      try life.clockAtReception(of: AgreedLimit(limit: .days(0)), at: moment("2026-11-20T09:00"))
    }
  }

  @Test("The due date of 29 February's month and of an event far away")
  func datedLimits() throws {
    let life = try life()
    let leap = try dossier(life, received: "2028-01-31T09:00", limit: .months(1))
    #expect(leap.clock.due?.iso == "2028-02-29T17:00")
    let event = try CountBack(20, .days, before: date("2026-12-25"))
    #expect(
      try dossier(life, received: "2026-11-20T09:00", limit: .countBack(event)).clock.due?.iso
        == "2026-12-04T17:00")
  }
}
