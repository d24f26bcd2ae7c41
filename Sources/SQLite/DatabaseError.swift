/// Why the database could not do what was asked. No case carries a bound value.
public enum DatabaseError: Error, Equatable, Sendable {
  /// The name is empty, starts with a dot or holds a slash.
  case invalidName
  /// There is no such file.
  case missing
  /// A file of that name is there already; nothing was overwritten.
  case alreadyExists
  /// The name is a symbolic link; the database must be the file itself.
  case symbolicLink
  /// The directory lies on a file system that cannot hold a shared log.
  case networkFileSystem(NetworkFileSystem)
  /// The system refused; `errno` is its number (0 when SQLite did not tell).
  case cannotOpen(errno: Int32)
  /// The file is not an SQLite database, or its header is damaged.
  case notADatabase
  /// The file belongs to another program (https://www.sqlite.org/pragma.html#pragma_application_id).
  case foreignApplication(found: Int32)
  /// The file was written by a newer program: its version, and the newest that this one knows.
  case newerFile(found: Int32, known: Int32)
  /// The SQLite library of this machine refused a setting that the file's safety rests on.
  case unsafeLibrary(setting: String)

  /// The file, its directory or this connection may not be written.
  case readOnly(Origin)
  /// No room on the disk; the transaction did not happen.
  case diskFull(Origin)
  /// The disk failed; the transaction did not happen.
  case inputOutput(Origin)
  /// The file is damaged.
  case corrupt(Origin)
  /// A rule of the schema refused; `object` names the table, column or rule, never a value.
  case constraint(Constraint, object: String, Origin)
  /// Somebody else held the file all that time; the process that holds it now, where it can be told.
  case busy(waited: Duration, holder: Int32?)
  /// The disk failed during COMMIT: the transaction may or may not last. See `Connection.settle()`.
  case uncertain(Origin)
  /// The file was replaced since it was opened, as by a restored backup; open it again.
  case moved
  /// A log without its database lies there; it may hold what nothing else holds.
  case orphanedLog
  /// Another thread interrupted the statement.
  case interrupted
  /// Not enough memory.
  case outOfMemory
  /// The column does not hold the kind of value that was asked for.
  case unexpectedValue(column: Int)
  /// The statement may not run there: it would change the schema, the connection or the transaction.
  case notPermitted(Origin)
  /// A mistake of the caller.
  case misuse(Misuse, Origin)
  /// A copy failed its own checks and was removed; the first findings.
  case damagedCopy([String])
  /// Rows that point nowhere were found before a migration could be committed.
  case brokenReferences([BrokenReference])
  /// Anything else that SQLite reports.
  case other(Origin)

  /// Where an error arose.
  public struct Origin: Equatable, Sendable {
    /// The extended result code (https://www.sqlite.org/rescode.html).
    public let code: Int32
    /// The statement in short, such as `INSERT event`; never its text, never a value.
    public let statement: String

    init(_ code: Int32, _ statement: String) {
      self.code = code
      self.statement = statement
    }
  }

  /// The kinds of rule that a schema holds.
  public enum Constraint: Sendable, CaseIterable {
    case unique, primaryKey, notNull, check, foreignKey, trigger, dataType, other
  }

  /// What a caller can get wrong.
  public enum Misuse: Sendable {
    /// The connection is inside a transaction already.
    case nestedTransaction
    /// SQLite has rolled the transaction back; nothing more may run in it.
    case transactionLost
    /// A statement that writes, given to a reader.
    case writeInSnapshot
    /// The number of values differs from the number of parameters.
    case bindingCount
    /// More than one statement, or none, in one text.
    case notOneStatement
    /// The connection is closed.
    case closed
    /// The steps of a migration are not numbered 1, 2, 3 ….
    case migrationOrder
    /// The SQL does not parse or names what does not exist.
    case sql
  }
}

/// A row whose foreign key points at nothing (https://www.sqlite.org/pragma.html#pragma_foreign_key_check).
public struct BrokenReference: Hashable, Sendable {
  /// The table that holds the row.
  public let table: String
  /// The row, `nil` in a table WITHOUT ROWID.
  public let row: Int64?
  /// The table that it should point into.
  public let parent: String
}
