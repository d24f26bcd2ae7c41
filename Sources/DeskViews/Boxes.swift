import Desk
import Dossiers
import Screen
import Vietnamese

extension Painter {
  /// The statuses that a dossier may go to, then those that it may not, the chosen one with its reason.
  mutating func paint(_ choice: MoveChoice) {
    let height = choice.height(of: model.size)
    let area = box(
      title: say("Chuyển ", "Move ") + choice.dossier.code.afterOffice + " · "
        + say(choice.dossier.status.name), columns: 68, rows: height + 3)
    for line in 0..<height {
      let index = choice.place.top + line
      guard index < choice.options.count else { break }
      let option = choice.options[index]
      let isAllowed = option.refusal == nil
      self.option(
        "\(option.status.rawValue)".leftPadded(to: 2) + (isAllowed ? "   " : " × ") + say(option.status.name),
        chosen: index == choice.place.chosen, area: area, line: line, role: isAllowed ? .plain : .quiet)
    }
    guard choice.options.indices.contains(choice.place.chosen) else { return }
    let text = choice.options[choice.place.chosen].refusal.map { say($0.text) } ?? ""
    for (index, line) in lines(text, columns: area.columns, most: 3).enumerated() {
      grid.write(line, column: area.column, row: area.row + height + index, role: .warning)
    }
  }

  /// The note of a move: whose dossier, from where to where, and why.
  mutating func paint(_ note: MoveNote) {
    let area = box(
      title: say("Chuyển sang: ", "Move to: ") + say(note.status.name), columns: 72,
      rows: (note.asksBasis ? 7 : 5) + 3)
    let now =
      "\(note.dossier.code.afterOffice) · \(note.dossier.applicant.name) · "
      + say("đang: ", "now: ") + say(note.dossier.status.name)
    grid.write(now, clippedTo: area.columns, column: area.column, row: area.row, role: .quiet)
    let label =
      note.needsNote
      ? say("Lý do, nội dung (phải ghi):", "Reason, content (needed):")
      : say("Ghi chú (nếu có):", "Note (if any):")
    paint(note.note, label, isFocused: !note.isAtBasis, area, line: 1)
    if note.asksBasis {
      paint(
        note.basis, say("Căn cứ pháp lý (đã yêu cầu bổ sung một lần):", "Legal basis (asked once already):"),
        isFocused: note.isAtBasis, area, line: 3)
    }
    paintHint(of: note, area)
  }

  /// How to confirm; where somebody else has moved the dossier meanwhile, why that is over.
  private mutating func paintHint(of note: MoveNote, _ area: Area) {
    let last = area.row + area.rows - 1
    if let refusal = model.life.refusal(of: note.status, for: note.dossier, at: model.now) {
      for (index, line) in lines("× " + say(refusal.text), columns: area.columns, most: 2).enumerated() {
        grid.write(line, column: area.column, row: last - 1 + index, role: .late)
      }
      return
    }
    paint(model.forecast(of: note), area, row: last - 3)
    let other =
      if note.asksBasis {
        say("Tab: ô kia. ", "Tab: other field. ")
      } else if note.status == .finished {
        note.isRefusal
          ? say("Kết quả: TỪ CHỐI (Tab đổi). ", "Result: REFUSED (Tab). ")
          : say("Kết quả: giải quyết (Tab: từ chối). ", "Result: granted (Tab: refused). ")
      } else {
        ""
      }
    let confirm =
      note.isFinal
      ? say("! F12 hoặc ^S: xác nhận, hồ sơ sẽ kết thúc.", "! F12 or ^S: confirm, the dossier will end.")
      : say("Enter hoặc F12: xác nhận. Esc: thôi.", "Enter or F12: confirm. Esc: leave it.")
    grid.write(
      other + confirm, clippedTo: area.columns, column: area.column, row: last,
      role: note.isFinal ? .warning : .quiet)
  }

