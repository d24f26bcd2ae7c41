internal import Dossiers
internal import Vietnamese
internal import WorkingTime

/// One amount of the portal's column, as it is printed.
enum ColumnAmount: Equatable {
  /// A number with its unit.
  case limit(TimeLimit)
  /// A number of hours of which nothing says that they are working hours.
  case clockHours(TimeLimit)
  /// A number without a unit («5 Khác», «5»).
  case bare(Double)
  /// Nothing is said («Không có thông tin»).
  case nothing
  /// Words that are no amount.
  case words

  /// Whether it is hours that may not be working hours.
  var isClockHours: Bool {
    if case .clockHours = self { true } else { false }
  }
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
    entries = text.split(separator: ";").map { piece in
      if let colon = piece.firstIndex(of: ":"), let channels = ColumnText.channels(named: piece[..<colon]) {
        return Entry(channels: channels, amount: ColumnText.amount(of: piece[piece.index(after: colon)...]))
      }
      return Entry(channels: [], amount: ColumnText.amount(of: piece))
    }
  }

  /// Whether the column is written in amounts, as far as it says anything.
  var isAmounts: Bool { !entries.contains { $0.amount == .words } }

  /// The different limits, in their order.
  var limits: [TimeLimit] {
    var found: [TimeLimit] = []
    for entry in entries {
      switch entry.amount {
      case .limit(let limit), .clockHours(let limit):
        if !found.contains(limit) { found.append(limit) }
      case .bare, .nothing, .words: continue
      }
    }
    return found
  }

  /// The number of the column where it has no unit anywhere.
  var bareNumber: Double? {
    for entry in entries {
      if case .bare(let number) = entry.amount { return number }
    }
    return nil
  }

  /// Whether a channel stands there twice, with a limit and without one: some case has none.
  var hasCaseWithoutLimit: Bool {
    var stated: Set<Channel> = []
    var open: Set<Channel> = []
    for entry in entries {
      switch entry.amount {
      case .limit, .clockHours: stated.formUnion(entry.channels)
      case .bare, .nothing, .words: open.formUnion(entry.channels)
      }
    }
    return !stated.isDisjoint(with: open)
  }

  private static func channels(named name: some StringProtocol) -> [Channel]? {
    switch String(name).exactForm {
    case "trực tiếp": [.direct]
    case "trực tuyến": [.online, .partial]
    case "dịch vụ bưu chính", "qua bưu điện": [.postal]
    default: nil
    }
  }

  private static let hedges = Phrases("không quá", "tối đa", "chậm nhất")

  private static func amount(of text: some StringProtocol) -> ColumnAmount {
    let words = LimitWords(text).words[...]
    if words.isEmpty || words.plain == ["không", "có", "thông", "tin"] { return .nothing }
    let rest = words.dropFirst(hedges.lengthAtStart(of: words.lazy.map(\.text)))
    guard let first = rest.first, case .number(let number) = first.kind else { return .words }
    // The crawl glued the fee's column on: «25 ngày Miễn phí», «10 ngày 50.000 VNĐ».
    let duration = Duration.all(in: rest).first { $0.range.lowerBound == rest.startIndex }
    guard let duration else {
      let after = rest.dropFirst().plain
      return after.isEmpty || after == ["khác"] ? .bare(number) : .words
    }
    let after = rest[duration.range.upperBound...].plain
    guard after.isEmpty || after == ["miễn", "phí"] || after.last == "vnđ" else { return .words }
    guard let limit = duration.limit else { return .bare(number) }
    return duration.unit == .hours && number > HoursText.longest ? .clockHours(limit) : .limit(limit)
  }
}

/// Hours of which a text does not say whether they are working hours.
enum HoursText {
  /// Up to a working day they are the office's hours, which the one-stop software counts (`law.md` C9). More
  /// may be days (176), or run through the night (24, 48).
  static let longest: Double = 8
}
