import Dossiers
import SQLite
import WorkingTime

/// What the office has laid down for itself: who it is, its calendar, its way of counting.
struct Rules {
  static let versionName = "rulesVersion"

  var office: Office
  var life: Life
  /// Grows with each change, so that other sessions read the rules anew only then.
  var version: Int

  init(_ snapshot: borrowing Snapshot, isPractice: Bool) throws {
    let settings = try Settings(snapshot)
    office = try settings.office(isPractice: isPractice)
    life = Life(
      calendar: try CalendarTable.read(snapshot, settings), convention: try settings.convention())
    version = settings.optional(Rules.versionName).flatMap(Int.init) ?? 0
  }

  static func version(_ snapshot: borrowing Snapshot) throws -> Int {
    let text = try snapshot.text("SELECT value FROM setting WHERE name = ?", [.text(versionName)])
    return text.flatMap(Int.init) ?? 0
  }
}

extension Register {
  /// Reads the office's calendar and settings anew where another session changed them. Gives whether
  /// one did.
  @discardableResult
  public func refreshRules() throws(RegisterFault) -> Bool {
    try naming(folder) { try connection.read { try self.refreshRules($0) } }
  }

  /// The same inside a transaction that has not changed the rules itself.
  @discardableResult
  func refreshRules(_ snapshot: borrowing Snapshot) throws -> Bool {
    guard try Rules.version(snapshot) != rulesVersion else { return false }
    take(try Rules(snapshot, isPractice: office.isPractice))
    return true
  }

  func take(_ rules: Rules) {
    office = rules.office
    life = rules.life
    rulesVersion = rules.version
  }
}
