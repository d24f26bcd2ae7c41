internal import Glibc

/// A folder for copies: of everybody's data, hence for its owner alone.
public enum BackupFolder {
  /// Makes the folder where it is not there yet, and its name last: a copy in a folder that a power cut takes
  /// away is none.
  ///
  /// - Throws: `.cannotOpen`; `.symbolicLink` where a link stands in its place.
  public static func make(_ path: String) throws(DatabaseError) {
    if mkdir(path, 0o700) == 0 { return try BackupFile.syncFolder("\(path)/..") }
    guard errno == EEXIST else { throw .cannotOpen(errno: errno) }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .cannotOpen(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return
    case S_IFLNK: throw .symbolicLink
    default: throw .cannotOpen(errno: ENOTDIR)
    }
  }

  /// Whether two paths lie on one file system, so that one broken disk would take both.
  public static func areOnOneDisk(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
  }
}
