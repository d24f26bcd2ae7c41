import Testing

@testable import SQLite

@Suite("Statements")
struct StatementTests {
  let workshop: Workshop
  let connection: Connection

  init() throws {
    workshop = try Workshop()
    connection = try workshop.make()
  }

  @Test("bring every kind of value in and out unchanged")
  func values() throws {
    let values: [Value] = [
      nil, 0, -1, .integer(.min), .integer(.max), 0.5, .real(-.infinity), "", "Y Ngông Niê Kdăm", "H'Hen",
      "a\0b", .text("ê\u{323}"), .text(String(repeating: "Nguyễn Thị Ánh ", count: 500)),
      .blob([]), .blob([0, 255, 0]), .blob([UInt8](repeating: 7, count: 100_000)),
    ]
    for value in values {
      let back = try connection.read { try $0.value("SELECT ?", [value]) }
      #expect(back == value)
      // Equal in Swift is not equal in SQLite: the bytes must be the same.
      if case .text(let text) = value, case .text(let returned) = back {
        #expect(Array(text.utf8) == Array(returned.utf8))
      }
    }
  }

  @Test("keep the empty text and the empty blob apart from NULL")
  func emptiness() throws {
    let kinds = try connection.read {
      try $0.rows("SELECT typeof(?), typeof(?), typeof(?)", ["", .blob([]), nil]) { row in
        [try row.text(0), try row.text(1), try row.text(2)]
      }
    }
    #expect(kinds == [["text", "blob", "null"]])
  }

