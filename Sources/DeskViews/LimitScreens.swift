import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// The open limits, and below them the whole published text of the chosen one.
  mutating func paint(_ page: LimitsPage) {
    title(
      say("THỜI HẠN CẦN XÁC NHẬN · ", "LIMITS THAT NEED A PERSON · ")
        + (page.found.count == page.all.count ? "\(page.all.count)" : "\(page.found.count)/\(page.all.count)")
    )
    let height = LimitsPage.height(of: model.size)
    for line in 0..<height {
      let index = page.place.top + line
      guard index < page.found.count else { break }
      paint(page.all[page.found[index]], isChosen: index == page.place.chosen, row: 3 + line)
    }
    if page.found.isEmpty {
      grid.write(
        page.all.isEmpty
          ? say("Không còn thời hạn nào cần xác nhận.", "No limit needs a person any more.")
          : say("Không tìm thấy. Esc: xóa chữ tìm.", "Nothing found. Esc: clear the search."),
        column: 2, row: 3, role: .quiet)
    }
    rule(row: 3 + height)
    if let open = page.chosen {
      let text = model.lines(of: open)
      let most = rows - 5 - height
      paint(text.prefix(most), row: 4 + height)
      if text.count > most { grid.write("↓", column: columns - 1, row: rows - 2, role: .quiet) }
    }
    let label = say("Tìm: ", "Find: ")
    grid.write(label, column: 1, row: 2, role: .heading)
    edit(page.query, column: 1 + CellWidth.of(label), row: 2, width: columns - 2 - CellWidth.of(label))
  }

  private mutating func paint(_ open: OpenLimit, isChosen: Bool, row: Int) {
    if isChosen { grid.write("▌", column: 0, row: row, role: .chosen) }
    let lately = open.receivedLately > 0 ? "\(open.receivedLately)" : ""
    grid.write(open.code, column: 2, row: row, role: .quiet, limit: 9)
    grid.write(lately.leftPadded(to: 4), column: 12, row: row, role: .quiet)
    let reasonWidth = columns >= 100 ? 44 : 28
    let name = open.name.procedureName + (open.caseName.map { " (\($0))" } ?? "")
    grid.write(
      name, clippedTo: columns - 19 - reasonWidth, column: 17, row: row, role: isChosen ? .heading : .plain)
    grid.write(
      say(open.words), clippedTo: reasonWidth, column: columns - reasonWidth, row: row, role: .quiet)
  }

  /// The answer: the whole published text, the limit and the reason.
  mutating func paint(_ page: LimitAnswerPage) {
    title(say("XÁC NHẬN THỜI HẠN · ", "SETTLE A LIMIT · ") + page.open.code)
    let name = page.open.name.procedureName + (page.open.caseName.map { " (\($0))" } ?? "")
    for (index, line) in lines(name, columns: columns - 2, most: 2).enumerated() {
      grid.write(line, column: 1, row: 2 + index, role: .heading)
    }
    rule(row: 4)
    let text = model.lines(of: page.open)
    let height = LimitAnswerPage.height(of: model.size)
    let first = min(page.top, max(0, text.count - height))
    paint(text.dropFirst(first).prefix(height), row: 5)
    if first > 0 { grid.write("↑", column: columns - 1, row: 5, role: .quiet) }
    if first + height < text.count { grid.write("↓", column: columns - 1, row: 4 + height, role: .quiet) }
    let answer = 5 + height
    rule(row: answer)
    paint(page.limit, say("Thời hạn*", "Limit*"), isFocused: !page.isAtReason, row: answer + 1)
    paint(page.reason, say("Lý do*", "Reason*"), isFocused: page.isAtReason, row: answer + 2)
    let hint =
      page.settled.map { say("Đọc là: ", "Reads as: ") + say($0.written) }
      ?? say(
        "Ví dụ: 3 ngày làm việc · 15 ngày · 8 giờ · trong ngày 15:00 · 2 tháng",
        "As: 3 workingDays · 15 days · 8 hours · sameDay 15:00 · 2 months")
    grid.write(hint, clippedTo: columns - 2, column: 1, row: answer + 3, role: .quiet)
    let start = page.open.start
    let from = start == .reception ? "" : say("Tính từ: ", "Counted from: ") + say(start.words)
    grid.write(from, clippedTo: columns - 2, column: 1, row: answer + 4, role: .quiet)
  }

  private mutating func paint(_ lines: some Sequence<LimitLine>, row: Int) {
    for (index, line) in lines.enumerated() {
      let role: Role =
        switch line.kind {
        case .question: .warning
        case .proposal: .quiet
        case .published: .plain
        }
      grid.write(line.text, column: 1, row: row + index, role: role)
    }
  }

  private mutating func paint(_ editor: LineEditor, _ label: String, isFocused: Bool, row: Int) {
    if isFocused { grid.write("▌", column: 0, row: row, role: .chosen) }
    grid.write(label, column: 2, row: row, role: isFocused ? .heading : .plain)
    let width = columns - 14
    if isFocused {
      edit(editor, column: 13, row: row, width: width)
    } else {
      grid.write(editor.text, clippedTo: width, column: 13, row: row)
    }
  }
}
