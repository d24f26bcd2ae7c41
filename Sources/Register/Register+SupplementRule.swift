public import Dossiers
import SQLite

extension Register {
  /// Sets whether a request for supplements pauses a procedure's limit, by sector law, or starts it anew
  /// (R12, R25). Dossiers that were received keep the rule of their reception.
  ///
  /// - Parameters:
  ///   - pauses: whether it pauses; otherwise the limit starts anew (Nghị định 118/2025 Điều 19.5).
  ///   - basis: the article of sector law, or the empty text.
  ///   - now: seconds since 1970 UTC.
  /// - Throws: `.noProcedure` for a code that the catalogue has not, or no longer.
  public func setSupplementRule(
    code: String, pauses: Bool, basis: String, by person: Person, now: Int
  ) throws(RegisterFault) {
    try demand(.importCatalogue, of: person, now: now)
    try naming(folder) { () throws in
      try connection.write { transaction in
        let changed = try transaction.run(
          "UPDATE procedure SET pauses = ? WHERE code = ? AND is_current = 1", [Value(pauses), .text(code)])
        guard changed == 1 else { throw RegisterFault.noProcedure(code: code) }
        let fact = Fact(
          kind: .supplementRuleSet,
          fields: [
            Fact.Field("procedure", code), Fact.Field("rule", pauses ? "pause" : "restart"),
            Fact.Field("basis", basis),
          ])
        try EventLog.append(fact, actor: person.account, at: now, request: nil, transaction)
      }
    }
  }
}
