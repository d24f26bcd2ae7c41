internal import Dossiers
internal import WorkingTime

/// Holds the sorted limits against the column, and lets only what agrees through.
extension LimitCases {
  func decided(column: [TimeLimit], bare: Double?) throws(LimitQuestion) -> [ProcedureCase] {
    if !stages.isEmpty { return [try staged(column: column)] }
    let plain = groups.filter { $0.name == nil }
    let named = groups.filter { $0.name != nil }
    if groups.isEmpty { return [try columnAlone(column)] }
    if named.isEmpty { return [try single(plain, column: column, bare: bare)] }
    return try several(plain, named, column: column, bare: bare)
  }

  /// The column with what the text adds to it and nothing else.
  private func columnAlone(_ column: [TimeLimit]) throws(LimitQuestion) -> ProcedureCase {
    guard let limit = column.first else { throw .numberMissing }
    if column.count > 1 { throw .casesUnnamed }
    if !hasPlace { throw .numberNotInText }
    var area: TimeLimit?
    if let columnArea {
      area = try LimitCases.area(columnArea.limit, isIncrease: columnArea.isIncrease, on: limit)
    }
    return ProcedureCase(limit: .stated(limit), verification: columnVerification, difficultArea: area)
  }

  /// Parts that add up to the limit that is published for the whole.
  private func staged(column: [TimeLimit]) throws(LimitQuestion) -> ProcedureCase {
    let parts = LimitCases.sum(stages.compactMap(\.duration.limit))
    let whole = groups.compactMap(\.limit.duration.limit)
    guard column.count == 1, let limit = column.first else {
      if column.isEmpty, whole.count == 1, groups[0].name == nil, whole.first == parts, let limit = parts {
        return ProcedureCase(limit: .stated(limit), start: start(of: groups[0]))
      }
      throw .stages
    }
    guard whole.isEmpty || whole == [limit], parts == limit else { throw .stages }
    return ProcedureCase(limit: .stated(limit), start: groups.first.map(start) ?? .reception)
  }

  private func single(_ plain: [Group], column: [TimeLimit], bare: Double?) throws(LimitQuestion)
    -> ProcedureCase
  {
    guard let group = plain.first, let limit = group.limit.duration.limit else { throw .conditions }
    if column.count > 1 {
      // «1 ngày; 3 ngày — 01 ngày …, 03 ngày với trường hợp cần xác minh».
      guard plain.count == 1, let longer = group.verification, Set(column) == [limit, longer] else {
        throw .casesUnnamed
      }
      return made(group)
    }
    if plain.count > 1 || hasSeveralEvents(plain) {
      // One after the other, each from the end of the one before: the column must be their sum.
      guard hasSeveralEvents(plain) else {
        let said = plain.compactMap(\.limit.duration.limit)
        throw column.first.map { said.contains($0) } ?? true ? .casesUnnamed : .numberNotInText
      }
      guard let total = column.first, isChain(to: total) else { throw .stages }
      return ProcedureCase(limit: .stated(total))
    }
    if let stated = column.first, stated != limit, !isProlonged(limit, to: stated) {
      throw difference(stated, limit)
    }
    if let bare, limit.value != bare { throw .unitMissing }
    try checkHours(group.limit)
    if case .sum = limit, hasBreakdown { throw .conditions }
    return made(group)
  }

  /// Whether the limits follow one another to a total: the first from the reception, each further from what
  /// came before, and so in the text of every channel.
  private func isChain(to total: TimeLimit) -> Bool {
    let plain = all.filter { $0.role == .plain }
    let segments = Set(plain.map(\.segment))
    return !hasPlace
      && segments.allSatisfy { segment in
        let steps = plain.filter { $0.segment == segment }
        let isInOrder = steps.enumerated().allSatisfy { index, step in
          (index == 0) == ((step.start ?? .reception) == .reception)
        }
        return isInOrder && LimitCases.sum(steps.compactMap(\.duration.limit)) == total
      }
  }

