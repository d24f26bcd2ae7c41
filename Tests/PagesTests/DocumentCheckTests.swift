import Pages
import Testing
import Vietnamese

@Suite struct DocumentCheckTests {
  @Test func everythingThatTheFormsUseIsFit() throws {
    try Samples.everything.check()
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T08:15:00", "2026-11-20 08:15:00+07:00", "2026-11-20T08:15:00+0700",
    "2026-11-20T08:15:00+07:00 ", "２026-11-20T08:15:00Z",
  ])
  func aMomentThatIsNoneIsRefused(_ moment: String) {
    var document = Samples.everything
    document.created = moment
    #expect(throws: DocumentFault.created) { try document.check() }
  }

  @Test(arguments: ["2026-11-20T08:15:00Z", "2026-11-20T08:15:00-05:00"])
  func otherZonesAreMomentsToo(_ moment: String) throws {
    var document = Samples.everything
    document.created = moment
    try document.check()
  }

  @Test(arguments: ["", "H15\n1", "H15\u{0}", "H15\u{9B}1", String(repeating: "1", count: 101)])
  func aCodeThatIsNoTitleIsRefused(_ code: String) {
    var document = Samples.everything
    document.code = code
    #expect(throws: DocumentFault.code) { try document.check() }
  }

  @Test func aDocumentWithoutPagesIsRefused() {
    var document = Samples.everything
    document.parts = []
    #expect(throws: DocumentFault.empty) { try document.check() }
    document.parts = [Part(footer: Footer(text: "", pageWord: ""), blocks: [])]
    #expect(throws: DocumentFault.empty) { try document.check() }
  }

  @Test func marginsLeaveRoomForText() {
    var document = Samples.everything
    document.margins = Margins(top: 20, right: 100, bottom: 20, left: 100)
    document.paper = .a4Portrait
    #expect(throws: DocumentFault.measure(what: "margins")) { try document.check() }
    document.margins = Margins(top: -1, right: 20, bottom: 20, left: 20)
    #expect(throws: DocumentFault.measure(what: "margins.top")) { try document.check() }
  }

  static let misfits: [(block: Block, what: String)] = [
    (.paragraph(Paragraph("x", size: 0)), "paragraph.size"),
    (.paragraph(Paragraph("x", size: .nan)), "paragraph.size"),
    (.paragraph(Paragraph("x", underline: 2)), "paragraph.underline"),
    (.labelled(LabelledLine("x", nil, size: 1_000)), "labelled.size"),
    (.spacer(-1), "spacer"),
    (.spacer(ElasticLength(10, least: 20)), "spacer"),
    (.rule(Rule(share: 1.5)), "rule.share"),
    (.qr(QRCode("", side: 20)), "qr.payload"),
    (.qr(QRCode("1", side: 2)), "qr.side"),
    (.columns(Columns([])), "columns"),
    (.columns(Columns([Column(share: 0, [])])), "columns.share"),
    (.columns(Columns([Column([.pageBreak])])), "columns.pageBreak"),
    (.table(Table(columns: [], rows: [])), "table.columns"),
    (.table(Table(columns: [TableColumn("a", width: 200)], rows: [])), "table.width"),
    (.table(Table(columns: [TableColumn("a", width: 159), TableColumn("b")], rows: [])), "table.width"),
  ]

  @Test(arguments: misfits)
  func aMeasureOutsideThePaperIsRefused(_ misfit: (block: Block, what: String)) {
    #expect(throws: DocumentFault.measure(what: misfit.what)) {
      try Samples.document([misfit.block]).check()
    }
  }

  @Test func columnsDoNotStandInColumnsWithoutEnd() {
    var block = Block.spacer(1)
    for _ in 0..<4 { block = .columns(Columns([Column([block])])) }
    #expect(throws: DocumentFault.measure(what: "columns")) { try Samples.document([block]).check() }
  }

  @Test func aRowHasACellForEveryColumn() {
    let table = Table(
      columns: [TableColumn("a"), TableColumn("b")], rows: [TableRow(["1", "2"]), TableRow(["1"])])
    #expect(throws: DocumentFault.ragged(row: 1)) { try Samples.document([.table(table)]).check() }
  }

  @Test func openColumnsShareWhatIsLeft() {
    let table = Table(columns: [TableColumn("a", width: 20), TableColumn("b"), TableColumn("c")], rows: [])
    #expect(table.widths(within: 160) == [20, 70, 70])
    #expect(Columns([Column(share: 1, []), Column(share: 3, [])], gap: 8).widths(within: 168) == [40, 120])
  }

  @Test func anElasticLengthGivesWayByShares() {
    #expect(ElasticLength(12, least: 10).squeezed(by: 0.25) == 11.5)
    #expect(ElasticLength(12).squeezed(by: 1) == 12)
  }

  @Test func everyFaultSaysSomethingInBothLanguages() {
    let faults: [DocumentFault] = [
      .unreadable(at: ""), .unreadable(at: "parts.0"), .tooLong(limit: 1), .unwritable, .code, .created,
      .measure(what: "x"), .ragged(row: 1), .empty,
    ]
    for fault in faults {
      #expect(!fault.text.vi.isEmpty && !fault.text.en.isEmpty && fault.text.vi != fault.text.en)
    }
    #expect(Set(PressExit.allCases.map(\.text.vi)).count == PressExit.allCases.count)
  }
}
