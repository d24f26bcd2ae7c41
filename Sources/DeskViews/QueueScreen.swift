import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

/// A column of the queue as data: what it holds, how wide, and from which width of the screen on.
struct QueueColumn: Sendable {
  let heading: Bilingual
  /// Cells; the one column without a width takes what is left.
  let width: Int?
  /// The least columns of the screen on which it is shown.
  let from: Int
  let text: @Sendable (QueueRow, Painter) -> String

  static let all: [QueueColumn] = [
    QueueColumn(heading: Bilingual("Mã", "Code"), width: 11, from: 0) { row, _ in row.code.afterOffice },
    QueueColumn(heading: Bilingual("Chủ hồ sơ", "Applicant"), width: 20, from: 0) { row, _ in row.applicant },
    QueueColumn(heading: Bilingual("Thủ tục", "Procedure"), width: nil, from: 0) { row, _ in
      row.procedure.procedureName
    },
    QueueColumn(heading: Bilingual("Kênh", "Channel"), width: 10, from: 140) { row, painter in
      painter.say(row.channel.name)
    },
    QueueColumn(heading: Bilingual("Trạng thái", "Status"), width: 11, from: 96) { row, painter in
      painter.say(row.status.shortName)
    },
    QueueColumn(heading: Bilingual("Nhận", "Received"), width: 11, from: 120) { row, _ in row.receivedAt.brief
    },
    QueueColumn(heading: Bilingual("Hẹn trả", "Due"), width: 11, from: 108) { row, _ in row.due?.brief ?? "–"
    },
    QueueColumn(heading: Bilingual("Còn lại", "Left"), width: 17, from: 0) { row, painter in
      painter.remaining(row)
    },
  ]
}

extension String {
  /// The part of a dossier's code after the office, which is the same for all.
  var afterOffice: String {
    guard let dash = firstIndex(of: "-") else { return self }
    return String(self[index(after: dash)...])
  }

  /// A procedure's name without the «Thủ tục» that stands before some at random.
  var procedureName: String {
    lowercased().hasPrefix("thủ tục ") ? String(dropFirst(8)).capitalizedFirst : self
  }

  private var capitalizedFirst: String { (first.map { String($0).uppercased() } ?? "") + dropFirst() }
}

extension Moment {
  /// `26/11 17:00`.
  var brief: String { "\(date.writtenShort) \(time.written)" }
}

extension Painter {
  /// What stands in the last column: the countdown in working time, or what the dossier waits for.
  func remaining(_ row: QueueRow) -> String {
    switch row.status {
    case .registered, .accepted, .processing:
      guard let attention = row.attention else { return say("không có hạn", "no limit") }
      let countdown = Countdown(now: model.now, due: attention, calendar: model.life.calendar)
      switch row.urgency(now: model.now, horizon: horizon) {
      case .calm, .late: return say(countdown.written)
      case .near: return say(countdown.writtenNear)
      }
    case .supplement, .payment, .stopped, .finished, .notAccepted, .withdrawn, .returned, .closed:
      return say(row.status.shortName)
    }
  }

  var horizon: Moment { Urgency.horizon(from: model.now, calendar: model.life.calendar) }

  mutating func paintQueue() {
    paintTabs()
    paintSearch()
    let columns = QueueColumn.all.filter { self.columns >= $0.from }
    let fixed = columns.compactMap(\.width).reduce(0, +) + columns.count - 1
    let widths = columns.map { $0.width ?? max(8, self.columns - 3 - fixed) }
    var at = 3
    for (column, width) in zip(columns, widths) {
      grid.write(say(column.heading).clipped(to: width), column: at, row: 3, role: .quiet)
      at += width + 1
    }
    let height = QueueState.height(of: model.size)
    if model.queue.total == 0 { paintEmpty() }
    for line in 0..<height {
      let index = model.queue.place.top + line
      guard index < model.queue.total else { break }
      paintRow(index, row: 4 + line, columns, widths)
    }
  }

