public import Dossiers
import SQLite
import Vietnamese
public import WorkingTime

/// An answer that is to be written into the book.
public struct LimitSettlement: Sendable, Equatable {
  /// The procedure's code.
  public var code: String
  /// The case, where the procedure has several.
  public var caseName: String?
  /// The text that the person read; `nil` takes the one that holds.
  public var published: String?
  /// The limit.
  public var limit: TimeLimit
  /// The longer limit where verification is needed.
  public var verification: TimeLimit?
  /// The limit in communes of difficult conditions.
  public var difficultArea: TimeLimit?
  /// What it starts from; `nil` leaves what the text says.
  public var start: ClockStart?
  /// Why.
  public var reason: String

  /// Makes an answer.
  public init(
    code: String, caseName: String? = nil, published: String? = nil, limit: TimeLimit,
    verification: TimeLimit? = nil, difficultArea: TimeLimit? = nil, start: ClockStart? = nil, reason: String
  ) {
    self.code = code
    self.caseName = caseName
    self.published = published
    self.limit = limit
    self.verification = verification
    self.difficultArea = difficultArea
    self.start = start
    self.reason = reason
  }
}

/// What a list of open limits is narrowed to; empty for all.
public struct OpenLimitFilter: Sendable, Equatable {
  /// Words that stand in the field (lĩnh vực), as written.
  public var field: String?
  /// The reason.
  public var reason: LimitQuestion?
  /// Whether only procedures are listed that were received lately.
  public var onlyReceived: Bool

  /// Makes a filter.
  public init(field: String? = nil, reason: LimitQuestion? = nil, onlyReceived: Bool = false) {
    self.field = field
    self.reason = reason
    self.onlyReceived = onlyReceived
  }
}

extension Register {
  /// The limits of the catalogue in use that wait for a person, those received most lately first.
  public func openLimits(_ filter: OpenLimitFilter = OpenLimitFilter()) throws(RegisterFault) -> [OpenLimit] {
    try naming(folder) {
      try connection.read { snapshot in
        let answers = try LimitAnswerTable.all(snapshot)
        let given = Set(answers.map { LimitAnswerTable.Key($0.code, $0.caseName, $0.published) })
        // The latest answer to another text of the case; `answers` begin with the latest.
        let earlier = Dictionary(
          answers.map { (LimitAnswerTable.Key($0.code, $0.caseName, ""), $0.answer) },
          uniquingKeysWith: { first, _ in first })
        let usage = try Self.usage(snapshot)
        var open: [OpenLimit] = []
        for (code, current) in try ProcedureTable.current(snapshot) {
          let procedure = current.procedure
          let received = usage[code] ?? 0
          guard filter.field.map({ procedure.field.holds($0) }) ?? true, !filter.onlyReceived || received > 0
          else { continue }
          for one in procedure.cases {
            guard case .needsPerson(let reason) = one.limit, filter.reason ?? reason == reason,
              !given.contains(LimitAnswerTable.Key(code, one.name, procedure.limitText))
            else { continue }
            open.append(
              OpenLimit(
                code: code, name: procedure.name, field: procedure.field, caseName: one.name, reason: reason,
                question: one.question, published: procedure.limitText, start: one.start,
                receivedLately: received, proposal: earlier[LimitAnswerTable.Key(code, one.name, "")]))
          }
        }
        // Cases of a procedure keep the order of the catalogue.
        return open.enumerated().sorted { left, right in
          (-left.element.receivedLately, left.element.code, left.offset)
            < (-right.element.receivedLately, right.element.code, right.offset)
        }.map(\.element)
      }
    }
  }

  /// All answers that hold for some text, the latest first.
  public func settledLimits() throws(RegisterFault) -> [SettledLimit] {
    try naming(folder) { try connection.read { try LimitAnswerTable.all($0) } }
  }

