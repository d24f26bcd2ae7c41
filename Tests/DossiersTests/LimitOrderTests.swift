import Dossiers
import Testing
import Vietnamese
import WorkingTime

/// What changes the time of a dossier and leaves its status.
@Suite("The time of a dossier")
struct LimitOrderTests {
  @Test("R8, R11, E10: the limit starts once, between the reception and now")
  func startsOnce() throws {
    let office = try LifeSamples()
    let here = try office.threeDays("2026-11-23T09:00", start: .competentAgency)
    func start(_ at: String) throws -> Change { .start(at: try office.moment(at), note: "") }
    let early = LimitRefusal.startOutside(received: here.receivedAt)
    #expect(try office.refusal(start("2026-11-23T08:59"), here, at: "2026-11-25T09:00") == .limit(early))
    #expect(try office.refusal(start("2026-11-25T09:03"), here, at: "2026-11-25T09:00") == .limit(early))
    let there = try office.after(start("2026-11-25T08:00"), here, at: "2026-11-25T09:00")
    #expect(there.clock.due?.iso == "2026-11-30T17:00")
    #expect(there.version == 2 && there.status == here.status && there.statusSince == here.statusSince)
    #expect(
      try office.refusal(start("2026-11-25T08:30"), there, at: "2026-11-25T09:00")
        == .limit(.startedAlready(office.moment("2026-11-25T08:00"))))
    let own = try office.threeDays("2026-11-23T09:00")
    #expect(
      try office.refusal(start("2026-11-25T08:30"), own, at: "2026-11-25T09:00")
        == .limit(.startsAtReception))
  }

  @Test("E10 with another day off: it moves the date that is counted from the agency")
  func swapped() throws {
    let office = try LifeSamples(alsoOff: "2026-11-26")
    let here = try office.threeDays("2026-11-23T09:00", start: .competentAgency)
    let there = try office.after(
      .start(at: office.moment("2026-11-25T08:00"), note: ""), here, at: "2026-11-25T09:00")
    #expect(there.clock.due?.iso == "2026-12-01T17:00")
  }

  @Test(
    "R8: a payment or a named event starts the limit; moving the dossier does not",
    arguments: [ClockStart.payment, .event("Ngày thụ lý đơn")])
  func laterEvents(start: ClockStart) throws {
    let office = try LifeSamples()
    let received = try office.threeDays("2026-11-02T09:00", start: start)
    var dossier = try office.moved(received, .payment, at: "2026-11-02T10:00")
    let order = Change.start(at: try office.moment("2026-11-04T10:00"), note: "")
    #expect(try office.refusal(order, dossier, at: "2026-11-05T08:00") == .limit(.notRunning(.payment)))
    dossier = try office.moved(dossier, .processing, at: "2026-11-05T08:00")
    #expect(dossier.clock == DossierClock())
    let started = try office.after(order, dossier, at: "2026-11-05T08:00")
    #expect(started.clock.due?.iso == "2026-11-09T17:00")
    let asked = try office.moved(started, .supplement, at: "2026-11-06T08:00")
    let complete = try office.moved(asked, .processing, at: "2026-11-09T08:00")
    #expect(complete.clock.due?.iso == "2026-11-12T17:00", "a limit that runs is counted anew like any other")
  }

  @Test("Verification: 03 working days become 23 days from the same start, once, and the first date stays")
  func extends() throws {
    let office = try LifeSamples()
    let limit = AgreedLimit(limit: .workingDays(halves: 6), verification: .days(23))
    let received = try office.dossier("2026-11-20T09:00", limit)
    #expect(received.clock.due?.iso == "2026-11-26T17:00")
    let working = try office.moved(received, .processing, at: "2026-11-20T10:00")
    let extended = try office.after(.extend(note: "xác minh"), working, at: "2026-11-25T10:00")
    // 20/11 and 23 days: 13/12 is a Sunday.
    #expect(extended.clock.due?.iso == "2026-12-14T17:00")
    #expect(
      extended.clock.firstDue?.iso == "2026-11-26T17:00" && extended.clock.startedAt == working.receivedAt)
    #expect(extended.limit.limit == .days(23) && extended.limit.isVerification)
    let again = Change.extend(note: "nữa")
    #expect(try office.refusal(again, extended, at: "2026-11-25T11:00") == .limit(.extendedAlready))
    let other = try office.threeDays("2026-11-20T09:00")
    #expect(try office.refusal(again, other, at: "2026-11-25T11:00") == .limit(.noVerification))
    #expect(
      try office.refusal(.extend(note: ""), working, at: "2026-11-25T11:00") == .limit(.reasonMissing))
  }

  @Test("Verification after a pause keeps what the pause has added")
  func extendsAfterPause() throws {
    let office = try LifeSamples()
    let limit = AgreedLimit(limit: .workingDays(halves: 6), verification: .workingDays(halves: 16))
    let received = try office.dossier("2026-11-02T09:00", limit)
    let stopped = try office.moved(received, .stopped, at: "2026-11-03T07:00")
    let resumed = try office.moved(stopped, .processing, at: "2026-11-05T07:00")
    #expect(resumed.clock.due?.iso == "2026-11-09T17:00")
    // Five working days more than the 9th.
    #expect(
      try office.after(.extend(note: "x"), resumed, at: "2026-11-05T08:00").clock.due?.iso
        == "2026-11-16T17:00")
  }

  @Test("R15, E7: the one new date; the first and the former stay, a second is refused with its article")
  func reappoints() throws {
    let office = try LifeSamples()
    let working = try office.moved(
      office.threeDays("2026-11-19T09:00"), .processing, at: "2026-11-19T10:00")
    #expect(working.clock.due?.iso == "2026-11-25T17:00")
    #expect(office.life.lastDayToApologise(working)?.iso == "2026-11-23")
    let order = try office.reappointment("2026-11-30T16:00")
    let after = try office.after(order, working, at: "2026-11-23T10:00")
    #expect(after.clock.due?.iso == "2026-11-30T16:00" && after.clock.firstDue?.iso == "2026-11-25T17:00")
    #expect(after.reappointedFrom?.iso == "2026-11-25T17:00")
    #expect(office.life.warning(of: order, for: working, at: try office.moment("2026-11-23T17:00")) == nil)
    #expect(office.life.warning(of: order, for: working, at: try office.moment("2026-11-24T08:00")) != nil)
    let second = try office.refusal(office.reappointment("2026-12-02T16:00"), after, at: "2026-11-26T10:00")
    #expect(second == .limit(.reappointedAlready(from: try office.moment("2026-11-25T17:00"))))
    #expect(second?.text.vi.contains("khoản 6 Điều 19 Nghị định 118/2025") == true)
    #expect(office.life.lastDayToApologise(after) == nil)
  }

  @Test("R15: once for ever, after a supplement too; and it leaves no way to a longer limit")
  func onlyOnce() throws {
    let office = try LifeSamples()
    let limit = AgreedLimit(limit: .workingDays(halves: 6), verification: .days(23))
    let received = try office.dossier("2026-11-19T09:00", limit)
    var dossier = try office.after(office.reappointment("2026-11-30T16:00"), received, at: "2026-11-20T10:00")
    #expect(
      try office.refusal(.extend(note: "x"), dossier, at: "2026-11-20T11:00")
        == .limit(.reappointedAlready(from: office.moment("2026-11-25T17:00"))))
    dossier = try office.moved(dossier, .supplement, at: "2026-11-23T08:00")
    dossier = try office.moved(dossier, .processing, at: "2026-12-01T08:00")
    #expect(dossier.clock.due?.iso == "2026-12-04T17:00")
    #expect(
      try office.refusal(office.reappointment("2026-12-08T16:00"), dossier, at: "2026-12-02T10:00")
        == .limit(.reappointedAlready(from: office.moment("2026-11-25T17:00"))))
  }

  @Test("R15, E7 with 23/11 off: the apology is due on the Friday before")
  func apologySwapped() throws {
    let office = try LifeSamples(alsoOff: "2026-11-23")
    let dossier = try office.dossier("2026-11-18T09:00", AgreedLimit(limit: .workingDays(halves: 6)))
    #expect(dossier.clock.due?.iso == "2026-11-25T17:00")
    #expect(office.life.lastDayToApologise(dossier)?.iso == "2026-11-20")
  }

  @Test("R15: a new date is a later working moment of a running limit, with its reason")
  func newDates() throws {
    let office = try LifeSamples()
    let dossier = try office.threeDays("2026-11-19T09:00")
    let due = try office.moment("2026-11-25T17:00")
    func refusal(_ to: String, at: String = "2026-11-20T10:00") throws -> MoveRefusal? {
      try office.refusal(office.reappointment(to), dossier, at: at)
    }
    #expect(try refusal("2026-11-25T17:00") == .limit(.notLater(than: due)))
    #expect(try refusal("2026-11-27T10:00", at: "2026-11-27T10:00") == .limit(.notLater(than: due)))
    #expect(try refusal("2026-11-28T10:00") == .limit(.notWorking(office.moment("2026-11-28T10:00"))))
    #expect(try refusal("2026-11-27T12:00") == .limit(.notWorking(office.moment("2026-11-27T12:00"))))
    #expect(try refusal("2026-11-27T17:00") == nil)
    let noReason = try office.reappointment("2026-11-27T17:00", reason: "")
    #expect(try office.refusal(noReason, dossier, at: "2026-11-20T10:00") == .limit(.reasonMissing))
    let waiting = try office.moved(dossier, .supplement, at: "2026-11-20T10:00")
    #expect(
      try office.refusal(office.reappointment("2026-11-27T17:00"), waiting, at: "2026-11-20T10:00")
        == .limit(.notRunning(.supplement)))
    let later = try office.threeDays("2026-11-19T09:00", start: .payment)
    #expect(
      try office.refusal(office.reappointment("2026-11-27T17:00"), later, at: "2026-11-20T10:00")
        == .limit(.noDueDate))
  }

  @Test("Finished work is judged by both dates")
  func judged() throws {
    let office = try LifeSamples()
    let dossier = try office.threeDays("2026-11-19T09:00")
    let again = try office.after(office.reappointment("2026-11-30T16:00"), dossier, at: "2026-11-20T10:00")
    func expect(_ one: Dossier, _ at: String, _ judgement: Judgement, _ now: Bool, _ first: Bool) throws {
      let done = try office.moved(one, .finished, at: at)
      #expect(done.judged == judgement && done.finishedInTime == now && done.finishedInFirstTime == first)
    }
    try expect(again, "2026-11-25T17:00", .inTime, true, true)
    try expect(again, "2026-11-30T16:00", .inNewTime, true, false)
    try expect(again, "2026-11-30T16:01", .late, false, false)
    try expect(dossier, "2026-11-26T08:00", .late, false, false)
    #expect(dossier.judged == nil)
  }

  @Test("A clock behind the last change changes no time either")
  func clockBack() throws {
    let office = try LifeSamples()
    let dossier = try office.threeDays("2026-11-19T09:00")
    #expect(
      try office.refusal(office.reappointment("2026-11-30T16:00"), dossier, at: "2026-11-19T08:57")
        == .beforeLastChange(dossier.statusSince))
  }
}
