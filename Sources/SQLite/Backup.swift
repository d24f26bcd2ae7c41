internal import CSQLite
internal import Glibc

/// What a backup holds.
public struct BackupReport: Hashable, Sendable {
  /// The copy.
  public let file: DatabaseFile
  /// Its length in bytes.
  public let bytes: Int64
  /// The schema version in it.
  public let schemaVersion: Int32
  /// How long copying and checking took.
  public let duration: Duration
}

extension Connection {
  /// Copies the database into one closed file, while others read and write.
  ///
  /// The copy is made under a name that ends in `.partial.db`, checked there, synced, and gets its name
  /// last: a file with the right name is a good copy. Being closed and without a log it may be carried
  /// away as it is. `VACUUM INTO` is used and not the backup interface, which starts over whenever
  /// another process writes (https://www.sqlite.org/lang_vacuum.html#vacuuminto).
  ///
  /// - Parameters:
  ///   - target: where the copy goes; another disk is allowed, a file of that name is not replaced.
  ///   - verify: the caller's own checks on the copy; what it throws removes the copy.
  /// - Throws: `.alreadyExists`, `.damagedCopy`, `.brokenReferences`, `.diskFull`, `.cannotOpen` ….
  public func backUp(
    to target: DatabaseFile, verify: (borrowing Snapshot) throws -> Void = { _ in }
  ) throws -> BackupReport {
    try requireIdle("backup")
    let start = ContinuousClock.now
    guard try DatabaseFile.occupant(of: target.path) == .nothing else { throw DatabaseError.alreadyExists }
    BackupFile.sweep(target.directory)
    // Two processes may make one copy at the same moment; neither may take the other's half for its own.
    let partial = try DatabaseFile(directory: target.directory, name: "\(target.name).\(getpid()).partial")
    try BackupFile.make(partial.path, permissions: DatabaseFile.permissions(of: file.path) ?? 0o600)
    do {
      try copy(into: partial)
      let version = try check(partial, verify)
      let bytes = try BackupFile.sync(partial.path)
      try BackupFile.publish(partial, as: target)
      return BackupReport(
        file: target, bytes: bytes, schemaVersion: version, duration: ContinuousClock.now - start)
    } catch {
      unlink(partial.path)
      throw error
    }
  }

  func copy(into partial: DatabaseFile) throws(DatabaseError) {
    let handle = try handle()
    // VACUUM attaches its target, which is otherwise forbidden.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1)
    defer { sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0) }
    // A connection that only examines may not write, which SQLite extends to the file it copies into.
    if !mode.writes { try engineRun("PRAGMA query_only=OFF") }
    defer { if !mode.writes { try? engineRun("PRAGMA query_only=ON") } }
    let quoted = partial.path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    do throws(DatabaseError) {
      try engineRun("VACUUM INTO '\(quoted)'")
    } catch .misuse(.sql, let origin) {
      // The statement is sound: so SQLite names a target whose length the disk does not tell (vacuum.c).
      throw .inputOutput(origin)
    }
  }

  private func check(
    _ partial: DatabaseFile, _ verify: (borrowing Snapshot) throws -> Void
  ) throws -> Int32 {
    let copy = try Connection(partial, mode: .examine, identity: identity, options: options)
    defer { copy.close() }
    let findings = try copy.integrityCheck()
    guard findings.isEmpty else { throw DatabaseError.damagedCopy(Array(findings.prefix(10))) }
    let broken = try copy.brokenReferences()
    guard broken.isEmpty else { throw DatabaseError.brokenReferences(broken) }
    try copy.read(verify)
    return try copy.schemaVersion()
  }
}

/// The steps of a backup that are the file system's.
enum BackupFile {
  /// Makes an empty file that only its owner's group may come to read, before any data is in it.
  static func make(_ path: String, permissions: mode_t) throws(DatabaseError) {
    unlink(path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
    defer { close(descriptor) }
    // Some media know no permissions; the copy is as private there as the medium is.
    fchmod(descriptor, permissions)
  }

  /// Takes half-made copies away whose process is gone: each is as long as the book.
  static func sweep(_ directory: String) {
    guard let entries = opendir(directory) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(".partial.db") else { continue }
      let maker = name.dropLast(11).split(separator: ".").last.flatMap { pid_t($0) }
      if let maker, kill(maker, 0) == 0 || errno != ESRCH { continue }
      unlink(directory + "/" + name)
    }
  }

  /// Makes the copy last, and tells its length.
  static func sync(_ path: String) throws(DatabaseError) -> Int64 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(.init(SQLITE_IOERR, "fsync")) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(errno: errno) }
    return Int64(status.st_size)
  }

  /// Gives the copy its name, and makes the name last.
  static func publish(_ partial: DatabaseFile, as target: DatabaseFile) throws(DatabaseError) {
    if csqlite_rename_new(partial.path, target.path) != 0 {
      if errno == EEXIST { throw .alreadyExists }
      // Sticks with a driver in user space cannot promise that; we have looked before.
      guard errno == EINVAL, rename(partial.path, target.path) == 0 else { throw .cannotOpen(errno: errno) }
    }
    try syncFolder(target.directory)
  }

  /// Makes the names in a folder last.
  static func syncFolder(_ path: String) throws(DatabaseError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(.init(SQLITE_IOERR, "fsync")) }
  }
}
