import Catalogue
import Dossiers
import Register
import SQLite
import Testing
import Vietnamese
import WorkingTime

@Suite("Limits that a person settles")
struct LimitAnswerTests {
  static let open = Procedure(
    code: "9.000001", name: "Thủ tục mở", field: "Hộ tịch",
    cases: [
      ProcedureCase(name: "Một", limit: .needsPerson(.unitMissing)),
      ProcedureCase(name: "Hai", limit: .stated(.days(3))),
    ], limitText: "5 Khác")
  static let other = Procedure(
    code: "9.000000", name: "Thủ tục khác", field: "Đất đai",
    cases: [ProcedureCase(limit: .needsPerson(.stages))], limitText: "3 + 4 ngày")

  private func office() throws -> TestOffice {
    let office = try TestOffice()
    try office.importing([Self.open, Self.other], number: "02/QĐ-UBND")
    return office
  }

  private func own(_ office: TestOffice, _ filter: OpenLimitFilter = OpenLimitFilter()) throws -> [OpenLimit]
  {
    try office.register.openLimits(filter).filter { $0.code.hasPrefix("9.") }
  }

  private static let answer = LimitSettlement(
    code: "9.000001", caseName: "Một", limit: .workingDays(halves: 10), verification: .days(20),
    start: .payment, reason: "Theo Nghị định")

  private func settle(_ office: TestOffice, _ one: LimitSettlement = answer, now: Int = 9) throws {
    try office.register.settle([one], by: TestOffice.administrator, now: now)
  }

  @Test func openLimitsAreListedBusiestFirstAndByFilter() throws {
    let office = try office()
    #expect(try own(office).map(\.code) == ["9.000000", "9.000001"])
    #expect(try own(office)[1].caseName == "Một" && own(office)[1].published == "5 Khác")
    _ = try office.register.receive(
      reception(office, case: 1), by: TestOffice.clerk, request: office.request(), now: 1)
    #expect(try own(office).map(\.code) == ["9.000001", "9.000000"])
    #expect(try own(office).map(\.receivedLately) == [1, 0])
    #expect(try own(office, OpenLimitFilter(field: "dat dai")).map(\.code) == ["9.000000"])
    #expect(try own(office, OpenLimitFilter(reason: .unitMissing)).map(\.code) == ["9.000001"])
    #expect(try own(office, OpenLimitFilter(onlyReceived: true)).map(\.code) == ["9.000001"])
  }

  private func reception(_ office: TestOffice, case index: Int) throws -> Reception {
    let (procedure, version) = try office.register.procedure(code: "9.000001")
    var form = ReceptionForm(for: procedure)
    form.caseIndex = index
    form.name = "H'Hen Niê"
    form.identity = "066190012345"
    form.phone = "0905123456"
    form.address = "Buôn Tơng Jŭ"
    let check = ReceptionCheck(life: office.register.life, inDifficultArea: false, clerk: "lan")
    let (reception, findings) = check.check(
      form, procedure: procedure, version: version, receivedAt: TestOffice.morning, now: TestOffice.morning)
    return try #require(reception, "\(findings)")
  }

