import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// Two hands on one dossier: what the other did, what the clerk was about to write, and what can be done.
  mutating func paint(_ page: ConflictPage) {
    title(
      say("HỒ SƠ THAY ĐỔI TRONG LÚC ANH/CHỊ LÀM · ", "CHANGED WHILE YOU WERE AT IT · ") + page.current.code)
    rule(row: 2)
    let lines = model.lines(of: page)
    let height = page.height(of: model.size)
    let first = min(page.top, max(0, lines.count - height))
    for (offset, line) in lines.dropFirst(first).prefix(height).enumerated() {
      grid.write(line.text, column: 1, row: 3 + offset, role: line.kind == .heading ? .heading : .plain)
    }
    if first > 0 { grid.write("↑", column: columns - 1, row: 3, role: .quiet) }
    if first + height < lines.count { grid.write("↓", column: columns - 1, row: 2 + height, role: .quiet) }
    let below = 3 + height
    rule(row: below)
    for (index, option) in page.options.enumerated() {
      let isChosen = index == page.chosen
      let isRefused = option == .takeUp && page.refusal != nil
      let row = below + 1 + index
      if isChosen {
        grid.write("▌", column: 0, row: row, role: .chosen)
        cursor = Position(column: 0, row: row)
      }
      grid.write(
        (isRefused ? "× " : "  ") + say(option.name), clippedTo: columns - 3, column: 1, row: row,
        role: isRefused ? .quiet : isChosen ? .heading : .plain)
    }
    guard let refusal = page.refusal else { return }
    for (index, line) in self.lines(say(refusal.text), columns: columns - 2, most: 2).enumerated() {
      grid.write(line, column: 1, row: below + 1 + page.options.count + index, role: .warning)
    }
  }

  /// The person's drafts, the latest first.
  mutating func paintDrafts(_ chosen: Int) {
    let area = box(
      title: say("Bản nháp chưa xong", "Drafts"), columns: 76, rows: min(model.drafts.count, rows - 8))
    let first = max(0, chosen - area.rows + 1)
    for (line, kept) in model.drafts.dropFirst(first).prefix(area.rows).enumerated() {
      let at = "\(kept.savedAt.time.written) \(kept.savedAt.date.writtenShort)  "
      let words =
        kept.draft.map { say($0.words) }
        ?? say("(bản chương trình khác lưu, chưa đọc được)", "(kept by another version, cannot be read here)")
      option(at + words, chosen: first + line == chosen, area: area, line: line)
    }
  }

  /// «• Đang mở ở quầy của Nguyễn Thị Lan từ 08:12», or `nil` where the dossier lies open nowhere else.
  func elsewhereWords(_ code: String) -> String? {
    let others = model.elsewhere(code)
    guard !others.isEmpty else { return nil }
    let who = others.map { say("\($0.name) từ \(time($0.since))", "\($0.name) since \(time($0.since))") }
    return say("• Đang mở ở quầy của ", "• Open at the counter of ") + who.joined(separator: ", ")
  }

  /// The time of today, with the date where it was another day.
  private func time(_ moment: Moment) -> String {
    moment.date == model.now.date ? moment.time.written : moment.written
  }
}
