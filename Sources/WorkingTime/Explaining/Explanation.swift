public import Vietnamese

/// A due date with its work shown: each day from the start to the end, and why it counted or not.
public struct Explanation: Sendable, Equatable {
  /// One day and its part in the count.
  public struct Day: Sendable, Equatable {
    /// The day.
    public var date: CivilDate
    /// Its number in the count from 1, or `nil` where it does not count.
    public var number: Int?
    /// Why it counts or not.
    public var reason: Bilingual
    /// Whether its place in the calendar is only projected.
    public var isProjected: Bool
    /// Whether an entry of the calendar makes the day what it is, so that it is worth a word in a summary.
    var isNamed: Bool
    /// The working time of the day that was counted, where the limit runs in hours or half days.
    public var stretches: [Session] = []

    /// The working minutes counted on the day.
    public var minutes: Int { stretches.reduce(0) { $0 + $1.minutes } }
  }

  /// When the count starts.
  public var start: Moment
  /// When the limit ends.
  public var due: Moment
  /// The rule, with its article.
  public var rule: Bilingual
  /// The days, first to last.
  public var days: [Day]
  /// Whether a projected day takes part, so that the date is «dự kiến».
  public var leansOnProjection: Bool

  /// The days in one line: «25, 26, 27/11; không tính 24/11 Ngày Văn hóa Việt Nam».
  public var summary: Bilingual {
    let list = Explanation.list(days.filter { $0.number != nil }.map(\.date))
    var words = list.isEmpty ? [] : [Bilingual(list, list)]
    let named = days.filter { $0.number == nil && $0.isNamed && $0.date > start.date }
    for (index, day) in named.enumerated() {
      let date = day.date.writtenShort
      words.append(
        index == 0
          ? Bilingual("không tính \(date) \(day.reason.vi)", "not counted \(date) \(day.reason.en)")
          : Bilingual("\(date) \(day.reason.vi)", "\(date) \(day.reason.en)"))
    }
    if days.contains(where: { $0.date == due.date && $0.number == nil }) {
      words.append(
        Bilingual("hẹn sang \(due.date.writtenShort)", "moved to \(due.date.writtenShort)"))
    }
    return Bilingual(words.map(\.vi).joined(separator: "; "), words.map(\.en).joined(separator: "; "))
  }

  private static func list(_ dates: [CivilDate]) -> String {
    if dates.count > 6, let first = dates.first, let last = dates.last {
      return "\(first.writtenShort) … \(last.writtenShort)"
    }
    return dates.map(\.writtenShort).joined(separator: ", ")
  }
}

extension OfficeCalendar {
  /// The due moment with each day explained, or `nil` where no limit is set.
  ///
  /// - Throws: `DueFault` as `due(_:from:convention:)`.
  public func explain(
    _ limit: TimeLimit, from start: Moment, convention: DueConvention = .endOfDay
  ) throws(DueFault) -> Explanation? {
    guard let due = try due(limit, from: start, convention: convention) else { return nil }
    let count = try DayCount(calendar: self, start: start, due: due, convention: convention)
    let days = try count.days(of: limit)
    let first = days.first?.date ?? start.date
    let last = days.last?.date ?? due.date
    return Explanation(
      start: start, due: due, rule: limit.rule(convention), days: days,
      leansOnProjection: leansOnProjection(from: first, through: last))
  }

  /// What the calendar says of a day, in a word or two.
  func reason(on date: CivilDate) -> Bilingual {
    guard let entry = entry(on: date) else {
      return isWorkingDay(date) ? Bilingual("ngày làm việc", "working day") : date.weekday.name
    }
    let source = entry.source.isEmpty ? "" : " (\(entry.source))"
    switch entry.kind {
    case .off:
      let projected = entry.status == .projected
      return Bilingual(
        entry.name + source + (projected ? " – dự kiến" : ""),
        entry.name + source + (projected ? " – projected" : ""))
    case .work:
      return Bilingual("làm bù: " + entry.name + source, "make-up day: " + entry.name + source)
    }
  }
}
