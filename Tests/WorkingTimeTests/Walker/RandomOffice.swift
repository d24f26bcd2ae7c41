import Testing

@testable import WorkingTime

/// Numbers without order that a seed brings back (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func isLucky(_ percent: Int) -> Bool { roll(1...100) <= percent }
}

/// An office with hours and days off by chance, as the tables see it and as the walker sees it.
struct RandomOffice {
  var entries: [CalendarEntry] = []
  var weeks: [WeekHours] = []
  var calendar: OfficeCalendar
  var walker: DayWalker

  /// - Parameter weekCount: how often the hours change, at most.
  init(_ dice: inout Dice, weekCount: Int = 3) throws {
    var starts = (1..<weekCount).map { _ in WalkedDays.first + dice.roll(1...4000) }
    starts = [WalkedDays.first - dice.roll(0...400)] + Array(Set(starts)).sorted()
    for start in starts { weeks.append(try Self.week(from: CivilDate(days: start), &dice)) }
    let offShare = [2, 5, 15, 40].randomElement(using: &dice) ?? 5
    for day in WalkedDays.all.indices where dice.isLucky(offShare) {
      entries.append(
        CalendarEntry(
          date: CivilDate(days: WalkedDays.first + day), kind: dice.isLucky(70) ? .off : .work, name: "Ngày",
          status: dice.isLucky(50) ? .announced : .projected, source: ""))
    }
    calendar = try OfficeCalendar(entries: entries, hours: weeks)
    walker = Self.walker(entries, weeks)
  }

  /// A week with at least one day of work.
  private static func week(from date: CivilDate, _ dice: inout Dice) throws -> WeekHours {
    var days: [DayHours] = []
    let isUsual = dice.isLucky(40)
    for weekday in 0..<7 {
      let isRest = isUsual ? weekday > 4 : dice.isLucky(30)
      days.append(isRest ? .rest : isUsual ? .usual : try dayHours(&dice))
    }
    if days.allSatisfy({ $0.minutes == 0 }) { days[dice.roll(0...6)] = .usual }
    return try WeekHours(from: date, days: days)
  }

  /// One to four sessions.
  private static func dayHours(_ dice: inout Dice) throws -> DayHours {
    var edges = Set<Int>()
    let count = 2 * dice.roll(1...4)
    while edges.count < count { edges.insert(dice.roll(0...1439)) }
    let ordered = edges.sorted()
    return try DayHours(
      stride(from: 0, to: count, by: 2).map {
        Session(ClockTime(minutes: ordered[$0]), ClockTime(minutes: ordered[$0 + 1]))
      })
  }

  /// The same office for the walker, each day looked up by itself.
  static func walker(_ entries: [CalendarEntry], _ weeks: [WeekHours]) -> DayWalker {
    var kinds: [Int: CalendarEntry.Kind] = [:]
    for entry in entries { kinds[entry.date.days - WalkedDays.first] = entry.kind }
    func sessions(_ day: DayHours) -> [(Int, Int)] {
      day.sessions.map { ($0.opens.minutes, $0.closes.minutes) }
    }
    var walker = DayWalker(sessions: [], ordinary: [])
    for (index, day) in WalkedDays.all.enumerated() {
      var week = weeks[0]
      for later in weeks where later.from.days - WalkedDays.first <= index { week = later }
      let ordinary = week.days.first { !$0.sessions.isEmpty } ?? .usual
      walker.ordinary.append(sessions(ordinary).reduce(0) { $0 + $1.1 - $1.0 })
      let own = sessions(week.days[day.weekday])
      switch kinds[index] {
      case .off: walker.sessions.append([])
      case .work: walker.sessions.append(own.isEmpty ? sessions(ordinary) : own)
      case nil: walker.sessions.append(own)
      }
    }
    return walker
  }

  /// A limit of any kind.
  static func limit(_ dice: inout Dice, from day: Int) throws -> TimeLimit {
    switch dice.roll(0...13) {
    case 0...2: return .workingDays(halves: 2 * dice.roll(1...120))
    case 3: return .workingDays(halves: 2 * dice.roll(0...30) + 1)
    case 4, 5: return .days(dice.roll(1...200))
    case 6, 7: return .workingHours(minutes: dice.isLucky(50) ? dice.roll(1...900) : dice.roll(1...10_560))
    case 8: return .months(dice.roll(1...24))
    case 9:
      return .sameDay(
        dice.isLucky(50) ? .fifteenHours : SameDayRule(cutoff: ClockTime(minutes: dice.roll(0...1440))))
    case 10: return dice.isLucky(50) ? .atOnce : .sameDay(SameDayRule(cutoff: nil))
    case 11:
      let month = dice.roll(1...12)
      let date = YearlyDate(
        day: dice.roll(1...WalkedDay.length(month, 2024)), month: month, includesDay: dice.isLucky(50))
      return .yearly(try #require(date))
    case 12:
      let event = CivilDate(days: WalkedDays.first + day + dice.roll(0...200))
      return .countBack(
        try CountBack(dice.roll(1...60), dice.isLucky(50) ? .days : .workingDays, before: event))
    default:
      return .sum(
        try LimitSum(
          months: dice.roll(0...3), days: dice.roll(1...40), workingHalves: dice.roll(1...40)))
    }
  }
}
