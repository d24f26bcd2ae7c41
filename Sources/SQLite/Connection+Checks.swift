extension Connection {
  /// Looks through the structure of the file, without comparing indexes with tables: for every
  /// morning (https://www.sqlite.org/pragma.html#pragma_quick_check).
  ///
  /// - Returns: what is wrong, in SQLite's words, which name tables and never values; empty when sound.
  public func quickCheck() throws(DatabaseError) -> [String] {
    try findings("PRAGMA quick_check")
  }

  /// The full check of structure, indexes and the schema's rules; foreign keys are a check of their own.
  /// A `.readOnly` connection does not see broken CHECK rules: examine the file instead.
  ///
  /// - Returns: what is wrong, empty when sound.
  public func integrityCheck() throws(DatabaseError) -> [String] {
    try findings("PRAGMA integrity_check")
  }

  /// Looks for rows whose foreign key points at nothing.
  public func brokenReferences() throws(DatabaseError) -> [BrokenReference] {
    try requireUsable("foreign_key_check")
    return try engineRows("PRAGMA foreign_key_check") { row throws(DatabaseError) in
      BrokenReference(
        table: try row.text(0), row: try row.optionalInteger(1), parent: try row.text(2))
    }
  }

  /// Lets SQLite count how the rows are spread, so that it picks the right index.
  public func refreshStatistics() throws {
    try write { _ in
      _ = try engineInteger("PRAGMA analysis_limit=1000")
      try engineRun("ANALYZE")
    }
  }

  private func findings(_ pragma: String) throws(DatabaseError) -> [String] {
    try requireUsable("check")
    let answers = try engineTexts(pragma)
    return answers == ["ok"] ? [] : answers
  }

  private func requireUsable(_ what: String) throws(DatabaseError) {
    if case .unsettled(let origin) = state { throw .uncertain(origin) }
  }
}
