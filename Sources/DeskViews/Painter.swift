public import Desk
import Dossiers
public import Screen
import Vietnamese
import WorkingTime

/// Draws a model. Pure: the same model gives the same picture.
public struct Painter {
  /// The least columns on which the counter can work.
  public static let leastColumns = 60
  /// The least rows.
  public static let leastRows = 16

  let model: Model
  var grid: Grid
  var cursor: Position?

  init(_ model: Model) {
    self.model = model
    grid = Grid(model.size)
    cursor = nil
  }

  /// The picture of a model.
  public static func frame(of model: Model) -> Frame {
    var painter = Painter(model)
    painter.paint()
    return Frame(grid: painter.grid, cursor: painter.cursor)
  }

  var columns: Int { grid.size.columns }
  var rows: Int { grid.size.rows }

  /// The text in the language of the screen.
  func say(_ text: Bilingual) -> String { text(model.language) }
  /// The text in the language of the screen.
  func say(_ vi: String, _ en: String) -> String { Bilingual(vi, en)(model.language) }

  private mutating func paint() {
    guard columns >= Painter.leastColumns, rows >= Painter.leastRows else {
      let text = say(
        "Cần cửa sổ \(Painter.leastColumns)×\(Painter.leastRows) trở lên; không có gì bị mất.",
        "Please enlarge to \(Painter.leastColumns)×\(Painter.leastRows); nothing is lost.")
      grid.write(text, column: 0, row: 0, role: .warning)
      return
    }
    paintHeader()
    paintBody(model.pages.count)
    paintNotice()
    paintFooter()
  }

  /// The page on top; a box shows what lies below it too.
  private mutating func paintBody(_ count: Int) {
    guard count > 0 else {
      paintQueue()
      return
    }
    switch model.pages[count - 1] {
    case .procedures(let page): paint(page)
    case .reception(let page): paint(page)
    case .dossier(let page): paint(page)
    case .history(let page): paint(page)
    case .explanation(let page): paint(page)
    case .help(let page): paint(page)
    case .move(let choice):
      paintBody(count - 1)
      paint(choice)
    case .note(let note):
      paintBody(count - 1)
      paint(note)
    case .views(let chosen):
      paintBody(count - 1)
      paintViews(chosen)
    case .receipt(_, let chosen):
      paintBody(count - 1)
      paintReceiptChoice(chosen)
    case .discard(let chosen):
      paintBody(count - 1)
      paintDiscard(chosen)
    }
  }

  /// Office, person and time. In a practice office the whole bar says that nothing is real.
  private mutating func paintHeader() {
    let role: Role = model.office.isPractice ? .practice : .bar
    grid.fill(Area(column: 0, row: 0, columns: columns, rows: 1), role: role)
    let date = model.now.date
    let clock = "\(model.now.time.written) \(say(date.weekday.shortName)) \(date.written) "
    let clockColumn = columns - clock.count
    let name =
      model.office.isPractice
      ? say("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", "PRACTICE – NOT A REAL OFFICE") + " │ "
        + model.office.authority
      : say("MỘT CỬA", "ONE STOP") + " │ " + model.office.name
    let who = " │ \(model.clerk.name) (\(say(model.clerk.role.name)))"
    let room = clockColumn - 2
    let full = CellWidth.of(name + who) <= room ? name + who : name
    grid.write(full.clipped(to: room), column: 1, row: 0, role: role)
    grid.write(clock, column: clockColumn, row: 0, role: role)
  }

  private mutating func paintNotice() {
    guard let notice = model.notice else { return }
    let role: Role =
      switch notice.kind {
      case .done: .good
      case .warning: .warning
      case .failure: .late
      }
    let mark =
      switch notice.kind {
      case .done: "√ "
      case .warning: "! "
      case .failure: "× "
      }
    let lines = (mark + say(notice.text)).wrapped(to: columns - 2)
    let top = rows - 1 - min(lines.count, 4)
    for (index, line) in lines.prefix(4).enumerated() {
      grid.fill(Area(column: 0, row: top + index, columns: columns, rows: 1))
      grid.write(line, column: 1, row: top + index, role: role)
    }
  }

  /// The bar of keys, from the table; what does not fit is found under F1.
  private mutating func paintFooter() {
    let row = rows - 1
    grid.fill(Area(column: 0, row: row, columns: columns, rows: 1), role: .bar)
    var column = 1
    for entry in CommandTable.footer(in: model.context)
    where model.availability(of: entry, in: model.context) == .available {
      guard let key = entry.keys.first?.name else { continue }
      let title = say(entry.title)
      guard column + key.count + title.count + 2 <= columns else { continue }
      column = grid.write(key, column: column, row: row, role: .key)
      column = grid.write(" " + title, column: column, row: row, role: .bar) + 2
    }
  }

  /// A heading over a page.
  mutating func title(_ text: String) {
    grid.write(text.clipped(to: columns - 2), column: 1, row: 1, role: .heading)
  }

  /// A rule across the screen.
  mutating func rule(row: Int) {
    grid.write(String(repeating: "─", count: columns), column: 0, row: row, role: .quiet)
  }

  /// A frame in the middle with a title; gives the area inside.
  mutating func box(title: String, columns wanted: Int, rows height: Int) -> Area {
    let width = min(columns - 4, wanted)
    let tall = min(rows - 4, height + 2)
    let left = (columns - width) / 2
    let top = max(2, (rows - tall) / 2)
    grid.fill(Area(column: left, row: top, columns: width, rows: tall))
    let bar = String(repeating: "─", count: width - 2)
    grid.write("┌" + bar + "┐", column: left, row: top, role: .quiet)
    for row in (top + 1)..<(top + tall - 1) {
      grid.write("│", column: left, row: row, role: .quiet)
      grid.write("│", column: left + width - 1, row: row, role: .quiet)
    }
    grid.write("└" + bar + "┘", column: left, row: top + tall - 1, role: .quiet)
    grid.write(" \(title) ".clipped(to: width - 4), column: left + 2, row: top, role: .heading)
    return Area(column: left + 2, row: top + 1, columns: width - 4, rows: tall - 2)
  }

  /// One line to choose, with the mark of the chosen one.
  mutating func option(_ text: String, chosen: Bool, area: Area, line: Int, role: Role = .plain) {
    guard line < area.rows else { return }
    let row = area.row + line
    grid.write(chosen ? "▌" : " ", column: area.column, row: row, role: chosen ? .chosen : .plain)
    grid.write(
      text.clipped(to: area.columns - 2), column: area.column + 2, row: row, role: chosen ? .heading : role)
    if chosen { cursor = Position(column: area.column, row: row) }
  }

  /// A line that is typed in, scrolled so that the cursor is in sight.
  mutating func edit(_ editor: LineEditor, column: Int, row: Int, width: Int) {
    var cells = editor.cursorCell
    var letters = editor.letters[...]
    while cells >= width, let first = letters.first {
      cells -= CellWidth.of(first)
      letters = letters.dropFirst()
    }
    grid.fill(Area(column: column, row: row, columns: width, rows: 1), role: .field)
    grid.write(String(letters), column: column, row: row, role: .field, limit: width)
    cursor = Position(column: column + cells, row: row)
  }
}
