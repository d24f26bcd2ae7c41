public import Vietnamese

/// A table as text, read as RFC 4180 has it: quoted cells hold separators, line ends and doubled quotes.
///
/// Cells come out composed (NFC). A `'` that stands before the sign of a formula, as our own export and
/// careful others write it, is taken off.
public struct SeparatedText: Sendable, Equatable {
  /// One line of the table, which may be several lines of the file.
  public struct Row: Sendable, Equatable {
    /// The line of the file on which it begins, from 1.
    public var line: Int
    /// Its cells.
    public var cells: [String]
  }

  /// What parts the cells: a comma, a semicolon (as a Vietnamese Excel writes them) or a tab.
  public let separator: Character
  /// The headings.
  public let headings: Row
  /// The rows below them; those without any text are passed over.
  public let rows: [Row]

  /// The most bytes of a file that is read. More would be no office's.
  public static let mostBytes = 512 << 20

  /// Reads a file. The separator is the one of the three that stands most often in the first line.
  public init(reading bytes: [UInt8]) throws(SeparatedTextFault) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let byte = Self.separator(of: bytes[start...])
    separator = Character(Unicode.Scalar(byte))
    var reading = Reading(bytes: bytes, at: start, separator: byte)
    guard let first = try reading.nextRow() else { throw .empty }
    headings = first
    var rows: [Row] = []
    while let row = try reading.nextRow() { rows.append(row) }
    self.rows = rows
  }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [(byte: UInt8, count: Int)] = [(0x2C, 0), (0x3B, 0), (0x09, 0)]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      for index in counts.indices where counts[index].byte == byte { counts[index].count += 1 }
    }
    var most = counts[0]
    for one in counts where one.count > most.count { most = one }
    return most.byte
  }
}

/// Why a file is no table. It holds nothing of the file.
public enum SeparatedTextFault: Error, Sendable, Equatable {
  /// The bytes are no UTF-8.
  case notUTF8
  /// There is no line in it.
  case empty
  /// A quoted cell that began on a line never ends.
  case quoteOpen(line: Int)
  /// After the end of a quoted cell comes something else than a separator.
  case textAfterQuote(line: Int)
  /// More bytes than are read.
  case tooLarge

  /// What is wrong and what to do.
  public var text: Bilingual {
    switch self {
    case .notUTF8:
      Bilingual(
        "Tệp không phải chữ UTF-8. Trong Excel, vui lòng lưu dạng «CSV UTF-8».",
        "The file is not UTF-8 text. In Excel please save it as \"CSV UTF-8\".")
    case .empty: Bilingual("Tệp trống.", "The file is empty.")
    case .quoteOpen(let line):
      Bilingual(
        "Dòng \(line): ô mở ngoặc kép mà không đóng.", "Line \(line): a quoted cell never ends.")
    case .textAfterQuote(let line):
      Bilingual(
        "Dòng \(line): sau ngoặc kép đóng phải là dấu ngăn cột.",
        "Line \(line): after a closing quote a separator must follow.")
    case .tooLarge: Bilingual("Tệp lớn hơn 512 MB.", "The file is larger than 512 MB.")
    }
  }
}

/// The place in a file while it is being read.
private struct Reading {
  let bytes: [UInt8]
  var at: Int
  let separator: UInt8
  var line = 1

  init(bytes: [UInt8], at: Int, separator: UInt8) {
    self.bytes = bytes
    self.at = at
    self.separator = separator
  }

  /// The next row with any text in it.
  mutating func nextRow() throws(SeparatedTextFault) -> SeparatedText.Row? {
    while at < bytes.count {
      let first = line
      var cells: [String] = []
      repeat {
        cells.append(try cell())
      } while takeSeparator()
      takeLineEnd()
      if cells.contains(where: { !$0.isEmpty }) { return SeparatedText.Row(line: first, cells: cells) }
    }
    return nil
  }

  private mutating func takeSeparator() -> Bool {
    guard at < bytes.count, bytes[at] == separator else { return false }
    at += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard at < bytes.count else { return }
    if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
    at += 1
    line += 1
  }

  private mutating func cell() throws(SeparatedTextFault) -> String {
    if at < bytes.count, bytes[at] == 0x22 { return try quoted() }
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return text(bytes[start..<at])
  }

  private mutating func quoted() throws(SeparatedTextFault) -> String {
    let first = line
    var content: [UInt8] = []
    at += 1
    while true {
      guard at < bytes.count else { throw .quoteOpen(line: first) }
      let byte = bytes[at]
      at += 1
      if byte != 0x22 {
        if byte == 0x0A || byte == 0x0D && !(at < bytes.count && bytes[at] == 0x0A) { line += 1 }
        content.append(byte)
      } else if at < bytes.count, bytes[at] == 0x22 {
        content.append(byte)
        at += 1
      } else {
        break
      }
    }
    let isEnd = at == bytes.count || bytes[at] == separator || bytes[at] == 0x0A || bytes[at] == 0x0D
    guard isEnd else { throw .textAfterQuote(line: line) }
    return text(content[...])
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    FormulaGuard.taken(off: String(decoding: bytes, as: UTF8.self).composed)
  }
}

/// Keeps cells from being read as formulas by whoever opens the file in a spreadsheet (OWASP, CSV
/// Injection; ASVS 1.2.10).
enum FormulaGuard {
  /// The signs with which a formula begins, or that lead to one.
  static func begins(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0": true
    default: false
    }
  }

  /// What stands behind the `'`s at the beginning begins a formula.
  private static func isGuarded(_ text: String) -> Bool {
    begins(text.unicodeScalars.first { $0 != "'" })
  }

  /// The text with a `'` before it where it begins a formula, or looks like a text that got one: so taking
  /// one off always gives the text back.
  static func put(before text: String) -> String { isGuarded(text) ? "'" + text : text }

  static func taken(off text: String) -> String {
    text.unicodeScalars.first == "'" && isGuarded(text) ? String(text.unicodeScalars.dropFirst()) : text
  }
}
