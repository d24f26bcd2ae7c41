import CPango
import Pages
import Vietnamese

/// Sheets drawn as one PDF in memory.
enum PDF {
  /// The bytes of the PDF. The title is the dossier code, the date is the document's, and nothing
  /// else of this machine or this moment goes in.
  static func draw(_ sheets: Sheets, of document: Document, typeface: Typeface) throws(Complaint) -> [UInt8] {
    let sink = Sink()
    let width = document.paper.width * pointsPerMillimetre
    let height = document.paper.height * pointsPerMillimetre
    let surface = cairo_pdf_surface_create_for_stream(
      Sink.take, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    defer { cairo_surface_destroy(surface) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, PlainText.shown(document.code))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, document.created)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "motcua-press")
    guard let drawing = cairo_create(surface) else { throw failure(CAIRO_STATUS_NO_MEMORY) }
    defer { cairo_destroy(drawing) }
    for sheet in sheets.sheets {
      draw(sheet, sheets.watermark, on: Canvas(drawing: drawing), of: document)
      cairo_show_page(drawing)
    }
    cairo_surface_finish(surface)
    for status in [cairo_status(drawing), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS
    {
      throw failure(status)
    }
    return withExtendedLifetime(sink) { sink.bytes }
  }

  private static func draw(
    _ sheet: Sheets.Sheet, _ watermark: Sheets.Watermark?, on canvas: Canvas, of document: Document
  ) {
    let width = document.paper.width * pointsPerMillimetre
    let height = document.paper.height * pointsPerMillimetre
    let left = document.margins.left * pointsPerMillimetre
    let (top, foot) = (sheet.top, sheet.foot)
    if let watermark {
      canvas.watermark(watermark.across, width: width, height: height)
      canvas.draw(watermark.head, x: left, y: max(4, top - watermark.head.height - 6))
    }
    for strip in sheet.strips { strip.draw(canvas, left, top + strip.y) }
    canvas.line(
      fromX: left, fromY: foot + 5, toX: left + document.contentWidth * pointsPerMillimetre, toY: foot + 5,
      thickness: 0.3)
    canvas.draw(sheet.footer, x: left, y: foot + 7)
    canvas.draw(sheet.number, x: left, y: foot + 7)
  }

  private static func failure(_ status: cairo_status_t) -> Complaint {
    Complaint(
      .fault,
      Bilingual(
        "thư viện vẽ báo lỗi số \(status.rawValue)", "the drawing library reports error \(status.rawValue)"))
  }

  /// Where the library hands over its bytes.
  private final class Sink {
    var bytes: [UInt8] = []

    static let take: cairo_write_func_t = { sink, data, count in
      guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let bytes = UnsafeBufferPointer(start: data, count: Int(count))
      Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes += bytes
      return CAIRO_STATUS_SUCCESS
    }
  }
}
