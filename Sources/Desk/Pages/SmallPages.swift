public import Dossiers
public import Screen
public import Vietnamese
public import WorkingTime

/// A dossier's history.
public struct HistoryPage: Sendable, Equatable {
  /// The dossier's code.
  public var code: String
  /// What happened, oldest first; behind it who has looked at it, oldest first, so that thirty looks bury
  /// no move.
  public var entries: [HistoryEntry]
  /// The chosen entry.
  public var place: ListPlace

  /// A history.
  public init(code: String, entries: [HistoryEntry]) {
    self.code = code
    self.entries = entries.filter { $0.fact.kind != .looked } + entries.filter { $0.fact.kind == .looked }
    place = ListPlace()
  }

  /// How many entries fit on a screen: all but header, title, rule, the chosen entry's note and the
  /// rows below.
  public static func height(of size: Size) -> Int { max(1, size.rows - 9) }
}

/// An explained due date.
public struct ExplanationPage: Sendable, Equatable {
  /// What it is the date of.
  public var title: Bilingual
  /// The date with its days.
  public var explanation: Explanation
  /// What the count starts from, with the article; `nil` where that is plain.
  public var start: Bilingual?
  /// What has changed the date since, with the articles.
  public var changes: [Bilingual]
  /// The due date that holds, where a pause has moved it away from the explained one.
  public var movedTo: Moment?
  /// The chosen day.
  public var place: ListPlace

  /// An explanation.
  public init(
    title: Bilingual, explanation: Explanation, start: Bilingual? = nil, changes: [Bilingual] = [],
    movedTo: Moment? = nil
  ) {
    self.title = title
    self.explanation = explanation
    self.start = start
    self.changes = changes
    self.movedTo = movedTo
    place = ListPlace()
  }

  /// How many days fit on a screen: all but header, title, the date, its rule, its changes and the rows below.
  public static func height(of size: Size) -> Int { max(1, size.rows - 12) }
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

  /// How many statuses fit into the box: all but header, footer, the frame and three lines of reasons.
  public func height(of size: Size) -> Int { max(1, min(options.count, size.rows - 9)) }
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
  /// Whether what is finished is a refusal after appraisal (R14).
  public var isRefusal: Bool
  /// The key of the request once it is being written.
  public var request: WorkKey?
  /// The key of the draft that is kept of the note, once one was.
  public var work: WorkKey?

  /// An empty note.
  public init(_ dossier: Dossier, to status: Status) {
    self.dossier = dossier
    self.status = status
    note = LineEditor()
    basis = LineEditor()
    isAtBasis = false
    isRefusal = false
    request = nil
    work = nil
  }

  /// Whether something is typed that would be lost.
  public var isDirty: Bool { !note.isEmpty || !basis.isEmpty || isRefusal }

  /// Whether a note must be written.
  public var needsNote: Bool { status.needsNote || isRefusal }

  /// Whether a legal basis must be given (R5).
  public var asksBasis: Bool { status == .supplement && dossier.supplementsAsked > 0 }

  /// Whether the move cannot be taken back, so that Enter alone does not confirm it.
  public var isFinal: Bool { !status.isOpen }
}

/// The question whether to throw away what was typed; the safe answer is the first.
public struct DiscardQuestion: Sendable, Equatable {
  /// What can be answered.
  public enum Answer: Sendable, Equatable {
    /// Go on filling in.
    case goOn
    /// Keep it as a draft, to be taken up later.
    case keep
    /// Throw it away.
    case discard
  }

  /// The chosen answer, from 0.
  public var chosen: Int
  /// Whether the clerk was leaving the program.
  public var isLeaving: Bool
  /// What can be answered.
  public let answers: [Answer]

  /// The question, the safe answer chosen.
  public init(chosen: Int = 0, isLeaving: Bool, canKeep: Bool = false) {
    self.chosen = chosen
    self.isLeaving = isLeaving
    answers = canKeep ? [.goOn, .keep, .discard] : [.goOn, .discard]
  }
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

  /// How many commands fit on a screen.
  public static func height(of size: Size) -> Int { max(1, size.rows - 7) }
}
