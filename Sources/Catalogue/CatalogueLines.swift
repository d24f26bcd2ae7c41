/// The lines of a JSON Lines file, as ranges of its bytes.
struct CatalogueLines {
  /// A line that holds something.
  struct Line {
    /// From 1.
    var number: Int
    /// Without the end of the line.
    var range: Range<Int>
  }

  /// The bytes of a whole file at most: the whole national catalogue takes 13 MB.
  static let fileLimit = 64 * 1_048_576
  /// The bytes of a line at most: the longest real one takes 60 kB.
  static let lineLimit = 1_048_576

  /// The lines that hold anything but blanks. A byte order mark and CRLF are taken as they come.
  static func split(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var number = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { lines.append(Line(number: number, range: start..<end)) }
      number += 1
      start = end + 1
    }
    return lines
  }
}
