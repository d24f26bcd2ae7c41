import Dossiers
import Glibc
import Register
import Testing
import Vietnamese
import WorkingTime

@testable import Verbs

/// A practice office in a folder of its own, and what commands say there.
private final class CommandOffice {
  let folder: String
  private(set) var said: [String] = []
  private(set) var complaints: [String] = []

  init(dossiers: Int = 60) {
    var template = Array("/tmp/motcua-verbs-XXXXXX\0".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/nonexistent"
    }
    #expect(run("practice", "--dossiers", "\(dossiers)", "--seed", "1", "--at", "2026-11-20T09:30") == .done)
  }

  deinit {
    for name in ["motcua.db", "motcua.db-wal", "motcua.db-shm", "motcua.db-lock", "lich.csv"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  @discardableResult
  func run(_ arguments: String...) -> ExitCode {
    said = []
    complaints = []
    let world = World(
      environment: ["MOTCUA_STORE": folder], now: { 1_795_141_800 }, out: { self.said.append($0) },
      complain: { self.complaints.append($0) }, readLine: { nil })
    return CommandLineProgram(world).run(arguments)
  }

  func write(_ text: String) -> String {
    let file = folder + "/lich.csv"
    if let handle = fopen(file, "wb") {
      fputs(text, handle)
      fclose(handle)
    }
    return file
  }
}

@Suite struct CalendarVerbTests {
  private let source = ["--source", "CV 99/VPCP-KGVX"]

  @Test("no invented date is off its own calendar, pauses and all")
  func wholePractice() {
    let office = CommandOffice(dossiers: 400)
    #expect(office.run("calendar", "affected", "--json") == .done)
    #expect(office.said == ["[]"])
  }

  @Test("a swap names its document, lists what would move, and a decision settles it")
  func swap() {
    let office = CommandOffice()
    #expect(office.run("calendar", "swap", "2026-11-23", "2026-11-28", "--source", "CV 99") == .done)
    #expect(office.said.first == "Nghỉ ngày 23/11/2026, làm bù ngày 28/11/2026 – CV 99")
    #expect(office.said.last?.contains("motcua calendar affected") == true)
    office.run("calendar", "affected")
    let affected = office.said
    #expect(!affected.isEmpty && affected.allSatisfy { $0.contains(" → ") })
    #expect(office.run("calendar", "recompute", "--reason", "CV 99") == .usage, "all or codes")
    #expect(office.run("calendar", "recompute", "--all") == .usage, "a reason is needed")
    #expect(office.run("calendar", "recompute", "--all", "--reason", "CV 99") == .done)
    #expect(office.said.dropLast().map { $0 } == affected)
    office.run("calendar", "affected", "--json")
    #expect(office.said == ["[]"])
    #expect(office.run("calendar", "list", "--year", "2026") == .done)
    #expect(office.said.contains { $0.hasPrefix("23/11/2026  T2   nghỉ") && $0.hasSuffix("CV 99") })
  }

  @Test(
    "bad changes are refused with the data's exit code, and the calendar is kept",
    arguments: [
      ["add", "2026-11-24", "--kind", "work", "--name", "x"],
      ["add", "2026-12-10", "--to", "2026-12-09", "--kind", "off", "--name", "x"],
      ["add", "2026-12-10", "--to", "2026-12-09", "--kind", "work", "--name", "x"],
      ["add", "9999-01-01", "--kind", "off", "--name", "x"], ["remove", "2026-11-20"],
      ["swap", "2026-11-24", "2026-11-28"],
      ["hours", "--from", "2026-12-01", "--day", "workdays", "--hours", "07:00-11:30,11:00-17:00"],
      ["hours", "--from", "2026-12-01", "--day", "mon", "--hours", "7-11"],
    ])
  func refused(arguments: [String]) throws {
    let office = CommandOffice(dossiers: 0)
    let before = try calendar(office)
    let line = ["calendar"] + arguments + source
    let world = World(
      environment: ["MOTCUA_STORE": office.folder], now: { 1_795_141_800 }, out: { _ in }, complain: { _ in },
      readLine: { nil })
    #expect(CommandLineProgram(world).run(line) == .data)
    #expect(try calendar(office) == before)
  }

  @Test("a day that is none is a wrong command line", arguments: ["0000-01-01", "2026-02-30", "mai"])
  func wrongDay(day: String) {
    let office = CommandOffice(dossiers: 0)
    #expect(office.run("calendar", "add", day, "--kind", "off", "--name", "x", "--source", "x") == .usage)
    #expect(office.run("calendar", "add", "2026-12-01", "--kind", "off", "--name", "x") == .usage)
  }

  private func calendar(_ office: CommandOffice) throws -> OfficeCalendar {
    let register = try Register(folder: office.folder, kind: .practice, access: .reading)
    defer { register.close() }
    return register.life.calendar
  }

  @Test("a file comes in whole or not at all, and a whole year takes the projected one's place")
  func imported() throws {
    let office = CommandOffice(dossiers: 0)
    let before = try calendar(office)
    let head = "date,kind,name,status,source\n"
    let bad = office.write(head + "2027-01-01,off,Tết,announced,\n2027-02-30,off,x,announced,\n")
    #expect(office.run("calendar", "import", bad, "--source", "CV 1") == .data)
    #expect(office.complaints.first?.hasPrefix("Dòng 3 ") == true)
    let both = office.write(head + "2027-03-01,off,x,announced,\n2027-03-01,work,x,announced,\n")
    #expect(office.run("calendar", "import", both, "--source", "CV 1") == .data)
    #expect(try calendar(office) == before)
    #expect(office.run("calendar", "import", "/nonexistent", "--source", "CV 1") == .noInput)
    let year = office.write(
      head + "2027-01-01,off,Tết Dương lịch,announced,TB 5\n2027-09-02,off,Quốc khánh,announced,\n")
    #expect(office.run("calendar", "import", year, "--source", "CV 1") == .done)
    let days = try calendar(office).entries.filter { $0.date.year == 2027 }
    #expect(days.map(\.date.iso) == ["2027-01-01", "2027-09-02"])
    #expect(days.map(\.status) == [.announced, .announced])
    #expect(days.map(\.source) == ["CV 1; TB 5", "CV 1"])
    #expect(office.run("calendar", "import", year, "--source", "CV 1") == .negative)
  }

  @Test("hours of some weekdays leave the others, and reception hours open Saturday mornings")
  func hours() throws {
    let office = CommandOffice(dossiers: 0)
    #expect(
      office.run(
        "calendar", "hours", "--from", "2026-12-01", "--day", "fri", "--hours", "07:30-11:30", "--source", "Q"
      )
        == .done)
    #expect(
      office.run(
        "calendar", "reception", "--from", "2026-12-01", "--day", "sat", "--hours", "07:30-11:00", "--source",
        "Q") == .done)
    let calendar = try calendar(office)
    let tuesday = try #require(CivilDate(reading: "2026-12-01"))
    #expect(calendar.hours(on: tuesday) == DayHours.usual.sessions)
    #expect(calendar.hours(on: tuesday + 3).map(\.minutes) == [240])
    #expect(calendar.hours(on: tuesday + 4).isEmpty)
    #expect(calendar.receptionHours(on: tuesday + 4).map(\.minutes) == [210])
  }

