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

  /// The days in one line: «23, 25, 26/11; không tính 24/11 (Ngày Văn hóa Việt Nam)».
  public var summary: Bilingual {
    let counted = days.filter { $0.number != nil }.map(\.date)
    let named = days.filter {
      $0.number == nil && $0.date > start.date && !$0.reason.vi.isEmpty && $0.isNamed
    }
    let list = Explanation.list(counted)
    let off = named.map { "\($0.date.writtenShort) \($0.reason.vi)" }.joined(separator: "; ")
    let offEnglish = named.map { "\($0.date.writtenShort) \($0.reason.en)" }.joined(separator: "; ")
    return Bilingual(
      off.isEmpty ? list : "\(list); không tính \(off)",
      offEnglish.isEmpty ? list : "\(list); not counted \(offEnglish)")
  }

  private static func list(_ dates: [CivilDate]) -> String {
    if dates.count > 6, let first = dates.first, let last = dates.last {
      return "\(first.writtenShort) … \(last.writtenShort)"
    }
    return dates.map(\.writtenShort).joined(separator: ", ")
  }
}

extension Explanation.Day {
  /// Whether the calendar names the day, so that it is worth a word beside the weekends.
  var isNamed: Bool { reason.vi != Weekday.saturday.name.vi && reason.vi != Weekday.sunday.name.vi }
}

extension OfficeCalendar {
  /// The due moment with each day explained, or `nil` where no limit is set.
  ///
  /// - Throws: `DueFault` as `due(_:from:convention:)`.
  public func explain(
    _ limit: TimeLimit, from start: Moment, convention: DueConvention = .endOfDay
  ) throws(DueFault) -> Explanation? {
    guard let due = try due(limit, from: start, convention: convention) else { return nil }
    let first = limit.countsFirstDay ? start.date : start.date + 1
    var days: [Explanation.Day] = []
    if first > start.date {
      days.append(
        Explanation.Day(
          date: start.date, number: nil,
          reason: Bilingual(
            "ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự)",
            "the day it starts is not counted (Civil Code, art. 147)"),
          isProjected: false))
    }
    var number = 0
    var date = first
    while date <= due.date {
      let counts = limit.countsCalendarDays ? date <= limit.lastCalendarDay(from: start) : isWorkingDay(date)
      if counts { number += 1 }
      days.append(
        Explanation.Day(
          date: date, number: counts ? number : nil, reason: reason(on: date),
          isProjected: entry(on: date)?.status == .projected))
      date = date + 1
    }
    return Explanation(
      start: start, due: due, rule: limit.rule(convention), days: days,
      leansOnProjection: leansOnProjection(from: start.date, through: due.date))
  }

  /// What the calendar says of a day, in a word or two.
  func reason(on date: CivilDate) -> Bilingual {
    if let entry = entry(on: date) {
      let source = entry.source.isEmpty ? "" : " (\(entry.source))"
      let projected = entry.status == .projected
      switch entry.kind {
      case .off:
        return Bilingual(
          entry.name + source + (projected ? " – dự kiến" : ""),
          entry.name + source + (projected ? " – projected" : ""))
      case .work:
        return Bilingual("làm bù: " + entry.name + source, "make-up day: " + entry.name + source)
      }
    }
    return isWorkingDay(date)
      ? Bilingual("ngày làm việc", "working day") : date.weekday.name
  }
}

extension TimeLimit {
  var countsFirstDay: Bool {
    switch self {
    case .workingHours, .sameDay, .atOnce: true
    case .workingDays, .days, .months, .none: false
    }
  }

  var countsCalendarDays: Bool {
    switch self {
    case .days, .months: true
    case .workingDays, .workingHours, .sameDay, .atOnce, .none: false
    }
  }

  func lastCalendarDay(from start: Moment) -> CivilDate {
    switch self {
    case .days(let days): start.date + days
    case .months(let months): start.date.adding(months: months) ?? start.date
    case .workingDays, .workingHours, .sameDay, .atOnce, .none: start.date
    }
  }

  /// The rule in words, with its article.
  func rule(_ convention: DueConvention) -> Bilingual {
    let end =
      switch convention {
      case .endOfDay: Bilingual("hết giờ làm việc của ngày cuối", "the end of the last working day")
      case .sameClock: Bilingual("cùng giờ với lúc tiếp nhận", "the same clock time as the reception")
      }
    switch self {
    case .workingDays:
      return Bilingual(
        "\(written.vi): đếm từ ngày làm việc tiếp theo, bỏ ngày nghỉ (Điều 147 Bộ luật Dân sự); hẹn \(end.vi).",
        "\(written.en): counted from the next working day, days off left out (Civil Code, art. 147); due \(end.en)."
      )
    case .days, .months:
      return Bilingual(
        "\(written.vi): đếm mọi ngày từ ngày hôm sau (Điều 147); ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự).",
        "\(written.en): every day counts from the next one (art. 147); a last day off moves to the next working day (Civil Code, art. 148.5)."
      )
    case .workingHours:
      return Bilingual(
        "\(written.vi): chỉ đếm giờ làm việc, từ lúc tiếp nhận (Điều 147 Bộ luật Dân sự).",
        "\(written.en): only office hours count, from the moment of reception (Civil Code, art. 147).")
    case .sameDay, .atOnce:
      return Bilingual(
        "\(written.vi).", "\(written.en).")
    case .none:
      return Bilingual("Không quy định thời hạn.", "No limit is set.")
    }
  }
}
