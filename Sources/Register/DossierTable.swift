import Dossiers
import SQLite
import Vietnamese
import WorkingTime

/// Dossiers in the file, and the queue's index over them.
enum DossierTable {
  /// Sorts what has no next moment behind everything that has one.
  static let noOrder = Int64.max

  static func lane(of status: Status) -> Lane {
    switch status {
    case .registered, .accepted, .processing, .payment: .work
    case .supplement: .supplement
    case .finished: .toReturn
    case .stopped: .stopped
    case .notAccepted, .withdrawn, .returned, .closed: .ended
    }
  }

  /// Where a dossier stands in its lane.
  static func order(of dossier: Dossier) -> Int64 { dossier.attention.map { Int64($0.minutes) } ?? noOrder }

  static let columns = """
    code, official_code, procedure, case_name, channel, kind, name, identity, phone, address, email, submitter_name,
    submitter_identity, submitter_phone, fee, delivery, received, received_by, receiver_name, time_limit, confirmed_by,
    is_verification, start, started, first_due, due, answer_by, closable_from, suspended_with, status, since,
    supplements, finished, returned, version, lane, lane_order, reappointed_from, refused, pauses,
    verification_limit, brought_in
    """
  static let insert =
    "INSERT INTO dossier (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// Writes a new dossier with its papers, its words and its place in the tally.
  static func insert(_ dossier: Dossier, _ transaction: borrowing Transaction) throws {
    try insertUncounted(dossier, procedureWords: words(of: dossier.procedure), transaction)
    try count(lane(of: dossier.status), by: 1, transaction)
  }

  /// Writes a new dossier without its place in the tally, which the caller counts for many at once;
  /// so are the words of the procedures, which are few.
  static func insertUncounted(
    _ dossier: Dossier, procedureWords: String, _ transaction: borrowing Transaction
  ) throws {
    try transaction.run(insert, values(of: dossier))
    let id = transaction.lastInsertedRow
    for (place, paper) in dossier.papers.enumerated() {
      try transaction.run(
        "INSERT INTO paper (dossier, place, name, originals, copies) VALUES (?, ?, ?, ?, ?)",
        [.integer(id), Value(place), .text(paper.name), Value(paper.originals), Value(paper.copies)])
    }
    try transaction.run(
      "INSERT INTO dossier_words (rowid, folded) VALUES (?, ?)",
      [.integer(id), .text(words(of: dossier) + " " + procedureWords)])
  }

  /// Takes a citizen's data out of a dossier and out of the words that it is found by.
  static func erase(_ dossier: Dossier, _ transaction: borrowing Transaction) throws {
    guard
      let id = try transaction.snapshot.integer(
        "SELECT id FROM dossier WHERE code = ?", [.text(dossier.code)])
    else { throw RegisterFault.noDossier(code: dossier.code) }
    // An index without contents forgets words only when it is told them
    // (https://www.sqlite.org/fts5.html#the_delete_command).
    let words = words(of: dossier) + " " + words(of: dossier.procedure)
    try transaction.run(
      "INSERT INTO dossier_words (dossier_words, rowid, folded) VALUES ('delete', ?, ?)",
      [.integer(id), .text(words)])
    try transaction.run(
      """
      UPDATE dossier SET name = ?, identity = '', phone = '', address = '', email = '', submitter_name = NULL,
      submitter_identity = NULL, submitter_phone = NULL WHERE id = ?
      """, [.text(Dossier.erasedName), .integer(id)])
    guard let erased = try find(dossier.code, transaction.snapshot) else { throw RegisterFault.damaged }
    try transaction.run(
      "INSERT INTO dossier_words (rowid, folded) VALUES (?, ?)",
      [.integer(id), .text(self.words(of: erased) + " " + self.words(of: erased.procedure))])
  }

  static func count(_ lane: Lane, by step: Int, _ transaction: borrowing Transaction) throws {
    try transaction.run(
      "UPDATE tally SET count = count + ? WHERE lane = ?", [Value(step), .integer(lane.rawValue)])
  }

