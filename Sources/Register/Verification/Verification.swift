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
    let events = try CountedEvents(snapshot, isOlder: isOlder)
    guard events.chain.firstFault == nil, !isOlder else {
      self.init(chain: events.chain, discrepancies: [])
      return
    }
    self.init(
      chain: events.chain,
      discrepancies: try BookComparison(events.told, with: FoundDossiers(snapshot), and: snapshot)
        .discrepancies)
  }

  init(chain: ChainReport, discrepancies: [Discrepancy], structure: [String] = []) {
    self.chain = chain
    self.discrepancies = discrepancies
    self.structure = structure
  }
}

/// The events of a book, counted and listened to.
struct CountedEvents: Sendable {
  /// The chain.
  let chain: ChainReport
  /// What the events say, as far as the chain fits.
  let told: ToldOffice
  /// The last event when this was read.
  let lastEvent: Int

  init(_ snapshot: borrowing Snapshot, isOlder: Bool = false) throws {
    var count = try ChainCount(snapshot)
    var told = ToldOffice()
    try snapshot.forEachRow("SELECT \(ChainCount.columns) FROM event ORDER BY sequence") { row in
      if try count.take(row), !isOlder { try told.take(row) }
    }
    chain = count.report
    told.seal()
    self.told = told
    lastEvent = Int(try snapshot.integer("SELECT max(sequence) FROM event") ?? 0)
  }
}
