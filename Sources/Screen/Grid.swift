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
    guard column < end else { return column }
    if column >= 0, text.isOneCellEach { return put(plain: text, column: column, end: end, row: row, role) }
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

  /// Writes text into so many cells, with `…` in the last one where more would follow. Gives the
  /// column after the last cell written.
  @discardableResult
  public mutating func write(
    _ text: String, clippedTo cells: Int, column: Int, row: Int, role: Role = .plain
  ) -> Int {
    guard cells > 0 else { return column }
    guard text.isOneCellEach else {
      return write(PlainText.shown(text).clipped(to: cells), column: column, row: row, role: role)
    }
    // No text has more scalars than bytes.
    let isWhole = text.utf8.count <= cells || text.unicodeScalars.count <= cells
    let end = write(text, column: column, row: row, role: role, limit: isWhole ? cells : cells - 1)
    return isWhole ? end : write("…", column: end, row: row, role: role)
  }

  /// Writes text of which each scalar is a grapheme of one cell, as nearly all text here is.
  private mutating func put(plain text: String, column: Int, end: Int, row: Int, _ role: Role) -> Int {
    let start = row * size.columns
    var at = column
    for scalar in text.unicodeScalars {
      if at == end { break }
      cells[start + at] = Cell(scalar.value < 0x80 ? Self.ascii[Int(scalar.value)] : Character(scalar), role)
      at += 1
    }
    mend(from: column, to: at, row: row)
    return at
  }

  /// Blanks the other half of a wide grapheme that the ends of a run have cut in two.
  private mutating func mend(from first: Int, to last: Int, row: Int) {
    guard first < last else { return }
    let start = row * size.columns
    // Only a wide grapheme stands before a half, so what was overwritten is seen by what is left.
    if last < size.columns, cells[start + last].text == nil { cells[start + last].text = " " }
    if first > 0, let left = cells[start + first - 1].text, CellWidth.of(left) == 2 {
      cells[start + first - 1].text = " "
    }
  }

  /// The letters of ASCII, made once.
  private static let ascii: [Character] = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }

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
    let filling = Cell(CellWidth.of(character) == 1 ? character : " ", role)
    let first = max(0, area.column)
    let last = max(first, min(size.columns, area.column + area.columns))
    for row in max(0, area.row)..<max(0, area.row, min(size.rows, area.row + area.rows)) {
      for column in first..<last { cells[row * size.columns + column] = filling }
      mend(from: first, to: last, row: row)
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

extension String {
  /// Whether each scalar is a composed letter or sign of one cell that may be shown as it is.
  fileprivate var isOneCellEach: Bool {
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2190...0x2193,
        0x2500...0x259F, 0x25B2, 0x25BA, 0x25C4:
        continue
      default: return false
      }
    }
    return true
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