  /// What a dossier is found by besides its procedure: name, code, official code, identity number, telephone.
  private static func words(of dossier: Dossier) -> String {
    var words = dossier.applicant.name.folded
    if let submitter = dossier.submitter { words += " " + submitter.name.folded }
    for part in dossier.code.split(separator: "-") { words += " " + folded(String(part)) }
    for text in [dossier.officialCode, dossier.applicant.identity, dossier.applicant.phone]
    where !text.isEmpty {
      words += " " + folded(text)
    }
    return words
  }

  /// What a dossier is found by as one of a procedure: its name and code.
  static func words(of procedure: ProcedureReference) -> String {
    "\(procedure.name) \(procedure.code)".folded
  }

  /// The folded form; digits are that already.
  private static func folded(_ text: String) -> String {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : text.folded
  }

  static func values(of dossier: Dossier) -> [Value] {
    [
      .text(dossier.code), .text(dossier.officialCode), Value(dossier.procedure.version),
      Value(dossier.caseName),
      .text(dossier.channel.rawValue), .text(dossier.applicant.kind.rawValue), .text(dossier.applicant.name),
      .text(dossier.applicant.identity), .text(dossier.applicant.phone), .text(dossier.applicant.address),
      .text(dossier.applicant.email), Value(dossier.submitter?.name), Value(dossier.submitter?.identity),
      Value(dossier.submitter?.phone), .text(dossier.fee), .text(dossier.delivery.rawValue),
      Value(dossier.receivedAt.minutes), .text(dossier.receivedBy), .text(dossier.receiverName),
      .text(dossier.limit.limit.compact), Value(dossier.limit.confirmedBy),
      Value(dossier.limit.isVerification),
      .text(dossier.limit.start.compact),
    ] + state(of: dossier) + [
      Value(dossier.limit.pauses), Value(dossier.limit.verification?.compact),
      Value(dossier.isBroughtIn),
    ]
  }

  /// The columns that every change may change, from `started` on.
  private static func state(of dossier: Dossier) -> [Value] {
    [
      Value(dossier.clock.startedAt?.minutes), Value(dossier.clock.firstDue?.minutes),
      Value(dossier.clock.due?.minutes),
      Value(dossier.clock.answerBy?.minutes), Value(dossier.clock.closableFrom?.days),
      Value(dossier.clock.suspendedWith),
      Value(dossier.status.rawValue), Value(dossier.statusSince.minutes), Value(dossier.supplementsAsked),
      Value(dossier.finishedAt?.minutes), Value(dossier.returnedAt?.minutes), Value(dossier.version),
      .integer(lane(of: dossier.status).rawValue),
      .integer(order(of: dossier)),
      Value(dossier.reappointedFrom?.minutes), Value(dossier.isRefused),
    ]
  }

  static func update(_ before: Dossier, to after: Dossier, _ transaction: borrowing Transaction) throws {
    let changed = try transaction.run(
      """
      UPDATE dossier SET started = ?, first_due = ?, due = ?, answer_by = ?, closable_from = ?, suspended_with = ?,
      status = ?, since = ?, supplements = ?, finished = ?, returned = ?, version = ?, lane = ?, lane_order = ?,
      reappointed_from = ?, refused = ?, time_limit = ?, is_verification = ?, verification_limit = ?
      WHERE code = ? AND version = ?
      """,
      state(of: after) + [
        .text(after.limit.limit.compact), Value(after.limit.isVerification),
        Value(after.limit.verification?.compact), .text(after.code),
        Value(before.version),
      ])
    guard changed == 1 else { throw RegisterFault.noDossier(code: after.code) }
    let (from, to) = (lane(of: before.status), lane(of: after.status))
    if from != to {
      try count(from, by: -1, transaction)
      try count(to, by: 1, transaction)
    }
  }

  static let selection =
    "SELECT \(columns.split(separator: ",").map { "dossier." + $0.filter { !$0.isWhitespace } }.joined(separator: ", ")), procedure.code, procedure.name, dossier.id FROM dossier JOIN procedure ON procedure.version = dossier.procedure"
  private static let selectOne = selection + " WHERE dossier.code = ?"

