import Dossiers
import SQLite
import WorkingTime

/// Answers of persons in the file: for each case and each published text one.
enum LimitAnswerTable {
  /// What an answer is for.
  struct Key: Hashable {
    var code: String
    var caseName: String
    var published: String

    init(_ code: String, _ caseName: String?, _ published: String) {
      self.code = code
      self.caseName = caseName ?? ""
      self.published = published
    }
  }

  /// All answers, the latest first.
  static func all(_ snapshot: borrowing Snapshot) throws -> [SettledLimit] {
    try snapshot.rows("SELECT \(columns) FROM limit_answer ORDER BY at DESC, code, case_name", [], one)
  }

  /// The answers for one procedure's text.
  static func answers(code: String, published: String, _ snapshot: borrowing Snapshot) throws
    -> [SettledLimit]
  {
    try snapshot.rows(
      "SELECT \(columns) FROM limit_answer WHERE code = ? AND published = ?",
      [.text(code), .text(published)],
      one)
  }

  static func put(_ one: SettledLimit, _ transaction: borrowing Transaction) throws {
    try transaction.run(
      "INSERT OR REPLACE INTO limit_answer (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(one.code), .text(one.caseName ?? ""), .text(one.published), .text(one.answer.limit.compact),
        Value(one.answer.verification?.compact), Value(one.answer.difficultArea?.compact),
        .text(one.answer.start.compact), .text(one.answer.reason), .text(one.actor), Value(one.at),
      ])
    try count(transaction)
  }

  static func remove(_ one: SettledLimit, _ transaction: borrowing Transaction) throws {
    try transaction.run(
      "DELETE FROM limit_answer WHERE code = ? AND case_name = ? AND published = ?",
      [.text(one.code), .text(one.caseName ?? ""), .text(one.published)])
    try count(transaction)
  }

  /// How many answers were ever given or withdrawn, so that other counters notice.
  static func changes(_ snapshot: borrowing Snapshot) throws -> Int {
    try snapshot.text("SELECT value FROM setting WHERE name = 'answers'").flatMap { Int($0) } ?? 0
  }

  private static func count(_ transaction: borrowing Transaction) throws {
    let next = try changes(transaction.snapshot) + 1
    try transaction.run(
      "INSERT OR REPLACE INTO setting (name, value) VALUES ('answers', ?)", [.text(String(next))])
  }

  private static let columns =
    "code, case_name, published, time_limit, verification, difficult_area, start, reason, actor, at"

  private static func one(_ row: borrowing Row) throws -> SettledLimit {
    guard let limit = TimeLimit(compact: try row.text(3)), let start = ClockStart(compact: try row.text(6))
    else { throw RegisterFault.damaged }
    let caseName = try row.text(1)
    return SettledLimit(
      code: try row.text(0), caseName: caseName.isEmpty ? nil : caseName, published: try row.text(2),
      answer: LimitAnswer(
        limit: limit, verification: try row.optionalText(4).flatMap { TimeLimit(compact: $0) },
        difficultArea: try row.optionalText(5).flatMap { TimeLimit(compact: $0) }, start: start,
        reason: try row.text(7)),
      actor: try row.text(8), at: Int(try row.integer(9)))
  }
}

extension Procedure {
  /// The procedure with what persons have settled for its very text.
  func settled(by answers: [SettledLimit]) -> Procedure {
    guard !answers.isEmpty else { return self }
    var settled = self
    for (index, one) in cases.enumerated() {
      guard let answer = answers.first(where: { $0.caseName == one.name && $0.published == limitText })
      else { continue }
      settled.cases[index] = one.settled(by: answer)
    }
    return settled
  }
}
