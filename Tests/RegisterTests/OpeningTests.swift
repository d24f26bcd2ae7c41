import Dossiers
import Glibc
import Register
import SQLite
import Testing
import Vietnamese
import WorkingTime

@Suite struct OpeningTests {
  @Test func aNewOfficeIsWhatItsFounderSaid() throws {
    let folder = TemporaryFolder()
    var office = TestOffice.office
    office.isDifficultArea = true
    let made = try Register.create(
      folder: folder.path, office: office, founder: TestOffice.administrator, convention: .sameClock,
      now: 1_000)
    made.close()
    let register = try Register(folder: folder.path, kind: .real)
    #expect(register.office == office)
    #expect(register.life.convention == .sameClock)
    #expect(register.life.calendar.hours == [.usual])
    #expect(
      try register.life.calendar.entries.map(\.date) == NationalCalendar.entriesOfEveryYear().map(\.date))
    #expect(try register.person(account: "quantri") == TestOffice.administrator)
    #expect(fault { _ = try register.person(account: "ai-do") } == .unknownPerson(account: "ai-do"))
  }

  @Test func aSecondOfficeInTheSameFolderIsRefusedAndTheFirstKept() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    for isPractice in [false, true] {
      var other = TestOffice.office
      other.isPractice = isPractice
      other.authority = "UBND xã khác"
      #expect(
        fault {
          _ = try Register.create(
            folder: office.folder.path, office: other, founder: TestOffice.administrator, now: 1)
        } == .officeExists(folder: office.folder.path))
    }
    #expect(try office.another().dossier(code: dossier.code) == dossier)
    #expect(try office.another().office == TestOffice.office)
  }

  @Test func practiceAndRealNeverOpenForEachOther() throws {
    let real = try TestOffice()
    let practice = try TestOffice(practice: true)
    for access in [Register.Access.full, .reading] {
      #expect(
        fault { _ = try Register(folder: real.folder.path, kind: .practice, access: access) }
          == .wrongKind(isPractice: false))
      #expect(
        fault { _ = try Register(folder: practice.folder.path, kind: .real, access: access) }
          == .wrongKind(isPractice: true))
    }
  }

  @Test func whereThereIsNoBookNoneIsMade() throws {
    let folder = TemporaryFolder()
    #expect(fault { _ = try Register(folder: folder.path, kind: .real) } == .noOffice(folder: folder.path))
    let missing = folder.path + "/khong-co"
    #expect(fault { _ = try Register(folder: missing, kind: .real) } == .noOffice(folder: missing))
    #expect(folder.names.isEmpty)
    #expect(
      fault {
        _ = try Register.create(
          folder: missing, office: TestOffice.office, founder: TestOffice.administrator, now: 1)
      } == .folderUnusable(folder: missing))
  }

  @Test(arguments: ["đây là một lá thư, không phải sổ", "", "SQLite format 3, but torn"])
  func aFileThatIsNoBookIsLeftAsItIs(_ text: String) throws {
    let folder = TemporaryFolder()
    folder.write("motcua.db", Array(text.utf8))
    for kind in [Register.Kind.real, .practice] {
      #expect(fault { _ = try Register(folder: folder.path, kind: kind) } == .notOurs(folder: folder.path))
    }
    if !text.isEmpty {
      #expect(
        fault {
          _ = try Register.create(
            folder: folder.path, office: TestOffice.office, founder: TestOffice.administrator, now: 1)
        } == .notOurs(folder: folder.path))
    }
    #expect(folder.read("motcua.db") == Array(text.utf8))
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    let folder = TemporaryFolder()
    let foreign = try Connection(
      DatabaseFile(directory: folder.path, name: "motcua"), mode: .create,
      identity: .init(applicationID: 77, newestVersion: 99))
    try foreign.migrate([Migration(version: 1, name: "theirs", sql: "CREATE TABLE theirs (a TEXT) STRICT")])
    foreign.close()
    let before = folder.read("motcua.db")
    #expect(fault { _ = try Register(folder: folder.path, kind: .real) } == .notOurs(folder: folder.path))
    #expect(
      fault {
        _ = try Register.create(
          folder: folder.path, office: TestOffice.office, founder: TestOffice.administrator, now: 1)
      } == .notOurs(folder: folder.path))
    #expect(folder.read("motcua.db") == before)
  }

  @Test func aBookOfANewerProgramIsLeftAlone() throws {
    let office = try TestOffice()
    office.register.close()
    let newer = try Connection(
      DatabaseFile(directory: office.folder.path, name: "motcua"), mode: .readWrite,
      identity: .init(applicationID: 0x4D43_5541, newestVersion: 9))
    let steps = (1...9).map {
      Migration(version: Int32($0), name: "later", sql: "CREATE TABLE later\($0) (a) ")
    }
    try newer.migrate(steps)
    newer.close()
    #expect(
      fault { _ = try Register(folder: office.folder.path, kind: .real) }
        == .newerFile(found: 9, known: Register.schemaVersion))
    #expect(
      fault { _ = try Register(folder: office.folder.path, kind: .real, access: .reading) }
        == .newerFile(found: 9, known: Register.schemaVersion))
  }

  @Test func aLinkInPlaceOfTheFileIsNotFollowed() throws {
    let office = try TestOffice()
    let folder = TemporaryFolder()
    symlink(office.folder.path + "/motcua.db", folder.path + "/motcua.db")
    #expect(fault { _ = try Register(folder: folder.path, kind: .real) } == .notOurs(folder: folder.path))
  }

  @Test(.enabled(if: geteuid() != 0, "an administrator may write everywhere"))
  func aReadOnlyFolderCanBeReadAndNotWritten() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    let reception = try office.reception()
    office.register.close()
    chmod(office.folder.path + "/motcua.db", 0o440)
    chmod(office.folder.path, 0o550)
    defer { chmod(office.folder.path, 0o750) }
    let reader = try office.another(.reading)
    #expect(try reader.dossier(code: dossier.code) == dossier)
    #expect(
      fault {
        _ = try reader.receive(reception, by: TestOffice.clerk, request: office.request(), now: 1)
      } == .readingOnly(.receive))
    let refused = fault { _ = try office.another(.full) }
    #expect(refused == .readOnly, "\(String(describing: refused))")
  }

  @Test func aReaderSeesWhatOthersWriteAndWritesNothing() throws {
    let office = try TestOffice()
    let reader = try office.another(.reading)
    let counter = try reader.changeCounter()
    let dossier = try office.receive()
    #expect(try reader.changeCounter() != counter)
    #expect(try reader.dossier(code: dossier.code) == dossier)
    let reception = try office.reception()
    #expect(
      fault { _ = try reader.receive(reception, by: TestOffice.clerk, request: office.request(), now: 1) }
        == .readingOnly(.receive))
  }

  @Test func aReaderMeetsABookOfAnEarlierProgramAndIsToldWhoCanHelp() throws {
    let folder = TemporaryFolder()
    let older = try Connection(
      DatabaseFile(directory: folder.path, name: Register.fileName), mode: .create,
      identity: .init(applicationID: 0x4D43_5541, newestVersion: 1))
    try older.migrate([Migration(version: 1, name: "first", sql: "CREATE TABLE setting (name TEXT) STRICT")])
    older.close()
    let before = folder.read("motcua.db")
    let refused = fault { _ = try Register(folder: folder.path, kind: .real, access: .reading) }
    #expect(refused == .olderFile(found: 1, known: Register.schemaVersion))
    #expect(folder.read("motcua.db") == before)
    #expect(refused?.text.vi.contains("nhờ công chức tiếp nhận hoặc người quản trị mở sổ một lần") == true)
  }

  @Test func aTornBookIsCalledDamagedOrNotOurs() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    try office.file().checkpoint(.truncate)
    office.register.close()
    var bytes = office.folder.read("motcua.db")
    for place in stride(from: 4096 * 2, to: bytes.count, by: 3) { bytes[place] = 0xA5 }
    office.folder.write("motcua.db", bytes)
    let found = fault { _ = try office.another().dossier(code: dossier.code) }
    #expect(found == .damaged)
  }
}
