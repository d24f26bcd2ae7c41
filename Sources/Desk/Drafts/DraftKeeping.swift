public import Dossiers

/// When what is typed is kept: after so many keys or so much time, whichever comes first, so that nothing
/// that happens to the program or its terminal costs more.
public struct DraftKeeping: Sendable, Equatable {
  /// The most letters that are typed before a draft is kept.
  public static let mostKeys = 100
  /// The longest that typed letters wait. Unit: milliseconds. With the pause of a busy book it stays under
  /// the four seconds that are promised.
  public static let longest = 3_000

  /// The session's own clock as it was told last. Unit: milliseconds.
  public internal(set) var clock = 0
  /// Letters that were typed since the last draft.
  public internal(set) var keys = 0
  /// When the first change since the last draft came.
  public internal(set) var since: Int?
  /// The work as it was kept last.
  public internal(set) var kept: Draft?
  /// The work as it was ordered to be kept last.
  var ordered: Draft?
  /// The work as it was seen last.
  var seen: Draft?

  /// Nothing is typed.
  public init() {}

  /// When the next draft wants to be kept, on the session's own clock; `nil` while nothing waits.
  public var due: Int? { since.map { $0 + Self.longest } }

  /// Looks at the work after so many letters. Gives whether it is to be kept now.
  mutating func look(at draft: Draft, typed letters: Int, isUrgent: Bool) -> Bool {
    if draft == kept {
      (keys, since, seen) = (0, nil, draft)
      return false
    }
    if draft != seen {
      seen = draft
      keys += letters
      since = since ?? clock
    }
    guard isUrgent || keys >= Self.mostKeys || due.map({ clock >= $0 }) == true else { return false }
    order(draft)
    return true
  }

  /// The work is being kept. Where that does not succeed, the next try counts from here.
  mutating func order(_ draft: Draft) {
    ordered = draft
    keys = 0
    since = clock
  }

  /// What was ordered is kept.
  mutating func succeed() {
    kept = ordered
    if seen == ordered { since = nil }
  }

  /// The work was taken up from a draft, or nothing is being typed.
  mutating func begin(with draft: Draft?) {
    (keys, since, kept, ordered, seen) = (0, nil, draft, draft, draft)
  }
}
