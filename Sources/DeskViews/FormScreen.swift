import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// The form of a reception; the due date and its reason stand below it before saving.
  mutating func paint(_ page: ReceptionPage) {
    title(say("TIẾP NHẬN HỒ SƠ", "RECEIVE") + " · \(page.procedure.code) · \(page.procedure.field)")
    let name = lines(page.procedure.shortName, columns: columns - 2, most: 2)
    for (index, line) in name.enumerated() {
      grid.write(line, column: 1, row: 2 + index, role: .heading)
    }
    let top = 2 + name.count
    let height = rows - 6 - top
    let lines = formLines(page)
    let focused = lines.firstIndex { $0.holds(page.focus) } ?? 0
    let first = max(0, min(lines.count - height, focused - height / 2))
    for (offset, line) in lines.dropFirst(first).prefix(height).enumerated() {
      paint(line, page, row: top + offset)
    }
    if first > 0 { grid.write("↑", column: columns - 1, row: top, role: .quiet) }
    if first + height < lines.count {
      grid.write("↓", column: columns - 1, row: top + height - 1, role: .quiet)
    }
    paintAdvice(page, row: top + height)
    paintPreview(page, row: top + height + 1)
  }

  /// A line of the form: a field, a paper, or the heading over the papers.
  private enum FormLine {
    case field(ReceptionField)
    case paper(Int)
    case papersHeading

    func holds(_ focus: FormFocus) -> Bool {
      switch (self, focus) {
      case (.field(let own), .field(let field)): own == field
      case (.paper(let own), .originals(let index)), (.paper(let own), .copies(let index)): own == index
      default: false
      }
    }
  }

  private func formLines(_ page: ReceptionPage) -> [FormLine] {
    page.focuses.flatMap { focus -> [FormLine] in
      switch focus {
      case .field(let field): [.field(field)]
      case .originals(let index): index == 0 ? [.papersHeading, .paper(0)] : [.paper(index)]
      case .copies: []
      }
    }
  }

  private mutating func paint(_ line: FormLine, _ page: ReceptionPage, row: Int) {
    switch line {
    case .papersHeading:
      paintMark(of: .papers, page, row: row)
      let text = say(
        "Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)", "Papers handed in (* needed; ←/→ or digits)")
      grid.write(text, column: 3, row: row, role: .quiet)
    case .field(let field): paint(field, page, row: row)
    case .paper(let index): paintPaper(index, page, row: row)
    }
  }

  /// The mark of what was found: a word stands below when the cursor is there.
  private mutating func paintMark(of field: ReceptionField, _ page: ReceptionPage, row: Int) {
    guard let finding = page.shownFinding(of: field) else { return }
    grid.write(finding.isError ? "×" : "?", column: 1, row: row, role: finding.isError ? .late : .warning)
  }

  private mutating func paint(_ field: ReceptionField, _ page: ReceptionPage, row: Int) {
    let isFocused = page.focus == .field(field)
    if isFocused { grid.write("▌", column: 0, row: row, role: .chosen) }
    paintMark(of: field, page, row: row)
    let star = [.name, .identity, .phone, .address, .limit].contains(field) ? "*" : ""
    grid.write(say(field.name) + star, column: 3, row: row, role: isFocused ? .heading : .plain, limit: 15)
    let column = 19
    let width = columns - column - 2
    if let choice = page.choice(of: field) {
      let text = isFocused ? "◄ \(say(choice)) ►" : say(choice)
      grid.write(text, clippedTo: width, column: column, row: row, role: isFocused ? .field : .plain)
      if isFocused { cursor = Position(column: column, row: row) }
    } else if isFocused {
      edit(page.editor, column: column, row: row, width: width)
    } else {
      grid.write((page.text(of: field) ?? ""), clippedTo: width, column: column, row: row)
    }
  }

  private mutating func paintPaper(_ index: Int, _ page: ReceptionPage, row: Int) {
    let paper = page.form.papers[index]
    let onOriginals = page.focus == .originals(index)
    let onCopies = page.focus == .copies(index)
    if onOriginals || onCopies { grid.write("▌", column: 0, row: row, role: .chosen) }
    let star = page.isRequired(paper: index) ? "*" : " "
    grid.write((paper.isReceived ? "[x]" : "[ ]") + star, column: 3, row: row)
    let column = columns - 22
    grid.write(paper.name, clippedTo: column - 9, column: 8, row: row)
    grid.write(say("chính", "orig."), column: column, row: row, role: .quiet)
    grid.write(
      String(paper.originals).leftPadded(to: 3), column: column + 6, row: row,
      role: onOriginals ? .field : .plain)
    grid.write(say("sao", "copy"), column: column + 11, row: row, role: .quiet)
    grid.write(
      String(paper.copies).leftPadded(to: 3), column: column + 16, row: row, role: onCopies ? .field : .plain)
    if onOriginals { cursor = Position(column: column + 8, row: row) }
    if onCopies { cursor = Position(column: column + 18, row: row) }
  }

  /// What is wrong with the field under the cursor, or what it wants; of a paper its whole name.
  private mutating func paintAdvice(_ page: ReceptionPage, row: Int) {
    if let finding = page.shownFinding(of: page.focus.field), finding.isError || page.focus.paper == nil {
      grid.write(
        ((finding.isError ? "× " : "? ") + say(finding.text)), clippedTo: columns - 2, column: 1, row: row,
        role: finding.isError ? .late : .warning)
    } else if let index = page.focus.paper {
      let text = "\(index + 1)/\(page.form.papers.count): \(page.form.papers[index].name)"
      grid.write(text, clippedTo: columns - 2, column: 1, row: row, role: .quiet)
    } else if let hint = page.focus.field.hint {
      grid.write(say(hint), clippedTo: columns - 2, column: 1, row: row, role: .quiet)
    }
  }

  /// The due date and, in the two rows below it, why; a notice may lie over the lower one.
  private mutating func paintPreview(_ page: ReceptionPage, row: Int) {
    rule(row: row)
    switch page.preview {
    case .due(let explanation): paintDue(explanation, page, row: row + 1)
    case .none:
      grid.write(
        say("Hẹn trả: không quy định thời hạn", "Due: no limit is set"), column: 1, row: row + 1,
        role: .heading)
    case .answer(let explanation):
      let due = explanation.due
      let day = "\(due.time.written) \(say(due.date.weekday.name)) \(due.date.written)"
      write(
        say(
          "Trả lời trước: \(day) (8 giờ làm việc, khoản 2 Điều 17 Nghị định 118/2025). Thời hạn tính từ khi tiếp nhận.",
          "Answer by: \(day) (8 working hours, Decree 118/2025, art. 17.2). The limit begins with the acceptance."
        ),
        row: row + 1, most: 3, role: .heading)
    case .startsLater(let start):
      write(
        say(
          "Hẹn trả: chưa tính được; tính từ: \(start.words.vi)", "Due: later, counted from: \(start.words.en)"
        ),
        row: row + 1, most: 3, role: .heading)
    case .fault(let text):
      write(
        say("Không tính được ngày hẹn: ", "No due date: ") + say(text), row: row + 1, most: 3, role: .late)
    case .open(let reason):
      let published = page.procedure.limitText
      let text =
        say("Thời hạn cần xác nhận: ", "The limit is to be settled: ") + say(reason)
        + (published.isEmpty ? "" : say(" – công bố ghi ", " – published: ") + "«\(published)»")
      write(text, row: row + 1, most: 3, role: .warning)
    }
  }

  private mutating func write(_ text: String, row: Int, most: Int, role: Role) {
    for (index, line) in lines(text, columns: columns - 2, most: most).enumerated() {
      grid.write(line, column: 1, row: row + index, role: role)
    }
  }

  private mutating func paintDue(_ explanation: Explanation, _ page: ReceptionPage, row: Int) {
    let due = explanation.due
    let projected = explanation.leansOnProjection ? say(" (dự kiến)", " (projected)") : ""
    let text =
      say("Hẹn trả: ", "Due: ") + "\(due.time.written) \(say(due.date.weekday.name)) \(due.date.written)"
      + projected
    grid.write(text, clippedTo: columns - 2, column: 1, row: row, role: .heading)
    guard let limit = page.agreedLimit else { return }
    var reason = say("Thời hạn: ", "Limit: ") + say(limit.written)
    if explanation.days.count > 1 { reason += say(" · đếm ", " · counted ") + say(explanation.summary) }
    write(reason, row: row + 1, most: 2, role: .quiet)
  }
}

