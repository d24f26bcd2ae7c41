internal import CSQLite

/// How long the write-ahead log is, as each commit tells it.
///
/// The hook replaces SQLite's automatic checkpoint, which would run outside the write lock
/// (https://www.sqlite.org/c3ref/wal_hook.html).
final class LogGauge {
  /// Pages in the log after this connection's last commit.
  private var pages: Int32 = 0
  /// Pages that were in it at the last checkpoint.
  private var settled: Int32 = 0

  func install(on database: OpaquePointer) {
    sqlite3_wal_hook(
      database,
      { context, _, _, pages in
        if let context { Unmanaged<LogGauge>.fromOpaque(context).takeUnretainedValue().committed(pages) }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Whether that many pages have come since the last checkpoint.
  ///
  /// A reader may keep the log from starting anew. Counting from the last checkpoint keeps every
  /// commit from then trying again.
  func isCheckpointDue(every step: Int32) -> Bool { pages - settled >= step }

  func checkpointed() { settled = pages }

  private func committed(_ pages: Int32) {
    // The log has started anew.
    if pages < self.pages { settled = 0 }
    self.pages = pages
  }
}
