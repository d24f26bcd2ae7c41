import Glibc
import Testing
import Vietnamese

@testable import Terminal

extension ConsoleTests {
  /// Our table of widths against the one that ncurses asks.
  @Suite struct Widths {
    init() throws {
      try UnicodeLocale.adopt(first: "C.UTF-8")
    }

    @Test func allVietnameseLettersTakeOneCellInBoth() {
      #expect(vietnameseLetters.count == 134 + 12)
      for letter in vietnameseLetters {
        #expect(letter.unicodeScalars.count == 1)
        #expect(CellWidth.of(letter) == 1)
        for scalar in letter.unicodeScalars { #expect(UnicodeLocale.width(scalar) == 1, "\(letter)") }
      }
    }

    @Test func decomposedLettersTakeOneCellToo() {
      for marks in [
        "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}\u{301}", "\u{306}\u{323}",
        "\u{31B}\u{300}",
      ] {
        #expect(CellWidth.of("a" + marks) == 1)
        for scalar in marks.unicodeScalars { #expect(UnicodeLocale.width(scalar) == 0) }
      }
    }

    /// Where the two differ, and why that is in order. The painter shows `?` in the cells of our table
    /// for what the C library does not know (-1), so a difference never shifts a row.
    ///
    /// - Controls and separators of lines: -1 there, 0 here; they are never written.
    /// - Letters that are newer than Unicode 14, the version of Debian 12: -1 there.
    /// - U+1171E, an Ahom vowel sign that became a spacing mark later: 0 there, 1 here.
    @Test func theTableAgreesWithTheCLibraryWhereverThatKnowsTheLetter() {
      var differing: [String] = []
      for value in UInt32(0)...0x3FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let theirs = UnicodeLocale.width(scalar)
        if theirs == -1 || value == 0x1171E || value == 0 { continue }
        if CellWidth.of(Character(scalar)) != theirs { differing.append(String(value, radix: 16)) }
      }
      #expect(differing == [])
    }

    @Test func whatTheCLibraryDoesNotKnowIsNoLetterOfOurs() {
      for value in UInt32(0x20)...0x24FF where !(0x7F..<0xA0).contains(value) {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else {
          continue
        }
        guard let age = scalar.properties.age, age.major <= 14, value != 0x2028, value != 0x2029 else {
          continue
        }
        #expect(UnicodeLocale.width(scalar) >= 0, "\(String(value, radix: 16))")
      }
    }
  }
}
