public import Dossiers
import Digest
import SQLite
import WorkingTime

/// A procedure as dossiers of another system may name it.
public struct NamedProcedure: Sendable, Equatable {
  /// The procedure, with what persons have settled.
  public var procedure: Procedure
  /// The number of its version.
  public var version: Int
  /// Whether it holds now; an abolished one is there for dossiers that are over.
  public var isCurrent: Bool

  /// Makes one.
  public init(procedure: Procedure, version: Int, isCurrent: Bool) {
    self.procedure = procedure
    self.version = version
    self.isCurrent = isCurrent
  }
}

extension Register {
  /// All procedures by code: the version that holds, or the last one where none does any more.
  public func namedProcedures() throws(RegisterFault) -> [String: NamedProcedure] {
    try naming(folder) {
      try connection.read { snapshot in
        var named = try ProcedureTable.current(snapshot).mapValues {
          NamedProcedure(procedure: $0.procedure, version: $0.version, isCurrent: true)
        }
        let abolished = try snapshot.rows(
          "SELECT max(version) FROM procedure GROUP BY code HAVING max(is_current) = 0"
        ) { Int(try $0.integer(0)) }
        for version in abolished {
          guard let procedure = try ProcedureTable.read(version: version, snapshot) else { continue }
          named[procedure.code] = NamedProcedure(procedure: procedure, version: version, isCurrent: false)
        }
        for one in try LimitAnswerTable.all(snapshot) {
          guard let known = named[one.code] else { continue }
          named[one.code]?.procedure = known.procedure.settled(by: [one])
        }
        return named
      }
    }
  }

  /// The official codes in the book, as `officialKey` writes them, each with the code here.
  public func officialCodes() throws(RegisterFault) -> [String: String] {
    try naming(folder) { try connection.read { try Self.officialCodes($0) } }
  }

  /// An official code as codes are held against each other.
  public static func officialKey(_ code: String) -> String { code.filter { $0 != " " }.uppercased() }

  private static func officialCodes(_ snapshot: borrowing Snapshot) throws -> [String: String] {
    var codes: [String: String] = [:]
    try snapshot.forEachRow("SELECT official_code, code FROM dossier WHERE official_code <> ''") { row in
      codes[officialKey(try row.text(0))] = try row.text(1)
    }
    return codes
  }

  /// Brings dossiers of another system in: all that are given or none. Their own codes are given by the
  /// day of their reception, as for any other; each is an event that states the whole dossier. What has
  /// its official code in the book already is passed over, so that the same file twice is that file once.
  ///
  /// - Parameters:
  ///   - dossiers: in the order of their reception.
  ///   - bytes: the file as it came, for the digest in the history.
  ///   - lines: how many dossiers the file holds, with those that are known.
  ///   - now: seconds since 1970 UTC.
  /// - Returns: how many were written.
  /// - Throws: `RegisterFault`; nothing is written then, but for `.unsettled`, which says what it is.
  public func bringIn(
    _ dossiers: [Dossier], of bytes: [UInt8], lines: Int, by person: Person, request: RequestKey, now: Int
  ) throws(RegisterFault) -> Int {
    try demand(.importDossiers, of: person, now: now)
    let digest = SHA256.hash(bytes).hex
    return try settling(import: request) {
      try self.connection.write { transaction in
        var known = try Self.officialCodes(transaction.snapshot)
        let new = dossiers.filter { known.updateValue("", forKey: Self.officialKey($0.officialCode)) == nil }
        guard !new.isEmpty else { return 0 }
        for version in Set(new.map(\.procedure.version)) {
          let found = try transaction.snapshot.integer(
            "SELECT version FROM procedure WHERE version = ?", [Value(version)])
          guard found != nil else { throw RegisterFault.rulesChanged }
        }
        try self.write(broughtIn: new, by: person, now: now, transaction)
        let file = ImportedFile(digest: digest, lines: lines, known: lines - new.count)
        try EventLog.append(.imported(file), actor: person.account, at: now, request: request, transaction)
        return new.count
      }
    }
  }

  private func write(
    broughtIn dossiers: [Dossier], by person: Person, now: Int, _ transaction: borrowing Transaction
  ) throws {
    var head = try EventLog.head(transaction.snapshot)
    var numbers: [Int: Int] = [:]
    var lanes: [Lane: Int] = [:]
    var words: [Int: String] = [:]
    for var dossier in dossiers {
      let day = dossier.receivedAt.date.days
      let last = try numbers[day] ?? Self.lastNumber(of: day, transaction.snapshot)
      numbers[day] = last + 1
      dossier.code = DossierCode.make(office: office.code, date: CivilDate(days: day), number: last + 1)
      dossier.isBroughtIn = true
      dossier.version = 1
      head = try EventLog.append(
        .broughtIn(dossier), actor: person.account, at: now, request: nil, after: head, transaction)
      let procedureWords = words[dossier.procedure.version] ?? DossierTable.words(of: dossier.procedure)
      words[dossier.procedure.version] = procedureWords
      try DossierTable.insertUncounted(dossier, procedureWords: procedureWords, transaction)
      lanes[DossierTable.lane(of: dossier.status), default: 0] += 1
    }
    for (day, last) in numbers {
      try transaction.run(
        "INSERT INTO day_number (day, last) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET last = excluded.last",
        [Value(day), Value(last)])
    }
    for (lane, count) in lanes { try DossierTable.count(lane, by: count, transaction) }
  }

  private static func lastNumber(of day: Int, _ snapshot: borrowing Snapshot) throws -> Int {
    Int(try snapshot.integer("SELECT last FROM day_number WHERE day = ?", [Value(day)]) ?? 0)
  }

  /// Runs an import; where the disk failed during COMMIT, opens the file anew and looks the import up by
  /// its own key before anybody is told anything.
  private func settling(import request: RequestKey, _ body: () throws -> Int) throws(RegisterFault) -> Int {
    try naming(folder) {
      do {
        return try body()
      } catch DatabaseError.uncertain {
        do {
          try self.connection.settle()
          let added = try self.connection.read { snapshot in
            try snapshot.first(
              "SELECT body FROM event WHERE request = ?", [.blob(request.bytes)]
            ) { row in
              try FieldCoding.decode(row.blob(0), isPersonal: false).first { $0.name == "added" }?.value
            }
          }
          if let added { return added.flatMap { Int($0) } ?? 0 }
        } catch {
          throw RegisterFault.unsettled
        }
        throw RegisterFault.diskFailed
      }
    }
  }
}