  private func several(_ plain: [Group], _ named: [Group], column: [TimeLimit], bare: Double?)
    throws(LimitQuestion) -> [ProcedureCase]
  {
    if bare != nil { throw .unitMissing }
    if plain.count > 1 { throw .casesUnnamed }
    if Set(groups.map { start(of: $0) }).count > 1, plain.contains(where: { start(of: $0) != .reception }) {
      throw .stages
    }
    if groups.contains(where: { hasSeveralEvents([$0]) }) { throw .stages }
    // The export loses lines; what is said of one case only was said of all.
    if groups.contains(where: { $0.area != nil }), groups.contains(where: { $0.area == nil }) {
      throw .conditions
    }
    if Set(named.map(\.name)).count < named.count { throw .casesUnnamed }
    let stated = groups.compactMap(\.limit.duration.limit)
    if named.count == 1, plain.isEmpty, let only = named.first, let limit = only.limit.duration.limit,
      let longer = only.verification, Set(column) == [limit, longer]
    {
      var single = made(only)
      single.name = nil
      return [single]
    }
    if let left = unexplained(column, plain, named) {
      return [ProcedureCase(name: LimitCases.otherwise, limit: .stated(left))] + named.map { made($0) }
    }
    for limit in column where !stated.contains(limit) {
      throw stated.contains { difference(limit, $0) == .unitsContradict }
        ? .unitsContradict : difference(limit, nil)
    }
    if column.count > 1, stated.contains(where: { !column.contains($0) }) { throw .numberNotInText }
    for group in groups { try checkHours(group.limit) }
    if groups.count == 1, let only = groups.first {
      // One case that the column holds for all: the words describe it, they do not set it apart.
      guard column.count == 1 else { throw .conditions }
      var single = made(only)
      single.name = nil
      return [single]
    }
    var cases = plain.map { made($0) } + named.map { made($0) }
    if !plain.isEmpty { cases[0].name = LimitCases.otherwise }
    return cases
  }

  /// The one row of the column that no case takes, where the text names all the others.
  private func unexplained(_ column: [TimeLimit], _ plain: [Group], _ named: [Group]) -> TimeLimit? {
    guard plain.isEmpty, column.count == named.count + 1, column.count > 1, !hasPlace else { return nil }
    let taken = named.compactMap(\.limit.duration.limit)
    let left = column.filter { !taken.contains($0) }
    return left.count == 1 && taken.allSatisfy(column.contains) ? left.first : nil
  }

  /// The name of the case that the text leaves unnamed beside named ones.
  static let otherwise = "Các trường hợp còn lại"

  private func made(_ group: Group) -> ProcedureCase {
    ProcedureCase(
      name: group.name, limit: group.limit.duration.limit.map { .stated($0) } ?? .needsPerson(.conditions),
      verification: group.verification, difficultArea: group.area, start: start(of: group))
  }

  private func start(of group: Group) -> ClockStart { group.starts.compactMap { $0 }.first ?? .reception }

  /// Whether the column holds the longest that the text allows and not the limit itself: «30 ngày; vụ việc phức
  /// tạp có thể kéo dài hơn nhưng không quá 45 ngày», «gia hạn hai lần, mỗi lần không quá 30 ngày».
  private func isProlonged(_ limit: TimeLimit, to column: TimeLimit) -> Bool {
    prolongations.contains { stated in
      guard let longer = stated.duration.limit else { return false }
      let times = VerificationText.times(in: stated.label)
      guard times > 0 else { return longer == column }
      return (1...times).contains { count in
        LimitCases.sum([limit] + Array(repeating: longer, count: count)) == column
      }
    }
  }

  private func hasSeveralEvents(_ plain: [Group]) -> Bool {
    var starts: [ClockStart] = []
    for start in plain.flatMap(\.starts) {
      let start = start ?? .reception
      if !starts.contains(start) { starts.append(start) }
    }
    return starts.count > 1
  }

  private func checkHours(_ stated: StatedLimit) throws(LimitQuestion) {
    if stated.duration.unit == .hours, stated.duration.amount > HoursText.longest { throw .hoursUnclear }
  }

  /// Why two limits are not the same.
  private func difference(_ column: TimeLimit, _ text: TimeLimit?) -> LimitQuestion {
    if let text, column.unit != text.unit, column.value == text.value { return .unitsContradict }
    return all.contains { $0.duration.limit == column } ? .conditions : .numberNotInText
  }

  /// Two amounts of different units, one after the other.
  static func mixedSum(_ first: TimeLimit?, _ second: TimeLimit?) -> TimeLimit? {
    var (months, days, halves) = (0, 0, 0)
    for limit in [first, second] {
      switch limit {
      case .months(let more) where months == 0: months = more
      case .days(let more) where days == 0: days = more
      case .workingDays(let more) where halves == 0: halves = more
      default: return nil
      }
    }
    return (try? LimitSum(months: months, days: days, workingHalves: halves)).map { .sum($0) }
  }

  /// The sum of limits of one unit.
  static func sum(_ limits: [TimeLimit]) -> TimeLimit? {
    guard let unit = limits.first?.unit, limits.allSatisfy({ $0.unit == unit && $0.value != nil }) else {
      return nil
    }
    return try? TimeLimit(value: limits.compactMap(\.value).reduce(0, +), unit: unit)
  }
}
