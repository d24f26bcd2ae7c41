internal import Screen
internal import Vietnamese

/// Bytes of a terminal to keys: pure, without a clock and without a terminal.
///
/// ncurses could decode keys too, but `get_wch` loses data that a counter cannot spare (measured with
/// 6.4): a letter whose bytes come 400 ms apart is dropped, one broken byte takes the letters after it
/// along, a paste loses its escape sequences, unknown sequences come out as typed text, and its ERR
/// does not tell silence from a lost terminal. It also needs the keypad's application mode, in which
/// some terminals send no digits from the number pad.
///
/// Rules: text is composed (NFC) within what arrives together; a combining mark that arrives later
/// comes as a character of its own, for the line editor to append and compose. Input methods retype
/// with backspaces glued to text: order is kept, nothing is held back. `ESC x` is Alt and means
/// nothing. What is no key is swallowed whole.
struct KeyDecoder {
  /// The most bytes of one paste that are kept. Fields refuse far less, so what is cut off never
  /// passes for the whole. Unit: bytes.
  static let pasteLimit = 64 * 1024

  private enum State {
    case text
    /// Inside a letter of several bytes; a muted one follows ESC and means nothing.
    case letter(length: Int, muted: Bool)
    case escape
    /// Inside CSI or SS3.
    case sequence
    /// Inside a string that only a terminal's answer opens (OSC, DCS, APC, PM, SOS).
    case report(escaped: Bool)
    /// Coordinates of a mouse that an earlier program left on.
    case mouse(left: Int)
    case paste
  }

  private let sequences: KeySequences
  private var state = State.text
  /// The bytes of the unfinished letter or sequence.
  private var pending: [UInt8] = []
  private var paste = PasteCollector(limit: pasteLimit)
  private var run = String.UnicodeScalarView()
  private var keys: [Key] = []
  private var afterReturn = false
  private var escapeGivenUp = false

  init(sequences: KeySequences = KeySequences()) {
    self.sequences = sequences
  }

  /// How long to wait for the rest of what has begun before `giveUp()`, or `nil` where nothing
  /// waits. Unit: milliseconds since the last byte.
  var patience: Int? {
    switch state {
    case .text, .letter: nil
    case .escape: 25
    case .sequence, .report, .mouse: 250
    // A paste ended too early would go on as keys, and its line ends as Enter; so be slow to end it.
    case .paste: 5000
    }
  }

  /// Decodes all that was read. `silence` is the time since the last bytes. Unit: milliseconds.
  mutating func decode(_ bytes: [UInt8], silence: Int = 0) -> [Key] {
    if escapeGivenUp, silence <= 300, beginsWithTail(bytes) {
      // A slow line split the sequence after its ESC. Escape was told already; the tail is no text.
      state = .sequence
      pending = []
    }
    if !bytes.isEmpty { escapeGivenUp = false }
    for byte in bytes { take(byte) }
    return handOver()
  }

  /// Ends what waited too long: a lone ESC is Escape, a paste without its end is told as it is,
  /// half a sequence means nothing.
  mutating func giveUp() -> [Key] {
    switch state {
    case .text, .letter: break
    case .escape:
      emit(.escape)
      escapeGivenUp = true
    case .sequence, .report, .mouse: break
    case .paste: endPaste()
    }
    state = .text
    pending = []
    return handOver()
  }

