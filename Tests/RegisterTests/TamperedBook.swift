import CSQLite
import Dossiers
import Glibc
import Register
import Testing

/// A closed book of a thousand events, and what can be done to it without the program.
final class TamperedBook {
  enum Change: CustomStringConvertible {
    case sql(String)
    case bytes(at: Int, [UInt8])

    var description: String {
      switch self {
      case .sql(let sql): sql
      case .bytes(let place, let bytes): "bytes \(bytes) at \(place)"
      }
    }
  }

  enum Verdict {
    case whole, unreadable, tables
    case event(Int)
  }

  /// Rows by table, each row as text.
  typealias Contents = [String: [String]]

  private let folder = TemporaryFolder()
  private let original: [UInt8]
  /// What the journal of the system would know.
  private let head: HistoryMark
  private let contents: Contents
  private let tables: [(name: String, columns: [String])]

  init() throws {
    let office = try TestOffice()
    for number in 0..<240 {
      let dossier = try office.receive("Người thứ \(number)")
      guard number % 4 > 0 else { continue }
      let asked = try office.move(dossier, to: .supplement, note: "thiếu giấy \(number)")
      if number % 4 > 1 { _ = try office.move(asked, to: .processing) }
      try office.register.recordReceipt(
        code: dossier.code, form: "01", digest: "00ff", by: TestOffice.clerk, now: 12)
      if number % 4 > 2 { _ = try office.another(.reading).history(code: dossier.code) }
      if number % 3 > 0 {
        try office.register.recordReceipt(
          code: dossier.code, form: "01", digest: "ff", by: TestOffice.clerk, now: 13)
      }
    }
    let copies = TemporaryFolder()
    let backup = try office.register.backUp(to: copies.path, by: TestOffice.administrator, now: 14)
    #expect(backup.events > 800)
    head = try #require(HistoryMark(dossier: nil, sequence: backup.events, head: backup.head))
    original = copies.read(copies.names[0])
    folder.write("motcua.db", original)
    (contents, tables) = try Self.read(folder.path)
    #expect(verdictIsWhole, "the book is whole before anything is done to it")
  }

  private var verdictIsWhole: Bool {
    if case .whole = verdict() { return true }
    return false
  }

  /// Puts the book back as it was.
  func restore() throws {
    for name in folder.names { unlink(folder.path + "/" + name) }
    folder.write("motcua.db", original)
  }

  // MARK: Changes

