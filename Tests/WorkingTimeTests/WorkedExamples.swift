import Testing

@testable import WorkingTime

/// The calendar of the worked examples: weekends, and 24/11/2026 off.
func exampleCalendar(extraOff: [String] = []) throws -> OfficeCalendar {
  var entries: [CalendarEntry] = []
  for day in ["2026-11-24"] + extraOff {
    entries.append(
      CalendarEntry(date: try date(day), kind: .off, name: "Nghỉ", status: .announced, source: ""))
  }
  return try OfficeCalendar(entries: entries)
}

func moment(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }
func date(_ text: String) throws -> CivilDate { try #require(CivilDate(reading: text)) }

/// What becomes of Monday 23/11/2026, which nobody had announced when the examples were written.
enum Swap: String, CaseIterable, Sendable {
  /// A working day.
  case none
  /// Off, with nothing worked for it.
  case off
  /// Off, with Saturday 28/11 worked for it.
  case after
  /// Off, with Saturday 21/11 worked for it.
  case before

  func calendar() throws -> OfficeCalendar {
    let plain = try exampleCalendar()
    let monday = try date("2026-11-23")
    let change: CalendarChange.What
    switch self {
    case .none: return plain
    case .off: change = .off(monday, name: "Nghỉ")
    case .after: change = .swap(off: monday, worked: try date("2026-11-28"))
    case .before: change = .swap(off: monday, worked: try date("2026-11-21"))
    }
    return try plain.applying([CalendarChange(change, source: "CV 1/VPCP-KGVX")])
  }
}

/// What an example gives for each fate of 23/11/2026, counted by hand.
struct Expected: Sendable {
  var none: String
  var off: String
  var after: String
  var before: String

  init(_ none: String, off: String, after: String, before: String) {
    (self.none, self.off, self.after, self.before) = (none, off, after, before)
  }

  /// The same for each.
  init(_ always: String) { self.init(always, off: always, after: always, before: always) }

  subscript(swap: Swap) -> String {
    switch swap {
    case .none: none
    case .off: off
    case .after: after
    case .before: before
    }
  }
}

/// The examples E1–E10 that were worked out by hand, for each fate of 23/11/2026.
@Suite struct WorkedExamples {
  private func due(
    _ limit: TimeLimit, _ start: String, _ swap: Swap, _ convention: DueConvention = .endOfDay
  ) throws -> String? {
    try swap.calendar().due(limit, from: moment(start), convention: convention)?.iso
  }

  @Test("E1: three working days skip 24/11, by both conventions", arguments: Swap.allCases)
  func e1(swap: Swap) throws {
    let start = "2026-11-23T09:00"
    #expect(try due(.workingDays(halves: 6), start, swap) == "2026-11-27T17:00")
    // On a day off the systems take the dossier as received at the next opening, Wednesday 07:00.
    let clock = Expected(
      "2026-11-27T09:00", off: "2026-11-30T07:00", after: "2026-11-28T07:00", before: "2026-11-30T07:00")
    #expect(try due(.workingDays(halves: 6), start, swap, .sameClock) == clock[swap])
  }

  @Test(
    "E2 (R10): reception after 15:00 moves the transfer of paper, not the due date", arguments: Swap.allCases)
  func e2(swap: Swap) throws {
    let received = "2026-11-20T15:30"
    let transfer = Expected(
      "2026-11-23T07:00", off: "2026-11-25T07:00", after: "2026-11-25T07:00", before: "2026-11-21T07:00")
    #expect(try swap.calendar().paperTransfer(ofDossierReceivedAt: moment(received)).iso == transfer[swap])
    let end = Expected(
      "2026-11-30T17:00", off: "2026-12-01T17:00", after: "2026-11-30T17:00", before: "2026-11-30T17:00")
    #expect(try due(.workingDays(halves: 10), received, swap) == end[swap])
  }

  @Test("E3: the same day up to 15:00, the next working day after", arguments: Swap.allCases)
  func e3(swap: Swap) throws {
    let limit = TimeLimit.sameDay(.fifteenHours)
    #expect(try due(limit, "2026-11-20T14:50", swap) == "2026-11-20T17:00")
    #expect(try due(limit, "2026-11-20T15:00", swap) == "2026-11-20T17:00")
    let next = Expected(
      "2026-11-23T17:00", off: "2026-11-25T17:00", after: "2026-11-25T17:00", before: "2026-11-21T17:00")
    #expect(try due(limit, "2026-11-20T15:01", swap) == next[swap])
    #expect(try due(limit, "2026-11-20T15:10", swap) == next[swap])
  }

  @Test("E4: fifteen calendar days that end on a Saturday move to Monday (C3)", arguments: Swap.allCases)
  func e4(swap: Swap) throws {
    #expect(try due(.days(15), "2026-11-20T10:00", swap) == "2026-12-07T17:00")
    #expect(try due(.days(15), "2026-11-20T10:00", swap, .sameClock) == "2026-12-07T10:00")
  }

  @Test(
    "E5: a month from 29 January ends on the last of February, then moves off the Sunday",
    arguments: Swap.allCases)
  func e5(swap: Swap) throws {
    #expect(try due(.months(1), "2027-01-29T10:00", swap) == "2027-03-01T17:00")
  }

  @Test("E6 (R12, R13): request, closing and restart of a ten-day limit", arguments: Swap.allCases)
  func e6(swap: Swap) throws {
    let calendar = try swap.calendar()
    let received = try moment("2026-11-02T09:00")
    let limit = TimeLimit.workingDays(halves: 20)
    #expect(try calendar.due(limit, from: received)?.iso == "2026-11-16T17:00")
    #expect(try calendar.supplementRequest(ofDossierReceivedAt: received).iso == "2026-11-05T17:00")
    #expect(try calendar.lastDayToComplete(afterNoticeOn: date("2026-11-05")).iso == "2026-11-20")
    #expect(try calendar.closable(afterNoticeOn: date("2026-11-05")).iso == "2026-11-21")
    let restarted = Expected(
      "2026-12-02T17:00", off: "2026-12-03T17:00", after: "2026-12-02T17:00", before: "2026-12-02T17:00")
    #expect(
      try calendar.due(limit, restartedAt: moment("2026-11-17T10:00"))?.iso == restarted[swap])
  }

  @Test("E7 (R15): the apology goes out on the working day before the last", arguments: Swap.allCases)
  func e7(swap: Swap) throws {
    let last = Expected("2026-11-23", off: "2026-11-20", after: "2026-11-20", before: "2026-11-21")
    #expect(try swap.calendar().apology(beforeDue: moment("2026-11-25T17:00")).iso == last[swap])
  }

  @Test("E8 (R7): eight working hours run over lunch and night", arguments: Swap.allCases)
  func e8(swap: Swap) throws {
    let registered = try moment("2026-11-19T16:20")
    #expect(try swap.calendar().answer(toRegistrationAt: registered).iso == "2026-11-20T16:20")
    #expect(try due(.workingHours(minutes: 480), "2026-11-19T16:20", swap) == "2026-11-20T16:20")
  }

  @Test(
    "E9 (R7): received online on a Saturday, the hours start when the office opens", arguments: Swap.allCases)
  func e9(swap: Swap) throws {
    // Where that Saturday is worked, five hours of it count and three of Wednesday.
    let answer = Expected(
      "2026-11-23T17:00", off: "2026-11-25T17:00", after: "2026-11-25T17:00", before: "2026-11-25T10:00")
    #expect(
      try swap.calendar().answer(toRegistrationAt: moment("2026-11-21T10:00")).iso == answer[swap])
  }

  @Test("E10 (R8, R11): non-boundary, the limit runs from the competent agency", arguments: Swap.allCases)
  func e10(swap: Swap) throws {
    let calendar = try swap.calendar()
    let here = try moment("2026-11-23T09:00")
    #expect(try calendar.paperTransferElsewhere(ofDossierReceivedAt: here).iso == "2026-11-25T17:00")
    let end = Expected(
      "2026-11-30T17:00", off: "2026-11-30T17:00", after: "2026-11-28T17:00", before: "2026-11-30T17:00")
    let limit = TimeLimit.workingDays(halves: 6)
    let there = try moment("2026-11-25T08:00")
    #expect(try calendar.due(limit, receivedAt: here, byCompetentAgencyAt: there)?.iso == end[swap])
    // A clock there that lags behind gives no earlier start than here.
    let early = try calendar.due(limit, receivedAt: here, byCompetentAgencyAt: moment("2026-11-20T08:00"))
    #expect(try early == calendar.due(limit, from: here))
  }
}
