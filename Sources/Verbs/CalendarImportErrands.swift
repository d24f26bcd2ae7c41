import Dossiers
import Register
import Vietnamese
import WorkingTime

extension Errand {
  /// `calendar import`: all days of a file by one document, or none.
  func importCalendar() throws(UsageFault) -> ExitCode {
    let file = invocation.words[0]
    let source = try plain("source", required: true)
    guard let bytes = StoreFolder.read(file) else {
      world.complain(
        say(
          "Không đọc được tệp «\(PlainText.shown(file))»; lịch cũ được giữ nguyên.",
          "The file \"\(PlainText.shown(file))\" cannot be read; the old calendar is kept."))
      return .noInput
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      world.complain(
        say(
          "Tệp không phải chữ UTF-8; lịch cũ được giữ nguyên.",
          "The file is not UTF-8 text; the old calendar is kept."))
      return .data
    }
    return withBook { (register) throws(RegisterFault) in
      let entries: [CalendarEntry]
      do throws(CalendarFault) {
        entries = try CalendarEntry.read(csv: text)
      } catch {
        throw RegisterFault.calendarRefused(error)
      }
      let changes = try register.life.calendar.changes(announcing: entries, source: source)
      if changes.isEmpty {
        world.complain(
          say(
            "Tệp không có ngày nào khác với lịch của cơ quan; không đổi gì.",
            "No day of the file differs from the office's calendar; nothing was changed."))
        return .negative
      }
      return try change(changes, in: register)
    }
  }
}

extension OfficeCalendar {
  /// The changes that bring announced days into the calendar. A file that names 1 January and 2 September
  /// of a year announces it whole: the projected days of it that the file does not name go. Projected
  /// lines say nothing new.
  ///
  /// - Throws: `.calendarRefused` where the file contradicts itself.
  fileprivate func changes(
    announcing entries: [CalendarEntry], source: String
  ) throws(RegisterFault) -> [CalendarChange] {
    let announced = entries.filter { $0.status == .announced }
    var kinds: [CivilDate: CalendarEntry.Kind] = [:]
    for entry in announced {
      if let other = kinds.updateValue(entry.kind, forKey: entry.date), other != entry.kind {
        throw .calendarRefused(.contradictoryDay(entry.date))
      }
    }
    let whole = Set(announced.map(\.date.year)).filter { year in
      [(1, 1), (9, 2)].allSatisfy { month, day in
        CivilDate(year: year, month: month, day: day).map { kinds[$0] == .off } ?? false
      }
    }
    var changes: [CalendarChange] = []
    for known in self.entries where known.status == .projected {
      let isOver = kinds[known.date].map { $0 != known.kind } ?? whole.contains(known.date.year)
      if isOver { changes.append(CalendarChange(.ordinary(known.date), source: source)) }
    }
    for new in announced {
      if let known = entry(on: new.date), known.kind == new.kind, known.status == .announced { continue }
      // The document of a line stands in the line; the one of the command is that of the whole file.
      let document = new.source.isEmpty || new.source == source ? source : "\(source); \(new.source)"
      let what: CalendarChange.What =
        new.kind == .off ? .off(new.date, name: new.name) : .worked(new.date, name: new.name)
      changes.append(CalendarChange(what, source: document))
    }
    return changes
  }
}