  @Test("read typed columns, and refuse another kind instead of giving 0")
  func columns() throws {
    try connection.read { snapshot throws in
      try snapshot.forEachRow("SELECT 7, 0.5, 'text', x'0102', NULL, 1") { row throws in
        #expect(row.count == 6)
        #expect(try row.integer(0) == 7)
        #expect(try row.real(1) == 0.5)
        #expect(try row.text(2) == "text")
        #expect(try row.blob(3) == [1, 2])
        #expect(row.isNull(4) && !row.isNull(0))
        #expect(try row.truth(5))
        #expect(try row.optionalInteger(4) == nil && row.optionalText(4) == nil)
        #expect(try row.optionalReal(4) == nil && row.optionalBlob(4) == nil)
        #expect(try row.optionalInteger(0) == 7 && row.optionalText(2) == "text")
        #expect(try row.withBytes(2) { $0.count } == 4)
        #expect(try row.withBytes(3) { $0[1] } == 2)
      }
      for column in 0..<5 {
        #expect(throws: DatabaseError.unexpectedValue(column: column)) {
          try snapshot.forEachRow("SELECT 'a', 'a', 1, 1, 2") { row in
            switch column {
            case 0: _ = try row.integer(0)
            case 1: _ = try row.real(1)
            case 2: _ = try row.text(2)
            case 3: _ = try row.blob(3)
            default: _ = try row.truth(4)
            }
          }
        }
      }
    }
  }

  @Test("answer first rows, single values and nothing")
  func shortcuts() throws {
    for text in ["a", "b"] { try connection.note(text) }
    try connection.read { snapshot throws in
      #expect(try snapshot.integer("SELECT count(*) FROM note") == 2)
      #expect(try snapshot.text("SELECT text FROM note ORDER BY id DESC") == "b")
      #expect(try snapshot.text("SELECT text FROM note WHERE id = ?", [9]) == nil)
      #expect(try snapshot.integer("SELECT NULL") == nil)
      #expect(try snapshot.value("SELECT weight FROM note WHERE id = 9") == .null)
      #expect(try snapshot.first("SELECT id FROM note ORDER BY id") { try $0.integer(0) } == 1)
    }
  }

  @Test("tell how many rows they changed and which row came last")
  func changes() throws {
    try connection.write { transaction throws in
      #expect(try transaction.run("INSERT INTO note (text) VALUES (?), (?)", ["a", "b"]) == 2)
      #expect(transaction.lastInsertedRow == 2)
      #expect(try transaction.run("UPDATE note SET weight = 1") == 2)
      #expect(try transaction.run("DELETE FROM note WHERE id = ?", [9]) == 0)
      let ids = try transaction.rows("INSERT INTO note (text) VALUES ('c') RETURNING id") {
        try $0.integer(0)
      }
      #expect(ids == [3])
    }
  }

  @Test("are kept by their text, at most sixty-four, the longest unused going first")
  func cache() throws {
    try connection.read { snapshot throws in
      for number in 0..<500 {
        #expect(try snapshot.integer("SELECT \(number)") == Int64(number))
        #expect(try snapshot.integer("SELECT -1") == -1)
        #expect(connection.cachedStatements <= StatementCache.capacity)
      }
    }
    #expect(connection.cachedStatements == StatementCache.capacity)
    #expect(connection.statements.holds("SELECT -1") && connection.statements.holds("SELECT 499"))
    #expect(!connection.statements.holds("SELECT 1"))
  }

  @Test("can run inside their own loop, even when the loop fills the cache")
  func nested() throws {
    for text in ["a", "b", "c"] { try connection.note(text) }
    let query = "SELECT id FROM note ORDER BY id"
    let pairs = try connection.read { snapshot throws in
      try snapshot.rows(query) { outer in
        for number in 0..<100 { _ = try snapshot.integer("SELECT \(number)") }
        let inner = try snapshot.rows(query) { try $0.integer(0) }
        return try inner.map { [try outer.integer(0), $0] }
      }
    }
    #expect(
      pairs.flatMap(\.self) == [
        [1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [3, 3],
      ])
  }

  @Test("want exactly as many values as they have places")
  func bindingCount() throws {
    try connection.read { snapshot throws in
      #expect(try snapshot.value("SELECT ?", ["secret"]) == "secret")
      expectMisuse(.bindingCount) { try snapshot.value("SELECT ?") }
      expectMisuse(.bindingCount) { try snapshot.value("SELECT ?", [1, 2]) }
      #expect(try snapshot.value("SELECT ?", [nil]) == .null)
    }
  }

  @Test("must be one, and must parse")
  func one() throws {
    try connection.read { snapshot throws in
      expectMisuse(.notOneStatement) { try snapshot.value("SELECT 1; SELECT 2") }
      expectMisuse(.notOneStatement) { try snapshot.value("") }
      expectMisuse(.notOneStatement) { try snapshot.value("-- nothing") }
      expectMisuse(.sql) { try snapshot.value("SELEC 1") }
      expectMisuse(.sql) { try snapshot.value("SELECT nonsense FROM note") }
      #expect(try snapshot.value("SELECT 1 ;\n ") == 1)
    }
  }

  @Test(
    "of callers leave schema, transactions, settings and other files alone",
    arguments: [
      "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT a", "CREATE TABLE t (a)", "CREATE TEMP TABLE t (a)",
      "DROP TABLE note", "ALTER TABLE note ADD COLUMN a", "CREATE INDEX i ON note (text)", "ATTACH 'x' AS x",
      "PRAGMA synchronous=OFF", "PRAGMA journal_mode=DELETE", "PRAGMA wal_checkpoint",
      "PRAGMA foreign_keys=OFF",
      "PRAGMA user_version=9", "VACUUM", "REINDEX", "ANALYZE",
    ])
  func guarded(_ sql: String) throws {
    try connection.note("a")
    #expect {
      try connection.write { try $0.run(sql) }
    } throws: { error in
      switch error as? DatabaseError {
      // VACUUM refuses by itself inside a transaction.
      case .notPermitted: true
      case .misuse(.sql, _): sql == "VACUUM"
      default: false
      }
    }
    #expect(try connection.notes() == ["a"])
  }

  @Test("of callers may look at the schema")
  func harmlessPragmas() throws {
    let columns = try connection.read {
      try $0.rows("SELECT name FROM pragma_table_info('note')") { try $0.text(0) }
    }
    #expect(columns == ["id", "text", "weight", "picture", "parent"])
  }

  @Test(
    "are named in errors by verb and table, never by their values",
    arguments: [
      ("INSERT INTO note (text) VALUES ('Nguyễn Thị Ánh')", "INSERT note"),
      ("INSERT OR IGNORE INTO note VALUES (?)", "INSERT note"),
      ("  select text\nfrom note where text = 'note'", "SELECT note"),
      ("SELECT 'Ánh' FROM note", "SELECT"),
      ("UPDATE note SET text = 'secret'", "UPDATE note"),
      ("update or replace note SET text = 'secret'", "UPDATE note"),
      ("DELETE FROM note", "DELETE note"),
      ("WITH a AS (SELECT 1) SELECT * FROM a", "WITH a"),
      ("CREATE TABLE IF NOT EXISTS t (a)", "CREATE t"),
      ("CREATE UNIQUE INDEX i ON t (a)", "CREATE i"),
      ("PRAGMA user_version", "PRAGMA user_version"),
      ("'secret'", "?"), ("", "?"), ("0123456789", "?"),
    ])
  func names(_ sql: String, _ name: String) {
    #expect(shortName(of: sql) == name)
  }
}

func expectMisuse<Result>(
  _ misuse: DatabaseError.Misuse, _ body: () throws -> Result, at place: SourceLocation = #_sourceLocation
) {
  #expect(sourceLocation: place) {
    _ = try body()
  } throws: { error in
    guard case .misuse(let found, _) = error as? DatabaseError else { return false }
    return found == misuse
  }
}
