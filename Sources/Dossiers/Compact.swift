public import WorkingTime

extension TimeLimit {
  /// The limit as one word for files and machines: `workingDays:3`, `sameDay:15:00:unsettled`.
  public var compact: String {
    switch self {
    case .workingDays(let halves): "workingDays:\(halves / 2)\(halves % 2 == 0 ? "" : ".5")"
    case .days(let days): "days:\(days)"
    case .workingHours(let minutes): "minutes:\(minutes)"
    case .months(let months): "months:\(months)"
    case .sameDay(let rule):
      "sameDay" + (rule.cutoff.map { ":\($0.written)" } ?? "") + (rule.onlyIfUnsettled ? ":unsettled" : "")
    case .atOnce: "atOnce"
    case .yearly(let date): "yearly:\(date.month)-\(date.day):\(date.includesDay ? "through" : "before")"
    case .countBack(let back): "countBack:\(back.count):\(back.unit.rawValue):\(back.event.iso)"
    case .sum(let sum): "sum:\(sum.months):\(sum.days):\(sum.workingHalves)"
    case .none: "none"
    }
  }

  /// Reads what `compact` writes.
  public init?(compact text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch parts[0] {
    case "workingDays":
      // Half days are written with a point; a whole number needs no reading of fractions.
      guard parts.count == 2, let value = Int(parts[1]).map(Double.init) ?? Double(parts[1]),
        let limit = try? TimeLimit(value: value, unit: .workingDays)
      else { return nil }
      self = limit
    case "days":
      guard parts.count == 2, let days = Int(parts[1]) else { return nil }
      self = .days(days)
    case "minutes":
      guard parts.count == 2, let minutes = Int(parts[1]) else { return nil }
      self = .workingHours(minutes: minutes)
    case "months":
      guard parts.count == 2, let months = Int(parts[1]) else { return nil }
      self = .months(months)
    case "sameDay":
      let unsettled = parts.last == "unsettled"
      let time = parts.dropFirst().prefix { $0 != "unsettled" }.joined(separator: ":")
      self = .sameDay(SameDayRule(cutoff: ClockTime(reading: time), onlyIfUnsettled: unsettled))
    case "atOnce": self = .atOnce
    case "yearly", "countBack", "sum":
      guard let limit = TimeLimit.dated(parts) else { return nil }
      self = limit
    case "none": self = .none
    default: return nil
    }
  }

  private static func dated(_ parts: [String]) -> TimeLimit? {
    let numbers = parts.dropFirst().compactMap { Int($0) }
    switch (parts[0], parts.count) {
    case ("yearly", 3):
      let date = parts[1].split(separator: "-").compactMap { Int($0) }
      guard date.count == 2, parts[2] == "through" || parts[2] == "before" else { return nil }
      return YearlyDate(day: date[1], month: date[0], includesDay: parts[2] == "through").map { .yearly($0) }
    case ("countBack", 4):
      guard let count = numbers.first, let unit = CountBack.Unit(rawValue: parts[2]),
        let event = CivilDate(reading: parts[3])
      else { return nil }
      return (try? CountBack(count, unit, before: event)).map { .countBack($0) }
    case ("sum", 4):
      guard numbers.count == 3 else { return nil }
      return (try? LimitSum(months: numbers[0], days: numbers[1], workingHalves: numbers[2])).map { .sum($0) }
    default: return nil
    }
  }
}

extension ClockStart {
  /// The start as one word for files and machines.
  public var compact: String {
    switch self {
    case .reception: "reception"
    case .competentAgency: "competentAgency"
    case .payment: "payment"
    case .event(let name): "event:\(name)"
    }
  }

  /// Reads what `compact` writes.
  public init?(compact text: String) {
    switch text {
    case "reception": self = .reception
    case "competentAgency": self = .competentAgency
    case "payment": self = .payment
    default:
      guard text.hasPrefix("event:") else { return nil }
      self = .event(String(text.dropFirst(6)))
    }
  }
}
