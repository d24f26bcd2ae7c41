internal import CSQLite
internal import Glibc

/// How long the write-ahead log is, as each commit tells it.
///
/// The hook replaces SQLite's automatic checkpoint, which would run outside the write lock
/// (https://www.sqlite.org/c3ref/wal_hook.html).
final class LogGauge {
  /// Pages in the log after this connection's last commit.
  private var pages: Int32 = 0
  /// Pages that were in it at the last checkpoint.
  private var settled: Int32 = 0
  /// When a checkpoint last wrote into the file, as the file itself tells.
  private var lastMove: FileTime?

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

  /// Whether another session has moved the log since this one last looked. The count begins anew then:
  /// else thirty sessions would each repeat the checkpoint that one has just made, while a long reader
  /// such as a backup keeps the log from starting anew.
  func isSettledByAnother(_ file: DatabaseFile) -> Bool {
    let move = FileTime(of: file.path)
    defer { lastMove = move }
    guard move != lastMove else { return false }
    settled = pages
    return true
  }

  func checkpointed(_ file: DatabaseFile) {
    settled = pages
    lastMove = FileTime(of: file.path)
  }

  /// Remembers how a file was found that was just opened.
  func opened(_ file: DatabaseFile) { lastMove = FileTime(of: file.path) }

  private func committed(_ pages: Int32) {
    // The log has started anew.
    if pages < self.pages { settled = 0 }
    self.pages = pages
  }
}

/// When a file's content last changed. With a write-ahead log only checkpoints change it.
///
/// The path is asked, not a descriptor: closing one would drop SQLite's locks.
private struct FileTime: Equatable {
  private let seconds: Int
  private let nanoseconds: Int

  /// `nil` where the file cannot be seen.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
