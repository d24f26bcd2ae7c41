import Dispatch
import Dossiers
import SQLite
import Synchronization

extension Register {
  /// How often the two halves are read again because somebody wrote between them.
  private static let attempts = 3

  /// Counts the chained history again from its beginning, up to the first event that does not fit, holds the
  /// tables against what the events say, and lets SQLite look through the structure of the file.
  ///
  /// Events cut off at the end leave no trace in the file itself: for that, receipts, backups and the
  /// journal are held against it (`verdicts(on:)`).
  ///
  /// Events and tables are read at the same time on connections of their own: a million events are a matter
  /// of seconds then. Both have read the same state when the last event is the same; on a busy day that may
  /// fail, and one state is read in one piece.
  public func verify() throws(RegisterFault) -> Verification {
    try naming(folder) {
      for _ in 0..<Self.attempts {
        if let found = try self.verifyTogether() { return found }
      }
      var found = try connection.read { try Verification(of: $0) }
      found.structure = try connection.integrityCheck() + Self.strays(connection)
      return found
    }
  }

  private func verifyTogether() throws -> Verification? {
    let file = connection.file
    let kind: Kind = office.isPractice ? .practice : .real
    let events = Mutex<Result<(CountedEvents, [String]), any Error>?>(nil)
    let tables = Mutex<Result<(FoundDossiers, [String]), any Error>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        let result = Result {
          try Self.reading(file, kind) { connection in
            (try connection.read { try CountedEvents($0) }, try connection.integrityCheck())
          }
        }
        events.withLock { $0 = result }
      } else {
        let result = Result {
          try Self.reading(file, kind) { connection in
            (try connection.read { try FoundDossiers($0) }, try Self.strays(connection))
          }
        }
        tables.withLock { $0 = result }
      }
    }
    guard let (counted, findings) = try events.withLock({ $0 })?.get(),
      let (found, strays) = try tables.withLock({ $0 })?.get()
    else { throw RegisterFault.damaged }
    let structure = findings + strays
    guard counted.chain.firstFault == nil else {
      return Verification(chain: counted.chain, discrepancies: [], structure: structure)
    }
    guard counted.lastEvent == found.lastEvent else { return nil }
    let discrepancies = try connection.read { snapshot -> [Discrepancy]? in
      guard try Int(snapshot.integer("SELECT max(sequence) FROM event") ?? 0) == counted.lastEvent else {
        return nil
      }
      return try BookComparison(counted.told, with: found, and: snapshot).discrepancies
    }
    return discrepancies.map {
      Verification(chain: counted.chain, discrepancies: $0, structure: structure)
    }
  }

  private static func reading<Read>(
    _ file: DatabaseFile, _ kind: Kind, _ body: (Connection) throws -> Read
  ) throws -> Read {
    let identity = Connection.Identity(
      applicationID: kind.application, newestVersion: Int32(Schema.steps.count))
    let connection = try Connection(file, mode: .readOnly, identity: identity)
    defer { connection.close() }
    return try body(connection)
  }

  /// Rows that point nowhere, which the check of the structure does not see.
  private static func strays(_ connection: Connection) throws -> [String] {
    try connection.brokenReferences().map { "\($0.table) → \($0.parent)" }
  }
}
