internal import CSQLite
internal import Glibc

extension Connection {
  /// Prepares a fresh handle. The order matters: first what touches no file, then whose file it is,
  /// then what may take locks.
  func setUp(_ handle: OpaquePointer) throws(DatabaseError) {
    sqlite3_busy_timeout(handle, options.busyTimeout.millisecondsRoundedUp)
    try configure(handle)
    limit(handle)
    schemaGuard.install(on: handle)
    log.install(on: handle)

    if mode == .create { try claim() }
    try checkIdentity()
    switch mode {
    case .create, .readWrite: try setUpForWriting(handle)
    case .readOnly, .examine: try set("query_only", to: "ON", reads: 1)
    }
    try set("foreign_keys", to: "ON", reads: 1)
    // Without it, INSERT OR REPLACE deletes a row and no DELETE trigger sees it
    // (https://www.sqlite.org/lang_conflict.html).
    try set("recursive_triggers", to: "ON", reads: 1)
    try set("trusted_schema", to: "OFF", reads: 0)
    try set("cell_size_check", to: "ON", reads: 1)
    // Memory-mapped reading would turn an I/O error into a SIGBUS.
    _ = try engineInteger("PRAGMA mmap_size=0")
    // Sorts of citizens' data stay out of /tmp.
    try set("temp_store", to: "MEMORY", reads: 2)
    try engineRun("PRAGMA cache_size=-\(options.cacheKibibytes)")
    forgetStatements()
    log.opened(file)
  }

  /// The version of the file's schema (`user_version`), 0 before the first migration.
  public func schemaVersion() throws(DatabaseError) -> Int32 {
    Int32(clamping: try engineInteger("PRAGMA user_version"))
  }

  private func configure(_ handle: OpaquePointer) throws(DatabaseError) {
    let settings: [(String, Int32, Int32)] = [
      // A checkpoint on close would run outside the write lock.
      ("NO_CKPT_ON_CLOSE", SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1),
      // https://www.sqlite.org/security.html
      ("DEFENSIVE", SQLITE_DBCONFIG_DEFENSIVE, 1),
      ("TRUSTED_SCHEMA", SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      // Debian's library takes "text" for 'text'; a misspelt column must be an error.
      ("DQS_DML", SQLITE_DBCONFIG_DQS_DML, 0),
      ("DQS_DDL", SQLITE_DBCONFIG_DQS_DDL, 0),
      ("LOAD_EXTENSION", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
    ]
    for (name, option, on) in settings {
      guard csqlite_configure(handle, option, on) == SQLITE_OK else { throw .unsafeLibrary(setting: name) }
    }
  }

  private func limit(_ handle: OpaquePointer) {
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024)
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024)
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200)
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200)
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50)
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 32)
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10)
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0)
  }

  private func checkIdentity() throws(DatabaseError) {
    let application = Int32(truncatingIfNeeded: try engineInteger("PRAGMA application_id"))
    guard application == identity.applicationID else { throw .foreignApplication(found: application) }
    let version = try schemaVersion()
    guard version <= identity.newestVersion else {
      throw .newerFile(found: version, known: identity.newestVersion)
    }
  }

  /// Writes the application's number into a file that holds nothing yet.
  private func claim() throws(DatabaseError) {
    guard try isBlank() else { return }
    try withWriteLock { () throws(DatabaseError) in
      // Two may have come to make the same file.
      guard try isBlank() else { return }
      // The log and its index take their permissions from the file, so set them while it is empty.
      guard chmod(file.path, mode_t(options.permissions)) == 0 else { throw .cannotOpen(errno: errno) }
      try engineRun("PRAGMA application_id=\(identity.applicationID)")
    }
  }

  private func isBlank() throws(DatabaseError) -> Bool {
    let application = try engineInteger("PRAGMA application_id")
    let version = try engineInteger("PRAGMA user_version")
    let objects = try engineInteger("SELECT count(*) FROM sqlite_schema")
    return application == 0 && version == 0 && objects == 0
  }

  private func setUpForWriting(_ handle: OpaquePointer) throws(DatabaseError) {
    // Better no session than one that learns at its first transaction that it may not queue.
    try writeLock.prepare()
    if try engineTexts("PRAGMA journal_mode") != ["wal"] {
      let answer = try withWriteLock { () throws(DatabaseError) in
        try engineTexts("PRAGMA journal_mode=WAL")
      }
      guard answer == ["wal"] else { throw .unsafeLibrary(setting: "WAL") }
    }
    // Readers without write permission need the log to be there when nobody else is
    // (https://www.sqlite.org/wal.html#read_only_databases).
    guard csqlite_keep_wal(handle) == SQLITE_OK else { throw .unsafeLibrary(setting: "PERSIST_WAL") }
    try set("synchronous", to: "FULL", reads: 2)
    // A log that a slow reader let grow is cut back when it starts anew; a log of ordinary length is
    // overwritten in place, which syncs faster than growing it again.
    _ = try engineInteger("PRAGMA journal_size_limit=67108864")
  }

  /// Sets a pragma and looks whether it took: an unknown pragma is silently nothing.
  private func set(_ pragma: String, to value: String, reads expected: Int64) throws(DatabaseError) {
    try engineRun("PRAGMA \(pragma)=\(value)")
    guard try engineInteger("PRAGMA \(pragma)") == expected else { throw .unsafeLibrary(setting: pragma) }
  }
}
