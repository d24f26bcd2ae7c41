internal import CSQLite
internal import Glibc

/// Where a database lives: `DIRECTORY/NAME.db`, and its write lock beside it, `DIRECTORY/NAME.lock`.
///
/// SQLite adds `NAME.db-wal` and `NAME.db-shm`; all four belong together, and a copy of the first
/// alone is not a copy of the database (https://www.sqlite.org/howtocorrupt.html).
public struct DatabaseFile: Hashable, Sendable {
  /// The directory, with every symbolic link in it resolved.
  public let directory: String
  /// The name without an ending.
  public let name: String

  /// The database itself.
  public var path: String { "\(directory)/\(name).db" }
  /// The file on which writers and checkpoints queue; it stays empty.
  public var lockPath: String { "\(directory)/\(name).lock" }
  /// The write-ahead log.
  public var logPath: String { "\(path)-wal" }

  /// Names a database in a directory that exists.
  ///
  /// The directory may be reached through symbolic links, the files in it may not.
  ///
  /// - Throws: `.invalidName` for an empty name, a name that starts with a dot or holds a slash;
  ///   `.cannotOpen` when the directory cannot be reached.
  public init(directory: String, name: String) throws(DatabaseError) {
    guard !name.isEmpty, !name.hasPrefix("."), !name.utf8.contains(where: { $0 == 0x2F || $0 == 0 })
    else { throw .invalidName }
    guard let resolved = realpath(directory, nil) else { throw .cannotOpen(errno: errno) }
    defer { free(resolved) }
    self.directory = String(cString: resolved)
    self.name = name
  }

  /// What stands at a path: nothing, a plain file, a symbolic link, or something else.
  enum Occupant {
    case nothing, file, link, other
  }

  static func occupant(of path: String) throws(DatabaseError) -> Occupant {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return .nothing }
      throw .cannotOpen(errno: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The permission bits of the file at a path, `nil` when there is none to be seen.
  static func permissions(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }
}
