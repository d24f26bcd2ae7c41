import SQLite

/// What the whole of a book looks like when everything is counted again.
public struct Verification: Sendable, Equatable {
  /// The chain of events.
  public var chain: ChainReport
  /// Where tables say something else than the events; empty as well where the chain does not fit, because
  /// then nothing can be held against it.
  public var discrepancies: [Discrepancy]

  /// What SQLite finds wrong with the structure of the file and its indexes, in its words, which name tables
  /// and never values.
  public var structure: [String] = []

  /// Whether everything fits.
  public var isWhole: Bool { chain.firstFault == nil && discrepancies.isEmpty && structure.isEmpty }

  /// Counts one state of a book.
  ///
  /// - Parameter isOlder: whether its tables are an older program's, which this one reads only once it has
  ///   brought them up; then the chain alone is counted.
  init(of snapshot: borrowing Snapshot, isOlder: Bool = false) throws {
    var count = try ChainCount(snapshot)
    var told = ToldOffice()
    try snapshot.forEachRow("SELECT \(ChainCount.columns) FROM event ORDER BY sequence") { row in
      if try count.take(row), !isOlder { try told.take(row) }
    }
    chain = count.report
    discrepancies =
      chain.firstFault == nil && !isOlder ? try BookComparison(told, with: snapshot).discrepancies : []
  }
}

extension Register {
  /// Counts the chained history again from its beginning, up to the first event that does not fit, and holds
  /// the tables against what the events say.
  ///
  /// Events cut off at the end leave no trace in the file itself: for that, receipts, backups and the
  /// journal are held against it (`verify(against:)`).
  public func verify() throws(RegisterFault) -> Verification {
    try naming(folder) {
      var found = try connection.read { try Verification(of: $0) }
      found.structure =
        try connection.integrityCheck() + connection.brokenReferences().map { "\($0.table) → \($0.parent)" }
      return found
    }
  }
}
