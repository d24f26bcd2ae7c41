import CSQLite
import Glibc
import SQLite

/// One process of the checkpoint bench.
enum CheckpointWorker {
  private static let statements = [
    "UPDATE counter SET commits = commits + 1 WHERE writer = ?1",
    "INSERT INTO note (writer, text) VALUES (?1, hex(randomblob(150)))",
    "DELETE FROM note WHERE writer = ?1 AND id < (SELECT max(id) FROM note) - 400",
  ]

  /// - Parameter words: the side, the role, the folder, the number, the end.
  static func run(_ words: [String]) -> Int32 {
    guard let side = CheckpointBench.Side(rawValue: words[0]), let number = Int(words[3]),
      let end = Int(words[4])
    else { return 64 }
    let isWriter = words[1] == "writer"
    do {
      let commits =
        switch side {
        case .ours: try ours(words[2], number, isWriter, end)
        case .plain: try plain(words[2], number, isWriter, end)
        }
      if isWriter { tell(commits, "\(words[2])/told-\(number)") }
      return 0
    } catch {
      print("\(words[1]) \(number): \(error)")
      return 1
    }
  }

  private static func tell(_ commits: Int, _ path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs("\(commits)", file)
    fclose(file)
  }

  /// Every way by which the program ever moves a log.
  private static func ours(_ folder: String, _ number: Int, _ isWriter: Bool, _ end: Int) throws -> Int {
    var options = Connection.Options()
    options.checkpointPages = number % 2 == 0 ? 1 : 50
    let book = try Connection(
      CheckpointBench.file(folder), mode: .readWrite, identity: CheckpointBench.identity, options: options)
    defer { book.close() }
    var commits = 0
    while Clock.nanoseconds < end {
      if isWriter {
        try book.write { transaction in
          for sql in statements { try transaction.run(sql, [Value(number)]) }
        }
        commits += 1
        if commits % 3 == 0 { try book.checkpointWhileIdle(above: 1) }
      } else {
        do throws(DatabaseError) {
          try book.checkpoint(number % 2 == 0 ? .passive : .truncate)
        } catch .busy {
          // A reader did not let go; the next turn comes at once.
        }
        usleep(UInt32.random(in: 0...500))
      }
    }
    return commits
  }

  private static func plain(_ folder: String, _ number: Int, _ isWriter: Bool, _ end: Int) throws -> Int {
    var opened: OpaquePointer?
    guard sqlite3_open_v2("\(folder)/stress.db", &opened, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK, let opened
    else { throw PlainFault(code: SQLITE_CANTOPEN) }
    defer { sqlite3_close_v2(opened) }
    // Who sleeps in the busy handler is not there when the log starts anew: everybody tries again at once.
    sqlite3_busy_timeout(opened, 0)
    sqlite3_exec(opened, "PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=1", nil, nil, nil)
    let sql =
      "BEGIN IMMEDIATE;"
      + statements.map {
        $0.split(separator: "?1", omittingEmptySubsequences: false).joined(separator: "\(number)")
      }
      .joined(separator: ";")
      + ";COMMIT"
    var commits = 0
    while Clock.nanoseconds < end {
      guard isWriter else {
        sqlite3_wal_checkpoint_v2(opened, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        continue
      }
      let code = sqlite3_exec(opened, sql, nil, nil, nil)
      if code == SQLITE_OK {
        commits += 1
      } else {
        sqlite3_exec(opened, "ROLLBACK", nil, nil, nil)
        guard code & 0xFF == SQLITE_BUSY else { throw PlainFault(code: code) }
      }
    }
    return commits
  }
}
