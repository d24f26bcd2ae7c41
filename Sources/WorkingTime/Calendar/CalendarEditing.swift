internal import Vietnamese

extension OfficeCalendar {
  /// The calendar after changes, made one after the other. Which due dates move is the caller's question.
  ///
  /// - Throws: `CalendarFault`; this calendar is a value and stays as it is.
  public func applying(_ changes: [CalendarChange]) throws(CalendarFault) -> OfficeCalendar {
    var draft = CalendarDraft(self)
    for change in changes { try draft.apply(change) }
    return try OfficeCalendar(
      entries: Array(draft.entries.values), hours: draft.hours, reception: draft.reception)
  }
}

/// A calendar while it is being changed, without tables.
private struct CalendarDraft {
  var entries: [CivilDate: CalendarEntry]
  var hours: [WeekHours]
  var reception: [WeekHours]

  init(_ calendar: OfficeCalendar) {
    // Of two entries for one day the first stands, as `OfficeCalendar.entry(on:)` has it.
    entries = Dictionary(calendar.entries.map { ($0.date, $0) }) { first, _ in first }
    hours = calendar.hours
    reception = calendar.reception
  }

  mutating func apply(_ change: CalendarChange) throws(CalendarFault) {
    let source = try CalendarDraft.accepted(change.source)
    if source.isEmpty { throw .sourceMissing }
    switch change.what {
    case .off(let date, let name): try takeOff(date, name, source)
    case .worked(let date, let name): try work(date, name, source)
    case .ordinary(let date):
      guard entries.removeValue(forKey: date) != nil else { throw .nothingMarked(date) }
    case .swap(let off, let worked): try swap(off, worked, source)
    case .offRange(let first, let last, let name): try takeOff(first, last, name, source)
    case .closure(let first, let last, let name): try close(first, last, name, source)
    case .hours(let week): try CalendarDraft.put(week, into: &hours)
    case .reception(let week): try CalendarDraft.put(week, into: &reception)
    }
  }

  private mutating func takeOff(_ date: CivilDate, _ name: String, _ source: String) throws(CalendarFault) {
    guard OfficeCalendar.holds(date) else { throw .outsideYears(date) }
    if entries[date]?.kind == .work { throw .contradictoryDay(date) }
    try put(date, .off, name, source)
  }

  private mutating func work(_ date: CivilDate, _ name: String, _ source: String) throws(CalendarFault) {
    guard OfficeCalendar.holds(date) else { throw .outsideYears(date) }
    if entries[date]?.kind == .off { throw .contradictoryDay(date) }
    if isWorked(date) { throw .alreadyWorked(date) }
    try put(date, .work, name, source)
  }

  private mutating func swap(_ off: CivilDate, _ worked: CivilDate, _ source: String) throws(CalendarFault) {
    if off == worked { throw .contradictoryDay(off) }
    guard OfficeCalendar.holds(off) else { throw .outsideYears(off) }
    guard isWorked(off) else { throw .alreadyOff(off) }
    try work(worked, "Làm bù cho ngày \(off.written)", source)
    try takeOff(off, "Ngày nghỉ (thay cho ngày \(worked.written))", source)
  }

  private mutating func takeOff(
    _ first: CivilDate, _ last: CivilDate, _ name: String, _ source: String
  ) throws(CalendarFault) {
    for date in try CalendarDraft.days(first, last) {
      // A day that a document has fixed keeps its name; an expected one is now certain.
      if let known = entries[date], known.kind == .off, known.status == .announced { continue }
      try takeOff(date, name, source)
    }
  }

  private mutating func close(
    _ first: CivilDate, _ last: CivilDate, _ name: String, _ source: String
  ) throws(CalendarFault) {
    let days = try CalendarDraft.days(first, last).filter { isWorked($0) }
    if days.isEmpty { throw .alreadyOff(first) }
    for date in days { try takeOff(date, name, source) }
  }

  private func isWorked(_ date: CivilDate) -> Bool {
    switch entries[date]?.kind {
    case .off: return false
    case .work: return true
    case nil:
      let week = hours.last { $0.from <= date } ?? hours.first
      return (week?.days[date.weekday.rawValue - 1].minutes ?? 0) > 0
    }
  }

  private mutating func put(
    _ date: CivilDate, _ kind: CalendarEntry.Kind, _ name: String, _ source: String
  ) throws(CalendarFault) {
    let name = try CalendarDraft.accepted(name)
    if name.isEmpty { throw .nameMissing }
    entries[date] = CalendarEntry(date: date, kind: kind, name: name, status: .announced, source: source)
  }

  private static func days(_ first: CivilDate, _ last: CivilDate) throws(CalendarFault) -> [CivilDate] {
    guard first <= last else { throw .rangeReversed(first, last) }
    for date in [first, last] where !OfficeCalendar.holds(date) { throw .outsideYears(date) }
    guard last - first < CalendarChange.longestRange else { throw .rangeTooLong(first, last) }
    return (first.days...last.days).map { CivilDate(days: $0) }
  }

  /// Hours that begin on the same day take the place of the old ones; later ones stay.
  private static func put(_ week: WeekHours, into weeks: inout [WeekHours]) throws(CalendarFault) {
    guard OfficeCalendar.holds(week.from) else { throw .outsideYears(week.from) }
    weeks.removeAll { $0.from == week.from }
    weeks.append(week)
    weeks.sort { $0.from < $1.from }
  }

  private static func accepted(_ text: String) throws(CalendarFault) -> String {
    do throws(TextFault) {
      return try PlainText.accept(text)
    } catch {
      throw .textUnusable(error)
    }
  }
}
