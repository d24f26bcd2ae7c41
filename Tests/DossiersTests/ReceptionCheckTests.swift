import Dossiers
import Testing
import Vietnamese
import WorkingTime

@Suite("The check of a reception")
struct ReceptionCheckTests {
  /// A field of the form that is typed, and its place in the form.
  struct TypedField: Sendable, CustomTestStringConvertible {
    var field: ReceptionField
    var path: any WritableKeyPath<ReceptionForm, String> & Sendable
    var testDescription: String { field.rawValue }
  }

  static let freeTexts: [TypedField] = [
    TypedField(field: .name, path: \.name), TypedField(field: .address, path: \.address),
    TypedField(field: .email, path: \.email), TypedField(field: .submitterName, path: \.submitterName),
    TypedField(field: .officialCode, path: \.officialCode), TypedField(field: .fee, path: \.fee),
  ]
  static let numbers: [TypedField] = [
    TypedField(field: .identity, path: \.identity), TypedField(field: .phone, path: \.phone),
    TypedField(field: .submitterIdentity, path: \.submitterIdentity),
    TypedField(field: .submitterPhone, path: \.submitterPhone),
  ]

  @Test("a form in order becomes a reception with its clock running")
  func inOrder() throws {
    let form = ReceptionSamples.form
    let result = try ReceptionSamples.check().check(
      form, procedure: ReceptionSamples.procedure(), version: 3, receivedAt: ReceptionSamples.now,
      now: ReceptionSamples.now)
    #expect(result.findings.isEmpty)
    let reception = try #require(result.reception)
    #expect(
      reception.procedure == ProcedureReference(code: "1.001193", name: "Đăng ký khai sinh", version: 3))
    #expect(
      reception.applicant
        == Applicant(
          kind: .citizen, name: "Nguyễn Thị Ánh", identity: "066190012345", phone: "0912345678",
          address: "Buôn Cuôr Kăp, xã Ea Kao"))
    #expect(reception.submitter == nil)
    #expect(reception.status == .accepted)
    #expect(reception.receivedAt.iso == "2026-11-20T09:00")
    #expect(reception.clock.startedAt == ReceptionSamples.now)
    #expect(reception.clock.due?.iso == "2026-11-26T17:00", "23, 25, 26/11; 24/11 is off")
    #expect(reception.clock.firstDue == reception.clock.due)
    #expect(reception.limit == AgreedLimit(limit: .workingDays(halves: 6)))
  }

  @Test("what must be there and is not, is an error of its own field")
  func missing() throws {
    #expect(try ReceptionSamples.findings { $0.name = "" } == ["error name"])
    #expect(try ReceptionSamples.findings { $0.name = "   " } == ["error name"])
    #expect(try ReceptionSamples.findings { $0.identity = "" } == ["error identity"])
    #expect(try ReceptionSamples.findings { $0.phone = " " } == ["error phone"])
    #expect(try ReceptionSamples.findings { $0.address = "" } == ["error address"])
    #expect(
      try ReceptionSamples.findings { $0 = ReceptionForm() } == [
        "error name", "error identity", "error phone", "error address",
      ])
  }

  @Test("10,000 characters are too many for every field", arguments: freeTexts + numbers)
  func tooLong(typed: TypedField) throws {
    let found = try ReceptionSamples.findings { form in
      if typed.field == .submitterIdentity || typed.field == .submitterPhone {
        form.submitterName = "Y Ngông"
      }
      form[keyPath: typed.path] = String(repeating: "ệ", count: 10_000)
    }
    #expect(found == ["error \(typed.field.rawValue)"])
  }

  @Test("a field holds exactly 300 letters of Vietnamese, however they are spelled")
  func longest() throws {
    let name = String(repeating: "ệ", count: 299) + "a"
    #expect(try ReceptionSamples.findings { $0.address = name } == [])
    #expect(try ReceptionSamples.findings { $0.address = name.decomposed } == [])
    #expect(try ReceptionSamples.findings { $0.address = name + "b" } == ["error address"])
  }

  @Test(
    "control, bidi and invisible signs are refused in every field",
    arguments: freeTexts,
    ["\u{1B}[31m", "\u{0}", "\u{9B}1m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{AD}", "\u{E0041}", "\n"])
  func hostileTexts(typed: TypedField, sign: String) throws {
    let found = try ReceptionSamples.findings { $0[keyPath: typed.path] = "a\(sign)b" }
    #expect(found == ["error \(typed.field.rawValue)"])
  }

  @Test("numbers take no hostile signs either", arguments: numbers, ["\u{1B}", "\u{202E}", "\u{200B}", "\n"])
  func hostileNumbers(typed: TypedField, sign: String) throws {
    let found = try ReceptionSamples.findings { form in
      if typed.field == .submitterIdentity || typed.field == .submitterPhone {
        form.submitterName = "Y Ngông"
      }
      form[keyPath: typed.path] = "09123\(sign)45678"
    }
    #expect(found == ["error \(typed.field.rawValue)"])
  }

  @Test("what is stored is composed, trimmed and single-blanked")
  func cleaned() throws {
    var form = ReceptionSamples.form
    form.name = "  Nguyễn   Thị Ánh ".decomposed
    form.phone = "+84 912.345-678"
    form.identity = "066 190 012 345"
    let reception = try #require(
      try ReceptionSamples.check().check(
        form, procedure: ReceptionSamples.procedure(), version: 1, receivedAt: ReceptionSamples.now,
        now: ReceptionSamples.now
      ).reception)
    #expect(Array(reception.applicant.name.unicodeScalars) == Array("Nguyễn Thị Ánh".unicodeScalars))
    #expect(reception.applicant.phone == "0912345678")
    #expect(reception.applicant.identity == "066190012345")
  }

  @Test(
    "names of all peoples of the province are ordinary",
    arguments: [
      "Y Ngông Niê Kdăm", "H'Hen Niê", "H’Wing Êban", "Siu Black", "Nguyễn Thị Ánh", "Ksor Phước",
      "Trần Văn Ơn",
    ])
  func names(name: String) throws {
    #expect(try ReceptionSamples.findings { $0.name = name } == [])
  }

  @Test("an odd name is a warning, one without a letter an error")
  func oddNames() throws {
    #expect(try ReceptionSamples.findings { $0.name = "Nguyễn Văn 5" } == ["warning name"])
    #expect(try ReceptionSamples.findings { $0.name = "Ánh" } == ["warning name"])
    #expect(try ReceptionSamples.findings { $0.name = "12345" } == ["error name"])
    #expect(try ReceptionSamples.findings { $0.name = "---" } == ["error name"])
    #expect(
      try ReceptionSamples.findings {
        $0.kind = .organisation
        $0.name = "Hợp tác xã 19/5"
        $0.identity = "6000123456"
      } == [])
  }

  @Test(
    "an email has one @ and a point after it",
    arguments: [
      ("a@b.vn", true), ("", true), ("a@b", false), ("@b.vn", false), ("a@@b.vn", false), ("a b@c.vn", false),
      ("ab.vn", false),
    ])
  func emails(email: String, isRight: Bool) throws {
    #expect(try ReceptionSamples.findings { $0.email = email } == (isRight ? [] : ["error email"]))
  }

  @Test("a submitter has a name; number and telephone may be missing but not wrong")
  func submitters() throws {
    #expect(try ReceptionSamples.findings { $0.submitterName = "Y Ngông Niê" } == [])
    #expect(
      try ReceptionSamples.findings { $0.submitterIdentity = "066085001234" } == ["error submitterName"])
    #expect(try ReceptionSamples.findings { $0.submitterPhone = "0912345678" } == ["error submitterName"])
    #expect(
      try ReceptionSamples.findings {
        $0.submitterName = "Y Ngông Niê"
        $0.submitterIdentity = "12"
        $0.submitterPhone = "12"
      } == ["error submitterIdentity", "error submitterPhone"])
  }

  @Test("an official code of another shape is a warning")
  func officialCodes() throws {
    #expect(try ReceptionSamples.findings { $0.officialCode = "H15.100.20-261120-0001" } == [])
    #expect(try ReceptionSamples.findings { $0.officialCode = "abc" } == ["warning officialCode"])
  }

  @Test("a reception does not lie in the future; two minutes of a slow clock are forgiven")
  func future() throws {
    let check = try ReceptionSamples.check()
    func findings(minutes: Int) -> [Finding] {
      check.check(
        ReceptionSamples.form, procedure: ReceptionSamples.procedure(), version: 1,
        receivedAt: Moment(minutes: ReceptionSamples.now.minutes + minutes), now: ReceptionSamples.now
      ).findings
    }
    #expect(findings(minutes: 2).isEmpty)
    #expect(findings(minutes: 3).map(\.field) == [.received])
    #expect(findings(minutes: 3).map(\.isError) == [true])
    #expect(findings(minutes: -60 * 24 * 30).isEmpty)
  }
}

