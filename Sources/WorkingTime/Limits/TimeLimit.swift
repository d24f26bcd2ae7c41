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
  /// A date that comes every year; a day off moves it to the working day before.
  case yearly(YearlyDate)
  /// Counted back from the day of an event; a day off moves it to the working day before.
  case countBack(CountBack)
  /// Several parts, one after the other.
  case sum(LimitSum)
  /// No limit is set, so nothing can be late.
  case none

  /// The most days that are taken for meant. Unit: days or working days.
  public static let longestDays = 100_000
  /// The most months that are taken for meant.
  public static let longestMonths = 2_400
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
    /// Trước hoặc đến hết một ngày trong năm.
    case yearly
    /// Tính lùi từ một sự kiện.
    case countBack
    /// Nhiều phần cộng lại.
    case sum
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
    case .yearly: .yearly
    case .countBack: .countBack
    case .sum: .sum
    case .none: .none
    }
  }

  /// A limit of a number and a unit. `value` is ignored where the unit needs none.
  ///
  /// - Throws: `DueFault` for nought, negative, absurd or fractional amounts, and `.incomplete` for units
  ///   that a number cannot say.
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
    case .months: self = .months(try TimeLimit.whole(value, times: 1, longest: TimeLimit.longestMonths))
    case .yearly, .countBack, .sum: throw .incomplete
    }
  }

  private static func whole(
    _ value: Double?, times: Double, longest: Int = TimeLimit.longestDays
  ) throws(DueFault) -> Int {
    guard let value, value.isFinite, value > 0 else { throw .notPositive }
    guard value <= Double(longest) else { throw .tooLong }
    // 2,3 hours are 138 minutes, though not to the last bit.
    let scaled = (value * times).rounded()
    guard abs(scaled - value * times) < 1e-6, scaled > 0 else { throw .fraction }
    return Int(scaled)
  }

  /// The amount in its unit, or `nil` where the unit has none.
  public var value: Double? {
    switch self {
    case .workingDays(let halves): Double(halves) / 2
    case .days(let days): Double(days)
    case .workingHours(let minutes): Double(minutes) / 60
    case .months(let months): Double(months)
    case .sameDay, .atOnce, .yearly, .countBack, .sum, .none: nil
    }
  }
}
