public import Dossiers
import SQLite

extension Register {
  /// How long one look lasts: who opens the same dossier in the same place again within this time adds no
  /// event. The history then says «from this time on, for up to ten minutes», which is as true, and a clerk
  /// who goes to and fro between two pages does not fill the chain. Unit: seconds.
  public static let lookLasts = 600

  /// Whether a person is shown whole identity and telephone numbers here. Not where the book is open for
  /// reading only: a look that cannot be written down does not happen.
  public func seesPersonal(_ person: Person) -> Bool {
    access == .full
      && Right.seePersonal.isGranted(to: person.role, inPractice: office.isPractice)
  }

  /// A dossier as a person is shown it: whole, after the look is in the history, or masked.
  ///
  /// - Throws: `RegisterFault`; nothing whole is shown then.
  public func look(
    at code: String, from place: LookPlace, by person: Person, now: Int
  ) throws(RegisterFault) -> Dossier {
    let dossier = try dossier(code: code)
    guard seesPersonal(person) else { return dossier.masked }
    try note(lookAt: dossier.code, from: place, by: person, now: now)
    return dossier
  }

  /// A dossier for its receipt, which bears everything: whole, after the look is in the history. Read as
  /// text it is masked for whoever may not see whole numbers; paper is never made of masked ones.
  ///
  /// One dossier has one code, the one on its receipt (Nghị định 309/2026 Điều 8.3; `law.md` R9): what was
  /// received in another system has its receipt from there.
  ///
  /// - Throws: `.notAllowed`, `.readingOnly`, `.noDossier`, `.receiptOfOtherSystem`.
  public func dossierForReceipt(
    code: String, onPaper: Bool, by person: Person, now: Int
  ) throws(RegisterFault) -> Dossier {
    if onPaper {
      try demand(.seePersonal, of: person, now: now)
      try demand(.printReceipt, of: person, now: now)
    }
    let dossier = try dossier(code: code)
    if dossier.isBroughtIn { throw .receiptOfOtherSystem(code: dossier.code) }
    return try look(at: dossier.code, from: .receipt, by: person, now: now)
  }

  /// A dossier as a person is shown it who has looked at it already, or who needs none of its numbers.
  public func dossier(code: String, for person: Person) throws(RegisterFault) -> Dossier {
    let dossier = try dossier(code: code)
    return seesPersonal(person) ? dossier : dossier.masked
  }

  /// What happened to a dossier as a person is shown it, oldest first.
  public func history(code: String, for person: Person) throws(RegisterFault) -> [HistoryEntry] {
    let entries = try history(code: code)
    return seesPersonal(person) ? entries : entries.map(\.masked)
  }

  /// The applicant of the latest dossier with an identity number, to fill a form in. Who asks knows the
  /// number, but not the telephone and the address that they are given for it: that is a look at the
  /// dossier they come from.
  public func applicant(
    identity: String, for person: Person, now: Int
  ) throws(RegisterFault) -> Applicant? {
    guard seesPersonal(person), let found = try latest(identity: identity) else { return nil }
    try note(lookAt: found.code, from: .form, by: person, now: now)
    return found.applicant
  }

  /// Writes a look into the history, unless the person is still at the last one.
  private func note(
    lookAt code: String, from place: LookPlace, by person: Person, now: Int
  ) throws(RegisterFault) {
    let fact = Fact.looked(at: code, from: place)
    try naming(folder) { () throws in
      let isStillLooking = try connection.read { snapshot in
        try snapshot.integer(
          """
          SELECT 1 FROM event WHERE dossier = ? AND kind = 'looked' AND actor = ? AND body = ?
          AND at BETWEEN ? AND ? LIMIT 1
          """,
          [
            .text(code), .text(person.account), .blob(FieldCoding.encode(fact.fields)),
            Value(now - Register.lookLasts), Value(now),
          ]) != nil
      }
      if isStillLooking { return }
      try connection.write { transaction in
        try EventLog.append(fact, actor: person.account, at: now, request: nil, transaction)
      }
    }
  }

  private func latest(identity: String) throws(RegisterFault) -> (code: String, applicant: Applicant)? {
    try naming(folder) {
      try connection.read { snapshot in
        try snapshot.first(
          "SELECT kind, name, phone, address, email, code FROM dossier WHERE identity = ? ORDER BY id DESC LIMIT 1",
          [.text(identity)]
        ) { row in
          let applicant = Applicant(
            kind: ApplicantKind(rawValue: try row.text(0)) ?? .citizen, name: try row.text(1),
            identity: identity,
            phone: try row.text(2), address: try row.text(3), email: try row.text(4))
          return (code: try row.text(5), applicant: applicant)
        }
      }
    }
  }
}
