internal import CSQLite

/// A prepared statement, owned; it is finalised when it goes.
final class Statement {
  let handle: OpaquePointer
  let sql: String
  /// Whether it leaves the file as it is (https://www.sqlite.org/c3ref/stmt_readonly.html).
  let isReadOnly: Bool
  private let parameterCount: Int
  /// Taken out of the cache by a caller who is still stepping it.
  var isInUse = false
  /// When it was last taken out, by the cache's own count.
  var lastUse: UInt64 = 0

  /// - Parameter keep: a hint that the statement will be used many times.
  init(_ sql: String, on database: OpaquePointer, keep: Bool) throws(DatabaseError) {
    var handle: OpaquePointer?
    let flags = keep ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let (code, hasTail) = sql.withUTF8Bytes { bytes -> (Int32, Bool) in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(database, bytes.baseAddress, Int32(bytes.count), flags, &handle, &tail)
      guard code == SQLITE_OK, let tail, let start = bytes.baseAddress else { return (code, false) }
      let blanks: [UInt8] = [0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ";")]
      let rest = bytes[(tail - start)...]
      return (code, rest.contains { !blanks.contains(UInt8(bitPattern: $0)) })
    }
    guard code == SQLITE_OK else {
      throw DatabaseError(
        code: code, statement: shortName(of: sql), message: String(cString: sqlite3_errmsg(database)))
    }
    guard let handle, !hasTail else {
      sqlite3_finalize(handle)
      throw .misuse(.notOneStatement, .init(SQLITE_MISUSE, shortName(of: sql)))
    }
    self.handle = handle
    self.sql = sql
    self.isReadOnly = sqlite3_stmt_readonly(handle) != 0
    self.parameterCount = Int(sqlite3_bind_parameter_count(handle))
  }

  deinit { sqlite3_finalize(handle) }

  func bind(_ values: [Value]) throws(DatabaseError) {
    guard values.count == parameterCount else {
      throw .misuse(.bindingCount, .init(SQLITE_RANGE, shortName(of: sql)))
    }
    var index: Int32 = 1
    for value in values {
      let code = bind(value, at: index)
      guard code == SQLITE_OK else { throw DatabaseError(code: code, statement: shortName(of: sql)) }
      index += 1
    }
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let integer): return sqlite3_bind_int64(handle, index, integer)
    case .real(let real): return sqlite3_bind_double(handle, index, real)
    case .text(let text):
      return text.withUTF8Bytes { bytes in
        // A null pointer would bind NULL instead of the empty text.
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          return csqlite_bind_text(handle, index, "", 0)
        }
        return csqlite_bind_text(handle, index, start, UInt64(bytes.count))
      }
    case .blob(let blob):
      guard !blob.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
      return blob.withUnsafeBytes { csqlite_bind_blob(handle, index, $0.baseAddress, UInt64($0.count)) }
    }
  }

  /// Moves to the next row; `false` at the end.
  @inline(__always)
  func step() throws(DatabaseError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw failure(code)
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      code: code, statement: shortName(of: sql),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
  }

  /// Ends the run and forgets the values.
  func rewind() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }
}

extension String {
  /// Lends the UTF-8 bytes as C's `char`, without a copy for a native string.
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<CChar>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { bytes in bytes.withMemoryRebound(to: CChar.self, body) }
  }
}
