import Testing
import Vietnamese

@testable import WorkingTime

@Suite struct LimitTests {
  private func due(
    _ text: String, _ start: String, _ convention: DueConvention = .endOfDay
  ) throws -> String? {
    let limit = try #require(TimeLimit(reading: text), "\(text)")
    return try exampleCalendar().due(limit, from: moment(start), convention: convention)?.iso
  }

  @Test(
    "A yearly date comes before its day, off a weekend to the working day before",
    arguments: [
      ("trước ngày 30/11", "2026-11-20T09:00", "2026-11-27T17:00"),
      ("before 30/11", "2026-11-27T17:00", "2026-11-27T17:00"),
      // Nothing before 30/11 is left on Friday evening: the next year's.
      ("trước 30/11", "2026-11-27T17:01", "2027-11-29T17:00"),
      ("đến hết ngày 14/12", "2026-11-20T09:00", "2026-12-14T17:00"),
      ("by 14/12", "2026-12-14T18:00", "2027-12-14T17:00"),
      ("chậm nhất 24/11", "2026-11-20T09:00", "2026-11-23T17:00"),
      ("trước 01/01", "2026-11-20T09:00", "2026-12-31T17:00"),
      ("trước 1/1", "2026-12-31T18:00", "2027-12-31T17:00"),
      ("by 29/2", "2026-11-20T09:00", "2027-02-26T17:00"),
      ("by 29/2", "2028-01-05T09:00", "2028-02-29T17:00"),
      ("before 29/2", "2028-01-05T09:00", "2028-02-28T17:00"),
    ])
  func yearly(text: String, start: String, expected: String) throws {
    #expect(try due(text, start) == expected)
    #expect(try due(text, start, .sameClock) == expected)
  }

  @Test(
    "Counted back, the day of the event is not counted and a day off gives way to the working day before",
    arguments: [
      ("20 ngày trước ngày 25/12/2026", "2026-11-20T09:00", "2026-12-04T17:00"),
      ("20 days before 2026-12-25", "2026-11-20T09:00", "2026-12-04T17:00"),
      ("1 ngày trước 25/11/2026", "2026-11-20T09:00", "2026-11-23T17:00"),
      ("3 ngày làm việc trước 26/11/2026", "2026-11-19T09:00", "2026-11-20T17:00"),
      ("1 workingDays before 2026-11-22", "2026-11-19T09:00", "2026-11-20T17:00"),
    ])
  func countBack(text: String, start: String, expected: String) throws {
    #expect(try due(text, start) == expected)
  }

