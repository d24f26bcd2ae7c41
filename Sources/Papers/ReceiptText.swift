import Vietnamese

extension Receipt {
  /// The receipt as plain text with the facts of the paper in the order of the form, for `--text` and
  /// for reading aloud: no frames, no columns, each line at most `width` cells wide.
  public func text(width: Int = 80, copy: ReceiptCopy? = nil) -> String {
    let form = ReceiptForm(self)
    var lines: [String] = []
    if practice { lines += [OfficialWords.practice, ""] }
    lines += form.headLines(copy)
    lines += ["", ReceiptForm.title.replacing("\n", with: " "), ""]
    lines += (form.opening + [form.phone]).map(\.sentence)
    if let email = form.email { lines.append(email.sentence) }
    lines += [form.identity.sentence, form.procedure.sentence, form.papersHeading]
    lines += form.paperLines
    lines += form.points.map(\.sentence)
    lines += [form.bookEntry, ""]
    lines += form.signatureLines
    lines += ["", "Ghi chú:"]
    lines += form.notes.map { "- " + $0 }
    if practice { lines += ["", OfficialWords.practice] }
    return lines.flatMap { $0.hanging(to: max(20, width)) }.joined(separator: "\n") + "\n"
  }
}

extension ReceiptForm {
  fileprivate func headLines(_ copy: ReceiptCopy?) -> [String] {
    [receipt.office.authority, receipt.office.name, number].compactMap { $0 }
      + [OfficialWords.state, OfficialWords.motto, placeAndDate, bookPlace]
      + (copy.map { [Self.copy($0)] } ?? [])
  }

  fileprivate var paperLines: [String] {
    receipt.papers.enumerated().map { index, paper in
      let counts = zip(
        ["bản chính", "bản chứng thực", "bản sao"], [paper.originals, paper.certified, paper.copies])
      let said = counts.filter { $0.1 != 0 }.map { "\(Self.count($0.1)) \($0.0)" }
      return "  \(index + 1)) \(paper.name): \(said.isEmpty ? "0 bản" : said.joined(separator: ", "))"
    }
  }

  fileprivate var signatureLines: [String] {
    let officer = "\(officerTitle) \(Self.signHint): \(receipt.officer)"
    if !receipt.submitterSigns { return [officer] }
    return ["\(submitterTitle) \(Self.signHint): \(OfficialWords.dots)", officer]
  }
}

extension ReceiptForm.Line {
  fileprivate var sentence: String { "\(label) \(value ?? OfficialWords.dots)" }
}

extension String {
  /// The line in lines of at most `cells`, those after the first two cells further in than the first.
  fileprivate func hanging(to cells: Int) -> [String] {
    let margin = String(prefix { $0 == " " })
    let text = String(dropFirst(margin.count))
    if CellWidth.of(self) <= cells { return [self] }
    return text.wrapped(to: cells - margin.count - 2).enumerated().map { index, line in
      margin + (index == 0 ? "" : "  ") + line
    }
  }
}
