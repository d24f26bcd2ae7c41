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
    case .none: "none"
    }
  }

  /// Reads what `compact` writes.
  public init?(compact text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch parts[0] {
    case "workingDays":
      guard parts.count == 2, let value = Double(parts[1]),
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
    case "none": self = .none
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
