import Dossiers
import Testing
import Vietnamese
import WorkingTime

@Suite("Values of the queue")
struct QueueValuesTests {
  @Test("a view is read by its word and its name, with or without marks", arguments: QueueView.allCases)
  func views(view: QueueView) {
    for text in [view.word, view.word.uppercased(), view.name.vi, view.name.vi.uppercased()] {
      #expect(QueueView(reading: text) == view)
    }
    #expect(QueueView(reading: "qua han") == .late)
    #expect(QueueView(reading: "") == nil)
    #expect(QueueView(reading: "later") == nil)
  }

  @Test("urgency has its edges: due this minute is near, a minute later late; the horizon still near")
  func urgency() throws {
    let now = ReceptionSamples.now
    let horizon = Moment(minutes: now.minutes + 480)
    func of(_ minutes: Int) -> Urgency {
      Urgency.of(Moment(minutes: now.minutes + minutes), now: now, horizon: horizon)
    }
    #expect(Urgency.of(nil, now: now, horizon: horizon) == .calm)
    #expect([-1, 0, 480, 481].map(of) == [.late, .near, .near, .calm])
    #expect(Set(Urgency.allCases.map(\.mark)).count == 3, "a mark each, so that colour is never alone")
  }

  @Test(
    "the horizon is a working day's time ahead, over lunch, night, weekend and holiday",
    arguments: [
      ("2026-11-20T09:00", "2026-11-23T09:00"), ("2026-11-20T12:00", "2026-11-23T11:30"),
      ("2026-11-23T16:00", "2026-11-25T16:00"),
      ("2026-11-21T10:00", "2026-11-23T17:00"),
    ])
  func horizon(now: String, horizon: String) throws {
    let calendar = try ReceptionSamples.check().life.calendar
    #expect(
      try Urgency.horizon(from: ReceptionSamples.moment(now), calendar: calendar)
        == ReceptionSamples.moment(horizon))
  }

  @Test("only what the office must work on can be urgent", arguments: Status.allCases)
  func calm(status: Status) {
    let now = ReceptionSamples.now
    let row = QueueRow(
      id: 1, code: "", applicant: "", procedure: "", status: status, channel: .direct, receivedAt: now,
      due: now,
      attention: Moment(minutes: now.minutes - 1))
    let expected: Urgency = [.registered, .accepted, .processing].contains(status) ? .late : .calm
    #expect(row.urgency(now: now, horizon: now) == expected)
  }

  @Test("counts of a shorter list are nought, not a crash")
  func counts() {
    #expect(QueueCounts([1, 2])[.today] == 2)
    #expect(QueueCounts([1, 2])[.all] == 0)
    #expect(QueueCounts().values.count == QueueView.allCases.count)
  }

  @Test("what needs attention next, and whether the work was in time")
  func attention() throws {
    var dossier = Self.sample()
    #expect(dossier.attention == dossier.clock.due)
    dossier.status = .registered
    #expect(dossier.attention == dossier.clock.answerBy)
    dossier.status = .supplement
    #expect(dossier.attention?.iso == "2026-12-07T00:00")
    for status in [Status.payment, .stopped, .notAccepted, .withdrawn, .returned, .closed] {
      dossier.status = status
      #expect(dossier.attention == nil)
    }
    #expect(dossier.finishedInTime == nil)
    dossier.finishedAt = dossier.clock.due
    #expect(dossier.finishedInTime == true)
    dossier.finishedAt = dossier.clock.due.map { Moment(minutes: $0.minutes + 1) }
    #expect(dossier.finishedInTime == false)
    dossier.clock.due = nil
    #expect(dossier.finishedInTime == nil)
  }

  private static func sample() -> Dossier {
    let now = ReceptionSamples.now
    return Dossier(
      code: "X-261120-0001", officialCode: "",
      procedure: ProcedureReference(code: "1.1", name: "", version: 1),
      caseName: nil, channel: .online,
      applicant: Applicant(kind: .citizen, name: "A", identity: "", phone: "", address: ""), submitter: nil,
      papers: [],
      fee: "", delivery: .counter, receivedAt: now, receivedBy: "", receiverName: "",
      limit: AgreedLimit(limit: .days(3)),
      clock: DossierClock(
        due: Moment(minutes: now.minutes + 100), answerBy: Moment(minutes: now.minutes + 50),
        closableFrom: CivilDate(reading: "2026-12-07")), status: .accepted, statusSince: now)
  }
}
