import Digest
import SQLite

/// A digest over rows of the file, in a fixed order: an event that states it states the rows.
enum TableDigest {
  static let domain = "motcua/table/1"

  /// The digest of what some queries give, one after another, as hexadecimal digits.
  static func of(_ queries: [(sql: String, bindings: [Value])], _ snapshot: borrowing Snapshot) throws
    -> String
  {
    var bytes = CanonicalBytes(domain: domain)
    for query in queries {
      var rows: UInt64 = 0
      try snapshot.forEachRow(query.sql, query.bindings) { row in
        rows += 1
        for column in 0..<row.count { append(row.value(column), to: &bytes) }
      }
      bytes.append(rows)
    }
    return bytes.digest.hex
  }

  private static func append(_ value: Value, to bytes: inout CanonicalBytes) {
    switch value {
    case .null: bytes.appendNone()
    case .integer(let number): bytes.append(number)
    // The book keeps no fractions; whatever stands there is not ours and must make a difference.
    case .real(let number): bytes.append("real \(number)")
    case .text(let text): bytes.append(text)
    case .blob(let blob): bytes.append(blob)
    }
  }

  /// The calendar: days, hours of work, hours of reception.
  static func calendar(_ snapshot: borrowing Snapshot) throws -> String {
    try of(
      [
        ("SELECT day, kind, name, status, source FROM calendar_day ORDER BY day", []),
        ("SELECT from_day, weekday, hours FROM week_hours ORDER BY from_day, weekday", []),
        (
          "SELECT name, value FROM setting WHERE name IN ('calendarYears', 'receptionHours') ORDER BY name",
          []
        ),
      ], snapshot)
  }

  /// What a decision brought in: its own row and its procedures, as published. Which of them holds, and what
  /// the office set itself, other events say.
  static func decision(_ id: Int64, _ snapshot: borrowing Snapshot) throws -> String {
    let versions = "version IN (SELECT version FROM procedure WHERE decision = ?1)"
    return try of(
      [
        (
          """
          SELECT number, effective, at, actor, file_digest, added, amended, unchanged, refused, open_limits
          FROM decision WHERE id = ?
          """, [.integer(id)]
        ),
        (
          """
          SELECT version, code, from_day, name, field, agency, limit_text, limit_source, fee, basis, published_by,
            online, result
          FROM procedure WHERE decision = ?1 ORDER BY version
          """, [.integer(id)]
        ),
        (
          """
          SELECT version, place, name, time_limit, reason, question_vi, question_en, verification, difficult_area,
            channels, start
          FROM procedure_case WHERE \(versions) ORDER BY version, place
          """, [.integer(id)]
        ),
        (
          """
          SELECT version, place, name, originals, copies, is_required, case_name
          FROM procedure_paper WHERE \(versions) ORDER BY version, place
          """, [.integer(id)]
        ),
      ], snapshot)
  }
}