  @Test("An event too near for its count is refused, with what to check")
  func eventTooSoon() throws {
    #expect(throws: DueFault.eventTooSoon) { try due("20 days before 2026-12-01", "2026-11-20T09:00") }
    #expect(throws: DueFault.eventTooSoon) { try due("1 days before 2026-11-20", "2026-11-20T09:00") }
    #expect(throws: DueFault.outsideCalendar) { try due("1 days before 9999-12-31", "2026-11-20T09:00") }
    #expect(throws: DueFault.outsideCalendar) {
      try due("1 workingDays before 0001-01-01", "2026-11-20T09:00")
    }
  }

  @Test(
    "Parts of a sum follow each other, and only the end moves off a day of rest",
    arguments: [
      // 20/01/2027 is a Wednesday; 15 working days after it, Tết not being in this calendar.
      ("02 tháng và 15 ngày làm việc", "2026-11-20T09:00", "2027-02-10T17:00"),
      ("2 months 15 workingDays", "2026-11-20T09:00", "2027-02-10T17:00"),
      // 20/12/2026 is a Sunday: the working days follow it at once.
      ("1 tháng và 1 ngày làm việc", "2026-11-20T09:00", "2026-12-21T17:00"),
      ("1 tháng 10 ngày", "2026-11-20T09:00", "2026-12-30T17:00"),
      ("1 tháng 13 ngày", "2026-11-20T09:00", "2027-01-04T17:00"),
      ("10 days + 0.5 workingDays", "2026-11-20T09:00", "2026-12-01T11:30"),
    ])
  func sums(text: String, start: String, expected: String) throws {
    #expect(try due(text, start) == expected)
  }

  @Test("By the clock a sum keeps the hour of the start")
  func sumsByTheClock() throws {
    #expect(try due("1 tháng và 1 ngày làm việc", "2026-11-20T09:00", .sameClock) == "2026-12-21T09:00")
    #expect(try due("10 days + 0.5 workingDays", "2026-11-20T09:00", .sameClock) == "2026-11-30T15:00")
  }

  @Test(
    "Half days end with the morning, by the clock with half of a day's time",
    arguments: [
      ("2,5 ngày làm việc", "2026-11-16T09:00", "2026-11-19T11:30", "2026-11-18T15:00"),
      ("0.5 workingDays", "2026-11-16T09:00", "2026-11-17T11:30", "2026-11-16T15:00"),
      ("1.5 workingDays", "2026-11-20T16:00", "2026-11-25T11:30", "2026-11-25T10:00"),
      ("16,5 ngày làm việc", "2026-11-16T07:00", "2026-12-10T11:30", "2026-12-09T11:00"),
    ])
  func halfDays(text: String, start: String, endOfDay: String, sameClock: String) throws {
    #expect(try due(text, start) == endOfDay)
    #expect(try due(text, start, .sameClock) == sameClock)
  }

  @Test("Half a day in one session is half of its time; a morning of three sessions is one morning")
  func oddHours() throws {
    func midday(_ hours: String) throws -> String {
      let day = try DayHours(reading: hours)
      let week = try WeekHours(from: date("2026-01-01"), days: Array(repeating: day, count: 7))
      let calendar = try OfficeCalendar(entries: [], hours: [week])
      let due = try calendar.due(.workingDays(halves: 1), from: moment("2026-11-16T09:00"))
      return try #require(due).time.written
    }
    #expect(try midday("08:00-16:00") == "12:00")
    #expect(try midday("07:00-09:00,09:15-11:30,13:30-17:00") == "11:30")
    #expect(try midday("10:00-11:00,13:00-17:00") == "14:30")
    #expect(try midday("07:00-07:01") == "07:01")
    // Half of four hours ends with the first session itself.
    #expect(try midday("07:00-09:00,09:30-10:30,13:00-14:00") == "09:00")
  }

  @Test(
    "Months end on the corresponding day, or the last of a shorter month (C2)",
    arguments: [
      ("2027-01-31T09:00", 1, "2027-03-01T17:00"), ("2028-01-31T09:00", 1, "2028-02-29T17:00"),
      ("2026-08-31T09:00", 1, "2026-09-30T17:00"), ("2026-11-30T09:00", 3, "2027-03-01T17:00"),
      ("2024-02-29T09:00", 12, "2025-02-28T17:00"), ("2024-02-29T09:00", 48, "2028-02-29T17:00"),
      ("2026-12-31T09:00", 2, "2027-03-01T17:00"),
    ])
  func months(start: String, months: Int, expected: String) throws {
    let calendar = try OfficeCalendar(entries: [])
    #expect(try calendar.due(.months(months), from: moment(start))?.iso == expected)
  }

  @Test("Hours run over lunch, night, weekend and holiday")
  func hours() throws {
    #expect(try due("1 giờ", "2026-11-23T11:00") == "2026-11-23T14:00")
    #expect(try due("1 giờ", "2026-11-23T12:00") == "2026-11-23T14:30")
    #expect(try due("2 giờ", "2026-11-23T16:00") == "2026-11-25T08:00")
    #expect(try due("4 giờ", "2026-11-20T23:00") == "2026-11-23T11:00")
    #expect(try due("0.5 hours", "2026-11-23T16:30") == "2026-11-23T17:00")
    #expect(try due("176 giờ", "2026-11-02T07:00") == "2026-12-02T17:00")
  }

  @Test("At once and same day are due when the day of reception ends, after closing the next day")
  func sameDay() throws {
    #expect(try due("ngay", "2026-11-20T16:59") == "2026-11-20T17:00")
    #expect(try due("ngay", "2026-11-20T17:00") == "2026-11-23T17:00")
    #expect(try due("trong ngày", "2026-11-20T05:00") == "2026-11-20T17:00")
    #expect(try due("trong ngày", "2026-11-24T09:00") == "2026-11-25T17:00")
    #expect(try due("không quy định", "2026-11-24T09:00") == nil)
  }

  @Test(
    "Limits of nought, below it and beyond all law are refused, whatever made them",
    arguments: [
      TimeLimit.workingDays(halves: 0), .days(0), .workingHours(minutes: 0), .months(0), .days(-1),
      .workingDays(halves: .min), .days(.min), .workingHours(minutes: .min), .months(.min),
    ])
  func notPositive(limit: TimeLimit) throws {
    for convention in DueConvention.allCases {
      #expect(throws: DueFault.notPositive) {
        try exampleCalendar().due(limit, from: moment("2026-11-20T09:00"), convention: convention)
      }
    }
  }

  @Test(
    "A limit of absurd length is refused without a trap",
    arguments: [
      TimeLimit.workingDays(halves: .max), .days(.max), .workingHours(minutes: .max), .months(.max),
      .days(100_001), .months(2_401),
    ])
  func tooLong(limit: TimeLimit) throws {
    for convention in DueConvention.allCases {
      #expect(throws: DueFault.tooLong) {
        try exampleCalendar().due(limit, from: moment("2026-11-20T09:00"), convention: convention)
      }
    }
  }

  @Test("Ten thousand days are counted while they stay in the calendar")
  func tenThousand() throws {
    #expect(try due("10000 ngày", "2026-11-20T09:00") == "2054-04-07T17:00")
    #expect(try due("10000 ngày làm việc", "2026-11-20T09:00") == "2065-03-23T17:00")
    #expect(throws: DueFault.outsideCalendar) { try due("10000 ngày", "2090-11-20T09:00") }
    #expect(throws: DueFault.outsideCalendar) { try due("10000 ngày làm việc", "2080-11-20T09:00") }
    #expect(throws: DueFault.outsideCalendar) { try due("100000 giờ", "2080-11-20T09:00") }
    #expect(throws: DueFault.outsideCalendar) { try due("2400 tháng", "2080-11-20T09:00") }
  }

  @Test("Starts outside the years of the calendar are refused, not guessed")
  func startsOutside() throws {
    let calendar = try exampleCalendar()
    let limits: [TimeLimit] = [
      .workingDays(halves: 2), .workingDays(halves: 1), .days(1), .workingHours(minutes: 5), .months(1),
      .atOnce,
      .sameDay(.fifteenHours),
    ]
    for start in [
      Moment(minutes: .min), Moment(minutes: .max), try moment("1989-12-30T09:00"),
      try moment("9999-12-31T09:00"),
    ] {
      for limit in limits {
        for convention in DueConvention.allCases {
          #expect(throws: DueFault.outsideCalendar) {
            try calendar.due(limit, from: start, convention: convention)
          }
        }
      }
    }
  }

  @Test(
    "What is written is read again",
    arguments: [
      "Trước ngày 30/11 hằng năm", "Đến hết ngày 14/12 hằng năm", "02 tháng và 15 ngày làm việc",
      "01 tháng và 10 ngày và 2,5 ngày làm việc", "20 ngày trước ngày 25/12/2026",
      "05 ngày làm việc trước ngày 25/12/2026", "2,5 ngày làm việc", "08 giờ làm việc", "15 ngày", "01 tháng",
    ])
  func written(text: String) throws {
    let limit = try #require(TimeLimit(reading: text))
    #expect(limit.written.vi == text)
  }

  @Test(
    "What is no limit is not read",
    arguments: [
      "", " ", "ngày", "3", "3 con", "0 ngày", "-3 ngày", "0,3 ngày làm việc", "1e9 ngày", "nan ngày",
      "inf ngày",
      "trước 31/2", "trước 30/13", "trước 0/1", "sau 30/11", "20 ngày trước 30/02/2026",
      "2 giờ trước 25/12/2026",
      "1,5 ngày làm việc trước 25/12/2026", "2 ngày 3 ngày", "2 tháng 3 giờ", "ngay 15:00", "không 15:00",
      "trong ngày 25:00", "trước 30/11/", "trước /11", "và", "3 hằng năm", "15 ngày hằng năm",
    ])
  func notRead(text: String) {
    #expect(TimeLimit(reading: text) == nil)
  }

  @Test("Sums and counts refuse what they cannot mean")
  func refused() throws {
    #expect(throws: DueFault.incomplete) { try LimitSum(months: 2) }
    #expect(throws: DueFault.notPositive) { try LimitSum(months: 2, days: -1, workingHalves: 3) }
    #expect(throws: DueFault.tooLong) { try LimitSum(months: 2, days: .max) }
    #expect(throws: DueFault.notPositive) { try CountBack(0, .days, before: date("2026-12-25")) }
    #expect(throws: DueFault.tooLong) { try CountBack(.max, .days, before: date("2026-12-25")) }
    #expect(throws: DueFault.incomplete) { try TimeLimit(value: 1, unit: .sum) }
    #expect(throws: DueFault.fraction) { try TimeLimit(value: 1.5, unit: .days) }
    #expect(try TimeLimit(value: 2.3, unit: .hours) == .workingHours(minutes: 138))
  }
}
