/// How many terminal columns text takes. Unit: cells.
///
/// The table is our own so that a screen can be composed and tested without a terminal or a
/// locale; a test holds it against the C library's `wcwidth` for all that a counter meets.
public enum CellWidth {
  /// The width of one grapheme: 0 for nothing visible, 1, or 2 for East Asian wide letters and emoji.
  public static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    return of(first)
  }

  /// The width of a whole text.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The width of one scalar.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if scalar.isCombiningMark || isInvisible(value) { return 0 }
    return isWide(value) ? 2 : 1
  }

  static func isInvisible(_ value: UInt32) -> Bool {
    (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2060...0x2069).contains(value) || value == 0xFEFF || (0xFE00...0xFE0F).contains(value)
      || (0xE0000...0xE0FFF).contains(value)
  }

  static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
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

  /// The text in lines of at most so many cells, broken at blanks where it can be.
  public func wrapped(to cells: Int) -> [String] {
    guard cells > 0 else { return [] }
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var width = 0
      for word in paragraph.split(separator: " ") {
        var rest = String(word)
        var wordWidth = CellWidth.of(rest)
        if width > 0, width + 1 + wordWidth <= cells {
          line += " " + rest
          width += 1 + wordWidth
          continue
        }
        if width > 0 { lines.append(line) }
        while wordWidth > cells {
          var head = ""
          var headWidth = 0
          while let next = rest.first, headWidth + CellWidth.of(next) <= cells {
            head.append(next)
            headWidth += CellWidth.of(next)
            rest.removeFirst()
          }
          lines.append(head)
          wordWidth = CellWidth.of(rest)
        }
        line = rest
        width = wordWidth
      }
      lines.append(line)
    }
    return lines
  }
}
