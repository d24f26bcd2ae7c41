import Foundation

/// Text that an attacker would want on somebody's terminal, paper or spreadsheet.
enum Hostile {
  /// Every sign that steers a terminal, turns text or hides: by the character database, not by our filter.
  static let scalars: [Unicode.Scalar] = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
    switch $0.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: $0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// One of each kind, short enough for one page of the screen.
  static let kinds =
    "\u{1B}[31m\u{1B}]0;pwned\u{7}\u{9B}2J\u{202E}\u{2066}\u{200E}\u{61C}\u{200B}\u{200D}\u{2060}\u{FEFF}\u{AD}"
    + "\u{2028}\u{2029}\u{E0041}\u{E007F}\u{FE0F}\u{E0100}\u{34F}\u{3164}\u{180E}\u{FFF9}\r\u{8}\u{7F}\u{85}"
    + "z" + String(repeating: "\u{489}", count: 20)

  /// All of them, with letters between.
  static let whole = "Đầu" + kinds + scalars.map { "x" + String($0) }.joined() + "cuối"

  /// What of it stands in a text; line ends and tabs are layout.
  static func found(in text: String, butFor layout: Set<Unicode.Scalar> = ["\n", "\t"]) -> Set<Unicode.Scalar>
  {
    let hostile = Set(scalars)
    var found = Set(text.unicodeScalars.filter { hostile.contains($0) && !layout.contains($0) })
    if text.contains(String(repeating: "\u{489}", count: 3))
      || text.unicodeScalars.split(whereSeparator: { $0 != "\u{489}" }).contains(where: { $0.count > 2 })
    {
      found.insert("\u{489}")
    }
    return found
  }

  /// The text as SQLite's program takes it.
  static func sql(_ text: String) -> String {
    "CAST(X'" + text.utf8.map { String(format: "%02x", $0) }.joined() + "' AS TEXT)"
  }
}
