/// The published text of fees. It is only shown; no amount is ever computed with it.
enum FeeText {
  /// Whether an amount and its own description differ by a thousand: «20 VNĐ (20.000 đồng)».
  static func isOffByThousand(_ text: String) -> Bool {
    var small: [Int] = []
    for (number, follower) in amounts(of: text) {
      if follower.hasPrefix("VN"), number > 0, number < 10_000 {
        small.append(number)
      } else if number >= 1000, small.contains(where: { $0 * 1000 == number }) {
        return true
      }
    }
    return false
  }

  /// The numbers of a text, thousands joined, each with the word after it.
  private static func amounts(of text: String) -> [(Int, Substring)] {
    var found: [(Int, Substring)] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      rest = rest[start...]
      var digits = ""
      while let sign = rest.first, sign.isASCIIDigit || sign == "." || sign == "," {
        if sign.isASCIIDigit { digits.append(sign) }
        rest = rest.dropFirst()
      }
      let follower = rest.drop { $0 == " " }.prefix { $0 != " " }
      if digits.utf8.count <= 12, let number = Int(digits) { found.append((number, follower)) }
    }
    return found
  }
}

extension Character {
  /// Whether the character is one of 0–9.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