  @Test func anAnswerHoldsAtOnceForNewReceptionsAndNotForOldOnes() throws {
    let office = try office()
    let before = try office.register.receive(
      reception(office, case: 1), by: TestOffice.clerk, request: office.request(), now: 1)
    let version = try office.register.catalogueVersion()
    try settle(office)
    #expect(try office.register.catalogueVersion() > version)
    let one = try office.register.procedure(code: "9.000001").procedure.cases[0]
    #expect(
      one
        == ProcedureCase(
          name: "Một", limit: .stated(.workingDays(halves: 10)), verification: .days(20), start: .payment,
          settledBy: "quantri"))
    #expect(try own(office).map(\.code) == ["9.000000"])
    #expect(
      try office.register.limitWords(codes: ["9.000001"])["9.000001"]?.vi == "05 ngày làm việc (2 trường hợp)"
    )
    let agreed = try reception(office, case: 0).limit
    #expect(
      agreed
        == AgreedLimit(
          limit: .workingDays(halves: 10), confirmedBy: "quantri", start: .payment, verification: .days(20)))
    #expect(try reception(office, case: 1).limit.confirmedBy == nil)
    #expect(try office.register.dossier(code: before.code) == before)
  }

  @Test func anAnswerSurvivesTheNextImportOfTheSameText() throws {
    let office = try office()
    try settle(office)
    var renamed = Self.open
    renamed.name = "Thủ tục mở (sửa tên)"
    let report = try office.importing([renamed, Self.other], number: "03/QĐ-UBND")
    #expect(report.amended.map(\.fields) == [[.name]])
    #expect(report.openLimits.map(\.entry.code) == ["9.000000"])
    #expect(
      try office.register.procedure(code: "9.000001").procedure.cases[0].limit
        == .stated(.workingDays(halves: 10)))
  }

  @Test func aChangedTextAsksAgainAndProposesTheOldAnswer() throws {
    let office = try office()
    try settle(office)
    var changed = Self.open
    changed.limitText = "7 Khác"
    let report = try office.importing([changed], number: "03/QĐ-UBND")
    #expect(report.openLimits.map(\.limitText) == ["7 Khác"])
    let asked = try #require(try own(office).first { $0.code == "9.000001" })
    #expect(asked.proposal?.limit == .workingDays(halves: 10))
    #expect(
      try office.register.procedure(code: "9.000001").procedure.cases[0].limit == .needsPerson(.unitMissing))
    // The old text comes back: its answer is still known.
    try office.importing([Self.open], number: "04/QĐ-UBND")
    #expect(
      try office.register.procedure(code: "9.000001").procedure.cases[0].limit
        == .stated(.workingDays(halves: 10)))
  }

  @Test func aLimitThatTheNewCatalogueStatesIsTheCataloguesOwn() throws {
    let office = try office()
    try settle(office)
    var stated = Self.open
    stated.cases[0].limit = .stated(.days(7))
    try office.importing([stated], number: "03/QĐ-UBND")
    let one = try office.register.procedure(code: "9.000001").procedure.cases[0]
    #expect(one.limit == .stated(.days(7)) && one.settledBy == nil)
    #expect(fault { try settle(office) } == .noOpenLimit(code: "9.000001"))
  }

  @Test func answersCanBeChangedAndWithdrawn() throws {
    let office = try office()
    try settle(office)
    #expect(
      try office.register.settle([Self.answer], by: TestOffice.administrator, now: 10) == 0,
      "the same answer again changes nothing")
    var second = Self.answer
    second.limit = .days(9)
    try settle(office, second, now: 11)
    let known = try office.register.settledLimits()
    #expect(known.map(\.answer.limit) == [.days(9)] && known[0].actor == "quantri" && known[0].at == 11)
    try office.register.withdraw(
      code: "9.000001", caseName: "Một", reason: "nhầm", by: TestOffice.administrator, now: 12)
    #expect(try office.register.settledLimits().isEmpty)
    #expect(try own(office).count == 2)
    #expect(
      fault {
        try office.register.withdraw(
          code: "9.000001", caseName: "Một", reason: "nhầm", by: TestOffice.administrator, now: 13)
      } == .noOpenLimit(code: "9.000001"))
  }

  @Test func eachCaseHasItsOwnAnswer() throws {
    let office = try office()
    var both = Self.open
    both.cases[1].limit = .needsPerson(.stages)
    try office.importing([both], number: "03/QĐ-UBND")
    try settle(office)
    let cases = try office.register.procedure(code: "9.000001").procedure.cases
    #expect(cases.map(\.limit) == [.stated(.workingDays(halves: 10)), .needsPerson(.stages)])
    #expect(try own(office).map(\.caseName) == [nil, "Hai"])
    let second = LimitSettlement(code: "9.000001", caseName: "Hai", limit: .days(2), reason: "x")
    try settle(office, second)
    #expect(
      try office.register.procedure(code: "9.000001").procedure.cases.map(\.limit)
        == [.stated(.workingDays(halves: 10)), .stated(.days(2))])
    #expect(
      fault { try settle(office, LimitSettlement(code: "9.000001", limit: .days(2), reason: "x")) }
        == .noOpenLimit(code: "9.000001"))
  }

  @Test func allAnswersOrNone() throws {
    let office = try office()
    let wrong = LimitSettlement(code: "9.000001", caseName: "Hai", limit: .days(1), reason: "x")
    let unknown = LimitSettlement(code: "9.999999", limit: .days(1), reason: "x")
    var read = Self.answer
    read.published = "6 Khác"
    for (bad, expected) in [
      (wrong, RegisterFault.noOpenLimit(code: "9.000001")), (unknown, .noProcedure(code: "9.999999")),
      (read, .procedureChanged(code: "9.000001")),
    ] {
      let thrown = fault {
        _ = try office.register.settle([Self.answer, bad], by: TestOffice.administrator, now: 9)
      }
      #expect(thrown == expected)
    }
    #expect(try office.register.settledLimits().isEmpty)
    #expect(try office.count("event WHERE kind = 'limitSettled'") == 0)
  }

  @Test func onlyWhoMayImportMayAnswerAndTheHistoryKnows() throws {
    let office = try office()
    #expect(
      fault { _ = try office.register.settle([Self.answer], by: TestOffice.clerk, now: 9) }
        == .notAllowed(.reception, .importCatalogue))
    #expect(
      fault {
        try office.register.withdraw(
          code: "9.000001", caseName: "Một", reason: "x", by: TestOffice.officer, now: 9)
      } == .notAllowed(.officer, .importCatalogue))
    #expect(try office.count("event WHERE kind = 'refused'") == 2)
  }

  @Test func theChainHoldsEverythingThatTheTableSays() throws {
    let office = try office()
    try settle(office)
    try office.register.withdraw(
      code: "9.000001", caseName: "Một", reason: "nhầm", by: TestOffice.administrator, now: 12)
    #expect(try ChainReading(office).firstFault() == nil)
    let bodies = try office.file(.readOnly).read { snapshot in
      try snapshot.rows(
        "SELECT kind, body FROM event WHERE kind LIKE 'limit%' ORDER BY sequence"
      ) { row in (try row.text(0), String(decoding: try row.blob(1), as: UTF8.self)) }
    }
    #expect(bodies.map(\.0) == ["limitSettled", "limitWithdrawn"])
    for part in ["9.000001", "Một", "5 Khác", "workingDays:5", "days:20", "payment", "Theo Nghị định"] {
      #expect(bodies[0].1.contains(part), "\(part)")
    }
    #expect(bodies[1].1.contains("nhầm"))
  }
}
