import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// The form of a reception; the due date and its reason stand below it before saving.
  mutating func paint(_ page: ReceptionPage) {
    title(say("TIẾP NHẬN HỒ SƠ", "RECEIVE") + " · \(page.procedure.code) · \(page.procedure.field)")
    let name = page.procedure.shortName.wrapped(to: columns - 2)
    for (index, line) in name.prefix(2).enumerated() {
      let text = index == 1 && name.count > 2 ? (line + "…").clipped(to: columns - 2) : line
      grid.write(text, column: 1, row: 2 + index, role: .heading)
    }
    let top = 4
    let height = rows - 2 - 4 - top
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

  /// A line of the form: a field, a paper, or a heading.
  enum FormLine {
    case field(ReceptionField)
    case paper(Int)
    case heading(Bilingual)

    func holds(_ focus: FormFocus) -> Bool {
      switch (self, focus) {
      case (.field(let own), .field(let field)): own == field
      case (.paper(let own), .originals(let index)), (.paper(let own), .copies(let index)): own == index
      default: false
      }
    }
  }

  private func formLines(_ page: ReceptionPage) -> [FormLine] {
    var lines: [FormLine] = []
    for focus in page.focuses {
      switch focus {
      case .field(let field): lines.append(.field(field))
      case .originals(let index):
        if index == 0 {
          lines.append(
            .heading(
              Bilingual(
                "Giấy tờ nhận kèm (←/→ hoặc gõ số: bản chính, bản sao)",
                "Papers (←/→ or digits: originals, copies)")))
        }
        lines.append(.paper(index))
      case .copies: break
      }
    }
    return lines
  }

  private mutating func paint(_ line: FormLine, _ page: ReceptionPage, row: Int) {
    switch line {
    case .heading(let text): grid.write(say(text), column: 3, row: row, role: .quiet)
    case .field(let field): paint(field, page, row: row)
    case .paper(let index): paintPaper(index, page, row: row)
    }
  }

  private mutating func paint(_ field: ReceptionField, _ page: ReceptionPage, row: Int) {
    let isFocused = page.focus == .field(field)
    if isFocused { grid.write("▌", column: 0, row: row, role: .chosen) }
    if let finding = page.shownFinding(of: field) {
      grid.write(finding.isError ? "×" : "?", column: 1, row: row, role: finding.isError ? .late : .warning)
    }
    let star = [.name, .identity, .phone, .address, .limit].contains(field) ? "*" : ""
    grid.write(say(field.name) + star, column: 3, row: row, role: isFocused ? .heading : .plain, limit: 15)
    let column = 19
    let width = columns - column - 2
    if let choice = page.choice(of: field) {
      let text = isFocused ? "◄ \(say(choice)) ►" : say(choice)
      grid.write(text.clipped(to: width), column: column, row: row, role: isFocused ? .field : .plain)
      if isFocused { cursor = Position(column: column, row: row) }
    } else if isFocused {
      edit(page.editor, column: column, row: row, width: width)
    } else {
      grid.write((page.text(of: field) ?? "").clipped(to: width), column: column, row: row)
    }
  }

  private mutating func paintPaper(_ index: Int, _ page: ReceptionPage, row: Int) {
    let paper = page.form.papers[index]
    let onOriginals = page.focus == .originals(index)
    let onCopies = page.focus == .copies(index)
    if onOriginals || onCopies { grid.write("▌", column: 0, row: row, role: .chosen) }
    let received = paper.originals > 0 || paper.copies > 0
    grid.write(received ? "[x]" : "[ ]", column: 3, row: row)
    grid.write(paper.name.clipped(to: columns - 31), column: 7, row: row)
    let column = columns - 22
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

  /// What is wrong with the field under the cursor, or what it wants.
  private mutating func paintAdvice(_ page: ReceptionPage, row: Int) {
    guard case .field(let field) = page.focus else { return }
    if let finding = page.shownFinding(of: field) {
      grid.write(
        (finding.isError ? "× " : "? ") + say(finding.text), column: 1, row: row,
        role: finding.isError ? .late : .warning, limit: columns - 2)
    } else if let hint = field.hint {
      grid.write(say(hint), column: 1, row: row, role: .quiet, limit: columns - 2)
    }
  }

  private mutating func paintPreview(_ page: ReceptionPage, row: Int) {
    rule(row: row)
    switch page.preview {
    case .due(let explanation): paintDue(explanation, page, row: row + 1)
    case .none:
      grid.write(
        say("Hẹn trả: không quy định thời hạn", "Due: no limit is set"), column: 1, row: row + 1,
        role: .heading)
    case .startsLater(let start):
      grid.write(
        say("Hẹn trả: tính từ \(start.words.vi)", "Due: counted from \(start.words.en)"), column: 1,
        row: row + 1,
        role: .heading, limit: columns - 2)
    case .fault(let text):
      grid.write(
        say("Không tính được ngày hẹn: ", "No due date: ") + say(text), column: 1, row: row + 1, role: .late)
    case .open(let question):
      let published =
        page.procedure.limitText.isEmpty ? say("không ghi", "nothing") : page.procedure.limitText
      let text =
        say("Cần người xác nhận: ", "To be settled: ") + say(question.text)
        + say(". Công bố: ", ". Published: ") + "«\(published)»"
      for (index, line) in text.wrapped(to: columns - 2).prefix(2).enumerated() {
        grid.write(line, column: 1, row: row + 1 + index, role: .warning)
      }
    }
  }

  private mutating func paintDue(_ explanation: Explanation, _ page: ReceptionPage, row: Int) {
    let due = explanation.due
    let projected = explanation.leansOnProjection ? say(" (dự kiến)", " (projected)") : ""
    let limit = page.settledWords(model).map { " · " + say($0) } ?? ""
    let text =
      say("Hẹn trả: ", "Due: ") + "\(due.time.written) \(say(due.date.weekday.name)) \(due.date.written)"
      + projected + limit
    grid.write(text.clipped(to: columns - 2), column: 1, row: row, role: .heading)
    grid.write(
      (say("Đếm: ", "Counted: ") + say(explanation.summary)).clipped(to: columns - 2), column: 1,
      row: row + 1, role: .quiet)
  }
}

extension ReceptionPage {
  /// The limit that the form leads to, in words.
  func settledWords(_ model: Model) -> Bilingual? {
    let check = ReceptionCheck(
      life: model.life, inDifficultArea: model.office.isDifficultArea, clerk: model.clerk.account)
    guard case .success(let agreed) = check.limit(of: form, in: procedure) else { return nil }
    return agreed.limit.written
  }
}

extension ClockStart {
  /// What a limit starts from, in words.
  var words: Bilingual {
    switch self {
    case .reception: Bilingual("khi nhận đủ hồ sơ", "the full reception")
    case .competentAgency:
      Bilingual("khi cơ quan có thẩm quyền nhận", "the reception by the competent agency")
    case .payment: Bilingual("khi hoàn thành nghĩa vụ tài chính", "the fulfilment of the financial duty")
    case .event(let name): Bilingual(name, name)
    }
  }
}

extension ReceptionField {
  /// What a field wants, where that is not plain.
  var hint: Bilingual? {
    switch self {
    case .identity:
      Bilingual(
        "12 số của căn cước; hộ chiếu; hoặc mã số thuế của tổ chức",
        "12 digits of the card; a passport; or an organisation's tax code")
    case .submitterName:
      Bilingual("Bỏ trống nếu chủ hồ sơ tự nộp", "Empty where the applicant comes in person")
    case .officialCode:
      Bilingual(
        "Mã hồ sơ trên hệ thống chính thức, nếu đã có", "The code on the official system, if there is one")
    case .limit:
      Bilingual(
        "Gõ như: 3 ngày làm việc · 15 ngày · 8 giờ · trong ngày 15:00 · không",
        "Type as: 3 workingDays · 15 days · 8 hours · sameDay 15:00 · none")
    case .caseName, .channel, .kind, .delivery, .verification: Bilingual("← → để chọn", "← → to choose")
    case .procedure, .name, .phone, .address, .email, .submitterIdentity, .submitterPhone, .fee, .papers,
      .received:
      nil
    }
  }
}
