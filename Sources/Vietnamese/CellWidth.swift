/// How many terminal columns text takes. Unit: cells.
///
/// The table is our own so that a screen can be composed and tested without a terminal or a
/// locale; a test holds it against the C library's `wcwidth` for all that a counter meets.
public enum CellWidth {
  /// The width of one grapheme: 0 for nothing visible, 1, or 2 for East Asian wide letters and emoji.
  ///
  /// A grapheme of several letters (a flag, a hand and its colour) takes their widths together,
  /// since terminals and ncurses count letter by letter.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The width of a whole text.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// A grapheme in parts that each take one place on the screen: a letter with its marks. What is not
  /// visible by itself and has no letter before it is left out.
  public static func parts(of character: Character) -> [Character] {
    let scalars = character.unicodeScalars
    if scalars.count == 1 { return of(character) == 0 ? [] : [character] }
    var parts: [String.UnicodeScalarView] = []
    for scalar in scalars {
      if of(scalar) > 0 {
        parts.append(String.UnicodeScalarView([scalar]))
      } else if !parts.isEmpty {
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.flatMap { String($0) }
  }

  /// The width of one scalar.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    // Vietnamese letters and box drawing, before the slower questions.
    if (0x1E00...0x1EFF).contains(value) || (0x2500...0x259F).contains(value) { return 1 }
    return ofRare(scalar)
  }

  private static func ofRare(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator, .surrogate:
      return 0
    case .format:
      // Arabic, Syriac and Kaithi number signs are shown although they are formats.
      return isVisibleFormat(scalar.value) ? 1 : 0
    default:
      if isJoiningJamo(scalar.value) { return 0 }
      return isWide(scalar.value) || scalar.properties.isEmojiPresentation && !isFlagHalf(scalar.value)
        ? 2 : 1
    }
  }

  /// Vowels and endings of Hangul, which stand in the cells of the syllable they belong to.
  private static func isJoiningJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// One of the two letters of a flag.
  private static func isFlagHalf(_ value: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  /// The text cut to at most so many cells, with `…` in the last one where something was cut off.
  public func clipped(to cells: Int) -> String {
    if cells <= 0 { return "" }
    if CellWidth.of(self) <= cells { return self }
    var used = 0
    var kept = ""
    for character in self {
      let width = CellWidth.of(character)
      if used + width > cells - 1 { break }
      used += width
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text filled with blanks on the right to so many cells, or cut to fit.
  public func padded(to cells: Int) -> String {
    let text = clipped(to: cells)
    return text + String(repeating: " ", count: max(0, cells - CellWidth.of(text)))
  }

  /// The text filled with blanks on the left to so many cells, or cut to fit.
  public func leftPadded(to cells: Int) -> String {
    let text = clipped(to: cells)
    return String(repeating: " ", count: max(0, cells - CellWidth.of(text))) + text
  }

  /// The text in lines of at most so many cells, broken at blanks where it can be. Only a single
  /// grapheme that is wider than the line stands over its end.
  public func wrapped(to cells: Int) -> [String] {
    guard cells > 0 else { return [] }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines = [""]
      var width = 0
      for word in paragraph.split(separator: " ") {
        let wordWidth = CellWidth.of(String(word))
        if width > 0, width + 1 + wordWidth <= cells {
          lines[lines.count - 1] += " " + word
          width += 1 + wordWidth
        } else {
          if width > 0 { lines.append("") }
          width = Self.breakWord(word, to: cells, into: &lines)
        }
      }
      return lines
    }
  }

  /// Adds a word to the empty last line, and to as many more as it needs. Gives the width of the last.
  private static func breakWord(_ word: Substring, to cells: Int, into lines: inout [String]) -> Int {
    var width = 0
    for character in word {
      let next = CellWidth.of(character)
      if width > 0, width + next > cells {
        lines.append("")
        width = 0
      }
      lines[lines.count - 1].append(character)
      width += next
    }
    return width
  }
}
