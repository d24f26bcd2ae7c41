public import WorkingTime

/// The key of a piece of work: random bytes of the session that began it, and its number there. It stays
/// the same when the work is laid down in one session and taken up in another.
public struct WorkKey: Sendable, Equatable, Hashable {
  /// Sixteen random bytes of the session.
  public var session: [UInt8]
  /// The number in the session.
  public var number: Int

  /// A key.
  public init(session: [UInt8], number: Int) {
    self.session = session
    self.number = number
  }
}

/// Work that was begun and is not yet done, so that it can be taken up again. A draft is no dossier and
/// no change of one: it has no number, no event and no due date.
public struct Draft: Sendable, Equatable {
  /// The kinds of work. The raw values stand in the file and never change.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The form of a reception.
    case reception
    /// A move with its note.
    case move
    /// A change of a dossier's time.
    case order
    /// The answer to an open limit.
    case limitAnswer
  }

  /// Which piece of work.
  public var key: WorkKey
  /// What kind.
  public var kind: Kind
  /// The key of the request with which it was last ordered to be saved, or `nil`: a new try under the same
  /// key cannot write it twice.
  public var request: WorkKey?
  /// What was typed and chosen, by name.
  public var fields: [String: String]

  /// Makes a draft.
  public init(key: WorkKey, kind: Kind, request: WorkKey? = nil, fields: [String: String]) {
    self.key = key
    self.kind = kind
    self.request = request
    self.fields = fields
  }

  /// A field, or the empty text.
  public subscript(name: String) -> String { fields[name] ?? "" }
}

/// A draft as the book keeps it.
public struct KeptDraft: Sendable, Equatable {
  /// Which piece of work.
  public var key: WorkKey
  /// When it was kept last.
  public var savedAt: Moment
  /// What it says, or `nil` where another version of the program wrote it in a way that this one cannot read.
  public var draft: Draft?

  /// Makes a kept draft.
  public init(key: WorkKey, savedAt: Moment, draft: Draft?) {
    self.key = key
    self.savedAt = savedAt
    self.draft = draft
  }
}
