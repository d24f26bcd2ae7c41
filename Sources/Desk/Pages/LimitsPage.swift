public import Dossiers
public import Screen
import Vietnamese
public import WorkingTime

/// The published limits that wait for a person, those received most lately first.
public struct LimitsPage: Sendable, Equatable {
  /// All of them.
  public private(set) var all: [OpenLimit]
  /// What is typed to narrow the list.
  public var query: LineEditor
  /// Those that the typed words find, as places in `all`.
  public private(set) var found: [Int]
  /// The chosen one, as a place in `found`.
  public var place: ListPlace
  private var words: [String]

  /// A list.
  public init(_ limits: [OpenLimit]) {
    all = limits
    query = LineEditor(limit: 60)
    found = Array(limits.indices)
    place = ListPlace()
    words = limits.map { "\($0.code) \($0.name) \($0.field) \($0.caseName ?? "")".folded }
  }

  /// The chosen limit.
  public var chosen: OpenLimit? {
    found.indices.contains(place.chosen) ? all[found[place.chosen]] : nil
  }

  /// Finds what is typed, the first one chosen.
  mutating func find() {
    place = ListPlace()
    narrow()
  }

  /// Takes a list that was read anew; the choice stays near where it was.
  mutating func replace(_ limits: [OpenLimit], height: Int) {
    let before = self
    self = LimitsPage(limits)
    query = before.query
    place = before.place
    narrow()
    place.choose(place.chosen, of: found.count, height: height)
  }

  private mutating func narrow() {
    let parts = query.text.folded.split(separator: " ")
    found = all.indices.filter { index in parts.allSatisfy { words[index].contains($0) } }
  }

  /// How many limits fit on a screen: the published text of the chosen one takes the lower half.
  public static func height(of size: Size) -> Int { max(1, (size.rows - 6) / 2) }
}

/// The answer to one open limit while it is typed.
public struct LimitAnswerPage: Sendable, Equatable {
  /// The limit that is answered.
  public let open: OpenLimit
  /// The limit, in the notation of the reception's form.
  public var limit: LineEditor
  /// Why.
  public var reason: LineEditor
  /// Whether the typing goes to the reason.
  public var isAtReason: Bool
  /// The first line of the published text that is shown.
  public var top: Int
  /// The key of the draft that is kept of the answer, once one was.
  public var work: WorkKey?

  /// An empty answer: an older one is shown and never taken over by itself.
  public init(_ open: OpenLimit) {
    self.open = open
    limit = LineEditor(limit: 60)
    reason = LineEditor()
    isAtReason = false
    top = 0
    work = nil
  }

  /// How many lines of the published text fit on a screen: all but header, title, name, the two fields and
  /// what they say, and keys.
  public static func height(of size: Size) -> Int { max(1, size.rows - 12) }

  /// Whether something is typed that would be lost.
  public var isDirty: Bool { !limit.isEmpty || !reason.isEmpty }

  /// The limit as far as it can be read.
  public var settled: TimeLimit? { TimeLimit(reading: limit.text) }
}

/// One line of what is known of an open limit.
public struct LimitLine: Sendable, Equatable {
  /// What a line tells.
  public enum Kind: Sendable, Equatable {
    /// Why the limit is open.
    case question
    /// What was settled for an older text.
    case proposal
    /// The published text.
    case published
  }

  /// The kind.
  public var kind: Kind
  /// The text.
  public var text: String
}

extension Model {
  /// The question, an older answer and the whole published text, in lines that fit the screen.
  public func lines(of open: OpenLimit) -> [LimitLine] {
    var texts: [(LimitLine.Kind, String)] = [(.question, "? " + open.words(language))]
    if let proposal = open.proposal {
      let before = Bilingual(
        "Nội dung đã đổi; trước đây xác nhận: \(proposal.limit.written.vi) (\(proposal.reason))",
        "The text changed; settled before: \(proposal.limit.written.en) (\(proposal.reason))")
      texts.append((.proposal, before(language)))
    }
    let published =
      open.published.isEmpty
      ? Bilingual("(không công bố nội dung nào)", "(nothing is published)")(language) : "«\(open.published)»"
    texts.append((.published, published))
    return texts.flatMap { kind, text in
      text.wrapped(to: max(1, size.columns - 2)).map { LimitLine(kind: kind, text: $0) }
    }
  }
}
