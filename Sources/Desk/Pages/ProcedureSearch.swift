/// The search for a procedure, as the clerk types.
public struct ProcedureSearch: Sendable, Equatable {
  /// What is typed.
  public var query: LineEditor
  /// What was found, best first.
  public var hits: [ProcedureHit]
  /// The chosen hit.
  public var place: ListPlace
  /// The number of the last request; older answers are passed over.
  public var turn: Int

  /// The most hits that are asked for.
  public static let most = 60
  /// The most procedures that are remembered.
  static let mostRecent = 9

  /// A search before anything is typed.
  public init() {
    query = LineEditor(limit: 100)
    hits = []
    place = ListPlace()
    turn = 0
  }
}
