import Pages

/// All pages of a document, with what stands in their margins.
struct Sheets {
  /// One page: its strips, where they begin and end, the line at its foot, its number.
  struct Sheet {
    let top: Double
    let foot: Double
    let strips: [PlacedStrip]
    let footer: SetText
    let number: SetText
  }

  let sheets: [Sheet]
  let watermark: Watermark?

  /// The words of the practice office: across the page, and in the head where a copier keeps them.
  struct Watermark {
    let across: SetText
    let head: SetText
  }

  init(_ document: Document, typeface: Typeface) throws(Complaint) {
    let width = document.contentWidth * pointsPerMillimetre
    let flow = Flow(document, squeeze: 0, typeface: typeface)
    watermark = try document.watermark.map { words throws(Complaint) in
      let run = [Run(words, bold: true)]
      return Watermark(
        across: try flow.set(run, size: 36, width: 10_000, alignment: .left),
        head: try flow.set(run, size: 10, width: width, alignment: .centre))
    }
    var sheets: [Sheet] = []
    for part in document.parts {
      let (pages, squeeze) = try Self.pages(of: part, in: document, typeface: typeface)
      let margins = document.margins
      for (index, strips) in pages.enumerated() {
        let number = "\(part.footer.pageWord) \(index + 1)/\(pages.count)"
        let numberText = try flow.set([Run(number)], size: 9, width: width, alignment: .right)
        let room = width - (numberText.lines.map(\.width).max() ?? 0) - 12
        sheets.append(
          Sheet(
            top: margins.top.squeezed(by: squeeze) * pointsPerMillimetre,
            foot: (document.paper.height - margins.bottom.squeezed(by: squeeze)) * pointsPerMillimetre,
            strips: strips,
            footer: try flow.set([Run(part.footer.text)], size: 9, width: room, alignment: .left),
            number: numberText))
      }
    }
    self.sheets = sheets
  }

  /// The pages of a part, squeezed no further than the fewest pages need.
  private static func pages(
    of part: Part, in document: Document, typeface: Typeface
  ) throws(Complaint) -> (pages: [[PlacedStrip]], squeeze: Double) {
    let width = document.contentWidth * pointsPerMillimetre
    var best: (pages: [[PlacedStrip]], squeeze: Double) = ([], 0)
    for squeeze in [0, 0.25, 0.5, 0.75, 1] {
      let flow = Flow(document, squeeze: squeeze, typeface: typeface)
      let items = try flow.items(of: part.blocks, width: width)
      let pages = try Pagination(items, height: flow.pageHeight).pages
      if best.pages.isEmpty || pages.count < best.pages.count { best = (pages, squeeze) }
      if best.pages.count == 1 { break }
    }
    return best
  }
}
