import Glibc
import Testing

@testable import SQLite

@Suite("Transactions")
struct TransactionTests {
  let workshop: Workshop
  let connection: Connection

  init() throws {
    workshop = try Workshop()
    connection = try workshop.make()
  }

  struct Change: Error {}

  @Test("are kept whole, and another connection sees them at once")
  func kept() throws {
    let other = try workshop.open()
    let result = try connection.write { transaction in
      try transaction.run("INSERT INTO note (text) VALUES (?)", ["a"])
      try transaction.run("INSERT INTO note (text) VALUES (?)", ["b"])
      return try transaction.snapshot.integer("SELECT count(*) FROM note")
    }
    #expect(result == 2)
    #expect(try other.notes() == ["a", "b"])
  }

  @Test("leave nothing behind when the closure throws, and pass its error on")
  func rolledBack() throws {
    #expect(throws: Change.self) {
      try connection.write { transaction in
        try transaction.run("INSERT INTO note (text) VALUES ('a')")
        throw Change()
      }
    }
    #expect(throws: Change.self) { try connection.read { _ in throw Change() } }
    try connection.note("b")
    #expect(try connection.notes() == ["b"])
  }

  @Test("can go on after a broken rule, and keep the rest")
  func constraintInside() throws {
    try connection.write { transaction in
      try transaction.run("INSERT INTO note (text) VALUES ('a')")
      #expect(throws: DatabaseError.self) { try transaction.run("INSERT INTO note (text) VALUES ('a')") }
      try transaction.run("INSERT INTO note (text) VALUES ('b')")
    }
    #expect(try connection.notes() == ["a", "b"])
  }

  @Test(
    "name the broken rule and the column, never the value",
    arguments: [
      ("INSERT INTO note (id, text) VALUES (1, 'a')", DatabaseError.Constraint.primaryKey, "note.id"),
      ("INSERT INTO note (text) VALUES ('first')", .unique, "note.text"),
      ("INSERT INTO note (text) VALUES (NULL)", .notNull, "note.text"),
      ("INSERT INTO note (text) VALUES (printf('%2000d', 1))", .check, "length(text) < 1000"),
      ("INSERT INTO note (text, weight) VALUES ('a', 'heavy')", .dataType, ""),
    ])
  func constraints(_ sql: String, _ kind: DatabaseError.Constraint, _ object: String) throws {
    try connection.note("first")
    #expect {
      try connection.write { try $0.run(sql) }
    } throws: { error in
      guard case .constraint(kind, let found, let origin) = error as? DatabaseError else { return false }
      return (object.isEmpty || found == object) && !found.contains("heavy")
        && origin.statement == "INSERT note"
    }
  }

  @Test("that break a reference are refused at COMMIT and leave nothing")
  func deferredForeignKey() throws {
    #expect {
      try connection.write { try $0.run("INSERT INTO note (text, parent) VALUES ('a', 99)") }
    } throws: { error in
      guard case .constraint(.foreignKey, _, _) = error as? DatabaseError else { return false }
      return true
    }
    try connection.note("b")
    #expect(try connection.notes() == ["b"])
  }

  @Test("that read see one state, whatever others commit meanwhile")
  func isolation() throws {
    try connection.note("a")
    let reader = try workshop.open(.readOnly)
    try reader.read { snapshot in
      let count = "SELECT count(*) FROM note"
      let before = try snapshot.integer(count)
      try connection.note("b")
      let after = try snapshot.integer(count)
      #expect(before == 1 && after == 1)
    }
    #expect(try reader.notes() == ["a", "b"])
  }

  @Test("do not nest")
  func nested() throws {
    try connection.read { _ in
      expectMisuse(.nestedTransaction) { try connection.note("a") }
      expectMisuse(.nestedTransaction) { try connection.read { _ in } }
    }
    try connection.write { _ in
      expectMisuse(.nestedTransaction) { try connection.read { _ in } }
      expectMisuse(.nestedTransaction) { try connection.note("a") }
      expectMisuse(.nestedTransaction) { try connection.checkpoint(.passive) }
    }
    try connection.note("b")
  }

  @Test("that read cannot write, even with RETURNING")
  func writeInSnapshot() throws {
    try connection.read { snapshot in
      for sql in ["INSERT INTO note (text) VALUES ('a') RETURNING id", "DELETE FROM note"] {
        expectMisuse(.writeInSnapshot) { try snapshot.value(sql) }
      }
    }
    #expect(try connection.notes() == [])
  }

  @Test("that write are refused to a read-only connection")
  func readOnly() throws {
    let reader = try workshop.open(.readOnly)
    #expect {
      try reader.note("a")
    } throws: { error in
      guard case .readOnly = error as? DatabaseError else { return false }
      return true
    }
    #expect(throws: DatabaseError.self) { try reader.checkpoint(.passive) }
  }

  @Test("that SQLite has rolled back by itself take no further statement, even if the error was swallowed")
  func lost() throws {
    try connection.note("a")
    expectMisuse(.transactionLost) {
      try connection.write { transaction in
        // ON CONFLICT ROLLBACK ends the whole transaction, as a full disk may.
        _ = try? transaction.run("INSERT OR ROLLBACK INTO note (text) VALUES ('a')")
        try transaction.run("INSERT INTO note (text) VALUES ('alone')")
      }
    }
    expectMisuse(.transactionLost) {
      try connection.write { _ = try? $0.run("INSERT OR ROLLBACK INTO note (text) VALUES ('a')") }
    }
    #expect(try connection.notes() == ["a"])
  }

  @Test("move the change counter of others, not one's own")
  func changeCounter() throws {
    let other = try workshop.open()
    let (mine, theirs) = (try connection.changeCounter(), try other.changeCounter())
    try connection.note("a")
    #expect(try connection.changeCounter() == mine)
    #expect(try other.changeCounter() != theirs)
    let now = try other.changeCounter()
    #expect(try other.changeCounter() == now)
  }

  @Test("stop when another thread interrupts, and the connection works on")
  func interrupt() throws {
    let interrupter = connection.interrupter
    let thread = startThread {
      for _ in 0..<200 {
        usleep(5_000)
        interrupter.interrupt()
      }
    }
    #expect(throws: DatabaseError.interrupted) {
      try connection.read { snapshot in
        try snapshot.value(
          "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 4000000000) SELECT max(i) FROM n"
        )
      }
    }
    thread.wait()
    try connection.note("a")
    #expect(try connection.notes() == ["a"])
    connection.close()
    interrupter.interrupt()
  }
}
