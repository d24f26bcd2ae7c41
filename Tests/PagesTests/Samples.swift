import Pages

enum Samples {
  static func document(_ blocks: [Block]) -> Document {
    Document(
      code: "H15-1", created: "2026-11-20T08:15:00+07:00",
      parts: [Part(footer: Footer(text: "Mã hồ sơ", pageWord: "Trang"), blocks: blocks)])
  }

  static var everything: Document {
    var document = document([
      .officialHeader(
        authority: "ỦY BAN", office: "TRUNG TÂM", state: "NƯỚC", motto: "Tự do",
        below: (left: [.qr(QRCode("H15-1", side: 20, alignment: .centre))], right: [])),
      .title("GIẤY"),
      .paragraph(
        Paragraph([Run("a", bold: true), Run("b", italic: true)], alignment: .right, underline: 0.5)),
      .labelled(LabelledLine("Địa chỉ:", nil, bold: true, size: 12, spaceBefore: 2, keepsWithNext: true)),
      .table(
        Table(
          columns: [TableColumn("STT", width: 11, alignment: .centre), TableColumn("Tên")],
          rows: [TableRow(["1", "a"]), TableRow(["", "b"], bold: true)], size: ElasticLength(12, least: 10),
          bordered: false)),
      .rule(Rule(share: 0.3, thickness: 1, alignment: .right)), .spacer(4.5),
      .signatures([SignaturePlace(title: "NGƯỜI NỘP", hint: "(Ký)", name: "")], room: 40), .pageBreak,
    ])
    document.watermark = "TẬP HUẤN"
    document.paper = .a4Landscape
    document.margins = Margins(top: 15, right: 16, bottom: 17, left: 18)
    return document
  }
}
