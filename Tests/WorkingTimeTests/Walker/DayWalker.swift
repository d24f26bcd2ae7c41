/// A second clock, written for the tests alone: it walks over days and minutes one by one and shares no
/// arithmetic with the tables. Moments are minutes since the first of `WalkedDays`.
struct DayWalker {
  /// Sessions of each day, as (opens, closes) in minutes since midnight.
  var sessions: [[(Int, Int)]]
  /// Working minutes of an ordinary day, for half days by the clock.
  var ordinary: [Int]

  /// What ends a limit, or that it ends beyond the walked days or before its start.
  enum Answer: Equatable {
    case due(Int)
    case beyond
    case tooSoon
  }

  func isOpen(_ day: Int) -> Bool { !sessions[day].isEmpty }

  func isWorking(_ minute: Int) -> Bool {
    sessions[minute / 1440].contains { $0.0 <= minute % 1440 && minute % 1440 < $0.1 }
  }

  func closing(_ day: Int) -> Int { day * 1440 + (sessions[day].last?.1 ?? 0) }
  func opening(_ day: Int) -> Int { day * 1440 + (sessions[day].first?.0 ?? 0) }

  /// The first working minute at or after a moment. Only nights are leapt over.
  func begin(_ start: Int) -> Int? {
    var minute = start
    while minute / 1440 < sessions.count {
      let day = minute / 1440
      if !isOpen(day) || minute >= closing(day) {
        minute = (day + 1) * 1440
      } else if minute < opening(day) {
        minute = opening(day)
      } else if isWorking(minute) {
        return minute
      } else {
        minute += 1
      }
    }
    return nil
  }

  /// The end of so many working minutes.
  func hours(_ minutes: Int, _ start: Int) -> Int? {
    var left = minutes
    var minute = start
    while left > 0 {
      guard minute / 1440 < sessions.count else { return nil }
      if !isOpen(minute / 1440) || minute >= closing(minute / 1440) {
        minute = (minute / 1440 + 1) * 1440
      } else {
        if isWorking(minute) { left -= 1 }
        minute += 1
      }
    }
    return minute
  }

  /// The n-th open day after a day.
  func openDay(_ number: Int, after day: Int) -> Int? {
    var day = day
    for _ in 0..<number {
      repeat { day += 1 } while day < sessions.count && !isOpen(day)
      if day >= sessions.count { return nil }
    }
    return day
  }

  /// The same time of day, pushed into the hours of another day.
  func clamp(_ start: Int, _ day: Int) -> Int {
    min(closing(day), max(opening(day), day * 1440 + start % 1440))
  }

  /// Where half a day ends: walked in minutes to the half, then to the end of that session if another follows.
  func midday(_ day: Int) -> Int {
    let total = (0..<1440).filter { isWorking(day * 1440 + $0) }.count
    var done = 0
    var minute = day * 1440
    while done < (total + 1) / 2 {
      if isWorking(minute) { done += 1 }
      minute += 1
    }
    for session in sessions[day].dropLast() where minute % 1440 <= session.1 {
      if minute % 1440 > session.0 { return day * 1440 + session.1 }
    }
    return minute
  }

  func halves(_ halves: Int, after day: Int) -> Int? {
    guard let end = openDay((halves + 1) / 2, after: day) else { return nil }
    return halves % 2 == 0 ? closing(end) : midday(end)
  }

  /// From a moment in the hours on: whole days keep the clock, then half of an ordinary day.
  func halvesByClock(_ halves: Int, _ begun: Int) -> Int? {
    var end = begun
    if halves >= 2 {
      guard let day = openDay(halves / 2, after: begun / 1440) else { return nil }
      end = clamp(begun, day)
    }
    return halves % 2 == 0 ? end : hours(max(1, ordinary[end / 1440] / 2), end)
  }

  /// The day so many months later.
  func months(_ months: Int, _ day: Int) -> Int? {
    let today = WalkedDays.all[day]
    var (year, month) = (today.year, today.month)
    for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
    return WalkedDays.place[[year, month, min(today.day, WalkedDay.length(month, year))]]
  }

  /// The end of a period whose last day is given: that day, or the next open one.
  func end(_ last: Int?, _ start: Int, byClock: Bool) -> Int? {
    guard var day = last, day < sessions.count else { return nil }
    while !isOpen(day) {
      day += 1
      if day >= sessions.count { return nil }
    }
    return byClock ? clamp(start, day) : closing(day)
  }
}
