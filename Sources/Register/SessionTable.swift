import SQLite
public import WorkingTime

/// A session at a counter as every other one can know it: whose it is, and which process of the machine.
public struct SessionMark: Sendable, Equatable {
  /// Sixteen random bytes of the session.
  public var key: [UInt8]
  /// The account of the person.
  public var account: String
  /// The person's name.
  public var name: String
  /// The machine's start in which the process runs, as the kernel names it.
  public var boot: String
  /// The number of the process.
  public var process: Int
  /// When the process began, counted from the machine's start. Unit: the kernel's clock ticks.
  public var started: Int

  /// Makes a mark.
  public init(key: [UInt8], account: String, name: String, boot: String, process: Int, started: Int) {
    self.key = key
    self.account = account
    self.name = name
    self.boot = boot
    self.process = process
    self.started = started
  }
}

/// A session that has said that it is there. Whether its process still lives is not the book's to know.
public struct KnownSession: Sendable, Equatable {
  /// Whose session, which process.
  public var mark: SessionMark
  /// The code of the dossier that lies open there, if one does.
  public var dossier: String?
  /// Since when it lies open.
  public var since: Moment?

  /// Makes one.
  public init(mark: SessionMark, dossier: String?, since: Moment?) {
    self.mark = mark
    self.dossier = dossier
    self.since = since
  }
}

/// The sessions that have said that they are there.
enum SessionTable {
  static func put(
    _ mark: SessionMark, dossier: String?, since: Moment?, _ transaction: borrowing Transaction
  ) throws {
    try transaction.run(
      """
      INSERT INTO session (key, account, name, boot, process, started, dossier, since)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET dossier = excluded.dossier, since = excluded.since
      """,
      [
        .blob(mark.key), .text(mark.account), .text(mark.name), .text(mark.boot), Value(mark.process),
        Value(mark.started), Value(dossier), Value(dossier == nil ? nil : since?.minutes),
      ])
  }

  /// Makes sure that a session is known, and leaves what it has open as it is.
  static func know(_ mark: SessionMark, _ transaction: borrowing Transaction) throws {
    if try !holds(mark.key, transaction.snapshot) { try put(mark, dossier: nil, since: nil, transaction) }
  }

  static func holds(_ key: [UInt8], _ snapshot: borrowing Snapshot) throws -> Bool {
    try snapshot.integer("SELECT 1 FROM session WHERE key = ?", [.blob(key)]) != nil
  }

  static func remove(_ key: [UInt8], _ transaction: borrowing Transaction) throws {
    try transaction.run("DELETE FROM session WHERE key = ?", [.blob(key)])
  }

  static func all(_ snapshot: borrowing Snapshot) throws -> [KnownSession] {
    try snapshot.rows(
      "SELECT key, account, name, boot, process, started, dossier, since FROM session ORDER BY since, key"
    ) { row in
      KnownSession(
        mark: SessionMark(
          key: try row.blob(0), account: try row.text(1), name: try row.text(2), boot: try row.text(3),
          process: Int(try row.integer(4)), started: Int(try row.integer(5))),
        dossier: try row.optionalText(6), since: try row.optionalMoment(7))
    }
  }
}