  /// Writes answers into the book: all of them or none. They hold at once for new receptions; dossiers
  /// received before keep what they had. An answer that stands there already changes nothing.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  /// - Returns: How many answers are new or different.
  /// - Throws: `.noOpenLimit` where the text leaves no such limit open, `.procedureChanged` where the
  ///   person read another text than the one that holds.
  @discardableResult
  public func settle(
    _ answers: [LimitSettlement], by person: Person, now: Int, draft: WorkKey? = nil
  ) throws(RegisterFault) -> Int {
    try demand(.importCatalogue, of: person, now: now)
    return try naming(folder) {
      try connection.write { transaction in
        try DraftTable.remove(draft, transaction)
        var written = 0
        for one in answers {
          let limit = try Self.limit(one, by: person, now: now, transaction.snapshot)
          let known = try LimitAnswerTable.answers(
            code: limit.code, published: limit.published, transaction.snapshot)
          if known.contains(where: { $0.caseName == limit.caseName && $0.answer == limit.answer }) {
            continue
          }
          try LimitAnswerTable.put(limit, transaction)
          try EventLog.append(
            .settled(limit), actor: person.account, at: now, request: nil, transaction)
          written += 1
        }
        return written
      }
    }
  }

  /// Takes an answer back: the limit is open again for the text that holds now.
  ///
  /// - Throws: `.noOpenLimit` where there is no answer.
  public func withdraw(
    code: String, caseName: String? = nil, reason: String, by person: Person, now: Int
  ) throws(RegisterFault) {
    try demand(.importCatalogue, of: person, now: now)
    try naming(folder) { () throws in
      try connection.write { transaction in
        let procedure = try Self.current(code, transaction.snapshot)
        let known = try LimitAnswerTable.answers(
          code: code, published: procedure.limitText, transaction.snapshot)
        guard let one = known.first(where: { $0.caseName == caseName }) else {
          throw RegisterFault.noOpenLimit(code: code)
        }
        try LimitAnswerTable.remove(one, transaction)
        try EventLog.append(
          .withdrawn(one, reason: reason), actor: person.account, at: now, request: nil, transaction)
      }
    }
  }

  /// The answer with what the catalogue in use says of its case.
  private static func limit(
    _ one: LimitSettlement, by person: Person, now: Int, _ snapshot: borrowing Snapshot
  ) throws -> SettledLimit {
    let procedure = try current(one.code, snapshot)
    guard let open = procedure.cases.first(where: { $0.name == one.caseName }), open.limit.stated == nil
    else {
      throw RegisterFault.noOpenLimit(code: one.code)
    }
    guard one.published ?? procedure.limitText == procedure.limitText else {
      throw RegisterFault.procedureChanged(code: one.code)
    }
    return SettledLimit(
      code: one.code, caseName: one.caseName, published: procedure.limitText,
      answer: LimitAnswer(
        limit: one.limit, verification: one.verification, difficultArea: one.difficultArea,
        start: one.start ?? open.start, reason: one.reason),
      actor: person.account, at: now)
  }

  /// The procedure as published, without what persons have settled.
  private static func current(_ code: String, _ snapshot: borrowing Snapshot) throws -> Procedure {
    guard
      let version = try snapshot.integer(
        "SELECT version FROM procedure WHERE code = ? AND is_current = 1", [.text(code)]),
      let procedure = try ProcedureTable.read(version: Int(version), snapshot)
    else { throw RegisterFault.noProcedure(code: code) }
    return procedure
  }

  /// How many of the last five thousand receptions each procedure has: they say what this office receives
  /// most; the whole book would take its time.
  private static func usage(_ snapshot: borrowing Snapshot) throws -> [String: Int] {
    var usage: [String: Int] = [:]
    try snapshot.forEachRow(
      "SELECT code, count(*) FROM (SELECT procedure FROM dossier ORDER BY id DESC LIMIT 5000) AS latest JOIN procedure ON version = latest.procedure GROUP BY code"
    ) { row in usage[try row.text(0)] = Int(try row.integer(1)) }
    return usage
  }
}

extension String {
  /// Whether some words stand in it, whatever their case and tone marks.
  fileprivate func holds(_ words: String) -> Bool { folded.contains(words.folded) }
}
