import SQLite
import WorkingTime

/// The office's calendar in the file.
enum CalendarTable {
  static func read(_ snapshot: borrowing Snapshot) throws -> OfficeCalendar {
    let entries = try snapshot.rows("SELECT day, kind, name, status, source FROM calendar_day ORDER BY day") {
      row in
      guard let kind = CalendarEntry.Kind(rawValue: try row.text(1)),
        let status = CalendarEntry.Status(rawValue: try row.text(3))
      else { throw RegisterFault.settingsUnreadable(name: "calendar_day") }
      return CalendarEntry(
        date: CivilDate(days: Int(try row.integer(0))), kind: kind, name: try row.text(2), status: status,
        source: try row.text(4))
    }
    let hours = try snapshot.rows(
      "SELECT from_day, weekday, hours FROM week_hours ORDER BY from_day, weekday"
    ) { row in
      (Int(try row.integer(0)), try row.text(2))
    }
    var weeks: [WeekHours] = []
    var index = 0
    while index + 7 <= hours.count {
      let days = try hours[index..<index + 7].map { try DayHours(reading: $0.1) }
      weeks.append(try WeekHours(from: CivilDate(days: hours[index].0), days: days))
      index += 7
    }
    do {
      return try OfficeCalendar(entries: entries, hours: weeks)
    } catch {
      throw RegisterFault.settingsUnreadable(name: "calendar")
    }
  }

  static func write(
    _ entries: [CalendarEntry], hours: [WeekHours], _ transaction: borrowing Transaction
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
    for week in hours {
      for (index, day) in week.days.enumerated() {
        try transaction.run(
          "INSERT INTO week_hours (from_day, weekday, hours) VALUES (?, ?, ?)",
          [.integer(Int64(week.from.days)), .integer(Int64(index + 1)), .text(day.written)])
      }
    }
  }
}
