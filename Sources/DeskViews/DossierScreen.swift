import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// A dossier's own page: everything that the book knows of it.
  mutating func paint(_ page: DossierPage) {
    let dossier = page.dossier
    title(say("HỒ SƠ ", "DOSSIER ") + dossier.code)
    let end = grid.write(say(dossier.status.name), column: 1, row: 2, role: .chosen)
    let since = say(" từ ", " since ") + dossier.statusSince.written
    grid.write(since, column: end, row: 2, role: .quiet)
    let countdown = countdownWords(dossier)
    let column = columns - CellWidth.of(countdown.text) - 1
    if column > end + CellWidth.of(since) {
      grid.write(countdown.text, column: column, row: 2, role: countdown.role)
    }
    rule(row: 3)
    if let words = elsewhereWords(dossier.code) {
      grid.write(" \(words) ", clippedTo: columns - 4, column: 2, row: 3, role: .warning)
    }
    let lines = model.lines(of: dossier)
    let height = DossierPage.height(of: model.size)
    let first = min(page.top, max(0, lines.count - height))
    for (offset, line) in lines.dropFirst(first).prefix(height).enumerated() {
      grid.write(line.label, column: 1, row: 4 + offset, role: .quiet, limit: Model.dossierLabelWidth)
      grid.write(
        line.text, column: Model.dossierLabelWidth + 2, row: 4 + offset, role: line.isMain ? .heading : .plain
      )
    }
    if first > 0 { grid.write("↑", column: columns - 1, row: 4, role: .quiet) }
    if first + height < lines.count {
      grid.write("↓", column: columns - 1, row: 3 + height, role: .quiet)
    }
    cursor = Position(column: 0, row: 4)
  }

  private func countdownWords(_ dossier: Dossier) -> (text: String, role: Role) {
    guard dossier.status.clock == .running, let attention = dossier.attention else { return ("", .plain) }
    let countdown = Countdown(now: model.now, due: attention, calendar: model.life.calendar)
    switch Urgency.of(attention, now: model.now, horizon: horizon) {
    case .calm: return (say(countdown.written), .plain)
    case .near: return ("▲ " + say(countdown.writtenNear), .nearDue)
    case .late: return ("! " + say(countdown.written), .late)
    }
  }
}
