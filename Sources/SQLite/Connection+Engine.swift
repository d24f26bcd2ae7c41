internal import CSQLite

/// The statements of this module itself, which the schema guard lets pass.
extension Connection {
  func engineRun(_ sql: String) throws(DatabaseError) {
    _ = try engineRows(sql) { _ in }
  }

  /// The first column of the first row as an integer, 0 when there is no row.
  func engineInteger(_ sql: String) throws(DatabaseError) -> Int64 {
    try engineRows(sql) { row throws(DatabaseError) in try row.integer(0) }.first ?? 0
  }

  /// The first column of all rows as texts.
  func engineTexts(_ sql: String) throws(DatabaseError) -> [String] {
    try engineRows(sql) { row throws(DatabaseError) in try row.text(0) }
  }

  /// All rows of a statement.
  func engineRows<Element>(
    _ sql: String, _ read: (borrowing Row) throws(DatabaseError) -> Element
  ) throws(DatabaseError) -> [Element] {
    try withEngineStatement(sql) { statement throws(DatabaseError) in
      var rows: [Element] = []
      while try statement.step() { rows.append(try read(Row(statement.handle))) }
      return rows
    }
  }

  func withEngineStatement<Result>(
    _ sql: String, _ body: (Statement) throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> Result {
    let before = schemaGuard.permission
    schemaGuard.permission = .everything
    defer { schemaGuard.permission = before }
    let statement = try engineStatements.take(sql, on: try handle())
    defer { engineStatements.giveBack(statement) }
    return try body(statement)
  }
}
