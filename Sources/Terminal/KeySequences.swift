internal import Screen

/// What the escape sequences of keys mean.
///
/// A terminal rarely is what TERM says, so the usual forms (xterm, linux, vt220, rxvt, screen) are
/// understood everywhere; what the terminal's description adds goes first. Shift, Ctrl and Alt
/// with such a key fold to the plain key.
struct KeySequences: Sendable {
  /// From the description of this terminal, each without its ESC.
  private let described: [[UInt8]: Key]

  init(described: [[UInt8]: Key] = [:]) {
    self.described = described
  }

  /// The key that the description gives to exactly this sequence.
  func describedKey(_ sequence: [UInt8]) -> Key? {
    described[sequence]
  }

  /// The key of a whole sequence without its ESC, or `nil` for one that means no key here.
  func key(_ sequence: [UInt8]) -> Key? {
    if let key = described[sequence] { return key }
    guard sequence.count > 1, let final = sequence.last else { return nil }
    let middle = sequence.dropFirst().dropLast()
    switch sequence.first {
    case UInt8(ascii: "["): return Self.controlSequence(middle, final)
    case UInt8(ascii: "O"): return Self.singleShift(middle, final)
    default: return nil
    }
  }

  /// `CSI … final`.
  private static func controlSequence(_ middle: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    if middle.elementsEqual([UInt8(ascii: "[")]) { return linuxFunction(final) }
    guard middle.allSatisfy(isParameter) else { return nil }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return numbered(firstNumber(middle))
    case UInt8(ascii: "Z"):
      return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      // `CSI 12;5 R` is the report of a cursor's place, not F3.
      guard middle.isEmpty || firstNumber(middle) == 1 else { return nil }
      return .function(Int(final - UInt8(ascii: "P")) + 1)
    default:
      return cursorKey(final)
    }
  }

  /// `SS3 … final`: arrows and keypad in application mode.
  private static func singleShift(_ middle: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    guard middle.allSatisfy(isParameter) else { return nil }
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad sends * + , - . / 0 … 9 as j … y.
      return .character(Character(Unicode.Scalar(final - UInt8(ascii: "j") + UInt8(ascii: "*"))))
    default: return cursorKey(final)
    }
  }

  private static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  /// `CSI [ A` … `CSI [ E` on the Linux console.
  private static func linuxFunction(_ final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }

  /// `CSI number ~`, and rxvt's `^`, `$` and `@` for the same with Ctrl and Shift.
  private static func numbered(_ number: Int?) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number) where (11...15).contains(number): .function(number - 10)
    case .some(let number) where (17...21).contains(number): .function(number - 11)
    case 23: .function(11)
    case 24: .function(12)
    default: nil
    }
  }

  private static func isParameter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: ";")).contains(byte)
  }

  private static func firstNumber(_ middle: ArraySlice<UInt8>) -> Int? {
    Int(
      String(decoding: middle.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }, as: UTF8.self))
  }
}
