public import Vietnamese

extension TimeLimit {
  /// The limit in words, as the receipt prints it: «03 ngày làm việc», «2,5 ngày làm việc».
  public var written: Bilingual {
    switch self {
    case .workingDays(let halves): TimeLimit.words(workingDays: halves)
    case .days(let days): TimeLimit.words(days: days)
    case .workingHours(let minutes):
      minutes % 60 == 0
        ? Bilingual("\(amount(minutes, 60)) giờ làm việc", "\(minutes / 60) working hour(s)")
        : Bilingual(
          "\(minutes / 60) giờ \(minutes % 60) phút làm việc", "\(minutes / 60) h \(minutes % 60) min of work"
        )
    case .months(let months): TimeLimit.words(months: months)
    case .sameDay(let rule): rule.written
    case .atOnce: Bilingual("Ngay khi tiếp nhận", "At once")
    case .yearly(let date): date.written
    case .countBack(let back): back.written
    case .sum(let sum): sum.written
    case .none: Bilingual("Không quy định", "None set")
    }
  }

  fileprivate static func words(workingDays halves: Int) -> Bilingual {
    Bilingual(
      "\(amount(halves, 2)) ngày làm việc",
      halves.isMultiple(of: 2) ? "\(halves / 2) working day(s)" : "\(halves / 2).5 working day(s)")
  }

  fileprivate static func words(days: Int) -> Bilingual {
    Bilingual("\(amount(days, 1)) ngày", "\(days) day(s)")
  }

  fileprivate static func words(months: Int) -> Bilingual {
    Bilingual("\(amount(months, 1)) tháng", "\(months) month(s)")
  }
}

extension SameDayRule {
  fileprivate var written: Bilingual {
    guard let cutoff else { return Bilingual("Trong ngày làm việc", "The same working day") }
    return onlyIfUnsettled
      ? Bilingual(
        "Trong ngày; nhận sau \(cutoff.written) mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo",
        "The same day; received after \(cutoff.written) and not settled at once: the next working day")
      : Bilingual(
        "Trong ngày; nhận sau \(cutoff.written) thì trả trong ngày làm việc tiếp theo",
        "The same day; received after \(cutoff.written): the next working day")
  }
}

extension YearlyDate {
  /// «Trước ngày 30/11 hằng năm», «Đến hết ngày 14/12 hằng năm».
  public var written: Bilingual {
    let date = "\(amount(day, 1))/\(amount(month, 1))"
    return includesDay
      ? Bilingual("Đến hết ngày \(date) hằng năm", "By \(date) each year")
      : Bilingual("Trước ngày \(date) hằng năm", "Before \(date) each year")
  }
}

extension CountBack {
  /// «20 ngày trước ngày 25/12/2026».
  public var written: Bilingual {
    let length =
      switch unit {
      case .days: TimeLimit.words(days: count)
      case .workingDays: TimeLimit.words(workingDays: 2 * count)
      }
    return Bilingual(
      "\(length.vi) trước ngày \(event.written)", "\(length.en) before \(event.written)")
  }
}

extension LimitSum {
  /// «02 tháng và 15 ngày làm việc».
  public var written: Bilingual {
    var parts: [Bilingual] = []
    if months > 0 { parts.append(TimeLimit.words(months: months)) }
    if days > 0 { parts.append(TimeLimit.words(days: days)) }
    if workingHalves > 0 { parts.append(TimeLimit.words(workingDays: workingHalves)) }
    return Bilingual(
      parts.map(\.vi).joined(separator: " và "), parts.map(\.en).joined(separator: " and "))
  }
}

/// A count of so many parts of a whole, as papers write it: `03`, `15`, `2,5`.
private func amount(_ count: Int, _ parts: Int) -> String {
  let whole = count / parts
  if count % parts != 0 { return "\(whole),5" }
  return whole < 10 ? "0\(whole)" : String(whole)
}
