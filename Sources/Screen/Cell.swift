/// What a piece of the screen means. The terminal decides how a role looks: with colours, or in
/// monochrome with bold, underline and reverse only. Nothing is told by a role alone: a mark or a
/// word always stands with it.
public enum Role: UInt8, Sendable, Equatable, CaseIterable {
  /// Ordinary text.
  case plain
  /// Less important text: hints, explanations.
  case quiet
  /// Headings and names of fields.
  case heading
  /// The bar at the top and the bar of keys at the bottom.
  case bar
  /// A key in the bar of keys.
  case key
  /// The chosen row, tab or value.
  case chosen
  /// The field that takes the typing.
  case field
  /// Due soon.
  case nearDue
  /// Past due, refused, wrong.
  case late
  /// Done, saved, in order.
  case good
  /// The banner of the practice office.
  case practice
  /// A message that needs attention.
  case warning
}

/// One cell: a grapheme and its role. A grapheme of two cells is followed by a cell with an empty text.
public struct Cell: Sendable, Equatable {
  /// The grapheme, or the empty text for the second half of a wide one.
  public var text: Character?
  /// What it means.
  public var role: Role

  /// Makes a cell.
  public init(_ text: Character?, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }

  /// An empty cell.
  public static let blank = Cell(" ", .plain)
}
