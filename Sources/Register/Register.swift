public import Dossiers
import SQLite
public import WorkingTime

/// The book of one office: one file, several clerks. Nothing else opens the file.
///
/// One register belongs to one thread; sessions and commands each open their own.
public final class Register {
  /// What a session may do with the file.
  public enum Access: Sendable, Equatable {
    /// Read and write.
    case full
    /// Read only, also without the right to write in the folder.
    case reading
  }

  /// Which kind of office is wanted.
  public enum Kind: Sendable, Equatable {
    /// A real office.
    case real
    /// A practice office.
    case practice

    var application: Int32 {
      switch self {
      case .real: Schema.realApplication
      case .practice: Schema.practiceApplication
      }
    }
  }

  /// The version of the tables that this program knows.
  public static let schemaVersion = Schema.steps.count

  /// The name of the file in its folder, without its ending.
  public static let fileName = "motcua"

  /// The folder of the office.
  public let folder: String
  /// What this session may do with the file.
  public let access: Access
  /// The office, as its settings say.
  public internal(set) var office: Office
  /// The rules, with the office's calendar.
  public internal(set) var life: Life
  /// The number of the rules that were read; it grows with each change.
  var rulesVersion: Int

  let connection: Connection

  /// Opens the book of a folder.
  ///
  /// - Throws: `RegisterFault`, having changed nothing.
  public init(folder: String, kind: Kind, access: Access = .full) throws(RegisterFault) {
    self.folder = folder
    self.access = access
    let connection = try naming(folder) { () throws -> Connection in
      let identity = Connection.Identity(
        applicationID: kind.application, newestVersion: Int32(Schema.steps.count))
      do {
        let connection = try Connection(
          DatabaseFile(directory: folder, name: Register.fileName),
          mode: access == .full ? .readWrite : .readOnly, identity: identity)
        switch access {
        case .reading:
          // A reader cannot bring the tables up, and must not guess what older ones mean.
          let found = Int(try connection.schemaVersion())
          guard found == Schema.steps.count else {
            connection.close()
            throw RegisterFault.olderFile(found: found, known: Schema.steps.count)
          }
        case .full:
          try connection.migrate(Schema.steps) { try Register.keepBefore($0, connection) }
          // SQLite opens a file that it may not write, and begins transactions in it, without a word: better
          // no session than one that learns so at its first receipt. This writes nothing.
          try connection.write { try $0.run("UPDATE tally SET count = count WHERE lane = 0") }
        }
        return connection
      } catch DatabaseError.foreignApplication(let found) {
        switch found {
        case Schema.practiceApplication: throw RegisterFault.wrongKind(isPractice: true)
        case Schema.realApplication: throw RegisterFault.wrongKind(isPractice: false)
        default: throw DatabaseError.foreignApplication(found: found)
        }
      } catch DatabaseError.cannotOpen(let errno) where errno == 2 {
        throw RegisterFault.noOffice(folder: folder)
      }
    }
    self.connection = connection
    let rules = try naming(folder) { () throws -> Rules in
      try connection.read { try Rules($0, isPractice: kind == .practice) }
    }
    office = rules.office
    life = rules.life
    rulesVersion = rules.version
  }

  /// Makes the book of a new office in a folder that holds none, with its founder as administrator.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  public static func create(
    folder: String, office: Office, founder: Person, convention: DueConvention = .endOfDay, now: Int
  ) throws(RegisterFault) -> Register {
    let kind: Kind = office.isPractice ? .practice : .real
    try naming(folder) { () throws in
      let identity = Connection.Identity(
        applicationID: kind.application, newestVersion: Int32(Schema.steps.count))
      let file = try DatabaseFile(directory: folder, name: Register.fileName)
      let connection: Connection
      do {
        connection = try Connection(file, mode: .create, identity: identity)
      } catch DatabaseError.foreignApplication(let found)
        where found == Schema.practiceApplication || found == Schema.realApplication
      {
        throw RegisterFault.officeExists(folder: folder)
      }
      defer { connection.close() }
      try connection.migrate(Schema.steps)
      try connection.write { transaction in
        guard try transaction.snapshot.integer("SELECT count(*) FROM setting") == 0 else {
          throw RegisterFault.officeExists(folder: folder)
        }
        try Settings.write(office, convention: convention, to: transaction)
        try PersonTable.put(founder, transaction)
        try CalendarTable.found(transaction)
        for lane in Lane.allCases {
          try transaction.run("INSERT INTO tally (lane, count) VALUES (?, 0)", [.integer(lane.rawValue)])
        }
        let fact = Fact(
          kind: .officeCreated,
          fields: [
            Fact.Field("authority", office.authority), Fact.Field("name", office.name),
            Fact.Field("code", office.code),
            Fact.Field("practice", office.isPractice ? "1" : "0"), Fact.Field("founder", founder.account),
            Fact.Field("founderName", founder.name),
            Fact.Field("founderRole", founder.role.rawValue), Fact.Field("place", office.place),
            Fact.Field("difficultArea", office.isDifficultArea ? "1" : "0"),
            Fact.Field("dueConvention", convention.rawValue),
            Fact.Field("days", try TableDigest.calendar(transaction.snapshot)),
          ])
        try EventLog.append(fact, actor: founder.account, at: now, request: nil, transaction)
      }
    }
    return try Register(folder: folder, kind: kind)
  }

  /// A number that moves when another session commits: read anew only when it moved.
  public func changeCounter() throws(RegisterFault) -> Int64 {
    try naming(folder) { try connection.changeCounter() }
  }

  /// Tidies the file up while nobody waits for anything, so that no reception has to. A fault is met
  /// again, and said, by the next one who writes.
  public func tidyUp() { _ = try? connection.checkpointWhileIdle() }

  /// Closes the file; everything acknowledged is in it.
  public func close() { connection.close() }
}
