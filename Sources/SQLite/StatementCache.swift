/// Prepared statements by their text, the least recently used going first.
///
/// A program that builds some of its SQL must not gather statements for ever, hence the cap.
struct StatementCache {
  static let capacity = 64

  private var statements: [String: Statement] = [:]
  private var uses: UInt64 = 0

  var count: Int { statements.count }

  func holds(_ sql: String) -> Bool { statements[sql] != nil }

  /// A statement for this text, bound to nobody; give it back with `giveBack`.
  mutating func take(_ sql: String, on database: OpaquePointer) throws(DatabaseError) -> Statement {
    uses += 1
    if let found = statements[sql] {
      // The same text inside its own loop: the outer run keeps its place, this one gets a new statement.
      guard !found.isInUse else { return try Statement(sql, on: database, keep: false) }
      found.isInUse = true
      found.lastUse = uses
      return found
    }
    let made = try Statement(sql, on: database, keep: true)
    made.isInUse = true
    made.lastUse = uses
    if statements.count >= Self.capacity { evict() }
    statements[sql] = made
    return made
  }

  func giveBack(_ statement: Statement) {
    statement.rewind()
    statement.isInUse = false
  }

  mutating func removeAll() { statements.removeAll() }

  private mutating func evict() {
    let idle = statements.values.filter { !$0.isInUse }
    guard let oldest = idle.min(by: { $0.lastUse < $1.lastUse }) else { return }
    statements[oldest.sql] = nil
  }
}
