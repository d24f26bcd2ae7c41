public import Vietnamese
public import WorkingTime

/// What a person answers where a published text leaves the limit of a case open.
public struct LimitAnswer: Sendable, Equatable, Hashable {
  /// The limit.
  public var limit: TimeLimit
  /// The longer limit where verification is needed, or `nil` where the text names none.
  public var verification: TimeLimit?
  /// The limit in communes of difficult conditions, or `nil` where the text names none.
  public var difficultArea: TimeLimit?
  /// What the limit starts from.
  public var start: ClockStart
  /// Why the person reads the text so.
  public var reason: String

  /// Makes an answer.
  public init(
    limit: TimeLimit, verification: TimeLimit? = nil, difficultArea: TimeLimit? = nil,
    start: ClockStart = .reception, reason: String
  ) {
    self.limit = limit
    self.verification = verification
    self.difficultArea = difficultArea
    self.start = start
    self.reason = reason
  }
}

/// An answer as the book keeps it: for which text, by whom and when.
public struct SettledLimit: Sendable, Equatable {
  /// The procedure's code.
  public var code: String
  /// The case, where the procedure has several.
  public var caseName: String?
  /// The published text that was answered, word for word. The answer holds for this text alone.
  public var published: String
  /// The answer.
  public var answer: LimitAnswer
  /// Account of the person who gave it.
  public var actor: String
  /// When. Unit: seconds since 1970-01-01 UTC.
  public var at: Int

  /// Makes a settled limit.
  public init(
    code: String, caseName: String?, published: String, answer: LimitAnswer, actor: String, at: Int
  ) {
    self.code = code
    self.caseName = caseName
    self.published = published
    self.answer = answer
    self.actor = actor
    self.at = at
  }
}

/// A limit of the catalogue in use that waits for a person.
public struct OpenLimit: Sendable, Equatable {
  /// The procedure's code.
  public var code: String
  /// The procedure's name.
  public var name: String
  /// Lĩnh vực.
  public var field: String
  /// The case, where the procedure has several.
  public var caseName: String?
  /// Why the limit is open.
  public var reason: LimitQuestion
  /// The catalogue's own question, where it asks one.
  public var question: Bilingual?
  /// The published text, word for word.
  public var published: String
  /// What the limit starts from, as far as the text says it.
  public var start: ClockStart
  /// How many of the latest receptions were of this procedure.
  public var receivedLately: Int
  /// The latest answer to another text of the same case: a proposal, which holds for nothing.
  public var proposal: LimitAnswer?

  /// Makes an open limit.
  public init(
    code: String, name: String, field: String = "", caseName: String? = nil, reason: LimitQuestion,
    question: Bilingual? = nil, published: String = "", start: ClockStart = .reception,
    receivedLately: Int = 0, proposal: LimitAnswer? = nil
  ) {
    self.code = code
    self.name = name
    self.field = field
    self.caseName = caseName
    self.reason = reason
    self.question = question
    self.published = published
    self.start = start
    self.receivedLately = receivedLately
    self.proposal = proposal
  }

  /// Why the limit is open, in the catalogue's own words where it asks something itself.
  public var words: Bilingual { reason == .asked ? question ?? reason.text : reason.text }
}

extension ProcedureCase {
  /// The case as it holds once a person has answered. What the text states stays as it is.
  public func settled(by one: SettledLimit) -> ProcedureCase {
    guard limit.stated == nil else { return self }
    var settled = self
    settled.limit = .stated(one.answer.limit)
    settled.verification = one.answer.verification ?? verification
    settled.difficultArea = one.answer.difficultArea ?? difficultArea
    settled.start = one.answer.start
    settled.settledBy = one.actor
    return settled
  }
}

extension Fact {
  /// The fact that a person settled a limit.
  public static func settled(_ one: SettledLimit) -> Fact {
    Fact(
      kind: .limitSettled,
      fields: [
        Field("procedure", one.code), Field("case", one.caseName ?? ""), Field("published", one.published),
        Field("limit", one.answer.limit.compact),
        Field("verification", one.answer.verification?.compact ?? ""),
        Field("difficultArea", one.answer.difficultArea?.compact ?? ""),
        Field("start", one.answer.start.compact), Field("reason", one.answer.reason),
      ])
  }

  /// The fact that an answer no longer holds.
  public static func withdrawn(_ one: SettledLimit, reason: String) -> Fact {
    Fact(
      kind: .limitWithdrawn,
      fields: [
        Field("procedure", one.code), Field("case", one.caseName ?? ""), Field("published", one.published),
        Field("reason", reason),
      ])
  }
}
