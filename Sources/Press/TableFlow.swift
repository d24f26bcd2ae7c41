import Pages

/// A table turned into strips: one for each row, the heading again on every page.
struct TableFlow {
  private static let padding = (x: 3.5, y: 1.5)
  private static let thickness = 0.5
  private let table: Table
  private let flow: Flow
  private let widths: [Double]
  private let size: Double

  init(_ table: Table, flow: Flow, width: Double) {
    self.table = table
    self.flow = flow
    size = table.size.squeezed(by: flow.squeeze)
    widths = table.widths(within: width / pointsPerMillimetre).map { $0 * pointsPerMillimetre }
  }

  /// `width` and heights in points.
  func strips() throws(Complaint) -> [Strip] {
    var strips: [Strip] = []
    var head: Strip.Head?
    if table.columns.contains(where: { !$0.heading.isEmpty }) {
      let cells = try table.columns.indices.map { index throws(Complaint) in
        try set(Run(table.columns[index].heading, bold: true), column: index, alignment: .centre)
      }
      let heading = slice(cells.map { $0.lines[...] }, of: cells, centred: true)
      head = Strip.Head(height: heading.height, draw: heading.draw)
      strips.append(heading)
      strips[0].keepsWithNext = true
    }
    let limit = flow.pageHeight - (head?.height ?? 0)
    for row in table.rows {
      for var strip in try self.strips(of: row, limit: limit) {
        // The first strip stands right under the heading already.
        if strips.count > (head == nil ? 0 : 1) { strip.head = head }
        strips.append(strip)
      }
    }
    if !strips.isEmpty { strips[0].spaceBefore = table.spaceBefore }
    return strips
  }

  private func set(_ run: Run, column: Int, alignment: Alignment) throws(Complaint) -> SetText {
    try flow.set(
      [run], size: size, width: widths[column] - 2 * Self.padding.x, alignment: alignment)
  }

  /// One strip, or several where the row alone is taller than a page.
  private func strips(of row: TableRow, limit: Double) throws(Complaint) -> [Strip] {
    let cells = try row.cells.indices.map { index throws(Complaint) in
      try set(Run(row.cells[index], bold: row.bold), column: index, alignment: table.columns[index].alignment)
    }
    var rest = cells.map { $0.lines[...] }
    var strips: [Strip] = []
    repeat {
      let taken = rest.map { Self.head(of: $0, height: limit - 2 * Self.padding.y) }
      strips.append(slice(taken, of: cells, centred: false))
      for (index, lines) in taken.enumerated() { rest[index] = rest[index].dropFirst(lines.count) }
    } while rest.contains { !$0.isEmpty }
    return strips
  }

  /// The first lines that fit a height, one at least.
  private static func head(of lines: ArraySlice<SetText.Line>, height: Double) -> ArraySlice<SetText.Line> {
    var used = 0.0
    let fitting = lines.prefix { line in
      used += line.height
      return used <= height
    }
    return fitting.isEmpty ? lines.prefix(1) : fitting
  }

  private func slice(_ lines: [ArraySlice<SetText.Line>], of cells: [SetText], centred: Bool) -> Strip {
    let heights = lines.map { $0.reduce(0) { $0 + $1.height } }
    let height = (heights.max() ?? 0) + 2 * Self.padding.y
    let (widths, bordered) = (widths, table.bordered)
    return Strip(height: height) { canvas, x, y in
      var left = x
      for (index, width) in widths.enumerated() {
        if bordered { canvas.frame(x: left, y: y, width: width, height: height, thickness: Self.thickness) }
        var top = y + (centred ? (height - heights[index]) / 2 : Self.padding.y)
        for line in lines[index] {
          canvas.draw(line, of: cells[index], x: left + Self.padding.x, y: top)
          top += line.height
        }
        left += width
      }
    }
  }
}
