public import Dossiers
import SQLite
public import WorkingTime

extension Register {
  /// How long a session waits for its turn to say what lies open there: the next look tries again.
  static let patienceOfSigns = Duration.milliseconds(100)

  /// Whether a person's sessions say that they are there: those who only read leave no trace and hold up
  /// nobody.
  public func announces(_ person: Person) -> Bool {
    connection.mode == .readWrite && Right.move.isGranted(to: person.role, inPractice: office.isPractice)
  }

  /// The number of the last event: it moves when the history grew, and not when a clerk opens a dossier or
  /// types.
  public func lastEvent() throws(RegisterFault) -> Int {
    let last = try naming(folder) {
      try connection.read { try $0.integer("SELECT max(sequence) FROM event") }
    }
    return Int(last ?? 0)
  }

  /// The sessions that have said that they are there; some of their processes may have ended since.
  public func sessions() throws(RegisterFault) -> [KnownSession] {
    try naming(folder) { try connection.read { try SessionTable.all($0) } }
  }

  /// A session begins: it says that it is there, forgets those that have died, and lets old drafts go.
  ///
  /// - Parameter dead: keys of the sessions whose processes are known to have ended. Whoever came meanwhile is
  ///   not among them, and stays.
  /// - Parameter now: seconds since 1970 UTC.
  /// - Returns: How many drafts of this person were too old to be kept.
  public func enter(
    _ mark: SessionMark, by person: Person, dead: [[UInt8]], now: Int
  ) throws(RegisterFault) -> Int {
    guard announces(person) else { return 0 }
    return try naming(folder) {
      try connection.write(patience: Self.patienceOfDrafts) { transaction in
        for key in dead { try SessionTable.remove(key, transaction) }
        try SessionTable.put(mark, dossier: nil, since: nil, transaction)
        try DraftTable.expire(
          before: now - Self.lifeOfDrafts, forgottenBefore: now - Self.memoryOfDrafts, transaction)
        return try DraftTable.forgetExpired(of: mark.account, transaction)
      }
    }
  }

  /// Says which dossier lies open in a session, or that none does.
  public func announce(
    _ mark: SessionMark, by person: Person, dossier: String?, since: Moment
  ) throws(RegisterFault) {
    guard announces(person) else { return }
    try naming(folder) { () throws in
      try connection.write(patience: Self.patienceOfSigns) {
        try SessionTable.put(mark, dossier: dossier, since: since, $0)
      }
    }
  }

  /// A session ends: its last draft is kept, and it is known no more.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  public func leave(
    _ mark: SessionMark, by person: Person, last draft: Draft?, now: Int
  ) throws(RegisterFault) {
    guard announces(person) else { return }
    try naming(folder) { () throws in
      try connection.write(patience: Self.patienceOfDrafts) { transaction in
        if let draft { _ = try Self.put(draft, of: mark, at: now, transaction) }
        try SessionTable.remove(mark.key, transaction)
      }
    }
  }
}
