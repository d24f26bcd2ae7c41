import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// What can be changed in a dossier's time, the chosen one with the reason where it cannot.
  mutating func paint(_ choice: LimitChoice) {
    let count = choice.options.count
    let area = box(
      title: say("Kỳ hạn ", "Time of ") + choice.dossier.code.afterOffice + " · "
        + say(choice.dossier.status.name), columns: 68, rows: count + 4)
    let due = choice.dossier.clock.due.map { say("Hẹn trả: ", "Due: ") + $0.written }
    grid.write(
      due ?? say("Chưa có ngày hẹn; tính ", "No due date yet; counted from ")
        + say(choice.dossier.limit.start.words),
      clippedTo: area.columns, column: area.column, row: area.row, role: .quiet)
    for (line, option) in choice.options.enumerated() {
      self.option(
        (option.refusal == nil ? "  " : "× ") + say(option.order.name), chosen: line == choice.chosen,
        area: area, line: line + 1, role: option.refusal == nil ? .plain : .quiet)
    }
    guard choice.options.indices.contains(choice.chosen) else { return }
    let text = choice.options[choice.chosen].refusal.map { say($0.text) } ?? ""
    for (index, line) in lines(text, columns: area.columns, most: 3).enumerated() {
      grid.write(line, column: area.column, row: area.row + count + 1 + index, role: .warning)
    }
  }

  /// What a change of time needs to know, and what it would do.
  mutating func paint(_ form: LimitForm) {
    let count = form.fields.count
    let area = box(title: say(form.order.name), columns: 72, rows: 2 * count + 5)
    let now =
      "\(form.dossier.code.afterOffice) · \(form.dossier.applicant.name) · "
      + (form.dossier.clock.due.map { say("hẹn ", "due ") + $0.written } ?? say("chưa hẹn", "no date"))
    grid.write(now, clippedTo: area.columns, column: area.column, row: area.row, role: .quiet)
    for (index, field) in form.fields.enumerated() {
      paint(
        form.editors[index], say(form.label(field)), isFocused: index == form.focus, area,
        line: 1 + 2 * index)
    }
    paint(model.forecast(of: form), area, row: area.row + 2 * count + 1)
    let tab = count > 1 ? say("Tab: ô kia. ", "Tab: other field. ") : ""
    grid.write(
      tab + say("Enter hoặc F12: xác nhận. Esc: thôi.", "Enter or F12: confirm. Esc: leave it."),
      clippedTo: area.columns, column: area.column, row: area.row + area.rows - 1, role: .quiet)
  }
}
