import Dossiers
import SQLite

extension DossierTable {
  /// A dossier with its place in the file, for counting everything again.
  struct Placed {
    var id: Int64
    var code: String
    var lane: Int64
    /// `nil` where the row cannot be read, or holds what no program of ours would have written for it.
    var dossier: Dossier?
  }

  /// Hands all dossiers over, in the order of their rows; the file is read in stretches, so that papers come
  /// with them without a query for each.
  static func forEachPlaced(_ snapshot: borrowing Snapshot, _ body: (Placed) throws -> Void) throws {
    var last = Int64.min
    while true {
      let stretch = try snapshot.rows(
        selection + " WHERE dossier.id > ? ORDER BY dossier.id LIMIT 2000", [.integer(last)]
      ) { row in
        let found = try? dossier(row)
        let isOurs = found.map { dossier in
          values(of: dossier).enumerated().allSatisfy { column, value in row.holds(value, column) }
        }
        return Placed(
          id: try row.integer(44), code: try row.text(0), lane: try row.integer(35),
          dossier: isOurs == true ? found : nil)
      }
      guard let first = stretch.first?.id, let end = stretch.last?.id else { return }
      let papers = try papers(from: first, through: end, snapshot)
      for index in stretch.indices {
        var placed = stretch[index]
        placed.dossier?.papers = papers[placed.id] ?? []
        try body(placed)
      }
      last = end
    }
  }

  /// Hands over the dossiers that a condition holds for, in the order of their rows.
  static func forEach(
    where condition: String, _ bounds: [Value], _ snapshot: borrowing Snapshot,
    _ body: (Dossier) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      let stretch = try snapshot.rows(
        "\(selection) WHERE dossier.id > ? AND \(condition) ORDER BY dossier.id LIMIT 2000",
        [.integer(last)] + bounds
      ) { row in (try dossier(row), try row.integer(44)) }
      guard let first = stretch.first?.1, let end = stretch.last?.1 else { return }
      let papers = try papers(from: first, through: end, snapshot)
      for (bare, id) in stretch {
        var complete = bare
        complete.papers = papers[id] ?? []
        try body(complete)
      }
      last = end
    }
  }

  private static func papers(
    from first: Int64, through last: Int64, _ snapshot: borrowing Snapshot
  ) throws -> [Int64: [ReceivedPaper]] {
    var papers: [Int64: [ReceivedPaper]] = [:]
    try snapshot.forEachRow(
      "SELECT dossier, name, originals, copies FROM paper WHERE dossier BETWEEN ? AND ? ORDER BY dossier, place",
      [.integer(first), .integer(last)]
    ) { row in
      papers[try row.integer(0), default: []].append(
        ReceivedPaper(
          name: try row.text(1), originals: Int(try row.integer(2)), copies: Int(try row.integer(3))))
    }
    return papers
  }
}
