/// A document as a value: what stands on the paper, in which order and how large.
///
/// Paper is measured in millimetres and type in points (1/72 inch). A document holds no font, no
/// drawing and no clock: the press gives the same bytes for the same document, at any time.
public struct Document: Codable, Equatable, Sendable {
  /// The dossier code. It alone becomes the title of the PDF and of the print job, since titles
  /// stay behind in the logs of printers: never a person's name.
  public var code: String
  /// When the document was made, as `2026-11-20T08:15:00+07:00`. It is the PDF's creation date, so
  /// a reprint takes the date of the first print.
  public var created: String
  /// The sheet.
  public var paper: Paper
  /// The room left free at the edges of each page.
  public var margins: Margins
  /// Words that stand across every page and once more in its head, such as those of the practice office.
  public var watermark: String?
  /// The parts; each begins on a new page and counts its own pages.
  public var parts: [Part]

  /// Makes a document.
  public init(
    code: String, created: String, paper: Paper = .a4Portrait, margins: Margins = .office,
    watermark: String? = nil, parts: [Part]
  ) {
    self.code = code
    self.created = created
    self.paper = paper
    self.margins = margins
    self.watermark = watermark
    self.parts = parts
  }

  /// The width between the left and the right margin, in millimetres.
  public var contentWidth: Double { paper.width - margins.left - margins.right }

  /// The height between the top and the bottom margin, in millimetres, when everything elastic gives
  /// way by a share from 0 to 1.
  public func contentHeight(squeezedBy share: Double) -> Double {
    paper.height - margins.top.squeezed(by: share) - margins.bottom.squeezed(by: share)
  }
}

/// A run of pages of its own, such as one of the two liên of a receipt.
public struct Part: Codable, Equatable, Sendable {
  /// The line at the foot of every page of this part.
  public var footer: Footer
  /// What stands on the pages, from top to bottom.
  public var blocks: [Block]

  /// Makes a part.
  public init(footer: Footer, blocks: [Block]) {
    self.footer = footer
    self.blocks = blocks
  }
}

/// The line at the foot of a page: a text on the left, the page's number on the right.
public struct Footer: Codable, Equatable, Sendable {
  /// What stands on the left of every page.
  public var text: String
  /// The word before the numbers: `Trang` gives `Trang 1/2`.
  public var pageWord: String

  /// Makes a footer.
  public init(text: String, pageWord: String) {
    self.text = text
    self.pageWord = pageWord
  }
}

/// A sheet of paper and which way it lies.
public enum Paper: String, Codable, Equatable, Sendable, CaseIterable {
  /// A4, upright: 210 by 297 mm.
  case a4Portrait
  /// A4, on its side: 297 by 210 mm.
  case a4Landscape

  /// The width in millimetres.
  public var width: Double { self == .a4Portrait ? 210 : 297 }

  /// The height in millimetres.
  public var height: Double { self == .a4Portrait ? 297 : 210 }
}

/// The free edges of a page, in millimetres.
public struct Margins: Codable, Equatable, Sendable {
  /// Above the text.
  public var top: ElasticLength
  /// Right of the text.
  public var right: Double
  /// Below the text; the footer stands inside this margin.
  public var bottom: ElasticLength
  /// Left of the text.
  public var left: Double

  /// Makes margins, in millimetres.
  public init(top: ElasticLength, right: Double, bottom: ElasticLength, left: Double) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  /// Left 30 mm, the others 20 mm: the margins of administrative papers (Decree 30/2020).
  public static let office = Margins(top: 20, right: 20, bottom: 20, left: 30)
}
