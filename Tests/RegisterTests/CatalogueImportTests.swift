import Catalogue
import Dossiers
import Register
import SQLite
import Testing
import Vietnamese
import WorkingTime

extension TestOffice {
  /// Imports procedures as a decision would.
  @discardableResult
  func importing(_ procedures: [Procedure], number: String, by person: Person = TestOffice.administrator)
    throws
    -> ImportReport
  {
    try register.importCatalogue(
      procedures.enumerated().map { .usable(UsableRecord(line: $0 + 1, procedure: $1)) },
      bytes: Array(number.utf8),
      decision: CatalogueDecision(number: number, effective: TestOffice.morning.date), by: person, now: 7)
  }

  func count(_ table: String) throws -> Int {
    Int(try file(.readOnly).read { try $0.integer("SELECT count(*) FROM \(table)") ?? 0 })
  }
}

@Suite struct CatalogueImportTests {
  @Test func theStarterCatalogueComesInWhole() throws {
    let office = try TestOffice()
    #expect(try office.count("procedure") == StarterCatalogue.procedures.count)
    for procedure in StarterCatalogue.procedures {
      #expect(try office.register.procedure(code: procedure.code).procedure == procedure)
    }
    #expect(
      try office.register.catalogueEntries().map(\.code) == StarterCatalogue.procedures.map(\.code).sorted())
    #expect(fault { _ = try office.register.procedure(code: "9.999999") } == .noProcedure(code: "9.999999"))
  }

  @Test func anUnchangedCatalogueChangesNothing() throws {
    let office = try TestOffice()
    let before = try (
      office.count("procedure"), office.count("procedure_case"), office.count("procedure_paper")
    )
    let report = try office.importing(StarterCatalogue.procedures, number: "02/QĐ-UBND")
    #expect(report.added.isEmpty && report.amended.isEmpty)
    #expect(report.unchanged == StarterCatalogue.procedures.map(\.code))
    let after = try (
      office.count("procedure"), office.count("procedure_case"), office.count("procedure_paper")
    )
    #expect(before == after)
    // That somebody tried is noted all the same.
    #expect(try office.register.catalogueVersion() == 2)
  }

  @Test func aDossierKeepsTheVersionOfItsReception() throws {
    let office = try TestOffice()
    let old = try office.receive()
    var amended = try office.register.procedure(code: "1.004873").procedure
    amended.name = "Cấp Giấy xác nhận tình trạng hôn nhân (sửa đổi)"
    amended.cases[0].limit = .stated(.workingDays(halves: 5))
    let report = try office.importing([amended], number: "02/QĐ-UBND")
    try #require(report.amended.map(\.entry.code) == ["1.004873"])
    #expect(report.amended[0].fields == [.name, .cases])
    #expect(try office.count("procedure") == StarterCatalogue.procedures.count + 1)

    #expect(try office.register.dossier(code: old.code) == old)
    let moved = try office.move(old, to: .processing)
    #expect(moved.procedure == old.procedure && moved.clock.due == old.clock.due)

    let new = try office.receive()
    #expect(new.procedure.version != old.procedure.version)
    #expect(new.procedure.name == amended.name)
    #expect(new.limit.limit == .workingDays(halves: 5))
    let page = try office.register.queue(QueueRequest(view: .all, count: 5), now: TestOffice.morning)
    #expect(page.rows.map(\.procedure) == [new.procedure.name, old.procedure.name])
  }

  @Test func searchWordsTellLimitsAndHowOftenAProcedureIsReceived() throws {
    let office = try TestOffice()
    for _ in 0..<3 { _ = try office.receive() }
    let entries = try office.register.catalogueEntries()
    #expect(entries.first { $0.code == "1.004873" }?.usage == 3)
    #expect(entries.reduce(0) { $0 + $1.usage } == 3)
    let words = try office.register.limitWords(codes: ["1.004873", "1.001193", "1.004859", "khong.co"])
    #expect(words["1.004873"]?.vi == "03 ngày làm việc")
    #expect(words["1.001193"]?.vi == "trong ngày")
    #expect(words["1.004859"]?.vi == "trong ngày (2 trường hợp)")
    #expect(words["khong.co"] == nil)
  }

  @Test(
    .enabled(if: SharedData.isThere, SharedData.absent),
    arguments: [("procedures-xa.jsonl", 894), ("procedures-all.jsonl", 6701)])
  func theRealCatalogueComesInWholeAndReadsBackTheSame(_ file: String, _ lines: Int) throws {
    let office = try TestOffice()
    let bytes = SharedData.bytes(file)
    let records = try CatalogueReader.read(bytes, fileName: file)
    #expect(records.count == lines)
    let usable = records.compactMap(\.procedure)
    let refused = records.compactMap(\.refusal)
    let known = Set(StarterCatalogue.procedures.map(\.code))
    func bring() throws -> ImportReport {
      try office.register.importCatalogue(
        records, bytes: bytes, decision: CatalogueDecision(number: file, effective: TestOffice.morning.date),
        by: TestOffice.administrator, now: 9)
    }
    let report = try bring()
    #expect(report.refused.count == refused.count && usable.count + refused.count == lines)
    #expect(report.added.count == usable.count { !known.contains($0.code) })
    #expect(report.added.count + report.amended.count + report.unchanged.count == usable.count)
    #expect(try office.count("procedure WHERE is_current = 1") == known.union(usable.map(\.code)).count)
    #expect(try office.register.catalogueEntries().count == known.union(usable.map(\.code)).count)
    var different = 0
    for procedure in usable where try office.register.procedure(code: procedure.code).procedure != procedure {
      different += 1
    }
    #expect(different == 0)
    #expect(try bring().unchanged.count == usable.count)
  }

  @Test func aFaultInTheMiddleLeavesTheOldCatalogue() throws {
    let office = try TestOffice()
    let before = try office.count("procedure")
    var twice = try office.register.procedure(code: "1.004873").procedure
    twice.fee = "khác"
    let new = Procedure(code: "9.000001", name: "Mới", cases: [ProcedureCase(limit: .stated(.days(3)))])
    // The same code twice cannot both hold; a reader never lets that through.
    #expect(fault { _ = try office.importing([new, twice, twice], number: "hỏng") } != nil)
    #expect(try office.count("procedure") == before)
    #expect(fault { _ = try office.register.procedure(code: "9.000001") } == .noProcedure(code: "9.000001"))
    #expect(try office.register.catalogueVersion() == 1)
  }
}
