internal import Vietnamese

/// How texts of a catalogue come in: strict for what is shown in lists and searched, forgiving for
/// what is only read.
enum CatalogueText {
  /// The longest real name has 1,192 characters.
  static let nameLimit = 3000
  /// The longest real text has 11,782 characters.
  static let textLimit = 60_000

  /// A name: no control, direction or invisible sign at all.
  static func name(_ raw: String, limit: Int = nameLimit) throws(TextFault) -> String {
    if isSimple(raw, limit: limit) { return raw }
    return try PlainText.accept(raw, limit: limit)
  }

  /// A long text. The portal leaves direction marks (U+200E) and soft hyphens inside words («đăng k‎ý»): they
  /// are dropped, ends of lines become blanks. What turns the direction of writing stays a fault.
  static func text(_ raw: String) throws(TextFault) -> String {
    if isSimple(raw, limit: textLimit) { return raw }
    if raw.utf8.count > textLimit * 16 { throw .tooLong(limit: textLimit) }
    var kept = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029, 0xA0: kept.append(" ")
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: continue
      default: kept.append(scalar)
      }
    }
    return try PlainText.accept(String(kept), limit: textLimit)
  }

  /// Whether the text can stay as it is: composed letters and common signs, single blanks, no ends of lines.
  /// Nearly all are so, and composing them again would cost more than all the rest of the reading.
  private static func isSimple(_ raw: String, limit: Int) -> Bool {
    if raw.utf8.count > limit { return false }
    var previousIsBlank = true
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if previousIsBlank { return false }
        previousIsBlank = true
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2013...0x201E, 0x2026:
        previousIsBlank = false
      default: return false
      }
    }
    return raw.isEmpty || !previousIsBlank
  }
}

extension StringProtocol {
  /// Whether a part stands in the text, byte by byte: both are composed.
  func holds(_ part: String) -> Bool {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
    return (0...bytes.count - wanted.count).contains {
      bytes[$0] == first && bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
