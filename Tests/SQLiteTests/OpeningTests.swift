import Glibc
import Testing

@testable import SQLite

@Suite("Opening")
struct OpeningTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test("makes a file that carries the application's number and is for its owner and group only")
  func create() throws {
    let connection = try workshop.make()
    try connection.note("a")
    #expect(permissions(of: try workshop.file.path) == 0o640)
    #expect(permissions(of: try workshop.file.logPath) == 0o640)
    // Whoever can open the lock can hold up every writer.
    #expect(permissions(of: try workshop.file.lockPath) == 0o600)
    let header = bytes(of: try workshop.file.path)
    connection.close()
    #expect(Array(header[68..<72]) == [0x54, 0x45, 0x53, 0x54])
  }

  @Test("lets the group write the lock where it writes the file")
  func groupPermissions() throws {
    _ = try workshop.open(.create) { $0.permissions = 0o660 }
    #expect(permissions(of: try workshop.file.path) == 0o660)
    let before = umask(0)
    umask(before)
    #expect(permissions(of: try workshop.file.lockPath) == 0o660 & ~before)
  }

  @Test("sets every switch that the file's safety rests on")
  func settings() throws {
    let connection = try workshop.make()
    let expected: [(String, Int64)] = [
      ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
      ("mmap_size", 0), ("temp_store", 2), ("query_only", 0), ("busy_timeout", 5_000),
    ]
    for (pragma, value) in expected {
      #expect(try connection.engineInteger("PRAGMA \(pragma)") == value, "\(pragma)")
    }
    #expect(try connection.engineTexts("PRAGMA journal_mode") == ["wal"])
    // A double-quoted word is a name, never a text; and DEFENSIVE keeps the journal on.
    expectMisuse(.sql) { try connection.engineInteger(#"SELECT "nonsense""#) }
    try? connection.engineRun("PRAGMA journal_mode=OFF")
    #expect(try connection.engineTexts("PRAGMA journal_mode") == ["wal"])
    #expect(throws: DatabaseError.self) {
      try connection.engineRun("UPDATE sqlite_schema SET sql = ''")
    }
  }

  @Test("finds the same file again")
  func reopen() throws {
    try workshop.make().note("a")
    #expect(try workshop.open(.create).notes() == ["a"])
    #expect(try workshop.open(.readWrite).notes() == ["a"])
    #expect(try workshop.open(.readOnly).notes() == ["a"])
  }

  @Test(
    "of a file that is not there is refused, and makes none",
    arguments: [Connection.Mode.readWrite, .readOnly])
  func missing(_ mode: Connection.Mode) throws {
    #expect(throws: DatabaseError.missing) { try workshop.open(mode) }
    #expect(size(of: try workshop.file.path) == -1)
  }

  @Test(
    "of something that is no database is refused and leaves it as it is",
    arguments: [Connection.Mode.create, .readWrite, .readOnly])
  func notADatabase(_ mode: Connection.Mode) throws {
    let content = Array(String(repeating: "Not a database, only a long enough text. ", count: 200).utf8)
    put(content, in: try workshop.file.path)
    #expect(throws: DatabaseError.notADatabase) { try workshop.open(mode) }
    #expect(bytes(of: try workshop.file.path) == content)
  }

  @Test("of another program's database is refused, names its number and leaves it as it is")
  func foreign() throws {
    let theirs = Connection.Identity(applicationID: 7, newestVersion: 9)
    try Connection(workshop.file, mode: .create, identity: theirs)
      .migrate([Migration(version: 1, name: "t", sql: "CREATE TABLE t (a) ")])
    let before = bytes(of: try workshop.file.path)
    for mode in [Connection.Mode.create, .readWrite, .readOnly] {
      #expect(throws: DatabaseError.foreignApplication(found: 7)) { try workshop.open(mode) }
    }
    #expect(bytes(of: try workshop.file.path) == before)
  }

  @Test("of a database without a number is refused when it holds anything")
  func unclaimed() throws {
    let none = Connection.Identity(applicationID: 0, newestVersion: 9)
    try Connection(workshop.file, mode: .create, identity: none)
      .migrate([Migration(version: 1, name: "t", sql: "CREATE TABLE t (a)")])
    #expect(throws: DatabaseError.foreignApplication(found: 0)) { try workshop.open(.create) }
  }

  @Test("takes an empty file, which a crash may leave, only when it may make one")
  func empty() throws {
    put([], in: try workshop.file.path)
    #expect(throws: DatabaseError.foreignApplication(found: 0)) { try workshop.open(.readWrite) }
    #expect(try workshop.open(.create).schemaVersion() == 0)
  }

  @Test("of a newer program's file is refused and names both versions")
  func newer() throws {
    let later = Connection.Identity(applicationID: Workshop.identity.applicationID, newestVersion: 4)
    let steps = (1...4).map { Migration(version: $0, name: "t", sql: "CREATE TABLE t\($0) (a)") }
    try Connection(workshop.file, mode: .create, identity: later).migrate(steps)
    for mode in [Connection.Mode.create, .readWrite, .readOnly] {
      #expect(throws: DatabaseError.newerFile(found: 4, known: 3)) { try workshop.open(mode) }
    }
  }

  @Test("of a file with a damaged header is refused")
  func damagedHeader() throws {
    let connection = try workshop.make()
    try connection.checkpoint(.truncate)
    connection.close()
    put([0xFF, 0xFF, 0xFF], in: try workshop.file.path, at: 3)
    #expect(throws: DatabaseError.notADatabase) { try workshop.open() }
  }

  @Test("does not follow a symbolic link to the database or to its lock")
  func symbolicLink() throws {
    try workshop.make().note("a")
    let other = try DatabaseFile(directory: workshop.directory, name: "other")
    symlink(try workshop.file.path, other.path)
    #expect(throws: DatabaseError.symbolicLink) {
      try Connection(other, mode: .readWrite, identity: Workshop.identity)
    }
    unlink(other.path)
    symlink("\(workshop.directory)/elsewhere", other.lockPath)
    #expect(throws: DatabaseError.symbolicLink) {
      try Connection(other, mode: .create, identity: Workshop.identity)
    }
  }

  @Test("follows a symbolic link to the directory")
  func linkedDirectory() throws {
    try workshop.make().note("a")
    let link = "\(workshop.directory)/link"
    symlink(workshop.directory, link)
    let file = try DatabaseFile(directory: link, name: "book")
    #expect(file == (try workshop.file))
    #expect(try Connection(file, mode: .readOnly, identity: Workshop.identity).notes() == ["a"])
  }

  @Test("refuses a directory in the place of the file")
  func directoryInPlace() throws {
    mkdir(try workshop.file.path, 0o755)
    #expect(throws: DatabaseError.notADatabase) { try workshop.open(.create) }
  }

  @Test("refuses a name that is none", arguments: ["", ".hidden", "a/b", "../a", "a\0b"])
  func names(_ name: String) {
    #expect(throws: DatabaseError.invalidName) { try DatabaseFile(directory: "/tmp", name: name) }
  }

  @Test("takes names and folders in Vietnamese, with blanks, quotes and percent signs")
  func oddNames() throws {
    let folder = "\(workshop.directory)/Sổ 100% của Y'Ngông?#"
    mkdir(folder, 0o755)
    let file = try DatabaseFile(directory: folder, name: "năm 2025")
    let connection = try Connection(file, mode: .create, identity: Workshop.identity)
    try connection.migrate([Workshop.table])
    try connection.note("a")
    let target = try DatabaseFile(directory: folder, name: "bản sao")
    _ = try connection.backUp(to: target)
    #expect(try Connection(target, mode: .readOnly, identity: Workshop.identity).notes() == ["a"])
  }

  @Test("refuses a directory that is not there")
  func noDirectory() {
    #expect(throws: DatabaseError.cannotOpen(errno: ENOENT)) {
      try DatabaseFile(directory: "\(workshop.directory)/nowhere", name: "a")
    }
  }

  @Test("knows network file systems by the numbers of the kernel")
  func networkFileSystems() {
    #expect(NetworkFileSystem(magic: 0x6969) == .nfs)
    #expect(NetworkFileSystem(magic: 0xFF53_4D42) == .cifs)
    #expect(NetworkFileSystem(magic: 0xFE53_4D42) == .smb2)
    #expect(NetworkFileSystem(magic: 0x6573_5546) == .fuse)
    for local in [
      0xEF53 /* ext4 */, 0x0102_1994 /* tmpfs */, 0x5846_5342 /* xfs */, 0x9123_683E /* btrfs */,
    ] {
      #expect(NetworkFileSystem(magic: local) == nil)
    }
    #expect(Set(NetworkFileSystem.allCases.map(\.magic)).count == NetworkFileSystem.allCases.count)
  }

  @Test("tells a closed connection from a broken one")
  func closed() throws {
    let connection = try workshop.make()
    connection.close()
    #expect {
      try connection.notes()
    } throws: { error in
      guard case DatabaseError.misuse(.closed, _) = error else { return false }
      return true
    }
  }

  @Test("tells the library's version")
  func library() {
    #expect(Library.version.hasPrefix("3."))
    #expect(Library.source.count > 20)
  }
}
