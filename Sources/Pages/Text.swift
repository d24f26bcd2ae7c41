/// A stretch of text in one style. It is never read as markup: `Công ty A & B <C>` stays what it is.
public struct Run: Codable, Equatable, Sendable {
  /// The text.
  public var text: String
  /// In bold type.
  public var bold: Bool
  /// In italic type.
  public var italic: Bool

  /// Makes a run.
  public init(_ text: String, bold: Bool = false, italic: Bool = false) {
    self.text = text
    self.bold = bold
    self.italic = italic
  }
}

/// Running text, broken into lines where it must be and over pages where it may be.
public struct Paragraph: Codable, Equatable, Sendable {
  /// The text in its styles.
  public var runs: [Run]
  /// Where the lines stand.
  public var alignment: Alignment
  /// The size of the type in points.
  public var size: Double
  /// Room above, in points; none at the top of a page.
  public var spaceBefore: Double
  /// Whether it must not stand alone at the foot of a page, away from what follows.
  public var keepsWithNext: Bool
  /// A line drawn under the text, as a share of the text's own length: 1 under the national motto,
  /// about 0.4 under the name of an office. None when `nil`.
  public var underline: Double?

  /// Makes a paragraph.
  public init(
    _ runs: [Run], alignment: Alignment = .justified, size: Double = 13, spaceBefore: Double = 0,
    keepsWithNext: Bool = false, underline: Double? = nil
  ) {
    self.runs = runs
    self.alignment = alignment
    self.size = size
    self.spaceBefore = spaceBefore
    self.keepsWithNext = keepsWithNext
    self.underline = underline
  }

  /// Makes a paragraph in one style.
  public init(
    _ text: String, bold: Bool = false, italic: Bool = false, alignment: Alignment = .justified,
    size: Double = 13, spaceBefore: Double = 0, keepsWithNext: Bool = false, underline: Double? = nil
  ) {
    self.init(
      [Run(text, bold: bold, italic: italic)], alignment: alignment, size: size,
      spaceBefore: spaceBefore, keepsWithNext: keepsWithNext, underline: underline)
  }
}

/// `Label: value`, as the forms have it.
public struct LabelledLine: Codable, Equatable, Sendable {
  /// The words before the value, with their colon.
  public var label: String
  /// What was filled in. Without it a dotted line is drawn to the right edge, to be filled in by hand.
  public var value: String?
  /// The value in bold type.
  public var bold: Bool
  /// The size of the type in points.
  public var size: Double
  /// Room above, in points; none at the top of a page.
  public var spaceBefore: Double
  /// Whether it must not stand alone at the foot of a page, away from what follows.
  public var keepsWithNext: Bool

  /// Makes a labelled line.
  public init(
    _ label: String, _ value: String?, bold: Bool = false, size: Double = 13, spaceBefore: Double = 0,
    keepsWithNext: Bool = false
  ) {
    self.label = label
    self.value = value
    self.bold = bold
    self.size = size
    self.spaceBefore = spaceBefore
    self.keepsWithNext = keepsWithNext
  }
}