  private mutating func paintRow(_ index: Int, row: Int, _ columns: [QueueColumn], _ widths: [Int]) {
    let isChosen = index == model.queue.place.chosen
    if isChosen {
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
    grid.write(urgency.mark, column: 1, row: row, role: role)
    var at = 3
    for (place, (column, width)) in zip(columns, widths).enumerated() {
      let isLast = place == columns.count - 1
      grid.write(
        column.text(entry, self).clipped(to: width), column: at, row: row, role: isLast ? role : .plain)
      at += width + 1
    }
  }

  /// The views with their counts, the present one between brackets; narrow screens shorten the others.
  private mutating func paintTabs() {
    let counts = model.queue.page?.counts
    let texts = QueueView.allCases.map { view in
      let count = counts.map { " " + $0[view].grouped } ?? ""
      return view == model.queue.view ? "[\(say(view.name))\(count)]" : say(view.name) + count
    }
    let short = QueueView.allCases.map { view in
      let count = counts.map { " " + $0[view].grouped } ?? ""
      return view == model.queue.view ? "[\(say(view.name))\(count)]" : say(view.tabName) + count
    }
    let wide = texts.reduce(0) { $0 + CellWidth.of($1) } + 2 * texts.count
    let chosen = wide <= columns ? texts : short
    let gap = chosen.reduce(0) { $0 + CellWidth.of($1) } + 2 * chosen.count <= columns ? 2 : 1
    var at = gap == 2 ? 1 : 0
    for (view, text) in zip(QueueView.allCases, chosen) {
      let isPresent = view == model.queue.view
      at = grid.write(text, column: at, row: 1, role: isPresent ? .chosen : .plain) + gap
    }
  }

  private mutating func paintSearch() {
    let label = say("Tìm: ", "Find: ")
    if model.queue.isSearching {
      grid.write(label, column: 3, row: 2, role: .heading)
      let column = 3 + CellWidth.of(label)
      edit(model.queue.search, column: column, row: 2, width: min(40, columns - column - 24))
      let found = say(
        "\(model.queue.total.grouped) hồ sơ · Esc: bỏ tìm", "\(model.queue.total.grouped) found · Esc: clear")
      grid.write(found, column: columns - CellWidth.of(found) - 1, row: 2, role: .quiet)
    } else {
      grid.write(
        say(
          "Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)",
          "Type a name, code, telephone or procedure to search"),
        column: 3, row: 2, role: .quiet)
    }
  }

  private mutating func paintEmpty() {
    guard model.queue.page != nil else { return }
    let text =
      model.queue.search.isEmpty
      ? say(
        "Không có hồ sơ nào ở ngăn này. F2: tiếp nhận hồ sơ mới.", "No dossier here. F2: receive a new one.")
      : say("Không tìm thấy. Esc: xóa chữ tìm.", "Nothing found. Esc: clear the search.")
    grid.write(text, column: 3, row: 5, role: .quiet)
  }
}

extension QueueView {
  /// A name for a narrow screen.
  var tabName: Bilingual {
    switch self {
    case .processing: Bilingual("Xử lý", "Process")
    case .today: Bilingual("Nay", "Today")
    case .nearDue: Bilingual("Sắp", "Near")
    case .late: Bilingual("Quá", "Late")
    case .supplement: Bilingual("B.sung", "Suppl.")
    case .toReturn: Bilingual("Trả", "Return")
    case .all: Bilingual("Tất cả", "All")
    }
  }
}

extension Int {
  /// `480.992`, as Vietnamese offices write numbers.
  var grouped: String {
    let digits = String(self)
    guard digits.count > 4 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return result
  }
}

extension Countdown {
  /// «sắp hạn, 3 giờ»: the word that goes with the mark of near due.
  var writtenNear: Bilingual {
    let hours = minutes / 60
    if hours > 0 { return Bilingual("sắp hạn, \(hours) giờ", "due in \(hours) h") }
    return Bilingual("sắp hạn, \(minutes) phút", "due in \(minutes) min")
  }
}
