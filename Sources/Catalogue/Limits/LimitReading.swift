public import Dossiers
internal import Vietnamese
internal import WorkingTime

/// Turns what the portal publishes about a limit into cases, and never guesses: what the text leaves open
/// comes out as a question for a person.
///
/// The column and the description are read apart and must agree. Each kind of wording has its own file.
public enum LimitReading {
  /// The cases that the columns state; at least one.
  public static func cases(of columns: PublishedColumns) -> [ProcedureCase] {
    let parts = columns.text.split(separator: "—", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !columns.text.isEmpty else { return [question(.numberMissing)] }
    let column = ColumnText(first)
    let columnWords = String(first).exactForm.split(separator: " ").map(String.init)
    if NoLimitText.isSaid(by: columnWords) { return [ProcedureCase(limit: .stated(.none))] }
    guard column.isAmounts else {
      // The column is a sentence: the whole text is one.
      return free(columns)
    }
    let description = parts.count > 1 ? parts[1] : ""
    // An excerpt of the procedure's steps, which is not about the limit.
    if description.isEmpty || description.holds("(trình tự thực hiện)") {
      return [alone(column, columns)]
    }
    return described(column, description, columns)
  }

  private static func question(_ reason: LimitQuestion) -> ProcedureCase {
    ProcedureCase(limit: .needsPerson(reason))
  }

  /// The column where nothing else is published.
  private static func alone(_ column: ColumnText, _ columns: PublishedColumns) -> ProcedureCase {
    if let byChannel = ChannelColumns.reading(column, columns) { return byChannel }
    if column.entries.contains(where: { $0.amount.isClockHours }) { return question(.hoursUnclear) }
    let open: LimitQuestion? =
      column.bareNumber != nil
      ? .unitMissing : column.entries.contains { $0.amount == .nothing } ? .numberMissing : nil
    let limits = column.limits
    guard let limit = limits.first else { return question(open ?? .numberMissing) }
    if let open { return ChannelColumns.partly(column, limits: limits, open: open, columns) }
    if limits.count == 1 { return ProcedureCase(limit: .stated(limit)) }
    let isOneNumber = limits.allSatisfy { $0.value != nil && $0.value == limit.value }
    return question(isOneNumber ? .unitsContradict : .casesUnnamed)
  }

  /// The column with its description.
  private static func described(
    _ column: ColumnText, _ description: Substring, _ columns: PublishedColumns
  ) -> [ProcedureCase] {
    let text = TextReading(description, columns)
    let words = LimitWords(description)
    let plain = words.words[...].plain
    if text.isSilent {
      if column.limits.isEmpty, column.bareNumber == nil, NoLimitText.isSaid(inDescription: plain) {
        return [ProcedureCase(limit: .stated(.none))]
      }
      if FixedDateText.stands(in: words) { return [question(.fixedDate)] }
      // The column has a number, the text says that there is none.
      if NoLimitText.isHinted(in: plain), !column.limits.isEmpty { return [question(.numberNotInText)] }
      return [alone(column, columns)]
    }
    if let byChannel = ChannelColumns.reading(column, columns) {
      return text.limits.allSatisfy { $0.role == .aside } ? [byChannel] : disagreeing(byChannel)
    }
    if column.hasCaseWithoutLimit { return [question(.casesUnnamed)] }
    if column.limits.isEmpty, column.bareNumber == 0 {
      return atOnce(text)
    }
    return text.cases(column: column.limits, bare: column.limits.isEmpty ? column.bareNumber : nil)
  }

  /// Limits by channel, and a text that names limits without naming channels.
  private static func disagreeing(_ byChannel: ProcedureCase) -> [ProcedureCase] {
    switch byChannel.limit {
    case .needsPerson(.areaUnderChannel): [byChannel]
    case .needsPerson, .stated: [question(.casesUnderChannel)]
    }
  }

  /// «0 Giờ — Ngay sau khi tiếp nhận …».
  private static func atOnce(_ text: TextReading) -> [ProcedureCase] {
    let cases = text.cases(column: [], bare: nil)
    return cases.map(\.limit) == [.stated(.atOnce)] ? cases : [question(.unitMissing)]
  }

  /// A text without a column, or whose column is a sentence.
  private static func free(_ columns: PublishedColumns) -> [ProcedureCase] {
    let text = TextReading(columns.text, columns)
    if text.isSilent {
      return [
        question(FixedDateText.stands(in: LimitWords(columns.text)) ? .fixedDate : .numberMissing)
      ]
    }
    let cases = text.cases(column: [], bare: nil)
    // The data carry a number beside such texts; a reading that misses it is no reading.
    let stated = cases.compactMap(\.limit.stated)
    if let unit = columns.unit.flatMap(TimeLimit.Unit.init(rawValue:)), stated.count == cases.count {
      let isThere = stated.contains { $0.unit == unit && ($0.value == nil || $0.value == columns.amount) }
      if !isThere { return [question(.numberNotInText)] }
    }
    return cases
  }
}
