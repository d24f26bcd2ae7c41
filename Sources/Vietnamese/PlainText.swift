/// Why a text cannot be taken as it is. It names the kind of sign, never the text itself, since
/// the text may be a citizen's.
public enum TextFault: Error, Sendable, Equatable {
  /// A control character (C0, C1, line or paragraph separator).
  case controlCharacter
  /// A sign that turns the direction of writing (U+202A–202E, U+2066–2069, U+200E, U+200F, U+061C).
  case directionOverride
  /// A sign that takes no room and cannot be seen (zero width, soft hyphen, tags, byte order mark).
  case invisibleSign
  /// More marks on one letter than any Vietnamese letter carries.
  case tooManyMarks
  /// More characters than the field holds.
  case tooLong(limit: Int)

  /// What is wrong, for the clerk.
  public var text: Bilingual {
    switch self {
    case .controlCharacter:
      Bilingual("có ký tự điều khiển, vui lòng gõ lại", "contains a control character, please type it again")
    case .directionOverride:
      Bilingual(
        "có ký tự đảo chiều chữ, vui lòng gõ lại thay vì dán",
        "contains a sign that reverses the text, please type instead of pasting")
    case .invisibleSign:
      Bilingual(
        "có ký tự ẩn không nhìn thấy, vui lòng gõ lại thay vì dán",
        "contains an invisible sign, please type instead of pasting")
    case .tooManyMarks:
      Bilingual("có quá nhiều dấu trên một chữ cái", "has too many marks on one letter")
    case .tooLong(let limit):
      Bilingual("dài quá \(limit) ký tự", "is longer than \(limit) characters")
    }
  }
}

/// The one filter between text and everything that shows, stores or prints it.
public enum PlainText {
  /// The most characters that an ordinary field holds.
  public static let fieldLimit = 300

  /// The text as it may be stored: composed, trimmed, blanks single.
  ///
  /// - Throws: `TextFault` for signs that have no place in a name, an address or a note.
  public static func accept(_ raw: String, limit: Int = fieldLimit) throws(TextFault) -> String {
    // Counting first keeps a pasted megabyte from being worked through.
    if raw.utf8.count > limit * 16 { throw .tooLong(limit: limit) }
    let text = raw.composed
    var marks = 0
    for scalar in text.unicodeScalars {
      if let fault = fault(of: scalar) { throw fault }
      marks = scalar.isMark ? marks + 1 : 0
      if marks > mostMarks { throw .tooManyMarks }
    }
    let clean = text.split(separator: " ").joined(separator: " ")
    if clean.count > limit { throw .tooLong(limit: limit) }
    return clean
  }

  /// The most marks on one letter; no Vietnamese, Êđê or Gia Rai letter carries more once it is composed.
  static let mostMarks = 2

  /// The text as it may be shown on one line: what has no place there stands as `<U+202E>`.
  public static func shown(_ raw: String) -> String { shown(raw, keepingLayout: false) }

  /// The same of a text of several lines: ends of lines and tabs stay, as our own layout has them.
  public static func shownLines(_ raw: String) -> String { shown(raw, keepingLayout: true) }

  private static func shown(_ raw: String, keepingLayout: Bool) -> String {
    let isPlain = raw.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F || keepingLayout && ($0 == 0x0A || $0 == 0x09)
    }
    if isPlain { return raw }
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in raw.composed.unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if scalar.value == 0x0A || scalar.value == 0x09 {
        result.append(keepingLayout ? scalar : " ")
      } else if marks > mostMarks || isHostile(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: "<U+".unicodeScalars)
        for _ in digits.utf8.count..<max(4, digits.utf8.count) { result.append("0") }
        result.append(contentsOf: "\(digits)>".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text with what has no place on a screen as JSON writes what it escapes: `\u202E`, two for one
  /// beyond U+FFFF. Machines that read it get the very text.
  ///
  /// - Parameter json: a value of JSON, where such signs stand in strings only.
  public static func escaped(json: String) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in json.unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      guard marks > mostMarks || isHostile(scalar) else {
        result.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        result.append(contentsOf: "\\u".unicodeScalars)
        for _ in digits.utf8.count..<4 { result.append("0") }
        result.append(contentsOf: digits.unicodeScalars)
      }
    }
    return String(result)
  }

  /// Whether a sign steers a terminal, turns text, or cannot be seen.
  public static func isHostile(_ scalar: Unicode.Scalar) -> Bool { fault(of: scalar) != nil }

  static func fault(of scalar: Unicode.Scalar) -> TextFault? {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1FFF: nil
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: .controlCharacter
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: .directionOverride
    // Between the bases of ideographs and in Braille there are blanks that no property tells of.
    case 0x2800, 0xFFF9...0xFFFC, 0x1D159: .invisibleSign
    default:
      // Variation selectors, tags, joiners, fillers and all that a font shows nothing of (UAX #44,
      // Default_Ignorable_Code_Point); format signs that it does not name; no characters at all.
      scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
        || scalar.properties.isNoncharacterCodePoint ? .invisibleSign : nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it stands on the letter before it, in whatever script.
  fileprivate var isMark: Bool {
    if value < 0x300 { return false }
    if isCombiningMark { return true }
    if (0x1E00...0x1FFF).contains(value) { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