@Suite("Papers of a reception")
struct PaperCheckTests {
  static let needed = PaperRequirement(name: "Tờ khai", originals: 1, copies: 0)
  static let situational = PaperRequirement(
    name: "Văn bản ủy quyền", originals: 1, copies: 2, isRequired: false)
  static let ofCase = PaperRequirement(name: "Giấy báo tử", originals: 1, copies: 0, caseName: "Đám tang")

  @Test("a form begins with what is always needed, and with none of the rest")
  func prefilled() {
    let form = ReceptionForm(
      for: ReceptionSamples.procedure(papers: [Self.needed, Self.situational], fee: "Không"))
    #expect(
      form.papers == [
        ReceivedPaper(name: "Tờ khai", originals: 1, copies: 0),
        ReceivedPaper(name: "Văn bản ủy quyền", originals: 0, copies: 0),
      ])
    #expect(form.fee == "Không")
  }

  @Test("another case brings its own papers and keeps what was counted of common ones")
  func otherCase() {
    let cases = ["Trường hợp khác", "Đám tang"].map { ProcedureCase(name: $0, limit: .stated(.days(1))) }
    let procedure = ReceptionSamples.procedure(cases: cases, papers: [Self.needed, Self.ofCase])
    var form = ReceptionForm(for: procedure)
    #expect(form.papers.map(\.name) == ["Tờ khai"])
    form.papers[0].copies = 4
    form.take(case: 1, of: procedure)
    #expect(form.caseIndex == 1)
    #expect(
      form.papers == [
        ReceivedPaper(name: "Tờ khai", originals: 1, copies: 4),
        ReceivedPaper(name: "Giấy báo tử", originals: 1, copies: 0),
      ])
  }

  @Test("a needed paper that is missing is said, but the clerk decides")
  func missing() throws {
    let procedure = ReceptionSamples.procedure(papers: [Self.needed, Self.situational])
    #expect(
      try ReceptionSamples.findings(of: procedure) { $0.papers = procedure.papers(ofCase: 0) } == [])
    #expect(
      try ReceptionSamples.findings(of: procedure) { form in
        form.papers = procedure.papers(ofCase: 0)
        form.papers[0].originals = 0
      } == ["warning papers"])
    #expect(try ReceptionSamples.findings(of: procedure) { $0.papers = [] } == ["warning papers"])
  }

  @Test("papers that were not handed in are not in the reception")
  func none() throws {
    var form = ReceptionSamples.form
    form.papers = [
      ReceivedPaper(name: "Có", originals: 0, copies: 1),
      ReceivedPaper(name: "Không", originals: 0, copies: 0),
    ]
    let result = try ReceptionSamples.check().check(
      form, procedure: ReceptionSamples.procedure(), version: 1, receivedAt: ReceptionSamples.now,
      now: ReceptionSamples.now)
    #expect(result.reception?.papers.map(\.name) == ["Có"])
  }

  @Test("the longest published text of a paper still makes a dossier that can be saved")
  func longNames() throws {
    let long = PaperRequirement(name: String(repeating: "Giấy tờ ", count: 870), originals: 1, copies: 0)
    let procedure = ReceptionSamples.procedure(papers: [long], fee: String(repeating: "đồng ", count: 200))
    let form = ReceptionForm(for: procedure)
    #expect(form.papers[0].name.count == 300)
    #expect(form.papers[0].name.hasSuffix("…"))
    #expect(form.fee.count == 300)
    #expect(
      try ReceptionSamples.findings(of: procedure) {
        $0.papers = form.papers
        $0.fee = form.fee
      } == [])
  }

  @Test("counts and names of papers have bounds")
  func bounds() throws {
    func found(_ papers: [ReceivedPaper]) throws -> [String] {
      try ReceptionSamples.findings { $0.papers = papers }
    }
    #expect(try found([ReceivedPaper(name: "a", originals: 999, copies: 999)]) == [])
    #expect(try found([ReceivedPaper(name: "a", originals: 1000, copies: 0)]) == ["error papers"])
    #expect(try found([ReceivedPaper(name: "a", originals: 1, copies: -1)]) == ["error papers"])
    #expect(try found([ReceivedPaper(name: "", originals: 1, copies: 0)]) == ["error papers"])
    #expect(try found([ReceivedPaper(name: "a\u{202E}b", originals: 1, copies: 0)]) == ["error papers"])
    #expect(
      try found([ReceivedPaper(name: String(repeating: "a", count: 1001), originals: 1, copies: 0)]) == [
        "error papers"
      ])
    let many = (0..<201).map { ReceivedPaper(name: "\($0)", originals: 1, copies: 0) }
    #expect(try found(many) == ["error papers"])
    #expect(try found(Array(many.dropLast())) == [])
  }
}