  @Test("a date over a projected day says so when it is explained")
  func projected() {
    let office = CommandOffice(dossiers: 0)
    #expect(
      office.run("due", "--limit", "3 workingDays", "--received", "2035-02-05T09:00", "--explain") == .done)
    #expect(office.said.first?.contains("(dự kiến)") == true)
    #expect(office.run("due", "--limit", "3 workingDays", "--received", "2026-11-20T09:00") == .done)
    #expect(office.said.first?.contains("dự kiến") == false)
  }

  @Test("the office says how it counts and what commune it is")
  func settings() throws {
    let office = CommandOffice(dossiers: 0)
    #expect(office.run("office", "set", "--due-time", "sameClock", "--difficult-area", "yes") == .done)
    let register = try Register(folder: office.folder, kind: .practice, access: .reading)
    defer { register.close() }
    #expect(register.life.convention == .sameClock && register.office.isDifficultArea)
    #expect(office.run("office", "set") == .usage)
    #expect(office.run("office", "set", "--difficult-area", "maybe") == .usage)
  }

  @Test("every command of the calendar explains itself in both languages")
  func help() {
    for verb in Verb.allCases where verb.rawValue.hasPrefix("calendar ") || verb == .officeSet {
      for language in Language.allCases {
        let text = Help.text(of: verb, language: language)
        #expect(text.contains("motcua " + verb.rawValue) && text.contains(verb.help(language)))
        for option in verb.options { #expect(text.contains("--" + option.name)) }
      }
    }
  }
}
