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
  /// - Throws: `DueFault` for an empty limit or a date outside the calendar.
  public func due(
    _ limit: TimeLimit, from start: Moment, convention: DueConvention = .endOfDay
  ) throws(DueFault) -> Moment? {
    switch limit {
    case .workingDays(let halves):
      guard halves > 0 else { throw .notPositive }
      switch convention {
      case .endOfDay:
        return halves & 1 == 0
          ? try closing(ofWorkingDay: halves / 2, after: start.date)
          : try midday(ofWorkingDay: halves / 2 + 1, after: start.date)
      case .sameClock:
        return try sameClock(halves: halves, from: start)
      }
    case .days(let days):
      guard days > 0 else { throw .notPositive }
      return try end(of: start.date + days, from: start, convention)
    case .workingHours(let minutes):
      guard minutes > 0 else { throw .notPositive }
      return try adding(workingMinutes: minutes, to: start)
    case .months(let months):
      guard months > 0 else { throw .notPositive }
      guard months < 2400, let last = start.date.adding(months: months) else { throw .outsideCalendar }
      return try end(of: last, from: start, convention)
    case .sameDay(let rule):
      return try sameDay(cutoff: rule.cutoff, from: start)
    case .atOnce:
      return try sameDay(cutoff: nil, from: start)
    case .none:
      return nil
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

  /// The end of the first session of the n-th working day after a day: where a half day ends.
  private func midday(ofWorkingDay number: Int, after date: CivilDate) throws(DueFault) -> Moment {
    let closing = try closing(ofWorkingDay: number, after: date)
    guard let index = index(closing.date) else { throw .outsideCalendar }
    let profile = profile(index)
    let end =
      profile.sessionCount > 1 ? profile.session(0).closes : profile.time(after: (profile.minutes + 1) / 2)
    return Moment(closing.date, ClockTime(minutes: Int(end)))
  }

  /// The end of a calendar period: its last day, or the next working day where that is off
  /// (Bộ luật Dân sự Điều 148.5).
  private func end(of last: CivilDate, from start: Moment, _ convention: DueConvention) throws(DueFault)
    -> Moment
  {
    // Day n of "working days after the day before" is the first working day on or after the last day.
    let closing = try closing(ofWorkingDay: 1, after: last - 1)
    switch convention {
    case .endOfDay: return closing
    case .sameClock: return clamp(start.time, to: closing)
    }
  }

  /// Whole days keep the clock, a half day is half of the day's working time (`law.md` C9).
  private func sameClock(halves: Int, from start: Moment) throws(DueFault) -> Moment {
    let begun = try workBegins(start)
    let whole = halves / 2
    let landed =
      whole == 0 ? begun : clamp(begun.time, to: try closing(ofWorkingDay: whole, after: begun.date))
    guard halves & 1 == 1 else { return landed }
    guard let index = index(landed.date) else { throw .outsideCalendar }
    return try adding(workingMinutes: Int(profile(index).minutes) / 2, to: landed)
  }

  /// The moment at which work on something received can begin: itself in working time, else the
  /// next opening.
  public func workBegins(_ moment: Moment) throws(DueFault) -> Moment {
    guard let index = index(moment.date) else { throw .outsideCalendar }
    let profile = profile(index)
    let minute = Int32(moment.time.minutes)
    for number in 0..<profile.sessionCount {
      let (open, close) = profile.session(number)
      if minute < close { return Moment(moment.date, ClockTime(minutes: Int(max(minute, open)))) }
    }
    let next = try closing(ofWorkingDay: 1, after: moment.date).date
    guard let nextIndex = self.index(next) else { throw .outsideCalendar }
    return Moment(next, ClockTime(minutes: Int(self.profile(nextIndex).opening)))
  }

  /// A clock time on the day of a closing, not before that day opens and not after it closes.
  private func clamp(_ time: ClockTime, to closing: Moment) -> Moment {
    guard let index = index(closing.date) else { return closing }
    let profile = profile(index)
    return Moment(
      closing.date,
      ClockTime(minutes: min(Int(profile.closing), max(Int(profile.opening), time.minutes))))
  }

  /// The same working day up to the cut-off; after it, after closing or on a day off the next one.
  private func sameDay(cutoff: ClockTime?, from start: Moment) throws(DueFault) -> Moment {
    guard let index = index(start.date) else { throw .outsideCalendar }
    let profile = profile(index)
    let minute = start.time.minutes
    if profile.minutes > 0, minute < Int(profile.closing), cutoff.map({ minute <= $0.minutes }) ?? true {
      return Moment(start.date, ClockTime(minutes: Int(profile.closing)))
    }
    return try closing(ofWorkingDay: 1, after: start.date)
  }

  /// The first moment at which so many working minutes after a start are over.
  @inline(__always)
  public func adding(workingMinutes: Int, to start: Moment) throws(DueFault) -> Moment {
    guard let index = index(start.date) else { throw .outsideCalendar }
    let target =
      Int(minutesBefore[index]) + Int(profile(index).worked(before: Int32(start.time.minutes)))
      + workingMinutes
    guard workingMinutes > 0, (target - 1) >> 8 < dayOfBucket.count else {
      if workingMinutes == 0 { return start }
      throw .outsideCalendar
    }
    var day = Int(dayOfBucket[(target - 1) >> 8])
    while Int(minutesBefore[day + 1]) < target {
      day += 1
      guard day < Self.count else { throw .outsideCalendar }
    }
    let minute = profile(day).time(after: Int32(target - Int(minutesBefore[day])))
    return Moment(minutes: (Self.base + day) * 1440 + Int(minute))
  }

  /// Working minutes between two moments, negative where the second lies before the first; moments
  /// outside the calendar count as its edge.
  public func workingMinutes(from start: Moment, to end: Moment) -> Int {
    worked(before: end) - worked(before: start)
  }

  @inline(__always)
  private func worked(before moment: Moment) -> Int {
    let date = moment.date
    let index = date.days - Self.base
    if index < 0 { return 0 }
    if index >= Self.count { return Int(minutesBefore[Self.count]) }
    return Int(minutesBefore[index])
      + Int(profile(index).worked(before: Int32(moment.minutes - date.days * 1440)))
  }
}
