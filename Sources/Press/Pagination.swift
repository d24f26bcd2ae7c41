import Pages
import Vietnamese

/// A strip, or the heading it repeats, at its height on a page.
struct PlacedStrip {
  let y: Double
  let draw: (Canvas, _ x: Double, _ y: Double) -> Void
}

/// Strips dealt out to pages. It knows heights only.
struct Pagination {
  /// More pages than any paper of a counter has; a document beyond it is a mistake.
  static let pageLimit = 500
  private let height: Double
  private var y = 0.0
  private(set) var pages: [[PlacedStrip]] = [[]]

  /// Deals out items to pages of a height in points.
  init(_ items: [FlowItem], height: Double) throws(Complaint) {
    self.height = height
    var rest = items[...]
    while let item = rest.first {
      switch item {
      case .pageBreak:
        rest.removeFirst()
        try newPage()
      case .strip:
        let group = Self.group(at: rest)
        rest.removeFirst(group.count)
        try place(group)
      }
    }
  }

  /// The strips that want to stay together: up to the first that does not hold on to its follower.
  private static func group(at items: ArraySlice<FlowItem>) -> [Strip] {
    var group: [Strip] = []
    for case .strip(let strip) in items.prefix(while: { if case .strip = $0 { true } else { false } }) {
      group.append(strip)
      if !strip.keepsWithNext { break }
    }
    return group
  }

  private mutating func place(_ group: [Strip]) throws(Complaint) {
    let whole = group.reduce(0) { $0 + $1.spaceBefore + $1.height }
    let atTop = pages.last?.isEmpty ?? true
    if y + whole - (atTop ? group[0].spaceBefore : 0) > height + Self.tolerance, !atTop { try newPage() }
    for strip in group { try place(strip) }
  }

  /// Sums of fractions must not push the last line of a page to the next.
  private static let tolerance = 0.01

  private mutating func place(_ strip: Strip) throws(Complaint) {
    if pages.last?.isEmpty == false, y + strip.spaceBefore + strip.height > height + Self.tolerance {
      try newPage()
    }
    if pages[pages.count - 1].isEmpty {
      if strip.height == 0 { return }
      if let head = strip.head { add(height: head.height, head.draw) }
    } else {
      y += strip.spaceBefore
    }
    guard y + strip.height <= height + Self.tolerance else {
      throw Complaint(
        .badDocument,
        Bilingual("một khối của trang in cao hơn trang giấy", "a block of the document is taller than a page")
      )
    }
    add(height: strip.height, strip.draw)
  }

  private mutating func add(height: Double, _ draw: @escaping (Canvas, Double, Double) -> Void) {
    pages[pages.count - 1].append(PlacedStrip(y: y, draw: draw))
    y += height
  }

  private mutating func newPage() throws(Complaint) {
    if pages.count >= Self.pageLimit {
      throw Complaint(
        .badDocument,
        Bilingual(
          "văn bản dài quá \(Self.pageLimit) trang", "the document is longer than \(Self.pageLimit) pages"))
    }
    pages.append([])
    y = 0
  }
}
