import Digest
import Dossiers
import SQLite

/// What the history looks like when its chain is counted again.
public struct ChainReport: Sendable, Equatable {
  /// Why an event does not fit.
  public enum Reason: Sendable, Equatable, CaseIterable {
    /// Its number does not follow the one before: something was taken out, put in or put elsewhere.
    case numberMissing
    /// What it says is not what was chained.
    case changed
    /// What it says of a citizen is not what was chained.
    case personalChanged
    /// What it said of a citizen is gone, and no later event orders that.
    case personalMissing
  }

  /// An event that does not fit.
  public struct Fault: Sendable, Equatable {
    /// Its number.
    public var sequence: Int
    /// Why.
    public var reason: Reason
  }

  /// How many events are in order.
  public var events: Int
  /// The hash of the last one in order, as hexadecimal digits: what receipts and backups can be held against.
  public var head: String
  /// The first event that does not fit; `nil` where all do.
  public var firstFault: Fault?
  /// Events whose time lies more than two minutes before the time of the one before: somebody turned the
  /// clock back. Order is by number, so nothing else follows from it.
  public var clockSetBack: [Int]
}

/// Counts the chain, event by event.
struct ChainCount {
  /// How far a clock that is kept right may step back. Unit: seconds.
  static let clockTolerance = 120

  static let columns =
    "sequence, at, actor, kind, dossier, request, body, salt, personal, personal_digest, hash"

  private let genesis: Digest256
  private var previous: Digest256
  private var events = 0
  private var fault: ChainReport.Fault?
  private var lastTime: Int?
  private var clockSetBack: [Int] = []
  /// For each dossier the first event whose personal part is gone; an order to erase takes it out.
  private var missing: [String: Int] = [:]

  init(_ snapshot: borrowing Snapshot) throws {
    guard let hex = try snapshot.text("SELECT value FROM setting WHERE name = 'genesis'"),
      let genesis = Digest256(hex: hex)
    else { throw RegisterFault.settingsUnreadable(name: "genesis") }
    self.genesis = genesis
    previous = genesis
  }

  /// Takes the next event. Gives whether it fits, as everything before it.
  mutating func take(_ row: borrowing Row) throws -> Bool {
    guard fault == nil else { return false }
    let sequence = Int(try row.integer(0))
    if let reason = try reason(row, sequence) {
      // Where a number is skipped, the event that is not there is the first bad one.
      fault = ChainReport.Fault(sequence: min(sequence, events + 1), reason: reason)
      return false
    }
    let at = Int(try row.integer(1))
    if let lastTime, at < lastTime - Self.clockTolerance { clockSetBack.append(sequence) }
    lastTime = at
    events += 1
    return true
  }

  var report: ChainReport {
    // The first event founds the office, so that no book is without one.
    let none = events == 0 ? ChainReport.Fault(sequence: 1, reason: .numberMissing) : nil
    let first = missing.values.min().map { ChainReport.Fault(sequence: $0, reason: .personalMissing) }
    return ChainReport(
      events: events, head: previous.hex, firstFault: fault ?? none ?? first, clockSetBack: clockSetBack)
  }

  private mutating func reason(_ row: borrowing Row, _ sequence: Int) throws -> ChainReport.Reason? {
    guard sequence == events + 1 else { return .numberMissing }
    let digest = try row.optionalBlob(9)
    let hash = EventLog.hash(
      previous: previous, sequence: sequence, at: Int(try row.integer(1)), actor: try row.text(2),
      kind: try row.text(3), dossier: try row.optionalText(4),
      request: try row.optionalBlob(5).map(RequestKey.init(bytes:)), body: try row.blob(6),
      personalDigest: digest)
    guard try row.withBytes(10, { hash.isEqual(to: $0) }) else { return .changed }
    previous = hash
    return try personalReason(row, sequence, digest)
  }

  private mutating func personalReason(
    _ row: borrowing Row, _ sequence: Int, _ digest: [UInt8]?
  ) throws -> ChainReport.Reason? {
    if !missing.isEmpty, try row.text(3) == Fact.Kind.erased.rawValue, let dossier = try row.optionalText(4) {
      missing[dossier] = nil
    }
    switch (row.isNull(7), row.isNull(8)) {
    case (true, true):
      guard digest != nil else { return nil }
      let dossier = try row.optionalText(4) ?? ""
      if missing[dossier] == nil { missing[dossier] = sequence }
      return nil
    case (false, false):
      let found = EventLog.digest(salt: try row.blob(7), personal: try row.blob(8))
      return try !row.isNull(9) && row.withBytes(9) { found.isEqual(to: $0) } ? nil : .personalChanged
    case (true, false), (false, true): return .personalChanged
    }
  }
}
