import Glibc
import Testing

@testable import WorkingTime

/// How much is tried: a little in CI, a million cases with `MOTCUA_LONG=1` (in a release build).
enum Effort {
  static let isLong = getenv("MOTCUA_LONG").map { String(cString: $0) == "1" } ?? false
  /// Seeds of the offices; each has 500 cases by both conventions.
  static let seeds: [UInt64] = Array(1...(isLong ? 2000 : 20))
}

/// The tables against the walker.
@Suite struct WalkerTests {
  /// Compares one case; whether there was an answer to compare.
  @discardableResult
  private func compare(
    _ office: RandomOffice, _ limit: TimeLimit, _ start: Int, _ convention: DueConvention, _ seed: UInt64
  ) -> Bool {
    let walked = office.walker.due(limit, start, byClock: convention == .sameClock)
    let moment = Moment(minutes: WalkedDays.first * 1440 + start)
    let answer: DayWalker.Answer
    do throws(DueFault) {
      guard let due = try office.calendar.due(limit, from: moment, convention: convention) else {
        return false
      }
      answer = .due(due.minutes - WalkedDays.first * 1440)
    } catch {
      answer = error == .eventTooSoon ? .tooSoon : .beyond
    }
    // What ends after the walked days the tables may well know.
    if walked == .beyond { return false }
    if answer != walked {
      Issue.record(
        "seed \(seed): \(limit) from \(moment.iso) (\(convention)): tables \(answer), walked \(walked)")
    }
    return true
  }

  @Test("Random limits in random offices end where the walker ends", arguments: Effort.seeds)
  func random(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let office = try RandomOffice(&dice)
    var compared = 0
    for _ in 0..<500 {
      // 2023–2030.
      let day = dice.roll(0...2921)
      let start = day * 1440 + dice.roll(0...1439)
      let limit = try RandomOffice.limit(&dice, from: day)
      for convention in DueConvention.allCases where compare(office, limit, start, convention, seed) {
        compared += 1
      }
    }
    #expect(compared > 900, "seed \(seed): too few cases had an answer")
  }

  @Test("From every minute of a week with a holiday, each kind of limit ends where the walker ends")
  func everyMinute() throws {
    // The week of Ngày Văn hóa Việt Nam 2026, with the usual hours.
    let entries = try NationalCalendar.entriesOfEveryYear()
    let calendar = try OfficeCalendar(entries: entries)
    let walker = RandomOffice.walker(entries, [.usual])
    var office = try {
      var dice = Dice(seed: 0); return try RandomOffice(&dice)
    }()
    (office.calendar, office.walker) = (calendar, walker)
    let limits: [TimeLimit] = [
      .workingDays(halves: 6), .workingDays(halves: 3), .days(3), .workingHours(minutes: 90), .months(1),
      .sameDay(.fifteenHours), .atOnce,
    ]
    let monday = try date("2026-11-23").days - WalkedDays.first
    for minute in 0..<7 * 1440 {
      for limit in limits {
        compare(office, limit, monday * 1440 + minute, .endOfDay, 0)
        if limit.usesConvention { compare(office, limit, monday * 1440 + minute, .sameClock, 0) }
      }
    }
  }

  @Test(
    "Working minutes and days between random moments are those that the walker counts",
    arguments: Effort.seeds.prefix(20))
  func measuring(seed: UInt64) throws {
    var dice = Dice(seed: seed &+ 7_000_000)
    let office = try RandomOffice(&dice)
    for _ in 0..<20 {
      let start = dice.roll(0...3_000_000)
      let end = start + dice.roll(0...20_000)
      let minutes = (start..<end).count { office.walker.isWorking($0) }
      let days = (start / 1440 + 1...max(start / 1440 + 1, end / 1440)).count {
        office.walker.isOpen($0) && $0 <= end / 1440
      }
      let from = Moment(minutes: WalkedDays.first * 1440 + start)
      let to = Moment(minutes: WalkedDays.first * 1440 + end)
      #expect(office.calendar.workingMinutes(from: from, to: to) == minutes, "seed \(seed)")
      #expect(office.calendar.workingMinutes(from: to, to: from) == -minutes, "seed \(seed)")
      #expect(office.calendar.workingDays(after: from.date, through: to.date) == days, "seed \(seed)")
    }
  }
}

extension TimeLimit {
  /// Whether the two conventions can differ.
  var usesConvention: Bool {
    switch self {
    case .workingDays, .days, .months, .sum: true
    case .workingHours, .sameDay, .atOnce, .yearly, .countBack, .none: false
    }
  }
}
