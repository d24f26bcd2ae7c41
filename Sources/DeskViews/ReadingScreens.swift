import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// What happened to a dossier, oldest first.
  mutating func paint(_ page: HistoryPage) {
    title(say("NHẬT KÝ HỒ SƠ ", "HISTORY OF ") + page.code)
    rule(row: 2)
    let height = max(1, rows - 6)
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
      grid.write("#\(entry.sequence)".leftPadded(to: 8), column: 1, row: row, role: .quiet)
      grid.write(entry.at.written, column: 10, row: row)
      grid.write(entry.actor.clipped(to: 12), column: 27, row: row, role: .quiet)
      grid.write(
        words(entry.fact).clipped(to: columns - 41), column: 40, row: row, role: isChosen ? .heading : .plain)
    }
    if page.entries.indices.contains(page.place.chosen),
      let note = page.entries[page.place.chosen].fact["note"], !note.isEmpty
    {
      grid.write(
        (say("Ghi chú: ", "Note: ") + note).clipped(to: columns - 2), column: 1, row: rows - 3, role: .heading
      )
    }
  }

  /// A fact in a few words.
  private func words(_ fact: Fact) -> String {
    switch fact.kind {
    case .moved:
      let from = fact["from"].flatMap(Int.init).flatMap(Status.init(rawValue:))
      let to = fact["status"].flatMap(Int.init).flatMap(Status.init(rawValue:))
      let due =
        fact["due"].flatMap { Moment(reading: $0) }.map { say(" · hẹn ", " · due ") + $0.written } ?? ""
      return "\(from.map { say($0.shortName) } ?? "?") → \(to.map { say($0.name) } ?? "?")" + due
    case .received:
      let due =
        fact["due"].flatMap { Moment(reading: $0) }.map { say(" · hẹn ", " · due ") + $0.written } ?? ""
      return say(fact.kind.name) + due
    case .receiptMade, .officeCreated, .catalogueImported, .refused, .configured: return say(fact.kind.name)
    }
  }

  /// A due date, day by day, in words that can be read out.
  mutating func paint(_ page: ExplanationPage) {
    let explanation = page.explanation
    title(say(page.title))
    let due = explanation.due
    let head =
      say("Bắt đầu ", "Starts ") + explanation.start.written + say(" · Hẹn trả ", " · Due ")
      + "\(due.time.written) \(say(due.date.weekday.name)) \(due.date.written)"
      + (explanation.leansOnProjection ? say(" (dự kiến)", " (projected)") : "")
    grid.write(head.clipped(to: columns - 2), column: 1, row: 2, role: .heading)
    for (index, line) in say(explanation.rule).wrapped(to: columns - 2).prefix(3).enumerated() {
      grid.write(line, column: 1, row: 3 + index, role: .quiet)
    }
    rule(row: 6)
    let height = max(1, rows - 6 - 4)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < explanation.days.count else { break }
      paint(explanation.days[index], isChosen: index == page.place.chosen, row: 7 + line)
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
    grid.write(
      say(day.reason).clipped(to: columns - 36), column: 35, row: row,
      role: day.number == nil ? .quiet : .plain)
  }

  /// The commands, to search and to run.
  mutating func paint(_ page: HelpPage) {
    title(say("TRỢ GIÚP · mọi lệnh dùng được ở đây", "HELP · all commands here"))
    let label = say("Tìm lệnh: ", "Find: ")
    grid.write(label, column: 1, row: 2, role: .heading)
    edit(page.query, column: 1 + CellWidth.of(label), row: 2, width: 40)
    let typing = cursor
    var below = model
    below.pages.removeLast()
    let list = below.helpRows(page)
    let height = HelpPage.height(of: model.size)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < list.count else { break }
      let row = 4 + line
      let entry = list[index]
      if index == page.place.chosen { grid.write("▌", column: 0, row: row, role: .chosen) }
      let keys = entry.row.keys.map(\.name).joined(separator: " ")
      grid.write(keys.clipped(to: 14), column: 2, row: row, role: .heading)
      grid.write(say(entry.row.title).clipped(to: 13), column: 17, row: row)
      switch entry.availability {
      case .refused(let reason):
        grid.write(("× " + say(reason)).clipped(to: columns - 32), column: 31, row: row, role: .quiet)
      case .available, .hidden:
        grid.write(say(entry.row.help).clipped(to: columns - 32), column: 31, row: row)
      }
    }
    cursor = typing
  }
}
