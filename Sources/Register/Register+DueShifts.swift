public import Dossiers
import SQLite
import WorkingTime

extension Register {
  /// The open dossiers whose promised date the present calendar would place elsewhere, the next due first.
  ///
  /// A date that was agreed upon in a re-appointment (R15) is no count of the calendar's, so it stays; so
  /// does one that another system promised.
  public func dueDatesThatWouldMove() throws(RegisterFault) -> [DueShift] {
    try naming(folder) {
      try connection.read { snapshot in
        try self.refreshRules(snapshot)
        return try Self.shifts(self.life, snapshot)
      }
    }
  }

  /// Counts promised dates anew by the present calendar: of the named dossiers, or of all that would
  /// move. A person decides it and says why; the first promise stays as it was given.
  ///
  /// - Parameters:
  ///   - codes: codes as `dossier(code:)` takes them; `nil` for all.
  ///   - now: seconds since 1970 UTC.
  /// - Throws: `.reasonMissing`, `.noDossier`, `.dueUnmoved`; nothing is changed then.
  public func recompute(
    codes: [String]?, reason: String, by person: Person, now: Int
  ) throws(RegisterFault) -> [DueShift] {
    try demand(.configure, of: person, now: now)
    if reason.allSatisfy(\.isWhitespace) { throw .reasonMissing }
    return try naming(folder) {
      try connection.write { transaction in
        try self.refreshRules(transaction.snapshot)
        let all = try Self.shifts(self.life, transaction.snapshot)
        let chosen = try codes.map { try self.shifts(all, of: $0, transaction.snapshot) } ?? all
        for shift in chosen {
          guard let before = try DossierTable.find(shift.code, transaction.snapshot) else {
            throw RegisterFault.noDossier(code: shift.code)
          }
          var after = before
          switch shift.kind {
          case .due: after.clock.due = shift.new
          case .answer: after.clock.answerBy = shift.new
          }
          after.version += 1
          try DossierTable.update(before, to: after, transaction)
          try EventLog.append(
            .dueRecomputed(shift, version: after.version, reason: reason, calendar: self.rulesVersion),
            actor: person.account, at: now, request: nil, transaction)
        }
        return chosen
      }
    }
  }

  /// The shifts of named dossiers, each once.
  private func shifts(
    _ all: [DueShift], of codes: [String], _ snapshot: borrowing Snapshot
  ) throws -> [DueShift] {
    var chosen: [DueShift] = []
    for code in codes {
      let whole = "\(office.code)-\(code)"
      if let shift = all.first(where: { $0.code == code || $0.code == whole }) {
        if !chosen.contains(shift) { chosen.append(shift) }
      } else if try snapshot.integer(
        "SELECT id FROM dossier WHERE code IN (?, ?)", [.text(code), .text(whole)])
        == nil
      {
        throw RegisterFault.noDossier(code: code)
      } else {
        throw RegisterFault.dueUnmoved(code: code)
      }
    }
    return chosen
  }

  /// A dossier as far as its clock is concerned.
  private struct Counted {
    var code: String
    var applicant: String
    var status: Status
    var received: Moment
    var started: Moment?
    var due: Moment?
    var answerBy: Moment?
    var limit: TimeLimit
    var version: Int
  }

  private static func shifts(_ life: Life, _ snapshot: borrowing Snapshot) throws -> [DueShift] {
    let open = try snapshot.rows(
      """
      SELECT code, name, status, received, started, due, answer_by, time_limit, version FROM dossier
      WHERE lane = ? AND reappointed_from IS NULL AND NOT (brought_in AND due IS first_due) ORDER BY lane_order, id
      """, [.integer(Lane.work.rawValue)]
    ) { row in
      guard let status = Status(rawValue: Int(try row.integer(2))),
        let limit = TimeLimit(compact: try row.text(7))
      else { throw RegisterFault.damaged }
      return Counted(
        code: try row.text(0), applicant: try row.text(1), status: status, received: try row.moment(3),
        started: try row.optionalMoment(4), due: try row.optionalMoment(5),
        answerBy: try row.optionalMoment(6), limit: limit, version: Int(try row.integer(8)))
    }
    return try open.compactMap { one in
      guard one.status.clock == .running else { return nil }
      return try shift(one, life, snapshot)
    }
  }

  /// The shift of one dossier, `nil` where its date stays or the present calendar gives none.
  private static func shift(
    _ one: Counted, _ life: Life, _ snapshot: borrowing Snapshot
  ) throws -> DueShift? {
    let found: (kind: DueShift.Kind, old: Moment, new: Moment?)
    if let old = one.answerBy {
      found = (.answer, old, (try? life.clockAtRegistration(at: one.received))?.answerBy)
    } else if let old = one.due, let started = one.started {
      let pauses = try pauses(one, since: started, snapshot)
      found = (.due, old, (try? life.recount(one.limit, from: started, pauses: pauses)) ?? nil)
    } else {
      return nil
    }
    guard let new = found.new, new != found.old else { return nil }
    return DueShift(
      code: one.code, applicant: one.applicant, kind: found.kind, old: found.old, new: new)
  }

  private static func pauses(
    _ one: Counted, since start: Moment, _ snapshot: borrowing Snapshot
  ) throws -> [ClockPause] {
    // Who never moved twice was never stopped and started again.
    guard one.version > 2 else { return [] }
    let facts = try snapshot.rows(
      "SELECT kind, body FROM event WHERE dossier = ? ORDER BY sequence", [.text(one.code)]
    ) { row in
      guard let kind = Fact.Kind(rawValue: try row.text(0)) else { throw RegisterFault.damaged }
      return Fact(
        kind: kind, dossier: one.code, fields: try FieldCoding.decode(row.blob(1), isPersonal: false))
    }
    return ClockPause.pauses(in: facts, since: start)
  }
}
