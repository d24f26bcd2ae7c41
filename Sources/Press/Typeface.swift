import CPango
import Pages
import Vietnamese

/// The one font of the papers, and the measure of everything set in it.
///
/// Liberation Serif has the widths of Times New Roman, which Decree 30/2020 names, and may be given
/// away with the program.
final class Typeface {
  static let family = "Liberation Serif"
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer

  init() throws(Complaint) {
    guard let map = pango_cairo_font_map_new(), let context = pango_font_map_create_context(map) else {
      throw Complaint(.fault, Bilingual("không khởi tạo được thư viện chữ", "cannot start the text library"))
    }
    self.map = map
    self.context = context
    // At Pango's own 96 dots an inch, 13 points would print as 17.
    pango_cairo_context_set_resolution(context, 72)
    // Fractions of points are real on paper; grid-fitting is for screens.
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    // Fixed here, so that the caller's locale cannot change a line break.
    pango_context_set_language(context, pango_language_from_string("vi"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
  }

  /// A description of the font in one size and style.
  static func description(size: Double, bold: Bool = false, italic: Bool = false) -> OpaquePointer? {
    let description = pango_font_description_new()
    // By call and not by a string: "Times New Roman 13" would be read as a font "Times New" in roman style.
    pango_font_description_set_family(description, family)
    pango_font_description_set_size(description, Int32((size * Double(PANGO_SCALE)).rounded()))
    pango_font_description_set_weight(description, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(description, italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return description
  }

  /// Looks whether the system gives this font itself, not a stand-in, and all letters in each style.
  ///
  /// - Throws: `.noFont`. A receipt with boxes in a citizen's name must not leave the office.
  func check() throws(Complaint) {
    for (bold, italic) in [(false, false), (true, false), (false, true), (true, true)] {
      let wanted = Self.description(size: 13, bold: bold, italic: italic)
      defer { pango_font_description_free(wanted) }
      guard let font = pango_font_map_load_font(map, context, wanted) else {
        throw Complaint(.noFont, PressExit.noFont.text)
      }
      defer { g_object_unref(font) }
      let found = pango_font_describe(font)
      defer { pango_font_description_free(found) }
      let family = pango_font_description_get_family(found).map { String(cString: $0) } ?? ""
      let missing = Self.letters.unicodeScalars.count { pango_font_has_char(font, $0.value) == 0 }
      if family != Self.family || missing > 0 { throw Self.complaint(found: family, missing: missing) }
    }
  }

  private static func complaint(found: String, missing: Int) -> Complaint {
    let text = PressExit.noFont.text
    if found != family {
      return Complaint(
        .noFont, Bilingual("\(text.vi) (đang thay bằng \(found))", "\(text.en) (\(found) stands in)"))
    }
    return Complaint(
      .noFont, Bilingual("\(text.vi) (thiếu \(missing) chữ)", "\(text.en) (\(missing) letters missing)"))
  }

  /// The 146 letters with Vietnamese marks and `đ`, the letters of Êđê, M'Nông and Gia Rai names,
  /// and the signs that the papers use.
  static let letters = vietnamese + vietnamese.uppercased() + "ƀčĕĭñŏŭɃČĔĬÑŎŬ" + "–«»…’“”&<>'\"/@%"

  private static let vietnamese =
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"

  /// A new layout in this font's context, to be freed by the caller.
  func layout() -> OpaquePointer? { pango_layout_new(context) }
}
