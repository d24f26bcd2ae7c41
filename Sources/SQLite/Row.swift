internal import CSQLite

/// The current row of a running statement, lent to a closure; it cannot be kept.
///
/// Columns count from 0. Each reader wants the column's own kind of value: a NULL or a text where
/// an integer should stand throws `.unexpectedValue` instead of turning into 0, as it would in C.
public struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  /// The number of columns.
  public var count: Int { Int(sqlite3_column_count(statement)) }

  /// Whether the column is NULL.
  public func isNull(_ column: Int) -> Bool { kind(column) == SQLITE_NULL }

  /// An integer.
  public func integer(_ column: Int) throws(DatabaseError) -> Int64 {
    try expect(SQLITE_INTEGER, column)
    return sqlite3_column_int64(statement, Int32(column))
  }

  /// A floating-point number.
  public func real(_ column: Int) throws(DatabaseError) -> Double {
    try expect(SQLITE_FLOAT, column)
    return sqlite3_column_double(statement, Int32(column))
  }

  /// A text.
  public func text(_ column: Int) throws(DatabaseError) -> String {
    try expect(SQLITE_TEXT, column)
    return String(decoding: textBytes(column), as: UTF8.self)
  }

  /// A blob.
  public func blob(_ column: Int) throws(DatabaseError) -> [UInt8] {
    try expect(SQLITE_BLOB, column)
    return [UInt8](blobBytes(column))
  }

  /// 0 or 1.
  public func truth(_ column: Int) throws(DatabaseError) -> Bool {
    switch try integer(column) {
    case 0: return false
    case 1: return true
    default: throw .unexpectedValue(column: column)
    }
  }

  /// An integer, or `nil` for NULL.
  public func optionalInteger(_ column: Int) throws(DatabaseError) -> Int64? {
    isNull(column) ? nil : try integer(column)
  }

  /// A floating-point number, or `nil` for NULL.
  public func optionalReal(_ column: Int) throws(DatabaseError) -> Double? {
    isNull(column) ? nil : try real(column)
  }

  /// A text, or `nil` for NULL.
  public func optionalText(_ column: Int) throws(DatabaseError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// A blob, or `nil` for NULL.
  public func optionalBlob(_ column: Int) throws(DatabaseError) -> [UInt8]? {
    isNull(column) ? nil : try blob(column)
  }

  /// Lends the bytes of a text or a blob without copying them.
  public func withBytes<Result>(_ column: Int, _ body: (Span<UInt8>) throws -> Result) throws -> Result {
    switch kind(column) {
    case SQLITE_TEXT: return try body(textBytes(column).span)
    case SQLITE_BLOB: return try body(blobBytes(column).span)
    default: throw DatabaseError.unexpectedValue(column: column)
    }
  }

  /// The column as it stands, whatever it holds.
  public func value(_ column: Int) -> Value {
    switch kind(column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, Int32(column)))
    case SQLITE_FLOAT: .real(sqlite3_column_double(statement, Int32(column)))
    case SQLITE_TEXT: .text(String(decoding: textBytes(column), as: UTF8.self))
    case SQLITE_BLOB: .blob([UInt8](blobBytes(column)))
    default: .null
    }
  }

  /// Whether the column holds exactly a value, of the same kind, without making a copy of it.
  public func holds(_ value: Value, _ column: Int) -> Bool {
    switch value {
    case .null: return kind(column) == SQLITE_NULL
    case .integer(let number):
      return kind(column) == SQLITE_INTEGER && sqlite3_column_int64(statement, Int32(column)) == number
    case .real(let number):
      return kind(column) == SQLITE_FLOAT && sqlite3_column_double(statement, Int32(column)) == number
    case .text(let text): return kind(column) == SQLITE_TEXT && textBytes(column).elementsEqual(text.utf8)
    case .blob(let blob): return kind(column) == SQLITE_BLOB && blobBytes(column).elementsEqual(blob)
    }
  }

  private func kind(_ column: Int) -> Int32 { sqlite3_column_type(statement, Int32(column)) }

  private func expect(_ kind: Int32, _ column: Int) throws(DatabaseError) {
    guard self.kind(column) == kind else { throw .unexpectedValue(column: column) }
  }

  // The pointer must be fetched before the count, which may convert the value
  // (https://www.sqlite.org/c3ref/column_blob.html).
  private func textBytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(statement, Int32(column))
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
  }

  private func blobBytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_blob(statement, Int32(column))
    return UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self),
      count: Int(sqlite3_column_bytes(statement, Int32(column))))
  }
}
