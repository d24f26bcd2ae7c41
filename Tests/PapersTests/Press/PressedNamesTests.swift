import Pages
import Testing
import Vietnamese

/// What was typed is what is printed: each text is pressed, read back and compared sign by sign.
@Suite struct PressedNamesTests {
  static let letters =
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"

  static let names = [
    letters, letters.uppercased(), "H'Hen Niê", "Y Ngông Niê Kdăm", "Siu Black", "Nguyễn Thị Ánh",
    "Công ty A & B <C>", "«Công ty A & B <C>»", "<b>Đậm</b> &amp; &lt;", "Trần \"Bé\" 'Tư'",
    "100% @ #1 \\ / ~",
    "R'Čŏm H'Ƀăng – Ñơk", "office.first@ffi-fl.vn", "Số 12/3A – tổ 5…",
  ]

  static func document(_ texts: [String], bold: Bool = false, italic: Bool = false) -> Document {
    Document(
      code: "H15-1", created: "2026-11-20T08:15:00+07:00",
      parts: [
        Part(
          footer: Footer(text: "", pageWord: "Trang"),
          blocks: texts.map {
            .paragraph(Paragraph($0, bold: bold, italic: italic, alignment: .left, size: 8, spaceBefore: 9))
          })
      ])
  }

  private static func lines(_ document: Document) throws -> [String] {
    let pages = try Reading.pages(try PressedReceiptTests.press(document))
    return pages.flatMap { $0.split(separator: "\n") }.map { line in
      String(line.drop { $0 == " " })
    }.filter { !$0.hasPrefix("Trang ") }
  }

  @Test func allLettersOfVietnameseAreTried() {
    #expect(Set(Self.letters + Self.letters.uppercased()).count == 146)
    #expect(Self.letters.isComposed)
  }

  @Test(
    .enabled(if: Reading.hasPoppler, "poppler-utils is not installed"),
    arguments: [(false, false), (true, false), (false, true), (true, true)])
  func whatIsPrintedReadsBackAsItWasEntered(_ style: (bold: Bool, italic: Bool)) throws {
    let lines = try Self.lines(Self.document(Self.names, bold: style.bold, italic: style.italic))
    #expect(lines == Self.names)
    for (line, name) in zip(lines, Self.names) { #expect(line.utf8.elementsEqual(name.utf8), "\(name)") }
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func lettersInPiecesArePutTogether() throws {
    // "ễ" as e, circumflex and tilde, as some keyboards send it.
    let lines = try Self.lines(Self.document(["Nguye\u{302}\u{303}n Thi\u{323} A\u{301}nh"]))
    #expect(lines.map { Array($0.utf8) } == [Array("Nguyễn Thị Ánh".utf8)])
  }

  @Test(.enabled(if: Reading.hasPoppler, "poppler-utils is not installed"))
  func signsThatTurnOrHideTextAreNamed() throws {
    let lines = try Self.lines(Self.document(["Lan\u{202E}Anh", "Bé\u{200B}Tư", "A\u{0}B\u{1B}C"]))
    #expect(lines == ["Lan<U+202E>Anh", "Bé<U+200B>Tư", "A<U+0000>B<U+001B>C"])
  }

  @Test func aSignThatNoFontHasIsNotPrintedAsABox() throws {
    let outcome = try Program.press.run(["--lang", "vi"], input: try Self.document(["Lan \u{E123}"]).json())
    #expect(outcome.status == PressExit.badDocument.rawValue)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors
        == "motcua-press: văn bản có 1 ký tự mà phông chữ của máy không có, vui lòng gõ lại bằng chữ La-tinh\n"
    )
  }
}
