import CSQLite
import Glibc
import SQLite

/// The load under which SQLite before 3.51.3 breaks a file: many writers, and checkpoints from all sides
/// (https://www.sqlite.org/wal.html#the_wal_reset_bug). Ours takes checkpoints under the write lock; plain
/// does not, to show that the load is one that breaks files.
struct CheckpointBench {
  let folder: String
  let seconds: Int
  let side: Side

  enum Side: String {
    case ours, plain
  }

  private static let writers = 8
  private static let checkpointers = 4
  static let identity = Connection.Identity(applicationID: 0x5354_5253, newestVersion: 1)
  private static let table = Migration(
    version: 1, name: "stress",
    sql: """
      CREATE TABLE counter (writer INTEGER PRIMARY KEY, commits INTEGER NOT NULL) STRICT;
      CREATE TABLE note (
        id INTEGER PRIMARY KEY, writer INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE (writer, text)
      ) STRICT;
      """)

  /// Runs it and prints what became of the file; `false` where it broke or lost a commit.
  func run() -> Bool {
    mkdir(folder, 0o700)
    do {
      let book = try Connection(Self.file(folder), mode: .create, identity: Self.identity)
      try book.migrate([Self.table])
      try book.write { transaction in
        for writer in 0..<Self.writers {
          try transaction.run("INSERT INTO counter VALUES (?, 0)", [Value(writer)])
        }
      }
      book.close()
    } catch {
      print("no book: \(error)")
      return false
    }
    let end = Clock.nanoseconds + seconds * 1_000_000_000
    let processes = (0..<Self.writers + Self.checkpointers).map { number in
      let role = number < Self.writers ? "writer" : "checkpointer"
      return OwnProcess([
        CommandLine.arguments[0], "stress", side.rawValue, role, folder, "\(number)", "\(end)",
      ])
    }
    let exits = processes.map { $0?.wait() ?? -1 }
    return judge(exits)
  }

  static func file(_ folder: String) throws(DatabaseError) -> DatabaseFile {
    try DatabaseFile(directory: folder, name: "stress")
  }

  private func judge(_ exits: [Int32]) -> Bool {
    var findings = exits.enumerated().filter { $1 != 0 }.map { "process \($0) ended with \($1)" }
    var commits = 0
    do {
      let book = try Connection(Self.file(folder), mode: .readWrite, identity: Self.identity)
      defer { book.close() }
      findings += try book.integrityCheck().prefix(3)
      for writer in 0..<Self.writers {
        let kept = Int(
          try book.read { try $0.integer("SELECT commits FROM counter WHERE writer = ?", [Value(writer)]) }
            ?? -1)
        let told = BenchFile.read("\(folder)/told-\(writer)").flatMap {
          Int(String(decoding: $0, as: UTF8.self))
        }
        if let told, told != kept {
          findings.append("writer \(writer): \(told) commits acknowledged, \(kept) kept")
        }
        commits += kept
      }
    } catch {
      findings.append("\(error)")
    }
    print(
      "\(side): SQLite \(Library.version), \(Self.writers) writers, \(Self.checkpointers) checkpointers, \(seconds) s, \(commits) commits: "
        + (findings.isEmpty ? "sound, every commit kept" : findings.joined(separator: "; ")))
    return findings.isEmpty
  }
}
