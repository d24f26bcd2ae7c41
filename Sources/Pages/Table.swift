/// A table. Its heading stands again on every page that the rows go on to; a row stays together
/// unless it alone is taller than a page.
public struct Table: Codable, Equatable, Sendable {
  /// The columns from left to right.
  public var columns: [TableColumn]
  /// The rows; each has as many cells as there are columns.
  public var rows: [TableRow]
  /// The size of the type in points.
  public var size: ElasticLength
  /// Whether lines are drawn around the cells.
  public var bordered: Bool
  /// Room above, in points; none at the top of a page.
  public var spaceBefore: Double

  /// Makes a table.
  public init(
    columns: [TableColumn], rows: [TableRow], size: ElasticLength = 12, bordered: Bool = true,
    spaceBefore: Double = 3
  ) {
    self.columns = columns
    self.rows = rows
    self.size = size
    self.bordered = bordered
    self.spaceBefore = spaceBefore
  }
}

/// A column of a table.
public struct TableColumn: Codable, Equatable, Sendable {
  /// What stands at its head, in bold and in the middle. A table whose headings are all empty has no head.
  public var heading: String
  /// The width in millimetres; columns without one share what the others leave.
  public var width: Double?
  /// Where the text of its cells stands.
  public var alignment: Alignment

  /// Makes a column.
  public init(_ heading: String, width: Double? = nil, alignment: Alignment = .left) {
    self.heading = heading
    self.width = width
    self.alignment = alignment
  }
}

/// A row of a table.
public struct TableRow: Codable, Equatable, Sendable {
  /// The text of each cell.
  public var cells: [String]
  /// In bold type, as for a sum.
  public var bold: Bool

  /// Makes a row.
  public init(_ cells: [String], bold: Bool = false) {
    self.cells = cells
    self.bold = bold
  }
}
