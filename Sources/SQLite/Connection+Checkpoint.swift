internal import CSQLite

extension Connection {
  /// How thoroughly the log is moved into the file (https://www.sqlite.org/c3ref/wal_checkpoint_v2.html).
  public enum Checkpoint: Sendable {
    /// As far as readers allow, waiting for nobody; the log keeps its length.
    case passive
    /// All of it, waiting for readers; the log is cut to nothing.
    case truncate
  }

  /// Moves the log into the file, under the write lock. Writers do it by themselves; call it before a
  /// long pause or a copy.
  ///
  /// - Throws: `.busy` when a reader did not let go in time, and the disk's errors. Nothing is lost.
  public func checkpoint(_ kind: Checkpoint) throws(DatabaseError) {
    try requireIdle("checkpoint")
    guard mode.writes else { throw .readOnly(.init(SQLITE_READONLY, "checkpoint")) }
    try withWriteLock { () throws(DatabaseError) in
      try runCheckpoint(kind)
      log.checkpointed(file)
    }
  }

  /// Moves the log into the file while nobody waits for anything: call it when the person at the
  /// keyboard pauses, and no commit will ever have to. It does nothing when the log of this
  /// connection's last commit is shorter than `pages`, or when another session is writing or has just done it.
  ///
  /// - Returns: whether it ran.
  /// - Throws: the disk's errors; nothing is lost.
  @discardableResult
  public func checkpointWhileIdle(above pages: Int32 = 100) throws(DatabaseError) -> Bool {
    try requireIdle("checkpoint")
    guard mode.writes, log.isCheckpointDue(every: pages), !log.isSettledByAnother(file) else { return false }
    do throws(DatabaseError) {
      try writeLock.acquire(limit: .zero)
    } catch .busy {
      return false
    }
    defer { writeLock.release() }
    try runCheckpoint(.passive)
    log.checkpointed(file)
    return true
  }

  /// After a commit, still under the write lock. The commit has succeeded, so nothing is thrown.
  func checkpointIfDue() {
    guard log.isCheckpointDue(every: options.checkpointPages), !log.isSettledByAnother(file) else { return }
    do {
      try runCheckpoint(.passive)
      checkpointFailure = nil
    } catch {
      checkpointFailure = error
    }
    log.checkpointed(file)
  }

  private func runCheckpoint(_ kind: Checkpoint) throws(DatabaseError) {
    let code =
      switch kind {
      case .passive: sqlite3_wal_checkpoint_v2(try handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nil, nil)
      case .truncate: sqlite3_wal_checkpoint_v2(try handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
      }
    guard code == SQLITE_OK else {
      if code & 0xFF == SQLITE_BUSY { throw .busy(waited: options.busyTimeout, holder: nil) }
      throw DatabaseError(code: code, statement: "checkpoint")
    }
  }
}
