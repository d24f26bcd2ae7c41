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
  /// Until when a due date counts as near.
  let horizon: Moment
  var grid: Grid
  var cursor: Position?

  init(_ model: Model) {
    self.model = model
    horizon = Urgency.horizon(from: model.now, calendar: model.life.calendar)
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
    paintHeader()
    guard columns >= Painter.leastColumns, rows >= Painter.leastRows else {
      paintTooSmall()
      return
    }
    paintBody(model.pages.count)
    // Screen readers and input methods look at the cursor, so there always is one.
    if cursor == nil { cursor = Position(column: 0, row: 4) }
    paintNotice()
    paintFooter()
  }

  private mutating func paintTooSmall() {
    let text = say(
      "Cần cửa sổ \(Painter.leastColumns)×\(Painter.leastRows) trở lên; không có gì bị mất.",
      "Please enlarge to \(Painter.leastColumns)×\(Painter.leastRows); nothing is lost.")
    // On a single row a practice office keeps its banner, which says what must never be missed.
    let top = rows > 1 || model.office.isPractice ? 1 : 0
    for (index, line) in text.wrapped(to: columns).enumerated() {
      grid.write(line, column: 0, row: top + index, role: .warning)
    }
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
    case .calendar(let page): paint(page)
    case .shifts(let page): paint(page)
    case .calendarForm(let form):
      paintBody(count - 1)
      paint(form)
    case .limits(let page): paint(page)
    case .limitAnswer(let page): paint(page)
    case .move(let choice):
      paintBody(count - 1)
      paint(choice)
    case .note(let note):
      paintBody(count - 1)
      paint(note)
    case .timeChoice(let choice):
      paintBody(count - 1)
      paint(choice)
    case .limitForm(let form):
      paintBody(count - 1)
      paint(form)
    case .views(let chosen):
      paintBody(count - 1)
      paintViews(chosen)
    case .receipt(_, let chosen):
      paintBody(count - 1)
      paintReceiptChoice(chosen)
    case .conflict(let page): paint(page)
    case .drafts(let chosen):
      paintBody(count - 1)
      paintDrafts(chosen)
    case .discard(let question):
      paintBody(count - 1)
      paint(question, over: count > 1 ? model.pages[count - 2] : nil)
    }
  }

  /// Office, person and time. In a practice office the whole bar says that nothing is real.
  private mutating func paintHeader() {
    let role: Role = model.office.isPractice ? .practice : .bar
    grid.fill(Area(column: 0, row: 0, columns: columns, rows: 1), role: role)
    let clock =
      "\(model.now.time.written) \(say(model.now.date.weekday.shortName)) \(model.now.date.written) "
    let room = columns - clock.count - 2
    let texts = model.office.isPractice ? practiceHeadings : officeHeadings
    // The bar of a practice office says so even where there is no room for anything else.
    let full = texts.first { CellWidth.of($0) <= room }
    let end = grid.write(
      full ?? (texts.last ?? "").clipped(to: model.office.isPractice ? columns - 1 : room), column: 1, row: 0,
      role: role)
    if end <= room + 1 { grid.write(clock, column: columns - clock.count, row: 0, role: role) }
  }

  /// What the bar says, the whole of it first, then with less and less.
  private var officeHeadings: [String] {
    let name = model.clerk.name
    let role =
      model.mayUse(.move)
      ? say(model.clerk.role.name) : say(model.clerk.role.name) + say(", chỉ xem", ", read only")
    let authority = model.office.authority
    return [
      say("MỘT CỬA", "ONE STOP") + " │ \(authority) │ \(model.office.name) │ \(name) (\(role))",
      "\(authority) │ \(model.office.name) │ \(name) (\(role))",
      // A session that only reads says so before it says where it is.
      "\(authority) │ \(name) (\(role))", model.isReading ? "\(name) (\(role))" : "\(authority) │ \(name)",
      "\(name) (\(role))",
    ]
  }

  private var practiceHeadings: [String] {
    let banner = say("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", "PRACTICE – NOTHING HERE IS REAL")
    let name = model.clerk.name
    guard model.isReading else {
      return ["\(banner) │ \(model.office.authority) │ \(name)", "\(banner) │ \(name)", banner]
    }
    let reading = say("chỉ xem", "read only")
    return [
      "\(banner) │ \(model.office.authority) │ \(name), \(reading)", "\(banner) │ \(name), \(reading)",
      "\(banner) │ \(reading)", banner,
    ]
  }

  /// What was just done or refused. It may lie over the lowest lines, but not over the line where the
  /// cursor stands: there it goes below the header.
  private mutating func paintNotice() {
    guard let notice = model.notice else { return }
    let (mark, role): (String, Role) =
      switch notice.kind {
      case .done: ("√ ", .good)
      case .warning: ("! ", .warning)
      case .failure: ("× ", .late)
      }
    let lines = (mark + say(notice.text)).wrapped(to: columns - 2).prefix(4)
    let bottom = rows - 1 - lines.count
    let top = cursor.map { $0.row >= bottom } ?? false ? 1 : bottom
    for (index, line) in lines.enumerated() {
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
      guard column + CellWidth.of(key) + 1 + CellWidth.of(title) < columns else { continue }
      column = grid.write(key, column: column, row: row, role: .key)
      column = grid.write(" " + title, column: column, row: row, role: .bar) + 2
    }
  }

  /// A heading over a page.
  mutating func title(_ text: String) {
    grid.write(text, clippedTo: columns - 2, column: 1, row: 1, role: .heading)
  }

  /// A rule across the screen.
  mutating func rule(row: Int) {
    grid.write(String(repeating: "─", count: columns), column: 0, row: row, role: .quiet)
  }

  /// Which line of a list is chosen, at the right end of a row, where the list is longer than it shows.
  mutating func paintPlace(_ place: ListPlace, of count: Int, height: Int, row: Int) {
    guard count > height else { return }
    let text = " \((place.chosen + 1).grouped)/\(count.grouped) "
    grid.write(text, column: columns - text.count - 1, row: row, role: .quiet)
  }

  /// A frame in the middle with a title; gives the area inside.
  mutating func box(title: String, columns wanted: Int, rows height: Int) -> Area {
    let width = min(columns - 4, wanted)
    let tall = min(rows - 4, height + 2)
    let left = (columns - width) / 2
    let top = max(2, (rows - tall) / 2)
    // A cell of air on both sides keeps the words below from running into the frame.
    grid.fill(Area(column: left - 1, row: top, columns: width + 2, rows: tall))
    let bar = String(repeating: "─", count: width - 2)
    grid.write("┌" + bar + "┐", column: left, row: top, role: .quiet)
    for row in (top + 1)..<(top + tall - 1) {
      grid.write("│", column: left, row: row, role: .quiet)
      grid.write("│", column: left + width - 1, row: row, role: .quiet)
    }
    grid.write("└" + bar + "┘", column: left, row: top + tall - 1, role: .quiet)
    grid.write(" \(title) ", clippedTo: width - 4, column: left + 2, row: top, role: .heading)
    return Area(column: left + 2, row: top + 1, columns: width - 4, rows: tall - 2)
  }

  /// One line to choose, with the mark of the chosen one.
  mutating func option(_ text: String, chosen: Bool, area: Area, line: Int, role: Role = .plain) {
    guard line < area.rows else { return }
    let row = area.row + line
    grid.write(chosen ? "▌" : " ", column: area.column, row: row, role: chosen ? .chosen : .plain)
    grid.write(
      text, clippedTo: area.columns - 2, column: area.column + 2, row: row, role: chosen ? .heading : role)
    if chosen { cursor = Position(column: area.column, row: row) }
  }

  /// A line of text in so many lines, the last one with `…` where more would follow.
  func lines(_ text: String, columns: Int, most: Int) -> [String] {
    let all = text.wrapped(to: columns)
    guard all.count > most, most > 0 else { return all }
    return all[..<(most - 1)] + [(all[most - 1] + " …").clipped(to: columns)]
  }

  /// A line that is typed in, scrolled so that the cursor is in sight.
  mutating func edit(_ editor: LineEditor, column: Int, row: Int, width: Int) {
    var cells = 0
    var first = editor.cursor
    while first > 0, cells + shownWidth(editor.letters[first - 1]) < width {
      first -= 1
      cells += shownWidth(editor.letters[first])
    }
    grid.fill(Area(column: column, row: row, columns: width, rows: 1), role: .field)
    grid.write(
      String(editor.letters[first...].prefix(width)), column: column, row: row, role: .field, limit: width)
    cursor = Position(column: column + cells, row: row)
  }

  /// The cells that a typed letter takes, a placeholder's where it cannot be shown.
  private func shownWidth(_ letter: Character) -> Int {
    CellWidth.of(PlainText.shown(String(letter)))
  }
}