  /// A dossier by its code.
  static func find(_ code: String, _ snapshot: borrowing Snapshot) throws -> Dossier? {
    let found = try snapshot.first(selectOne, [.text(code)]) { row in (try dossier(row), try row.integer(44))
    }
    guard let (bare, id) = found else { return nil }
    var complete = bare
    complete.papers = try snapshot.rows(
      "SELECT name, originals, copies FROM paper WHERE dossier = ? ORDER BY place", [.integer(id)]
    ) { row in
      ReceivedPaper(
        name: try row.text(0), originals: Int(try row.integer(1)), copies: Int(try row.integer(2)))
    }
    return complete
  }

  static func dossier(_ row: borrowing Row) throws -> Dossier {
    guard let channel = Channel(rawValue: try row.text(4)),
      let kind = ApplicantKind(rawValue: try row.text(5)),
      let delivery = ResultDelivery(rawValue: try row.text(15)),
      let limit = TimeLimit(compact: try row.text(19)),
      let start = ClockStart(compact: try row.text(22)),
      let status = Status(rawValue: Int(try row.integer(29)))
    else { throw RegisterFault.damaged }
    let isVerification = try row.truth(21)
    let verification = try row.optionalText(40).flatMap { TimeLimit(compact: $0) }
    let submitter = try row.optionalText(11).map { name in
      Submitter(name: name, identity: try row.optionalText(12) ?? "", phone: try row.optionalText(13) ?? "")
    }
    return Dossier(
      code: try row.text(0), officialCode: try row.text(1),
      procedure: ProcedureReference(
        code: try row.text(42), name: try row.text(43), version: Int(try row.integer(2))),
      caseName: try row.optionalText(3).flatMap { $0.isEmpty ? nil : $0 }, channel: channel,
      applicant: Applicant(
        kind: kind, name: try row.text(6), identity: try row.text(7), phone: try row.text(8),
        address: try row.text(9),
        email: try row.text(10)),
      submitter: submitter, papers: [], fee: try row.text(14), delivery: delivery,
      receivedAt: try row.moment(16),
      receivedBy: try row.text(17), receiverName: try row.text(18),
      limit: AgreedLimit(
        limit: limit, confirmedBy: try row.optionalText(20), isVerification: isVerification, start: start,
        verification: verification, pauses: try row.truth(39)),
      clock: DossierClock(
        startedAt: try row.optionalMoment(23), firstDue: try row.optionalMoment(24),
        due: try row.optionalMoment(25),
        answerBy: try row.optionalMoment(26),
        closableFrom: try row.optionalDay(27),
        suspendedWith: try row.optionalInteger(28).map { Int($0) }),
      status: status, statusSince: try row.moment(30), supplementsAsked: Int(try row.integer(31)),
      reappointedFrom: try row.optionalMoment(37), finishedAt: try row.optionalMoment(32),
      isRefused: try row.truth(38), returnedAt: try row.optionalMoment(33),
      version: Int(try row.integer(34)), isBroughtIn: try row.truth(41))
  }
}

extension Row {
  /// A moment; a number that no clock ever showed throws, before anything counts with it.
  func moment(_ column: Int) throws -> Moment { Moment(minutes: try plausible(column, 1 << 33)) }

  func optionalMoment(_ column: Int) throws -> Moment? { isNull(column) ? nil : try moment(column) }

  /// A day, with the same care.
  func day(_ column: Int) throws -> CivilDate { CivilDate(days: try plausible(column, 1 << 23)) }

  /// Seconds since 1970 UTC, with the same care.
  func seconds(_ column: Int) throws -> Int { try plausible(column, 1 << 40) }

  func optionalDay(_ column: Int) throws -> CivilDate? { isNull(column) ? nil : try day(column) }

  private func plausible(_ column: Int, _ most: Int64) throws -> Int {
    let number = try integer(column)
    guard (-most...most).contains(number) else { throw RegisterFault.damaged }
    return Int(number)
  }
}
