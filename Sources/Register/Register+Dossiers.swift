public import Dossiers
import SQLite
public import WorkingTime

extension Register {
  /// Writes a reception into the book and gives the dossier with its code. A request that was
  /// written already gives the same dossier again. The draft of the form goes in the same transaction, so
  /// that it never comes back.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  /// - Throws: `RegisterFault`; nothing is saved then, but for `.unsettled`, which says what it is.
  public func receive(
    _ reception: Reception, by person: Person, request: RequestKey, now: Int, draft: WorkKey? = nil
  ) throws(RegisterFault) -> Dossier {
    try demand(.receive, of: person, now: now)
    return try settling(request) {
      try self.connection.write { transaction in
        try DraftTable.remove(draft, transaction)
        if let known = try Self.dossier(of: request, transaction.snapshot) { return known }
        // The date of the form was counted by the rules that this session knew.
        if try self.refreshRules(transaction.snapshot) { throw RegisterFault.rulesChanged }
        try Self.requireCurrent(reception.procedure, transaction.snapshot)
        let dossier = try self.dossier(reception, by: person, transaction)
        try DossierTable.insert(dossier, transaction)
        try EventLog.append(.received(dossier), actor: person.account, at: now, request: request, transaction)
        return dossier
      }
    }
  }

  private func dossier(
    _ reception: Reception, by person: Person, _ transaction: borrowing Transaction
  ) throws -> Dossier {
    let date = reception.receivedAt.date
    let number = try transaction.rows(
      "INSERT INTO day_number (day, last) VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last",
      [.integer(Int64(date.days))]
    ) { row in Int(try row.integer(0)) }
    return Dossier(
      code: DossierCode.make(office: office.code, date: date, number: number.first ?? 1),
      officialCode: reception.officialCode, procedure: reception.procedure, caseName: reception.caseName,
      channel: reception.channel, applicant: reception.applicant, submitter: reception.submitter,
      papers: reception.papers, fee: reception.fee, delivery: reception.delivery,
      receivedAt: reception.receivedAt,
      receivedBy: person.account, receiverName: person.name, limit: reception.limit, clock: reception.clock,
      status: reception.status, statusSince: reception.receivedAt)
  }

  /// The dossier that a request wrote or changed, as it is now; `nil` where the request was never kept.
  public func dossier(of request: RequestKey) throws(RegisterFault) -> Dossier? {
    try naming(folder) { try connection.read { try Self.dossier(of: request, $0) } }
  }

  /// Moves a dossier that was seen at a version, as `change` does.
  public func move(
    code: String, version: Int?, _ move: Move, by person: Person, request: RequestKey, at moment: Moment,
    now: Int
  ) throws(RegisterFault) -> Dossier {
    try change(
      code: code, version: version, .move(move), by: person, request: request, at: moment, now: now)
  }

  /// Changes a dossier that was seen at a version. A request that was written already gives the dossier
  /// as it is now. The draft of the change goes in the same transaction.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  /// - Throws: `.changedMeanwhile` where somebody was faster, `.refused` where the rules say no.
  public func change(
    code: String, version: Int?, _ change: Change, by person: Person, request: RequestKey, at moment: Moment,
    now: Int, draft: WorkKey? = nil
  ) throws(RegisterFault) -> Dossier {
    try demand(.move, of: person, now: now)
    return try settling(request) {
      try self.connection.write { transaction in
        try DraftTable.remove(draft, transaction)
        if let known = try Self.dossier(of: request, transaction.snapshot) { return known }
        guard let before = try DossierTable.find(code, transaction.snapshot) else {
          throw RegisterFault.noDossier(code: code)
        }
        if let version, before.version != version {
          throw RegisterFault.changedMeanwhile(by: try Self.lastActor(code, transaction.snapshot) ?? "?")
        }
        try self.refreshRules(transaction.snapshot)
        let after: Dossier
        do throws(MoveRefusal) {
          after = try self.life.apply(change, to: before, at: moment)
        } catch {
          throw RegisterFault.refused(error)
        }
        try DossierTable.update(before, to: after, transaction)
        try EventLog.append(
          .changed(before, by: change, to: after), actor: person.account, at: now, request: request,
          transaction)
        return after
      }
    }
  }