  private mutating func handOver() -> [Key] {
    closeRun()
    afterReturn = false
    defer { keys = [] }
    return keys
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text: takeText(byte)
    case .letter(let length, let muted): takeLetter(byte, length: length, muted: muted)
    case .escape: takeEscape(byte)
    case .sequence: takeSequence(byte)
    case .report(let escaped): takeReport(byte, escaped: escaped)
    case .mouse(let left): state = left > 1 ? .mouse(left: left - 1) : .text
    case .paste: if paste.take(byte) { endPaste() }
    }
  }

  // MARK: Text

  private mutating func takeText(_ byte: UInt8) {
    // Telnet sends CR LF or CR NUL for one Enter.
    if afterReturn, byte == 0x0A || byte == 0x00 {
      afterReturn = false
      return
    }
    afterReturn = byte == 0x0D
    switch byte {
    case 0x1B: state = .escape
    case 0x0D, 0x0A: emit(.enter)
    case 0x09: emit(.tab)
    case 0x08, 0x7F: emit(.backspace)
    case 0x01...0x1A: emit(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x00, 0x1C...0x1F: emit(.control(Character(Unicode.Scalar(byte + 0x40))))
    case 0x20...0x7E: run.append(Unicode.Scalar(byte))
    default: beginLetter(byte, muted: false)
    }
  }

  private mutating func beginLetter(_ byte: UInt8, muted: Bool) {
    pending = [byte]
    switch byte {
    case 0xC2...0xDF: state = .letter(length: 2, muted: muted)
    case 0xE0...0xEF: state = .letter(length: 3, muted: muted)
    case 0xF0...0xF4: state = .letter(length: 4, muted: muted)
    default: state = .text
    }
  }

  private mutating func takeLetter(_ byte: UInt8, length: Int, muted: Bool) {
    guard (0x80...0xBF).contains(byte) else {
      // The letter is broken; what follows it is not.
      state = .text
      take(byte)
      return
    }
    pending.append(byte)
    guard pending.count == length else { return }
    state = .text
    guard !muted, let text = String(validating: pending, as: UTF8.self) else { return }
    for scalar in text.unicodeScalars where scalar.value >= 0xA0 { run.append(scalar) }
  }

  private mutating func closeRun() {
    guard !run.isEmpty else { return }
    for character in String(run).composed { keys.append(.character(character)) }
    run = String.UnicodeScalarView()
  }

  private mutating func emit(_ key: Key) {
    closeRun()
    keys.append(key)
  }

  // MARK: Escape sequences

  private mutating func takeEscape(_ byte: UInt8) {
    state = .text
    if let key = sequences.describedKey([byte]) {
      emit(key)
      return
    }
    switch byte {
    case 0x1B:
      emit(.escape)
      state = .escape
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      pending = [byte]
      state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .report(escaped: false)
    case 0x80...0xFF:
      beginLetter(byte, muted: true)
    default:
      break
    }
  }

  private mutating func takeSequence(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else {
      // No key holds a control or a letter beyond ASCII: the sequence broke off here.
      state = .text
      take(byte)
      return
    }
    // A longer one is no key, and need not be kept to find its end.
    if pending.count < 32 { pending.append(byte) }
    if Self.isFinal(byte, of: pending) { endSequence() }
  }

  /// Whether the byte, the last of those pending, ends the sequence.
  private static func isFinal(_ byte: UInt8, of pending: [UInt8]) -> Bool {
    if pending.count == 1 { return false }
    if pending.first == UInt8(ascii: "O") { return !(0x30...0x3F).contains(byte) }
    // `CSI [` goes on with one letter on the Linux console.
    if pending.count == 2, byte == UInt8(ascii: "[") { return false }
    // rxvt ends Shift with `$`, which anywhere else would only be half of an end.
    if byte == UInt8(ascii: "$"), pending.dropFirst().dropLast().allSatisfy({ (0x30...0x39).contains($0) }) {
      return pending.count > 2
    }
    return (0x40...0x7E).contains(byte)
  }

  private mutating func endSequence() {
    state = .text
    let sequence = pending
    if let key = sequences.key(sequence) {
      emit(key)
    } else if sequence.elementsEqual("[200~".utf8) {
      closeRun()
      state = .paste
    } else if sequence.elementsEqual("[M".utf8) {
      state = .mouse(left: 3)
    }
  }

  private mutating func takeReport(_ byte: UInt8, escaped: Bool) {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .text
    case 0x1B: state = .report(escaped: true)
    default:
      guard escaped else { return }
      state = .text
      if byte != UInt8(ascii: "\\") { takeEscape(byte) }
    }
  }

  /// Whether bytes begin with a known sequence that only lacks its ESC.
  private func beginsWithTail(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: "["), case .text = state else { return false }
    var tail: [UInt8] = []
    for byte in bytes.prefix(16) {
      guard (0x20...0x7E).contains(byte) else { return false }
      tail.append(byte)
      if Self.isFinal(byte, of: tail) {
        return tail.elementsEqual("[200~".utf8) || sequences.key(tail) != nil
      }
    }
    return false
  }

  private mutating func endPaste() {
    state = .text
    if let text = paste.finish() { emit(.paste(text)) }
  }
}
