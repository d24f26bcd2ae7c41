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
      marks = scalar.isCombiningMark ? marks + 1 : 0
      if marks > 2 { throw .tooManyMarks }
    }
    let clean = text.split(separator: " ").joined(separator: " ")
    if clean.count > limit { throw .tooLong(limit: limit) }
    return clean
  }

  /// The text as it may be shown: what has no place there stands as `<U+202E>`.
  public static func shown(_ raw: String) -> String {
    if raw.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return raw }
    var result = ""
    var marks = 0
    for scalar in raw.composed.unicodeScalars {
      marks = scalar.isCombiningMark ? marks + 1 : 0
      if scalar.value == 0x0A || scalar.value == 0x09 {
        result += " "
      } else if fault(of: scalar) != nil || marks > 2 {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func fault(of scalar: Unicode.Scalar) -> TextFault? {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: .controlCharacter
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: .directionOverride
    case 0xAD, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF,
      0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E:
      .invisibleSign
    default: nil
    }
  }
}
