import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct DueShiftTests {
  private let office: TestOffice
  private let monday = CivilDate(days: 20_780)

  init() throws { office = try TestOffice() }

  /// A dossier of a limit of our own, received at a moment.
  private func receive(
    _ limit: TimeLimit, at moment: String, start: ClockStart = .reception
  ) throws -> Dossier {
    var reception = try office.reception()
    reception.receivedAt = try #require(Moment(reading: moment))
    reception.limit = AgreedLimit(limit: limit, start: start)
    reception.clock = try office.register.life.clockAtReception(of: reception.limit, at: reception.receivedAt)
    return try office.register.receive(
      reception, by: TestOffice.clerk, request: office.request(), now: TestOffice.created)
  }

  /// An online registration that waits for its answer.
  private func register(at moment: String) throws -> Dossier {
    var reception = try office.reception()
    reception.receivedAt = try #require(Moment(reading: moment))
    reception.status = .registered
    reception.channel = .online
    reception.clock = try office.register.life.clockAtRegistration(at: reception.receivedAt)
    return try office.register.receive(
      reception, by: TestOffice.clerk, request: office.request(), now: TestOffice.created)
  }

  private func swap() throws {
    try office.register.change(
      calendar: [CalendarChange(.off(monday, name: "Nghỉ hoán đổi"), source: "CV 99/VPCP-KGVX")],
      by: TestOffice.administrator, now: TestOffice.created)
  }

  private func shifts() throws -> [String: [String]] {
    let shifts = try office.register.dueDatesThatWouldMove()
    return Dictionary(
      uniqueKeysWithValues: shifts.map { ($0.code, [$0.kind.rawValue, $0.old.iso, $0.new.iso]) })
  }

  private func at(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }

  @Test func takingMonday23OffListsTheOpenDossiersThatItMovesAndOnlyThose() throws {
    let e2 = try receive(.workingDays(halves: 10), at: "2026-11-20T15:30")
    let e3 = try receive(.sameDay(.fifteenHours), at: "2026-11-20T15:10")
    // E4, E5: calendar days and months end elsewhere.
    _ = try receive(.days(15), at: "2026-11-20T09:00")
    _ = try receive(.months(1), at: "2026-11-20T09:00")
    let e6 = try receive(.workingDays(halves: 20), at: "2026-11-02T09:00")
    let asked = try office.move(e6, to: .supplement, at: at("2026-11-05T09:00"))
    _ = try office.move(asked, to: .processing, at: at("2026-11-17T09:00"))
    let e9 = try register(at: "2026-11-21T10:00")
    // E10: the limit runs from the competent agency's reception on Wednesday, after the day.
    let e10 = try receive(.workingDays(halves: 6), at: "2026-11-20T09:00", start: .competentAgency)
    _ = try office.move(e10, to: .processing, at: at("2026-11-25T08:00"))
    // Nothing is promised of those that are finished, wait for supplements or start later.
    let finished = try receive(.workingDays(halves: 10), at: "2026-11-20T09:00")
    _ = try office.move(
      office.move(finished, to: .processing, at: at("2026-11-20T10:00")), to: .finished,
      at: at("2026-11-20T11:00"))
    let waiting = try receive(.workingDays(halves: 10), at: "2026-11-20T09:00")
    _ = try office.move(waiting, to: .supplement, at: at("2026-11-20T10:00"))
    _ = try receive(.workingDays(halves: 10), at: "2026-11-20T09:00", start: .payment)
    #expect(try office.register.dueDatesThatWouldMove().isEmpty)
    try swap()
    #expect(
      try shifts() == [
        e2.code: ["due", "2026-11-30T17:00", "2026-12-01T17:00"],
        e3.code: ["due", "2026-11-23T17:00", "2026-11-25T17:00"],
        e6.code: ["due", "2026-12-02T17:00", "2026-12-03T17:00"],
        e9.code: ["answer", "2026-11-23T17:00", "2026-11-25T17:00"],
      ])
  }

  @Test func aDossierOfThatMondayMovesByTheClockOnly() throws {
    // E1: counted from the next working day it ends on the same day; by the clock it does not.
    let e1 = try receive(.workingDays(halves: 6), at: "2026-11-23T09:00")
    try swap()
    #expect(try shifts().isEmpty)
    try office.register.change(
      convention: .sameClock, isDifficultArea: nil, by: TestOffice.administrator, now: TestOffice.created)
    #expect(try shifts() == [e1.code: ["due", "2026-11-27T17:00", "2026-11-30T07:00"]])
  }

  @Test func aPauseIsNoShiftAndIsCountedOverAgain() throws {
    let limit = TimeLimit.workingDays(halves: 10)
    let dossier = try receive(limit, at: "2026-11-16T09:00")
    let stopped = try office.move(dossier, to: .stopped, at: at("2026-11-18T17:00"))
    let back = try office.move(stopped, to: .processing, at: at("2026-11-20T09:00"))
    // Due on Monday the 23rd at 17:00, so three days were left, which end on Thursday the 26th at 09:00.
    #expect(dossier.clock.due?.iso == "2026-11-23T17:00")
    #expect(back.clock.due?.iso == "2026-11-26T09:00")
    #expect(try office.register.dueDatesThatWouldMove().isEmpty)
    try swap()
    // Due on the 25th then, three days left all the same (19, 20, 25), but without the Monday.
    #expect(try shifts()[dossier.code]?.last == "2026-11-27T09:00")
  }

  @Test func aReappointedDateIsNobodysCount() throws {
    let dossier = try receive(.workingDays(halves: 10), at: "2026-11-20T15:30")
    _ = try office.file().write {
      try $0.run("UPDATE dossier SET reappointed_from = due WHERE code = ?", [.text(dossier.code)])
    }
    try swap()
    #expect(try shifts().isEmpty)
  }

  @Test func recomputingChangesTheDateAndNothingElse() throws {
    let first = try receive(.workingDays(halves: 10), at: "2026-11-20T15:30")
    let second = try receive(.workingDays(halves: 10), at: "2026-11-20T15:31")
    let answer = try register(at: "2026-11-21T10:00")
    try swap()
    let short = String(first.code.dropFirst(TestOffice.office.code.count + 1))
    let done = try office.register.recompute(
      codes: [short, first.code], reason: "CV 99", by: TestOffice.administrator, now: TestOffice.created)
    #expect(done.map(\.code) == [first.code])
    var expected = first
    expected.clock.due = try at("2026-12-01T17:00")
    expected.version = 2
    #expect(try office.register.dossier(code: first.code) == expected)
    #expect(expected.clock.firstDue?.iso == "2026-11-30T17:00")
    #expect(try office.register.dossier(code: second.code) == second)
    let last = try #require(try office.register.history(code: first.code).last)
    #expect(last.actor == "quantri" && last.fact.kind == .dueRecomputed)
    #expect(last.fact["old"] == "2026-11-30T17:00" && last.fact["new"] == "2026-12-01T17:00")
    #expect(last.fact["note"] == "CV 99" && last.fact["calendar"] == "1" && last.fact["version"] == "2")
    #expect(Set(try shifts().keys) == [second.code, answer.code])
    let rest = try office.register.recompute(
      codes: nil, reason: "CV 99", by: TestOffice.administrator, now: TestOffice.created)
    #expect(Set(rest.map(\.code)) == [second.code, answer.code])
    #expect(try office.register.dossier(code: answer.code).clock.answerBy?.iso == "2026-11-25T17:00")
    #expect(try office.register.dueDatesThatWouldMove().isEmpty)
    // The queue is ordered by the new dates.
    let rows = try office.register.queue(
      QueueRequest(view: .processing, search: "", place: .at(0), count: 9), now: TestOffice.morning
    ).rows
    #expect(rows.map(\.code) == [answer.code, first.code, second.code])
  }

  @Test func recomputingIsRefusedWholeWithoutReasonRightOrShift() throws {
    let moved = try receive(.workingDays(halves: 10), at: "2026-11-20T15:30")
    let stays = try receive(.days(15), at: "2026-11-20T09:00")
    try swap()
    func refused(_ codes: [String]?, _ reason: String = "CV 99", by person: Person) -> RegisterFault? {
      fault {
        _ = try office.register.recompute(codes: codes, reason: reason, by: person, now: TestOffice.created)
      }
    }
    let administrator = TestOffice.administrator
    #expect(refused(nil, " ", by: administrator) == .reasonMissing)
    #expect(refused([moved.code, stays.code], by: administrator) == .dueUnmoved(code: stays.code))
    #expect(refused([moved.code, "261120-9999"], by: administrator) == .noDossier(code: "261120-9999"))
    for person in [TestOffice.clerk, TestOffice.officer] {
      #expect(refused(nil, by: person) == .notAllowed(person.role, .configure))
    }
    #expect(try office.register.dossier(code: moved.code) == moved)
  }
}
