internal import CSQLite
internal import Glibc

extension Connection {
  /// Reads one consistent state of the file; what others commit meanwhile stays unseen.
  ///
  /// Keep it short: the log cannot start anew while an old state is being read.
  ///
  /// - Throws: what the closure throws, and the errors of a read.
  public func read<Result>(_ body: (borrowing Snapshot) throws -> Result) throws -> Result {
    try requireIdle("read")
    try engineRun("BEGIN DEFERRED")
    state = .reading
    defer {
      if state == .reading { state = .idle }
    }
    let result: Result
    do {
      result = try body(Snapshot(self))
    } catch {
      rollBack()
      throw error
    }
    // Nothing was written, so that nothing can fail to be kept.
    do { try engineRun("COMMIT") } catch { rollBack() }
    return result
  }

  /// Changes the file: all of the closure or nothing of it.
  ///
  /// Waits for the write lock and for SQLite's own lock before the closure starts; the closure itself
  /// runs once, and never waits for a person. When this returns, the change is on the disk.
  ///
  /// - Throws: what the closure throws, after a rollback; `.busy`, `.diskFull`, `.inputOutput` and the
  ///   like when nothing was changed; `.uncertain` when the disk failed during COMMIT. After that the
  ///   connection refuses to work until `settle()`.
  @discardableResult
  public func write<Result>(_ body: (borrowing Transaction) throws -> Result) throws -> Result {
    try requireIdle("write")
    guard mode.writes else { throw DatabaseError.readOnly(.init(SQLITE_READONLY, "write")) }
    return try withWriteLock { () throws in
      try beginImmediate()
      state = .writing
      defer {
        if state == .writing { state = .idle }
      }
      let result: Result
      do {
        result = try body(Transaction(self))
      } catch {
        rollBack()
        throw error
      }
      try commit()
      checkpointIfDue()
      return result
    }
  }

  /// Settles what `.uncertain` left open, after which the connection works again.
  ///
  /// The file is opened anew, the whole log is moved into it and cut off. From then on the transaction
  /// is either in the file for good or gone for good, also after a power loss. Look it up by a key of
  /// its own before telling anybody anything. A mere look without settling would not do: a crash could
  /// still bring back what the look did not see.
  ///
  /// - Throws: the disk's error when it fails again; the connection stays unsettled.
  public func settle() throws(DatabaseError) {
    guard case .unsettled(let origin) = state else { return }
    close()
    do throws(DatabaseError) {
      try open()
      try checkpoint(.truncate)
      try syncLog()
    } catch {
      close()
      state = .unsettled(origin)
      throw error
    }
  }

  /// Runs under the write lock.
  func withWriteLock<Result>(
    _ body: () throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> Result {
    try writeLock.acquire(limit: options.patience)
    defer { writeLock.release() }
    try requireInPlace()
    return try body()
  }

  /// Runs under the write lock.
  func withWriteLock<Result>(_ body: () throws -> Result) throws -> Result {
    try writeLock.acquire(limit: options.patience)
    defer { writeLock.release() }
    try requireInPlace()
    return try body()
  }

  /// Whoever waited for the lock while a backup was restored still has the old file open: what it wrote
  /// there nobody would ever see.
  private func requireInPlace() throws(DatabaseError) {
    guard csqlite_has_moved(try handle()) != 1 else { throw .moved }
  }

  func requireIdle(_ what: String) throws(DatabaseError) {
    switch state {
    case .idle: return
    case .reading, .writing: throw .misuse(.nestedTransaction, .init(SQLITE_MISUSE, what))
    case .unsettled(let origin): throw .uncertain(origin)
    case .closed: throw .misuse(.closed, .init(SQLITE_MISUSE, what))
    }
  }

  /// Takes SQLite's write lock at once. A transaction that reads first and then wants to write can be
  /// refused whatever the time limit, because its state is already old
  /// (https://www.sqlite.org/isolation.html).
  func beginImmediate() throws(DatabaseError) {
    let start = ContinuousClock.now
    while true {
      do throws(DatabaseError) {
        return try engineRun("BEGIN IMMEDIATE")
      } catch .busy {
        // SQLite may answer at once where waiting could never help; here it can.
        let waited = ContinuousClock.now - start
        guard waited < options.busyTimeout else {
          throw .busy(waited: waited, holder: nil)
        }
        usleep(1_000)
      }
    }
  }

  func commit() throws(DatabaseError) {
    try requireTransaction("COMMIT")
    let code = try withEngineStatement("COMMIT") { sqlite3_step($0.handle) }
    if code == SQLITE_DONE { return }
    if sqlite3_get_autocommit(try handle()) == 0 {
      // Refused before anything was written: a foreign key, or a lock.
      let error = DatabaseError(
        code: code, statement: "COMMIT", message: String(cString: sqlite3_errmsg(try? handle())))
      rollBack()
      throw error
    }
    let origin = DatabaseError.Origin(code, "COMMIT")
    // SQLite reports a full disk when a write fell short, and the page that makes a transaction valid
    // is written last: it did not happen. A disk that turns out to be full while syncing is an
    // I/O error, and unknown like any other (os_unix.c, wal.c).
    if code & 0xFF == SQLITE_FULL { throw .diskFull(origin) }
    state = .unsettled(origin)
    throw .uncertain(origin)
  }

  /// Ends the transaction without keeping anything. SQLite may have done so already after an error.
  func rollBack() {
    guard let handle = try? handle(), sqlite3_get_autocommit(handle) == 0 else { return }
    do {
      try engineRun("ROLLBACK")
    } catch {
      // It holds locks and an open transaction: no state to go on from.
      close()
    }
  }

  func requireTransaction(_ statement: @autoclosure () -> String) throws(DatabaseError) {
    // After a full disk, a failing disk or a lack of memory SQLite may roll back by itself; the next
    // statement would then be a transaction of its own (https://www.sqlite.org/lang_transaction.html).
    guard sqlite3_get_autocommit(try handle()) == 0 else {
      throw .misuse(.transactionLost, .init(SQLITE_ABORT, statement()))
    }
  }

  /// Makes the cut end of the log last; SQLite does not sync it.
  private func syncLog() throws(DatabaseError) {
    let descriptor = Glibc.open(file.logPath, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(.init(SQLITE_IOERR, "fsync")) }
  }
}
