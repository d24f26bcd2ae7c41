/// One line of strace's log with `-y -xx`: `PID name(5<\x2f…>, "\x41…", O_RDWR, 4096) = 24`.
struct TracedCall {
  struct Argument {
    /// As it stands, for numbers and flags.
    let word: String
    /// Where a descriptor leads.
    let path: String?
    /// What stands in quotes.
    let bytes: [UInt8]?

    var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
  }

  let name: String
  let arguments: [Argument]
  /// What it gave back.
  let result: Int

  init?(_ line: some Collection<UInt8>) {
    let line = Array(line)
    guard let open = line.firstIndex(of: UInt8(ascii: "(")),
      let close = line.lastIndex(of: UInt8(ascii: ")")).map({ Self.closing(line, $0) }), close > open
    else { return nil }
    let head = line[..<open].split(separator: UInt8(ascii: " ")).last ?? []
    name = String(decoding: head, as: UTF8.self)
    var arguments: [Argument] = []
    var reader = Reader(line: line, place: open + 1, end: close)
    while let argument = reader.next() { arguments.append(argument) }
    self.arguments = arguments
    let rest = line[(close + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "=") }
    let digits = rest.prefix { $0 == UInt8(ascii: "-") || ($0 >= 0x30 && $0 <= 0x39) }
    guard let result = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    self.result = result
  }

  /// The bracket before « = »; an error's explanation may end in another one.
  private static func closing(_ line: [UInt8], _ last: Int) -> Int {
    var place = last
    while place > 0 {
      if line[place] == UInt8(ascii: ")") {
        let rest = line[(place + 1)...].drop { $0 == UInt8(ascii: " ") }
        if rest.first == UInt8(ascii: "=") { return place }
      }
      place -= 1
    }
    return last
  }

  func path(_ index: Int) -> String? { index < arguments.count ? arguments[index].path : nil }
  func text(_ index: Int) -> String? { index < arguments.count ? arguments[index].text : nil }
  func bytes(_ index: Int) -> [UInt8] { index < arguments.count ? arguments[index].bytes ?? [] : [] }
  func word(_ index: Int) -> String { index < arguments.count ? arguments[index].word : "" }
  func number(_ index: Int) -> Int { Int(word(index)) ?? 0 }

  /// Whether an argument is a descriptor of this number.
  func isDescriptor(_ index: Int, _ number: Int) -> Bool { word(index) == "\(number)" && path(index) != nil }

  /// Goes through the arguments.
  private struct Reader {
    let line: [UInt8]
    var place: Int
    let end: Int

    mutating func next() -> Argument? {
      while place < end, line[place] == UInt8(ascii: " ") || line[place] == UInt8(ascii: ",") { place += 1 }
      guard place < end else { return nil }
      var word: [UInt8] = []
      var path: String?
      var bytes: [UInt8]?
      while place < end, line[place] != UInt8(ascii: ",") {
        switch line[place] {
        case UInt8(ascii: "<"): path = String(decoding: hexadecimal(until: UInt8(ascii: ">")), as: UTF8.self)
        case UInt8(ascii: "\""): bytes = hexadecimal(until: UInt8(ascii: "\""))
        default:
          word.append(line[place])
          place += 1
        }
      }
      return Argument(word: String(decoding: word, as: UTF8.self), path: path, bytes: bytes)
    }

    /// Bytes as `\x41`, and what is not written so as it is.
    private mutating func hexadecimal(until last: UInt8) -> [UInt8] {
      place += 1
      var bytes: [UInt8] = []
      while place < end, line[place] != last {
        if line[place] == UInt8(ascii: "\\"), place + 3 < end {
          bytes.append(Self.digit(line[place + 2]) << 4 | Self.digit(line[place + 3]))
          place += 4
        } else {
          bytes.append(line[place])
          place += 1
        }
      }
      place += 1
      return bytes
    }

    private static func digit(_ character: UInt8) -> UInt8 {
      character <= 0x39 ? character &- 0x30 : character &- 0x57
    }
  }
}
