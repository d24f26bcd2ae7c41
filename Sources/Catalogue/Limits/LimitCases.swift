internal import Dossiers
internal import WorkingTime

/// Puts the durations of a text together into cases, where they and the column leave no doubt.
struct LimitCases {
  /// A limit with all that hangs on it.
  struct Group {
    var name: String?
    var limit: StatedLimit
    var verification: TimeLimit?
    var area: TimeLimit?
    var starts: [ClockStart?]
  }

  private(set) var groups: [Group] = []
  private(set) var stages: [StatedLimit] = []
  /// What is said of the column's own limit before any other.
  private(set) var columnVerification: TimeLimit?
  private(set) var columnArea: (limit: TimeLimit, isIncrease: Bool)?
  private(set) var hasPlace = false
  /// How far the limit may be prolonged.
  private(set) var prolongations: [StatedLimit] = []
  let all: [StatedLimit]
  /// Whether parts of a whole are told apart, each of which may start from an event of its own.
  let hasBreakdown: Bool

  init(_ limits: [StatedLimit]) {
    // What breaks a stated whole down is not a limit of its own.
    let hasWhole = limits.contains { stated in
      switch stated.role {
      case .plain, .named: !stated.isBreakdown
      default: false
      }
    }
    all = hasWhole ? limits.filter { !$0.isBreakdown } : limits
    hasBreakdown = limits.contains(where: \.isBreakdown)
  }

  /// The cases.
  ///
  /// - Throws: The question that the texts leave open.
  func cases(column: [TimeLimit], bare: Double?) throws(LimitQuestion) -> [ProcedureCase] {
    var filled = self
    try filled.sort(column: column)
    return try filled.decided(column: column, bare: bare)
  }

  private mutating func sort(column: [TimeLimit]) throws(LimitQuestion) {
    let hasLimit = all.contains { stated in
      switch stated.role {
      case .plain, .named, .labelled: true
      default: false
      }
    }
    for stated in all {
      switch stated.role {
      case .aside: continue
      case .prolongation:
        hasPlace = true
        prolongations.append(stated)
      case .unclear: throw .conditions
      case .countedBack: if !hasLimit { throw .fixedDate }
      case .stage:
        // The same step again, for another channel.
        let isKnown = stages.contains {
          $0.label == stated.label && $0.duration.limit == stated.duration.limit
        }
        if !isKnown { stages.append(stated) }
      case .plain: try add(stated, name: nil)
      case .named(let name): try add(stated, name: name)
      case .labelled(let name):
        // An item that waits for what the step before it brought is a step too.
        if !stages.isEmpty, case .event = stated.start { throw .stages }
        if !labelsAreCases(column) { throw .conditions }
        try add(stated, name: name)
      case .verification: try attachVerification(stated)
      case .area(let isIncrease): try attachArea(stated, isIncrease: isIncrease, column: column)
      }
    }
  }

  /// Items of a list are cases where each starts from the reception, so that none follows another, or where
  /// the column has a row for each.
  private func labelsAreCases(_ column: [TimeLimit]) -> Bool {
    var limits: [TimeLimit] = []
    for stated in all {
      switch stated.role {
      case .labelled:
        if let limit = stated.duration.limit { limits.append(limit) }
      case .plain, .named, .stage: return false
      case .area, .verification, .prolongation, .aside, .countedBack, .unclear: continue
      }
    }
    if column.count > 1 { return Set(limits) == Set(column) }
    return all.allSatisfy { stated in
      if case .labelled = stated.role { return stated.start == .reception }
      return true
    }
  }

  private mutating func add(_ stated: StatedLimit, name: String?) throws(LimitQuestion) {
    guard let limit = stated.duration.limit else { throw .conditions }
    if let known = groups.firstIndex(where: {
      LimitCases.isSame($0.name, name) && $0.limit.duration.limit == limit
    }) {
      if !groups[known].starts.contains(stated.start) { groups[known].starts.append(stated.start) }
      // The same again, for another channel: what follows belongs to it.
      groups.append(groups.remove(at: known))
      return
    }
    groups.append(Group(name: name, limit: stated, starts: [stated.start]))
  }

  /// Whether two names are one; the exports break words («c ấp I»).
  private static func isSame(_ left: String?, _ right: String?) -> Bool {
    left?.filter { $0 != " " }.lowercased() == right?.filter { $0 != " " }.lowercased()
  }

  private mutating func attachVerification(_ stated: StatedLimit) throws(LimitQuestion) {
    guard let limit = stated.duration.limit else { throw .conditions }
    hasPlace = true
    if groups.isEmpty {
      if columnVerification ?? limit != limit { throw .casesUnnamed }
      columnVerification = limit
    } else {
      let last = groups.count - 1
      if groups[last].verification ?? limit != limit { throw .casesUnnamed }
      groups[last].verification = limit
    }
  }

  private mutating func attachArea(_ stated: StatedLimit, isIncrease: Bool, column: [TimeLimit])
    throws(LimitQuestion)
  {
    guard let limit = stated.duration.limit else { throw .conditions }
    hasPlace = true
    if groups.isEmpty {
      if let columnArea, columnArea != (limit, isIncrease) { throw .casesUnnamed }
      columnArea = (limit, isIncrease)
      return
    }
    let last = groups.count - 1
    guard let base = groups[last].limit.duration.limit else { throw .conditions }
    let area = try LimitCases.area(limit, isIncrease: isIncrease, on: base)
    if groups[last].area ?? area != area { throw .casesUnnamed }
    groups[last].area = area
  }

  static func area(_ limit: TimeLimit, isIncrease: Bool, on base: TimeLimit) throws(LimitQuestion)
    -> TimeLimit
  {
    guard limit.unit == base.unit else { throw .unitsContradict }
    let total = isIncrease ? sum([base, limit]) : limit
    guard let total, let value = total.value, let least = base.value, value >= least else {
      throw .conditions
    }
    return total
  }
}
