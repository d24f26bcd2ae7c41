/// At which time of its last day a period ends (`law.md` C10: both are defensible, the office chooses once).
public enum DueConvention: String, Sendable, Equatable, CaseIterable {
  /// When the last session of the last day ends (Bộ luật Dân sự Điều 147, 148). A dossier received
  /// after closing counts from the next day all the same.
  case endOfDay
  /// At the clock time of the reception, as the electronic systems do; a dossier received after
  /// closing counts as received at the next opening.
  case sameClock
}

extension OfficeCalendar {
  /// When a limit that starts at a moment ends, or `nil` where no limit is set.
  ///
  /// - Throws: `DueFault` for an empty or absurd limit, a date outside the calendar, or an event too near.
  public func due(
    _ limit: TimeLimit, from start: Moment, convention: DueConvention = .endOfDay
  ) throws(DueFault) -> Moment? {
    switch limit {
    case .workingDays(let halves):
      try check(halves, atMost: 2 * TimeLimit.longestDays)
      switch convention {
      case .endOfDay: return try end(ofHalves: halves, after: start.date)
      case .sameClock: return try sameClock(halves: halves, from: start)
      }
    case .days(let days):
      try check(days, atMost: TimeLimit.longestDays)
      let begun = try begins(start, convention)
      return try end(of: begun.date + days, from: begun, convention)
    case .workingHours(let minutes):
      try check(minutes, atMost: 60 * TimeLimit.longestDays)
      return try adding(workingMinutes: minutes, to: start)
    case .months(let months):
      try check(months, atMost: TimeLimit.longestMonths)
      let begun = try begins(start, convention)
      guard let last = begun.date.adding(months: months) else { throw .outsideCalendar }
      return try end(of: last, from: begun, convention)
    case .sameDay(let rule): return try sameDay(cutoff: rule.cutoff, from: start)
    case .atOnce: return try sameDay(cutoff: nil, from: start)
    case .yearly(let date): return try due(yearly: date, from: start)
    case .countBack(let back): return try due(countingBack: back, from: start)
    case .sum(let sum): return try due(sum, from: start, convention)
    case .none: return nil
    }
  }

  @inline(__always)
  private func check(_ count: Int, atMost longest: Int) throws(DueFault) {
    guard count > 0 else { throw .notPositive }
    guard count <= longest else { throw .tooLong }
  }

  /// The moment from which days are counted: by the electronic systems' way a reception outside the
  /// working hours is one at the next opening.
  @inline(__always)
  func begins(_ start: Moment, _ convention: DueConvention) throws(DueFault) -> Moment {
    switch convention {
    case .endOfDay:
      guard index(start.date) != nil else { throw .outsideCalendar }
      return start
    case .sameClock: return try workBegins(start)
    }
  }

  /// The end of the n-th working day after a day; the day itself is not counted (Bộ luật Dân sự Điều 147).
  @inline(__always)
  func closing(ofWorkingDay number: Int, after date: CivilDate) throws(DueFault) -> Moment {
    guard let index = index(date) else { throw .outsideCalendar }
    let place = Int(workingDaysThrough[index]) + number - 1
    guard place < closings.count else { throw .outsideCalendar }
    return Moment(minutes: Int(closings[place]))
  }

  /// The end of so many halves of working days after a day.
  @inline(__always)
  func end(ofHalves halves: Int, after date: CivilDate) throws(DueFault) -> Moment {
    halves & 1 == 0
      ? try closing(ofWorkingDay: halves / 2, after: date)
      : try midday(ofWorkingDay: halves / 2 + 1, after: date)
  }

  /// Where a half day ends on the n-th working day after a day: with its morning.
  private func midday(ofWorkingDay number: Int, after date: CivilDate) throws(DueFault) -> Moment {
    let closing = try closing(ofWorkingDay: number, after: date)
    guard let index = index(closing.date) else { throw .outsideCalendar }
    return Moment(closing.date, ClockTime(minutes: Int(profile(index).midday)))
  }

  /// The end of a calendar period: its last day, or the next working day where that is off
  /// (Bộ luật Dân sự Điều 148.5). By the clock of the start it keeps its time there too, so that of two
  /// starts that end on the same day by way of a weekend the later can have the earlier hour.
  @inline(__always)
  func end(of last: CivilDate, from start: Moment, _ convention: DueConvention) throws(DueFault) -> Moment {
    // Day n of "working days after the day before" is the first working day on or after the last day.
    let closing = try closing(ofWorkingDay: 1, after: last - 1)
    switch convention {
    case .endOfDay: return closing
    case .sameClock: return clamp(start.time, to: closing)
    }
  }

  /// Whole days keep the clock, a half day is half of an ordinary day's working time (`law.md` C9).
  @inline(__always)
  private func sameClock(halves: Int, from start: Moment) throws(DueFault) -> Moment {
    let landed = try landing(wholeDays: halves / 2, from: start)
    return halves & 1 == 0 ? landed : try addingHalfDay(to: landed)
  }

  /// The same clock time so many whole working days after work on something received can begin.
  @inline(__always)
  func landing(wholeDays: Int, from start: Moment) throws(DueFault) -> Moment {
    let date = start.date
    guard let index = index(date) else { throw .outsideCalendar }
    let minute = Int32(truncatingIfNeeded: start.minutes - date.days * 1440)
    if let begun = profiles[Int(profileOfDay[index])].begins(at: minute) {
      let time = ClockTime(minutes: Int(begun))
      return wholeDays == 0
        ? Moment(date, time) : clamp(time, to: try closing(ofWorkingDay: wholeDays, after: date))
    }
    let opening = try workBegins(start)
    return wholeDays == 0
      ? opening : clamp(opening.time, to: try closing(ofWorkingDay: wholeDays, after: opening.date))
  }

  /// Half of an ordinary day's working time after a moment.
  func addingHalfDay(to moment: Moment) throws(DueFault) -> Moment {
    try adding(workingMinutes: max(1, usualMinutes(on: moment.date) / 2), to: moment)
  }

  /// A clock time on the day of a closing, not before that day opens and not after it closes.
  @inline(__always)
  func clamp(_ time: ClockTime, to closing: Moment) -> Moment {
    let date = closing.date
    guard let index = index(date) else { return closing }
    let opening = Int(profiles[Int(profileOfDay[index])].opening)
    return min(closing, Moment(date, ClockTime(minutes: max(opening, time.minutes))))
  }

  /// The same working day up to the cut-off; after it, after closing or on a day off the next one.
  private func sameDay(cutoff: ClockTime?, from start: Moment) throws(DueFault) -> Moment {
    guard let index = index(start.date) else { throw .outsideCalendar }
    if isTakenSameDay(start, index, cutoff: cutoff) {
      return Moment(start.date, ClockTime(minutes: Int(profile(index).closing)))
    }
    return try closing(ofWorkingDay: 1, after: start.date)
  }

  /// Whether something received at a moment still falls to its day.
  @inline(__always)
  func isTakenSameDay(_ start: Moment, _ index: Int, cutoff: ClockTime?) -> Bool {
    let minute = start.time.minutes
    guard profile(index).minutes > 0, minute < Int(profile(index).closing) else { return false }
    guard let cutoff else { return true }
    return minute <= cutoff.minutes
  }
}
