import Dossiers
import Glibc
import Register
import SQLite
import Testing

@testable import Verbs

/// An office whose book holds one dossier, and the account that runs the tests in one role after another.
private struct Staffed {
  static let administrator = Person(account: "quantri", name: "Quản trị", role: .administrator)

  let office: TestOffice
  let code: String
  let file: String
  let sheet: String
  let account: String

  init(practice: Bool) throws {
    office = try TestOffice()
    account = String(cString: try #require(getpwuid(getuid())).pointee.pw_name)
    file = try office.folder.write("c.jsonl", TestOffice.catalogue)
    sheet = try office.folder.write("ho-so.csv", "x\n")
    if practice {
      // Its account is a trainee there, whatever a list says.
      let folder = office.folder.path + "/tap-huan"
      mkdir(folder, 0o755)
      try Register.create(
        folder: folder,
        office: Office(authority: "UBND", name: "Quầy", code: "000.00.00.H15", place: "", isPractice: true),
        founder: Self.administrator, now: 1_795_000_000
      ).close()
      office.world.environment["MOTCUA_STORE"] = folder
      #expect(office.world.run("catalogue", "import", file) == .done)
    }
    #expect(office.world.run(TestOffice.receive("1.000894") + ["--json"]) == .done)
    let found = office.world.result.split(separator: "\"").first { $0.hasPrefix("000.00.00.H15-") }
    code = String(try #require(found))
  }

  private var store: String { office.world.environment["MOTCUA_STORE"] ?? "" }

  /// Gives the account that runs the tests a role, as an administrator would.
  func become(_ role: StaffRole) throws {
    let register = try Register(folder: store, kind: .real)
    defer { register.close() }
    try register.put(Person(account: account, name: "Người", role: role), by: Self.administrator, now: 1)
  }

  /// The refusals in the history: who was refused what.
  func refusals(practice: Bool = false) throws -> [String] {
    let file = try Connection(
      DatabaseFile(directory: store, name: Register.fileName), mode: .readOnly,
      identity: .init(applicationID: practice ? 0x4D43_5448 : 0x4D43_5541, newestVersion: 99))
    defer { file.close() }
    return try file.read {
      try $0.rows("SELECT actor, CAST(body AS TEXT) FROM event WHERE kind = 'refused' ORDER BY sequence") {
        try $0.text(0) + " " + $0.text(1)
      }
    }
  }

  /// A call of a verb that its command line takes, whatever comes of it.
  func call(_ verb: Verb) -> [String] {
    let words = verb.rawValue.split(separator: " ").map(String.init)
    let source = ["--source", "CV 1"]
    return words
      + {
        switch verb {
        case .counter, .queue, .verify, .catalogueCheck, .catalogueAnswers, .calendarList, .calendarAffected,
          .rights, .backup, .drill:
          return []
        case .restore: return ["khong-co.db", "--store", office.folder.path + "/phuc-hoi"]
        case .importDossiers: return [sheet]
        case .exportDossiers: return []
        case .erase: return [code, "--basis", "Luật 91/2025/QH15"]
        case .officeCreate:
          return ["--name", "UBND", "--code", "H15", "--store", office.folder.path + "/khac"]
        case .practice: return ["--dossiers", "0", "--store", office.folder.path + "/tap"]
        case .staffSet: return ["moi", "--name", "Mới", "--role", "officer"]
        case .officeSet: return ["--due-time", "sameClock"]
        case .catalogueImport: return [file]
        case .catalogueSearch: return ["ket", "hon"]
        case .catalogueAnswer: return ["2.000908", "--limit", "1 workingDays", "--reason", "đã hỏi Sở"]
        case .catalogueSet: return ["1.000894", "--supplement", "pause", "--basis", "Luật"]
        case .receive: return Array(TestOffice.receive().dropFirst())
        case .show: return [code]
        case .move: return [code, "--to", "processing"]
        case .start: return [code, "--at", "2026-11-20T12:00"]
        case .extend: return [code, "--note", "xác minh"]
        case .reappoint: return [code, "--to", "2026-12-01", "--reason", "thiếu người"]
        case .receipt: return [code, "--print", "khong-co"]
        case .due: return ["--procedure", "1.000894", "--received", "2026-11-20T15:30"]
        case .calendarAdd: return ["2026-12-07", "--kind", "off", "--name", "Nghỉ"] + source
        case .calendarRemove: return ["2026-12-07"] + source
        case .calendarSwap: return ["2026-12-09", "2026-12-12"] + source
        case .calendarHours:
          return ["--from", "2027-01-04", "--day", "mon", "--hours", "07:30-11:30"] + source
        case .calendarReception:
          return ["--from", "2027-01-04", "--day", "sat", "--hours", "07:30-11:30"] + source
        case .calendarImport: return [file] + source
        case .calendarRecompute: return ["--all", "--reason", "CV 1"]
        }
      }()
  }

  /// Runs a verb. The counter is left out where it would open on the tester's own terminal.
  func run(_ verb: Verb) -> ExitCode? {
    if verb == .counter, isatty(0) != 0, isatty(1) != 0 { return nil }
    return office.world.run(call(verb))
  }
}

@Suite("All commands of the command line and all roles")
struct AllVerbsTests {
  @Test(
    "a verb is allowed or refused as the table says; a refusal is 77 and an event with the person's name",
    arguments: StaffRole.allCases)
  func realOffice(role: StaffRole) throws {
    let staffed = try Staffed(practice: false)
    try staffed.become(role)
    var before = 0
    for verb in Verb.allCases {
      guard let ending = staffed.run(verb) else { continue }
      let refusals = Array(try staffed.refusals().dropFirst(before))
      before += refusals.count
      if let right = verb.right, !right.isGranted(to: role, inPractice: false) {
        #expect(ending == .notAllowed, "\(role) \(verb)")
        #expect(refusals.count == 1, "\(role) \(verb)")
        #expect(refusals.first?.hasPrefix("\(staffed.account) ") == true)
        #expect(
          refusals.first?.contains(right.rawValue) == true && refusals.first?.contains(role.rawValue) == true)
        #expect(staffed.office.world.journal.isEmpty, "the history holds it already")
      } else {
        #expect(ending != .notAllowed, "\(role) \(verb): \(staffed.office.world.complaint)")
        #expect(ending != .usage || verb == .counter, "\(verb): \(staffed.office.world.complaint)")
        #expect(refusals.isEmpty, "\(role) \(verb)")
      }
    }
  }

  @Test("in a practice office everything is allowed: whoever comes is a trainee")
  func practiceOffice() throws {
    let staffed = try Staffed(practice: true)
    for verb in Verb.allCases {
      let ending = staffed.run(verb)
      #expect(ending != .notAllowed, "\(verb): \(staffed.office.world.complaint)")
      #expect(try staffed.refusals(practice: true).isEmpty)
    }
  }

  @Test("a receipt as text only reads; on paper it leaves a trace", arguments: StaffRole.allCases)
  func receipts(role: StaffRole) throws {
    let staffed = try Staffed(practice: false)
    try staffed.become(role)
    let text = staffed.office.world.run("receipt", staffed.code, "--text")
    #expect((text == .done) == Right.read.isGranted(to: role, inPractice: false))
    let file = staffed.office.folder.path + "/giay.pdf"
    let paper = staffed.office.world.run("receipt", staffed.code, "--output", file)
    let mayPrint = Right.printReceipt.isGranted(to: role, inPractice: false)
    #expect((paper == .notAllowed) == !mayPrint)
    if !mayPrint { #expect(access(file, F_OK) != 0, "the paper was made before the right was asked for") }
  }

  @Test("who is not of the staff reads nothing, and the journal says who tried")
  func stranger() throws {
    let staffed = try Staffed(practice: false)
    let file = try Connection(
      DatabaseFile(directory: staffed.office.store, name: Register.fileName), mode: .readWrite,
      identity: .init(applicationID: 0x4D43_5541, newestVersion: 99))
    try file.write { try $0.run("DELETE FROM person WHERE account = ?", [.text(staffed.account)]) }
    file.close()
    for verb in Verb.allCases where verb.right != nil {
      guard let ending = staffed.run(verb) else { continue }
      #expect(ending == .notAllowed, "\(verb)")
      #expect(staffed.office.world.journal == ["refused: \(staffed.account) (not of the staff)"], "\(verb)")
      #expect(staffed.office.world.out.isEmpty, "\(verb)")
    }
  }
}

/// Calls whose rights to files are those of nobody, also where the tests run as root.
@_silgen_name("setfsuid") private func systemSetFileUser(_ user: UInt32) -> Int32
@_silgen_name("setfsgid") private func systemSetFileGroup(_ group: UInt32) -> Int32

@Suite("A session that may not write the file", .enabled(if: getuid() == 0, "root takes on nobody's rights"))
struct ReadingVerbsTests {
  private func asNobody(_ body: () -> ExitCode?) -> ExitCode? {
    _ = systemSetFileGroup(65_534)
    _ = systemSetFileUser(65_534)
    defer {
      _ = systemSetFileUser(0)
      _ = systemSetFileGroup(0)
    }
    return body()
  }

  private func open(_ staffed: Staffed) {
    for folder in [staffed.office.folder.path, staffed.office.store] { chmod(folder, 0o755) }
    for name in ["db", "db-wal", "db-shm"] { chmod("\(staffed.office.store)/motcua.\(name)", 0o644) }
    chmod(staffed.file, 0o644)
  }

  @Test(
    "every verb that reads works for who may read; whatever writes is 77 and a line in the journal",
    arguments: StaffRole.allCases)
  func reading(role: StaffRole) throws {
    let staffed = try Staffed(practice: false)
    try staffed.become(role)
    let events = try staffed.refusals().count
    open(staffed)
    for verb in Verb.allCases {
      guard let right = verb.right, let ending = asNobody({ staffed.run(verb) }) else { continue }
      let world = staffed.office.world
      if !right.isGranted(to: role, inPractice: false) {
        #expect(ending == .notAllowed, "\(role) \(verb)")
        #expect(
          world.journal == ["refused: \(staffed.account) (\(role.rawValue), reading) \(right.rawValue)"])
      } else if right != .read || verb == .exportDossiers {
        // A masked table is no more than a list, but that it left the office must be in the history.
        let asked = verb == .exportDossiers ? Right.exportDossiers : right
        #expect(ending == .notAllowed, "\(role) \(verb)")
        #expect(world.journal == ["refused: \(staffed.account) (reading) \(asked.rawValue)"])
        #expect(world.complaint.hasPrefix("Phiên này chỉ để xem"))
      } else {
        let usual: ExitCode = verb == .counter ? .usage : .done
        #expect(ending == usual, "\(role) \(verb): \(world.complaint)")
        #expect(world.journal.isEmpty)
      }
    }
    let text = asNobody { staffed.office.world.run("receipt", staffed.code, "--text") }
    #expect((text == .done) == Right.read.isGranted(to: role, inPractice: false))
    #expect(try staffed.refusals().count == events, "nothing was written")
  }

  @Test("a book that may not even be read is said to be unusable, not opened")
  func unreadable() throws {
    let staffed = try Staffed(practice: false)
    open(staffed)
    chmod(staffed.office.store + "/motcua.db", 0o640)
    #expect(asNobody { staffed.run(.queue) } == .cannotCreate)
  }
}

@Suite("The table of who may what, printed")
struct RightsVerbTests {
  @Test("it names every command of the screen and every verb once, with the roles")
  func complete() throws {
    let world = FakeWorld()
    #expect(world.run("rights", "--json") == .done)
    for verb in Verb.allCases where verb.right != nil {
      let name = verb == .counter ? "motcua" : verb.rawValue
      #expect(
        world.result.components(of: #"{"command":"\#(name)","place":"commandLine""#) == 1, "\(verb)")
    }
    #expect(world.run("rights", "--lang", "en") == .done)
    #expect(world.result.contains("Receive dossiers                      may            –              –"))
  }

  @Test("the page in words")
  func words() {
    let world = FakeWorld()
    world.run("rights")
    let marks = world.out[0].split(separator: "\n").filter { !$0.hasPrefix(" ") && !$0.hasPrefix("*") }
    #expect(
      marks == [
        "Xem hồ sơ, danh mục, lịch             được           được           được           được*          được",
        "Tiếp nhận hồ sơ                       được           –              –              được*          được",
        "Chuyển trạng thái, đổi kỳ hạn         được           được           –              được*          được",
        "Lập, in giấy tiếp nhận                được           được           –              được*          được",
        "Danh mục, thời hạn cần xác nhận       –              –              –              được*          được",
        "Lịch, cài đặt, nhân sự                –              –              –              được*          được",
        "Sao lưu, phục hồi sổ                  –              –              –              được*          được",
        "Xóa dữ liệu cá nhân theo luật         –              –              –              được*          được",
        "Nhập hồ sơ của hệ thống khác          –              –              –              được*          được",
        "Xuất hồ sơ với số đầy đủ              –              –              –              được*          được",
        "Xem số định danh, điện thoại đầy đủ   được           được           –              được*          được",
      ])
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
