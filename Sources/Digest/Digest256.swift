/// A SHA-256 digest: 32 bytes as a value.
public struct Digest256: Hashable, Sendable {
  // Four words in big-endian order: a value without a heap allocation.
  private let first: UInt64, second: UInt64, third: UInt64, fourth: UInt64

  /// The digest with these 32 bytes; `nil` for another number of bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.init { bytes[$0] }
  }

  /// The digest written as 64 hexadecimal digits, large or small; `nil` for anything else.
  public init?(hex: String) {
    let digits = hex.utf8.compactMap(Self.nibble)
    guard digits.count == 64, hex.utf8.count == 64 else { return nil }
    self.init { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
  }

  init(_ byte: (Int) -> UInt8) {
    func word(_ start: Int) -> UInt64 {
      (start..<start + 8).reduce(0) { $0 << 8 | UInt64(byte($1)) }
    }
    (first, second, third, fourth) = (word(0), word(8), word(16), word(24))
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// Whether these are its 32 bytes.
  public func isEqual(to bytes: Span<UInt8>) -> Bool {
    guard bytes.count == 32 else { return false }
    for (place, word) in [first, second, third, fourth].enumerated() {
      for byte in 0..<8
      where bytes[place * 8 + byte] != UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * byte)) {
        return false
      }
    }
    return true
  }

  /// The 64 hexadecimal digits, small letters.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func nibble(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Digest256: CustomStringConvertible {
  /// The 64 hexadecimal digits.
  public var description: String { hex }
}
