import WorkingTime

/// When the dossiers of a period come in: in order, most of them in working hours, more in the morning.
enum ReceptionTimes {
  /// So many moments before an end, earliest first.
  static func make(
    _ count: Int, from first: CivilDate, before end: Moment, _ calendar: OfficeCalendar, _ draw: inout Draw
  ) -> [Moment] {
    let start = Moment(first, ClockTime(minutes: 0))
    let working = calendar.workingMinutes(from: start, to: end)
    let outside = working > 0 ? count * Shares.outOfHours / 1000 : count
    var minutes: [Int32] = []
    minutes.reserveCapacity(count)
    for _ in 0..<outside {
      minutes.append(Int32(outOfHours(from: start, before: end, calendar, &draw).minutes))
    }
    for _ in outside..<count {
      minutes.append(Int32(inHours(working, from: start, calendar, &draw).minutes))
    }
    minutes.sort()
    return minutes.map { Moment(minutes: Int($0)) }
  }

  private static func inHours(
    _ working: Int, from start: Moment, _ calendar: OfficeCalendar, _ draw: inout Draw
  ) -> Moment {
    var moment = start
    for _ in 0..<8 {
      // The minute before so many are over lies within a session.
      moment = calendar.after(1 + draw.below(working), start) - 1
      let busy = moment.time.minutes < 600 ? 1000 : moment.time.minutes < 900 ? 750 : 450
      if draw.happens(busy) { break }
    }
    return moment
  }

  /// Nobody sends a dossier between 23:00 and 05:00.
  private static func outOfHours(
    from start: Moment, before end: Moment, _ calendar: OfficeCalendar, _ draw: inout Draw
  ) -> Moment {
    var moment = start
    for _ in 0..<40 {
      moment = Moment(minutes: start.minutes + draw.below(end.minutes - start.minutes))
      if (300..<1380).contains(moment.time.minutes), !calendar.isOpen(at: moment) { break }
    }
    return moment
  }
}
