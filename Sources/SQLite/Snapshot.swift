internal import CSQLite

/// One consistent state of the file, lent to the closure of `Connection.read`.
///
/// SQL is one statement with `?` for each value; it is prepared once and kept by its text.
public struct Snapshot: ~Copyable {
  // It cannot outlive the call that the connection is in; and with a counted reference in a
  // noncopyable struct, the optimiser of Swift 6.3.1 crashes.
  unowned(unsafe) let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Runs a query and hands each row to a closure.
  ///
  /// - Throws: what the closure throws; `.misuse` for SQL that writes, is not one statement, or wants
  ///   another number of values; the errors of reading.
  public func forEachRow(
    _ sql: String, _ bindings: [Value] = [], _ body: (borrowing Row) throws -> Void
  ) throws {
    try connection.step(sql, bindings, writes: false, body)
  }

  /// The rows of a query, each turned into a value.
  @inlinable
  public func rows<Element>(
    _ sql: String, _ bindings: [Value] = [], _ read: (borrowing Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try forEachRow(sql, bindings) { row in elements.append(try read(row)) }
    return elements
  }

  /// The first row of a query turned into a value, `nil` when there is none. Rows after it are not read.
  public func first<Element>(
    _ sql: String, _ bindings: [Value] = [], _ read: (borrowing Row) throws -> Element
  ) throws -> Element? {
    try connection.first(sql, bindings, writes: false, read)
  }

  /// The first column of the first row; `.null` when there is no row.
  public func value(_ sql: String, _ bindings: [Value] = []) throws -> Value {
    try first(sql, bindings) { row in row.value(0) } ?? .null
  }

  /// The first column of the first row as an integer; `nil` when there is no row or it is NULL.
  public func integer(_ sql: String, _ bindings: [Value] = []) throws -> Int64? {
    try first(sql, bindings) { row in try row.optionalInteger(0) } ?? nil
  }

  /// The first column of the first row as a text; `nil` when there is no row or it is NULL.
  public func text(_ sql: String, _ bindings: [Value] = []) throws -> String? {
    try first(sql, bindings) { row in try row.optionalText(0) } ?? nil
  }
}
