@testable import WorkingTime

extension DayWalker {
  /// When a limit ends that starts at a minute.
  func due(_ limit: TimeLimit, _ start: Int, byClock: Bool) -> Answer {
    switch limit {
    case .workingDays(let halves):
      if !byClock { return answer(self.halves(halves, after: start / 1440)) }
      return answer(begin(start).flatMap { halvesByClock(halves, $0) })
    case .days(let days):
      guard let begun = byClock ? begin(start) : start else { return .beyond }
      return answer(end(begun / 1440 + days, begun, byClock: byClock))
    case .workingHours(let minutes): return answer(hours(minutes, start))
    case .months(let count):
      guard let begun = byClock ? begin(start) : start else { return .beyond }
      return answer(end(months(count, begun / 1440), begun, byClock: byClock))
    case .sameDay(let rule): return answer(sameDay(rule.cutoff?.minutes, start))
    case .atOnce: return answer(sameDay(nil, start))
    case .yearly(let date): return answer(yearly(date, start))
    case .countBack(let back): return countBack(back, start)
    case .sum(let sum): return answer(self.sum(sum, start, byClock: byClock))
    case .none: return .beyond
    }
  }

  private func answer(_ minute: Int?) -> Answer { minute.map { .due($0) } ?? .beyond }

  private func sameDay(_ cutoff: Int?, _ start: Int) -> Int? {
    let day = start / 1440
    if isOpen(day), start < closing(day), start % 1440 <= cutoff ?? 1440 { return closing(day) }
    return openDay(1, after: day).map { closing($0) }
  }

  private func yearly(_ date: YearlyDate, _ start: Int) -> Int? {
    for day in start / 1440..<sessions.count - 1 where isLastDay(of: date, day) {
      var open = day
      while !isOpen(open) {
        open -= 1
        if open < 0 { return nil }
      }
      if closing(open) >= start { return closing(open) }
    }
    return nil
  }

  /// Whether a day is the last that a yearly date leaves.
  private func isLastDay(of date: YearlyDate, _ day: Int) -> Bool {
    let today = WalkedDays.all[day]
    let tomorrow = WalkedDays.all[day + 1]
    if date.month == 2, date.day == 29, today.month == 2, WalkedDay.length(2, today.year) == 28 {
      return today.day == 28
    }
    return date.includesDay
      ? today.month == date.month && today.day == date.day
      : tomorrow.month == date.month && tomorrow.day == date.day
  }

  private func countBack(_ back: CountBack, _ start: Int) -> Answer {
    var day = back.event.days - WalkedDays.first
    guard day < sessions.count else { return .beyond }
    var left = back.count
    while left > 0 {
      day -= 1
      if day < 0 { return .beyond }
      switch back.unit {
      case .days: left -= 1
      case .workingDays: if isOpen(day) { left -= 1 }
      }
    }
    while !isOpen(day) {
      day -= 1
      if day < 0 { return .beyond }
    }
    return closing(day) >= start ? .due(closing(day)) : .tooSoon
  }

  private func sum(_ sum: LimitSum, _ start: Int, byClock: Bool) -> Int? {
    guard let begun = byClock ? begin(start) : start, let afterMonths = months(sum.months, begun / 1440)
    else {
      return nil
    }
    let last = afterMonths + sum.days
    guard sum.workingHalves > 0 else { return end(last, begun, byClock: byClock) }
    guard last < sessions.count else { return nil }
    if !byClock { return halves(sum.workingHalves, after: last) }
    // The calendar part ends at the clock time of the start; whole working days then keep it.
    if sum.workingHalves == 1 {
      return end(last, begun, byClock: true).flatMap { halvesByClock(1, $0) }
    }
    return halvesByClock(sum.workingHalves, last * 1440 + begun % 1440)
  }
}
