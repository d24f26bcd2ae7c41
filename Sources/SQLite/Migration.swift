internal import CSQLite

/// One step of a schema: the SQL that leads from the version before to this one.
///
/// Steps are never changed after they have reached an office, only added.
public struct Migration: Hashable, Sendable {
  /// The version after the step; the first step is 1.
  public let version: Int32
  /// A few words for errors and reports.
  public let name: String
  /// Any number of statements, without transactions and pragmas.
  public let sql: String

  /// A step.
  public init(version: Int32, name: String, sql: String) {
    self.version = version
    self.name = name
    self.sql = sql
  }
}

/// What a migration did.
public struct MigrationReport: Hashable, Sendable {
  /// The version before and after; equal when there was nothing to do.
  public let from: Int32, to: Int32
}

extension Connection {
  /// Brings the schema to the newest version, in one transaction: all missing steps or none.
  ///
  /// Several sessions may start at once after an upgrade: the first one in the write lock migrates, the
  /// others find it done.
  ///
  /// - Parameter beforeFirstStep: called under the write lock with the version found, before a file that
  ///   has a version already is changed. Back it up there; what it throws stops the migration.
  /// - Throws: `.newerFile`, `.misuse(.migrationOrder)`, `.brokenReferences`, the error of a step.
  @discardableResult
  public func migrate(
    _ steps: [Migration], beforeFirstStep: (Int32) throws -> Void = { _ in }
  ) throws -> MigrationReport {
    try requireIdle("migrate")
    guard steps.enumerated().allSatisfy({ $1.version == Int32($0 + 1) }) else {
      throw DatabaseError.misuse(.migrationOrder, .init(SQLITE_MISUSE, "migrate"))
    }
    let newest = Int32(steps.count)
    if try versionToMigrate(newest) == newest { return MigrationReport(from: newest, to: newest) }
    guard mode.writes else { throw DatabaseError.readOnly(.init(SQLITE_READONLY, "migrate")) }
    return try withWriteLock { () throws in
      let found = try versionToMigrate(newest)
      guard found < newest else { return MigrationReport(from: newest, to: newest) }
      if found > 0 { try beforeFirstStep(found) }
      // Rebuilding a table breaks references for a moment (https://www.sqlite.org/lang_altertable.html);
      // they are all checked before the commit. The pragma does nothing inside a transaction.
      try engineRun("PRAGMA foreign_keys=OFF")
      defer { restoreForeignKeys() }
      let from = try apply(steps)
      checkpointIfDue()
      return MigrationReport(from: from, to: newest)
    }
  }

  private func versionToMigrate(_ newest: Int32) throws(DatabaseError) -> Int32 {
    let found = try schemaVersion()
    guard found <= newest else { throw .newerFile(found: found, known: newest) }
    return found
  }

  private func apply(_ steps: [Migration]) throws -> Int32 {
    try beginImmediate()
    state = .writing
    defer {
      if state == .writing { state = .idle }
    }
    do {
      // A tool that knows nothing of the write lock may have come between.
      let found = try versionToMigrate(Int32(steps.count))
      for step in steps where step.version > found { try apply(step) }
      let broken = try brokenReferences()
      guard broken.isEmpty else { throw DatabaseError.brokenReferences(broken) }
      try engineRun("PRAGMA user_version=\(steps.count)")
      try commit()
      return found
    } catch {
      rollBack()
      throw error
    }
  }

  private func apply(_ step: Migration) throws(DatabaseError) {
    let name = "migration \(step.version) \(step.name)"
    schemaGuard.permission = .schema
    defer { schemaGuard.permission = .rows }
    let handle = try handle()
    let code = sqlite3_exec(handle, step.sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw DatabaseError(code: code, statement: name, message: String(cString: sqlite3_errmsg(handle)))
    }
    try requireTransaction(name)
  }

  /// Also forgets the statements that were prepared for the old schema.
  private func restoreForeignKeys() {
    forgetStatements()
    do {
      try engineRun("PRAGMA foreign_keys=ON")
      if try engineInteger("PRAGMA foreign_keys") == 1 { return }
    } catch {
      // Falls through: a connection that does not watch references must not write.
    }
    if case .unsettled = state { return }
    close()
  }
}
