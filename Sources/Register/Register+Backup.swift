public import Dossiers
import SQLite
import WorkingTime

/// A copy of the book that was checked before it counts as one.
public struct Backup: Sendable, Equatable {
  /// Where it lies.
  public var file: String
  /// Its length in bytes.
  public var bytes: Int
  /// How many events it holds.
  public var events: Int
  /// The hash of the last of them, as hexadecimal digits.
  public var head: String
}

extension Register {
  /// The folder of backups inside an office's folder, for those who name no other.
  public static let backupFolder = "sao-luu"

  /// Copies the book into a folder while others work, checks the copy (structure, references, the whole
  /// chain) and only then gives it its name; notes it in the history.
  ///
  /// - Parameters:
  ///   - folder: another disk is better than the book's own.
  ///   - now: seconds since 1970 UTC; it names the file.
  public func backUp(to folder: String, by person: Person, now: Int) throws(RegisterFault) -> Backup {
    try demand(.backUp, of: person, now: now)
    let backup = try naming(folder) { () throws -> Backup in
      try BackupFolder.make(folder)
      return try Self.copy(connection, to: folder, name: "\(office.code)-\(Self.stamp(now))")
    }
    let fact = Fact(
      kind: .backedUp,
      fields: [
        Fact.Field("file", backup.file), Fact.Field("events", String(backup.events)),
        Fact.Field("head", backup.head),
      ])
    try naming(self.folder) { () throws in
      _ = try connection.write {
        try EventLog.append(fact, actor: person.account, at: now, request: nil, $0)
      }
    }
    return backup
  }

  /// Makes a backup the book of a folder that holds none, or whose book is to be set aside: whoever still
  /// has that one open can write nothing more into it.
  ///
  /// - Parameters:
  ///   - setAside: whether a book in that folder is kept under another name, instead of refusing.
  ///   - person: who restores it, with the role that the backup's own list or the system gives them.
  ///   - now: seconds since 1970 UTC.
  /// - Throws: `.noBackup`, `.officeExists`, `.remains`, `.notAllowed` …; the folder is as it was then.
  public static func restore(
    backup path: String, into folder: String, setAside: Bool, by person: Person, now: Int
  ) throws(RegisterFault) -> Backup {
    let (source, kind) = try openBackup(path)
    defer { source.close() }
    guard Right.backUp.isGranted(to: person.role, inPractice: kind == .practice) else {
      throw .notAllowed(person.role, .backUp)
    }
    let chain = try sound(source, path)
    return try naming(folder) { () throws -> Backup in
      let target = try DatabaseFile(directory: folder, name: fileName)
      let former =
        setAside
        ? try DatabaseFile(directory: folder, name: "\(fileName)-truoc-\(stamp(now))") : nil
      let fact = Fact(
        kind: .restored,
        fields: [
          Fact.Field("file", path), Fact.Field("events", String(chain.events)),
          Fact.Field("head", chain.head),
        ])
      try source.restore(as: target, keeping: former) { copy in
        try copy.migrate(Schema.steps)
        guard try copy.read({ try Verification(of: $0) }).isWhole else {
          throw RegisterFault.noBackup(file: path)
        }
        try copy.write { try EventLog.append(fact, actor: person.account, at: now, request: nil, $0) }
      }
      return Backup(file: target.path, bytes: 0, events: chain.events, head: chain.head)
    }
  }

  /// Where the history of a backup ends: the book must pass through it.
  public static func head(ofBackup path: String) throws(RegisterFault) -> HistoryMark {
    let (source, _) = try openBackup(path)
    defer { source.close() }
    let chain = try sound(source, path)
    guard let mark = HistoryMark(dossier: nil, sequence: chain.events, head: chain.head) else {
      throw .noBackup(file: path)
    }
    return mark
  }

