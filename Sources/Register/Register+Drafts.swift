public import Dossiers
import SQLite

extension Register {
  /// How long a draft is kept. Unit: seconds. Whoever comes back after a week asks the citizen again, and
  /// what was said of them should not lie about.
  static let lifeOfDrafts = 7 * 86_400
  /// How long it is remembered that there was one. Unit: seconds.
  static let memoryOfDrafts = 90 * 86_400
  /// How long a session waits for its turn to keep a draft: the next pause tries again.
  static let patienceOfDrafts = Duration.milliseconds(700)

  /// Keeps a draft, in place of what was kept of the same work before.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  /// - Returns: `false` where the work is in the book already, so that there is nothing to keep.
  public func keep(
    _ draft: Draft, of mark: SessionMark, by person: Person, now: Int
  ) throws(RegisterFault) -> Bool {
    try demand(.move, of: person, now: now)
    return try naming(folder) {
      let keep = {
        try self.connection.write(patience: Self.patienceOfDrafts) { transaction in
          try SessionTable.know(mark, transaction)
          return try Self.put(draft, of: mark, at: now, transaction)
        }
      }
      do {
        return try keep()
      } catch DatabaseError.uncertain {
        // An earlier COMMIT or this one: once the file says which, the draft is kept or needless.
        try connection.settle()
        return try keep()
      }
    }
  }

  /// Puts a draft into its table; where its request was written meanwhile, takes it out instead. The draft
  /// of a dossier that was received would otherwise come back.
  static func put(
    _ draft: Draft, of mark: SessionMark, at now: Int, _ transaction: borrowing Transaction
  ) throws -> Bool {
    if let request = draft.request,
      try transaction.snapshot.integer(
        "SELECT 1 FROM event WHERE request = ?", [.blob(RequestKey(request).bytes)]) != nil
    {
      try DraftTable.remove(draft.key, transaction)
      return false
    }
    try DraftTable.put(draft, of: mark, at: now, transaction)
    return true
  }

  /// The drafts of a person that no other living session holds, the latest first.
  ///
  /// - Parameter living: keys of the other sessions whose processes live.
  public func drafts(of account: String, besides living: [[UInt8]]) throws(RegisterFault) -> [KeptDraft] {
    try naming(folder) {
      try connection.read { snapshot in
        try DraftTable.all(of: account, snapshot).filter { !living.contains($0.holder) }.map(\.kept)
      }
    }
  }

  /// Takes a draft up in a session, so that no other one is offered it.
  ///
  /// - Parameter dead: keys of the sessions whose processes are known to have ended: from them alone it is
  ///   taken, and from those that have left.
  /// - Returns: `false` where another session was faster, or the draft is gone.
  public func takeUp(
    _ key: WorkKey, by mark: SessionMark, dead: [[UInt8]]
  ) throws(RegisterFault) -> Bool {
    try naming(folder) {
      try connection.write(patience: Self.patienceOfDrafts) { transaction in
        guard let holder = try DraftTable.holder(of: key, account: mark.account, transaction.snapshot),
          try holder == mark.key || dead.contains(holder)
            || !SessionTable.holds(holder, transaction.snapshot)
        else { return false }
        try SessionTable.know(mark, transaction)
        try DraftTable.hand(key, to: mark.key, transaction)
        return true
      }
    }
  }

  /// Throws a draft away.
  public func drop(_ key: WorkKey) throws(RegisterFault) {
    try naming(folder) { () throws in
      try connection.write(patience: Self.patienceOfDrafts) { try DraftTable.remove(key, $0) }
    }
  }
}
