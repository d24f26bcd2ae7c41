import WorkingTime

/// Measures the statutory clock: nanoseconds per deadline, beside a plain walk over the days.
///
/// `run()` prints the figures; `numpyProgram` is a Python program that computes the same million working
/// day cases with `numpy.busday_offset` and prints its time and the same check sum.
enum ClockBench {
  /// How many deadlines are computed.
  static let count = 1_000_000

  /// Prints the figures.
  static func run() {
    guard let entries = try? NationalCalendar.entriesOfEveryYear(),
      let calendar = try? OfficeCalendar(entries: entries)
    else { return print("the national calendar cannot be read") }
    measureBuilding(entries)
    let starts = (0..<count).map { ClockCase($0).start }
    measureWholeDays(calendar, starts)
    measure("whole working days, end of day", calendar, starts, .endOfDay) {
      .workingDays(halves: 2 * ClockCase($0).days)
    }
    measure("whole working days, same clock", calendar, starts, .sameClock) {
      .workingDays(halves: 2 * ClockCase($0).days)
    }
    measure("general mix, end of day", calendar, starts, .endOfDay) { ClockCase($0).limit }
    measure("general mix, same clock", calendar, starts, .sameClock) { ClockCase($0).limit }
  }

  private static func measureBuilding(_ entries: [CalendarEntry]) {
    var days = 0
    let building = fastest {
      if let calendar = try? OfficeCalendar(entries: entries) { days += calendar.entries.count }
    }
    let projecting = fastest { days += (try? NationalCalendar.entriesOfEveryYear().count) ?? 0 }
    print("building a calendar: \(building / 1000) µs; its entries of every year: \(projecting / 1000) µs")
  }

  /// The cases of numpy: whole working days, days off but no make-up days, which numpy does not know.
  private static func measureWholeDays(_ national: OfficeCalendar, _ starts: [Moment]) {
    let daysOff = national.entries.filter { $0.kind == .off }
    guard let calendar = try? OfficeCalendar(entries: daysOff) else { return }
    let limits = (0..<count).map { TimeLimit.workingDays(halves: 2 * ClockCase($0).days) }
    var sum = 0
    let clock = fastest {
      sum = 0
      for index in 0..<count {
        if let due = try? calendar.due(limits[index], from: starts[index]) { sum += due.date.days }
      }
    }
    let off = Set(calendar.entries.map(\.date.days))
    var walked = 0
    let walk = fastest(of: 1) {
      walked = 0
      for index in 0..<count {
        walked += ClockCase.walk(from: starts[index].date.days, days: ClockCase(index).days, off: off)
      }
    }
    print("the cases of numpy: \(perCase(clock)) ns a deadline, check sum \(sum)")
    print("a plain day walk: \(perCase(walk)) ns a deadline, check sum \(walked)")
  }

  private static func measure(
    _ name: String, _ calendar: OfficeCalendar, _ starts: [Moment], _ convention: DueConvention,
    limit: (Int) -> TimeLimit
  ) {
    let limits = (0..<count).map(limit)
    var sum = 0
    let time = fastest {
      sum = 0
      for index in 0..<count {
        if let due = try? calendar.due(limits[index], from: starts[index], convention: convention) {
          sum &+= due.minutes
        }
      }
    }
    print("\(name): \(perCase(time)) ns a deadline, check sum \(sum)")
  }

  /// The time of the fastest of some runs. Unit: nanoseconds.
  private static func fastest(of runs: Int = 7, _ work: () -> Void) -> Int64 {
    let clock = ContinuousClock()
    return (0..<runs).map { _ in
      let parts = clock.measure(work).components
      return parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
    }.min() ?? 0
  }

  private static func perCase(_ nanoseconds: Int64) -> Double {
    (Double(nanoseconds) / Double(count) * 100).rounded() / 100
  }
}

/// One deadline to compute: the same in Swift and in Python, from nothing but its number.
struct ClockCase {
  /// Bits without order (the finishing steps of SplitMix64).
  private var bits: UInt64

  /// The case of a number.
  init(_ number: Int) {
    var mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 20_261_120
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    bits = mixed ^ (mixed >> 31)
  }

  /// A minute of 2023–2029.
  var start: Moment { Moment(minutes: (19_358 + Int(bits % 2557)) * 1440 + Int((bits >> 16) % 1440)) }

  /// 1 to 60.
  var days: Int { 1 + Int((bits >> 32) % 60) }

  /// A limit of any kind, as often as published ones are of that kind, roughly.
  var limit: TimeLimit {
    switch (bits >> 40) % 16 {
    case 0...6: .workingDays(halves: 2 * days)
    case 7: .workingDays(halves: 2 * days - 1)
    case 8...10: .days(days)
    case 11...12: .workingHours(minutes: 60 * days)
    case 13: .months(1 + days / 10)
    case 14: .sameDay(.fifteenHours)
    default: .atOnce
    }
  }

  /// The n-th working day after a day, one day at a time.
  static func walk(from start: Int, days: Int, off: Set<Int>) -> Int {
    var day = start
    var left = days
    while left > 0 {
      day += 1
      // 1970-01-01 was a Thursday.
      if (day + 3) % 7 < 5, !off.contains(day) { left -= 1 }
    }
    return day
  }
}

extension ClockBench {
  /// The same cases for numpy; run it with the days off, one ISO date a line, on its standard input.
  static let numpyProgram = """
    import sys, time, numpy as np
    off = np.array(sys.stdin.read().split(), dtype='datetime64[D]')
    n = np.arange(\(count), dtype=np.uint64)
    m = n * np.uint64(0x9E3779B97F4A7C15) + np.uint64(20261120)
    m = (m ^ (m >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    m = (m ^ (m >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    m = m ^ (m >> np.uint64(31))
    start = (19358 + (m % np.uint64(2557)).astype(np.int64)).astype('datetime64[D]')
    days = 1 + ((m >> np.uint64(32)) % np.uint64(60)).astype(np.int64)
    calendar = np.busdaycalendar(holidays=off)
    times = []
    for _ in range(7):
        begun = time.perf_counter_ns()
        due = np.busday_offset(start, days, roll='backward', busdaycal=calendar)
        times.append(time.perf_counter_ns() - begun)
    print(f'numpy {np.__version__} busday_offset: {min(times) / len(n):.2f} ns a deadline,'
          f' check sum {int(due.astype(np.int64).sum())}')
    """

  /// Prints the days off that `numpyProgram` reads.
  static func printDaysOff() {
    for entry in (try? NationalCalendar.entriesOfEveryYear()) ?? [] where entry.kind == .off {
      print(entry.date.iso)
    }
  }
}
