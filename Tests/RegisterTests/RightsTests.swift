import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct RightsTests {
  /// Tries what a right is for; `true` where it was allowed.
  private func attempt(_ right: Right, as person: Person, in office: TestOffice, _ dossier: Dossier) -> Bool {
    let refused = fault {
      switch right {
      case .read: _ = try office.register.dossier(code: dossier.code)
      case .receive:
        _ = try office.register.receive(
          try office.reception(), by: person, request: office.request(), now: 1)
      case .move:
        let now = try office.register.dossier(code: dossier.code)
        _ = try office.register.move(
          code: dossier.code, version: nil,
          Move(to: now.status == .stopped ? .processing : .stopped, note: "lý do"),
          by: person, request: office.request(), at: now.statusSince, now: 1)
      case .printReceipt:
        try office.register.recordReceipt(code: dossier.code, form: "01", digest: "00", by: person, now: 1)
      case .importCatalogue: try office.importing([], number: "x", by: person)
      case .configure:
        try office.register.put(Person(account: "moi", name: "Mới", role: .officer), by: person, now: 1)
      case .erase:
        let over = try office.finished()
        try office.register.erase(code: over.code, basis: "Luật 91/2025/QH15", by: person, now: 1)
      case .backUp:
        let disk = TemporaryFolder()
        _ = try office.register.backUp(to: disk.path, by: person, now: 1)
      case .importDossiers:
        _ = try office.register.bringIn(
          [], of: [1], lines: 0, by: person, request: office.request(), now: 1)
      case .exportDossiers:
        try office.register.record(
          ExportedSheet(view: .all, count: 0, isWhole: true, file: "x.csv", digest: "00"), by: person, now: 1)
      case .seePersonal:
        _ = try office.register.dossierForReceipt(code: dossier.code, onPaper: true, by: person, now: 1)
      }
    }
    if let refused { #expect(refused == .notAllowed(person.role, right)) }
    return refused == nil
  }

  @Test(arguments: [false, true]) func everyRoleMayDoWhatTheTableSaysAndRefusalsAreNoted(_ practice: Bool)
    throws
  {
    let office = try TestOffice(practice: practice)
    let dossier = try office.receive()
    let file = try office.file(.readOnly)
    for role in StaffRole.allCases {
      let person = Person(account: "nguoi-\(role.rawValue)", name: "Người", role: role)
      for right in Right.allCases where right != .read {
        let before = try file.read {
          try $0.integer("SELECT count(*) FROM event WHERE kind = 'refused'") ?? 0
        }
        let allowed = attempt(right, as: person, in: office, dossier)
        #expect(allowed == right.isGranted(to: role, inPractice: practice), "\(role) \(right)")
        let after = try file.read { try $0.integer("SELECT count(*) FROM event WHERE kind = 'refused'") ?? 0 }
        #expect(after == before + (allowed ? 0 : 1))
        if !allowed {
          let actor = try file.read { try $0.text("SELECT actor FROM event ORDER BY sequence DESC LIMIT 1") }
          #expect(actor == person.account)
        }
      }
    }
  }

  @Test func aTraineeHasNoRightsInARealOffice() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    let trainee = Person(account: "hv", name: "Học viên", role: .trainee)
    for right in Right.allCases where right != .read {
      #expect(!attempt(right, as: trainee, in: office, dossier))
    }
    #expect(try office.register.dossier(code: dossier.code) == dossier)
  }

  @Test func aRefusalInAReadersSessionIsRefusedWithoutWriting() throws {
    let office = try TestOffice()
    let reader = try office.another(.reading)
    let watcher = Person(account: "gs", name: "Giám sát", role: .supervisor)
    let reception = try office.reception()
    #expect(
      fault { _ = try reader.receive(reception, by: watcher, request: office.request(), now: 1) }
        == .notAllowed(.supervisor, .receive))
    let noted = try office.file(.readOnly).read {
      try $0.integer("SELECT count(*) FROM event WHERE kind = 'refused'")
    }
    #expect(noted == 0)
  }

  @Test(arguments: [false, true]) func aReadersSessionHasNoRightButToRead(_ practice: Bool) throws {
    let office = try TestOffice(practice: practice)
    let reader = try office.another(.reading)
    for role in StaffRole.allCases {
      let person = Person(account: "nguoi", name: "Người", role: role)
      for right in Right.allCases {
        let granted = right.isGranted(to: role, inPractice: practice)
        let refused = fault { try reader.demand(right, of: person, now: 1) }
        #expect(refused == (granted ? right == .read ? nil : .readingOnly(right) : .notAllowed(role, right)))
      }
    }
    let noted = try office.file(.readOnly).read {
      try $0.integer("SELECT count(*) FROM event WHERE kind = 'refused'")
    }
    #expect(noted == 0)
  }

  @Test func readingIsARightToo() throws {
    let office = try TestOffice()
    let trainee = Person(account: "hv", name: "Học viên", role: .trainee)
    #expect(
      fault { try office.register.demand(.read, of: trainee, now: 1) } == .notAllowed(.trainee, .read))
    let noted = try office.file(.readOnly).read {
      try $0.text("SELECT actor FROM event WHERE kind = 'refused'")
    }
    #expect(noted == "hv")
  }

  @Test func nobodyInventsThePastOrTheTimeOfARealOffice() throws {
    let office = try TestOffice()
    #expect(fault { try office.register.record(past: []) } == .wrongKind(isPractice: false))
    #expect(fault { try office.register.setClockOffset(60) } == .wrongKind(isPractice: false))
    #expect(try office.register.clockOffset() == 0)
    let practice = try TestOffice(practice: true)
    try practice.register.setClockOffset(-86_400)
    #expect(try practice.another(.reading).clockOffset() == -86_400)
  }

  @Test func aPersonCanBeGivenAnotherRole() throws {
    let office = try TestOffice()
    let promoted = Person(account: "lan", name: "Nguyễn Thị Lan", role: .supervisor)
    try office.register.put(promoted, by: TestOffice.administrator, now: 1)
    #expect(try office.another(.reading).person(account: "lan") == promoted)
  }
}
