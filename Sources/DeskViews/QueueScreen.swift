import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// The queue: tabs of the views, search, and the rows in sight.
  mutating func paintQueue() {
    paintTabs()
    paintSearch()
    let laid = QueueColumn.laid(on: columns)
    for (column, at, width) in laid {
      grid.write(say(column.heading), clippedTo: width, column: at, row: 3, role: .quiet)
    }
    if model.queue.total == 0 { paintEmpty() }
    let first = model.queue.place.top
    let last = min(model.queue.total, first + QueueState.height(of: model.size))
    guard first < last else { return }
    for index in first..<last { paintRow(index, row: 4 + index - first, laid) }
  }

  private mutating func paintRow(
    _ index: Int, row: Int, _ laid: [(column: QueueColumn, at: Int, width: Int)]
  ) {
    if index == model.queue.place.chosen {
      grid.write("▌", column: 0, row: row, role: .chosen)
      if !model.queue.isSearching { cursor = Position(column: 0, row: row) }
    }
    guard let entry = model.queue.row(at: index) else {
      grid.write("…", column: 3, row: row, role: .quiet)
      return
    }
    let urgency = entry.urgency(now: model.now, horizon: horizon)
    let role: Role =
      switch urgency {
      case .calm: .plain
      case .near: .nearDue
      case .late: .late
      }
    if urgency != .calm { grid.write(urgency.mark, column: 1, row: row, role: role) }
    // The mark stands beside the row, so that nothing moves when a colleague opens a dossier.
    if model.others.contains(where: { $0.code == entry.code }) {
      grid.write("•", column: 2, row: row, role: .warning)
    }
    for (column, at, width) in laid {
      grid.write(
        text(of: entry, column, urgency), clippedTo: width, column: at, row: row,
        role: column == .left ? role : .plain)
    }
  }

  private func text(of row: QueueRow, _ column: QueueColumn, _ urgency: Urgency) -> String {
    switch column {
    case .code: row.code.afterOffice
    case .applicant: row.applicant
    case .procedure: row.procedure.procedureName
    case .channel: say(row.channel.name)
    case .status: say(row.status.shortName)
    case .received: row.receivedAt.brief
    case .due: row.due?.brief ?? "–"
    case .left: remaining(row, urgency)
    }
  }

  /// What stands in the last column: the countdown in working time, or what the dossier waits for.
  private func remaining(_ row: QueueRow, _ urgency: Urgency) -> String {
    switch row.status {
    case .registered, .accepted, .processing:
      guard let attention = row.attention else { return say("chưa có ngày hẹn", "no due date") }
      let countdown = Countdown(now: model.now, due: attention, calendar: model.life.calendar)
      return say(urgency == .near ? countdown.writtenNear : countdown.written)
    case .supplement, .payment, .stopped, .finished, .notAccepted, .withdrawn, .returned, .closed:
      return say(row.status.shortName)
    }
  }

  /// The views with their counts, the present one between brackets. On a narrow screen names get
  /// shorter, then the counts go, those of the alarms last; the list under F9 has them all.
  private mutating func paintTabs() {
    let counts = model.queue.page?.counts
    var texts = tabs(counts, isShort: false, counted: QueueView.allCases)
    var gap = 2
    for counted in Painter.countedTabs where width(texts, gap) > columns {
      texts = tabs(counts, isShort: true, counted: counted)
      gap = width(texts, 2) <= columns ? 2 : 1
    }
    var at = gap - 1
    for (view, text) in zip(QueueView.allCases, texts) {
      let count = counts?[view] ?? 0
      let role: Role =
        switch view {
        case model.queue.view where !model.queue.isFiltered: .chosen
        case .late where count > 0: .late
        case .nearDue where count > 0: .nearDue
        default: .plain
        }
      at = grid.write(text, column: at, row: 1, role: role) + gap
    }
  }

  /// Which tabs keep their counts on narrow screens, most of them first.
  private static let countedTabs: [[QueueView]] = [
    QueueView.allCases, [.today, .nearDue, .late, .supplement, .toReturn], [.today, .nearDue, .late], [.late],
    [],
  ]

  private func width(_ texts: [String], _ gap: Int) -> Int {
    texts.reduce(2 * (gap - 1)) { $0 + CellWidth.of($1) } + gap * (texts.count - 1)
  }

  private func tabs(_ counts: QueueCounts?, isShort: Bool, counted: [QueueView]) -> [String] {
    QueueView.allCases.map { view in
      let isPresent = view == model.queue.view && !model.queue.isFiltered
      let isCounted = isPresent || counted.contains(view)
      let count = isCounted ? counts.map { " " + $0[view].grouped } ?? "" : ""
      let name = say(isShort && !isPresent ? view.tabName : view.name)
      return isPresent ? "[\(name)\(count)]" : name + count
    }
  }

  private mutating func paintSearch() {
    guard model.queue.isFiltered else {
      if let remark = remark {
        grid.write(remark, clippedTo: columns - 4, column: 3, row: 2, role: .warning)
        return
      }
      grid.write(
        say(
          "Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)",
          "Type a name, code, telephone or procedure to search"
        ), clippedTo: columns - 4, column: 3, row: 2, role: .quiet)
      return
    }
    let label = say("Tìm: ", "Find: ")
    grid.write(label, column: 3, row: 2, role: .heading)
    let found = say(
      "\(model.queue.total.grouped) hồ sơ trong cả sổ", "\(model.queue.total.grouped) found in the whole book"
    )
    let isKnown = !model.queue.search.isEmpty && model.queue.page != nil
    let column = 3 + CellWidth.of(label)
    let end = isKnown ? columns - CellWidth.of(found) - 2 : columns - 1
    edit(model.queue.search, column: column, row: 2, width: min(40, end - column - 1))
    if isKnown { grid.write(found, column: end + 1, row: 2, role: .quiet) }
  }

  /// What the line above the list says first: who else has the chosen dossier open, then drafts that wait.
  private var remark: String? {
    if let row = model.queue.chosenRow, let words = elsewhereWords(row.code) { return words }
    guard !model.drafts.isEmpty else { return nil }
    let count = model.drafts.count
    return say("Có \(count) bản nháp chưa xong: F9 để mở lại", "\(count) draft(s) wait: F9 to take one up")
  }

  private mutating func paintEmpty() {
    guard let page = model.queue.page else { return }
    let text: String
    if !model.queue.search.isEmpty {
      text = say(
        "Không tìm thấy hồ sơ nào. Thử ít chữ hơn, hoặc Esc để bỏ tìm.",
        "Nothing found. Try fewer letters, or Esc to leave the search.")
    } else if page.counts[.all] == 0, model.mayUse(.receive) {
      text = say(
        "Sổ chưa có hồ sơ nào. F2: tiếp nhận hồ sơ đầu tiên.",
        "The book is empty. F2: receive the first dossier.")
    } else {
      text = say("Không có hồ sơ nào ở ngăn này.", "There is no dossier in this view.")
    }
    for (index, line) in text.wrapped(to: columns - 4).enumerated() {
      grid.write(line, column: 3, row: 5 + index, role: .quiet)
    }
  }
}
