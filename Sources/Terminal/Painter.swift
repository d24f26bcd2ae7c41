internal import CNcurses
internal import Glibc
internal import Screen

/// Hands the cells that changed to ncurses, which finds the fewest bytes for them.
struct Painter {
  private let appearance: [(attributes: attr_t, pair: Int16)]
  private var shown: [Cell] = []
  private var size = Size(columns: 0, rows: 0)
  private var letters = [wchar_t](repeating: 0, count: Int(CCHARW_MAX) + 1)

  /// Prepares the colours of a theme on the terminal that ncurses opened last.
  init(theme: Theme) {
    appearance = Role.allCases.map { role in
      let look = theme.look(role)
      guard let colours = look.colours else { return (look.attributes, 0) }
      let pair = Int16(role.rawValue) + 1
      init_pair(pair, Int16(colours.letter), Int16(colours.ground ?? -1))
      return (look.attributes, pair)
    }
  }

  /// Forgets the picture: the next frame is sent whole, to a window of this size.
  mutating func startOver(_ size: Size) {
    self.size = size
    shown = Array(repeating: .blank, count: size.columns * size.rows)
    guard let window = ncurses_screen_window(), let terminal = ncurses_shown_window() else { return }
    werase(window)
    clearok(terminal, true)
  }

  /// Sends what differs from the frame before. What does not fit the window is left out.
  mutating func paint(_ frame: Frame) {
    guard let window = ncurses_screen_window() else { return }
    for row in 0..<size.rows { paint(row: row, of: frame.grid, on: window) }
    place(frame.cursor, on: window)
  }

  private mutating func paint(row: Int, of grid: Grid, on window: UnsafeMutablePointer<WINDOW>) {
    var column = 0
    while column < size.columns {
      let cell = cell(grid, column, row)
      let wide = cell.text != nil && column + 1 < size.columns && self.cell(grid, column + 1, row).text == nil
      let count = wide ? 2 : 1
      let index = row * size.columns + column
      // A wide grapheme and its second half only change together.
      if shown[index] != cell {
        shown[index] = cell
        if wide { shown[index + 1] = Cell(nil, cell.role) }
        put(cell, cells: count, column: column, row: row, on: window)
      }
      column += count
    }
  }

  private func cell(_ grid: Grid, _ column: Int, _ row: Int) -> Cell {
    column < grid.size.columns && row < grid.size.rows ? grid[column, row] : .blank
  }

  private mutating func put(
    _ cell: Cell, cells: Int, column: Int, row: Int, on window: UnsafeMutablePointer<WINDOW>
  ) {
    let (attributes, pair) = appearance[Int(cell.role.rawValue)]
    wmove(window, Int32(row), Int32(column))
    if spell(cell.text ?? " ", cells: cells) {
      add(attributes, pair, on: window)
    } else {
      // The C library holds another width than our table; a wrong width would shift the whole row.
      for _ in 0..<cells {
        _ = spell("?", cells: 1)
        add(attributes, pair, on: window)
      }
    }
  }

  private func add(_ attributes: attr_t, _ pair: Int16, on window: UnsafeMutablePointer<WINDOW>) {
    var complex = cchar_t()
    setcchar(&complex, letters, attributes, pair, nil)
    // In the last cell of the screen ncurses answers ERR, since it cannot go on from there.
    wadd_wch(window, &complex)
  }

  /// Spells a grapheme for ncurses: one letter and its marks. False where the widths disagree.
  private mutating func spell(_ text: Character, cells: Int) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars where count < Int(CCHARW_MAX) {
      let width = UnicodeLocale.width(scalar)
      if count == 0 {
        guard width == cells else { return false }
      } else if width != 0 {
        continue
      }
      letters[count] = wchar_t(bitPattern: scalar.value)
      count += 1
    }
    letters[count] = 0
    return count > 0
  }

  private func place(_ cursor: Position?, on window: UnsafeMutablePointer<WINDOW>) {
    // ncurses sends a change of the cursor's visibility once, and nothing for what is so already.
    if cursor == nil { curs_set(0) }
    // A hidden cursor stays behind the last cell that was written, which costs nothing.
    if let cursor {
      wmove(
        window, Int32(min(max(0, cursor.row), size.rows - 1)),
        Int32(min(max(0, cursor.column), size.columns - 1)))
    }
    wnoutrefresh(window)
    doupdate()
    if cursor != nil { curs_set(1) }
  }
}