  /// The person of an account in a backup's own list; the system's root where the list holds none.
  public static func person(account: String, inBackup path: String) throws(RegisterFault) -> Person {
    let (source, kind) = try openBackup(path)
    defer { source.close() }
    if kind == .practice { return Person(account: account, name: account, role: .trainee) }
    let found = try naming(path) { try source.read { try PersonTable.find(account, $0) } }
    if let found { return found }
    guard account == "root" else { throw .unknownPerson(account: account) }
    return Person(account: account, name: account, role: .administrator)
  }

  /// Keeps an older book beside itself before its tables are changed.
  static func keepBefore(_ version: Int32, _ connection: Connection) throws {
    let folder = "\(connection.file.directory)/\(backupFolder)"
    try BackupFolder.make(folder)
    _ = try copy(connection, to: folder, name: "truoc-nang-cap-\(version)-\(Schema.steps.count)")
  }

  /// Makes a copy under a name that no file has yet: two may be made in one second, and an upgrade that
  /// failed left its copy, which may be older than the book.
  private static func copy(_ connection: Connection, to folder: String, name: String) throws -> Backup {
    var attempt = 1
    while true {
      do {
        return try verifiedCopy(
          connection, DatabaseFile(directory: folder, name: attempt == 1 ? name : "\(name)-\(attempt)"))
      } catch DatabaseError.alreadyExists where attempt < 100 {
        attempt += 1
      }
    }
  }

  private static func verifiedCopy(_ connection: Connection, _ target: DatabaseFile) throws -> Backup {
    let isOlder = try connection.schemaVersion() < Int32(Schema.steps.count)
    var chain: ChainReport?
    let report = try connection.backUp(to: target) { snapshot in
      let counted = try Verification(of: snapshot, isOlder: isOlder)
      guard counted.isWhole else { throw RegisterFault.notWhole }
      chain = counted.chain
    }
    guard let chain else { throw RegisterFault.damaged }
    return Backup(
      file: report.file.path, bytes: Int(report.bytes), events: chain.events, head: chain.head)
  }

  private static func openBackup(_ path: String) throws(RegisterFault) -> (Connection, Kind) {
    let whole = "./" + path
    guard path.hasSuffix(".db"), let slash = whole.lastIndex(of: "/") else { throw .noBackup(file: path) }
    let folder = path.hasPrefix("/") ? String(whole[..<slash].dropFirst(2)) + "/" : String(whole[..<slash])
    let name = String(whole[slash...].dropFirst().dropLast(3))
    for kind in [Kind.real, .practice] {
      do {
        let file = try DatabaseFile(directory: folder, name: name)
        let identity = Connection.Identity(
          applicationID: kind.application, newestVersion: Int32(Schema.steps.count))
        return (try Connection(file, mode: .examine, identity: identity), kind)
      } catch .foreignApplication {
        continue
      } catch .missing {
        throw .noBackup(file: path)
      } catch {
        throw RegisterFault(error, folder: path)
      }
    }
    throw .noBackup(file: path)
  }

  /// The chain of a backup in which everything fits.
  private static func sound(_ source: Connection, _ path: String) throws(RegisterFault) -> ChainReport {
    let found = try naming(path) { () throws -> Verification? in
      guard try source.integrityCheck().isEmpty, try source.brokenReferences().isEmpty else { return nil }
      let isOlder = try source.schemaVersion() < Int32(Schema.steps.count)
      return try source.read { try Verification(of: $0, isOlder: isOlder) }
    }
    guard let found, found.isWhole else { throw .noBackup(file: path) }
    return found.chain
  }

  /// «20261120-093000», the second of a copy on the office's clock.
  private static func stamp(_ seconds: Int) -> String {
    let moment = Moment(secondsUTC: seconds)
    let second = String(seconds % 60)
    let digits = (moment.date.iso + moment.time.written).filter(\.isNumber)
    return digits.prefix(8) + "-" + digits.dropFirst(8) + (second.count == 1 ? "0" : "") + second
  }
}
