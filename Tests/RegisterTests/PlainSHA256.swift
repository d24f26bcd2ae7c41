/// SHA-256 once more, in as few lines as it takes, so that the chain is checked by code that shares
/// nothing with the program (FIPS 180-4). The constants are computed, not copied.
enum PlainSHA256 {
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var h = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    let k = primes.map { cubeRootFraction($0) }
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += bigEndian(UInt64(message.count) * 8)
    var w = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: padded.count, by: 64) {
      for t in 0..<16 {
        let at = start + 4 * t
        w[t] =
          UInt32(padded[at]) << 24 | UInt32(padded[at + 1]) << 16 | UInt32(padded[at + 2]) << 8
          | UInt32(padded[at + 3])
      }
      for t in 16..<64 {
        let a = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3
        let b = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10
        w[t] = w[t - 16] &+ a &+ w[t - 7] &+ b
      }
      var v = h
      for t in 0..<64 {
        let s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
        let one = v[7] &+ s1 &+ (v[4] & v[5] ^ ~v[4] & v[6]) &+ k[t] &+ w[t]
        let s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
        let two = s0 &+ (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2])
        v = [one &+ two, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
      }
      for place in 0..<8 { h[place] = h[place] &+ v[place] }
    }
    return h.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
  }

  static func bigEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
  }

  private static let primes: [Int] = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 }
  }

  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  /// The first 32 bits after the point of a cube root, in whole numbers.
  private static func cubeRootFraction(_ prime: Int) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 7 << 32
    while low + 1 < high {
      let middle = (low + high) / 2
      // middle³ < prime · 2⁹⁶, in 192 bits.
      let square = middle.multipliedFullWidth(by: middle)
      let lower = square.low.multipliedFullWidth(by: middle)
      let upper = square.high * middle + lower.high
      if upper < UInt64(prime) << 32 { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}
