/// Where the history stood after an event: what a receipt carries out of the office, so that nobody can
/// change the past unseen, not even who may write the file.
///
/// In the QR code it stands whole, `CODE SEQUENCE HEAD` in the signs that a QR code packs densely; for eyes
/// it is shortened to 60 bits in groups of four. Sixty bits resist who forges a matching history later, not
/// who prepares two histories at once: for that there is the QR code.
public struct HistoryMark: Sendable, Equatable, Hashable {
  /// The dossier that the event was about; `nil` for a mark of the whole book.
  public var dossier: String?
  /// The number of the event.
  public var sequence: Int
  /// The hash of the event. Shape: 64 hexadecimal digits, small.
  public var head: String

  /// A mark, or `nil` where the head is no hash.
  public init?(dossier: String?, sequence: Int, head: String) {
    guard sequence > 0, head.utf8.count == 64, head.utf8.allSatisfy(HistoryMark.isHexadecimal) else {
      return nil
    }
    self.dossier = dossier
    self.sequence = sequence
    self.head = head.lowercased()
  }

  /// The mark as it stands in the QR code.
  public var whole: String {
    ((dossier.map { [$0] } ?? []) + [String(sequence), head.uppercased()]).joined(separator: " ")
  }

  /// The mark for eyes: `7QZ4-0M8K-…`, twelve signs without I, L, O and U (Crockford's base 32).
  public var short: String { HistoryMark.short(ofHead: head) }

  /// The short form of a hash.
  public static func short(ofHead head: String) -> String {
    let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    // Sixty bits are fifteen hexadecimal digits.
    var bits = UInt64(head.prefix(15), radix: 16) ?? 0
    var text: [Character] = []
    for place in 0..<12 {
      if place > 0, place % 4 == 0 { text.append("-") }
      text.append(signs[Int(bits & 31)])
      bits >>= 5
    }
    return String(text.reversed())
  }

  /// Reads `whole`; anything else is `nil`.
  public init?(reading text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.count {
    case 2: self.init(dossier: nil, sequence: Int(words[0]) ?? 0, head: words[1])
    case 3: self.init(dossier: words[0], sequence: Int(words[1]) ?? 0, head: words[2])
    default: return nil
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}

/// A mark as a person reads it off a paper: a dossier and the short code.
public struct ShortMark: Sendable, Equatable, Hashable {
  /// The dossier's code.
  public var dossier: String
  /// Twelve signs in groups of four.
  public var code: String

  /// Reads `CODE XXXX-XXXX-XXXX`. Signs that eyes confuse are taken for what they look like.
  public init?(reading text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2 else { return nil }
    let signs = words.dropFirst().joined().uppercased().filter { $0 != "-" }
      .map { "IL".contains($0) ? "1" : $0 == "O" ? "0" : String($0) }
    guard signs.count == 12, signs.allSatisfy({ "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) }) else {
      return nil
    }
    dossier = words[0]
    let text = signs.joined()
    let groups = stride(from: 0, to: 12, by: 4).map { start in String(text.dropFirst(start).prefix(4)) }
    code = groups.joined(separator: "-")
  }
}
