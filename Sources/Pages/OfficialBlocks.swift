/// The blocks that every administrative paper shares, in the sizes of Decree 30/2020 (appendix I):
/// the head in 12 to 13 points with the lines under the motto and the office, titles in bold capitals.
extension Block {
  /// The head of a paper: the office on the left, the state and its motto on the right.
  ///
  /// - Parameters:
  ///   - authority: the superior body, upright; left out where the office stands alone.
  ///   - office: the body that issues the paper, bold, with a line under it.
  ///   - state: the name of the state, bold.
  ///   - motto: the motto, bold, with a line as long as itself under it.
  ///   - below: what stands further down in the left and in the right column.
  public static func officialHeader(
    authority: String?, office: String, state: String, motto: String, below: (left: [Block], right: [Block])
  ) -> Block {
    var left: [Block] = []
    if let authority { left.append(.paragraph(Paragraph(authority, alignment: .centre, size: 12))) }
    left.append(.paragraph(Paragraph(office, bold: true, alignment: .centre, size: 12, underline: 0.4)))
    let right: [Block] = [
      .paragraph(Paragraph(state, bold: true, alignment: .centre, size: 12)),
      .paragraph(Paragraph(motto, bold: true, alignment: .centre, size: 13, underline: 1)),
    ]
    // The state's name in 12 points takes 92 mm of one line; the rest is the office's.
    return .columns(
      Columns([Column(share: 40, left + below.left), Column(share: 60, right + below.right)], gap: 2))
  }

  /// The title of a paper: bold, in the middle.
  public static func title(_ text: String, spaceBefore: Double = 8) -> Block {
    .paragraph(
      Paragraph(
        text, bold: true, alignment: .centre, size: 14, spaceBefore: spaceBefore, keepsWithNext: true))
  }

  /// The signatures, side by side. Never broken over two pages.
  public static func signatures(_ places: [SignaturePlace], size: Double = 13, room: ElasticLength) -> Block {
    .columns(
      Columns(
        places.map { place in
          Column([
            .paragraph(Paragraph(place.title, bold: true, alignment: .centre, size: size)),
            .paragraph(Paragraph(place.hint, italic: true, alignment: .centre, size: size - 1)),
            .spacer(room),
            .paragraph(Paragraph(place.name, bold: true, alignment: .centre, size: size)),
          ])
        }))
  }
}

/// Where one person signs.
public struct SignaturePlace: Equatable, Sendable {
  /// In what quality, in capitals; empty where nobody signs on that side.
  public var title: String
  /// What to do there.
  public var hint: String
  /// The name under the signature, empty where it is written by hand.
  public var name: String

  /// Makes a place to sign.
  public init(title: String, hint: String, name: String) {
    self.title = title
    self.hint = hint
    self.name = name
  }
}