  /// One statement on a table that the file has, with a value taken from anywhere.
  func sql(_ random: inout Seeded) -> Change {
    guard let table = tables.randomElement(using: &random),
      let column = table.columns.randomElement(using: &random)
    else { return .sql("SELECT 1") }
    let row =
      "rowid = (SELECT rowid FROM \(table.name) LIMIT 1 OFFSET \(Int.random(in: 0..<300, using: &random)))"
    let values = [
      "\(column) + 1", "NULL", "''", "'x'", "7", "x'00'", "\(column) || 'x'", "-1", "zeroblob(32)",
      "(SELECT \(column) FROM \(table.name) ORDER BY random() LIMIT 1)", "lower(\(column))",
      "9223372036854775807", "1.5",
    ]
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .sql("DELETE FROM \(table.name) WHERE \(row)")
    case 1: return .sql("DELETE FROM \(table.name)")
    case 2:
      return .sql("INSERT OR IGNORE INTO \(table.name) SELECT * FROM \(table.name) WHERE \(row)")
    case 3 where table.name == "event":
      let (one, other) = (Int.random(in: 1...800, using: &random), Int.random(in: 1...800, using: &random))
      return .sql(
        "UPDATE event SET sequence = -1 WHERE sequence = \(one); UPDATE event SET sequence = \(one) WHERE sequence = \(other); UPDATE event SET sequence = \(other) WHERE sequence = -1"
      )
    case 4 where table.name == "event":
      return .sql(
        "INSERT INTO event SELECT (SELECT max(sequence) FROM event) + 1, at, actor, kind, dossier, NULL, body, salt, personal, personal_digest, hash FROM event WHERE \(row)"
      )
    default:
      return .sql(
        "UPDATE OR IGNORE \(table.name) SET \(column) = \(values.randomElement(using: &random) ?? "1") WHERE \(row)"
      )
    }
  }

  func overwriting(_ random: inout Seeded) -> Change {
    let place = Int.random(in: 0..<original.count - 64, using: &random)
    let count = [1, 1, 2, 8, 64].randomElement(using: &random) ?? 1
    return .bytes(at: place, (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  /// Does it. Gives `false` where SQLite itself refuses, so that nothing was done.
  func apply(_ change: Change) throws -> Bool {
    switch change {
    case .bytes(let place, let bytes):
      var file = original
      file.replaceSubrange(place..<place + bytes.count, with: bytes)
      folder.write("motcua.db", file)
      return true
    case .sql(let sql):
      var database: OpaquePointer?
      defer { sqlite3_close(database) }
      guard sqlite3_open(folder.path + "/motcua.db", &database) == SQLITE_OK else { return false }
      // Who wants to change the past takes the triggers away first, and puts them back.
      let triggers = try Self.rows(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { sqlite3_exec(database, "DROP TRIGGER \(trigger[0])", nil, nil, nil) }
      let code = sqlite3_exec(database, sql, nil, nil, nil)
      for trigger in triggers { sqlite3_exec(database, trigger[1], nil, nil, nil) }
      return code == SQLITE_OK
    }
  }

  // MARK: Findings

  /// Whether the file says something else than before, or can no longer be read.
  func hasMeaning() throws -> Bool {
    guard let now = try? Self.read(folder.path).contents else { return true }
    return now != contents
  }

  /// The number of the first event that is not as it was, `nil` where all are.
  func firstChangedEvent() throws -> Int? {
    guard let now = try? Self.read(folder.path).contents["event"], let before = contents["event"] else {
      return nil
    }
    func number(_ row: String?) -> Int {
      row.flatMap { $0.split(separator: "|").first.flatMap { Int($0) } } ?? .max
    }
    for place in 0..<max(now.count, before.count) {
      let (here, there) = (place < now.count ? now[place] : nil, place < before.count ? before[place] : nil)
      if here != there { return min(number(here), number(there)) }
    }
    return nil
  }

  func verdict() -> Verdict {
    do {
      let register = try Register(folder: folder.path, kind: .real, access: .reading)
      defer { register.close() }
      let found = try register.verify()
      if let fault = found.chain.firstFault { return .event(fault.sequence) }
      // The end of a history is known from outside only.
      switch try register.verdicts(on: [.whole(head)])[0] {
      case .confirmed: break
      case .cutOff(let from): return .event(from)
      case .refuted(let sequence): return .event(sequence ?? 0)
      }
      return found.isWhole ? .whole : .tables
    } catch {
      return .unreadable
    }
  }

  // MARK: Reading without the program

  private static func read(_ folder: String) throws -> (
    contents: Contents, tables: [(name: String, columns: [String])]
  ) {
    var database: OpaquePointer?
    defer { sqlite3_close(database) }
    guard sqlite3_open_v2(folder + "/motcua.db", &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      throw Unreadable()
    }
    let named = try rows(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .filter { !$0[0].hasPrefix("dossier_words") && !$0[0].hasPrefix("sqlite_") && !working.contains($0[0]) }
    var contents: Contents = [:]
    var tables: [(name: String, columns: [String])] = []
    for table in named {
      let columns = try rows(database, "SELECT name FROM pragma_table_info('\(table[0])')").map { $0[0] }
      let order = table[1].contains("WITHOUT ROWID") ? columns[0] + ", 2" : "rowid"
      let kept = table[0] == "setting" ? " WHERE name NOT IN ('rulesVersion', 'answers')" : ""
      contents[table[0]] = try rows(
        database,
        "SELECT \(columns.map { "quote(\($0))" }.joined(separator: ", ")) FROM \(table[0])\(kept) ORDER BY \(order)"
      ).map { $0.joined(separator: "|") }
      if !table[1].contains("WITHOUT ROWID") { tables.append((name: table[0], columns: columns)) }
    }
    contents["schema"] = try rows(
      database, "SELECT type, name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
    )
    .map { $0.joined(separator: "|") }
    return (contents, tables)
  }

  /// Tables in which the desk works, of which no event speaks.
  private static let working: Set<String> = ["session", "draft"]

  private struct Unreadable: Error {}

  private static func rows(_ database: OpaquePointer?, _ sql: String) throws -> [[String]] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { throw Unreadable() }
    var rows: [[String]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows.append(
          (0..<sqlite3_column_count(statement)).map { column in
            sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "NULL"
          })
      case SQLITE_DONE: return rows
      default: throw Unreadable()
      }
    }
  }
}
