import Digest
import Dossiers
import SQLite

/// What the tables hold of dossiers: for each row a digest of what it says, so that a book of many years fits
/// into memory twice.
struct FoundDossiers: Sendable {
  struct Row: Sendable {
    var code: String
    /// `nil` where the row cannot be read, or holds what no program of ours would have written for it.
    var digest: Digest256?
  }

  /// In the order of the file, which is the order of their events.
  private(set) var rows: [Row] = []
  /// How many stand in each lane.
  private(set) var lanes: [Int64: Int] = [:]
  /// Whether the index of words knows just these rows.
  private(set) var isIndexed: Bool
  /// Papers of no dossier.
  private(set) var strayPapers: Int
  /// The last event when this was read.
  private(set) var lastEvent: Int

  init(_ snapshot: borrowing Snapshot) throws {
    lastEvent = Int(try snapshot.integer("SELECT max(sequence) FROM event") ?? 0)
    isIndexed = true
    strayPapers = Int(
      try snapshot.integer("SELECT count(*) FROM paper WHERE dossier NOT IN (SELECT id FROM dossier)") ?? 0)
    var ids: [Int64] = []
    try DossierTable.forEachPlaced(snapshot) { placed in
      ids.append(placed.id)
      lanes[placed.lane, default: 0] += 1
      rows.append(Row(code: placed.code, digest: try placed.dossier.map { try ToldDossier($0).digest }))
    }
    var place = 0
    try snapshot.forEachRow("SELECT id FROM dossier_words_docsize ORDER BY id") { row in
      let id = try row.integer(0)
      if place >= ids.count || ids[place] != id { isIndexed = false }
      place += 1
    }
    if place != ids.count { isIndexed = false }
  }
}
