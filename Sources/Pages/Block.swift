/// One thing on a page, from the left margin to the right one.
public indirect enum Block: Equatable, Sendable {
  /// Blocks side by side: the official header, the signatures. Never broken over two pages.
  case columns(Columns)
  /// Running text.
  case paragraph(Paragraph)
  /// A label and what was filled in after it.
  case labelled(LabelledLine)
  /// A table, whose rows may go on over the next page.
  case table(Table)
  /// A QR code.
  case qr(QRCode)
  /// A straight line across.
  case rule(Rule)
  /// Empty room in points; it vanishes at the top of a page.
  case spacer(ElasticLength)
  /// What follows begins on a new page.
  case pageBreak
}

/// Blocks side by side.
public struct Columns: Codable, Equatable, Sendable {
  /// The columns from left to right.
  public var columns: [Column]
  /// The room between two columns, in millimetres.
  public var gap: Double

  /// Makes columns.
  public init(_ columns: [Column], gap: Double = 4) {
    self.columns = columns
    self.gap = gap
  }
}

/// One of several columns.
public struct Column: Codable, Equatable, Sendable {
  /// How much of the width it takes, against the shares of its neighbours.
  public var share: Double
  /// What stands in it.
  public var blocks: [Block]

  /// Makes a column.
  public init(share: Double = 1, _ blocks: [Block]) {
    self.share = share
    self.blocks = blocks
  }
}

/// A QR code.
public struct QRCode: Codable, Equatable, Sendable {
  /// What a reader gives back, byte for byte.
  public var payload: String
  /// The length of a side in millimetres, with the white edge that readers need.
  public var side: Double
  /// Where it stands between the margins.
  public var alignment: Alignment

  /// Makes a QR code.
  public init(_ payload: String, side: Double, alignment: Alignment = .left) {
    self.payload = payload
    self.side = side
    self.alignment = alignment
  }
}

/// A straight line.
public struct Rule: Codable, Equatable, Sendable {
  /// How much of the width it takes, 0 to 1.
  public var share: Double
  /// Its thickness in points.
  public var thickness: Double
  /// Where it stands between the margins.
  public var alignment: Alignment

  /// Makes a rule.
  public init(share: Double = 1, thickness: Double = 0.6, alignment: Alignment = .centre) {
    self.share = share
    self.thickness = thickness
    self.alignment = alignment
  }
}

/// Where something stands between the left and the right edge of its place.
public enum Alignment: String, Codable, Equatable, Sendable, CaseIterable {
  /// At the left edge.
  case left
  /// In the middle.
  case centre
  /// At the right edge.
  case right
  /// From edge to edge; the last line of a paragraph at the left. Other things than text stand left.
  case justified
}
