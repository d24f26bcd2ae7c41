internal import Vietnamese

/// A picture of the screen: rows of cells, and nothing that knows a terminal.
public struct Grid: Sendable, Equatable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row after row.
  public private(set) var cells: [Cell]

  /// A blank picture.
  public init(_ size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place inside the picture.
  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Writes text from a place to the right, cut at the edge or at `limit` cells. Signs that have no
  /// place on a screen are shown as placeholders. Gives the column after the last cell written.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, role: Role = .plain, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return column }
    let end = min(size.columns, limit.map { column + max(0, $0) } ?? size.columns)
    var at = column
    for character in PlainText.shown(text) {
      for part in CellWidth.parts(of: character) {
        let width = CellWidth.of(part)
        if at + width > end { return at }
        put(part, width: width, role: role, column: at, row: row)
        at += width
      }
    }
    return at
  }

  /// Gives a role to a run of cells and leaves their text. A wide grapheme takes it with both halves.
  public mutating func paint(_ role: Role, column: Int, row: Int, count: Int) {
    guard row >= 0, row < size.rows, count > 0 else { return }
    var first = max(0, column)
    var last = min(size.columns, column + count)
    guard first < last else { return }
    if first > 0, self[first, row].text == nil { first -= 1 }
    if last < size.columns, self[last, row].text == nil { last += 1 }
    for at in first..<last { cells[row * size.columns + at].role = role }
  }

  /// Fills a rectangle with one character of one cell; a wide one leaves blanks.
  public mutating func fill(_ area: Area, with character: Character = " ", role: Role = .plain) {
    let filling = CellWidth.of(character) == 1 ? character : " "
    for row in max(0, area.row)..<max(0, area.row, min(size.rows, area.row + area.rows)) {
      for column in max(0, area.column)..<max(0, area.column, min(size.columns, area.column + area.columns)) {
        put(filling, width: 1, role: role, column: column, row: row)
      }
    }
  }

  /// The picture as text, one line a row, blanks at the ends cut off: what a test compares.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        if let character = self[column, row].text { line.append(character) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Puts one grapheme, which may begin left of the picture.
  private mutating func put(_ text: Character, width: Int, role: Role, column: Int, row: Int) {
    if column >= 0 { put(Cell(text, role), column: column, row: row) }
    guard width == 2, column + 1 >= 0 else { return }
    // Of a wide grapheme that the left edge cuts in two, the half inside is left blank.
    put(Cell(column >= 0 ? nil : " ", role), column: column + 1, row: row)
  }

  /// Puts one cell. Where it falls on one half of a wide grapheme, the other half becomes blank.
  private mutating func put(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    if cell.text != nil, cells[index].text == nil, column > 0 { cells[index - 1].text = " " }
    if column + 1 < size.columns, cells[index + 1].text == nil { cells[index + 1].text = " " }
    cells[index] = cell
  }
}

/// What is shown: the picture and where the real cursor stands. Input methods open their windows
/// at the cursor and screen readers read there, so it is never painted.
public struct Frame: Sendable, Equatable {
  /// The picture.
  public var grid: Grid
  /// Where the terminal's cursor stands, or `nil` to hide it.
  public var cursor: Position?

  /// Makes a frame.
  public init(grid: Grid, cursor: Position?) {
    self.grid = grid
    self.cursor = cursor
  }
}
