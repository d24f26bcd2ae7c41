import Testing

@testable import WorkingTime

@Suite struct BadCalendarTests {
  @Test(
    "Hours that overlap, are empty or out of order are refused",
    arguments: [
      "07:00-11:30,11:00-17:00", "13:30-17:00,07:00-11:30", "07:00-07:00", "11:30-07:00",
      "07:00-12:00,08:00-09:00",
      "22:00-24:00", "22:00-06:00",
    ])
  func overlap(text: String) {
    #expect(throws: CalendarFault.hoursOverlap) { try DayHours(reading: text) }
  }

  @Test(
    "Hours that cannot be read are refused",
    arguments: [
      "7-11", "07:00", "07:00-", "-11:00", "07:00-11:00-12:00", "07:60-11:00", "07:00-25:00", "sáng",
      "07:00-11:30;13:30-17:00",
      "07:00-11:30,", ",", "07:00--11:30",
    ])
  func unreadable(text: String) {
    #expect(throws: CalendarFault.hoursUnreadable) { try DayHours(reading: text) }
  }

  @Test("Hours are read as written, and sessions may touch")
  func readable() throws {
    #expect(try DayHours(reading: "07:00-11:30, 13:30-17:00") == .usual)
    #expect(try DayHours(reading: "7h00-11h30,13h30-17h00") == .usual)
    #expect(try DayHours(reading: DayHours.usual.written) == .usual)
    #expect(try DayHours(reading: "") == .rest)
    #expect(try DayHours(reading: "00:00-12:00,12:00-23:59").minutes == 1439)
  }

  @Test("Sessions made of numbers cannot trap")
  func numbers() {
    for (opens, closes) in [(Int.min, 0), (0, Int.max), (Int.max, Int.min), (-5, 10), (1400, 1440)] {
      #expect(throws: CalendarFault.hoursOverlap) {
        try DayHours([Session(ClockTime(minutes: opens), ClockTime(minutes: closes))])
      }
    }
  }

  @Test("A day has at most four sessions; none is dropped in silence")
  func sessions() throws {
    let text = (0..<5).map { "0\($0 + 1):00-0\($0 + 1):30" }.joined(separator: ",")
    #expect(throws: CalendarFault.tooManySessions) { try DayHours(reading: text) }
  }

  @Test("A week has seven days, and two weeks cannot begin on one day")
  func weeks() throws {
    #expect(throws: CalendarFault.weekIncomplete) { try WeekHours(from: date("2026-01-01"), days: [.usual]) }
    var short = WeekHours.usual
    short.days.removeLast()
    #expect(throws: CalendarFault.weekIncomplete) { try OfficeCalendar(entries: [], hours: [short]) }
    #expect(throws: CalendarFault.hoursTwice(WeekHours.usual.from)) {
      try OfficeCalendar(entries: [], hours: [.usual, .usual])
    }
  }

  @Test("A calendar that is never open is refused")
  func neverOpen() throws {
    let week = try WeekHours(from: date("2026-01-01"), days: Array(repeating: .rest, count: 7))
    #expect(throws: CalendarFault.neverOpen) { try OfficeCalendar(entries: [], hours: [week]) }
    #expect(throws: CalendarFault.neverOpen) { try OfficeCalendar(entries: [], hours: []) }
    // Hours of reception alone do not open it.
    #expect(throws: CalendarFault.neverOpen) {
      try OfficeCalendar(entries: [], hours: [week], reception: [.usual])
    }
  }

  @Test("As many different hours as the tables hold, and not one more")
  func manyHours() throws {
    func calendar(_ count: Int) throws -> OfficeCalendar {
      let weeks = try (0..<count).map { number in
        let day = try DayHours([Session(ClockTime(minutes: 420), ClockTime(minutes: 700 + number))])
        return try WeekHours(from: date("2000-01-03") + 7 * number, days: Array(repeating: day, count: 7))
      }
      return try OfficeCalendar(entries: [], hours: weeks)
    }
    let full = try calendar(250)
    #expect(
      try full.hours(on: date("2000-01-03") + 7 * 249) == [
        Session(ClockTime(minutes: 420), ClockTime(minutes: 949))
      ])
    #expect(throws: CalendarFault.tooManyHours) { try calendar(251) }
  }

  @Test("An office that works for some weeks only has no due date after them")
  func closesForGood() throws {
    let rest = try WeekHours(from: date("2026-12-01"), days: Array(repeating: .rest, count: 7))
    let calendar = try OfficeCalendar(entries: [], hours: [.usual, rest])
    #expect(throws: DueFault.outsideCalendar) {
      try calendar.due(.days(20), from: moment("2026-11-20T09:00"))
    }
    #expect(throws: DueFault.outsideCalendar) {
      try calendar.adding(workingMinutes: 100_000, to: moment("2026-11-20T09:00"))
    }
    #expect(throws: DueFault.outsideCalendar) { try calendar.workBegins(moment("2026-12-20T09:00")) }
    #expect(
      Countdown(now: try moment("2026-12-20T09:00"), due: try moment("2026-12-25T09:00"), calendar: calendar)
        .minutes == 0)
  }

  @Test(
    "A line that cannot be read is named by its number",
    arguments: [
      ("2026-01-01,off,Tết,announced,x\n2026-13-01,off,A,announced,x", 2),
      ("# x\n\n0000-01-01,off,A,announced,x", 3),
      ("2026-01-01,nghỉ,A,announced,x", 1), ("2026-01-01,off,A,sure,x", 1), ("2026-01-01,off", 1),
      ("date,kind,name,status,source\n2026-02-30,off,A,announced,", 2),
      ("2026-01-01,off,a\u{0}b,announced,x", 1),
    ])
  func lines(text: String, line: Int) {
    #expect(throws: CalendarFault.lineUnreadable(line)) { try CalendarEntry.read(csv: text) }
  }

  @Test("A file from Windows with its comments is read, and a source may hold commas")
  func windows() throws {
    let entries = try CalendarEntry.read(csv: "\u{FEFF}# lịch\r\n2026-01-01,off,Tết,announced,CV 1, CV 2\r\n")
    #expect(entries.map(\.source) == ["CV 1, CV 2"])
  }

  @Test("Working minutes outside the calendar count as its edge, however far")
  func edges() throws {
    let calendar = try exampleCalendar()
    let all = calendar.workingMinutes(from: Moment(minutes: .min), to: Moment(minutes: .max))
    #expect(
      all == calendar.workingMinutes(from: try moment("1990-01-01T00:00"), to: try moment("2099-12-31T23:59"))
    )
    #expect(all > 0)
    #expect(throws: DueFault.outsideCalendar) {
      try calendar.adding(workingMinutes: .max, to: moment("2026-01-05T09:00"))
    }
    #expect(throws: DueFault.notPositive) {
      try calendar.adding(workingMinutes: -1, to: moment("2026-01-05T09:00"))
    }
    #expect(
      try calendar.adding(workingMinutes: 0, to: moment("2026-01-03T09:00")) == moment("2026-01-03T09:00"))
  }
}
