public import WorkingTime

/// A dossier that lies open at another counter.
public struct OpenElsewhere: Sendable, Equatable, Hashable {
  /// The dossier's code.
  public var code: String
  /// The name of the person who has it open.
  public var name: String
  /// Since when.
  public var since: Moment

  /// Makes one.
  public init(code: String, name: String, since: Moment) {
    self.code = code
    self.name = name
    self.since = since
  }
}

/// What somebody else did to a dossier meanwhile.
public struct TheirChange: Sendable, Equatable {
  /// What, when and by which account.
  public var entry: HistoryEntry
  /// The person's name, or the account where the office's list no longer holds it.
  public var name: String

  /// Makes one.
  public init(_ entry: HistoryEntry, name: String) {
    self.entry = entry
    self.name = name
  }
}
