import Resources

/// The days off and make-up days of the whole country, as the program carries them.
public enum NationalCalendar {
  /// The entries of the shipped file, 2023–2030: announced to 2026 and projected after.
  ///
  /// - Throws: `CalendarFault.lineUnreadable` where the shipped file is damaged; a test reads it.
  public static func entries() throws(CalendarFault) -> [CalendarEntry] {
    try CalendarEntry.read(csv: Resources.nationalCalendar)
  }

  /// The announced days of the shipped file but for some years.
  ///
  /// - Throws: as `entries()`.
  public static func announced(outside years: Set<Int>) throws(CalendarFault) -> [CalendarEntry] {
    try CalendarEntry.read(csv: Resources.nationalCalendar) { date, status in
      status == .announced && !years.contains(date.year)
    }
  }

  /// The entries of every year of the calendar: those of the shipped file where it has the year, else
  /// those that the law lets one expect, so that a date counted across them says «dự kiến».
  ///
  /// - Throws: as `entries()`.
  public static func entriesOfEveryYear() throws(CalendarFault) -> [CalendarEntry] {
    projecting(beyond: try entries())
  }

  /// Known entries, and projected ones for the years that are not known yet: those whose 1 January no
  /// entry names. On a day of their own the known entries win.
  public static func projecting(beyond known: [CalendarEntry]) -> [CalendarEntry] {
    let days = Set(known.map(\.date))
    let missing = (OfficeCalendar.firstYear...OfficeCalendar.lastYear).filter { year in
      CivilDate(year: year, month: 1, day: 1).map { !days.contains($0) } ?? false
    }
    let projected = missing.flatMap { StatutoryHolidays.projected(year: $0) }
    return (known + projected.filter { !days.contains($0.date) }).sorted { $0.date < $1.date }
  }
}
