import CPango
import Pages

let pointsPerMillimetre = 72 / 25.4

/// Blocks turned into strips of a given width.
struct Flow {
  let typeface: Typeface
  /// The height of the text on a page, in points: what a row may fill before it must be cut.
  let pageHeight: Double
  /// How far elastic lengths give way, from 0 to 1.
  let squeeze: Double

  init(_ document: Document, squeeze: Double, typeface: Typeface) {
    self.typeface = typeface
    self.squeeze = squeeze
    pageHeight = document.contentHeight(squeezedBy: squeeze) * pointsPerMillimetre
  }

  /// The strips of blocks, from top to bottom; `width` in points.
  func items(of blocks: [Block], width: Double) throws(Complaint) -> [FlowItem] {
    var items: [FlowItem] = []
    for block in blocks {
      if block == .pageBreak {
        items.append(.pageBreak)
      } else {
        items += try strips(of: block, width: width).map { .strip($0) }
      }
    }
    return items
  }

  private func strips(of block: Block, width: Double) throws(Complaint) -> [Strip] {
    switch block {
    case .paragraph(let paragraph): try strips(of: paragraph, width: width)
    case .labelled(let line): try strips(of: line, width: width)
    case .table(let table): try TableFlow(table, flow: self, width: width).strips()
    case .columns(let columns): [try strip(of: columns, width: width)]
    case .qr(let code): [try strip(of: code, width: width)]
    case .rule(let rule): [strip(of: rule, width: width)]
    case .spacer(let room): [spacer(room)]
    case .pageBreak: []
    }
  }

  /// Empty room belongs to what follows, so that it holds nothing apart that wants to stay together.
  private func spacer(_ room: ElasticLength) -> Strip {
    Strip(height: 0, spaceBefore: room.squeezed(by: squeeze), keepsWithNext: true) { _, _, _ in }
  }

  func set(_ runs: [Run], size: Double, width: Double, alignment: Alignment) throws(Complaint) -> SetText {
    try SetText(runs, size: size, width: width, alignment: alignment, typeface: typeface)
  }

  private func strips(of paragraph: Paragraph, width: Double) throws(Complaint) -> [Strip] {
    let text = try set(paragraph.runs, size: paragraph.size, width: width, alignment: paragraph.alignment)
    var strips = lines(of: text, spaceBefore: paragraph.spaceBefore, keepsWithNext: paragraph.keepsWithNext)
    if let share = paragraph.underline, let widest = text.lines.max(by: { $0.width < $1.width }) {
      let length = widest.width * share
      let start = widest.left + (widest.width - length) / 2
      strips[strips.count - 1].keepsWithNext = true
      strips.append(
        Strip(height: 4, keepsWithNext: paragraph.keepsWithNext) { canvas, x, y in
          canvas.line(
            fromX: x + start, fromY: y + 1.5, toX: x + start + length, toY: y + 1.5, thickness: 0.7)
        })
    }
    return strips
  }

  /// Lines as strips; neither the first nor the last line of a paragraph stands alone on a page.
  private func lines(of text: SetText, spaceBefore: Double, keepsWithNext: Bool) -> [Strip] {
    let last = text.lines.count - 1
    return text.lines.enumerated().map { index, line in
      Strip(
        height: line.height, spaceBefore: index == 0 ? spaceBefore : 0,
        keepsWithNext: index == last ? keepsWithNext : index == 0 || index == last - 1
      ) { canvas, x, y in canvas.draw(line, of: text, x: x, y: y) }
    }
  }

  private func strips(of line: LabelledLine, width: Double) throws(Complaint) -> [Strip] {
    var runs = [Run(line.label)]
    if let value = line.value { runs.append(Run(" " + value, bold: line.bold)) }
    let text = try set(runs, size: line.size, width: width, alignment: .left)
    var strips = lines(of: text, spaceBefore: line.spaceBefore, keepsWithNext: line.keepsWithNext)
    if line.value == nil, let last = text.lines.last, let label = strips.popLast() {
      var dotted = label
      dotted.draw = { canvas, x, y in
        label.draw(canvas, x, y)
        canvas.leader(fromX: x + last.left + last.width + 4, toX: x + width, y: y + last.baseline)
      }
      strips.append(dotted)
    }
    return strips
  }

  /// Columns are one strip: the header and the signatures stay whole.
  private func strip(of columns: Columns, width: Double) throws(Complaint) -> Strip {
    let widths = columns.widths(within: width / pointsPerMillimetre).map { $0 * pointsPerMillimetre }
    var drawings: [(Canvas, Double, Double) -> Void] = []
    var height = 0.0
    var left = 0.0
    for (column, columnWidth) in zip(columns.columns, widths) {
      let offset = left
      var top = 0.0
      for case .strip(let strip) in try items(of: column.blocks, width: columnWidth) {
        let y = top + strip.spaceBefore
        drawings.append { canvas, x, base in strip.draw(canvas, x + offset, base + y) }
        top = y + strip.height
      }
      height = max(height, top)
      left += columnWidth + columns.gap * pointsPerMillimetre
    }
    return Strip(height: height) { canvas, x, y in
      for draw in drawings { draw(canvas, x, y) }
    }
  }

  private func strip(of code: QRCode, width: Double) throws(Complaint) -> Strip {
    let symbol = try QRSymbol(code.payload)
    let side = code.side * pointsPerMillimetre
    let offset = Self.offset(of: side, in: width, code.alignment)
    return Strip(height: side) { canvas, x, y in canvas.draw(symbol, x: x + offset, y: y, side: side) }
  }

  private func strip(of rule: Rule, width: Double) -> Strip {
    let length = rule.share * width
    let offset = Self.offset(of: length, in: width, rule.alignment)
    return Strip(height: 5) { canvas, x, y in
      canvas.line(
        fromX: x + offset, fromY: y + 2.5, toX: x + offset + length, toY: y + 2.5, thickness: rule.thickness)
    }
  }

  private static func offset(of length: Double, in width: Double, _ alignment: Alignment) -> Double {
    switch alignment {
    case .left, .justified: 0
    case .centre: (width - length) / 2
    case .right: width - length
    }
  }
}
