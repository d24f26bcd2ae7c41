/// Each block as an object with one key, its kind: `{"qr": {…}}`. The compiler's own coding would
/// write the names of Swift's storage into the pipe.
extension Block: Codable {
  enum Kind: String, CodingKey, CaseIterable {
    case columns, paragraph, labelled, table, qr, rule, spacer, pageBreak
  }

  /// Reads one block.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Kind.self)
    guard object.allKeys.count == 1, let kind = object.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "one kind of block expected"))
    }
    self =
      switch kind {
      case .columns: .columns(try object.decode(Columns.self, forKey: kind))
      case .paragraph: .paragraph(try object.decode(Paragraph.self, forKey: kind))
      case .labelled: .labelled(try object.decode(LabelledLine.self, forKey: kind))
      case .table: .table(try object.decode(Table.self, forKey: kind))
      case .qr: .qr(try object.decode(QRCode.self, forKey: kind))
      case .rule: .rule(try object.decode(Rule.self, forKey: kind))
      case .spacer: .spacer(try object.decode(ElasticLength.self, forKey: kind))
      case .pageBreak: .pageBreak
      }
  }

  /// Writes one block.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Kind.self)
    switch self {
    case .columns(let columns): try object.encode(columns, forKey: .columns)
    case .paragraph(let paragraph): try object.encode(paragraph, forKey: .paragraph)
    case .labelled(let line): try object.encode(line, forKey: .labelled)
    case .table(let table): try object.encode(table, forKey: .table)
    case .qr(let code): try object.encode(code, forKey: .qr)
    case .rule(let rule): try object.encode(rule, forKey: .rule)
    case .spacer(let room): try object.encode(room, forKey: .spacer)
    case .pageBreak: try object.encode(true, forKey: .pageBreak)
    }
  }
}
