internal import CSQLite

/// What `Snapshot` and `Transaction` do, here because the statements are the connection's.
extension Connection {
  /// The number of prepared statements that are kept.
  var cachedStatements: Int { statements.count }

  func step(
    _ sql: String, _ bindings: [Value], writes: Bool, _ body: (borrowing Row) throws -> Void
  ) throws {
    let statement = try start(sql, bindings, writes: writes)
    defer { statements.giveBack(statement) }
    let row = Row(statement.handle)
    while try statement.step() { try body(row) }
  }

  func first<Element>(
    _ sql: String, _ bindings: [Value], writes: Bool, _ read: (borrowing Row) throws -> Element
  ) throws -> Element? {
    let statement = try start(sql, bindings, writes: writes)
    defer { statements.giveBack(statement) }
    guard try statement.step() else { return nil }
    return try read(Row(statement.handle))
  }

  func run(_ sql: String, _ bindings: [Value]) throws(DatabaseError) -> Int {
    let statement = try start(sql, bindings, writes: true)
    defer { statements.giveBack(statement) }
    while try statement.step() {}
    return Int(sqlite3_changes64(try handle()))
  }

  private func start(_ sql: String, _ bindings: [Value], writes: Bool) throws(DatabaseError) -> Statement {
    try requireTransaction(shortName(of: sql))
    let statement = try statements.take(sql, on: try handle())
    guard writes || statement.isReadOnly else {
      statements.giveBack(statement)
      throw .misuse(.writeInSnapshot, .init(SQLITE_MISUSE, shortName(of: sql)))
    }
    do throws(DatabaseError) {
      try statement.bind(bindings)
    } catch {
      statements.giveBack(statement)
      throw error
    }
    return statement
  }
}
