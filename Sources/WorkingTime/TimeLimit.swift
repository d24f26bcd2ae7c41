public import Vietnamese

/// A statutory limit as a value: how much time, of what kind.
///
/// Which event it starts from, and which limit holds for which case, channel or commune, is the
/// procedure's business.
public enum TimeLimit: Sendable, Equatable, Hashable {
  /// Working days («ngày làm việc»), in halves: 2,5 days are 5.
  case workingDays(halves: Int)
  /// Calendar days («ngày»); a last day off moves to the next working day (Bộ luật Dân sự Điều 148.5).
  case days(Int)
  /// Working hours, in minutes.
  case workingHours(minutes: Int)
  /// Months, by the corresponding day (Bộ luật Dân sự Điều 148).
  case months(Int)
  /// The same working day, with or without a cut-off.
  case sameDay(SameDayRule)
  /// At once, while the citizen waits: due when the working day of reception ends.
  case atOnce
  /// No limit is set, so nothing can be late.
  case none
}

/// The rule of a result on the same day.
public struct SameDayRule: Sendable, Equatable, Hashable {
  /// After this time the next working day is allowed; `nil` where the text names none.
  public var cutoff: ClockTime?
  /// Whether the cut-off helps only «mà không giải quyết được ngay» (2.000635, 1.001193): the date is
  /// the same, but the office owes the result today if it can.
  public var onlyIfUnsettled: Bool

  /// Makes the rule.
  public init(cutoff: ClockTime?, onlyIfUnsettled: Bool = false) {
    self.cutoff = cutoff
    self.onlyIfUnsettled = onlyIfUnsettled
  }

  /// 15:00, the cut-off of the hộ tịch and chứng thực procedures (`law.md` R10).
  public static let fifteenHours = SameDayRule(cutoff: ClockTime(minutes: 900))
}

/// Why no date can be given.
public enum DueFault: Error, Sendable, Equatable {
  /// The limit is nought or negative.
  case notPositive
  /// The limit is longer than any in law, so it must be a slip of the pen.
  case tooLong
  /// Days come in halves, hours in minutes, months whole.
  case fraction
  /// The date would lie outside the years of the calendar.
  case outsideCalendar

  /// What is wrong.
  public var text: Bilingual {
    switch self {
    case .notPositive: Bilingual("thời hạn phải lớn hơn 0", "the limit must be more than 0")
    case .tooLong: Bilingual("thời hạn dài quá mức có thể", "the limit is too long")
    case .fraction:
      Bilingual(
        "chỉ nhận nửa ngày làm việc; ngày và tháng phải là số nguyên",
        "only half working days are taken; days and months must be whole")
    case .outsideCalendar:
      Bilingual(
        "ngày hẹn nằm ngoài các năm của lịch (\(OfficeCalendar.firstYear)–\(OfficeCalendar.lastYear))",
        "the date lies outside the years of the calendar (\(OfficeCalendar.firstYear)–\(OfficeCalendar.lastYear))"
      )
    }
  }
}

extension TimeLimit {
  /// The units as data and commands write them.
  public enum Unit: String, Sendable, Equatable, CaseIterable {
    /// Ngày làm việc.
    case workingDays
    /// Ngày.
    case days
    /// Giờ làm việc.
    case hours
    /// Tháng.
    case months
    /// Trong ngày.
    case sameDay
    /// Ngay.
    case atOnce
    /// Không quy định.
    case none
  }

  /// The unit.
  public var unit: Unit {
    switch self {
    case .workingDays: .workingDays
    case .days: .days
    case .workingHours: .hours
    case .months: .months
    case .sameDay: .sameDay
    case .atOnce: .atOnce
    case .none: .none
    }
  }

  /// A limit of a number and a unit. `value` is ignored where the unit needs none.
  ///
  /// - Throws: `DueFault` for nought, negative, absurd or fractional amounts.
  public init(value: Double?, unit: Unit, cutoff: ClockTime? = nil, onlyIfUnsettled: Bool = false)
    throws(DueFault)
  {
    switch unit {
    case .sameDay: self = .sameDay(SameDayRule(cutoff: cutoff, onlyIfUnsettled: onlyIfUnsettled))
    case .atOnce: self = .atOnce
    case .none: self = .none
    case .workingDays: self = .workingDays(halves: try TimeLimit.whole(value, times: 2))
    case .days: self = .days(try TimeLimit.whole(value, times: 1))
    case .hours: self = .workingHours(minutes: try TimeLimit.whole(value, times: 60))
    case .months: self = .months(try TimeLimit.whole(value, times: 1))
    }
  }

