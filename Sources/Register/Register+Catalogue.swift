public import Catalogue
import Digest
public import Dossiers
import SQLite
public import Vietnamese
public import WorkingTime

/// The dated decision by which a catalogue is brought in.
public struct CatalogueDecision: Sendable, Equatable {
  /// Its number, or words that say where the catalogue comes from.
  public var number: String
  /// The first day on which it holds.
  public var effective: CivilDate

  /// Makes a decision.
  public init(number: String, effective: CivilDate) {
    self.number = number
    self.effective = effective
  }
}

extension Register {
  /// Brings a catalogue in: all of it or nothing. Procedures that read differently get a new
  /// version; dossiers keep the version of their reception.
  ///
  /// - Parameters:
  ///   - bytes: the file as it came, for the digest in the history.
  ///   - now: seconds since 1970 UTC.
  public func importCatalogue(
    _ records: [ReadProcedure], bytes: [UInt8], decision: CatalogueDecision, by person: Person, now: Int
  ) throws(RegisterFault) -> ImportReport {
    try demand(.importCatalogue, of: person, now: now)
    return try naming(folder) {
      try connection.write { transaction in
        let old = try ProcedureTable.current(transaction.snapshot)
        let new = records.compactMap(\.procedure)
        var report = CatalogueChanges.compare(
          old: old.mapValues(\.procedure), new: new, refused: records.compactMap(\.refusal))
        // What a person has answered for the very same text is not asked again.
        let answered = Set(
          try LimitAnswerTable.all(transaction.snapshot).map {
            LimitAnswerTable.Key($0.code, $0.caseName, $0.published)
          })
        report.openLimits.removeAll {
          answered.contains(LimitAnswerTable.Key($0.entry.code, $0.caseName, $0.limitText))
        }
        let digest = SHA256.hash(bytes)
        try transaction.run(
          "INSERT INTO decision (number, effective, at, actor, file_digest, added, amended, unchanged, refused, open_limits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          [
            .text(decision.number), Value(decision.effective.days), Value(now), .text(person.account),
            .blob(digest.bytes),
            Value(report.added.count), Value(report.amended.count), Value(report.unchanged.count),
            Value(report.refused.count), Value(report.openLimits.count),
          ])
        let id = transaction.lastInsertedRow
        let unchanged = Set(report.unchanged)
        for var procedure in new where !unchanged.contains(procedure.code) {
          if let before = old[procedure.code] {
            // The office set this, no catalogue does: a new version keeps it.
            procedure.pauses = before.procedure.pauses
            try transaction.run(
              "UPDATE procedure SET is_current = 0 WHERE version = ?", [Value(before.version)])
          }
          try ProcedureTable.insert(procedure, decision: id, from: decision.effective, transaction)
        }
        let fact = Fact(
          kind: .catalogueImported,
          fields: [
            Fact.Field("decision", decision.number), Fact.Field("effective", decision.effective.iso),
            Fact.Field("digest", digest.hex), Fact.Field("added", String(report.added.count)),
            Fact.Field("amended", String(report.amended.count)),
            Fact.Field("content", try TableDigest.decision(id, transaction.snapshot)),
          ])
        try EventLog.append(fact, actor: person.account, at: now, request: nil, transaction)
        return report
      }
    }
  }

  /// The version of a procedure that holds now, with its number and with what persons have settled.
  public func procedure(code: String) throws(RegisterFault) -> (procedure: Procedure, version: Int) {
    let found = try naming(folder) { () throws -> (procedure: Procedure, version: Int)? in
      try connection.read { snapshot in
        guard
          let version = try snapshot.integer(
            "SELECT version FROM procedure WHERE code = ? AND is_current = 1", [.text(code)])
        else {
          let known = try snapshot.integer("SELECT count(*) FROM procedure WHERE code = ?", [.text(code)])
          if known ?? 0 > 0 { throw RegisterFault.abolished(code: code) }
          return nil
        }
        return try ProcedureTable.read(version: Int(version), snapshot).map {
          let answers = try LimitAnswerTable.answers(code: code, published: $0.limitText, snapshot)
          return (procedure: $0.settled(by: answers), version: Int(version))
        }
      }
    }
    guard let found else { throw .noProcedure(code: code) }
    return found
  }

  /// What the search of procedures is made of: code, name, field, and how often this office received each.
  public func catalogueEntries() throws(RegisterFault) -> [CatalogueIndex.Entry] {
    try naming(folder) {
      try connection.read { snapshot in
        // The last five thousand receptions say what this office receives most; the whole book would
        // take its time.
        var usage: [Int64: Int] = [:]
        try snapshot.forEachRow(
          "SELECT procedure, count(*) FROM (SELECT procedure FROM dossier ORDER BY id DESC LIMIT 5000) GROUP BY procedure"
        ) { row in usage[try row.integer(0)] = Int(try row.integer(1)) }
        return try snapshot.rows(
          "SELECT version, code, name, field FROM procedure WHERE is_current = 1 ORDER BY code"
        ) { row in
          CatalogueIndex.Entry(
            code: try row.text(1), name: try row.text(2), field: try row.text(3),
            usage: usage[try row.integer(0)] ?? 0)
        }
      }
    }
  }

  /// A number that grows with each import and each settled limit.
  public func catalogueVersion() throws(RegisterFault) -> Int {
    try naming(folder) {
      try connection.read { snapshot in
        let imports = Int(try snapshot.integer("SELECT max(id) FROM decision") ?? 0)
        return imports + (try LimitAnswerTable.changes(snapshot))
      }
    }
  }

  /// The limits of procedures in a few words, by code, for the lines of a search.
  public func limitWords(codes: [String]) throws(RegisterFault) -> [String: Bilingual] {
    try naming(folder) {
      try connection.read { snapshot in
        var words: [String: Bilingual] = [:]
        for code in codes {
          let limits = try snapshot.rows(
            """
            SELECT coalesce(procedure_case.time_limit, limit_answer.time_limit)
            FROM procedure JOIN procedure_case USING (version)
            LEFT JOIN limit_answer ON limit_answer.code = procedure.code
              AND limit_answer.case_name = coalesce(procedure_case.name, '')
              AND limit_answer.published = procedure.limit_text
            WHERE procedure.code = ? AND is_current = 1 ORDER BY place
            """,
            [.text(code)]
          ) { row in try row.optionalText(0).flatMap { TimeLimit(compact: $0) } }
          guard let first = limits.first else { continue }
          let text = first?.writtenShort ?? Bilingual("cần xác nhận", "to be settled")
          words[code] =
            limits.count > 1
            ? Bilingual("\(text.vi) (\(limits.count) trường hợp)", "\(text.en) (\(limits.count) cases)")
            : text
        }
        return words
      }
    }
  }
}

extension TimeLimit {
  /// The limit where there is little room.
  var writtenShort: Bilingual {
    switch self {
    case .sameDay: Bilingual("trong ngày", "same day")
    case .atOnce: Bilingual("ngay", "at once")
    case .workingDays, .days, .workingHours, .months, .yearly, .countBack, .sum, .none: written
    }
  }
}
