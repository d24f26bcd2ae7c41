public import Dossiers
import SQLite

/// The office's staff.
enum PersonTable {
  static func put(_ person: Person, _ transaction: borrowing Transaction) throws {
    try transaction.run(
      "INSERT INTO person (account, name, role) VALUES (?, ?, ?) ON CONFLICT (account) DO UPDATE SET name = excluded.name, role = excluded.role",
      [.text(person.account), .text(person.name), .text(person.role.rawValue)])
  }

  static func find(_ account: String, _ snapshot: borrowing Snapshot) throws -> Person? {
    try snapshot.first("SELECT name, role FROM person WHERE account = ?", [.text(account)]) { row in
      guard let role = StaffRole(rawValue: try row.text(1)) else {
        throw RegisterFault.settingsUnreadable(name: "role")
      }
      return Person(account: account, name: try row.text(0), role: role)
    }
  }
}

extension Register {
  /// The person of an account.
  ///
  /// - Throws: `RegisterFault.unknownPerson` where the office's list does not hold it.
  public func person(account: String) throws(RegisterFault) -> Person {
    let found = try naming(folder) { try connection.read { try PersonTable.find(account, $0) } }
    guard let found else { throw .unknownPerson(account: account) }
    return found
  }

  /// Puts a person into the office's list, or gives them another name or role.
  public func put(_ person: Person, by actor: Person, now: Int) throws(RegisterFault) {
    try demand(.configure, of: actor, now: now)
    try naming(folder) { () throws in
      try connection.write { transaction in
        try PersonTable.put(person, transaction)
        let fact = Fact(
          kind: .configured,
          fields: [
            Fact.Field("setting", "person"), Fact.Field("account", person.account),
            Fact.Field("name", person.name),
            Fact.Field("role", person.role.rawValue),
          ])
        try EventLog.append(fact, actor: actor.account, at: now, request: nil, transaction)
      }
    }
  }

  /// Refuses what a role may not do, and writes the refusal into the history. A session that only reads
  /// can write nothing: there the fault goes out, and who carries the session notes it in the system's
  /// journal.
  ///
  /// - Throws: `.notAllowed`; `.readingOnly` where the role would do and the session will not.
  public func demand(_ right: Right, of person: Person, now: Int) throws(RegisterFault) {
    guard right.isGranted(to: person.role, inPractice: office.isPractice) else {
      try noteRefusal(of: Fact.Field("right", right.rawValue), to: person, now: now)
      throw .notAllowed(person.role, right)
    }
    guard access == .full || right.isReading else { throw .readingOnly(right) }
  }

  /// Writes into the history that a person was refused something, where this session can write.
  public func noteRefusal(of what: Fact.Field, to person: Person, now: Int) throws(RegisterFault) {
    guard access == .full else { return }
    let fact = Fact(
      kind: .refused,
      fields: [what, Fact.Field("role", person.role.rawValue)])
    try naming(folder) { () throws in
      _ = try connection.write {
        try EventLog.append(fact, actor: person.account, at: now, request: nil, $0)
      }
    }
  }
}
