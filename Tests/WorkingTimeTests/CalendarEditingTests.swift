import Testing
import Vietnamese

@testable import WorkingTime

@Suite struct CalendarEditingTests {
  private let source = "QĐ 15/QĐ-UBND"

  private func applying(
    _ changes: CalendarChange.What..., to calendar: OfficeCalendar? = nil
  ) throws -> OfficeCalendar {
    try (calendar ?? exampleCalendar()).applying(changes.map { CalendarChange($0, source: source) })
  }

  private func fault(_ changes: CalendarChange.What...) throws -> CalendarFault? {
    let calendar = try exampleCalendar()
    do throws(CalendarFault) {
      _ = try calendar.applying(changes.map { CalendarChange($0, source: source) })
      return nil
    } catch {
      return error
    }
  }

  @Test("A day off moves what is due over it, and names its document")
  func dayOff() throws {
    let before = try exampleCalendar()
    let after = try applying(.off(date("2026-11-25"), name: "Bão số 13"))
    let start = try moment("2026-11-23T09:00")
    #expect(try before.due(.workingDays(halves: 2), from: start)?.iso == "2026-11-25T17:00")
    #expect(try after.due(.workingDays(halves: 2), from: start)?.iso == "2026-11-26T17:00")
    let entry = try #require(after.entry(on: date("2026-11-25")))
    #expect(entry.source == source && entry.name == "Bão số 13" && entry.status == .announced)
    #expect(
      try !before.entries.contains { try $0.date == date("2026-11-25") }, "the old calendar is as it was")
  }

  @Test("A document makes an expected day certain, and takes the place of an older one")
  func confirming() throws {
    let national = try OfficeCalendar(entries: NationalCalendar.entriesOfEveryYear())
    let tet = try date("2027-02-06")
    #expect(national.entry(on: tet)?.status == .projected)
    let announced = try applying(
      .offRange(date("2027-02-03"), date("2027-02-09"), name: "Tết Nguyên Đán"),
      .ordinary(date("2027-02-10")),
      to: national)
    #expect(announced.entry(on: tet)?.status == .announced)
    #expect(try !announced.isWorkingDay(date("2027-02-03")))
    #expect(try announced.isWorkingDay(date("2027-02-10")))
    let again = try announced.applying([CalendarChange(.off(tet, name: "Tết"), source: "CV 2")])
    #expect(again.entry(on: tet)?.source == "CV 2")
    #expect(again.entries.count == announced.entries.count)
  }

  @Test("A swap takes one day off and works another, with the usual hours")
  func swap() throws {
    let calendar = try applying(.swap(off: date("2026-11-23"), worked: date("2026-11-28")))
    #expect(try !calendar.isWorkingDay(date("2026-11-23")))
    #expect(try calendar.hours(on: date("2026-11-28")) == DayHours.usual.sessions)
    #expect(try calendar.entry(on: date("2026-11-28"))?.name == "Làm bù cho ngày 23/11/2026")
  }

  @Test("A swap back by removing both days gives the old calendar")
  func swapBack() throws {
    let (off, worked) = (try date("2026-11-23"), try date("2026-11-28"))
    #expect(
      try applying(.swap(off: off, worked: worked), .ordinary(off), .ordinary(worked)) == exampleCalendar())
  }

  @Test("A closure takes working days only, and leaves holidays their names")
  func closure() throws {
    let calendar = try applying(.closure(date("2026-11-20"), date("2026-11-25"), name: "Lũ lụt"))
    let closed = calendar.entries.filter { $0.name == "Lũ lụt" }.map(\.date.iso)
    #expect(closed == ["2026-11-20", "2026-11-23", "2026-11-25"])
    #expect(try calendar.entry(on: date("2026-11-24"))?.name == "Nghỉ")
  }

  @Test("New hours hold from their day on")
  func hours() throws {
    let summer = try DayHours(reading: "06:30-11:00,13:00-16:30")
    let week = try WeekHours(
      from: date("2026-11-25"), days: Array(repeating: summer, count: 5) + [.rest, .rest])
    let calendar = try applying(.hours(week))
    #expect(
      try calendar.due(.workingDays(halves: 2), from: moment("2026-11-20T09:00"))?.iso == "2026-11-23T17:00")
    #expect(
      try calendar.due(.workingDays(halves: 2), from: moment("2026-11-23T09:00"))?.iso == "2026-11-25T16:30")
    #expect(calendar.hours.count == 2)
    let again = try calendar.applying([CalendarChange(.hours(week), source: "QĐ 16")])
    #expect(again == calendar)
  }

  @Test("A make-up day follows the hours that hold on it, from their very first day")
  func makeUpHours() throws {
    let summer = try DayHours(reading: "06:30-11:00,13:00-16:30")
    let saturday = try date("2026-11-28")
    let week = try WeekHours(from: saturday, days: Array(repeating: summer, count: 5) + [.rest, .rest])
    let calendar = try applying(.swap(off: date("2026-11-23"), worked: saturday), .hours(week))
    #expect(calendar.hours(on: saturday) == summer.sessions)
    #expect(
      try applying(.worked(date("2026-11-21"), name: "Làm bù"), .hours(week)).hours(on: date("2026-11-21"))
        == DayHours.usual.sessions)
  }

  @Test("Saturday morning is for reception: dossiers are taken, and no limit counts the day")
  func reception() throws {
    let morning = try DayHours(reading: "07:00-11:30")
    let rest = Array(repeating: DayHours.rest, count: 5)
    let week = try WeekHours(from: date("2026-11-01"), days: rest + [morning, .rest])
    let calendar = try applying(.reception(week))
    let saturday = try moment("2026-11-21T09:00")
    #expect(calendar.receives(at: saturday))
    #expect(try !calendar.receives(at: moment("2026-11-21T11:30")))
    #expect(try !calendar.receives(at: moment("2026-10-31T09:00")), "not before its first day")
    #expect(try !calendar.receives(at: moment("2026-11-22T09:00")))
    #expect(try calendar.receives(at: moment("2026-11-20T16:59")))
    #expect(calendar.receptionHours(on: saturday.date) == morning.sessions)
    #expect(!calendar.isWorkingDay(saturday.date))
    let plain = try exampleCalendar()
    for limit in [
      TimeLimit.workingDays(halves: 6), .days(1), .workingHours(minutes: 60), .sameDay(.fifteenHours),
    ] {
      #expect(try calendar.due(limit, from: saturday) == plain.due(limit, from: saturday))
    }
    // «trừ các ngày nghỉ lễ, tết».
    let holiday = try calendar.applying([CalendarChange(.off(saturday.date, name: "Nghỉ"), source: source)])
    #expect(!holiday.receives(at: saturday))
    // Days without sessions end it.
    let ended = try calendar.applying([
      CalendarChange(
        .reception(WeekHours(from: date("2026-11-15"), days: rest + [.rest, .rest])), source: source)
    ])
    #expect(!ended.receives(at: saturday))
    #expect(ended != plain)
  }

  @Test("Hours of reception beside those of work are one stretch")
  func receptionJoins() throws {
    let noon = try DayHours(reading: "11:00-13:30")
    let week = try WeekHours(from: date("2026-11-01"), days: Array(repeating: noon, count: 7))
    let calendar = try applying(.reception(week))
    #expect(try calendar.receptionHours(on: date("2026-11-20")) == DayHours(reading: "07:00-17:00").sessions)
    #expect(try calendar.hours(on: date("2026-11-20")) == DayHours.usual.sessions)
  }

  @Test("A day both off and worked is refused, in every way of saying it")
  func contradiction() throws {
    let (holiday, saturday) = (try date("2026-11-24"), try date("2026-11-28"))
    #expect(try fault(.worked(holiday, name: "Làm bù")) == .contradictoryDay(holiday))
    #expect(try fault(.worked(saturday, name: "A"), .off(saturday, name: "B")) == .contradictoryDay(saturday))
    #expect(
      try fault(.worked(saturday, name: "A"), .offRange(saturday, saturday + 2, name: "B"))
        == .contradictoryDay(saturday))
    #expect(try fault(.swap(off: saturday - 1, worked: saturday - 1)) == .contradictoryDay(saturday - 1))
    let both = [CalendarEntry.Kind.off, .work].map {
      CalendarEntry(date: saturday, kind: $0, name: "", status: .announced, source: "")
    }
    #expect(throws: CalendarFault.contradictoryDay(saturday)) { try OfficeCalendar(entries: both) }
  }

  @Test("Ranges that end before they begin, or run for years, are refused")
  func ranges() throws {
    let (first, last) = (try date("2026-11-25"), try date("2026-11-20"))
    #expect(try fault(.offRange(first, last, name: "Nghỉ")) == .rangeReversed(first, last))
    #expect(try fault(.closure(first, last, name: "Nghỉ")) == .rangeReversed(first, last))
    let slip = try date("2062-11-25")
    #expect(try fault(.offRange(first, slip, name: "Nghỉ")) == .rangeTooLong(first, slip))
    #expect(try fault(.offRange(first, first, name: "Nghỉ")) == nil)
    #expect(
      try fault(.closure(date("2026-11-21"), date("2026-11-22"), name: "Nghỉ"))
        == .alreadyOff(date("2026-11-21")))
  }

  @Test("Swaps of days that are not what they should be are refused")
  func swaps() throws {
    #expect(
      try fault(.swap(off: date("2026-11-24"), worked: date("2026-11-28"))) == .alreadyOff(date("2026-11-24"))
    )
    #expect(
      try fault(.swap(off: date("2026-11-22"), worked: date("2026-11-28"))) == .alreadyOff(date("2026-11-22"))
    )
    #expect(
      try fault(.swap(off: date("2026-11-23"), worked: date("2026-11-27")))
        == .alreadyWorked(date("2026-11-27")))
    #expect(try fault(.worked(date("2026-11-27"), name: "Làm bù")) == .alreadyWorked(date("2026-11-27")))
    #expect(try fault(.ordinary(date("2026-11-27"))) == .nothingMarked(date("2026-11-27")))
  }

  @Test("Years outside the calendar are refused; year 0 and 30/02 are no days at all")
  func years() throws {
    let far = try date("9999-12-31")
    #expect(try fault(.off(far, name: "Nghỉ")) == .outsideYears(far))
    #expect(try fault(.worked(date("1989-12-30"), name: "Bù")) == .outsideYears(date("1989-12-30")))
    #expect(try fault(.swap(off: far, worked: date("2026-11-28"))) == .outsideYears(far))
    #expect(
      try fault(.offRange(date("2099-12-30"), date("2100-01-02"), name: "Nghỉ"))
        == .outsideYears(date("2100-01-02")))
    #expect(try fault(.hours(WeekHours(from: far, days: WeekHours.usual.days))) == .outsideYears(far))
    #expect(CivilDate(reading: "0000-01-01") == nil)
    #expect(CivilDate(reading: "2026-02-30") == nil)
    #expect(CivilDate(reading: "2027-02-29") == nil)
    #expect(CivilDate(reading: "2028-02-29") != nil)
    let entry = CalendarEntry(date: far, kind: .off, name: "", status: .announced, source: "")
    #expect(throws: CalendarFault.outsideYears(far)) { try OfficeCalendar(entries: [entry]) }
  }

  @Test("A change without its document or its name is refused, and so is hostile text")
  func words() throws {
    let day = try date("2026-11-25")
    let calendar = try exampleCalendar()
    #expect(throws: CalendarFault.sourceMissing) {
      try calendar.applying([CalendarChange(.off(day, name: "Nghỉ"), source: " ")])
    }
    #expect(try fault(.off(day, name: "")) == .nameMissing)
    #expect(try fault(.off(day, name: "a\u{202E}b")) == .textUnusable(.directionOverride))
  }

  @Test("Of several changes one bad one keeps them all out")
  func allOrNothing() throws {
    let calendar = try exampleCalendar()
    let changes = [
      CalendarChange(.off(try date("2026-11-25"), name: "Nghỉ"), source: source),
      CalendarChange(.ordinary(try date("2026-12-25")), source: source),
    ]
    #expect(throws: CalendarFault.nothingMarked(try date("2026-12-25"))) { try calendar.applying(changes) }
    #expect(try calendar == exampleCalendar())
  }

  @Test("Each change and each fault says itself in both languages")
  func texts() throws {
    let day = try date("2026-11-25")
    let changes: [CalendarChange.What] = [
      .off(day, name: "A"), .worked(day, name: "A"), .ordinary(day), .swap(off: day, worked: day),
      .offRange(day, day, name: "A"), .closure(day, day, name: "A"), .hours(.usual), .reception(.usual),
    ]
    let texts = changes.map { CalendarChange($0, source: "").written }
    #expect(Set(texts).count == changes.count)
    let faults: [CalendarFault] = [
      .contradictoryDay(day), .rangeReversed(day, day), .hoursOverlap, .hoursUnreadable, .tooManySessions,
      .weekIncomplete, .hoursTwice(day), .tooManyHours, .lineUnreadable(3), .neverOpen, .outsideYears(day),
      .rangeTooLong(day, day), .alreadyOff(day), .alreadyWorked(day), .nothingMarked(day), .sourceMissing,
      .nameMissing,
      .textUnusable(.invisibleSign),
    ]
    #expect(Set(faults.map(\.text)).count == faults.count)
    #expect(faults.allSatisfy { !$0.text.vi.isEmpty && !$0.text.en.isEmpty })
  }
}
