public import Screen
public import Dossiers
public import Vietnamese
public import WorkingTime

/// A dossier's own page.
public struct DossierPage: Sendable, Equatable {
  /// The dossier as it was read last.
  public var dossier: Dossier
  /// The first line shown.
  public var top: Int

  /// A page of a dossier.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    top = 0
  }
}

/// A dossier's history.
public struct HistoryPage: Sendable, Equatable {
  /// The dossier's code.
  public var code: String
  /// What happened, oldest first.
  public var entries: [HistoryEntry]
  /// The chosen entry.
  public var place: ListPlace

  /// A history.
  public init(code: String, entries: [HistoryEntry]) {
    self.code = code
    self.entries = entries
    place = ListPlace()
  }
}

/// An explained due date.
public struct ExplanationPage: Sendable, Equatable {
  /// What it is the date of.
  public var title: Bilingual
  /// The date with its days.
  public var explanation: Explanation
  /// The first line shown.
  public var place: ListPlace

  /// An explanation.
  public init(title: Bilingual, explanation: Explanation) {
    self.title = title
    self.explanation = explanation
    place = ListPlace()
  }
}

/// The choice of a move.
public struct MoveChoice: Sendable, Equatable {
  /// One status with the rules' answer.
  public struct Option: Sendable, Equatable {
    /// The status.
    public var status: Status
    /// Why it is refused, or `nil` where it may be chosen.
    public var refusal: MoveRefusal?
  }

  /// The dossier as it was read.
  public var dossier: Dossier
  /// All statuses, the possible ones first.
  public var options: [Option]
  /// The chosen one.
  public var place: ListPlace

  /// The choice for a dossier under the rules.
  public init(_ dossier: Dossier, life: Life, now: Moment) {
    self.dossier = dossier
    let ways = life.ways(from: dossier)
    let others = Status.allCases.filter { !ways.contains($0) && $0 != dossier.status }
    options = (ways + others).map { Option(status: $0, refusal: life.refusal(of: $0, for: dossier, at: now)) }
    options = options.filter { $0.refusal == nil } + options.filter { $0.refusal != nil }
    place = ListPlace()
  }
}

/// The note of a chosen move.
public struct MoveNote: Sendable, Equatable {
  /// The dossier as it was read.
  public var dossier: Dossier
  /// Where it goes.
  public var status: Status
  /// The note.
  public var note: LineEditor
  /// The legal basis, asked for where supplements are asked for again.
  public var basis: LineEditor
  /// Whether the typing goes to the basis.
  public var isAtBasis: Bool
  /// The number of the request once it is being written.
  public var request: Int?

  /// An empty note.
  public init(_ dossier: Dossier, to status: Status) {
    self.dossier = dossier
    self.status = status
    note = LineEditor()
    basis = LineEditor()
    isAtBasis = false
    request = nil
  }

  /// Whether a legal basis must be given (R5).
  public var asksBasis: Bool { status == .supplement && dossier.supplementsAsked > 0 }

  /// Whether the move cannot be taken back, so that Enter alone does not confirm it.
  public var isFinal: Bool { !status.isOpen }
}

/// The list of commands, to search and to run.
public struct HelpPage: Sendable, Equatable {
  /// What is typed.
  public var query: LineEditor
  /// The chosen command.
  public var place: ListPlace
  /// Where the clerk was.
  public var context: Context

  /// The help for a place.
  public init(context: Context) {
    query = LineEditor(limit: 60)
    place = ListPlace()
    self.context = context
  }
}

extension HelpPage {
  /// How many commands fit on a screen.
  public static func height(of size: Size) -> Int { max(1, size.rows - 7) }
}
