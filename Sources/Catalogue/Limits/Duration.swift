internal import WorkingTime

/// An amount of time that a text names: a number and a unit, or a phrase like «ngay trong ngày».
struct Duration: Equatable {
  /// What the unit is, as written.
  enum Unit: Equatable {
    case workingDays
    case days
    /// «giờ làm việc».
    case workingHours
    /// «giờ», which may be clock hours.
    case hours
    case minutes
    case months
    /// Years and weeks occur only in what a limit is not.
    case other
    /// The same day, at once.
    case phrase
  }

  var amount: Double
  var unit: Unit
  /// The limit, where one can be made of it.
  var limit: TimeLimit?
  /// The words that it takes.
  var range: Range<Int>

  /// Finds the durations of some words.
  static func all(in words: ArraySlice<LimitWords.Word>) -> [Duration] {
    var found: [Duration] = []
    var place = words.startIndex
    while place < words.endIndex {
      if let duration = number(at: place, in: words) ?? SameDayText.phrase(at: place, in: words) {
        found.append(duration)
        place = duration.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// A number with its unit: «05 ngày làm việc», «05 (năm) ngày», «năm (05) ngày», «07ngày».
  private static func number(at place: Int, in words: ArraySlice<LimitWords.Word>) -> Duration? {
    guard case .number(let amount) = words[place].kind else { return nil }
    var next = place + 1
    if next < words.endIndex, words[next].text == ")" {
      next += 1
    } else if next < words.endIndex, words[next].text == "(" {
      // The number repeated in words; never long.
      guard let close = words[next..<min(next + 8, words.endIndex)].firstIndex(where: { $0.text == ")" })
      else { return nil }
      next = close + 1
    }
    guard next < words.endIndex, let (unit, end) = unit(at: next, in: words) else { return nil }
    if isCalendarDate(place, in: words) || isClockTime(place, unit, in: words) { return nil }
    return Duration(amount: amount, unit: unit, limit: limit(amount, unit), range: place..<end)
  }

  private static func unit(at place: Int, in words: ArraySlice<LimitWords.Word>) -> (Unit, end: Int)? {
    func isWork(_ start: Int) -> Int? {
      // The PDF exports break words: «làm việ c», «làm vệc».
      guard start + 1 < words.endIndex, words[start].text == "làm" else { return nil }
      switch words[start + 1].text {
      case "việc", "vệc", "viêc", "viẹc": return start + 2
      case "việ": return start + 2 < words.endIndex && words[start + 2].text == "c" ? start + 3 : nil
      default: return nil
      }
    }
    switch words[place].text {
    case "ngày": return isWork(place + 1).map { (.workingDays, $0) } ?? (.days, place + 1)
    case "giờ": return isWork(place + 1).map { (.workingHours, $0) } ?? (.hours, place + 1)
    case "phút": return (.minutes, place + 1)
    case "tháng": return (.months, place + 1)
    case "năm", "tuần", "quý": return (.other, place + 1)
    default: return nil
    }
  }

  /// «ngày 25 tháng 4», «ngày 20 tháng đầu tiên».
  private static func isCalendarDate(_ place: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    guard place > words.startIndex else { return false }
    switch words[place - 1].text {
    case "ngày", "tháng", "năm", "quý", "thứ": return true
    default: return false
    }
  }

  /// «sau 15 giờ», «từ 7 giờ 30 phút», «24/24 giờ».
  private static func isClockTime(_ place: Int, _ unit: Unit, in words: ArraySlice<LimitWords.Word>) -> Bool {
    guard unit == .hours || unit == .minutes, place > words.startIndex else { return false }
    let before = words[place - 1].text
    if unit == .minutes { return before == "giờ" }
    guard case .number(let hour) = words[place].kind else { return false }
    switch before {
    case "từ", "đến", "lúc", "hồi": return true
    case "sau": return (11...17).contains(hour)
    default: return false
    }
  }

  private static func limit(_ amount: Double, _ unit: Unit) -> TimeLimit? {
    switch unit {
    case .workingDays: try? TimeLimit(value: amount, unit: .workingDays)
    case .days: try? TimeLimit(value: amount, unit: .days)
    case .workingHours, .hours: try? TimeLimit(value: amount, unit: .hours)
    case .minutes: try? TimeLimit(value: amount / 60, unit: .hours)
    case .months: try? TimeLimit(value: amount, unit: .months)
    case .other, .phrase: nil
    }
  }
}
