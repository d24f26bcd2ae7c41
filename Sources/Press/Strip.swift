/// A piece of a page from edge to edge that is never cut: one line of text, one row of a table.
struct Strip {
  /// In points, without `spaceBefore`.
  var height: Double
  /// Room above in points, dropped at the top of a page.
  var spaceBefore = 0.0
  /// Whether it goes over to the next page together with what follows.
  var keepsWithNext = false
  /// What stands above it again when it begins a page: the heading of its table.
  var head: Head?
  /// Draws it with its upper left corner at a place.
  var draw: (Canvas, _ x: Double, _ y: Double) -> Void

  struct Head {
    var height: Double
    var draw: (Canvas, _ x: Double, _ y: Double) -> Void
  }
}

/// What the flow of a document is made of.
enum FlowItem {
  case strip(Strip)
  case pageBreak
}
