import Testing

@testable import WorkingTime

/// Laws that hold whatever the office's hours and days off are. Seeds are named where one fails.
@Suite struct AlgebraTests {
  static let seeds: [UInt64] = Effort.isLong ? Array(1...2000) : Array(1...30)

  private func start(_ dice: inout Dice) -> Moment {
    Moment(minutes: (WalkedDays.first + dice.roll(0...2921)) * 1440 + dice.roll(0...1439))
  }

  @Test("Adding a limit and measuring it gives the limit back", arguments: seeds)
  func addingThenMeasuring(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try RandomOffice(&dice).calendar
    for _ in 0..<50 {
      let start = start(&dice)
      let days = dice.roll(1...100)
      let minutes = dice.roll(1...20_000)
      guard let day = try calendar.due(.workingDays(halves: 2 * days), from: start),
        let hour = try calendar.due(.workingHours(minutes: minutes), from: start),
        let clock = try calendar.due(.workingDays(halves: 2 * days), from: start, convention: .sameClock)
      else { continue }
      #expect(calendar.workingDays(after: start.date, through: day.date) == days, "seed \(seed)")
      #expect(calendar.workingMinutes(from: start, to: hour) == minutes, "seed \(seed)")
      // And it is the first such moment.
      #expect(
        calendar.workingMinutes(from: start, to: Moment(minutes: hour.minutes - 1)) == minutes - 1,
        "seed \(seed)")
      let begun = try calendar.workBegins(start)
      #expect(calendar.workingDays(after: begun.date, through: clock.date) == days, "seed \(seed)")
    }
  }

  @Test("A later start never ends earlier", arguments: seeds)
  func monotone(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    // Half days by the clock are half of an ordinary day, so that they may shrink where the hours change.
    let calendar = try RandomOffice(&dice, weekCount: 1).calendar
    for _ in 0..<60 {
      let early = start(&dice)
      let late = Moment(minutes: early.minutes + dice.roll(1...(dice.isLucky(50) ? 700 : 5000)))
      let limit = try RandomOffice.limit(&dice, from: early.date.days - WalkedDays.first)
      for convention in DueConvention.allCases {
        guard let first = try? calendar.due(limit, from: early, convention: convention),
          let second = try? calendar.due(limit, from: late, convention: convention)
        else { continue }
        if convention == .sameClock, limit.keepsClockOverRest {
          // Half a day more may carry that hour over a night.
          if limit.endsInHalfDay { continue }
          // Of two starts that end on one Monday by way of a weekend, the later may have the earlier hour.
          #expect(first.date <= second.date, "seed \(seed): \(limit) \(early.iso) \(late.iso)")
        } else {
          #expect(first <= second, "seed \(seed): \(limit) \(early.iso) \(late.iso) \(convention)")
        }
      }
    }
  }

  @Test("One more day off never moves a due date earlier; what is counted back never later", arguments: seeds)
  func moreDaysOff(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let office = try RandomOffice(&dice)
    let day = dice.roll(0...3000)
    let date = CivilDate(days: WalkedDays.first + day)
    let off = CalendarEntry(date: date, kind: .off, name: "Nghỉ", status: .announced, source: "")
    let fewer = try OfficeCalendar(
      entries: office.entries.filter { $0.date != date } + [off], hours: office.weeks)
    for _ in 0..<60 {
      let start = Moment(minutes: (date.days - dice.roll(0...60)) * 1440 + dice.roll(0...1439))
      let limit = try RandomOffice.limit(&dice, from: start.date.days - WalkedDays.first)
      for convention in DueConvention.allCases {
        guard let before = try? office.calendar.due(limit, from: start, convention: convention),
          let after = try? fewer.due(limit, from: start, convention: convention)
        else { continue }
        switch limit {
        case .countBack: #expect(after <= before, "seed \(seed): \(limit) \(start.iso)")
        case .yearly:
          // Where the last working day of this year is gone, the next year's date is meant.
          #expect(
            after <= before || after.date.year > before.date.year, "seed \(seed): \(limit) \(start.iso)")
        case .workingDays, .days, .workingHours, .months, .sameDay, .atOnce, .sum, .none:
          if convention == .sameClock, limit.keepsClockOverRest {
            // A start that is now on a day off counts from the next opening, so with an earlier hour.
            if limit.endsInHalfDay { continue }
            #expect(after.date >= before.date, "seed \(seed): \(limit) \(start.iso)")
          } else {
            #expect(after >= before, "seed \(seed): \(limit) \(start.iso) \(convention)")
          }
        }
      }
    }
  }

  @Test("The explanation counts what the limit says", arguments: seeds)
  func explained(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let office = try RandomOffice(&dice)
    for _ in 0..<15 {
      let start = start(&dice)
      let limit = try RandomOffice.limit(&dice, from: start.date.days - WalkedDays.first)
      for convention in DueConvention.allCases {
        guard let explained = try? office.calendar.explain(limit, from: start, convention: convention) else {
          continue
        }
        let days = explained.days
        let hint = Comment(rawValue: "seed \(seed): \(limit) \(start.iso) \(convention)")
        #expect(try explained.due == office.calendar.due(limit, from: start, convention: convention), hint)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0.date + 1 == $1.date }, hint)
        #expect(days.contains { $0.date == explained.due.date }, hint)
        #expect(explained.leansOnProjection == days.contains { $0.isProjected }, hint)
        let numbers = days.compactMap(\.number)
        switch limit {
        case .workingDays(let halves):
          // By the clock the half day can end on the day on which the whole ones do.
          let last = numbers.max() ?? 0
          #expect(last == (halves + 1) / 2 || (convention == .sameClock && last == halves / 2), hint)
          #expect(halves & 1 == 0 || days.contains { $0.minutes > 0 }, hint)
        case .days(let count): #expect(numbers == Array(1...count), hint)
        case .workingHours(let minutes):
          #expect(days.reduce(0) { $0 + $1.minutes } == minutes, hint)
          #expect(days.allSatisfy { ($0.number == nil) == ($0.minutes == 0) }, hint)
        case .months, .sameDay, .atOnce, .yearly: #expect(numbers.first == 1, hint)
        case .countBack(let back): #expect(numbers == Array((1...back.count).reversed()), hint)
        case .sum(let sum): #expect(numbers.filter { $0 == 1 }.count >= (sum.workingHalves > 1 ? 2 : 1), hint)
        case .none: break
        }
      }
    }
  }
}

extension TimeLimit {
  /// Whether, by the clock, the hour of the start is kept when the last day moves off a day of rest.
  var keepsClockOverRest: Bool {
    switch self {
    case .days, .months, .sum: true
    case .workingDays, .workingHours, .sameDay, .atOnce, .yearly, .countBack, .none: false
    }
  }

  /// Whether it is a sum whose last part is not whole days.
  var endsInHalfDay: Bool {
    if case .sum(let sum) = self { !sum.workingHalves.isMultiple(of: 2) } else { false }
  }
}
