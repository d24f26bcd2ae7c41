import CSQLite

/// What a program without a register would do: the same rows and bytes through SQLite alone, with its busy
/// handler and its own checkpoints.
final class PlainBook {
  private let handle: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]
  private let dossierColumns: String
  private let pattern = Int64(1)

  /// - Parameter isCheckpointing: whether SQLite checkpoints by itself every thousand pages, as it comes.
  init?(_ folder: String, busyMilliseconds: Int32 = 10_000, isCheckpointing: Bool = true) {
    var opened: OpaquePointer?
    guard sqlite3_open_v2("\(folder)/motcua.db", &opened, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
      let opened
    else { return nil }
    handle = opened
    sqlite3_busy_timeout(handle, busyMilliseconds)
    for pragma in [
      "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "cache_size=-8192",
      "temp_store=MEMORY", "wal_autocheckpoint=\(isCheckpointing ? 1000 : 0)",
    ] {
      sqlite3_exec(handle, "PRAGMA \(pragma)", nil, nil, nil)
    }
    var columns: [String] = []
    var statement: OpaquePointer?
    sqlite3_prepare_v2(
      handle, "SELECT name FROM pragma_table_info('dossier') WHERE name NOT IN ('id', 'code')", -1,
      &statement,
      nil)
    while sqlite3_step(statement) == SQLITE_ROW {
      if let text = sqlite3_column_text(statement, 0) { columns.append(String(cString: text)) }
    }
    sqlite3_finalize(statement)
    dossierColumns = columns.joined(separator: ", ")
  }

  func close() {
    for statement in statements.values { sqlite3_finalize(statement) }
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// One statement; the first column of its first row.
  @discardableResult
  private func run(_ sql: String, _ texts: [String] = []) throws(PlainFault) -> Int64 {
    var statement = statements[sql]
    if statement == nil {
      sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
      statements[sql] = statement
    }
    defer { sqlite3_reset(statement) }
    for (index, text) in texts.enumerated() {
      _ = text.withCString { csqlite_bind_text(statement, Int32(index + 1), $0, UInt64(text.utf8.count)) }
    }
    var value: Int64 = 0
    var code = sqlite3_step(statement)
    if code == SQLITE_ROW { value = sqlite3_column_int64(statement, 0) }
    while code == SQLITE_ROW { code = sqlite3_step(statement) }
    guard code == SQLITE_DONE else { throw PlainFault(code: code) }
    return value
  }

  private func transaction(_ body: () throws(PlainFault) -> Void) throws(PlainFault) {
    try run("BEGIN IMMEDIATE")
    do throws(PlainFault) {
      try body()
      try run("COMMIT")
    } catch {
      sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  /// The rows of a reception, copied from the book's first.
  func receive(code: String) throws(PlainFault) {
    try transaction { () throws(PlainFault) in
      try run(
        "INSERT INTO day_number (day, last) VALUES (1, 1) ON CONFLICT (day) DO UPDATE SET last = last + 1")
      try run(
        "INSERT INTO dossier (code, \(dossierColumns)) SELECT ?1, \(dossierColumns) FROM dossier WHERE id = \(pattern)",
        [code])
      let id = sqlite3_last_insert_rowid(handle)
      try run(
        "INSERT INTO paper (dossier, place, name, originals, copies) SELECT last_insert_rowid(), place, name, originals, copies FROM paper WHERE dossier = \(pattern)"
      )
      try run(
        "INSERT INTO dossier_words (rowid, folded) SELECT CAST(?1 AS INTEGER), ?2",
        [
          "\(id)",
          "h'hen nie kdam \(code) 066190012345 0905123456 cap giay xac nhan tinh trang hon nhan 1.004873",
        ])
      try run("UPDATE tally SET count = count + 1 WHERE lane = 1")
      try event(of: "received", code)
    }
  }

  /// The rows of a move.
  func move(code: String) throws(PlainFault) {
    try transaction { () throws(PlainFault) in
      try run("SELECT version FROM dossier WHERE code = ?1", [code])
      try run(
        "UPDATE dossier SET started = started, due = due, status = 4, since = since + 1, version = version + 1, lane = 1, lane_order = lane_order + 1 WHERE code = ?1",
        [code])
      try event(of: "moved", code)
    }
  }

  private func event(of kind: String, _ code: String) throws(PlainFault) {
    try run(
      """
      INSERT INTO event (sequence, at, actor, kind, dossier, request, body, salt, personal, personal_digest, hash)
      SELECT (SELECT max(sequence) + 1 FROM event), at, actor, kind, ?1, randomblob(24), body, salt, personal,
        personal_digest, hash
      FROM event WHERE sequence = (SELECT min(sequence) FROM event WHERE kind = ?2)
      """, [code, kind])
  }

  /// Copies the book as the register's backup does.
  func copy(to path: String) throws(PlainFault) { try run("VACUUM INTO '\(path)'") }
}

/// SQLite's result code.
struct PlainFault: Error {
  let code: Int32
  var isBusy: Bool { code & 0xFF == SQLITE_BUSY }
}
