import Testing

@testable import WorkingTime

/// The calendar of the worked examples: weekends, and 24/11/2026 off.
func exampleCalendar(extraOff: [String] = []) throws -> OfficeCalendar {
  var entries: [CalendarEntry] = []
  for day in ["2026-11-24"] + extraOff {
    let date = try #require(CivilDate(reading: day))
    entries.append(CalendarEntry(date: date, kind: .off, name: "Nghỉ", status: .announced, source: ""))
  }
  return try OfficeCalendar(entries: entries)
}

func moment(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }

/// The examples E1–E9 that lawyers and clerks agreed on by hand.
@Suite struct WorkedExamples {
  @Test("E1: three working days skip 24/11, by both conventions")
  func e1() throws {
    let calendar = try exampleCalendar()
    let start = try moment("2026-11-23T09:00")
    #expect(try calendar.due(.workingDays(halves: 6), from: start) == moment("2026-11-27T17:00"))
    #expect(
      try calendar.due(.workingDays(halves: 6), from: start, convention: .sameClock)
        == moment("2026-11-27T09:00"))
  }

  @Test("E2: reception after 15:00 moves the transfer of paper, not the due date")
  func e2() throws {
    let calendar = try exampleCalendar()
    #expect(
      try calendar.due(.workingDays(halves: 10), from: moment("2026-11-20T15:30"))
        == moment("2026-11-30T17:00"))
  }

  @Test(
    "E3: the same day up to 15:00, the next working day after",
    arguments: [
      ("2026-11-20T14:50", "2026-11-20T17:00"), ("2026-11-20T15:00", "2026-11-20T17:00"),
      ("2026-11-20T15:10", "2026-11-23T17:00"), ("2026-11-21T09:00", "2026-11-23T17:00"),
    ])
  func e3(start: String, due: String) throws {
    let calendar = try exampleCalendar()
    #expect(try calendar.due(.sameDay(.fifteenHours), from: moment(start)) == moment(due))
  }

  @Test("E4: fifteen calendar days that end on a Saturday move to Monday (C3)")
  func e4() throws {
    #expect(
      try exampleCalendar().due(.days(15), from: moment("2026-11-20T10:00")) == moment("2026-12-07T17:00"))
  }

  @Test("E5: a month from 29 January ends on the last of February, then moves off the Sunday")
  func e5() throws {
    #expect(
      try exampleCalendar().due(.months(1), from: moment("2027-01-29T10:00")) == moment("2027-03-01T17:00"))
  }

  @Test("E8: eight working hours run over lunch and night")
  func e8() throws {
    #expect(
      try exampleCalendar().due(.workingHours(minutes: 480), from: moment("2026-11-19T16:20"))
        == moment("2026-11-20T16:20"))
  }

  @Test("E9: received online on a Saturday, the hours start on Monday")
  func e9() throws {
    #expect(
      try exampleCalendar().due(.workingHours(minutes: 480), from: moment("2026-11-21T10:00"))
        == moment("2026-11-23T17:00"))
  }

  @Test("2,5 working days end with the morning of the third")
  func halfDays() throws {
    #expect(
      try exampleCalendar().due(.workingDays(halves: 5), from: moment("2026-11-16T09:00"))
        == moment("2026-11-19T11:30"))
  }
}
