import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  private static let cell = 6
  private static let weeks = 6

  /// A month of the calendar: each day with a sign, the chosen one in words, the marked ones with their
  /// documents.
  mutating func paint(_ page: CalendarPage) {
    let (year, month, _) = page.day.parts
    title(say("LỊCH LÀM VIỆC · tháng \(month)/\(year)", "CALENDAR · \(month)/\(year)"))
    for day in Weekday.allCases {
      grid.write(
        say(day.shortName).leftPadded(to: 4), column: (day.rawValue - 1) * Self.cell + 1, row: 2, role: .quiet
      )
    }
    let offset = page.firstOfMonth.weekday.rawValue - 1
    for (index, day) in page.days.enumerated() {
      let place = offset + index
      paint(day, isChosen: day == page.day, column: place % 7 * Self.cell, row: 3 + place / 7)
    }
    let legend = say(
      "× nghỉ  + làm bù  ~ nghỉ dự kiến  · nghỉ hằng tuần",
      "× off  + worked  ~ projected  · day of rest")
    grid.write(legend, clippedTo: columns - 2, column: 1, row: 3 + Self.weeks, role: .quiet)
    rule(row: 4 + Self.weeks)
    for (index, line) in lines(words(of: page.day), columns: columns - 2, most: 2).enumerated() {
      grid.write(line, column: 1, row: 5 + Self.weeks + index, role: index == 0 ? .heading : .plain)
    }
    rule(row: 7 + Self.weeks)
    paintEntries(page, row: 8 + Self.weeks)
  }

  /// A day: its number and its sign, so that no colour is needed.
  private mutating func paint(_ day: CivilDate, isChosen: Bool, column: Int, row: Int) {
    let entry = model.life.calendar.entry(on: day)
    let sign: String
    let role: Role
    switch (entry?.kind, entry?.status) {
    case (.off, .projected): (sign, role) = ("~", .warning)
    case (.off, _): (sign, role) = ("×", .late)
    case (.work, _): (sign, role) = ("+", .good)
    case (nil, _): (sign, role) = model.life.calendar.isWorkingDay(day) ? (" ", .plain) : ("·", .quiet)
    }
    let number = "\(day.parts.day)".leftPadded(to: 2)
    if isChosen {
      grid.write("▌", column: column + 1, row: row, role: .chosen)
      cursor = Position(column: column + 1, row: row)
    }
    grid.write(number, column: column + 3, row: row, role: isChosen ? .heading : role)
    grid.write(sign, column: column + 5, row: row, role: role)
  }

  /// What the calendar says of a day, whole.
  private func words(of day: CivilDate) -> String {
    let calendar = model.life.calendar
    var parts = ["\(say(day.weekday.name)) \(day.written)"]
    if let entry = calendar.entry(on: day) {
      parts.append(words(of: entry))
    } else {
      parts.append(
        calendar.isWorkingDay(day) ? say("ngày làm việc", "working day") : say("nghỉ", "day of rest"))
    }
    let hours = calendar.hours(on: day)
    let reception = calendar.receptionHours(on: day)
    if !hours.isEmpty { parts.append(say("giờ làm việc ", "hours ") + words(of: hours)) }
    if reception != hours { parts.append(say("giờ tiếp nhận ", "reception ") + words(of: reception)) }
    return parts.joined(separator: " · ")
  }

  private func words(of sessions: [Session]) -> String {
    sessions.map { "\($0.opens.written)–\($0.closes.written)" }.joined(separator: ", ")
  }

  private func words(of entry: CalendarEntry) -> String {
    let kind = entry.kind == .off ? say("nghỉ", "off") : say("làm việc", "worked")
    let status = entry.status == .projected ? say(" (dự kiến)", " (projected)") : ""
    let source = entry.source.isEmpty ? "" : " – \(entry.source)"
    return "\(kind): \(entry.name)\(status)\(source)"
  }

  /// The marked days of the month that fit, the chosen one among them.
  private mutating func paintEntries(_ page: CalendarPage, row: Int) {
    let entries = page.entries(in: model.life.calendar)
    let height = max(0, rows - 2 - row)
    if entries.isEmpty, height > 0 {
      grid.write(
        say("Tháng này không có ngày nào được ghi.", "No day of this month is marked."), column: 1, row: row,
        role: .quiet)
    }
    let chosen = entries.firstIndex { $0.date >= page.day } ?? max(0, entries.count - 1)
    let first = max(0, min(entries.count - height, chosen - height / 2))
    for (line, entry) in entries.dropFirst(first).prefix(height).enumerated() {
      let isChosen = entry.date == page.day
      let date = "\(say(entry.date.weekday.shortName).padded(to: 3)) \(entry.date.writtenShort)"
      grid.write(date, column: 1, row: row + line, role: isChosen ? .heading : .quiet)
      grid.write(
        words(of: entry), clippedTo: columns - 13, column: 11, row: row + line,
        role: isChosen ? .heading : .plain)
    }
    if first > 0, height > 0 { grid.write("↑", column: columns - 1, row: row, role: .quiet) }
    if first + height < entries.count, height > 0 {
      grid.write("↓", column: columns - 1, row: row + height - 1, role: .quiet)
    }
  }

  /// The dates that no longer fit, with what they would become.
  mutating func paint(_ page: ShiftsPage) {
    title(
      say("NGÀY HẸN KHÔNG CÒN KHỚP LỊCH · ", "DATES THAT NO LONGER FIT · ") + "\(page.shifts.count)")
    let question =
      page.shifts.isEmpty
      ? say("Mọi ngày hẹn đều khớp lịch.", "All dates fit the calendar.")
      : say(
        "Ngày đã hẹn được giữ nguyên. Tính lại (F12) khi có người quyết định.",
        "Promised dates are kept. Recompute (F12) by a person's decision.")
    grid.write(question, clippedTo: columns - 2, column: 1, row: 2)
    cursor = Position(column: 0, row: 4)
    guard !page.shifts.isEmpty else { return }
    grid.write(
      say("Mã", "Code").padded(to: 13) + say("Đã hẹn", "Promised").padded(to: 18)
        + say("Theo lịch mới", "By the new calendar"), column: 2, row: 3, role: .quiet)
    let height = ShiftsPage.height(of: model.size)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < page.shifts.count else { break }
      let shift = page.shifts[index]
      let row = 4 + line
      let isChosen = index == page.place.chosen
      if isChosen {
        grid.write("▌", column: 0, row: row, role: .chosen)
        cursor = Position(column: 0, row: row)
      }
      grid.write(
        shift.code.afterOffice, clippedTo: 12, column: 2, row: row, role: isChosen ? .heading : .plain)
      grid.write(shift.old.written, column: 15, row: row)
      grid.write("→ \(shift.new.written)", column: 33, row: row, role: isChosen ? .heading : .plain)
      let answer = shift.kind == .answer ? say("trả lời · ", "answer · ") : ""
      grid.write(answer + shift.applicant, clippedTo: columns - 54, column: 53, row: row, role: .quiet)
    }
  }

  /// The form of a change or a decision.
  mutating func paint(_ form: CalendarForm) {
    let area = box(title: heading(of: form), columns: 72, rows: form.fields.count + 2)
    for (line, field) in form.fields.enumerated() {
      let row = area.row + line
      let isFocused = form.focus == field
      grid.write(
        say(field.name), column: area.column, row: row, role: isFocused ? .heading : .plain, limit: 17)
      let column = area.column + 18
      let width = area.columns - 18
      if field == .kind {
        let text = isFocused ? "◄ \(say(form.kind.name)) ►" : say(form.kind.name)
        grid.write(text, clippedTo: width, column: column, row: row, role: isFocused ? .field : .plain)
        if isFocused { cursor = Position(column: column, row: row) }
      } else if isFocused {
        edit(form.editors[field] ?? LineEditor(), column: column, row: row, width: width)
      } else {
        grid.write(form.text(of: field), clippedTo: width, column: column, row: row)
      }
    }
    let hint = say(
      "Tab: ô kia. F12 hoặc ^S: lưu. Esc: thôi.", "Tab: next field. F12 or ^S: save. Esc: leave.")
    grid.write(
      hint, clippedTo: area.columns, column: area.column, row: area.row + area.rows - 1, role: .quiet)
  }

  private func heading(of form: CalendarForm) -> String {
    switch form.order {
    case .mark(let day): say("Ghi ngày ", "Mark ") + day.written
    case .clear(let day): say("Bỏ ghi chú ngày ", "Take the mark off ") + day.written
    case .swap(let day, let isWorked):
      isWorked
        ? say("Làm việc ngày \(day.written), nghỉ ngày khác", "\(day.written) worked, another day off")
        : say("Nghỉ ngày \(day.written), làm bù ngày khác", "\(day.written) off, another day worked")
    case .recompute(let codes):
      say("Tính lại \(codes.count) ngày hẹn?", "Count \(codes.count) date(s) anew?")
    }
  }
}
