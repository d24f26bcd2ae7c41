internal import Vietnamese

extension TimeLimit {
  /// Reads `3 workingDays`, `2.5 workingDays`, `15 days`, `8 hours`, `1 months`, `sameDay`, `sameDay 15:00`,
  /// `atOnce`, `none`, `before 30/11`, `by 14/12`, `20 days before 2026-12-25`, `2 months 15 workingDays`;
  /// also the Vietnamese `3 ngày làm việc`, `2,5 ngày làm việc`, `15 ngày`, `8 giờ`, `1 tháng`, `trong ngày`,
  /// `trong ngày 15:00`, `ngay`, `không`, `trước 30/11`, `đến hết 14/12`, `20 ngày trước 25/12/2026`,
  /// `02 tháng và 15 ngày làm việc`. `nil` where it cannot be read.
  public init?(reading text: String) {
    let words = text.composed.lowercased().split(separator: " ").map(String.init)
    guard let limit = TimeLimit.backward(words) ?? TimeLimit.amounts(words) ?? TimeLimit.named(words) else {
      return nil
    }
    self = limit
  }

  /// `trước ngày 30/11`, `đến hết 14/12`, `20 ngày trước 25/12/2026`.
  private static func backward(_ words: [String]) -> TimeLimit? {
    let isYearly = [["hằng", "năm"], ["hàng", "năm"], ["each", "year"]].contains(Array(words.suffix(2)))
    let words = isYearly ? words.dropLast(2) : words[...]
    guard let last = words.last else { return nil }
    var rest = Array(words.dropLast())
    if rest.last == "ngày" { rest.removeLast() }
    if let date = dayAndMonth(last) {
      let includesDay: Bool
      switch rest.joined(separator: " ") {
      case "trước", "before": includesDay = false
      case "đến hết", "chậm nhất", "by": includesDay = true
      default: return nil
      }
      return YearlyDate(day: date.day, month: date.month, includesDay: includesDay).map { .yearly($0) }
    }
    guard let event = CivilDate(reading: last), rest.last == "trước" || rest.last == "before",
      let limit = amounts(rest.dropLast())
    else { return nil }
    switch limit {
    case .days(let days): return (try? CountBack(days, .days, before: event)).map { .countBack($0) }
    case .workingDays(let halves) where halves.isMultiple(of: 2):
      return (try? CountBack(halves / 2, .workingDays, before: event)).map { .countBack($0) }
    case .workingDays, .workingHours, .months, .sameDay, .atOnce, .yearly, .countBack, .sum, .none: return nil
    }
  }

  private static func dayAndMonth(_ text: String) -> (day: Int, month: Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }), let day = Int(parts[0]),
      let month = Int(parts[1])
    else { return nil }
    return (day, month)
  }

  /// One amount with its unit, or several that are added up.
  private static func amounts(_ words: some Collection<String>) -> TimeLimit? {
    var parts: [[String]] = []
    for word in words where !["và", "and", "+"].contains(word) {
      if word.first?.isNumber == true {
        parts.append([word])
      } else if parts.isEmpty {
        return nil
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    var limits: [TimeLimit] = []
    for part in parts {
      guard let value = Double(part[0].replacingComma),
        let unit = unit(named: part.dropFirst().joined(separator: " ")),
        let limit = try? TimeLimit(value: value, unit: unit), limit.value != nil
      else { return nil }
      limits.append(limit)
    }
    return limits.count > 1 ? sum(of: limits) : limits.first
  }

  private static func sum(of limits: [TimeLimit]) -> TimeLimit? {
    var (months, days, halves) = (0, 0, 0)
    for limit in limits {
      switch limit {
      case .months(let more): months += more
      case .days(let more): days += more
      case .workingDays(let more): halves += more
      case .workingHours, .sameDay, .atOnce, .yearly, .countBack, .sum, .none: return nil
      }
    }
    return (try? LimitSum(months: months, days: days, workingHalves: halves)).map { .sum($0) }
  }

  /// A limit by its name alone, a same day with its cut-off.
  private static func named(_ words: [String]) -> TimeLimit? {
    var name = words
    var cutoff: ClockTime?
    if let last = words.last, let time = ClockTime(reading: last) {
      cutoff = time
      name.removeLast()
    }
    guard let unit = unit(named: name.joined(separator: " ")) else { return nil }
    switch unit {
    case .sameDay: return .sameDay(SameDayRule(cutoff: cutoff))
    case .atOnce: return cutoff == nil ? .atOnce : nil
    case .none: return cutoff == nil ? TimeLimit.none : nil
    case .workingDays, .days, .hours, .months, .yearly, .countBack, .sum: return nil
    }
  }

  private static func unit(named name: String) -> Unit? {
    switch name {
    case "workingdays", "workingday", "working days", "working day", "ngày làm việc", "nlv": .workingDays
    case "days", "day", "ngày": .days
    case "hours", "hour", "giờ", "giờ làm việc": .hours
    case "months", "month", "tháng": .months
    case "sameday", "trong ngày": .sameDay
    case "atonce", "ngay": .atOnce
    case "none", "không", "không quy định": TimeLimit.Unit.none
    default: nil
    }
  }
}

extension String {
  /// Vietnamese writes 2,5 where machines write 2.5.
  fileprivate var replacingComma: String {
    String(map { $0 == "," ? "." : $0 })
  }
}
