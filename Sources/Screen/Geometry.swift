/// The size of a screen or a part of it. Unit: cells.
public struct Size: Sendable, Equatable, Hashable {
  /// Columns.
  public var columns: Int
  /// Rows.
  public var rows: Int

  /// Makes a size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted from the upper left corner from 0. Unit: cells.
public struct Position: Sendable, Equatable, Hashable {
  /// Distance from the left edge.
  public var column: Int
  /// Distance from the upper edge.
  public var row: Int

  /// Makes a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
public struct Area: Sendable, Equatable, Hashable {
  /// Left edge.
  public var column: Int
  /// Upper edge.
  public var row: Int
  /// Width.
  public var columns: Int
  /// Height.
  public var rows: Int

  /// Makes a rectangle; negative sizes become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
