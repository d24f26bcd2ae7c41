import Catalogue
import Dossiers
import Register
import Testing
import WorkingTime

@testable import Practice

@Suite struct LessonTests {
  /// Morning, noon, evening, before opening, a weekend, a holiday, the week of Tết, the day after it.
  static let presents = [
    "2026-11-20T09:30", "2026-11-20T12:10", "2026-11-20T16:40", "2026-11-20T20:00", "2026-11-23T07:00",
    "2026-11-23T06:15", "2026-11-22T10:00", "2026-11-24T10:00", "2026-02-18T09:00", "2026-02-23T08:05",
    "2027-05-04T14:00", "2026-11-20T07:10", "2026-11-20T17:00", "2026-11-20T00:05",
  ]

  @Test(arguments: presents) func theQueueHoldsEveryLesson(_ present: String) throws {
    let office = try MadeOffice(60, at: present)
    let now = office.now
    let calendar = office.register.life.calendar
    let work = try office.rows(.processing)
    let isWorkingDay = calendar.isWorkingDay(now.date)
    let today = try office.rows(.today)
    #expect(!isWorkingDay || today.count >= 3)
    if isWorkingDay, let closing = calendar.hours(on: now.date).last?.closes, now.time < closing {
      #expect(today.contains { $0.attention.map { $0 > now } ?? false })
    }
    #expect(try office.rows(.nearDue).count >= 4)
    let late = try office.rows(.late).compactMap(\.attention).map {
      -Countdown(now: now, due: $0, calendar: calendar).minutes
    }
    #expect(late.count { (30...600).contains($0) } >= 2)
    #expect(late.count { $0 >= 960 } >= 2)
    let waiting = try office.rows(.supplement)
    #expect(waiting.count == 3)
    #expect(
      try waiting.count {
        office.register.life.refusal(of: .closed, for: try office.register.dossier(code: $0.code), at: now)
          == nil
      } == 1)
    #expect(try office.rows(.toReturn).count == 3)
    let registered = work.filter { $0.status == .registered }
    #expect(registered.count == 2)
    #expect(registered.allSatisfy { ($0.attention ?? now) >= now })
    let all = try office.rows(.all)
    #expect(all.count == 60)
    #expect(all.count { $0.status == .payment } == 1)
    #expect(all.count { $0.status == .stopped } == 1)
  }

  @Test func aSmallOfficeHoldsTheFirstLessons() throws {
    let office = try MadeOffice(10)
    #expect(try office.rows(.all).count == 10)
    for view in [QueueView.today, .late, .supplement, .toReturn] {
      #expect(try !office.rows(view).isEmpty)
    }
    #expect(try MadeOffice(0).rows(.all).isEmpty)
  }

  @Test func theClockIsSetToThePracticePresent() throws {
    let office = try MadeOffice(1)
    #expect(try office.register.clockOffset() == office.now.secondsUTC - 1_795_000_000)
    #expect(try office.register.person(account: "hocvien").role == .trainee)
  }

  @Test func noHourOfTheYearLacksALesson() throws {
    let office = try MadeOffice(0)
    let life = office.register.life
    let offers = try Offers(codes: try office.register.catalogueEntries().map(\.code), of: office.register)
    let first = try #require(Moment(reading: "2026-01-01T00:00"))
    for step in 0..<720 {
      // Every 19 hours and 37 minutes, through two Tết, holidays, nights and week-ends.
      let now = Moment(minutes: first.minutes + step * 1_177)
      let mix = LessonMix(count: 60, seed: UInt64(step), offers: offers, life: life, now: now)
      let dossiers = try mix.pasts().map { $0.steps.last?.after ?? $0.received }
      func count(_ status: Status) -> Int { dossiers.count { $0.status == status } }
      #expect(count(.supplement) == 3 && count(.finished) == 3 && count(.registered) == 2, "\(now.written)")
      #expect(count(.payment) == 1 && count(.stopped) == 1, "\(now.written)")
      #expect(dossiers.allSatisfy { $0.statusSince <= now && $0.receivedAt <= now }, "\(now.written)")
      #expect(
        dossiers.count { $0.status == .supplement && life.refusal(of: .closed, for: $0, at: now) == nil }
          == 1,
        "\(now.written)")
      let work = dossiers.filter { [.registered, .accepted, .processing].contains($0.status) }
      let late = work.compactMap(\.attention).filter { $0 < now }
        .map { -Countdown(now: now, due: $0, calendar: life.calendar).minutes }
      #expect(late.count { (30...600).contains($0) } >= 2, "\(now.written)")
      #expect(late.count { $0 >= 960 } >= 2, "\(now.written)")
      let horizon = Urgency.horizon(from: now, calendar: life.calendar)
      let near = work.compactMap(\.attention).filter { $0 >= now && $0 <= horizon }
      #expect(near.count >= 4, "\(now.written)")
      let today = work.count { $0.attention?.date == now.date }
      #expect(today >= 3 || !life.calendar.isWorkingDay(now.date), "\(now.written)")
    }
  }
}