  private static func whole(_ value: Double?, times: Double) throws(DueFault) -> Int {
    guard let value, value.isFinite, value > 0 else { throw .notPositive }
    guard value <= 100_000 else { throw .tooLong }
    guard let scaled = Int(exactly: value * times) else { throw .fraction }
    return scaled
  }

  /// The amount in its unit, or `nil` where the unit has none.
  public var value: Double? {
    switch self {
    case .workingDays(let halves): Double(halves) / 2
    case .days(let days): Double(days)
    case .workingHours(let minutes): Double(minutes) / 60
    case .months(let months): Double(months)
    case .sameDay, .atOnce, .none: nil
    }
  }

  /// Reads `3 workingDays`, `2.5 workingDays`, `15 days`, `8 hours`, `1 months`, `sameDay`, `sameDay 15:00`,
  /// `atOnce`, `none`; also the Vietnamese `3 ngày làm việc`, `2,5 ngày làm việc`, `15 ngày`, `8 giờ`, `1 tháng`,
  /// `trong ngày`, `trong ngày 15:00`, `ngay`, `không`. `nil` where it cannot be read.
  public init?(reading text: String) {
    let words = text.composed.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    if let value = Double(first.replacingComma), words.count >= 2 {
      guard let unit = TimeLimit.unit(named: words.dropFirst().joined(separator: " ")),
        let limit = try? TimeLimit(value: value, unit: unit), limit.value != nil
      else { return nil }
      self = limit
      return
    }
    var name = words
    var cutoff: ClockTime?
    if let last = words.last, let time = ClockTime(reading: last) {
      cutoff = time
      name.removeLast()
    }
    guard let unit = TimeLimit.unit(named: name.joined(separator: " ")),
      unit == .sameDay || (cutoff == nil && (unit == .atOnce || unit == .none))
    else { return nil }
    guard let limit = try? TimeLimit(value: nil, unit: unit, cutoff: cutoff) else { return nil }
    self = limit
  }

  private static func unit(named name: String) -> Unit? {
    switch name {
    case "workingdays", "workingday", "ngày làm việc", "nlv": .workingDays
    case "days", "day", "ngày": .days
    case "hours", "hour", "giờ", "giờ làm việc": .hours
    case "months", "month", "tháng": .months
    case "sameday", "trong ngày": .sameDay
    case "atonce", "ngay": .atOnce
    case "none", "không", "không quy định": TimeLimit.Unit.none
    default: nil
    }
  }

  /// The limit in words, as the receipt prints it: «03 ngày làm việc», «2,5 ngày làm việc».
  public var written: Bilingual {
    switch self {
    case .workingDays(let halves):
      Bilingual("\(amount(halves, 2)) ngày làm việc", "\(amountEnglish(halves, 2)) working day(s)")
    case .days(let days): Bilingual("\(amount(days, 1)) ngày", "\(days) day(s)")
    case .workingHours(let minutes):
      minutes % 60 == 0
        ? Bilingual("\(amount(minutes, 60)) giờ làm việc", "\(minutes / 60) working hour(s)")
        : Bilingual(
          "\(minutes / 60) giờ \(minutes % 60) phút làm việc", "\(minutes / 60) h \(minutes % 60) min of work"
        )
    case .months(let months): Bilingual("\(amount(months, 1)) tháng", "\(months) month(s)")
    case .sameDay(let rule):
      if let cutoff = rule.cutoff {
        rule.onlyIfUnsettled
          ? Bilingual(
            "Trong ngày; nhận sau \(cutoff.written) mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo",
            "The same day; received after \(cutoff.written) and not settled at once: the next working day")
          : Bilingual(
            "Trong ngày; nhận sau \(cutoff.written) thì trả trong ngày làm việc tiếp theo",
            "The same day; received after \(cutoff.written): the next working day")
      } else {
        Bilingual("Trong ngày làm việc", "The same working day")
      }
    case .atOnce: Bilingual("Ngay khi tiếp nhận", "At once")
    case .none: Bilingual("Không quy định", "None set")
    }
  }

  private func amount(_ count: Int, _ parts: Int) -> String {
    let whole = count / parts
    if count % parts != 0 { return "\(whole),5" }
    return whole < 10 ? "0\(whole)" : String(whole)
  }

  private func amountEnglish(_ count: Int, _ parts: Int) -> String {
    count % parts == 0 ? String(count / parts) : "\(count / parts).5"
  }
}

extension String {
  /// Vietnamese writes 2,5 where machines write 2.5.
  fileprivate var replacingComma: String {
    String(map { $0 == "," ? "." : $0 })
  }
}
