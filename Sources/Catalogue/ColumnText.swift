internal import Dossiers
internal import Vietnamese
internal import WorkingTime

/// One amount of the portal's column, as it is printed.
enum ColumnAmount: Equatable {
  /// A number with its unit.
  case limit(TimeLimit)
  /// A number without a unit («5 Khác», «5»).
  case bare(Double)
  /// Nothing is said («Không có thông tin»).
  case nothing
  /// Words that are no amount.
  case words
}

/// The portal's column: amounts, each for a channel or for all.
struct ColumnText: Equatable {
  /// One entry of the column.
  struct Entry: Equatable {
    /// The channels that it holds for; empty for all.
    var channels: [Channel]
    /// The amount.
    var amount: ColumnAmount
  }

  /// The entries in their order.
  var entries: [Entry]

  /// Reads «Trực tuyến: 3 Ngày làm việc; Trực tiếp: 5 Ngày», «5 Ngày làm việc» or «1 Khác».
  init(_ text: some StringProtocol) {
    entries = text.split(separator: ";").map { ColumnText.entry(of: $0) }
  }

  private static func entry(of piece: Substring.SubSequence) -> Entry {
    if let colon = piece.firstIndex(of: ":"), let channels = channels(named: piece[..<colon]) {
      return Entry(channels: channels, amount: amount(of: piece[piece.index(after: colon)...]))
    }
    return Entry(channels: [], amount: amount(of: piece))
  }

  private static func entry(of piece: some StringProtocol) -> Entry { entry(of: Substring(piece)) }

  static func channels(named name: some StringProtocol) -> [Channel]? {
    switch String(name).exactForm {
    case "trực tiếp": [.direct]
    case "trực tuyến": [.online, .partial]
    case "dịch vụ bưu chính", "qua bưu điện": [.postal]
    default: nil
    }
  }

  static func amount(of text: some StringProtocol) -> ColumnAmount {
    var words = String(text).lowercased().split(separator: " ").map(String.init)
    // The crawl glued the fee's column on.
    if words.count > 2, words.suffix(2) == ["miễn", "phí"] { words.removeLast(2) }
    if words.isEmpty || words == ["không", "có", "thông", "tin"] { return .nothing }
    guard let number = Double(String(words[0].map { $0 == "," ? "." : $0 })), number.isFinite else {
      return .words
    }
    let unit: TimeLimit.Unit
    switch words.dropFirst().joined(separator: " ") {
    case "ngày làm việc": unit = .workingDays
    case "ngày": unit = .days
    case "giờ", "giờ làm việc": unit = .hours
    case "tháng": unit = .months
    case "", "khác": return .bare(number)
    default: return .words
    }
    guard let limit = try? TimeLimit(value: number, unit: unit) else { return .bare(number) }
    return .limit(limit)
  }
}
