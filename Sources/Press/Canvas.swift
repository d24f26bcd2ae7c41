import CPango
import Pages

/// The page being drawn. Points from the upper left corner of the sheet.
struct Canvas {
  let drawing: OpaquePointer

  /// Draws one line of a text; the text is asked for because the glyphs live only as long as it does.
  func draw(_ line: SetText.Line, of text: SetText, x: Double, y: Double) {
    cairo_move_to(drawing, x + line.left, y + line.baseline)
    pango_cairo_show_layout_line(drawing, line.glyphs)
  }

  func draw(_ text: SetText, x: Double, y: Double) {
    var top = y
    for line in text.lines {
      draw(line, of: text, x: x, y: top)
      top += line.height
    }
  }

  func line(fromX: Double, fromY: Double, toX: Double, toY: Double, thickness: Double) {
    cairo_set_line_width(drawing, thickness)
    cairo_move_to(drawing, fromX, fromY)
    cairo_line_to(drawing, toX, toY)
    cairo_stroke(drawing)
  }

  /// Dots to write on, as the printed forms have them.
  func leader(fromX: Double, toX: Double, y: Double) {
    guard toX > fromX else { return }
    cairo_save(drawing)
    var dashes = [0.0, 2.6]
    cairo_set_dash(drawing, &dashes, 2, 0)
    cairo_set_line_cap(drawing, CAIRO_LINE_CAP_ROUND)
    line(fromX: fromX, fromY: y, toX: toX, toY: y, thickness: 0.8)
    cairo_restore(drawing)
  }

  func frame(x: Double, y: Double, width: Double, height: Double, thickness: Double) {
    cairo_set_line_width(drawing, thickness)
    cairo_rectangle(drawing, x, y, width, height)
    cairo_stroke(drawing)
  }

  /// Draws the symbol with the four modules of white around it that the standard asks for.
  func draw(_ symbol: QRSymbol, x: Double, y: Double, side: Double) {
    let module = side / Double(symbol.width + 2 * QRSymbol.quietModules)
    let edge = module * Double(QRSymbol.quietModules)
    for row in 0..<symbol.width {
      for run in symbol.darkRuns(in: row) {
        cairo_rectangle(
          drawing, x + edge + module * Double(run.lowerBound), y + edge + module * Double(row),
          module * Double(run.count), module)
      }
    }
    // One path filled once leaves no hair lines between the modules.
    cairo_fill(drawing)
  }

  /// Grey words from the lower left to the upper right corner, under everything else. Drawn as
  /// shapes, so that they do not mix with the text that is copied or read out of the PDF.
  func watermark(_ text: SetText, width: Double, height: Double) {
    let textWidth = text.lines.map(\.width).max() ?? 0
    guard textWidth > 0 else { return }
    let diagonal = (width * width + height * height).squareRoot()
    cairo_save(drawing)
    cairo_translate(drawing, width / 2, height / 2)
    var turn = cairo_matrix_t(
      xx: width / diagonal, yx: -height / diagonal, xy: height / diagonal, yy: width / diagonal, x0: 0, y0: 0)
    cairo_transform(drawing, &turn)
    let scale = diagonal * 0.8 / textWidth
    cairo_scale(drawing, scale, scale)
    cairo_move_to(drawing, -textWidth / 2, -text.height / 2)
    cairo_set_source_rgb(drawing, 0.87, 0.87, 0.87)
    text.addOutlines(to: drawing)
    cairo_fill(drawing)
    cairo_restore(drawing)
  }
}
