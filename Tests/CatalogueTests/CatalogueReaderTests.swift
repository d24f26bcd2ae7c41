import Catalogue
import Dossiers
import Testing
import Vietnamese
import WorkingTime

private let good =
  #"{"code":"1.000001","name":"Tách hộ","cases":[{"name":null,"limit":{"value":3,"unit":"workingDays"}}]}"#

private func reading(_ text: String) throws(CatalogueFault) -> [ReadProcedure] {
  try CatalogueReader.read(Array(text.utf8), fileName: "danh-muc.jsonl")
}

@Suite("A file that is no catalogue changes nothing and names its line")
struct CatalogueFaultTests {
  @Test(arguments: [
    ("{", CatalogueFault.Reason.notJSON),
    (#"{"code":"1.000002","name":"A"} x"#, .notJSON),
    ("[1,2]", .notAnObject),
    (#""text""#, .notAnObject),
    ("nonsense", .notJSON),
    (#"{"name":"A"}"#, .codeMissing),
    (#"{"code":"","name":"A"}"#, .codeMissing),
    (#"{"code":null,"name":"A"}"#, .codeMissing),
    (#"{"code":"1.00001","name":"A"}"#, .codeInvalid),
    (#"{"code":"1.0000001","name":"A"}"#, .codeInvalid),
    (#"{"code":"1.000001","name":"A"}"#, .codeTwice(firstLine: 1)),
    (#"{"code":7,"name":"A"}"#, .wrongValue(key: "code")),
    (#"{"code":"1.000002","name":["A"]}"#, .wrongValue(key: "name")),
    (#"{"code":"1.000002","name":"A","cases":{}}"#, .wrongValue(key: "cases")),
    (#"{"code":"1.000002","name":"A\u202eB"}"#, .unsafeText(key: "name", .directionOverride)),
    (#"{"code":"1.000002","name":"A\u0007B"}"#, .unsafeText(key: "name", .controlCharacter)),
    (#"{"code":"1.000002","name":"A\u200bB"}"#, .unsafeText(key: "name", .invisibleSign)),
    (#"{"code":"1.000002","name":"A","field":"\u2066B"}"#, .unsafeText(key: "field", .directionOverride)),
    (#"{"code":"1.000002","name":"A","feeText":"\u202e1"}"#, .unsafeText(key: "feeText", .directionOverride)),
    (#"{"code":"1.000002","name":"A\ud800"}"#, .notJSON),
  ])
  func secondLine(_ line: String, _ reason: CatalogueFault.Reason) throws {
    let fault = #expect(throws: CatalogueFault.self) { try reading(good + "\n\n" + line) }
    #expect(fault == CatalogueFault(fileName: "danh-muc.jsonl", line: 3, reason: reason))
  }

  @Test func brokenUTF8() {
    let bytes =
      Array(good.utf8) + [0x0A] + Array(#"{"code":"1.000002","name":"H"#.utf8) + [0xC3, 0x28, 0x22, 0x7D]
    let fault = #expect(throws: CatalogueFault.self) { try CatalogueReader.read(bytes, fileName: "a") }
    #expect(fault?.line == 2)
    #expect(fault?.reason == .notUTF8)
  }

  @Test func absurdSizes() {
    let name = String(repeating: "A", count: 5000)
    #expect(
      throws: CatalogueFault(
        fileName: "danh-muc.jsonl", line: 1, reason: .unsafeText(key: "name", .tooLong(limit: 3000)))
    ) {
      try reading(#"{"code":"1.000002","name":""# + name + #""}"#)
    }
    let line = String(repeating: " ", count: 1_048_577) + "{}"
    #expect(
      throws: CatalogueFault(fileName: "danh-muc.jsonl", line: 1, reason: .lineTooLong(limit: 1_048_576))
    ) {
      try reading(line)
    }
    let cases = Array(repeating: #"{"limit":{"unit":"none"}}"#, count: 501).joined(separator: ",")
    #expect(
      throws: CatalogueFault(
        fileName: "danh-muc.jsonl", line: 1, reason: .listTooLong(key: "cases", limit: 500))
    ) {
      try reading(#"{"code":"1.000002","name":"A","cases":["# + cases + "]}")
    }
    #expect(throws: CatalogueFault(fileName: "danh-muc.jsonl", line: nil, reason: .empty)) {
      try reading(" \n\n")
    }
  }

  @Test func deepNestingIsNotJSONAndDoesNotCrash() {
    let deep = #"{"code":"1.000002","x":"# + String(repeating: "[", count: 100_000)
    #expect(throws: CatalogueFault.self) { try reading(deep) }
  }

  @Test func theTextSaysWhereWhatAndThatNothingChanged() throws {
    let fault = CatalogueFault(fileName: "a\u{202E}b", line: 3, reason: .codeMissing)
    #expect(fault.text.vi.contains("dòng 3"))
    #expect(fault.text.vi.contains("giữ nguyên"))
    #expect(fault.text.en.contains("nothing was imported"))
    #expect(!fault.text.vi.unicodeScalars.contains("\u{202E}"))
  }
}

@Suite("A record that cannot serve the counter is refused alone")
struct RecordRefusalTests {
  @Test(arguments: [
    (#""name":" ""#, RecordRefusal.nameEmpty),
    (#""name":"A","cases":[]"#, .caseMissing),
    (#""name":"A","cases":[{"name":"X"},{"name":"X"}]"#, .casesAlike),
    (#""name":"A","cases":[{"name":"X"},{"name":null}]"#, .casesAlike),
    (#""name":"A","cases":[{"limit":{"value":0,"unit":"days"}}]"#, .limitImpossible(.notPositive)),
    (#""name":"A","cases":[{"limit":{"value":-3,"unit":"days"}}]"#, .limitImpossible(.notPositive)),
    (#""name":"A","cases":[{"limit":{"value":2.5,"unit":"days"}}]"#, .limitImpossible(.fraction)),
    (#""name":"A","cases":[{"limit":{"value":1e9,"unit":"days"}}]"#, .limitImpossible(.tooLong)),
    (#""name":"A","cases":[{"limit":{"unit":"sameDay","cutoff":"25:00"}}]"#, .limitImpossible(.cutoff)),
    (#""name":"A","cases":[{"limit":{"value":3,"unit":"weeks"}}]"#, .unknownWord(key: "unit")),
    (#""name":"A","cases":[{"channels":{"fax":{"value":3,"unit":"days"}}}]"#, .unknownWord(key: "channels")),
    (#""name":"A","cases":[{"start":"tomorrow"}]"#, .unknownWord(key: "start")),
    (#""name":"A","cases":[{"start":"event"}]"#, .unknownWord(key: "startEvent")),
    (#""name":"A","cases":[{"limit":null}],"online":"perhaps""#, .unknownWord(key: "online")),
    (#""name":"A","cases":[{"limit":null}],"papers":[{"name":"Đơn","originals":-1}]"#, .paperCount),
  ])
  func refused(_ members: String, _ reason: RecordRefusal) throws {
    let read = try reading(#"{"code":"1.000002","# + members + "}\n" + good)
    #expect(read.count == 2)
    #expect(read[0].refusal?.reason == reason)
    #expect(read[0].refusal?.code == "1.000002")
    #expect(read[0].refusal?.line == 1)
    #expect(read[1].procedure?.name == "Tách hộ")
  }
}

@Suite("Our own shape")
struct OwnShapeTests {
  @Test func everythingComesThrough() throws {
    let line = """
      {"code":"1.004873.000.00.00.H15","name":"Cấp Giấy xác nhận","field":"Hộ tịch","agency":"UBND cấp xã","cases":[\
      {"name":"Thường","limit":{"value":2.5,"unit":"workingDays"},"verification":{"value":23,"unit":"days"},\
      "difficultArea":{"value":10,"unit":"workingDays"},"channels":{"online":{"value":8,"unit":"hours"}},\
      "start":"payment"},\
      {"name":"Trong ngày","limit":{"unit":"sameDay","cutoff":"15:00","onlyIfUnsettled":true},"start":"event",\
      "startEvent":"Ngày thụ lý"},\
      {"name":"Hỏi","limit":null,"question":{"vi":"Bao nhiêu?","en":"How many?"},"start":"competentAgency"}],\
      "limitText":"a","limitSource":"b","fee":"c","papers":[{"name":"Tờ khai","originals":1,"copies":2,\
      "required":false,"case":"Hỏi"}],"basis":["60/2014/QH13"],"decision":"163/QĐ-BTP","online":"partial","result":"Giấy"}
      """
    let procedure = try #require(try reading(line).first?.procedure)
    let expected = Procedure(
      code: "1.004873.000.00.00.H15", name: "Cấp Giấy xác nhận", field: "Hộ tịch", agency: "UBND cấp xã",
      cases: [
        ProcedureCase(
          name: "Thường", limit: .stated(.workingDays(halves: 5)), verification: .days(23),
          difficultArea: .workingDays(halves: 20), channels: [.online: .workingHours(minutes: 480)],
          start: .payment),
        ProcedureCase(
          name: "Trong ngày",
          limit: .stated(.sameDay(SameDayRule(cutoff: ClockTime(minutes: 900), onlyIfUnsettled: true))),
          start: .event("Ngày thụ lý")),
        ProcedureCase(
          name: "Hỏi", limit: .needsPerson(.asked), question: Bilingual("Bao nhiêu?", "How many?"),
          start: .competentAgency),
      ], limitText: "a", limitSource: "b", fee: "c",
      papers: [
        PaperRequirement(name: "Tờ khai", originals: 1, copies: 2, isRequired: false, caseName: "Hỏi")
      ],
      basis: ["60/2014/QH13"], decision: "163/QĐ-BTP", online: .partial, result: "Giấy")
    #expect(procedure == expected)
  }

  @Test func everyUnitIsRead() throws {
    let units = [
      (#"{"value":3,"unit":"workingDays"}"#, TimeLimit.workingDays(halves: 6)),
      (#"{"value":15,"unit":"days"}"#, .days(15)),
      (#"{"value":2,"unit":"hours"}"#, .workingHours(minutes: 120)),
      (#"{"value":1,"unit":"months"}"#, .months(1)),
      (#"{"unit":"sameDay"}"#, .sameDay(SameDayRule(cutoff: nil))),
      (#"{"unit":"atOnce"}"#, .atOnce), (#"{"unit":"none"}"#, .none),
    ]
    for (limit, expected) in units {
      let line = #"{"code":"1.000002","name":"A","cases":[{"limit":"# + limit + "}]}"
      #expect(try reading(line).first?.procedure?.cases.first?.limit == .stated(expected))
    }
  }

  @Test func neitherLimitNorQuestionIsAQuestion() throws {
    let read = try reading(#"{"code":"1.000002","name":"A","cases":[{}]}"#)
    #expect(read.first?.procedure?.cases.first?.limit == .needsPerson(.numberMissing))
  }

  @Test func byteOrderMarkAndCRLFAreTaken() throws {
    let read = try reading("\u{FEFF}" + good + "\r\n")
    #expect(read.first?.procedure?.code == "1.000001")
  }
}

@Suite("The portal's shape", .enabled(if: SharedData.isThere, SharedData.absent))
struct PortalShapeTests {
  @Test func theWholeCatalogueIsRead() throws {
    #expect(SharedData.all.count == 6701)
    #expect(SharedData.all.compactMap(\.refusal).isEmpty)
    let communes = try CatalogueReader.read(SharedData.bytes("procedures-xa.jsonl"), fileName: "xa")
    #expect(communes.count == 894)
  }

  @Test func theCommunesAreMarked() {
    let communes = SharedData.all.filter { read in
      guard case .usable(let record) = read else { return false }
      return record.isCommuneLevel == true
    }
    #expect(communes.count == 894)
  }

  @Test func namesWithoutCodesAreNoCatalogue() {
    let fault = #expect(throws: CatalogueFault.self) {
      try CatalogueReader.read(SharedData.bytes("names-xa-nocode.jsonl"), fileName: "names")
    }
    #expect(fault == CatalogueFault(fileName: "names", line: 1, reason: .codeMissing))
  }

  @Test func notesAreNoPapersAndHiddenSignsAreDropped() throws {
    let procedure = try #require(SharedData.all.compactMap(\.procedure).first { $0.code == "1.004873" })
    #expect(procedure.papers.allSatisfy { $0.originals + $0.copies > 0 })
    #expect(procedure.papers.contains { $0.name.hasPrefix("Văn bản ủy quyền") && $0.originals == 1 })
    let papers = SharedData.all.compactMap(\.procedure).flatMap(\.papers)
    #expect(papers.count > 14_000)
    #expect(papers.allSatisfy { !$0.name.unicodeScalars.contains { $0 == "\u{200E}" || $0 == "\u{AD}" } })
  }

  @Test func feesOffByAThousandAreReported() {
    let count = SharedData.all.count { read in
      guard case .usable(let record) = read else { return false }
      return record.remarks.contains(.feeOffByThousand)
    }
    #expect((20...90).contains(count))
  }

  @Test func theSourceIsKept() throws {
    let procedure = try #require(SharedData.all.compactMap(\.procedure).first { $0.code == "1.004873" })
    #expect(procedure.limitSource.contains("LegalRAG"))
    #expect(procedure.decision == "163/QĐ-BTP")
    #expect(procedure.basis.contains("60/2014/QH13"))
  }
}

@Suite("A line of the portal")
struct PortalLineTests {
  private let line = """
    {"code":"1.004873","name":"Thủ tục  cấp Giấy","field":"Hộ tịch","level":"xa,tinh","agency":"UBND cấp xã",\
    "timeLimitText":"3 Ngày làm việc","timeLimit":{"value":3,"unit":"workingDays"},"feeText":"20 VNĐ (20.000 đồng)",\
    "components":[{"name":"Tờ khai","originals":1,"copies":2},{"name":"Chú thích","originals":0,"copies":0},\
    {"name":"Ghi chú","originals":1,"copies":0,"note":true},{"name":"Giấy ủy quyền (nếu có)\\nký\\u200e tên","originals":1,\
    "copies":null}],"legalBasis":["60/2014/QH13"],"decision":{"number":"163/QĐ-BTP"},"onlineLevel":"Toàn trình",\
    "source":"repo","sourceDate":"2026-07-01","group":"ubnd","locality":"Đồng Nai","timeLimitFrom":"khác","unknown":{"a":[1]}}
    """

  @Test func becomesAProcedure() throws {
    guard case .usable(let record) = try #require(try reading(line).first) else {
      Issue.record("refused")
      return
    }
    #expect(record.line == 1)
    #expect(record.isCommuneLevel == true)
    #expect(record.group == "ubnd")
    #expect(record.remarks == [.feeOffByThousand, .wordingNotPortals, .oneProvince])
    #expect(
      record.procedure
        == Procedure(
          code: "1.004873", name: "Thủ tục cấp Giấy", field: "Hộ tịch", agency: "UBND cấp xã",
          cases: [ProcedureCase(limit: .stated(.workingDays(halves: 6)))], limitText: "3 Ngày làm việc",
          limitSource: "khác; Đồng Nai; 2026-07-01", fee: "20 VNĐ (20.000 đồng)",
          papers: [
            PaperRequirement(name: "Tờ khai", originals: 1, copies: 2),
            PaperRequirement(
              name: "Giấy ủy quyền (nếu có) ký tên", originals: 1, copies: 0, isRequired: false),
          ], basis: ["60/2014/QH13"], decision: "163/QĐ-BTP", online: .full))
  }

  @Test func withoutLevelOrLimitNothingIsClaimed() throws {
    guard case .usable(let record) = try #require(try reading(#"{"code":"1.000001","name":"A"}"#).first)
    else {
      Issue.record("refused")
      return
    }
    #expect(record.isCommuneLevel == nil)
    #expect(record.procedure.cases == [ProcedureCase(limit: .needsPerson(.numberMissing))])
    #expect(record.remarks.isEmpty)
  }
}

@Suite("The starter catalogue")
struct StarterCatalogueTests {
  @Test func everyRecordIsUsableAndItsCodesDiffer() throws {
    let read = try StarterCatalogue.records()
    #expect(read.compactMap(\.refusal).isEmpty)
    #expect(read.count == 109)
    #expect(StarterCatalogue.procedures.count == read.count)
    #expect(StarterCatalogue.procedures.allSatisfy { !$0.cases.isEmpty && !$0.name.isEmpty })
  }

  @Test(.enabled(if: SharedData.isThere, SharedData.absent))
  func whereBothStateALimitThePortalsReadingIsTheSame() {
    // The starter was written by hand from the same texts; the case names are shorter there.
    let portal = Dictionary(
      uniqueKeysWithValues: SharedData.all.compactMap(\.procedure).map { ($0.code, $0) })
    var compared = 0
    // 1.004859: a person concluded the next working day from steps that only hint at it.
    for own in StarterCatalogue.procedures where own.limitsAreStated && own.code != "1.004859" {
      guard let other = portal[own.code], other.limitsAreStated else { continue }
      compared += 1
      #expect(Set(own.cases.map(\.limit)) == Set(other.cases.map(\.limit)), "\(own.code)")
    }
    #expect(compared > 70)
  }
}
