import Dossiers
import Pages
import Papers
import Testing

@Suite struct ReceiptPagesTests {
  @Test func aReceiptIsTwoCopiesThatDifferOnlyInTheirNumber() throws {
    let document = Samples.birth.pages
    #expect(document.code == "H15.99-20261120-0000123")
    #expect(document.created == "2026-11-20T08:15:00+07:00")
    #expect(document.parts.count == 2)
    #expect(
      document.parts.map(\.footer.text) == [
        "Mẫu số 01 - TT 03/2025/TT-VPCP · Mã hồ sơ: H15.99-20261120-0000123 · Liên 1",
        "Mẫu số 01 - TT 03/2025/TT-VPCP · Mã hồ sơ: H15.99-20261120-0000123 · Liên 2",
      ])
    let first = document.parts[0].blocks.flatMap(\.words)
    let second = document.parts[1].blocks.flatMap(\.words)
    #expect(
      zip(first, second).filter { $0 != $1 }.map { [$0, $1] } == [
        ["Liên 1: Lưu tại Bộ phận Một cửa", "Liên 2: Giao người nộp hồ sơ"]
      ])
    try document.check()
  }

  @Test func oneCopyCanBePrintedAlone() {
    let document = Samples.birth.document(copies: [.given])
    #expect(document.parts.count == 1)
    #expect(document.parts.first?.blocks.flatMap(\.words).contains("Liên 2: Giao người nộp hồ sơ") == true)
  }

  @Test func theQRCodeHoldsTheDossierCodeAndTheWholeOfTheHistoryMark() throws {
    var receipt = Samples.birth
    #expect(
      receipt.pages.parts.flatMap(\.blocks).flatMap(\.codes)
        == ["H15.99-20261120-0000123", "H15.99-20261120-0000123"])
    let mark = try #require(HistoryMark(dossier: receipt.code, sequence: 41, head: Samples.head))
    receipt.mark = mark
    let payload = "H15.99-20261120-0000123 41 " + Samples.head.uppercased()
    #expect(receipt.pages.parts.flatMap(\.blocks).flatMap(\.codes) == [payload, payload])
    #expect(HistoryMark(reading: payload) == mark)
  }

  @Test func onlyThePracticeOfficeHasAWatermark() {
    #expect(Samples.birth.pages.watermark == nil)
    #expect(Samples.practice.pages.watermark == "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ")
  }

  @Test func thePageAndTheTextSayTheSame() {
    let words = Samples.longest.pages.parts[1].blocks.flatMap(\.words).joined(separator: "\n")
    let text = Samples.longest.text(width: 100_000)
    let receipt = Samples.longest
    let facts =
      [
        receipt.office.authority, receipt.office.name, receipt.office.unit, receipt.office.place,
        receipt.number, receipt.issuedOn, receipt.code, receipt.officialCode, receipt.applicant.name,
        receipt.applicant.submitter, receipt.applicant.address, receipt.applicant.phone,
        receipt.applicant.email, receipt.applicant.identity, receipt.procedure.name,
        receipt.procedure.code, receipt.timeLimit, receipt.receivedAt, receipt.due, receipt.returning,
        receipt.fee, receipt.book.volume, receipt.book.sequence, receipt.officer,
      ].compactMap { $0 } + receipt.papers.map(\.name)
    #expect(facts.count == 24 + 40)
    for fact in facts {
      #expect(words.contains(fact), "not on the page: \(fact)")
      #expect(text.contains(fact), "not in the text: \(fact)")
    }
  }

  @Test func countsBelowTenHaveANoughtThatLeavesNoRoomForADigit() {
    var receipt = Samples.birth
    receipt.papers = [ReceiptPaper("Đơn", originals: 1, certified: 0, copies: 12)]
    let tables = receipt.pages.parts[0].blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map { $0.rows.map(\.cells) } == [[["1", "Đơn", "01", "0", "12"]]])
  }

  @Test func onlyTheOfficerSignsWhatCameOnline() {
    var receipt = Samples.birth
    receipt.submitterSigns = false
    let words = receipt.pages.parts[0].blocks.flatMap(\.words)
    #expect(!words.contains("NGƯỜI NỘP HỒ SƠ"))
    #expect(words.contains("NGƯỜI TIẾP NHẬN HỒ SƠ"))
  }

  @Test func theShortMarkOfTheHistoryIsPrintedWhereThereIsOne() {
    var receipt = Samples.birth
    receipt.mark = HistoryMark(dossier: receipt.code, sequence: 41, head: Samples.head)
    #expect(receipt.text().contains("- Mã đối chiếu với sổ: Q9W1-DFWF-077Y."))
    let words = receipt.pages.parts[0].blocks.flatMap(\.words)
    #expect(words.contains { $0.contains("Q9W1-DFWF-077Y") })
  }
}

extension Block {
  /// Every text in the block, in order.
  fileprivate var words: [String] {
    switch self {
    case .columns(let columns): columns.columns.flatMap { $0.blocks.flatMap(\.words) }
    case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
    case .labelled(let line): [line.label, line.value ?? ""]
    case .table(let table): table.columns.map(\.heading) + table.rows.flatMap(\.cells)
    case .qr, .rule, .spacer, .pageBreak: []
    }
  }

  fileprivate var codes: [String] {
    switch self {
    case .columns(let columns): columns.columns.flatMap { $0.blocks.flatMap(\.codes) }
    case .qr(let code): [code.payload]
    case .paragraph, .labelled, .table, .rule, .spacer, .pageBreak: []
    }
  }
}
