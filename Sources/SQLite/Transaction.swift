internal import CSQLite

/// A running change of the file, lent to the closure of `Connection.write`.
public struct Transaction: ~Copyable {
  /// The state of the file as this transaction has made it so far.
  public let snapshot: Snapshot

  init(_ connection: Connection) {
    self.snapshot = Snapshot(connection)
  }

  /// Runs one statement.
  ///
  /// - Returns: the number of rows that an INSERT, UPDATE or DELETE changed by itself, without what
  ///   triggers and foreign keys added; meaningless for other statements.
  /// - Throws: `.constraint`, `.misuse`, and the errors of writing. The transaction can go on after
  ///   a constraint.
  @discardableResult
  public func run(_ sql: String, _ bindings: [Value] = []) throws(DatabaseError) -> Int {
    try snapshot.connection.run(sql, bindings)
  }

  /// The rows that a statement with RETURNING gives, each turned into a value.
  public func rows<Element>(
    _ sql: String, _ bindings: [Value] = [], _ read: (borrowing Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try snapshot.connection.step(sql, bindings, writes: true) { row in elements.append(try read(row)) }
    return elements
  }

  /// The rowid of the last row that this connection inserted.
  public var lastInsertedRow: Int64 {
    (try? snapshot.connection.handle()).map { sqlite3_last_insert_rowid($0) } ?? 0
  }
}
