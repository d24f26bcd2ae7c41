import Resources

/// The days off and make-up days of the whole country, as the program carries them.
public enum NationalCalendar {
  /// The entries, announced to 2026 and projected after.
  ///
  /// - Throws: `CalendarFault.lineUnreadable` where the shipped file is damaged; a test reads it.
  public static func entries() throws(CalendarFault) -> [CalendarEntry] {
    try CalendarEntry.read(csv: Resources.nationalCalendar)
  }
}
