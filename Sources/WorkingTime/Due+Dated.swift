extension OfficeCalendar {
  /// The end of the last working day on or before a day.
  func closing(onOrBefore date: CivilDate) throws(DueFault) -> Moment {
    guard let index = index(date) else { throw .outsideCalendar }
    let place = Int(workingDaysThrough[index]) - 1
    guard place >= 0 else { throw .outsideCalendar }
    return Moment(minutes: Int(closings[place]))
  }

  /// The end of the n-th working day before a day; the day itself is not counted.
  func closing(ofWorkingDay number: Int, before date: CivilDate) throws(DueFault) -> Moment {
    guard let index = index(date - 1) else { throw .outsideCalendar }
    let place = Int(workingDaysThrough[index]) - number
    guard place >= 0 else { throw .outsideCalendar }
    return Moment(minutes: Int(closings[place]))
  }

  /// The next coming of a yearly date.
  ///
  /// Điều 148.5 moves the end of a period, and a date is none: where the day is off, the working day
  /// before it is taken, since «trước ngày 30/11» cannot mean a day after it.
  func due(yearly date: YearlyDate, from start: Moment) throws(DueFault) -> Moment {
    // Before 1 January lies in the year before, and this year's may be over.
    for year in start.date.year...start.date.year + 2 {
      guard let last = date.lastDay(in: year), last >= start.date else { continue }
      let due = try closing(onOrBefore: last)
      if due >= start { return due }
    }
    throw .outsideCalendar
  }

  /// The last working day that leaves so many days before the event.
  func due(countingBack back: CountBack, from start: Moment) throws(DueFault) -> Moment {
    let due =
      switch back.unit {
      case .days: try closing(onOrBefore: back.event - back.count)
      case .workingDays: try closing(ofWorkingDay: back.count, before: back.event)
      }
    guard due >= start else { throw .eventTooSoon }
    return due
  }

  /// The end of several parts, one after the other.
  func due(_ sum: LimitSum, from start: Moment, _ convention: DueConvention) throws(DueFault) -> Moment {
    let begun = try begins(start, convention)
    guard let date = sum.lastCalendarDay(from: begun.date) else { throw .outsideCalendar }
    guard sum.workingHalves > 0 else { return try end(of: date, from: begun, convention) }
    switch convention {
    case .endOfDay: return try end(ofHalves: sum.workingHalves, after: date)
    case .sameClock:
      let landed = try landing(of: sum, after: date, from: begun)
      return sum.workingHalves & 1 == 0 ? landed : try addingHalfDay(to: landed)
    }
  }

  /// The clock time of the start on the last whole working day of a sum. Its calendar part may end on
  /// any day: nothing is received there, so no opening is waited for.
  func landing(of sum: LimitSum, after date: CivilDate, from begun: Moment) throws(DueFault) -> Moment {
    let whole = sum.workingHalves / 2
    return whole == 0
      ? try end(of: date, from: begun, .sameClock)
      : clamp(begun.time, to: try closing(ofWorkingDay: whole, after: date))
  }
}