extension FormFocus {
  /// The paper that it belongs to.
  fileprivate var paper: Int? {
    switch self {
    case .field: nil
    case .originals(let index), .copies(let index): index
    }
  }
}

extension ReceptionField {
  /// What a field wants, where that is not plain.
  fileprivate var hint: Bilingual? {
    switch self {
    case .identity:
      Bilingual(
        "12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ chức",
        "12 digits of the personal number; a passport; or an organisation's tax code")
    case .submitterName:
      Bilingual("Để trống nếu chủ hồ sơ tự nộp", "Leave empty where the applicant comes in person")
    case .officialCode:
      Bilingual(
        "Mã hồ sơ trên hệ thống chính thức, nếu đã có", "The code on the official system, if there is one")
    case .limit:
      Bilingual(
        "Gõ như: 3 ngày làm việc · 15 ngày · 8 giờ · trong ngày 15:00 · không",
        "Type as: 3 workingDays · 15 days · 8 hours · sameDay 15:00 · none")
    case .agency:
      Bilingual(
        "← → Nơi khác: thời hạn tính từ khi cơ quan có thẩm quyền nhận",
        "← → Elsewhere: the limit waits for the reception by that agency")
    case .acceptance:
      Bilingual(
        "← → Mới đăng ký: phải trả lời trong 8 giờ làm việc",
        "← → Registered: to be answered within 8 working hours")
    case .caseName, .channel, .kind, .delivery, .verification: Bilingual("← → để chọn", "← → to choose")
    case .procedure, .name, .phone, .address, .email, .submitterIdentity, .submitterPhone, .fee, .papers,
      .received:
      nil
    }
  }
}
