/// What a document must hold to before ink is spent on it.
extension Document {
  /// Looks at every measure.
  ///
  /// - Throws: `DocumentFault` for the first thing that does not fit on paper.
  public func check() throws(DocumentFault) {
    let codeIsFit = code.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    guard !code.isEmpty, code.utf8.count <= 100, codeIsFit else { throw .code }
    guard Self.isMoment(created) else { throw .created }
    try margins.top.check(0...100, "margins.top")
    try margins.bottom.check(0...100, "margins.bottom")
    try Self.check(margins.left, 0...100, "margins.left")
    try Self.check(margins.right, 0...100, "margins.right")
    try Self.check(contentWidth, 40...300, "margins")
    try Self.check(contentHeight(squeezedBy: 0), 60...300, "margins")
    if parts.isEmpty || parts.contains(where: \.blocks.isEmpty) { throw .empty }
    for part in parts {
      for block in part.blocks { try block.check(width: contentWidth, depth: 0) }
    }
  }

  static func check(_ value: Double, _ range: ClosedRange<Double>, _ name: String) throws(DocumentFault) {
    // A value that is not a number is in no range.
    guard range.contains(value) else { throw .measure(what: name) }
  }

  /// `YYYY-MM-DDThh:mm:ss` and an offset or `Z`.
  static func isMoment(_ text: String) -> Bool {
    let form = "0000-00-00T00:00:00"
    let signs = Array(text.utf8)
    guard signs.count >= form.utf8.count else { return false }
    let time = matches(signs.prefix(form.utf8.count), form)
    let zone = signs.dropFirst(form.utf8.count)
    return time && (zone.elementsEqual("Z".utf8) || matches(zone, "+00:00") || matches(zone, "-00:00"))
  }

  private static func matches(_ signs: ArraySlice<UInt8>, _ form: String) -> Bool {
    signs.count == form.utf8.count
      && zip(signs, form.utf8).allSatisfy { sign, wanted in
        wanted == UInt8(ascii: "0") ? (0x30...0x39).contains(sign) : sign == wanted
      }
  }
}

extension Block {
  func check(width: Double, depth: Int) throws(DocumentFault) {
    switch self {
    case .paragraph(let paragraph): try paragraph.check()
    case .labelled(let line): try line.check()
    case .table(let table): try table.check(width: width)
    case .qr(let code): try code.check(width: width)
    case .columns(let columns): try columns.check(width: width, depth: depth)
    case .rule(let rule):
      try Document.check(rule.share, 0...1, "rule.share")
      try Document.check(rule.thickness, 0.1...5, "rule.thickness")
    case .spacer(let room): try room.check(0...800, "spacer")
    case .pageBreak: break
    }
  }
}

extension ElasticLength {
  func check(_ range: ClosedRange<Double>, _ name: String) throws(DocumentFault) {
    try Document.check(natural, range, name)
    try Document.check(least, range, name)
    guard least <= natural else { throw .measure(what: name) }
  }
}

extension Paragraph {
  func check() throws(DocumentFault) {
    try Document.check(size, 5...48, "paragraph.size")
    try Document.check(spaceBefore, 0...200, "paragraph.spaceBefore")
    if let underline { try Document.check(underline, 0...1, "paragraph.underline") }
  }
}

extension LabelledLine {
  func check() throws(DocumentFault) {
    try Document.check(size, 5...48, "labelled.size")
    try Document.check(spaceBefore, 0...200, "labelled.spaceBefore")
  }
}

extension Table {
  /// The least width that a column of words can have, in millimetres.
  static let narrowestColumn = 6.0

  func check(width: Double) throws(DocumentFault) {
    try size.check(5...48, "table.size")
    try Document.check(spaceBefore, 0...200, "table.spaceBefore")
    if columns.isEmpty { throw .measure(what: "table.columns") }
    for column in widths(within: width) {
      try Document.check(column, Self.narrowestColumn...300, "table.width")
    }
    guard widths(within: width).reduce(0, +) <= width + 0.01 else { throw .measure(what: "table.width") }
    for (index, row) in rows.enumerated() where row.cells.count != columns.count { throw .ragged(row: index) }
  }

  /// The width of each column in millimetres, where those without one share the rest of `width`.
  public func widths(within width: Double) -> [Double] {
    let fixed = columns.compactMap(\.width).reduce(0, +)
    let open = columns.count { $0.width == nil }
    return columns.map { $0.width ?? (width - fixed) / Double(open) }
  }
}

extension QRCode {
  func check(width: Double) throws(DocumentFault) {
    try Document.check(side, 8...150, "qr.side")
    guard side <= width else { throw .measure(what: "qr.side") }
    guard (1...1_000).contains(payload.utf8.count) else { throw .measure(what: "qr.payload") }
  }
}

extension Columns {
  func check(width: Double, depth: Int) throws(DocumentFault) {
    // Columns stand in columns once at most on any paper of an office.
    guard depth < 3, !columns.isEmpty else { throw .measure(what: "columns") }
    try Document.check(gap, 0...50, "columns.gap")
    for (column, width) in zip(columns, widths(within: width)) {
      try Document.check(column.share, 0.01...1_000, "columns.share")
      try Document.check(width, 8...300, "columns.width")
      for block in column.blocks {
        if block == .pageBreak { throw .measure(what: "columns.pageBreak") }
        try block.check(width: width, depth: depth + 1)
      }
    }
  }

  /// The width of each column in millimetres, when all of them and the gaps take `width`.
  public func widths(within width: Double) -> [Double] {
    let shares = columns.map(\.share).reduce(0, +)
    let room = width - gap * Double(columns.count - 1)
    return columns.map { room * $0.share / shares }
  }
}
