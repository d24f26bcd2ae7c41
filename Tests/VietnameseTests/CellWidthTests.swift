import Testing
import Vietnamese

struct CellWidthTests {
  @Test func vietnameseAndEdeLettersTakeOneCell() {
    #expect(CellWidth.of("Nguyễn Thị Ánh") == 14)
    #expect(CellWidth.of("Y Ngông Niê Kdăm") == 16)
    #expect(CellWidth.of("Čư̆ ô̆ ơ̆") == 6)
  }

  @Test func bothFormsOfALetterAreEquallyWide() {
    #expect(CellWidth.of("ễ") == 1)
    #expect(CellWidth.of("e\u{302}\u{303}") == 1)
    #expect(CellWidth.of("Nguye\u{302}\u{303}n") == 6)
  }

  @Test func eastAsianLettersAndEmojiTakeTwo() {
    #expect(CellWidth.of("漢字") == 4)
    #expect(CellWidth.of("한") == 2)
    #expect(CellWidth.of("😀") == 2)
    #expect(CellWidth.of("✅") == 2)
    #expect(CellWidth.of("✓│▸…“”") == 6)
  }

  @Test func whatCannotBeSeenTakesNone() {
    for text in ["\u{200B}", "\u{200D}", "\u{FEFF}", "\u{202E}", "\u{301}", "\u{7}", "\n", "\r\n"] {
      #expect(CellWidth.of(text) == 0, "\(text.debugDescription)")
      #expect(CellWidth.parts(of: Character(text)) == [])
    }
    #expect(CellWidth.of("") == 0)
  }

  @Test func aGraphemeOfSeveralLettersComesInParts() {
    #expect(CellWidth.parts(of: "a") == ["a"])
    #expect(CellWidth.parts(of: "o\u{302}\u{306}") == ["o\u{302}\u{306}"])
    #expect(CellWidth.parts(of: "🇻🇳").flatMap(\.unicodeScalars).map(\.value) == [0x1F1FB, 0x1F1F3])
    #expect(CellWidth.of("🇻🇳" as Character) == 2)
    // A hand and its colour are one grapheme in Unicode and two letters to a terminal.
    #expect(CellWidth.parts(of: "👍🏽").count == 2)
  }

  @Test func aTextIsAsWideAsItsGraphemesTogether() {
    for text in ["Đắk Lắk 漢字 😀 🇻🇳 e\u{301}", "\u{915}\u{94D}\u{937}", "a\u{200B}b", "\u{600}12"] {
      #expect(CellWidth.of(text) == Array(text).reduce(0) { $0 + CellWidth.of($1 as Character) })
    }
  }
}

struct FittingText {
  @Test func clippedTextEndsInDotsAndFits() {
    #expect("Chứng thực".clipped(to: 10) == "Chứng thực")
    #expect("Chứng thực".clipped(to: 9) == "Chứng th…")
    #expect("漢字漢字".clipped(to: 4) == "漢…")
    #expect("abc".clipped(to: 0) == "")
    #expect("abc".clipped(to: -1) == "")
    #expect("abc".clipped(to: 1) == "…")
  }

  @Test func paddedTextFillsItsCells() {
    #expect("Êđê".padded(to: 5) == "Êđê  ")
    #expect("Êđê".leftPadded(to: 5) == "  Êđê")
    #expect("漢".padded(to: 3) == "漢 ")
    #expect("漢字漢".padded(to: 4) == "漢… ")
    #expect("漢字漢".leftPadded(to: 4) == " 漢…")
  }

  @Test func wrappedTextBreaksAtBlanksAndHoldsEveryLetter() {
    #expect("Cấp giấy xác nhận".wrapped(to: 8) == ["Cấp giấy", "xác nhận"])
    #expect("a b".wrapped(to: 1) == ["a", "b"])
    #expect("abcdef".wrapped(to: 4) == ["abcd", "ef"])
    #expect("một\n\nhai".wrapped(to: 10) == ["một", "", "hai"])
    #expect("".wrapped(to: 5) == [""])
    #expect("x".wrapped(to: 0) == [])
  }

  @Test func aWideLetterThatNeverFitsDoesNotHang() {
    #expect("漢字".wrapped(to: 1).joined() == "漢字")
    #expect("a漢".wrapped(to: 1) == ["a", "漢"])
    #expect("\u{301}a b".wrapped(to: 1) == ["\u{301}a", "b"])
  }
}
