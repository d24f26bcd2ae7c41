import Dossiers
import SQLite
import Vietnamese
import WorkingTime

/// Procedures in the file, version by version.
enum ProcedureTable {
  static func insert(
    _ procedure: Procedure, decision: Int64, from day: CivilDate, _ transaction: borrowing Transaction
  ) throws {
    try transaction.run(
      "INSERT INTO procedure (code, decision, from_day, is_current, name, field, agency, limit_text, limit_source, fee, basis, published_by, online, result, pauses) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(procedure.code), .integer(decision), Value(day.days), .text(procedure.name),
        .text(procedure.field),
        .text(procedure.agency), .text(procedure.limitText), .text(procedure.limitSource),
        .text(procedure.fee),
        .text(procedure.basis.joined(separator: "\n")), .text(procedure.decision),
        .text(procedure.online.rawValue),
        .text(procedure.result), Value(procedure.pauses),
      ])
    let version = transaction.lastInsertedRow
    for (place, one) in procedure.cases.enumerated() { try insert(one, version, place, transaction) }
    for (place, paper) in procedure.papers.enumerated() {
      try transaction.run(
        "INSERT INTO procedure_paper (version, place, name, originals, copies, is_required, case_name) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(version), Value(place), .text(paper.name), Value(paper.originals), Value(paper.copies),
          Value(paper.isRequired), Value(paper.caseName),
        ])
    }
  }

  private static func insert(
    _ one: ProcedureCase, _ version: Int64, _ place: Int, _ transaction: borrowing Transaction
  ) throws {
    var limit: String?
    var reason: String?
    switch one.limit {
    case .stated(let stated): limit = stated.compact
    case .needsPerson(let question): reason = question.rawValue
    }
    let channels = one.channels.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)=\($0.value.compact)" }.joined(separator: "\n")
    try transaction.run(
      "INSERT INTO procedure_case (version, place, name, time_limit, reason, question_vi, question_en, verification, difficult_area, channels, start) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(version), Value(place), Value(one.name), Value(limit), Value(reason),
        Value(one.question?.vi),
        Value(one.question?.en), Value(one.verification?.compact), Value(one.difficultArea?.compact),
        .text(channels),
        .text(one.start.compact),
      ])
  }

  static func read(version: Int, _ snapshot: borrowing Snapshot) throws -> Procedure? {
    let procedure = try snapshot.first(
      "SELECT \(columns) FROM procedure WHERE version = ?", [Value(version)], self.procedure)
    guard var procedure else { return nil }
    procedure.cases = try snapshot.rows(
      "SELECT \(caseColumns) FROM procedure_case WHERE version = ? ORDER BY place", [Value(version)], one)
    procedure.papers = try snapshot.rows(
      "SELECT \(paperColumns) FROM procedure_paper WHERE version = ? ORDER BY place", [Value(version)], paper)
    return procedure
  }

  /// All procedures that hold now, by code, with their version numbers: three passes, not three
  /// queries for each.
  static func current(_ snapshot: borrowing Snapshot) throws -> [String: (procedure: Procedure, version: Int)]
  {
    var cases: [Int64: [ProcedureCase]] = [:]
    try snapshot.forEachRow(
      "SELECT \(caseColumns), version FROM procedure_case WHERE version IN (SELECT version FROM procedure WHERE is_current = 1) ORDER BY version, place"
    ) { row in cases[try row.integer(9), default: []].append(try one(row)) }
    var papers: [Int64: [PaperRequirement]] = [:]
    try snapshot.forEachRow(
      "SELECT \(paperColumns), version FROM procedure_paper WHERE version IN (SELECT version FROM procedure WHERE is_current = 1) ORDER BY version, place"
    ) { row in papers[try row.integer(5), default: []].append(try paper(row)) }
    var result: [String: (procedure: Procedure, version: Int)] = [:]
    try snapshot.forEachRow("SELECT \(columns), version FROM procedure WHERE is_current = 1") { row in
      var procedure = try procedure(row)
      let version = try row.integer(12)
      procedure.cases = cases[version] ?? []
      procedure.papers = papers[version] ?? []
      result[procedure.code] = (procedure, Int(version))
    }
    return result
  }

  private static let columns =
    "code, name, field, agency, limit_text, limit_source, fee, basis, published_by, online, result, pauses"
  private static let caseColumns =
    "name, time_limit, reason, question_vi, question_en, verification, difficult_area, channels, start"
  private static let paperColumns = "name, originals, copies, is_required, case_name"

  private static func procedure(_ row: borrowing Row) throws -> Procedure {
    Procedure(
      code: try row.text(0), name: try row.text(1), field: try row.text(2), agency: try row.text(3),
      cases: [],
      limitText: try row.text(4), limitSource: try row.text(5), fee: try row.text(6),
      basis: try row.text(7).split(separator: "\n").map(String.init), decision: try row.text(8),
      online: OnlineLevel(rawValue: try row.text(9)) ?? .unknown, result: try row.text(10),
      pauses: try row.truth(11))
  }

  private static func one(_ row: borrowing Row) throws -> ProcedureCase {
    let limit: PublishedLimit
    if let text = try row.optionalText(1) {
      guard let stated = TimeLimit(compact: text) else { throw RegisterFault.damaged }
      limit = .stated(stated)
    } else {
      guard let reason = try row.optionalText(2).flatMap(LimitQuestion.init(rawValue:)) else {
        throw RegisterFault.damaged
      }
      limit = .needsPerson(reason)
    }
    var channels: [Channel: TimeLimit] = [:]
    for line in try row.text(7).split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let channel = Channel(rawValue: parts[0]),
        let own = TimeLimit(compact: parts[1])
      else {
        throw RegisterFault.damaged
      }
      channels[channel] = own
    }
    guard let start = ClockStart(compact: try row.text(8)) else { throw RegisterFault.damaged }
    var result = ProcedureCase(
      name: try row.optionalText(0), limit: limit,
      verification: try row.optionalText(5).flatMap { TimeLimit(compact: $0) },
      difficultArea: try row.optionalText(6).flatMap { TimeLimit(compact: $0) }, channels: channels,
      start: start)
    if let vi = try row.optionalText(3), let en = try row.optionalText(4) {
      result.question = Bilingual(vi, en)
    }
    return result
  }

  private static func paper(_ row: borrowing Row) throws -> PaperRequirement {
    PaperRequirement(
      name: try row.text(0), originals: Int(try row.integer(1)), copies: Int(try row.integer(2)),
      isRequired: try row.truth(3), caseName: try row.optionalText(4))
  }
}