  /// What a change would do, in at most three lines: the new date, or why not, and what comes late.
  mutating func paint(_ forecast: Result<Forecast, MoveRefusal>?, _ area: Area, row: Int) {
    var texts: [(String, Role)] = []
    switch forecast {
    case nil: break
    case .failure(let refusal): texts.append(("× " + say(refusal.text), .warning))
    case .success(let forecast):
      if let text = forecast.text { texts.append((say(text), .heading)) }
      if let warning = forecast.warning { texts.append(("! " + say(warning), .warning)) }
    }
    let most = texts.count > 1 ? [1, 2] : [3]
    var line = row
    for (index, (text, role)) in texts.enumerated() {
      for part in lines(text, columns: area.columns, most: most[index]) {
        grid.write(part, column: area.column, row: line, role: role)
        line += 1
      }
    }
  }

  mutating func paint(
    _ editor: LineEditor, _ label: String, isFocused: Bool, _ area: Area, line: Int
  ) {
    grid.write(
      label, clippedTo: area.columns, column: area.column, row: area.row + line,
      role: isFocused ? .heading : .plain)
    let row = area.row + line + 1
    if isFocused {
      edit(editor, column: area.column, row: row, width: area.columns)
    } else {
      grid.write(editor.text, clippedTo: area.columns, column: area.column, row: row)
    }
  }

  /// The views with their counts.
  mutating func paintViews(_ chosen: Int) {
    let count = QueueView.allCases.count + (model.drafts.isEmpty ? 0 : 1)
    let area = box(title: say("Chọn ngăn", "Choose a view"), columns: 36, rows: count)
    for view in QueueView.allCases {
      let count = model.queue.page?.counts[view].grouped ?? ""
      let text = say(view.name).padded(to: 18) + count.leftPadded(to: 10)
      option(text, chosen: view.rawValue == chosen, area: area, line: view.rawValue)
    }
    guard !model.drafts.isEmpty else { return }
    let drafts = say("Bản nháp", "Drafts").padded(to: 18) + model.drafts.count.grouped.leftPadded(to: 10)
    option(drafts, chosen: chosen == count - 1, area: area, line: count - 1)
  }

  /// Where a receipt goes.
  mutating func paintReceiptChoice(_ chosen: Int) {
    let area = box(
      title: say("Giấy tiếp nhận", "Receipt"), columns: 44, rows: ReceiptOutput.allCases.count)
    for (index, output) in ReceiptOutput.allCases.enumerated() {
      option(say(output.name), chosen: index == chosen, area: area, line: index)
    }
  }

  /// Whether to throw away what was typed; the safe answer is the first.
  mutating func paint(_ question: DiscardQuestion, over page: Page?) {
    let title: String
    if case .limitForm = page {
      title = say("Thay đổi kỳ hạn chưa lưu", "The change of time is not saved")
    } else if case .conflict = page {
      title = say("Việc của anh/chị chưa ghi", "Yours is not written")
    } else if case .note = page {
      title = say("Ghi chú chưa lưu", "The note is not saved")
    } else if case .calendarForm = page {
      title = say("Thay đổi lịch chưa lưu", "The change is not saved")
    } else if case .limitAnswer = page {
      title = say("Câu trả lời chưa lưu", "The answer is not saved")
    } else {
      title = say("Hồ sơ đang nhập chưa lưu", "The form is not saved")
    }
    let area = box(title: title, columns: 50, rows: question.answers.count)
    for (index, answer) in question.answers.enumerated() {
      option(
        words(answer, isLeaving: question.isLeaving), chosen: question.chosen == index, area: area,
        line: index)
    }
  }

  private func words(_ answer: DiscardQuestion.Answer, isLeaving: Bool) -> String {
    switch answer {
    case .goOn: say("Tiếp tục nhập", "Go on filling in")
    case .keep:
      isLeaving
        ? say("Cất vào bản nháp và thoát chương trình", "Keep it as a draft and quit")
        : say("Cất vào bản nháp để làm sau", "Keep it as a draft for later")
    case .discard:
      isLeaving
        ? say("Bỏ và thoát chương trình", "Throw it away and quit")
        : say("Bỏ những gì đã nhập", "Throw away what was typed")
    }
  }
}
