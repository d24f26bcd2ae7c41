import Pages
import Papers
import Testing

/// Receipts through the real press and back through the programs of readers.
@Suite struct PressedReceiptTests {
  static func press(_ document: Document, environment: [String] = ["PATH=/usr/bin:/bin"]) throws -> [UInt8] {
    let outcome = try Program.press.run([], input: try document.json(), environment: environment)
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.starts(with: "%PDF-".utf8))
    return outcome.output
  }

  @Test func theSameReceiptIsTheSameBytesWhateverTheMachineSpeaks() throws {
    let first = try Self.press(Samples.practice.pages)
    let second = try Self.press(Samples.practice.pages)
    let elsewhere = try Self.press(
      Samples.practice.pages,
      environment: [
        "LANG=de_DE.UTF-8", "LC_ALL=C", "TZ=America/New_York", "HOME=/nonexistent", "PANGO_LANGUAGE=ar",
      ])
    #expect(first == second)
    #expect(first == elsewhere)
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func anOrdinaryReceiptIsOnePageForEachCopy() throws {
    let pages = try Reading.pages(try Self.press(Samples.birth.pages))
    #expect(pages.count == 2)
    for (page, copy) in zip(pages, ["Liên 1", "Liên 2"]) {
      for fact in [
        copy, "ỦY BAN NHÂN DÂN XÃ EA MẪU", "Độc lập - Tự do - Hạnh phúc", "H'Hen Niê", "Y Ngông Niê Kdăm",
        "17 giờ 00 phút, ngày 23/11/2026", "Nguyễn Thị Ánh", "Trang 1/1",
      ] {
        #expect(page.contains(fact), "\(copy): \(fact)")
      }
    }
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func everyPageCarriesTheCodeItsCopyAndItsNumber() throws {
    let pages = try Reading.pages(try Self.press(Samples.longest.pages))
    let perCopy = pages.count / 2
    #expect(perCopy > 2)
    for (index, page) in pages.enumerated() {
      let foot = page.split(separator: "\n").last.map(String.init) ?? ""
      #expect(foot.contains("Mã hồ sơ: H15.99-20261120-0000123 · Liên \(index / perCopy + 1)"))
      #expect(foot.contains("Trang \(index % perCopy + 1)/\(perCopy)"))
    }
    #expect(pages[1].contains("Tên giấy tờ"), "the heading of the table stands again")
    let last = pages[perCopy - 1]
    #expect(last.contains("NGƯỜI TIẾP NHẬN") && last.contains("17 giờ 00 phút"), "nobody signs an empty page")
  }

  @Test(
    .enabled(if: Reading.hasPoppler, "poppler-utils is not installed"), arguments: 0...20)
  func whereverThePageEndsTheSignaturesStandWithTheDayOfTheResult(_ papers: Int) throws {
    var receipt = Samples.birth
    receipt.papers = (0..<papers).map { ReceiptPaper("Giấy tờ thứ \($0)", originals: 1) }
    let pages = try Reading.pages(try Self.press(receipt.document(copies: [.given])))
    let signed = pages.filter { $0.contains("NGƯỜI TIẾP NHẬN HỒ SƠ") }
    #expect(signed.count == 1)
    #expect(signed.allSatisfy { $0.contains("5. Thời gian trả kết quả") && $0.contains("Nguyễn Thị Ánh") })
    #expect(pages.count == (papers <= 12 ? 1 : 2))
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func theLongestReceiptLosesNoSign() throws {
    let pdf = try Self.press(Samples.longest.document(copies: [.given]))
    let read = try Reading.pages(pdf).joined().filter { !$0.isWhitespace }
    for text in [Samples.unbroken, Samples.longest.applicant.address, Samples.longest.applicant.email ?? "?"]
    {
      #expect(read.contains(text.filter { !$0.isWhitespace }))
    }
    #expect(read.contains(Samples.longName.filter { !$0.isWhitespace }))
  }

  @Test(
    .enabled(if: Reading.hasPoppler, "poppler-utils is not installed"),
    arguments: [Samples.birth, Samples.longest, Samples.practice])
  func nothingLeavesThePageOrStandsOnSomethingElse(_ receipt: Receipt) throws {
    let document = receipt.pages
    let point = 72 / 25.4
    for words in try Reading.words(try Self.press(document)) {
      for word in words {
        #expect(word.left >= document.margins.left * point - 1, "\(word)")
        #expect(word.right <= (document.paper.width - document.margins.right) * point + 1, "\(word)")
        #expect(word.top >= 0 && word.bottom <= document.paper.height * point, "\(word)")
      }
      for (index, one) in words.enumerated() {
        for other in words[(index + 1)...] {
          let across = min(one.right, other.right) - max(one.left, other.left)
          let down = min(one.bottom, other.bottom) - max(one.top, other.top)
          // The boxes of neighbouring lines touch by the depth of a descender.
          #expect(across < 0.5 || down < 3, "\(one) on \(other)")
        }
      }
    }
  }

  @Test(.enabled(if: Reading.hasPoppler && Reading.hasZbar, "zbar-tools or poppler-utils is not installed"))
  func aScannerReadsExactlyTheDossierCode() throws {
    for receipt in [Samples.birth, Samples.practice] {
      let pdf = try Self.press(receipt.pages)
      #expect(try Reading.codes(pdf, page: 1) == [receipt.code])
      #expect(try Reading.codes(pdf, page: 2) == [receipt.code])
    }
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func theTitleIsTheCodeAndNoNameIsInTheProperties() throws {
    let information = try Reading.information(try Self.press(Samples.birth.pages))
    #expect(information.contains("Title:           H15.99-20261120-0000123\n"))
    #expect(information.contains("A4"))
    for name in ["Hen", "Niê", "Ngông", "Ánh", "0905", "066190012345"] {
      #expect(!information.contains(name))
    }
    let fonts = try Reading.fonts(try Self.press(Samples.birth.pages))
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("+LiberationSerif"), "\(font)")
      #expect(font.contains(" yes yes yes "), "embedded, cut to what is used, readable: \(font)")
    }
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func thePracticeOfficeStandsAcrossEveryPage() throws {
    var practice = Samples.longest
    practice.practice = true
    let pdf = try Self.press(practice.pages)
    let pages = try Reading.pages(pdf)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"), "page \(index + 1)")
      #expect(try Self.greyDots(pdf, page: index + 1) > 8_000, "page \(index + 1)")
    }
    #expect(try Self.greyDots(try Self.press(Samples.birth.pages), page: 1) < 4_000)
  }

  /// Dots of the grey of the watermark, which the edges of letters have here and there too.
  private static func greyDots(_ pdf: [UInt8], page: Int) throws -> Int {
    try Reading.picture(pdf, page: page, dotsPerInch: 100).dots.count { (221...223).contains($0) }
  }
}
