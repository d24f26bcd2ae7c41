import Digest
import SQLite

/// What the history looks like when its chain is counted again.
public struct ChainReport: Sendable, Equatable {
  /// Why an event does not fit.
  public enum Reason: Sendable, Equatable {
    /// Its number does not follow the one before: something was taken out, put in or put elsewhere.
    case numberMissing
    /// What it says is not what was chained.
    case changed
    /// What it says of a citizen is not what was chained.
    case personalChanged
  }

  /// How many events are in order.
  public var events: Int
  /// The hash of the last one in order, as hexadecimal digits: what receipts and backups can be held against.
  public var head: String
  /// The number of the first event that does not fit, with the reason; `nil` where all do.
  public var firstFault: (sequence: Int, reason: Reason)?

  /// Equal when everything that is said is.
  public static func == (left: ChainReport, right: ChainReport) -> Bool {
    left.events == right.events && left.head == right.head
      && left.firstFault?.sequence == right.firstFault?.sequence
      && left.firstFault?.reason == right.firstFault?.reason
  }
}

extension Register {
  /// Counts the chained history again from its beginning and stops at the first event that does not fit.
  ///
  /// Events cut off at the end cannot be seen here: for that the head is held against a receipt or a backup.
  public func verify() throws(RegisterFault) -> ChainReport {
    try naming(folder) { try connection.read { try ChainReport(counting: $0) } }
  }
}

extension ChainReport {
  /// Counts the chain of one state of a book.
  init(counting snapshot: borrowing Snapshot) throws {
    guard let hex = try snapshot.text("SELECT value FROM setting WHERE name = 'genesis'"),
      let genesis = Digest256(hex: hex)
    else { throw RegisterFault.settingsUnreadable(name: "genesis") }
    var report = ChainReport(events: 0, head: genesis.hex, firstFault: nil)
    var previous = genesis
    try snapshot.forEachRow(
      """
      SELECT sequence, at, actor, kind, dossier, request, body, salt, personal, personal_digest, hash
      FROM event ORDER BY sequence
      """
    ) { row in
      guard report.firstFault == nil else { return }
      let sequence = Int(try row.integer(0))
      if let reason = try Self.fault(row, after: previous, expecting: report.events + 1) {
        report.firstFault = (sequence, reason)
        return
      }
      guard let hash = Digest256(bytes: try row.blob(10)) else { throw RegisterFault.damaged }
      previous = hash
      report.events += 1
      report.head = hash.hex
    }
    self = report
  }

  private static func fault(
    _ row: borrowing Row, after previous: Digest256, expecting number: Int
  ) throws -> Reason? {
    let sequence = Int(try row.integer(0))
    guard sequence == number else { return .numberMissing }
    let digest = try row.optionalBlob(9).flatMap { Digest256(bytes: $0) }
    let hash = EventLog.hash(
      previous: previous, sequence: sequence, at: Int(try row.integer(1)), actor: try row.text(2),
      kind: try row.text(3), dossier: try row.optionalText(4),
      request: try row.optionalBlob(5).map(RequestKey.init(bytes:)), body: try row.blob(6),
      personalDigest: digest)
    guard hash.bytes == (try row.blob(10)) else { return .changed }
    // Erased by law, both are gone and the digest in the chain stays.
    guard let salt = try row.optionalBlob(7), let personal = try row.optionalBlob(8) else { return nil }
    return EventLog.digest(salt: salt, personal: personal) == digest ? nil : .personalChanged
  }
}
