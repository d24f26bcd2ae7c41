import Pages
import Testing

/// Where pages end.
@Suite(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
struct PressedPagesTests {
  private static func pages(_ blocks: [Block]) throws -> [String] {
    var document = PressedNamesTests.document([])
    document.parts[0].blocks = blocks
    return try Reading.pages(try PressedReceiptTests.press(document))
  }

  private static func line(_ text: String, keepsWithNext: Bool = false) -> Block {
    .paragraph(Paragraph(text, keepsWithNext: keepsWithNext))
  }

  @Test func aRowTallerThanAPageGoesOnOverleaf() throws {
    let words = (1...3_000).map { "từ\($0)" }.joined(separator: " ")
    let pages = try Self.pages([
      .table(
        Table(
          columns: [TableColumn("STT", width: 12), TableColumn("Nội dung")],
          rows: [TableRow(["1", "ngắn"]), TableRow(["2", words]), TableRow(["3", "cuối"])]))
    ])
    #expect(pages.count > 3)
    #expect(pages.allSatisfy { $0.contains("Nội dung") })
    let read = pages.flatMap { $0.split(whereSeparator: \.isWhitespace) }.filter { $0.hasPrefix("từ") }
    #expect(read.map(String.init) == words.split(separator: " ").map(String.init))
  }

  @Test func elasticRoomGivesWayWhereThatSavesAPage() throws {
    // 728 points stand between the margins of 20 mm.
    let stiff = try Self.pages([Self.line("đầu"), .spacer(710), Self.line("cuối")])
    #expect(stiff.count == 2)
    let elastic = try Self.pages([
      Self.line("đầu"), .spacer(ElasticLength(710, least: 600)), Self.line("cuối"),
    ])
    #expect(elastic.count == 1)
  }

  @Test func elasticRoomStaysWhereNothingIsSaved() throws {
    let room = ElasticLength(300, least: 0)
    let short = try Self.words([Self.line("đầu"), .spacer(room), Self.line("cuối")])
    #expect(short.map(\.count) == [4])
    let distance = try #require(short[0].first { $0.text == "cuối" }).top - short[0][0].top
    #expect(abs(distance - 315) < 1)
    let long = try Self.pages([Self.line("đầu"), .spacer(room), .pageBreak, Self.line("cuối")])
    #expect(long.count == 2)
  }

  @Test func elasticMarginsGiveWayWhereThatSavesAPage() throws {
    var document = PressedNamesTests.document([])
    document.parts[0].blocks = [Self.line("đầu"), .spacer(700), Self.line("cuối")]
    let wide = try Reading.words(try PressedReceiptTests.press(document))
    #expect(wide.count == 2)
    document.margins.top = ElasticLength(20, least: 15)
    document.margins.bottom = ElasticLength(20, least: 15)
    let narrow = try Reading.words(try PressedReceiptTests.press(document))
    #expect(narrow.count == 1)
    // A quarter of the five millimetres above is given up, since that is enough.
    let raised = try #require(wide.first?.first).top - (try #require(narrow.first?.first).top)
    #expect(abs(raised - 1.25 * 72 / 25.4) < 0.1)
  }

  @Test func aHeadingGoesOverWithWhatFollows() throws {
    let pages = try Self.pages([
      .spacer(690), Self.line("một"), .spacer(690), Self.line("đề mục", keepsWithNext: true), .spacer(5),
      Self.line("nội dung"),
    ])
    #expect(pages.count == 2)
    #expect(pages[1].contains("đề mục") && pages[1].contains("nội dung"))
  }

  @Test func aPageBreakAlwaysBreaks() throws {
    let pages = try Self.pages([Self.line("một"), .pageBreak, .pageBreak, Self.line("ba")])
    #expect(pages.count == 3)
    #expect(pages[1].contains("Trang 2/3") && !pages[1].contains("ba"))
  }

  @Test func noLineOfAParagraphStandsAlone() throws {
    let words = (1...120).map { "từ\($0)" }.joined(separator: " ")
    for room in stride(from: 600.0, through: 715, by: 5) {
      let pages = try Self.pages([Self.line("đầu"), .spacer(ElasticLength(room)), Self.line(words)])
      for page in pages {
        let lines = page.split(separator: "\n").count { $0.contains("từ") }
        #expect(lines != 1, "\(room)")
      }
    }
  }

  @Test func partsCountTheirOwnPages() throws {
    var document = PressedNamesTests.document(["một"])
    document.parts.append(document.parts[0])
    document.parts[1].blocks += [.pageBreak, Self.line("hai")]
    let pages = try Reading.pages(try PressedReceiptTests.press(document))
    #expect(zip(pages, ["Trang 1/1", "Trang 1/2", "Trang 2/2"]).allSatisfy { $0.contains($1) })
    #expect(pages.count == 3)
  }

  @Test func landscapePaperLiesOnItsSide() throws {
    var document = PressedNamesTests.document(["ngang"])
    document.paper = .a4Landscape
    let information = try Reading.information(try PressedReceiptTests.press(document))
    #expect(information.contains("841.89 x 595.276 pts (A4)"))
  }

  @Test func aLineWithoutAValueIsDottedToTheEdge() throws {
    #expect(try Self.darkDotsAfterLabel(value: nil) > 80)
    #expect(try Self.darkDotsAfterLabel(value: "") == 0)
  }

  /// Dark dots from 80 to 190 mm across, in the first line of a page.
  private static func darkDotsAfterLabel(value: String?) throws -> Int {
    var document = PressedNamesTests.document([])
    document.parts[0].blocks = [.labelled(LabelledLine("Địa chỉ:", value))]
    let picture = try Reading.picture(try PressedReceiptTests.press(document), page: 1, dotsPerInch: 72)
    var dark = 0
    for row in 57..<75 {
      let line = picture.dots[(row * picture.width + 227)..<(row * picture.width + 538)]
      dark += line.count { $0 < 230 }
    }
    return dark
  }

  private static func words(_ blocks: [Block]) throws -> [[Reading.Word]] {
    var document = PressedNamesTests.document([])
    document.parts[0].blocks = blocks
    return try Reading.words(try PressedReceiptTests.press(document))
  }
}
