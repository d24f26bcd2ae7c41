import Catalogue
import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

/// Changes of a dossier's time in the book: rights, versions, requests, history.
@Suite struct ChangeTests {
  private static let supervisor = Person(account: "gs", name: "Giám sát", role: .supervisor)

  private func change(
    _ office: TestOffice, _ dossier: Dossier, _ change: Change, at moment: Moment? = nil,
    by person: Person = TestOffice.officer, request: RequestKey? = nil
  ) throws -> Dossier {
    let moment = moment ?? dossier.statusSince
    return try office.register.change(
      code: dossier.code, version: dossier.version, change, by: person, request: request ?? office.request(),
      at: moment, now: moment.secondsUTC)
  }

  @Test func theLimitForVerificationIsThatOfTheReceivedVersion() throws {
    let office = try TestOffice()
    let received = try office.receive(code: "1.004873")
    #expect(received.limit.verification == .days(23))
    #expect(try office.register.dossier(code: received.code) == received)
    let extended = try change(office, received, .extend(note: "gửi văn bản xác minh"))
    #expect(extended.limit.limit == .days(23) && extended.limit.isVerification)
    #expect(extended.clock.due?.iso == "2026-12-14T17:00" && extended.clock.firstDue == received.clock.due)
    #expect(try office.register.dossier(code: received.code) == extended)
    let fact = try #require(try office.register.history(code: received.code).last?.fact)
    #expect(fact.kind == .extended && fact["limit"] == "days:23" && fact["note"] == "gửi văn bản xác minh")
    #expect(fact["due"] == "2026-12-14T17:00")
    #expect(
      fault { _ = try change(office, extended, .extend(note: "x")) } == .refused(.limit(.extendedAlready)))
  }

  @Test func theOneNewDateIsKeptWithItsApology() throws {
    let office = try TestOffice()
    let received = try office.receive()
    let to = try #require(Moment(reading: "2026-12-01T16:00"))
    let order = Change.reappoint(Reappointment(to: to, reason: "chờ xác minh", apology: "12/TB"))
    let request = office.request()
    let after = try change(office, received, order, request: request)
    #expect(try change(office, received, order, request: request) == after, "the same request changes once")
    #expect(after.version == 2 && after.clock.due == to && after.reappointedFrom == received.clock.due)
    #expect(try office.register.dossier(code: received.code) == after)
    let history = try office.register.history(code: received.code)
    #expect(history.map(\.fact.kind) == [.received, .reappointed])
    #expect(history[1].fact["apology"] == "12/TB" && history[1].fact["note"] == "chờ xác minh")
    #expect(history[1].fact["reappointedFrom"] == received.clock.due?.iso)
    let later = Reappointment(to: Moment(minutes: to.minutes + 1440), reason: "nữa")
    let first = try #require(received.clock.due)
    #expect(
      fault { _ = try change(office, after, .reappoint(later)) }
        == .refused(.limit(.reappointedAlready(from: first))))
  }

  @Test func aLimitThatWaitsIsInTheQueueWithoutADateAndThenHasItsPlace() throws {
    let office = try TestOffice()
    let received = try office.register.receive(
      office.reception(elsewhere: true), by: TestOffice.clerk, request: office.request(), now: 1)
    #expect(received.clock == DossierClock() && received.limit.start == .competentAgency)
    func row() throws -> QueueRow? {
      try office.register.queue(QueueRequest(view: .processing, count: 9), now: TestOffice.morning).rows.first
    }
    #expect(try row()?.due == nil && row()?.attention == nil)
    let there = Moment(minutes: received.receivedAt.minutes + 60)
    let started = try change(office, received, .start(at: there, note: "theo phiếu"), at: there)
    #expect(try row()?.due == started.clock.due && started.clock.startedAt == there)
    #expect(try office.register.dossier(code: received.code) == started)
    #expect(try office.register.history(code: received.code).last?.fact["at"] == there.iso)
  }

  @Test func whoMayNotMoveMayChangeNoTimeAndNothingIsWritten() throws {
    let office = try TestOffice()
    let received = try office.receive()
    let order = Change.extend(note: "x")
    #expect(
      fault { _ = try change(office, received, order, by: Self.supervisor) }
        == .notAllowed(.supervisor, .move))
    var old = received
    old.version = 7
    #expect(fault { _ = try change(office, old, order) } == .changedMeanwhile(by: "lan"))
    #expect(try office.register.dossier(code: received.code) == received)
  }

  @Test func aRefusalAfterAppraisalIsKept() throws {
    let office = try TestOffice()
    let received = try office.receive()
    let refused = try change(
      office, received, .move(Move(to: .finished, note: "không đủ điều kiện", isRefusal: true)))
    #expect(refused.isRefused && refused.judged == .inTime)
    #expect(try office.register.dossier(code: received.code) == refused)
    #expect(try office.register.history(code: received.code).last?.fact["refused"] == "1")
  }

  @Test func theSupplementRuleHoldsForLaterReceptionsAndOutlivesAnImport() throws {
    let office = try TestOffice()
    let before = try office.receive("Trần Văn Bình")
    #expect(
      fault {
        try office.register.setSupplementRule(
          code: "1.004873", pauses: true, basis: "", by: TestOffice.clerk, now: 1)
      } == .notAllowed(.reception, .importCatalogue))
    try office.register.setSupplementRule(
      code: "1.004873", pauses: true, basis: "Luật X", by: TestOffice.administrator, now: 1)
    #expect(try office.register.procedure(code: "1.004873").procedure.pauses)
    #expect(try !office.register.dossier(code: before.code).limit.pauses)
    let after = try office.receive()
    #expect(after.limit.pauses)
    #expect(try office.register.dossier(code: after.code) == after)
    let asked = try office.move(after, to: .supplement)
    #expect(asked.clock.suspendedWith != nil)
    #expect(try office.register.dossier(code: after.code) == asked)
    // A new version of the procedure keeps what the office has set.
    var changed = try office.register.procedure(code: "1.004873").procedure
    changed.fee = "5.000 đồng"
    #expect(try office.importing([changed], number: "02/QĐ-UBND").amended.count == 1)
    #expect(try office.register.procedure(code: "1.004873").procedure.fee == "5.000 đồng")
    #expect(try office.register.procedure(code: "1.004873").procedure.pauses)
    try office.register.setSupplementRule(
      code: "1.004873", pauses: false, basis: "", by: TestOffice.administrator, now: 3)
    #expect(try !office.register.procedure(code: "1.004873").procedure.pauses)
    #expect(
      fault {
        try office.register.setSupplementRule(
          code: "9.999999", pauses: true, basis: "", by: TestOffice.administrator, now: 3)
      } == .noProcedure(code: "9.999999"))
  }
}
