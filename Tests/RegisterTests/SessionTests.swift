import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct SessionTests {
  static let supervisor = Person(account: "giamsat", name: "Lãnh đạo", role: .supervisor)

  @Test func aSessionSaysWhatIsOpenThereAndOthersSeeIt() throws {
    let office = try TestOffice()
    let other = try office.another()
    let mark = office.mark(1)
    #expect(try office.register.enter(mark, by: TestOffice.clerk, dead: [], now: TestOffice.created) == 0)
    #expect(try other.sessions() == [KnownSession(mark: mark, dossier: nil, since: nil)])
    let counter = try other.changeCounter()
    let head = try other.lastEvent()
    try office.register.announce(
      mark, by: TestOffice.clerk, dossier: "000.00.00.H15-261120-0001", since: TestOffice.morning)
    #expect(try other.changeCounter() != counter, "others need not ask the file again and again")
    #expect(try other.lastEvent() == head, "and know that the history is as it was")
    #expect(
      try other.sessions() == [
        KnownSession(mark: mark, dossier: "000.00.00.H15-261120-0001", since: TestOffice.morning)
      ])
    try office.register.announce(mark, by: TestOffice.clerk, dossier: nil, since: TestOffice.morning)
    #expect(try other.sessions() == [KnownSession(mark: mark, dossier: nil, since: nil)])
    try office.register.leave(mark, by: TestOffice.clerk, last: nil, now: TestOffice.created)
    #expect(try other.sessions() == [])
  }

  @Test func whoeverOnlyReadsLeavesNoTrace() throws {
    let office = try TestOffice()
    try office.register.put(Self.supervisor, by: TestOffice.administrator, now: TestOffice.created)
    let before = try office.register.lastEvent()
    let mark = office.mark(1, of: Self.supervisor)
    let dossier = "000.00.00.H15-261120-0001"
    for register in [office.register, try office.another(.reading)] {
      #expect(!register.announces(Self.supervisor))
      #expect(try register.enter(mark, by: Self.supervisor, dead: [], now: TestOffice.created) == 0)
      try register.announce(mark, by: Self.supervisor, dossier: dossier, since: TestOffice.morning)
      try register.leave(mark, by: Self.supervisor, last: nil, now: TestOffice.created)
    }
    // Nor does a clerk whose book is open for reading only.
    let reading = try office.another(.reading)
    #expect(!reading.announces(TestOffice.clerk))
    try reading.announce(office.mark(2), by: TestOffice.clerk, dossier: dossier, since: TestOffice.morning)
    #expect(try office.register.sessions() == [])
    #expect(try office.register.lastEvent() == before, "and no refusal is noted either")
    #expect(
      fault { _ = try office.register.keep(office.draft(1), of: mark, by: Self.supervisor, now: 1) }
        == .notAllowed(.supervisor, .move))
  }

  @Test func aNewSessionForgetsTheDeadOnesAndNoOthers() throws {
    let office = try TestOffice()
    let marks = (1...3).map { office.mark($0) }
    for mark in marks {
      _ = try office.register.enter(mark, by: TestOffice.clerk, dead: [], now: TestOffice.created)
    }
    let newcomer = office.mark(4)
    _ = try office.register.enter(
      newcomer, by: TestOffice.clerk, dead: [marks[0].key, marks[2].key], now: TestOffice.created)
    #expect(Set(try office.register.sessions().map(\.mark.key)) == [marks[1].key, newcomer.key])
  }

  @Test func anOpenSessionHoldsUpNoWriterAndNoSignWaitsLong() throws {
    let office = try TestOffice()
    _ = try office.register.enter(office.mark(1), by: TestOffice.clerk, dead: [], now: TestOffice.created)
    // Another process that writes for a long time, as an import does.
    let writer = try office.file()
    try writer.write { _ in
      #expect(
        fault {
          try office.register.announce(
            office.mark(1), by: TestOffice.clerk, dossier: "x", since: TestOffice.morning)
        } == .busy)
    }
    #expect(try office.register.sessions().first?.dossier == nil)
    try office.register.announce(
      office.mark(1), by: TestOffice.clerk, dossier: "x", since: TestOffice.morning)
    #expect(try office.register.sessions().first?.dossier == "x", "the next look says it")
  }

  @Test func workingTablesAreNoPartOfTheHistory() throws {
    let office = try TestOffice()
    _ = try office.receive()
    let before = try office.register.verify()
    let mark = office.mark(1)
    _ = try office.register.enter(mark, by: TestOffice.clerk, dead: [], now: TestOffice.created)
    #expect(
      try office.register.keep(office.draft(1), of: mark, by: TestOffice.clerk, now: TestOffice.created))
    try office.register.leave(mark, by: TestOffice.clerk, last: nil, now: TestOffice.created)
    #expect(try office.register.verify() == before)
  }
}

extension TestOffice {
  /// A session of its own in this machine's present.
  func mark(_ number: UInt8, of person: Person = TestOffice.clerk) -> SessionMark {
    SessionMark(
      key: [UInt8](repeating: number, count: 16), account: person.account, name: person.name, boot: "b",
      process: 100 + Int(number), started: 7)
  }

  /// A half-typed form of a session.
  func draft(
    _ session: UInt8, number: Int = 1, request: WorkKey? = nil, name: String = "H'Hen Niê Kdăm"
  ) -> Draft {
    Draft(
      key: WorkKey(session: [UInt8](repeating: session, count: 16), number: number), kind: .reception,
      request: request, fields: ["name": name, "procedure": "1.004873", "empty": ""])
  }
}
