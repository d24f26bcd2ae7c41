/// Texts that say that there is no limit, and texts that say nothing.
enum NoLimitText {
  /// Whether the column itself says that no limit is set.
  static func isSaid(by column: [String]) -> Bool {
    column == ["không", "quy", "định"] || noResult.lengthAtStart(of: column) > 0
      || noLimit.stand(in: column)
  }

  /// Whether a description says so of the limit and not of something else.
  static func isSaid(inDescription words: [String]) -> Bool { noLimit.stand(in: words) }

  /// Whether something is not regulated, whatever it is.
  static func isHinted(in words: [String]) -> Bool { hint.stand(in: words) && !ofFees.stand(in: words) }

  private static let noResult = Phrases("không phải trả kết quả")
  private static let noLimit = Phrases(
    "không quy định thời hạn giải quyết", "không quy định về thời hạn giải quyết",
    "không quy định thời gian giải quyết", "thời hạn giải quyết không quy định")
  private static let ofFees = Phrases("không quy định phí", "không quy định về phí", "không quy định lệ phí")
  private static let hint = Phrases("không quy định", "không xác định")
}

/// Limits that are a day of the calendar, or end before an event.
enum FixedDateText {
  static func stands(in words: LimitWords) -> Bool {
    let plain = words.words[...].plain
    if event.stand(in: plain) { return true }
    for (index, word) in words.words.enumerated() where index >= 2 {
      guard words.words[index - 1].text == "ngày" else { continue }
      let before = words.words[index - 2].text
      let isDate: Bool
      switch word.kind {
      case .number, .written: isDate = true
      case .word, .sign: isDate = false
      }
      if isDate, before == "trước" || before == "vào" { return true }
    }
    return false
  }

  private static let event = Phrases(
    "ngay trước khi", "trước khi tàu", "hằng năm", "hàng năm", "hàng quý", "hằng quý", "năm kế hoạch",
    "theo thời hạn chung", "theo kế hoạch")
}
