import Dossiers
import Testing
import Vietnamese
import WorkingTime

/// Supplements, refusals, papers, and how the dates that come of them explain themselves.
@Suite("Supplements and what is said of a date")
struct SupplementTests {
  @Test("R25: where sector law pauses, what was left goes on with the complete dossier")
  func pauses() throws {
    let office = try LifeSamples()
    let limit = AgreedLimit(limit: .workingDays(halves: 20), pauses: true)
    let received = try office.dossier("2026-11-02T09:00", limit)
    #expect(received.clock.due?.iso == "2026-11-16T17:00")
    let asked = try office.moved(received, .supplement, at: "2026-11-05T17:00")
    // Of ten working days seven are left: the 6th and the 9th to the 16th.
    #expect(asked.clock.suspendedWith == 7 * 480 && asked.clock.closableFrom?.iso == "2026-11-21")
    let complete = try office.moved(asked, .processing, at: "2026-11-17T07:00")
    // 17, 18, 19, 20, 23, 25, 26; 24/11 is off.
    #expect(complete.clock.due?.iso == "2026-11-26T17:00" && complete.clock.suspendedWith == nil)
    #expect(complete.clock.startedAt == received.receivedAt && complete.clock.closableFrom == nil)
    #expect(complete.clock.firstDue?.iso == "2026-11-16T17:00")
    // The same with 23/11 off, and by the rule that starts anew (E6).
    let swapped = try LifeSamples(alsoOff: "2026-11-23")
    #expect(
      try swapped.moved(asked, .processing, at: "2026-11-17T07:00").clock.due?.iso == "2026-11-27T17:00")
    var anew = try office.dossier("2026-11-02T09:00", AgreedLimit(limit: .workingDays(halves: 20)))
    anew = try office.moved(anew, .supplement, at: "2026-11-05T09:00")
    #expect(anew.clock.suspendedWith == nil)
    #expect(try office.moved(anew, .processing, at: "2026-11-17T10:00").clock.due?.iso == "2026-12-02T17:00")
  }

  @Test("R12, R16: stopped while supplements were awaited, a dossier is counted anew when it is taken up")
  func stoppedSupplement() throws {
    let office = try LifeSamples()
    var dossier = try office.threeDays("2026-11-02T09:00")
    dossier = try office.moved(dossier, .supplement, at: "2026-11-03T09:00")
    dossier = try office.moved(dossier, .stopped, at: "2026-11-12T09:00")
    dossier = try office.moved(dossier, .processing, at: "2026-11-16T09:00")
    #expect(dossier.clock.due?.iso == "2026-11-19T17:00")
  }

  @Test("R12: supplements asked for later than three working days are warned of, with the article")
  func lateNotice() throws {
    let office = try LifeSamples()
    let dossier = try office.threeDays("2026-11-02T09:00")
    #expect(office.life.lastDayToAsk(dossier)?.iso == "2026-11-05T17:00")
    let ask = Change.move(Move(to: .supplement, note: "x"))
    func warning(_ at: String) throws -> String? {
      office.life.warning(of: ask, for: dossier, at: try office.moment(at))?.vi
    }
    #expect(try warning("2026-11-05T17:00") == nil)
    #expect(try warning("2026-11-05T17:01")?.contains("khoản 5 Điều 19 Nghị định 118/2025") == true)
    // An online registration is received when it is accepted.
    var sent = dossier
    sent.status = .registered
    sent.clock = try office.life.clockAtRegistration(at: sent.receivedAt)
    #expect(office.life.lastDayToAsk(sent) == nil)
    let accepted = try office.moved(sent, .accepted, at: "2026-11-03T08:00")
    #expect(office.life.lastDayToAsk(accepted)?.iso == "2026-11-06T17:00")
    // From the reception by the agency that settles it.
    let there = try office.threeDays("2026-11-02T09:00", start: .competentAgency)
    #expect(office.life.lastDayToAsk(there) == nil)
    let started = try office.after(
      .start(at: office.moment("2026-11-04T08:00"), note: ""), there, at: "2026-11-04T09:00")
    #expect(office.life.lastDayToAsk(started)?.iso == "2026-11-09T17:00")
  }

  @Test("R14: a refusal after appraisal is a result, with its reason, within the time")
  func refusalAfterAppraisal() throws {
    let office = try LifeSamples()
    let dossier = try office.threeDays("2026-11-02T09:00")
    func refuse(_ to: Status, _ note: String) -> Change { .move(Move(to: to, note: note, isRefusal: true)) }
    #expect(
      try office.refusal(refuse(.finished, ""), dossier, at: "2026-11-03T09:00") == .refusalWithoutReason)
    #expect(
      try office.refusal(refuse(.stopped, "x"), dossier, at: "2026-11-03T09:00") == .refusalWithoutReason)
    let refused = try office.after(refuse(.finished, "không đủ điều kiện"), dossier, at: "2026-11-05T17:00")
    #expect(refused.isRefused && refused.judged == .inTime && refused.status == .finished)
    #expect(try office.moved(dossier, .finished, at: "2026-11-05T17:01").judged == .late)
  }

  @Test("R10, R11: paper goes the same day, after 15:00 at the next opening, elsewhere within a working day")
  func paper() throws {
    let office = try LifeSamples()
    func last(_ received: String, _ start: ClockStart = .reception, _ channel: Channel = .direct) throws
      -> String?
    {
      let limit = AgreedLimit(limit: .workingDays(halves: 6), start: start)
      return office.life.paperTransfer(of: try office.dossier(received, limit, channel: channel))?.iso
    }
    #expect(try last("2026-11-20T15:00") == "2026-11-20T17:00")
    #expect(try last("2026-11-20T15:30") == "2026-11-23T07:00")
    #expect(try last("2026-11-23T09:00", .competentAgency) == "2026-11-25T17:00")
    #expect(try last("2026-11-20T09:00", .reception, .online) == nil)
    let gone = try office.moved(office.threeDays("2026-11-20T09:00"), .processing, at: "2026-11-20T10:00")
    #expect(office.life.paperTransfer(of: gone) == nil)
  }

  @Test("A date says what it counts from and what has changed it")
  func accounts() throws {
    let office = try LifeSamples()
    func account(_ dossier: Dossier) throws -> (start: String, changes: [String]) {
      let account = try #require(office.life.account(of: CountedTime(dossier)))
      #expect(account.explanation.start == dossier.clock.startedAt)
      return (account.start.vi, account.changes.map(\.vi))
    }
    let limit = AgreedLimit(limit: .workingDays(halves: 6), verification: .days(23))
    let plain = try office.dossier("2026-11-02T09:00", limit)
    #expect(try account(plain).start.hasPrefix("Tính từ khi nhận đủ hồ sơ"))
    #expect(try account(plain).changes == [])
    let extended = try office.after(.extend(note: "x"), plain, at: "2026-11-03T09:00")
    #expect(try account(extended).changes.count == 1)
    #expect(try account(extended).changes.first?.hasPrefix("Cần xác minh") == true)
    let asked = try office.moved(plain, .supplement, at: "2026-11-03T09:00")
    #expect(try account(asked).changes.first?.hasPrefix("Đang chờ bổ sung") == true)
    let anew = try office.moved(asked, .processing, at: "2026-11-09T09:00")
    #expect(try account(anew).start.hasPrefix("Tính lại từ đầu khi nhận đủ hồ sơ bổ sung"))
    let stopped = try office.moved(plain, .stopped, at: "2026-11-03T09:00")
    #expect(
      try account(stopped).changes.first == "Đang tạm dừng, còn 2 ngày 6 giờ; chạy tiếp khi xử lý trở lại.")
    let resumed = try office.moved(stopped, .processing, at: "2026-11-09T09:00")
    #expect(try account(resumed).changes.first?.hasPrefix("Đã tạm dừng") == true)
    let again = try office.after(office.reappointment("2026-11-09T16:00"), plain, at: "2026-11-03T09:00")
    #expect(
      try account(again).changes
        == [
          "Đã hẹn lại một lần từ 17:00 05/11/2026 (khoản 6 Điều 19 Nghị định 118/2025); nay hẹn 16:00 09/11/2026."
        ]
    )
  }

  @Test("The history explains its dates as the dossier did then")
  func historyAccounts() throws {
    let office = try LifeSamples()
    let limit = AgreedLimit(limit: .workingDays(halves: 6), verification: .days(23))
    let received = try office.dossier("2026-11-02T09:00", limit)
    let extend = Change.extend(note: "x")
    let extended = try office.after(extend, received, at: "2026-11-03T09:00")
    let facts = [
      Fact.received(received), Fact(kind: .receiptMade, fields: []),
      Fact.changed(received, by: extend, to: extended),
    ]
    let entries = facts.enumerated().map { index, fact in
      HistoryEntry(sequence: index + 1, secondsUTC: 0, actor: "a", fact: fact)
    }
    func account(_ count: Int) -> DueAccount? {
      CountedTime(history: entries.prefix(count)).flatMap(office.life.account(of:))
    }
    #expect(account(1) == office.life.account(of: CountedTime(received)))
    #expect(account(2) == nil, "a receipt says nothing of time")
    #expect(account(3) == office.life.account(of: CountedTime(extended)))
    #expect(CountedTime(history: entries.dropFirst()) == nil)
  }

  @Test("R8, R11: the form says where it is settled; here is the rule")
  func agency() throws {
    let cases = [
      ProcedureCase(limit: .stated(.workingDays(halves: 6)), verification: .days(23), start: .competentAgency)
    ]
    var procedure = ReceptionSamples.procedure(cases: cases)
    procedure.pauses = true
    var form = ReceptionSamples.form
    func reception() throws -> Reception? {
      try ReceptionSamples.check().check(
        form, procedure: procedure, version: 1, receivedAt: ReceptionSamples.now, now: ReceptionSamples.now
      ).reception
    }
    let here = try #require(try reception())
    #expect(here.limit.start == .reception && here.clock.due != nil)
    #expect(here.limit.verification == .days(23) && here.limit.pauses)
    form.isSettledElsewhere = true
    let elsewhere = try #require(try reception())
    #expect(elsewhere.limit.start == .competentAgency && elsewhere.clock == DossierClock())
  }

  @Test(
    "R7: an online registration is answered within eight working hours; its limit begins with the acceptance")
  func registration() throws {
    let office = try LifeSamples()
    var form = ReceptionSamples.form
    form.isOnlyRegistered = true
    func reception() throws -> Reception {
      try #require(
        ReceptionSamples.check().check(
          form, procedure: ReceptionSamples.procedure(), version: 1, receivedAt: ReceptionSamples.now,
          now: ReceptionSamples.now
        ).reception)
    }
    #expect(try reception().status == .accepted, "at the counter there is nothing to register")
    form.channel = .online
    let registered = try reception()
    #expect(registered.status == .registered && registered.clock.due == nil)
    #expect(
      try registered.clock.answerBy
        == ReceptionSamples.check().life.calendar.adding(workingMinutes: 480, to: ReceptionSamples.now))
    var dossier = try office.threeDays("2026-11-19T16:20")
    dossier.status = .registered
    dossier.clock = try office.life.clockAtRegistration(at: dossier.receivedAt)
    #expect(dossier.clock.answerBy?.iso == "2026-11-20T16:20", "E8")
    #expect(dossier.answerWords?.vi == "chưa có; phải trả lời trước 16:20 20/11/2026")
    let accepted = try office.moved(dossier, .accepted, at: "2026-11-20T10:00")
    #expect(
      accepted.clock.startedAt?.iso == "2026-11-20T10:00" && accepted.clock.due?.iso == "2026-11-26T17:00")
    #expect(accepted.clock.answerBy == nil && accepted.answerWords == nil)
  }
}
