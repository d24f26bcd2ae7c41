import Testing
import Vietnamese

@testable import WorkingTime

@Suite struct CivilDateTests {
  @Test("Each day from 2023 to 2045 has the parts and the weekday that counting up gives it")
  func walked() throws {
    for (index, day) in WalkedDays.all.enumerated() {
      let date = CivilDate(days: WalkedDays.first + index)
      let parts = date.parts
      #expect(parts.year == day.year && parts.month == day.month && parts.day == day.day)
      #expect(date.weekday.rawValue - 1 == day.weekday)
      #expect(CivilDate(year: day.year, month: day.month, day: day.day) == date)
      #expect(CivilDate(reading: date.iso) == date && CivilDate(reading: date.written) == date)
    }
  }

  @Test("29 February exists in leap years only, a century is none, four are")
  func leapDay() {
    #expect(CivilDate(year: 2028, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 2027, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test("Moments before 1970 and at the ends of what can be counted have a day and a time")
  func moments() throws {
    #expect(Moment(minutes: -1).date.iso == "1969-12-31")
    #expect(Moment(minutes: -1).time.written == "23:59")
    #expect(Moment(minutes: -1440).time.written == "00:00")
    for minutes in [Int.min, Int.max] {
      #expect((0..<1440).contains(Moment(minutes: minutes).time.minutes))
      #expect(abs(Moment(minutes: minutes).date.days - minutes / 1440) <= 1)
    }
    #expect(Moment(secondsUTC: -25_201).iso == "1969-12-31T23:59")
    #expect(Moment(secondsUTC: 0).iso == "1970-01-01T07:00")
  }

  @Test("A clock that jumped back measures the same distance, only more of it is left")
  func clockBack() throws {
    let calendar = try exampleCalendar()
    let due = try moment("2026-11-27T17:00")
    let now = Countdown(now: try moment("2026-11-26T09:00"), due: due, calendar: calendar)
    let back = Countdown(now: try moment("2026-11-25T09:00"), due: due, calendar: calendar)
    #expect(now.minutes == 840 && back.minutes == 1320)
    #expect(now < back)
    let late = Countdown(now: try moment("2026-11-30T08:00"), due: due, calendar: calendar)
    #expect(late.minutes == -60 && late.isLate)
    #expect(late.written.vi == "quá 1 giờ" && back.written.vi == "còn 2 ngày 6 giờ")
  }

  @Test("«1 ngày» in a countdown is a day by the hours that hold now")
  func countdownHours() throws {
    let short = try DayHours(reading: "08:00-12:00")
    let later = try WeekHours(
      from: date("2027-01-01"), days: Array(repeating: short, count: 5) + [.rest, .rest])
    let calendar = try OfficeCalendar(entries: [], hours: [.usual, later])
    #expect(calendar.usualMinutes(on: try date("2026-11-20")) == 480)
    #expect(calendar.usualMinutes(on: try date("2027-01-01")) == 240)
    let now = try moment("2026-11-20T07:00")
    #expect(
      Countdown(now: now, due: try moment("2026-11-20T17:00"), calendar: calendar).written.vi == "còn 1 ngày")
  }
}
