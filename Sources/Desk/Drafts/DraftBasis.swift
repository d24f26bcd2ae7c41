public import Dossiers

/// What a draft is taken up on: the book as it is now, not as it was when the draft was kept.
public enum DraftBasis: Sendable, Equatable {
  /// The procedure of a reception.
  case procedure(Procedure, version: Int)
  /// The dossier of a move or an order, with what was done to it since the draft saw it.
  case dossier(Dossier, since: [TheirChange])
  /// The open limit of an answer; `nil` where it was settled or its text changed meanwhile.
  case openLimit(OpenLimit?)
}
