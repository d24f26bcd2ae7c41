import Glibc
import Testing

@testable import SQLite

@Suite("Migrations")
struct MigrationTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private let steps = [
    Workshop.table,
    Migration(version: 2, name: "colour", sql: "ALTER TABLE note ADD COLUMN colour TEXT"),
    Migration(
      version: 3, name: "search",
      sql: """
        CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0');
        INSERT INTO search (rowid, text) SELECT id, text FROM note; -- the notes so far
        UPDATE note SET colour = 'blue';
        """),
  ]

  @Test("bring a new file to the newest version, and are done then")
  func fresh() throws {
    let connection = try workshop.open(.create)
    var called = false
    let report = try connection.migrate(steps) { _ in called = true }
    #expect(report == MigrationReport(from: 0, to: 3))
    #expect(!called, "there was nothing to back up")
    #expect(try connection.schemaVersion() == 3)
    #expect(try connection.migrate(steps) == MigrationReport(from: 3, to: 3))
  }

  @Test("take an older file on, keep its rows, and let the caller back it up first")
  func older() throws {
    let old = try workshop.make()
    try old.note("Hồ sơ")
    old.close()
    let connection = try workshop.open()
    let target = try DatabaseFile(directory: workshop.directory, name: "before")
    let report = try connection.migrate(steps) { found in
      #expect(found == 1)
      _ = try connection.backUp(to: target)
    }
    #expect(report == MigrationReport(from: 1, to: 3))
    try connection.read { snapshot in
      let hits = try snapshot.rows("SELECT rowid FROM search WHERE search MATCH ?", ["hồ*"]) {
        try $0.integer(0)
      }
      #expect(hits == [1])
    }
    let before = try Connection(target, mode: .readOnly, identity: Workshop.identity)
    #expect(try before.schemaVersion() == 1)
    #expect(try before.notes() == ["Hồ sơ"])
  }

  @Test("stop when the backup fails")
  func backupFails() throws {
    try workshop.make().close()
    let connection = try workshop.open()
    #expect(throws: DatabaseError.alreadyExists) {
      try connection.migrate(steps) { _ in throw DatabaseError.alreadyExists }
    }
    #expect(try connection.schemaVersion() == 1)
    try connection.note("still works")
  }

  @Test("are all done or none: a step that fails takes the others back")
  func atomic() throws {
    let connection = try workshop.make()
    try connection.note("a")
    let broken = [
      Workshop.table, steps[1],
      Migration(
        version: 3, name: "broken", sql: "UPDATE note SET colour = 'red'; INSERT INTO nothing VALUES (1)"),
    ]
    #expect {
      try connection.migrate(broken)
    } throws: { error in
      guard case .misuse(.sql, let origin) = error as? DatabaseError else { return false }
      return origin.statement == "migration 3 broken"
    }
    #expect(try connection.schemaVersion() == 1)
    #expect(try connection.read { try $0.rows("SELECT * FROM note") { $0.count } } == [5])
    #expect(try connection.migrate(steps).to == 3)
  }

  @Test("may break references for a moment, not for good")
  func references() throws {
    let connection = try workshop.make()
    try connection.note("a")
    let orphan = Migration(
      version: 2, name: "orphan", sql: "INSERT INTO note (text, parent) VALUES ('b', 99)")
    #expect(throws: DatabaseError.brokenReferences([.init(table: "note", row: 2, parent: "note")])) {
      try connection.migrate([Workshop.table, orphan])
    }
    #expect(try connection.notes() == ["a"])
    let mended = Migration(
      version: 2, name: "mended", sql: orphan.sql + "; UPDATE note SET parent = 1 WHERE id = 2")
    try connection.migrate([Workshop.table, mended])
    #expect(try connection.notes() == ["a", "b"])
    // Back to watching references.
    #expect(throws: DatabaseError.self) {
      try connection.write { try $0.run("INSERT INTO note (text, parent) VALUES ('c', 99)") }
    }
  }

  @Test("of an older program refuse the newer file and name both versions")
  func newer() throws {
    let connection = try workshop.open(.create)
    try connection.migrate(steps)
    #expect(throws: DatabaseError.newerFile(found: 3, known: 1)) { try connection.migrate([Workshop.table]) }
  }

  @Test("must be numbered one by one")
  func order() throws {
    let connection = try workshop.open(.create)
    for wrong in [[steps[1]], [steps[0], steps[2]], [steps[1], steps[0]]] {
      expectMisuse(.migrationOrder) { try connection.migrate(wrong) }
    }
  }

  @Test(
    "cannot end the transaction, set pragmas or attach files",
    arguments: ["COMMIT", "PRAGMA user_version=7", "ATTACH 'a' AS a"])
  func contained(_ sql: String) throws {
    let connection = try workshop.open(.create)
    let step = Migration(version: 1, name: "escape", sql: "CREATE TABLE a (b); \(sql); CREATE TABLE c (d)")
    #expect {
      try connection.migrate([step])
    } throws: { error in
      guard case .notPermitted = error as? DatabaseError else { return false }
      return true
    }
    #expect(try connection.schemaVersion() == 0)
    #expect(try connection.engineInteger("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test("by several sessions that start at once are done by one of them")
  func race() async throws {
    let old = try workshop.make()
    try old.note("a")
    old.close()
    let directory = workshop.directory
    await withTaskGroup { group in
      for _ in 0..<6 {
        group.addTask {
          await #expect(processExitsWith: .success) { [directory = directory as String] in
            let steps = [
              Workshop.table,
              Migration(
                version: 2, name: "once",
                sql: "ALTER TABLE note ADD COLUMN a TEXT; INSERT INTO note (text) VALUES ('once')"),
            ]
            let connection = try Workshop.open(directory)
            try connection.migrate(steps) { _ in usleep(20_000) }
          }
        }
      }
    }
    #expect(try workshop.open().notes() == ["a", "once"])
  }

  @Test("of a new file by several sessions at once make one file")
  func creationRace() async throws {
    let directory = workshop.directory
    await withTaskGroup { group in
      for number in 0..<6 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [directory = directory as String, number = number as Int] in
            let connection = try Workshop.open(directory, .create)
            try connection.migrate([Workshop.table])
            try connection.note("\(number)")
          }
        }
      }
    }
    #expect(try workshop.open().notes().sorted() == (0..<6).map(String.init))
  }

  @Test("on a read-only connection are refused when there is something to do")
  func readOnly() throws {
    try workshop.make().close()
    let reader = try workshop.open(.readOnly)
    #expect(try reader.migrate([Workshop.table]).from == 1)
    #expect(throws: DatabaseError.self) { try reader.migrate(steps) }
  }
}
