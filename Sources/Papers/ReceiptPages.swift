import Dossiers
public import Pages

extension Receipt {
  /// The paper itself: both copies, each with pages of its own.
  public var pages: Document { document() }

  /// The paper in the copies that are wanted.
  public func document(copies: [ReceiptCopy] = ReceiptCopy.allCases) -> Document {
    let form = ReceiptForm(self)
    return Document(
      code: form.receipt.code, created: issuedAt, margins: ReceiptForm.margins,
      watermark: practice ? OfficialWords.practice : nil, parts: copies.map(form.part))
  }
}

extension ReceiptForm {
  /// Decree 30/2020 (appendix I) leaves 30 mm on the left, 15 to 20 mm on the right and 20 to 25 mm
  /// above and below. The published names of papers are long: with 5 mm less above and below, half as
  /// many five-paper receipts again stay on one page, so those two give way where that saves a page.
  static let margins = Margins(
    top: ElasticLength(20, least: 15), right: 15, bottom: ElasticLength(20, least: 15), left: 30)

  func part(_ copy: ReceiptCopy) -> Part {
    var blocks = [header, .spacer(3), titleRow(copy), .spacer(2)]
    blocks += opening.map { block($0) }
    blocks += contact
    blocks.append(block(identity))
    blocks.append(block(procedure))
    blocks.append(.paragraph(Paragraph(papersHeading, spaceBefore: 1.5, keepsWithNext: true)))
    blocks.append(.table(papers))
    blocks.append(.spacer(3))
    // Nobody signs a page on which the day of the result does not stand.
    blocks += points.enumerated().map { index, line in block(line, keepsWithNext: index >= 3) }
    blocks.append(.paragraph(Paragraph(bookEntry, spaceBefore: 1.5, keepsWithNext: true)))
    blocks.append(.spacer(6))
    blocks.append(signatures)
    blocks += noteBlocks
    let footer = "\(Self.reference) · Mã hồ sơ: \(receipt.code) · Liên \(copy.rawValue)"
    return Part(footer: Footer(text: footer, pageWord: OfficialWords.page), blocks: blocks)
  }

  private var header: Block {
    .officialHeader(
      authority: receipt.office.authority, office: receipt.office.name, state: OfficialWords.state,
      motto: OfficialWords.motto,
      below: (
        left: [.paragraph(Paragraph(number, alignment: .centre))],
        right: [.paragraph(Paragraph(placeAndDate, italic: true, alignment: .centre, spaceBefore: 2))]
      ))
  }

  /// The QR code under the office's name, the title beside it: that saves the height of three papers.
  private func titleRow(_ copy: ReceiptCopy) -> Block {
    let middle: [Block] = [
      .title(Self.title),
      .paragraph(Paragraph(Self.copy(copy), italic: true, alignment: .centre, size: 12)),
      .paragraph(Paragraph(bookPlace, alignment: .centre, size: 12)),
    ]
    // The empty column keeps the title in the middle of the sheet.
    return .columns(
      Columns(
        [
          Column(
            share: Self.codeSide, [.qr(QRCode(receipt.mark?.whole ?? receipt.code, side: Self.codeSide))]),
          Column(share: contentWidth - 2 * Self.codeSide, middle), Column(share: Self.codeSide, []),
        ], gap: 0))
  }

  /// The side of the QR code in millimetres: its dots are then 0.7 mm wide for a usual code.
  private static let codeSide = 23.0

  private var contentWidth: Double { Paper.a4Portrait.width - Self.margins.left - Self.margins.right }

  private func block(_ line: Line, keepsWithNext: Bool = false) -> Block {
    .labelled(
      LabelledLine(
        line.label, line.value, bold: line.bold, spaceBefore: 1.5, keepsWithNext: keepsWithNext))
  }

  /// The telephone and the e-mail address on one line, as on the form, where they have room there.
  private var contact: [Block] {
    guard let email else { return [block(phone)] }
    guard receipt.applicant.phone.count <= 20, (email.value ?? "").count <= 34 else {
      return [block(phone), block(email)]
    }
    return [.columns(Columns([Column(share: 2, [block(phone)]), Column(share: 3, [block(email)])]))]
  }

  private var papers: Table {
    let headings = Self.paperHeadings
    let widths: [Double?] = [11, nil, 14, 23, 13]
    return Table(
      columns: headings.indices.map { index in
        TableColumn(headings[index], width: widths[index], alignment: index == 1 ? .left : .centre)
      },
      rows: receipt.papers.enumerated().map { index, paper in
        TableRow([
          "\(index + 1)", paper.name, Self.count(paper.originals), Self.count(paper.certified),
          Self.count(paper.copies),
        ])
      }, size: ElasticLength(12, least: 10))
  }

  private var signatures: Block {
    let submitter =
      receipt.submitterSigns
      ? SignaturePlace(title: submitterTitle, hint: Self.signHint, name: "")
      : SignaturePlace(title: "", hint: "", name: "")
    let officer = SignaturePlace(title: officerTitle, hint: Self.signHint, name: receipt.officer)
    return .signatures([submitter, officer], room: ElasticLength(64, least: 32))
  }

  private var noteBlocks: [Block] {
    notes.enumerated().map { index, note in
      let runs = index == 0 ? [Run("Ghi chú: ", bold: true)] : []
      return .paragraph(
        Paragraph(runs + [Run("- " + note, italic: true)], size: 10.5, spaceBefore: index == 0 ? 6 : 0))
    }
  }
}
