import Dossiers
import Register
import Vietnamese
import WorkingTime

extension Errand {
  /// `calendar add`: a day or each day of a range off, worked, or closed here alone.
  func addToCalendar() throws(UsageFault) -> ExitCode {
    let first = try date(word: 0)
    let last = try date(option: "to") ?? first
    let name = try plain("name", required: true)
    switch try choice("kind", or: CalendarWord.off) {
    case .off:
      return try change([first == last ? .off(first, name: name) : .offRange(first, last, name: name)])
    case .closure: return try change([.closure(first, last, name: name)])
    case .work:
      guard first <= last, last - first < CalendarChange.longestRange else {
        return fail(
          .calendarRefused(first <= last ? .rangeTooLong(first, last) : .rangeReversed(first, last)))
      }
      return try change((first.days...last.days).map { .worked(CivilDate(days: $0), name: name) })
    }
  }

  /// `calendar remove`: the day is again what its weekday says.
  func removeFromCalendar() throws(UsageFault) -> ExitCode { try change([.ordinary(try date(word: 0))]) }

  /// `calendar swap`: a working day off, a day of rest worked for it.
  func swapInCalendar() throws(UsageFault) -> ExitCode {
    try change([.swap(off: try date(word: 0), worked: try date(word: 1))])
  }

  /// `calendar hours`: working hours of weekdays from a day on.
  func setHours() throws(UsageFault) -> ExitCode {
    try changeWeek(.hours) { calendar, from in
      (calendar.hours.last { $0.from <= from } ?? calendar.hours.first)?.days
    }
  }

  /// `calendar reception`: hours of reception beside the working hours, from a day on.
  func setReception() throws(UsageFault) -> ExitCode {
    try changeWeek(.reception) { calendar, from in calendar.reception.last { $0.from <= from }?.days }
  }

  /// The words of `--kind`.
  private enum CalendarWord: String, CaseIterable {
    case off
    case work
    case closure
  }

  private enum WeekChange {
    case hours
    case reception
  }

  /// Sets the hours of weekdays; those of the others stay as they were on the first day.
  private func changeWeek(
    _ kind: WeekChange, days known: (OfficeCalendar, CivilDate) -> [DayHours]?
  ) throws(UsageFault) -> ExitCode {
    guard let from = try date(option: "from") else { throw .optionMissing("from") }
    let weekdays = try weekdays()
    let source = try plain("source", required: true)
    return withBook { (register) throws(RegisterFault) in
      var days = known(register.life.calendar, from) ?? Array(repeating: .rest, count: 7)
      let what: CalendarChange.What
      do throws(CalendarFault) {
        let hours = try DayHours(reading: invocation["hours"] ?? "")
        for day in weekdays { days[day.rawValue - 1] = hours }
        let week = try WeekHours(from: from, days: days)
        what = kind == .hours ? .hours(week) : .reception(week)
      } catch {
        throw RegisterFault.calendarRefused(error)
      }
      return try change([CalendarChange(what, source: source)], in: register)
    }
  }

  /// The weekdays of `--day`: words with commas between them.
  private func weekdays() throws(UsageFault) -> [Weekday] {
    let words = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    var days: [Weekday] = []
    for part in (invocation["day"] ?? "").split(separator: ",", omittingEmptySubsequences: false) {
      if part == "workdays" {
        days += Weekday.allCases.dropLast(2)
      } else if let place = words.firstIndex(of: String(part)) {
        days.append(Weekday.allCases[place])
      } else {
        let all = words.joined(separator: "|") + "|workdays"
        throw .valueWrong("--day", Bilingual(all, all))
      }
    }
    return days
  }

  private func change(_ changes: [CalendarChange.What]) throws(UsageFault) -> ExitCode {
    let source = try plain("source", required: true)
    return withBook { (register) throws(RegisterFault) in
      try change(changes.map { CalendarChange($0, source: source) }, in: register)
    }
  }

  /// Makes the changes, and says which promised dates no longer fit.
  func change(_ changes: [CalendarChange], in register: Register) throws(RegisterFault) -> ExitCode {
    try register.change(calendar: changes, by: try person(register), now: try now(register))
    let affected = try register.dueDatesThatWouldMove()
    if invocation.has("json") {
      world.out(
        JSON.object([
          "changed": .list(changes.map { .text($0.written(language)) }),
          "affected": .list(affected.map(json)),
        ]).written)
      return .done
    }
    for change in changes { world.out(change.written(language) + " – " + change.source) }
    if !affected.isEmpty {
      world.out(
        say(
          "Có \(affected.count) hồ sơ đang mở mà ngày hẹn không còn khớp lịch; ngày hẹn giữ nguyên. Xem: motcua calendar affected",
          "\(affected.count) open dossier(s) have dates that no longer fit; they are kept. See: motcua calendar affected"
        ))
    }
    return .done
  }

  /// A day that stands without a dash.
  private func date(word index: Int) throws(UsageFault) -> CivilDate {
    guard let date = CivilDate(reading: invocation.words[index]) else {
      throw .valueWrong(invocation.verb.words[index], Self.dateForm)
    }
    return date
  }

  private func date(option name: String) throws(UsageFault) -> CivilDate? {
    guard let text = invocation[name] else { return nil }
    guard let date = CivilDate(reading: text) else { throw .valueWrong("--\(name)", Self.dateForm) }
    return date
  }

  private static var dateForm: Bilingual { Bilingual("ngày như 2026-11-23", "a date as 2026-11-23") }
}
