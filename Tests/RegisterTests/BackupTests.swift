import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct BackupTests {
  /// 20/11/2026 09:30:07 in Việt Nam.
  static let now = TestOffice.morning.secondsUTC + 7

  @Test func aBackupHoldsTheBookAndIsNotedInIt() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    let disk = TemporaryFolder()
    let before = try office.register.verify().chain
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    #expect(disk.names == ["000.00.00.H15-20261120-093007.db"])
    #expect(backup.file == disk.path + "/000.00.00.H15-20261120-093007.db")
    #expect(backup.bytes > 100_000 && backup.events == before.events && backup.head == before.head)
    let after = try office.register.verify().chain
    #expect(after.events == before.events + 1 && after.firstFault == nil)
    let noted = try office.file(.readOnly).read {
      try $0.integer("SELECT count(*) FROM event WHERE kind = 'backedUp' AND actor = 'quantri'")
    }
    #expect(noted == 1)
    #expect(try office.register.dossier(code: dossier.code) == dossier)
  }

  @Test func aSecondBackupOfTheSameSecondReplacesNothing() throws {
    let office = try TestOffice()
    let disk = TemporaryFolder()
    let first = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    let second = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    #expect(
      Set(disk.names) == ["000.00.00.H15-20261120-093007.db", "000.00.00.H15-20261120-093007-2.db"])
    #expect(disk.read("000.00.00.H15-20261120-093007.db").count == first.bytes)
    #expect(second.events == first.events + 1)
  }

  @Test func aRestoredBookIsWholeAndSaysWhereItCameFrom() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    let (disk, place) = (TemporaryFolder(), TemporaryFolder())
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    let restored = try Register.restore(
      backup: backup.file, into: place.path, setAside: false, by: TestOffice.administrator, now: Self.now)
    #expect(restored.events == backup.events && restored.head == backup.head)
    #expect(Set(place.names) == ["motcua.db", "motcua.lock"])
    let register = try Register(folder: place.path, kind: .real)
    #expect(try register.dossier(code: dossier.code) == dossier)
    #expect(
      register.office == office.register.office && register.life.calendar == office.register.life.calendar)
    let report = try register.verify().chain
    #expect(report.firstFault == nil && report.events == backup.events + 1)
    register.close()
    #expect(disk.names.count == 1, "the backup is still one closed file")
  }

  @Test func aBookThatIsThereIsNotReplacedUnlessSetAside() throws {
    let (office, other) = (try TestOffice(), try TestOffice())
    let here = try other.receive("Ở đây")
    let disk = TemporaryFolder()
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    #expect(
      fault {
        _ = try Register.restore(
          backup: backup.file, into: other.folder.path, setAside: false, by: TestOffice.administrator,
          now: Self.now)
      } == .officeExists(folder: other.folder.path))
    #expect(try other.register.dossier(code: here.code) == here)

    _ = try Register.restore(
      backup: backup.file, into: other.folder.path, setAside: true, by: TestOffice.administrator,
      now: Self.now)
    // Who had the old book open writes nothing more into it, and is told so.
    let reception = try other.reception()
    #expect(
      fault {
        _ = try other.register.receive(reception, by: TestOffice.clerk, request: other.request(), now: 1)
      } == .replaced)
    let restored = try other.another()
    #expect(fault { _ = try restored.dossier(code: here.code) } == .noDossier(code: here.code))
    let kept = try Connection(
      DatabaseFile(directory: other.folder.path, name: "motcua-truoc-20261120-093007"), mode: .readOnly,
      identity: .init(applicationID: 0x4D43_5541, newestVersion: 99))
    #expect(try kept.read { try $0.text("SELECT code FROM dossier") } == here.code)
    restored.close()
  }

  @Test func aLogWithoutItsBookIsNotTakenForTheNewBooksOwn() throws {
    let office = try TestOffice()
    let (disk, place) = (TemporaryFolder(), TemporaryFolder())
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    place.write("motcua.db-wal", [1, 2, 3])
    #expect(
      fault {
        _ = try Register.restore(
          backup: backup.file, into: place.path, setAside: false, by: TestOffice.administrator, now: Self.now)
      } == .remains(folder: place.path))
    #expect(place.names == ["motcua.db-wal"] && place.read("motcua.db-wal") == [1, 2, 3])
  }

  /// A word of the header, of the settings, of the catalogue, of a dossier, of the staff.
  @Test(arguments: ["SQLite format", "Trung tâm", "khai sinh", "Buôn Tơng", "Lê Minh Tuấn"])
  func aDamagedBackupIsNotRestored(word: String) throws {
    let office = try TestOffice()
    _ = try office.receive()
    let (disk, place) = (TemporaryFolder(), TemporaryFolder())
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    var bytes = disk.read("000.00.00.H15-20261120-093007.db")
    let places = bytes.places(of: Array(word.utf8))
    try #require(!places.isEmpty)
    for place in places { bytes[place] ^= 0x20 }
    disk.write("000.00.00.H15-20261120-093007.db", bytes)
    #expect(
      fault {
        _ = try Register.restore(
          backup: backup.file, into: place.path, setAside: false, by: TestOffice.administrator, now: Self.now)
      } != nil)
    #expect(place.names.isEmpty)
  }

  @Test func onlyWhoMayBackUpRestores() throws {
    let office = try TestOffice()
    let (disk, place) = (TemporaryFolder(), TemporaryFolder())
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    #expect(
      fault {
        _ = try Register.restore(
          backup: backup.file, into: place.path, setAside: false, by: TestOffice.clerk, now: 1)
      } == .notAllowed(.reception, .backUp))
    #expect(place.names.isEmpty)
    #expect(try Register.person(account: "quantri", inBackup: backup.file) == TestOffice.administrator)
    #expect(try Register.person(account: "root", inBackup: backup.file).role == .administrator)
    #expect(
      fault { _ = try Register.person(account: "ai-do", inBackup: backup.file) }
        == .unknownPerson(account: "ai-do"))
  }

  @Test func aPracticeBackupStaysAPracticeOffice() throws {
    let office = try TestOffice(practice: true)
    let (disk, place) = (TemporaryFolder(), TemporaryFolder())
    let backup = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: Self.now)
    _ = try Register.restore(
      backup: backup.file, into: place.path, setAside: false, by: TestOffice.administrator, now: Self.now)
    #expect(
      fault { _ = try Register(folder: place.path, kind: .real) } == .wrongKind(isPractice: true))
  }

  @Test func aFileThatIsNoBackupIsSaidToBeNone() throws {
    let folder = TemporaryFolder()
    folder.write("x.db", Array("nothing of ours".utf8))
    for path in ["x.txt", folder.path + "/missing.db", folder.path + "/x.db", "", ".db"] {
      #expect(
        fault {
          _ = try Register.restore(
            backup: path, into: folder.path, setAside: false, by: TestOffice.administrator, now: 1)
        } != nil, "\(path)")
    }
  }
}

extension [UInt8] {
  /// Where some bytes begin.
  fileprivate func places(of word: [UInt8]) -> [Int] {
    indices.dropLast(word.count - 1).filter {
      self[$0] == word[0] && Array(self[$0..<$0 + word.count]) == word
    }
  }
}
