extension Connection {
  /// Changes the file like `write`, with another patience for its turn: for what is better left undone
  /// than waited for.
  ///
  /// - Throws: what `write` throws; `.busy` when the turn did not come within `patience`.
  @discardableResult
  public func write<Result>(
    patience: Duration, _ body: (borrowing Transaction) throws -> Result
  ) throws -> Result {
    let usual = options.patience
    options.patience = patience
    defer { options.patience = usual }
    return try write(body)
  }
}
