import Dossiers
import SQLite
import WorkingTime

/// Holds the tables of a book against what its events say.
struct BookComparison {
  /// How many differences are told one by one; a book that differs more often needs no longer list.
  static let most = 1000

  private let told: ToldOffice
  private(set) var discrepancies: [Discrepancy] = []

  init(_ told: ToldOffice, with found: FoundDossiers, and snapshot: borrowing Snapshot) throws {
    self.told = told
    compareDossiers(found)
    try attempt(.tally) { try $0.compareTally(found.lanes, snapshot) }
    try attempt(.number) { try $0.compareNumbers(snapshot) }
    try attempt(.staff) { try $0.compareStaff(snapshot) }
    try attempt(.setting) { try $0.compareSettings(snapshot) }
    try attempt(.catalogue) { try $0.compareCatalogue(snapshot) }
    try attempt(.limit) { try $0.compareAnswers(snapshot) }
    try attempt(.schema) { try $0.compareSchema(snapshot) }
  }

  /// A table that holds what no program of ours writes there is a finding, not the end of the search.
  private mutating func attempt(
    _ table: Discrepancy.Table, _ body: (inout BookComparison) throws -> Void
  ) throws {
    do {
      try body(&self)
    } catch DatabaseError.unexpectedValue {
      note(table, "?")
    } catch RegisterFault.damaged {
      note(table, "?")
    }
  }

  private mutating func note(_ table: Discrepancy.Table, _ row: String) {
    if discrepancies.count < Self.most { discrepancies.append(Discrepancy(table, row)) }
  }

  // MARK: Dossiers

  private mutating func compareDossiers(_ found: FoundDossiers) {
    var last = 0
    for row in found.rows {
      guard let expected = told.sealed[row.code], row.digest == expected.digest,
        // Rows stand in the order of their events; otherwise words would lead to another dossier.
        expected.sequence > last
      else {
        note(.dossier, row.code)
        continue
      }
      last = expected.sequence
    }
    if found.rows.count < told.sealed.count {
      let codes = Set(found.rows.map(\.code))
      for code in told.sealed.keys.sorted() where !codes.contains(code) { note(.dossier, code) }
    }
    if found.strayPapers > 0 { note(.dossier, "paper") }
    if !found.isIndexed { note(.search, "dossier_words") }
  }

  private mutating func compareTally(_ lanes: [Int64: Int], _ snapshot: borrowing Snapshot) throws {
    let counts = try snapshot.rows("SELECT lane, count FROM tally ORDER BY lane") { row in
      (lane: try row.integer(0), count: Int(try row.integer(1)))
    }
    for (lane, count) in counts where count != lanes[lane, default: 0] { note(.tally, String(lane)) }
    if counts.map(\.lane) != Lane.allCases.map(\.rawValue) { note(.tally, "lanes") }
  }

  private mutating func compareNumbers(_ snapshot: borrowing Snapshot) throws {
    var rest = told.numbers
    let rows = try snapshot.rows("SELECT day, last FROM day_number") { row in
      (day: DossierCode.written(try row.day(0)), last: Int(try row.integer(1)))
    }
    for (day, last) in rows where rest.removeValue(forKey: day) != last { note(.number, day) }
    for day in rest.keys.sorted() { note(.number, day) }
  }

  // MARK: The office

  private mutating func compareStaff(_ snapshot: borrowing Snapshot) throws {
    var rest = told.staff
    let rows = try snapshot.rows("SELECT account, name, role FROM person ORDER BY account") { row in
      (try row.text(0), try row.text(1), try row.text(2))
    }
    for (account, name, role) in rows {
      let expected = rest.removeValue(forKey: account)
      if expected?.role != role || expected?.name ?? name != name { note(.staff, account) }
    }
    for account in rest.keys.sorted() { note(.staff, account) }
  }

  private mutating func compareSettings(_ snapshot: borrowing Snapshot) throws {
    let settings = try Settings(snapshot)
    for (name, value) in told.settings.sorted(by: { $0.key < $1.key }) where settings.optional(name) != value
    {
      note(.setting, name)
    }
    if let calendar = told.calendar, try TableDigest.calendar(snapshot) != calendar {
      note(.calendar, "calendar_day")
    }
  }

  // MARK: The catalogue

  private mutating func compareCatalogue(_ snapshot: borrowing Snapshot) throws {
    let decisions = try snapshot.rows("SELECT id FROM decision ORDER BY id") { row in try row.integer(0) }
    for (place, id) in decisions.enumerated() {
      guard place < told.decisions.count else {
        note(.catalogue, "decision \(id)")
        continue
      }
      if let content = told.decisions[place], try TableDigest.decision(id, snapshot) != content {
        note(.catalogue, "decision \(id)")
      }
    }
    if decisions.count < told.decisions.count { note(.catalogue, "decision") }
    // Of each code the newest version holds, and only it; whether it pauses, the office's events say.
    try snapshot.forEachRow(
      """
      SELECT code, is_current, pauses, version = max(version) OVER (PARTITION BY code),
        decision IN (SELECT id FROM decision)
      FROM procedure ORDER BY version
      """
    ) { row in
      let code = try row.text(0)
      let isNewest = try row.truth(3)
      guard try row.truth(1) == isNewest, try row.truth(4),
        try !isNewest || row.truth(2) == told.pausing.contains(code)
      else { return note(.catalogue, code) }
    }
    for table in ["procedure_case", "procedure_paper"] {
      let strays = try snapshot.integer(
        "SELECT count(*) FROM \(table) WHERE version NOT IN (SELECT version FROM procedure)")
      if strays ?? 0 > 0 { note(.catalogue, table) }
    }
  }

  private mutating func compareAnswers(_ snapshot: borrowing Snapshot) throws {
    var rest = told.answers
    let rows = try snapshot.rows(
      """
      SELECT code, case_name, published, time_limit, verification, difficult_area, start, reason, actor, at
      FROM limit_answer ORDER BY code, case_name
      """
    ) { row in
      (
        LimitAnswerTable.Key(try row.text(0), try row.text(1), try row.text(2)),
        ToldOffice.Answer(
          limit: try row.text(3), verification: try row.optionalText(4) ?? "",
          difficultArea: try row.optionalText(5) ?? "", start: try row.text(6), reason: try row.text(7),
          actor: try row.text(8), at: Int(try row.integer(9)))
      )
    }
    for (key, answer) in rows where rest.removeValue(forKey: key) != answer { note(.limit, key.code) }
    for key in rest.keys.sorted(by: { $0.code < $1.code }) { note(.limit, key.code) }
  }

  // MARK: The file

  /// The triggers that keep the past must stand there as they were written: a drop leaves no other trace.
  private mutating func compareSchema(_ snapshot: borrowing Snapshot) throws {
    let found = try snapshot.rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
    ) { row in (name: try row.text(0), sql: try row.text(1)) }
    for name in Schema.triggers where !found.contains(where: { $0.name == name }) { note(.schema, name) }
    for trigger in found where !Schema.steps.contains(where: { $0.sql.contains(trigger.sql) }) {
      note(.schema, trigger.name)
    }
  }
}
