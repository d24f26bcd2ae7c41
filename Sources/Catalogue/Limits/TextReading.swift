internal import Dossiers
internal import Vietnamese
internal import WorkingTime

/// What a running text says about limits, held against the portal's column.
struct TextReading {
  /// All durations with what they are for, each once.
  private(set) var limits: [StatedLimit] = []
  private let words: LimitWords
  /// Whether the export has lost the beginning or the end of a channel's text.
  private let isCutOff: Bool

  init(_ text: some StringProtocol, _ columns: PublishedColumns) {
    words = LimitWords(text)
    isCutOff = text.split(separator: "|").contains { CutText.isCut($0) }
    var roles = LimitRoles(
      words, agency: columns.agency.exactForm.split(separator: " ").map(String.init),
      name: columns.name.exactForm.split(separator: " ").map(String.init))
    var rule = SameDayText.rule(in: words.words)
    if rule.cutoff == nil { rule = SameDayText.rule(in: LimitWords(columns.steps).words) }
    limits = roles.all().map { stated in
      guard case .sameDay = stated.duration.limit else { return stated }
      var stated = stated
      stated.duration.limit = .sameDay(rule)
      return stated
    }
  }

  /// Whether the text names any amount of time that could be a limit.
  var isSilent: Bool { limits.allSatisfy { $0.duration.unit == .other } }

  /// The cases, given the limits that the column states (none, one, or several) or its number without a unit.
  func cases(column: [TimeLimit], bare: Double?) -> [ProcedureCase] {
    // The export cuts texts off: mountain communes are named, their limit is not.
    if AreaText.stands(in: words.words[...].plain), !limits.contains(where: { $0.role.isArea }) {
      return [ProcedureCase(limit: .needsPerson(.textCutOff))]
    }
    do throws(LimitQuestion) {
      let cases = try LimitCases(limits).cases(column: column, bare: bare)
      guard StartText.isPaymentRule(in: words.words[...]) else { return cases }
      return cases.map { one in
        var one = one
        if one.start == .reception { one.start = .payment }
        return one
      }
    } catch {
      let isOfWording = error == .conditions || error == .stages
      return [ProcedureCase(limit: .needsPerson(isOfWording && isCutOff ? .textCutOff : error))]
    }
  }
}
