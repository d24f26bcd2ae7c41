internal import CNcurses
internal import Glibc
internal import Screen

/// What the machine's description (terminfo) says about the terminal of this session.
struct TerminalDescription {
  /// The name in TERM.
  let name: String
  /// Its own sequences for keys.
  let sequences: KeySequences
  /// What it must be sent to be as before, when ncurses cannot do it any more.
  let restoringBytes: [UInt8]
  /// Whether it takes the escape sequences of ECMA-48, and so the mode of bracketed paste.
  let speaksControlSequences: Bool

  /// Turns bracketed paste on.
  static let pasteModeOn = "\u{1B}[?2004h"
  /// Turns bracketed paste off.
  static let pasteModeOff = "\u{1B}[?2004l"

  /// Reads the description. `setupterm` answers with a code where `initscr` would end the process.
  static func read(name: String?, output: Int32) throws(ConsoleError) -> TerminalDescription {
    guard let name, !name.isEmpty else { throw .terminalTypeMissing }
    var code: Int32 = 0
    guard setupterm(name, output, &code) == OK else {
      // 1 is a terminal on paper: known, but its cursor never goes back.
      throw code == 1 ? .cursorCannotBePlaced(name) : .terminalTypeUnknown(name)
    }
    defer { ncurses_forget_description() }
    guard let placing = capability("cup") else { throw .cursorCannotBePlaced(name) }
    return TerminalDescription(name: name, placing: placing)
  }

  private init(name: String, placing: [UInt8]) {
    self.name = name
    speaksControlSequences = placing.starts(with: "\u{1B}[".utf8)
    sequences = KeySequences(described: Self.describedKeys())
    var bytes = speaksControlSequences ? Array(Self.pasteModeOff.utf8) : []
    for name in ["sgr0", "op", "cnorm"] { bytes += Self.capability(name) ?? [] }
    restoringBytes = bytes + (Self.capability("rmcup") ?? Array("\r\n".utf8))
  }

  private static func describedKeys() -> [[UInt8]: Key] {
    var named: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab),
    ]
    for number in 1...12 { named.append(("kf\(number)", .function(number))) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in named {
      // A description that gives a control character to a key (DEL to Delete) is not believed.
      guard let bytes = capability(name), bytes.first == 0x1B, bytes.count > 1 else { continue }
      keys[Array(bytes.dropFirst())] = key
    }
    return keys
  }

  /// A string capability without its padding, or `nil`.
  private static func capability(_ name: String) -> [UInt8]? {
    guard let text = ncurses_capability(name) else { return nil }
    return withoutPadding(Array(String(cString: text).utf8))
  }

  /// Takes out `$<2>` and the like, which tell `tputs` to wait.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest.removeFirst()
      }
    }
    return result
  }
}
