import SQLite
import WorkingTime

/// The office's calendar in the file.
///
/// The file holds the years that a document has fixed: those announced when the office was set up, and
/// those that it has changed since. For all others the program brings what it knows or computes, so that
/// they cost no room and a later program's announcements reach them; until then they are «dự kiến».
enum CalendarTable {
  private static let ownYears = "calendarYears"
  private static let reception = "receptionHours"

  static func read(_ snapshot: borrowing Snapshot, _ settings: Settings) throws -> OfficeCalendar {
    let stored = try entries(snapshot)
    let hours = try snapshot.rows(
      "SELECT from_day, weekday, hours FROM week_hours ORDER BY from_day, weekday"
    ) { row in (from: try row.day(0).days, hours: try row.text(2)) }
    let own = years(of: stored, settings)
    do {
      return try OfficeCalendar(
        entries: merged(stored, own: own), hours: weeks(hours),
        reception: weeks(readReception(settings.optional(reception) ?? "")))
    } catch {
      throw RegisterFault.settingsUnreadable(name: "calendar")
    }
  }

  /// The office's years, and for the others what the program has known as announced since, or what the law
  /// lets one expect. A year of the office's that still has projected days takes announced ones too.
  private static func merged(_ stored: [CalendarEntry], own: Set<Int>) throws(CalendarFault)
    -> [CalendarEntry]
  {
    let open = Set(stored.filter { $0.status == .projected }.map(\.date.year))
    let news = try NationalCalendar.announced(outside: own.subtracting(open))
    let announced = Set(news.map(\.date.year))
    let kept = stored.filter { $0.status == .announced || !announced.contains($0.date.year) }
    let days = Set(kept.map(\.date))
    let unknown = (OfficeCalendar.firstYear...OfficeCalendar.lastYear).filter {
      !own.contains($0) && !announced.contains($0)
    }
    return kept + news.filter { !days.contains($0.date) }
      + unknown.flatMap { StatutoryHolidays.projected(year: $0) }
  }

  private static func entries(_ snapshot: borrowing Snapshot) throws -> [CalendarEntry] {
    try snapshot.rows("SELECT day, kind, name, status, source FROM calendar_day ORDER BY day") { row in
      guard let kind = CalendarEntry.Kind(rawValue: try row.text(1)),
        let status = CalendarEntry.Status(rawValue: try row.text(3))
      else { throw RegisterFault.settingsUnreadable(name: "calendar_day") }
      return CalendarEntry(
        date: try row.day(0), kind: kind, name: try row.text(2), status: status,
        source: try row.text(4))
    }
  }

  /// The years that the file holds: by its setting, since a year may have lost its last entry.
  private static func years(of stored: [CalendarEntry], _ settings: Settings) -> Set<Int> {
    let named = settings.optional(ownYears)?.split(separator: ",").compactMap { Int($0) } ?? []
    return Set(named).union(stored.map(\.date.year))
  }

  /// Seven days of hours after each other make a week.
  private static func weeks(_ rows: [(from: Int, hours: String)]) throws(CalendarFault) -> [WeekHours] {
    var weeks: [WeekHours] = []
    for start in stride(from: 0, to: rows.count - rows.count % 7, by: 7) {
      var days: [DayHours] = []
      for row in rows[start..<start + 7] { days.append(try DayHours(reading: row.hours)) }
      weeks.append(try WeekHours(from: CivilDate(days: rows[start].from), days: days))
    }
    return weeks
  }

  /// Hours of reception stand in one setting: each line a first day and seven days of hours.
  private static func readReception(_ text: String) -> [(from: Int, hours: String)] {
    text.split(separator: "\n").flatMap { line -> [(from: Int, hours: String)] in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 8, let from = Int(parts[0]), abs(from) < 1 << 23 else { return [] }
      return parts.dropFirst().map { (from: from, hours: $0) }
    }
  }

  /// The calendar of a new office: the years that are announced, and the usual hours.
  static func found(_ transaction: borrowing Transaction) throws {
    let shipped = try NationalCalendar.entries()
    let years = Set(shipped.filter { $0.status == .announced }.map(\.date.year))
    try write(shipped.filter { years.contains($0.date.year) }, years, transaction)
    try write(hours: [.usual], transaction)
  }

  /// Writes what a change makes different.
  static func write(
    _ calendar: OfficeCalendar, over old: OfficeCalendar, _ settings: Settings,
    _ transaction: borrowing Transaction
  ) throws {
    if calendar.entries != old.entries {
      var years = years(of: try entries(transaction.snapshot), settings)
      let changed = Set(calendar.entries).symmetricDifference(old.entries)
      years.formUnion(changed.map(\.date.year))
      try transaction.run("DELETE FROM calendar_day")
      try write(calendar.entries.filter { years.contains($0.date.year) }, years, transaction)
    }
    if calendar.hours != old.hours {
      try transaction.run("DELETE FROM week_hours")
      try write(hours: calendar.hours, transaction)
    }
    if calendar.reception != old.reception {
      let lines = calendar.reception.map { week in
        ([String(week.from.days)] + week.days.map(\.written)).joined(separator: "|")
      }
      try Settings.put(reception, lines.joined(separator: "\n"), transaction)
    }
  }

  private static func write(
    _ entries: [CalendarEntry], _ years: Set<Int>, _ transaction: borrowing Transaction
  ) throws {
    for entry in entries {
      try transaction.run(
        "INSERT INTO calendar_day (day, kind, name, status, source) VALUES (?, ?, ?, ?, ?)",
        [
          .integer(Int64(entry.date.days)), .text(entry.kind.rawValue), .text(entry.name),
          .text(entry.status.rawValue),
          .text(entry.source),
        ])
    }
    try Settings.put(ownYears, years.sorted().map(String.init).joined(separator: ","), transaction)
  }

  private static func write(hours: [WeekHours], _ transaction: borrowing Transaction) throws {
    for week in hours {
      for (index, day) in week.days.enumerated() {
        try transaction.run(
          "INSERT INTO week_hours (from_day, weekday, hours) VALUES (?, ?, ?)",
          [.integer(Int64(week.from.days)), .integer(Int64(index + 1)), .text(day.written)])
      }
    }
  }
}
