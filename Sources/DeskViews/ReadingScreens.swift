import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// What happened to a dossier, oldest first; the chosen entry's note stands whole below.
  mutating func paint(_ page: HistoryPage) {
    title(say("NHẬT KÝ HỒ SƠ ", "HISTORY OF ") + page.code)
    rule(row: 2)
    let height = HistoryPage.height(of: model.size)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < page.entries.count else { break }
      let entry = page.entries[index]
      let row = 3 + line
      let isChosen = index == page.place.chosen
      if isChosen {
        grid.write("▌", column: 0, row: row, role: .chosen)
        cursor = Position(column: 0, row: row)
      }
      grid.write(entry.at.written, column: 2, row: row)
      grid.write(entry.actor, clippedTo: 12, column: 20, row: row, role: .quiet)
      grid.write(
        words(entry.fact), clippedTo: columns - 34, column: 33, row: row, role: isChosen ? .heading : .plain)
    }
    guard page.entries.indices.contains(page.place.chosen) else { return }
    rule(row: 3 + height)
    paintPlace(page.place, of: page.entries.count, height: height, row: 3 + height)
    for (index, line) in remarks(page.entries[page.place.chosen]).enumerated() {
      grid.write(line, column: 1, row: 4 + height + index)
    }
  }

  /// The number of an entry and what was written down with it, in at most three lines.
  private func remarks(_ entry: HistoryEntry) -> [String] {
    var text = say("Sự kiện số ", "Event no. ") + "\(entry.sequence)"
    if let note = entry.fact["note"], !note.isEmpty { text += say(" · Ghi chú: ", " · Note: ") + note }
    if let apology = entry.fact["apology"], !apology.isEmpty {
      text += say(" · Văn bản xin lỗi: ", " · Apology: ") + apology
    }
    if entry.fact["refused"] == "1" { text += say(" · từ chối giải quyết", " · refused after appraisal") }
    if let basis = entry.fact["basis"], !basis.isEmpty { text += say(" · Căn cứ: ", " · Basis: ") + basis }
    return lines(text, columns: columns - 2, most: 3)
  }

  /// A fact in a few words.
  private func words(_ fact: Fact) -> String {
    switch fact.kind {
    case .moved:
      let from = fact["from"].flatMap(Int.init).flatMap(Status.init(rawValue:))
      let to = fact["status"].flatMap(Int.init).flatMap(Status.init(rawValue:))
      let due =
        fact["due"].flatMap { Moment(reading: $0) }.map { say(" · hẹn ", " · due ") + $0.written } ?? ""
      return "\(from.map { say($0.shortName) } ?? "?") → \(to.map { say($0.shortName) } ?? "?")" + due
    case .received, .broughtIn:
      let due =
        fact["due"].flatMap { Moment(reading: $0) }.map { say(" · hẹn ", " · due ") + $0.written } ?? ""
      return say(fact.kind.name) + due
    case .dueRecomputed:
      let new =
        fact["new"].flatMap { Moment(reading: $0) }.map { say(" · hẹn ", " · due ") + $0.written } ?? ""
      return say(fact.kind.name) + new
    case .clockStarted, .extended, .reappointed:
      let due =
        fact["due"].flatMap { Moment(reading: $0) }.map { say(" · hẹn ", " · due ") + $0.written } ?? ""
      return say(fact.kind.name) + due
    case .looked:
      let place = fact["where"].flatMap(LookPlace.init(rawValue:)).map { " · " + say($0.name) } ?? ""
      return say(fact.kind.name) + place
    case .supplementRuleSet, .receiptMade, .officeCreated, .catalogueImported, .refused, .configured,
      .calendarChanged, .limitSettled, .limitWithdrawn, .backedUp, .restored, .erased, .dossiersImported,
      .dossiersExported:
      return say(fact.kind.name)
    }
  }

  /// A due date, day by day, in words that can be read out.
  mutating func paint(_ page: ExplanationPage) {
    let explanation = page.explanation
    title(say(page.title))
    let due = explanation.due
    let head =
      say("Bắt đầu ", "Starts ") + explanation.start.written
      + (page.movedTo == nil ? say(" · Hẹn trả ", " · Due ") : say(" · Theo thời hạn ", " · By the limit "))
      + "\(due.time.written) \(say(due.date.weekday.name)) \(due.date.written)"
      + (explanation.leansOnProjection ? say(" (dự kiến)", " (projected)") : "")
    grid.write(head, clippedTo: columns - 2, column: 1, row: 2, role: .heading)
    let rule = (page.start.map { say($0) + " " } ?? "") + say(explanation.rule)
    for (index, line) in lines(rule, columns: columns - 2, most: 4).enumerated() {
      grid.write(line, column: 1, row: 3 + index, role: .quiet)
    }
    self.rule(row: 7)
    let height = ExplanationPage.height(of: model.size)
    paintPlace(page.place, of: explanation.days.count, height: height, row: 7)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < explanation.days.count else { break }
      paint(explanation.days[index], isChosen: index == page.place.chosen, row: 8 + line)
    }
    let changes = page.changes.map { say($0) }.joined(separator: " ")
    guard !changes.isEmpty else { return }
    for (index, line) in lines("! " + changes, columns: columns - 2, most: 2).enumerated() {
      grid.write(line, column: 1, row: rows - 4 + index, role: .warning)
    }
  }

  private mutating func paint(_ day: Explanation.Day, isChosen: Bool, row: Int) {
    if isChosen {
      grid.write("▌", column: 0, row: row, role: .chosen)
      cursor = Position(column: 0, row: row)
    }
    grid.write(
      (day.number.map { say("ngày \($0)", "day \($0)") } ?? "–").padded(to: 9), column: 2, row: row,
      role: day.number == nil ? .quiet : .heading)
    grid.write("\(say(day.date.weekday.name)) \(day.date.written)".padded(to: 20), column: 12, row: row)
    let isWeekend = day.number == nil && day.reason == day.date.weekday.name
    grid.write(
      isWeekend ? say("ngày nghỉ hằng tuần", "weekly day of rest") : say(day.reason),
      clippedTo: columns - 36, column: 35, row: row, role: day.number == nil ? .quiet : .plain)
  }

  /// The commands, to search and to run.
  mutating func paint(_ page: HelpPage) {
    title(say("TRỢ GIÚP · các lệnh dùng được ở đây", "HELP · the commands that hold here"))
    let list = model.rows(of: page)
    if list.isEmpty {
      grid.write(
        say("Không có lệnh nào như vậy. Esc: xóa chữ tìm.", "No such command. Esc: clear the search."),
        column: 2,
        row: 4, role: .quiet)
    }
    let height = HelpPage.height(of: model.size)
    paintPlace(page.place, of: list.count, height: height, row: 2)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < list.count else { break }
      paint(list[index].row, list[index].availability, isChosen: index == page.place.chosen, row: 4 + line)
    }
    let label = say("Tìm lệnh: ", "Find: ")
    grid.write(label, column: 1, row: 2, role: .heading)
    edit(page.query, column: 1 + CellWidth.of(label), row: 2, width: 40)
  }

  private mutating func paint(
    _ command: CommandRow, _ availability: Availability, isChosen: Bool, row: Int
  ) {
    if isChosen { grid.write("▌", column: 0, row: row, role: .chosen) }
    let keys = command.keys.map(\.name).joined(separator: " ")
    grid.write(keys, clippedTo: 14, column: 2, row: row, role: .heading)
    grid.write(
      say(command.title), clippedTo: 13, column: 17, row: row, role: isChosen ? .heading : .plain)
    switch availability {
    case .refused(let reason):
      grid.write(("× " + say(reason)), clippedTo: columns - 32, column: 31, row: row, role: .quiet)
    case .available, .hidden:
      grid.write(say(command.help), clippedTo: columns - 32, column: 31, row: row)
    }
  }
}
