internal import CSQLite

/// The SQLite library that this process runs with.
public enum Library {
  /// Its version, such as `3.40.1`.
  public static var version: String { String(cString: sqlite3_libversion()) }
  /// The check-in that it was built from, which tells a patched library from the original.
  public static var source: String { String(cString: sqlite3_sourceid()) }
}
