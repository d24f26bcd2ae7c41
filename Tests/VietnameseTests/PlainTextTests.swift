import Testing
import Vietnamese

/// Every sign of Unicode through the one filter, held against the character database and not against our list.
@Suite("What may be shown and stored")
struct PlainTextTests {
  static let all: [Unicode.Scalar] = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }

  /// Cc, Cf, Zl, Zp, what fonts show nothing of, and what is no character.
  static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  @Test("no hostile sign is shown, stored, or written into JSON, and the table of them is not empty")
  func hostile() {
    let hostile = Self.all.filter(Self.isHostile)
    #expect(hostile.count > 4_300)
    for scalar in hostile {
      let text = "a\(String(scalar))b"
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
      let isLayout = scalar == "\n" || scalar == "\t"
      #expect(PlainText.shown(text) == (isLayout ? "a b" : "a\(name)b"))
      #expect(PlainText.shownLines(text) == (isLayout ? text : "a\(name)b"))
      #expect(throws: TextFault.self) { try PlainText.accept(text) }
      #expect(PlainText.escaped(json: text).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }
  }

  @Test("every letter, digit and sign of every script stays as it is")
  func harmless() {
    for scalar in Self.all where !Self.isHostile(scalar) {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .mathSymbol, .currencySymbol,
        .dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation:
        let text = "a" + String(scalar).composed
        #expect(PlainText.shown(text).unicodeScalars.elementsEqual(text.unicodeScalars))
      default: break
      }
    }
  }

  @Test(
    "marks beyond what a letter carries are named, in every script",
    arguments: ["\u{301}", "\u{489}", "\u{E49}", "\u{650}", "\u{20DD}"])
  func marks(mark: String) {
    for count in [3, 40] {
      let text = "x" + String(repeating: mark, count: count)
      let shown = PlainText.shown(text)
      #expect(shown.unicodeScalars.count { String($0) == mark } <= 2)
      #expect(throws: TextFault.tooManyMarks) { try PlainText.accept(text) }
      #expect(PlainText.escaped(json: text).unicodeScalars.count { String($0) == mark } <= 2)
    }
  }

  @Test(
    "names of the province are ordinary",
    arguments: ["H'Hen Niê Kdăm", "Y Ngông", "Čư̆ M’gar", "Siu Black", "Nguyễn Thị Ánh"])
  func names(name: String) throws {
    #expect(try PlainText.accept(name) == name.composed)
    #expect(PlainText.shown(name) == name.composed)
  }
}
