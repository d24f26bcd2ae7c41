public import Vietnamese

/// A telephone number that the counter can call back (`documents` 004: always complete).
public struct Phone: Sendable, Equatable, Hashable {
  /// Digits from the leading 0 on, or `+` and a country code other than 84.
  public let written: String

  /// Reads a number; blanks, points, dashes and +84 are forgiven.
  ///
  /// - Throws: `PhoneFault` where it can be no number.
  public init(reading raw: String) throws(PhoneFault) {
    var text = raw.filter { !" .-()".contains($0) }
    guard !text.isEmpty else { throw .missing }
    guard text.utf8.count <= 20 else { throw .notANumber }
    if text.hasPrefix("+84") { text = "0" + text.dropFirst(3) }
    let digits = text.hasPrefix("+") ? text.dropFirst() : Substring(text)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !digits.isEmpty else { throw .notANumber }
    if text.hasPrefix("+") {
      guard (8...15).contains(digits.count) else { throw .wrongLength(digits.count) }
    } else {
      guard text.hasPrefix("0") else { throw .noLeadingZero }
      guard (10...11).contains(text.count) else { throw .wrongLength(text.count) }
    }
    written = text
  }

  /// What looks odd without being wrong.
  public var warnings: [Bilingual] {
    let known = ["03", "05", "07", "08", "09"].contains { written.hasPrefix($0) } && written.count == 10
    let landline = written.hasPrefix("02") || written.hasPrefix("+")
    return known || landline
      ? []
      : [Bilingual("Đầu số điện thoại lạ, vui lòng hỏi lại", "An unusual telephone prefix, please ask again")]
  }
}

/// Why a text can be no telephone number. It holds no digits of it.
public enum PhoneFault: Error, Sendable, Equatable {
  /// Nothing was given.
  case missing
  /// Letters or signs in it.
  case notANumber
  /// Too few or too many digits.
  case wrongLength(Int)
  /// A number in Việt Nam begins with 0.
  case noLeadingZero

  /// What is wrong and what to do.
  public var text: Bilingual {
    switch self {
    case .missing: Bilingual("Chưa có số điện thoại", "The telephone number is missing")
    case .notANumber: Bilingual("Số điện thoại chỉ gồm chữ số", "A telephone number has digits only")
    case .wrongLength(let count):
      Bilingual(
        "Số điện thoại có 10 hoặc 11 chữ số, ở đây có \(count)",
        "A telephone number has 10 or 11 digits, here there are \(count)")
    case .noLeadingZero: Bilingual("Số điện thoại bắt đầu bằng 0", "A telephone number begins with 0")
    }
  }
}
