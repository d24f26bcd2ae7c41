extension Connection {
  /// A number that moves when another connection commits, in this process or another. Asking for it
  /// takes microseconds; read anew only when it moved.
  ///
  /// This connection's own commits do not move it
  /// (https://www.sqlite.org/pragma.html#pragma_data_version).
  public func changeCounter() throws(DatabaseError) -> Int64 {
    try engineInteger("PRAGMA data_version")
  }
}
