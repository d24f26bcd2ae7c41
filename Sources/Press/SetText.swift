import CPango
import Pages
import Vietnamese

/// Text broken into lines at a width, ready to be drawn line by line.
final class SetText {
  /// One line; all measures in points, from the upper left corner of the text.
  struct Line {
    let glyphs: UnsafeMutablePointer<PangoLayoutLine>
    let left: Double
    let width: Double
    let height: Double
    /// From the line's own top.
    let baseline: Double
  }

  private let layout: OpaquePointer
  private(set) var lines: [Line] = []

  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Sets runs of text in lines of at most `width` points. Data only ever arrives through
  /// `pango_layout_set_text`: read as markup, `Công ty A & B` would print as nothing.
  init(_ runs: [Run], size: Double, width: Double, alignment: Alignment, typeface: Typeface) throws(Complaint)
  {
    guard let layout = typeface.layout() else {
      throw Complaint(.fault, Bilingual("không dàn được dòng chữ", "cannot lay out a text"))
    }
    self.layout = layout
    let description = Typeface.description(size: size)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_width(layout, Self.units(width))
    // A name without blanks that is wider than its place breaks between letters, without a hyphen
    // that nobody entered.
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_alignment(layout, Self.alignment(alignment))
    pango_layout_set_justify(layout, alignment == .justified ? 1 : 0)
    fill(with: runs)
    let used = alignment == .centre ? balanced(width) : width
    try readLines(indent: (width - used) / 2)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Adds the outlines of the text to the current path of a drawing.
  func addOutlines(to drawing: OpaquePointer) { pango_cairo_layout_path(drawing, layout) }

  private func fill(with runs: [Run]) {
    var text = ""
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    for run in runs {
      let start = UInt32(text.utf8.count)
      text += Self.shown(run.text)
      let end = UInt32(text.utf8.count)
      if run.bold { Self.add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), from: start, to: end, to: attributes) }
      if run.italic {
        Self.add(pango_attr_style_new(PANGO_STYLE_ITALIC), from: start, to: end, to: attributes)
      }
    }
    let end = UInt32(text.utf8.count)
    Self.add(pango_attr_insert_hyphens_new(0), from: 0, to: end, to: attributes)
    pango_layout_set_text(layout, text, Int32(end))
    pango_layout_set_attributes(layout, attributes)
  }

  /// The last filter before the paper; only the line breaks of the form itself stay.
  private static func shown(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { PlainText.shown(String($0)) }
      .joined(separator: "\n")
  }

  private static func add(
    _ attribute: UnsafeMutablePointer<PangoAttribute>?, from start: UInt32, to end: UInt32,
    to list: OpaquePointer?
  ) {
    attribute?.pointee.start_index = start
    attribute?.pointee.end_index = end
    pango_attr_list_insert(list, attribute)
  }

  private static func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }

  /// Narrows centred text as far as it keeps its number of lines, so that a heading breaks in halves
  /// of like length and not after its last word but one. Gives the width that it has then.
  private func balanced(_ width: Double) -> Double {
    let count = pango_layout_get_line_count(layout)
    guard count > 1, fits(width, lines: count) else {
      pango_layout_set_width(layout, Self.units(width))
      return width
    }
    var (narrow, wide) = (0.0, width)
    while wide - narrow > 1 {
      let middle = (narrow + wide) / 2
      if fits(middle, lines: count) { wide = middle } else { narrow = middle }
    }
    pango_layout_set_width(layout, Self.units(wide))
    return wide
  }

  /// Whether the text takes so many lines of a width with no word broken.
  private func fits(_ width: Double, lines count: Int32) -> Bool {
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    defer { pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR) }
    pango_layout_set_width(layout, Self.units(width))
    var area = PangoRectangle()
    pango_layout_get_extents(layout, nil, &area)
    return pango_layout_get_line_count(layout) == count && area.width <= Self.units(width)
  }

  private func readLines(indent: Double) throws(Complaint) {
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    let scale = Double(PANGO_SCALE)
    repeat {
      guard let glyphs = pango_layout_iter_get_line_readonly(iterator) else { break }
      var area = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &area)
      let baseline = pango_layout_iter_get_baseline(iterator)
      lines.append(
        Line(
          glyphs: glyphs, left: indent + Double(area.x) / scale, width: Double(area.width) / scale,
          height: Double(area.height) / scale, baseline: Double(baseline - area.y) / scale))
    } while pango_layout_iter_next_line(iterator) != 0
    let unknown = pango_layout_get_unknown_glyphs_count(layout)
    if unknown > 0 {
      throw Complaint(
        .badDocument,
        Bilingual(
          "văn bản có \(unknown) ký tự mà phông chữ của máy không có, vui lòng gõ lại bằng chữ La-tinh",
          "the text has \(unknown) characters that no font of this machine has; please write them in Latin letters"
        ))
    }
  }

  private static func alignment(_ alignment: Alignment) -> PangoAlignment {
    switch alignment {
    case .left, .justified: PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
