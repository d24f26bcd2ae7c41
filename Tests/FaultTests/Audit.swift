import Foundation
import Register
import SQLite

/// What must hold of a book after anything that happened to it.
struct Audit {
  /// What does not hold; empty in a sound book.
  private(set) var findings: [String] = []
  /// The dossiers by code, with status and number of events.
  private(set) var dossiers: [String: (status: Int, events: Int)] = [:]
  private(set) var schemaVersion: Int32 = 0

  /// How many backups lie beside it, all of them good.
  private(set) var backups = 0

  /// Opens the book as a session does, with all that this repairs, and looks at everything in it.
  init(_ folder: String) {
    do throws(any Error) {
      let register = try Register(folder: folder, kind: .real)
      defer { register.close() }
      let verification = try register.verify()
      if !verification.isWhole { findings.append("\(verification)") }
      try look(folder)
      try lookAtBackups("\(folder)/\(Register.backupFolder)")
    } catch {
      findings.append("\(error)")
    }
  }

  /// A copy has its name only when it is good.
  private mutating func lookAtBackups(_ folder: String) throws {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasSuffix(".db") && !name.hasSuffix(".partial.db") {
      _ = try Register.head(ofBackup: "\(folder)/\(name)")
      backups += 1
    }
  }

  /// The file beside the register.
  private mutating func look(_ folder: String) throws {
    let connection = try Connection(
      DatabaseFile(directory: folder, name: Register.fileName), mode: .readWrite,
      identity: .init(applicationID: 0x4D43_5541, newestVersion: 99))
    defer { connection.close() }
    schemaVersion = try connection.schemaVersion()
    findings += try connection.integrityCheck()
    findings += try connection.brokenReferences().map { "reference of \($0.table)" }
    let (rows, torn) = try connection.read { snapshot in (try Self.rows(snapshot), try Self.torn(snapshot)) }
    dossiers = rows
    findings += torn
  }

  private static func rows(_ snapshot: borrowing Snapshot) throws -> [String: (status: Int, events: Int)] {
    var rows: [String: (status: Int, events: Int)] = [:]
    try snapshot.forEachRow(
      """
      SELECT code, status, (SELECT count(*) FROM event WHERE event.dossier = dossier.code) FROM dossier
      """
    ) { row in rows[try row.text(0)] = (Int(try row.integer(1)), Int(try row.integer(2))) }
    return rows
  }

  /// Half-written things: each query counts what must not be.
  private static let impossible = [
    (
      "dossier without its reception",
      "SELECT count(*) FROM dossier WHERE code NOT IN (SELECT dossier FROM event WHERE kind = 'received')"
    ),
    (
      "reception without its dossier",
      "SELECT count(*) FROM event WHERE kind = 'received' AND dossier NOT IN (SELECT code FROM dossier)"
    ),
    (
      "two receptions of one dossier",
      "SELECT count(*) - count(DISTINCT dossier) FROM event WHERE kind = 'received'"
    ),
    (
      "dossier whose version is not its number of events",
      "SELECT count(*) FROM dossier WHERE version <> (SELECT count(*) FROM event WHERE event.dossier = dossier.code AND kind <> 'receiptMade')"
    ),
    ("dossier without papers", "SELECT count(*) FROM dossier WHERE id NOT IN (SELECT dossier FROM paper)"),
    (
      "number given twice or left out",
      "SELECT count(*) FROM day_number WHERE last <> (SELECT count(*) FROM dossier WHERE received / 1440 = day)"
    ),
    (
      "tally that counts wrong",
      "SELECT count(*) FROM tally WHERE count <> (SELECT count(*) FROM dossier WHERE dossier.lane = tally.lane)"
    ),
    (
      "dossier without its words",
      "SELECT count(*) FROM dossier WHERE id NOT IN (SELECT rowid FROM dossier_words)"
    ),
  ]

  private static func torn(_ snapshot: borrowing Snapshot) throws -> [String] {
    try impossible.compactMap { name, sql in try snapshot.integer(sql) == 0 ? nil : name }
  }
}
