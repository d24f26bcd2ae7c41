import Dossiers
import Register
import Testing
import WorkingTime

@testable import Practice

/// The queue once more, slowly, from the dossiers alone.
struct PlainQueue {
  let dossiers: [(id: Int, dossier: Dossier)]
  let now: Moment
  let horizon: Moment

  init(_ dossiers: [Dossier], now: Moment, _ calendar: OfficeCalendar) {
    self.dossiers = dossiers.enumerated().map { ($0 + 1, $1) }
    self.now = now
    horizon = Urgency.horizon(from: now, calendar: calendar)
  }

  func ids(_ view: QueueView) -> [Int] {
    if view == .all { return dossiers.map(\.id).reversed() }
    return dossiers.filter { holds($0.dossier, view) }
      .sorted {
        ($0.dossier.attention?.minutes ?? .max, $0.id) < ($1.dossier.attention?.minutes ?? .max, $1.id)
      }
      .map(\.id)
  }

  private func holds(_ dossier: Dossier, _ view: QueueView) -> Bool {
    let isWork = [.registered, .accepted, .processing, .payment].contains(dossier.status)
    switch view {
    case .processing: return isWork
    case .today: return isWork && dossier.attention?.date == now.date
    case .nearDue: return isWork && dossier.attention.map { $0 >= now && $0 <= horizon } ?? false
    case .late: return isWork && dossier.attention.map { $0 < now } ?? false
    case .supplement: return dossier.status == .supplement
    case .toReturn: return dossier.status == .finished
    case .all: return true
    }
  }
}

@Suite struct QueueTests {
  static let presents = [
    "2026-11-20T09:30", "2026-11-20T16:59", "2026-11-20T17:00", "2026-11-20T17:01", "2026-11-21T11:00",
    "2026-11-23T06:59", "2026-11-10T10:00", "2027-02-10T10:00",
  ]

  @Test(arguments: presents) func everyViewCountsAndShowsWhatTheDossiersSay(_ present: String) throws {
    let office = try SharedOffice()
    let now = try #require(Moment(reading: present))
    let plain = PlainQueue(office.dossiers, now: now, office.register.life.calendar)
    for view in QueueView.allCases {
      let page = try office.register.queue(QueueRequest(view: view, count: 5_000), now: now)
      let ids = plain.ids(view)
      #expect(page.rows.map(\.id) == ids)
      #expect(page.total == ids.count && page.counts[view] == ids.count)
      #expect(page.offset == 0 && page.view == view && page.search.isEmpty)
    }
  }

  @Test func aRowSaysWhatItsDossierSays() throws {
    let office = try SharedOffice()
    let dossiers = office.dossiers
    for row in try office.register.queue(QueueRequest(view: .all, count: 5_000), now: office.now).rows {
      let dossier = dossiers[row.id - 1]
      #expect(
        row
          == QueueRow(
            id: row.id, code: dossier.code, applicant: dossier.applicant.name,
            procedure: dossier.procedure.name,
            status: dossier.status, channel: dossier.channel, receivedAt: dossier.receivedAt,
            due: dossier.clock.due, attention: dossier.attention))
    }
  }

  @Test(arguments: QueueView.allCases) func everyOffsetGivesItsStretch(_ view: QueueView) throws {
    let office = try SharedOffice()
    let ids = PlainQueue(office.dossiers, now: office.now, office.register.life.calendar).ids(view)
    for offset in [-5, -1] + Array(0...ids.count + 2) + [1_000_000] {
      let page = try office.register.queue(
        QueueRequest(view: view, place: .at(offset), count: 7), now: office.now)
      let start = max(0, min(offset, ids.count - 1))
      #expect(page.offset == start)
      #expect(page.rows.map(\.id) == Array(ids[start..<min(ids.count, start + 7)]))
    }
  }

  @Test(arguments: QueueView.allCases) func aStretchAroundADossierHoldsIt(_ view: QueueView) throws {
    let office = try SharedOffice()
    let ids = PlainQueue(office.dossiers, now: office.now, office.register.life.calendar).ids(view)
    for (place, id) in ids.enumerated() {
      let page = try office.register.queue(
        QueueRequest(view: view, place: .around(id: id), count: 20), now: office.now)
      let start = max(0, min(place - 10, ids.count - 1))
      #expect(abs(page.offset - start) <= 1)
      #expect(page.rows.map(\.id) == Array(ids[page.offset..<min(ids.count, page.offset + 20)]))
      #expect(page.rows.contains { $0.id == id })
    }
    for id in [0, 2_001, 999_999]
      + (view == .all ? [] : [try #require((1...2_000).first { !ids.contains($0) })])
    {
      let page = try office.register.queue(
        QueueRequest(view: view, place: .around(id: id), count: 20), now: office.now)
      #expect(page.rows.count == min(20, ids.count) || page.offset > 0)
    }
  }
}