  /// A dossier by its code; the part of the code after the office is enough.
  public func dossier(code: String) throws(RegisterFault) -> Dossier {
    let found = try naming(folder) {
      try connection.read { snapshot in
        try DossierTable.find(code, snapshot) ?? DossierTable.find("\(self.office.code)-\(code)", snapshot)
      }
    }
    guard let found else { throw .noDossier(code: code) }
    return found
  }

  /// What happened to a dossier, oldest first.
  public func history(code: String) throws(RegisterFault) -> [HistoryEntry] {
    try naming(folder) {
      try connection.read { snapshot in
        try snapshot.rows(
          "SELECT sequence, at, actor, kind, body, personal FROM event WHERE dossier = ? ORDER BY sequence",
          [.text(code)]
        ) { row in
          guard let kind = Fact.Kind(rawValue: try row.text(3)) else { throw RegisterFault.damaged }
          let open = try FieldCoding.decode(row.blob(4), isPersonal: false)
          let personal = try row.optionalBlob(5).map { try FieldCoding.decode($0, isPersonal: true) } ?? []
          return HistoryEntry(
            sequence: Int(try row.integer(0)), secondsUTC: try row.seconds(1), actor: try row.text(2),
            fact: Fact(kind: kind, dossier: code, fields: open + personal))
        }
      }
    }
  }

  /// Writes into the history that a receipt was made.
  ///
  /// - Parameter digest: SHA-256 of the file or text, as hexadecimal digits.
  /// - Throws: `.noDossier` where the book holds none with that code.
  public func recordReceipt(
    code: String, form: String, digest: String, by person: Person, now: Int
  ) throws(RegisterFault) {
    try demand(.printReceipt, of: person, now: now)
    let fact = Fact(
      kind: .receiptMade, dossier: code, fields: [Fact.Field("form", form), Fact.Field("digest", digest)])
    try naming(folder) { () throws in
      try connection.write { transaction in
        guard try transaction.snapshot.integer("SELECT id FROM dossier WHERE code = ?", [.text(code)]) != nil
        else { throw RegisterFault.noDossier(code: code) }
        try EventLog.append(fact, actor: person.account, at: now, request: nil, transaction)
      }
    }
  }

  /// Runs a change; where the disk failed during COMMIT, opens the file anew and looks the request up
  /// by its own key before anybody is told anything.
  private func settling(_ request: RequestKey, _ body: () throws -> Dossier) throws(RegisterFault) -> Dossier
  {
    do {
      return try body()
    } catch DatabaseError.uncertain {
      do {
        try connection.settle()
        if let known = try connection.read({ try Self.dossier(of: request, $0) }) { return known }
      } catch {
        throw .unsettled
      }
      throw .diskFailed
    } catch let error as DatabaseError {
      throw RegisterFault(error, folder: folder)
    } catch let fault as RegisterFault {
      throw fault
    } catch {
      throw .database("\(type(of: error))")
    }
  }

  /// The dossier that a request wrote, where it did.
  private static func dossier(of request: RequestKey, _ snapshot: borrowing Snapshot) throws -> Dossier? {
    guard let code = try snapshot.text("SELECT dossier FROM event WHERE request = ?", [.blob(request.bytes)])
    else {
      return nil
    }
    return try DossierTable.find(code, snapshot)
  }

  private static func lastActor(_ code: String, _ snapshot: borrowing Snapshot) throws -> String? {
    try snapshot.text(
      "SELECT actor FROM event WHERE dossier = ? AND kind NOT IN ('looked', 'receiptMade') ORDER BY sequence DESC LIMIT 1",
      [.text(code)])
  }

  private static func requireCurrent(_ procedure: ProcedureReference, _ snapshot: borrowing Snapshot) throws {
    let current = try snapshot.integer(
      "SELECT is_current FROM procedure WHERE version = ?", [Value(procedure.version)])
    guard current == 1 else { throw RegisterFault.procedureChanged(code: procedure.code) }
  }
}
