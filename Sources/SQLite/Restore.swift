internal import CSQLite
internal import Glibc

extension Connection {
  /// Makes a copy of this file the database of another place.
  ///
  /// The copy is prepared under a name that ends in `.partial.db`, synced, and gets its name last, under
  /// the write lock of its place: who waits there writes into no file that nobody will see
  /// (`DatabaseError.moved`). What lies there already is kept under another name where one is given.
  ///
  /// - Parameters:
  ///   - target: where the copy goes.
  ///   - former: the name that a database of that place gets, with its log; `nil` to refuse instead.
  ///   - prepare: what the copy needs before anybody else may see it.
  /// - Throws: `.alreadyExists`, `.orphanedLog`, `.networkFileSystem`, `.busy`, `.diskFull` …; the place is
  ///   as it was then.
  public func restore(
    as target: DatabaseFile, keeping former: DatabaseFile?, prepare: (Connection) throws -> Void
  ) throws {
    try requireIdle("restore")
    try NetworkFileSystem.refuse(target.directory)
    try Self.refuseOccupied(target, keeping: former)
    let partial = try DatabaseFile(directory: target.directory, name: "\(target.name).\(getpid()).partial")
    for path in partial.everyPath { unlink(path) }
    try BackupFile.make(partial.path, permissions: mode_t(options.permissions))
    do {
      try copy(into: partial)
      try Self.ready(partial, identity, options, prepare)
      let lock = WriteLock(path: target.lockPath, permissions: 0o600)
      try lock.acquire(limit: options.patience)
      defer { lock.release() }
      try Self.refuseOccupied(target, keeping: former)
      do {
        if let former { try BackupFile.move(target, to: former) }
        try BackupFile.publish(partial, as: target)
      } catch {
        if let former { BackupFile.putBack(former, as: target) }
        throw error
      }
    } catch {
      for path in partial.everyPath { unlink(path) }
      throw error
    }
  }

  /// SQLite would take a log that it finds for the new file's own (https://www.sqlite.org/howtocorrupt.html).
  private static func refuseOccupied(
    _ target: DatabaseFile, keeping former: DatabaseFile?
  ) throws(DatabaseError) {
    guard former == nil else { return }
    guard try DatabaseFile.occupant(of: target.path) == .nothing else { throw .alreadyExists }
    guard try DatabaseFile.occupant(of: target.logPath) == .nothing else { throw .orphanedLog }
  }

  private static func ready(
    _ partial: DatabaseFile, _ identity: Identity, _ options: Options,
    _ prepare: (Connection) throws -> Void
  ) throws {
    let copy = try Connection(partial, mode: .readWrite, identity: identity, options: options)
    defer { copy.close() }
    try prepare(copy)
    try copy.checkpoint(.truncate)
    copy.close()
    for path in partial.everyPath.dropFirst() { unlink(path) }
    _ = try BackupFile.sync(partial.path)
  }
}

extension DatabaseFile {
  /// The database, its log, the log's index and the lock.
  var everyPath: [String] { [path, logPath, "\(path)-shm", lockPath] }
}

extension BackupFile {
  /// Gives a database with its log another name. The database goes first: without its log it would open as
  /// if the last commits had never been.
  static func move(_ file: DatabaseFile, to other: DatabaseFile) throws(DatabaseError) {
    for (from, to) in zip(file.everyPath, other.everyPath) where from != file.lockPath {
      if csqlite_rename_new(from, to) == 0 || errno == ENOENT { continue }
      if errno == EEXIST { throw .alreadyExists }
      throw .cannotOpen(errno: errno)
    }
  }

  /// Undoes a move after which nothing came into the place. Where the new file stands already, whose name
  /// could only not be made to last, the old log must not come beside it.
  static func putBack(_ other: DatabaseFile, as file: DatabaseFile) {
    guard (try? DatabaseFile.occupant(of: file.path)) == .nothing else { return }
    // The database comes last, for the same reason as it went first.
    for (from, to) in zip(other.everyPath, file.everyPath).reversed() where to != file.lockPath {
      _ = csqlite_rename_new(from, to)
    }
  }
}
