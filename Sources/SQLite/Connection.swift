internal import CSQLite
internal import Glibc

/// One open database, for one thread.
///
/// Rows are read in `read { }` and changed in `write { }`, nowhere else: the closures receive a
/// `Snapshot` or a `Transaction`, which cannot leave them.
///
/// The file is in write-ahead logging with `synchronous=FULL`: when `write` returns, the transaction
/// is on the disk. Checkpoints run under the write lock only (see `WriteLock`).
///
/// SQLite drops the locks of a process as soon as that process closes any descriptor of the database
/// file, so no code of the same process may open `NAME.db` but through a connection
/// (https://www.sqlite.org/howtocorrupt.html).
public final class Connection {
  /// How a connection opens its file.
  public enum Mode: Sendable {
    /// Makes the file if it is not there, and claims it for the application.
    case create
    /// The file must be there.
    case readWrite
    /// Neither the file nor this connection can be written (`query_only`). It works without the
    /// right to write in the directory, for the log stays there when the last writer leaves.
    case readOnly
    /// The same for a file that nobody else has open, such as a backup, to check it: SQLite leaves the
    /// CHECK rules of the schema out where it was told not to write (build.c).
    case examine

    var writes: Bool {
      switch self {
      case .create, .readWrite: true
      case .readOnly, .examine: false
      }
    }
  }

  /// Whose file it is, and which versions of its schema the program understands.
  public struct Identity: Hashable, Sendable {
    /// The application's own number, not 0; `file(1)` and we know a file by it.
    public var applicationID: Int32
    /// The newest schema version that the program knows.
    public var newestVersion: Int32

    /// An identity.
    public init(applicationID: Int32, newestVersion: Int32) {
      self.applicationID = applicationID
      self.newestVersion = newestVersion
    }
  }

  /// What may be chosen; the defaults are measured.
  public struct Options: Hashable, Sendable {
    /// How long a writer waits for its turn.
    public var patience: Duration = .seconds(10)
    /// How long a statement waits for SQLite's own locks: while another process recovers the log, or
    /// a foreign tool writes.
    public var busyTimeout: Duration = .seconds(5)
    /// A writer checkpoints after its commit when the log has this many pages of 4 kB.
    public var checkpointPages: Int32 = 1_000
    /// Memory for pages of the file.
    public var cacheKibibytes: Int32 = 8_192
    /// The permissions of a file that is made.
    public var permissions: UInt32 = 0o640

    /// The defaults.
    public init() {}
  }

  enum State: Equatable {
    case idle, reading, writing
    /// A COMMIT failed and nobody knows whether it lasts; only `settle()` leads on.
    case unsettled(DatabaseError.Origin)
    case closed
  }

  /// The file.
  public let file: DatabaseFile
  /// How it was opened.
  public let mode: Mode
  /// Stops a statement of this connection from another thread.
  public let interrupter = Interrupter()
  /// What went wrong in the last checkpoint after a commit; the commit itself is safe.
  public internal(set) var checkpointFailure: DatabaseError?

  let identity: Identity
  var options: Options
  let schemaGuard = SchemaGuard()
  let writeLock: WriteLock
  let log = LogGauge()
  var statements = StatementCache()
  /// This module's own, kept apart: the guard looks when a statement is prepared, and a caller's
  /// COMMIT must not find ours.
  var engineStatements = StatementCache()
  var state = State.closed
  private var openHandle: OpaquePointer?

  /// Opens a database and sets the connection up.
  ///
  /// The file's application and version are looked at before anything is changed.
  ///
  /// - Throws: `.missing`, `.symbolicLink`, `.networkFileSystem`, `.notADatabase`,
  ///   `.foreignApplication`, `.newerFile`, `.cannotOpen`, `.readOnly`, `.busy`, `.corrupt`.
  public init(
    _ file: DatabaseFile, mode: Mode, identity: Identity, options: Options = Options()
  ) throws(DatabaseError) {
    self.file = file
    self.mode = mode
    self.identity = identity
    self.options = options
    self.writeLock = WriteLock(path: file.lockPath, permissions: Self.lockPermissions(file, options))
    try open()
  }

  deinit { close() }

  /// Closes the file. The log stays for the next one; whatever was committed is in it or in the file.
  public func close() {
    forgetStatements()
    interrupter.follow(nil)
    if let openHandle { sqlite3_close_v2(openHandle) }
    openHandle = nil
    state = .closed
  }

  func open() throws(DatabaseError) {
    try NetworkFileSystem.refuse(file.directory)
    try refuseWrongOccupant()
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(file.path, &handle, openFlags, nil)
    openHandle = handle
    state = .idle
    do throws(DatabaseError) {
      guard code == SQLITE_OK, let handle else { throw openFailure(code) }
      try setUp(handle)
    } catch {
      close()
      throw error
    }
    interrupter.follow(handle)
  }

  func forgetStatements() {
    statements.removeAll()
    engineStatements.removeAll()
  }

  /// SQLite's handle.
  func handle() throws(DatabaseError) -> OpaquePointer {
    guard let openHandle else { throw .misuse(.closed, .init(SQLITE_MISUSE, "")) }
    return openHandle
  }

  private var openFlags: Int32 {
    let common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE
    return switch mode {
    case .create: common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .readWrite, .examine: common | SQLITE_OPEN_READWRITE
    case .readOnly: common | SQLITE_OPEN_READONLY
    }
  }

  private func openFailure(_ code: Int32) -> DatabaseError {
    guard code & 0xFF == SQLITE_CANTOPEN, let openHandle else {
      return DatabaseError(code: code, statement: "open")
    }
    return .cannotOpen(errno: sqlite3_system_errno(openHandle))
  }

  private func refuseWrongOccupant() throws(DatabaseError) {
    switch try DatabaseFile.occupant(of: file.path) {
    case .file: return
    case .nothing:
      guard mode == .create else { throw .missing }
      // Where the directory refuses a file, the system says why; SQLite would not.
      try writeLock.prepare()
    case .link: throw .symbolicLink
    case .other: throw .notADatabase
    }
  }

  /// The lock is for those who write the file: its owner, and its group where the group writes.
  private static func lockPermissions(_ file: DatabaseFile, _ options: Options) -> mode_t {
    let permissions = DatabaseFile.permissions(of: file.path) ?? mode_t(options.permissions)
    return permissions & 0o020 != 0 ? 0o660 : 0o600
  }
}
