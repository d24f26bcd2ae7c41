internal import CSQLite

/// How long the write-ahead log is, as each commit tells it.
///
/// The hook replaces SQLite's automatic checkpoint, which would run outside the write lock
/// (https://www.sqlite.org/c3ref/wal_hook.html).
final class LogGauge {
  /// Pages in the log after this connection's last commit.
  private(set) var pages: Int32 = 0
  /// The length at which the next checkpoint is worth its time.
  private var due: Int32 = 0

  func install(on database: OpaquePointer) {
    sqlite3_wal_hook(
      database,
      { context, _, _, pages in
        if let context { Unmanaged<LogGauge>.fromOpaque(context).takeUnretainedValue().pages = pages }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func isCheckpointDue(every step: Int32) -> Bool {
    if pages < step { due = step }
    return pages >= max(due, step)
  }

  /// A reader may keep the log from starting anew; without this, every commit would then try again.
  func checkpointed(every step: Int32) {
    due = pages + step
  }
}
