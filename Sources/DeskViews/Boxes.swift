import Desk
import Dossiers
import Screen
import Vietnamese

extension Painter {
  /// The statuses that a dossier may go to, then those that it may not, the chosen one with its reason.
  mutating func paint(_ choice: MoveChoice) {
    let area = box(
      title: say("Chuyển ", "Move ") + choice.dossier.code.afterOffice + " · "
        + say(choice.dossier.status.name),
      columns: 66, rows: choice.options.count + 3)
    for (index, option) in choice.options.enumerated() {
      let isAllowed = option.refusal == nil
      let text =
        "\(option.status.rawValue)".leftPadded(to: 2) + (isAllowed ? "  " : " ×") + " "
        + say(option.status.name)
      self.option(
        text, chosen: index == choice.place.chosen, area: area, line: index, role: isAllowed ? .plain : .quiet
      )
    }
    guard choice.options.indices.contains(choice.place.chosen),
      let refusal = choice.options[choice.place.chosen].refusal
    else { return }
    for (index, line) in say(refusal.text).wrapped(to: area.columns).prefix(2).enumerated() {
      grid.write(line, column: area.column, row: area.row + area.rows - 2 + index, role: .warning)
    }
  }

  /// The note of a move.
  mutating func paint(_ note: MoveNote) {
    let area = box(
      title: say("Chuyển sang: ", "Move to: ") + say(note.status.name), columns: 70,
      rows: note.asksBasis ? 6 : 4)
    let label =
      note.status.needsNote
      ? say("Lý do, nội dung (phải ghi):", "Reason, content (needed):")
      : say("Ghi chú (nếu có):", "Note (if any):")
    grid.write(label, column: area.column, row: area.row, role: .heading)
    if note.asksBasis {
      grid.write(
        say("Căn cứ pháp lý (đã bổ sung một lần):", "Legal basis (asked once already):"), column: area.column,
        row: area.row + 2, role: .heading)
    }
    let noteRow = area.row + 1
    let basisRow = area.row + 3
    if note.isAtBasis {
      grid.write(note.note.text, column: area.column, row: noteRow, limit: area.columns)
      edit(note.basis, column: area.column, row: basisRow, width: area.columns)
    } else {
      if note.asksBasis {
        grid.write(note.basis.text, column: area.column, row: basisRow, limit: area.columns)
      }
      edit(note.note, column: area.column, row: noteRow, width: area.columns)
    }
    let hint =
      note.isFinal
      ? say("F12 hoặc ^S: xác nhận, hồ sơ sẽ kết thúc.", "F12 or ^S: confirm, the dossier will end.")
      : say("Enter: xác nhận. Esc: thôi.", "Enter: confirm. Esc: leave it.")
    grid.write(
      hint, column: area.column, row: area.row + area.rows - 1, role: note.isFinal ? .warning : .quiet)
  }

  /// The views with their counts.
  mutating func paintViews(_ chosen: Int) {
    let area = box(title: say("Chọn ngăn", "Choose a view"), columns: 36, rows: QueueView.allCases.count)
    for view in QueueView.allCases {
      let count = model.queue.page?.counts[view].grouped ?? ""
      let text = say(view.name).padded(to: 18) + count.leftPadded(to: 10)
      option(text, chosen: view.rawValue == chosen, area: area, line: view.rawValue)
    }
  }

  /// Where a receipt goes.
  mutating func paintReceiptChoice(_ chosen: Int) {
    let area = box(
      title: say("Giấy tiếp nhận", "Receipt"), columns: 44, rows: ReceiptOutput.allCases.count)
    for (index, output) in ReceiptOutput.allCases.enumerated() {
      option(say(output.name), chosen: index == chosen, area: area, line: index)
    }
  }

  /// Whether to throw a form away; the safe answer is the first.
  mutating func paintDiscard(_ chosen: Int) {
    let area = box(
      title: say("Hồ sơ đang nhập chưa lưu", "The form is not saved"), columns: 50, rows: 2)
    option(say("Tiếp tục nhập", "Go on filling in"), chosen: chosen == 0, area: area, line: 0)
    option(say("Bỏ những gì đã nhập", "Throw away what was typed"), chosen: chosen == 1, area: area, line: 1)
  }
}
