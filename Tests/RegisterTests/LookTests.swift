import Dossiers
import Register
import Testing
import WorkingTime

@Suite("Who has looked at a citizen's data")
struct LookTests {
  static let supervisor = Person(account: "giamsat", name: "Lãnh đạo", role: .supervisor)
  static let now = TestOffice.morning.secondsUTC

  private func looks(_ office: TestOffice, _ code: String) throws -> [String] {
    try office.register.history(code: code).filter { $0.fact.kind == .looked }
      .map { "\($0.actor) \($0.fact["where"] ?? "")" }
  }

  @Test("a look is in the history before the numbers are shown, with who and where")
  func looks() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    #expect(try looks(office, dossier.code).isEmpty, "who receives has typed it all")
    let seen = try office.register.look(
      at: dossier.code, from: .screen, by: TestOffice.clerk, now: Self.now)
    #expect(seen == dossier)
    _ = try office.register.look(at: "261120-0001", from: .command, by: TestOffice.officer, now: Self.now)
    #expect(try looks(office, dossier.code) == ["lan screen", "tuan command"])
    #expect(try office.register.verify().isWhole)
  }

  @Test(
    "the same person in the same place within ten minutes is still looking; afterwards it is another look")
  func lasting() throws {
    let office = try TestOffice()
    let code = try office.receive().code
    let other = try office.receive("Siu Black").code
    for later in [0, 60, 600] {
      _ = try office.register.look(at: code, from: .screen, by: TestOffice.clerk, now: Self.now + later)
    }
    #expect(try looks(office, code) == ["lan screen"])
    _ = try office.register.look(at: code, from: .receipt, by: TestOffice.clerk, now: Self.now + 60)
    _ = try office.register.look(at: other, from: .screen, by: TestOffice.clerk, now: Self.now + 60)
    _ = try office.register.look(at: code, from: .screen, by: TestOffice.officer, now: Self.now + 60)
    _ = try office.register.look(at: code, from: .screen, by: TestOffice.clerk, now: Self.now + 601)
    _ = try office.register.look(at: code, from: .screen, by: TestOffice.clerk, now: Self.now - 5)
    #expect(
      try looks(office, code) == ["lan screen", "lan receipt", "tuan screen", "lan screen", "lan screen"])
    #expect(try looks(office, other) == ["lan screen"])
  }

  @Test("whoever reads only sees masked numbers and leaves no event")
  func reading() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    let reader = try office.another(.reading)
    for (register, person) in [
      (reader, TestOffice.clerk), (reader, Self.supervisor), (office.register, Self.supervisor),
    ] {
      let seen = try register.look(at: dossier.code, from: .screen, by: person, now: Self.now)
      #expect(seen == dossier.masked && seen != dossier)
      #expect(try register.dossier(code: dossier.code, for: person) == dossier.masked)
      #expect(try !"\(register.history(code: dossier.code, for: person))".contains("066190012345"))
      #expect(
        try register.applicant(identity: "066190012345", for: person, now: Self.now) == nil)
    }
    #expect(try looks(office, dossier.code).isEmpty)
  }

  @Test("an applicant who is found by number is a look at the dossier that the rest comes from")
  func returning() throws {
    let office = try TestOffice()
    _ = try office.receive()
    let latest = try office.receive()
    let found = try office.register.applicant(
      identity: "066190012345", for: TestOffice.clerk, now: Self.now)
    #expect(found == latest.applicant)
    #expect(try looks(office, latest.code) == ["lan form"])
  }

  @Test("a look does not count as the change that somebody else was faster with")
  func fasterOne() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    _ = try office.move(dossier, to: .processing, by: TestOffice.officer)
    _ = try office.register.look(
      at: dossier.code, from: .screen, by: TestOffice.administrator, now: Self.now)
    #expect(fault { _ = try office.move(dossier, to: .processing) } == .changedMeanwhile(by: "tuan"))
  }

  @Test("a receipt is looked at before it is made, and by those only who may")
  func receipt() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    #expect(
      try office.register.dossierForReceipt(
        code: dossier.code, onPaper: true, by: TestOffice.clerk, now: Self.now)
        == dossier)
    #expect(try looks(office, dossier.code) == ["lan receipt"])
    #expect(
      fault {
        _ = try office.register.dossierForReceipt(
          code: dossier.code, onPaper: true, by: Self.supervisor, now: Self.now)
      } == .notAllowed(.supervisor, .seePersonal))
  }
}
