internal import Vietnamese

/// Gathers what stands between the marks of a bracketed paste; escape sequences in it are data.
struct PasteCollector {
  private static let endMark = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var kept: [UInt8] = []
  private var matched = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes one byte; true when it completed the mark that ends the paste.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    // ESC stands only at the start of the mark, so a failed match can begin anew only here.
    let wasPartly = matched
    matched = 0
    for missed in Self.endMark.prefix(wasPartly) { keep(missed) }
    if byte == Self.endMark[0] { matched = 1 } else { keep(byte) }
    return false
  }

  /// The text, composed, line ends as LF, broken letters as U+FFFD; `nil` for an empty paste.
  mutating func finish() -> String? {
    if matched < Self.endMark.count { for missed in Self.endMark.prefix(matched) { keep(missed) } }
    defer {
      kept = []
      matched = 0
    }
    if kept.count == limit { dropBrokenEnd() }
    guard !kept.isEmpty else { return nil }
    return Self.withLineFeeds(String(decoding: kept, as: UTF8.self)).composed
  }

  private mutating func keep(_ byte: UInt8) {
    if kept.count < limit { kept.append(byte) }
  }

  /// The limit may have cut a letter in two.
  private mutating func dropBrokenEnd() {
    guard let start = kept.lastIndex(where: { !(0x80...0xBF).contains($0) }), kept[start] >= 0xC0 else {
      return
    }
    let length = kept[start] >= 0xF0 ? 4 : kept[start] >= 0xE0 ? 3 : 2
    if kept.count - start < length { kept.removeSubrange(start...) }
  }

  /// Terminals send CR for the line ends of a paste, some CR LF.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if !(afterReturn && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
