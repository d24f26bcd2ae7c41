internal import CSQLite

/// Decides which statements may be prepared, through SQLite's authorizer
/// (https://www.sqlite.org/c3ref/set_authorizer.html).
///
/// Callers read and write rows. The schema changes in migrations only, transactions begin and end in
/// this module only, and no other file is ever attached.
final class SchemaGuard {
  enum Permission {
    /// Reading and writing rows.
    case rows
    /// The same, and the schema: inside a migration.
    case schema
    /// This module's own statements.
    case everything
  }

  var permission = Permission.rows

  /// Reading these tells something and changes nothing; full-text search asks for the first.
  private static let harmlessPragmas: Set<String> = [
    "data_version", "table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list",
  ]

  func install(on database: OpaquePointer) {
    sqlite3_set_authorizer(
      database,
      { context, action, first, _, _, _ in
        guard let context else { return SQLITE_DENY }
        let guardian = Unmanaged<SchemaGuard>.fromOpaque(context).takeUnretainedValue()
        return guardian.allows(action, first) ? SQLITE_OK : SQLITE_DENY
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func allows(_ action: Int32, _ first: UnsafePointer<CChar>?) -> Bool {
    if permission == .everything { return true }
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE, SQLITE_FUNCTION,
      SQLITE_RECURSIVE:
      return true
    case SQLITE_PRAGMA:
      return first.map { Self.harmlessPragmas.contains(String(cString: $0)) } ?? false
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT, SQLITE_ATTACH, SQLITE_DETACH:
      return false
    default:
      return permission == .schema
    }
  }
}
