extension OfficeCalendar {
  /// The moment at which work on something received can begin: itself in working time, else the
  /// next opening.
  ///
  /// - Throws: `DueFault.outsideCalendar`.
  @inline(__always)
  public func workBegins(_ moment: Moment) throws(DueFault) -> Moment {
    let date = moment.date
    guard let index = index(date) else { throw .outsideCalendar }
    let minute = Int32(truncatingIfNeeded: moment.minutes - date.days * 1440)
    if let begun = profiles[Int(profileOfDay[index])].begins(at: minute) {
      return Moment(date, ClockTime(minutes: Int(begun)))
    }
    return try opening(after: date)
  }

  /// When the next working day after a day opens.
  func opening(after date: CivilDate) throws(DueFault) -> Moment {
    let next = try closing(ofWorkingDay: 1, after: date).date
    guard let index = index(next) else { throw .outsideCalendar }
    return Moment(next, ClockTime(minutes: Int(profiles[Int(profileOfDay[index])].opening)))
  }

  /// The first moment at which so many working minutes after a start are over.
  ///
  /// - Throws: `DueFault.outsideCalendar`, `.notPositive` for fewer than nought.
  public func adding(workingMinutes: Int, to start: Moment) throws(DueFault) -> Moment {
    guard let index = index(start.date) else { throw .outsideCalendar }
    guard workingMinutes > 0 else {
      if workingMinutes == 0 { return start }
      throw .notPositive
    }
    let begun = Int(minutesBefore[index]) + Int(profile(index).worked(before: Int32(start.time.minutes)))
    let (target, isTooFar) = begun.addingReportingOverflow(workingMinutes)
    guard !isTooFar, (target - 1) >> 8 < dayOfBucket.count else { throw .outsideCalendar }
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
    if date.days < Self.base { return 0 }
    if date.days >= Self.base + Self.count { return Int(minutesBefore[Self.count]) }
    let index = date.days - Self.base
    return Int(minutesBefore[index]) + Int(profile(index).worked(before: Int32(moment.time.minutes)))
  }

  /// How many working days lie after a day, through another; negative where the other lies before it. Days
  /// outside the calendar count as its edge.
  public func workingDays(after first: CivilDate, through last: CivilDate) -> Int {
    workingDays(through: last) - workingDays(through: first)
  }

  private func workingDays(through date: CivilDate) -> Int {
    if date.days < Self.base { return 0 }
    return Int(workingDaysThrough[min(date.days - Self.base, Self.count - 1)])
  }

  /// The stretches of work of a day that lie between two moments.
  func stretches(on date: CivilDate, from start: Moment, to end: Moment) -> [Session] {
    guard date >= start.date, date <= end.date else { return [] }
    let first = date == start.date ? start.time : ClockTime(minutes: 0)
    let last = date == end.date ? end.time : ClockTime(minutes: 1440)
    return hours(on: date).compactMap { session in
      let opens = max(session.opens, first)
      let closes = min(session.closes, last)
      return opens < closes ? Session(opens, closes) : nil
    }
  }
}
