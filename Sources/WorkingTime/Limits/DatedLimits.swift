/// A date that comes every year: «trước ngày 30/11» (1.003596), «đến hết ngày 14 tháng 12».
public struct YearlyDate: Sendable, Equatable, Hashable {
  /// Day of the month, from 1.
  public let day: Int
  /// Month, 1–12.
  public let month: Int
  /// Whether the day itself still belongs to the limit («đến hết ngày»), or the day before is the last («trước ngày»).
  public let includesDay: Bool

  /// Makes a yearly date; `nil` for a day that no year has. 29 February is 28 February in a common year.
  public init?(day: Int, month: Int, includesDay: Bool) {
    // 2024 is a leap year.
    guard CivilDate(year: 2024, month: month, day: day) != nil else { return nil }
    self.day = day
    self.month = month
    self.includesDay = includesDay
  }

  /// The last day of the limit in a year; `nil` outside the years 1–9999.
  func lastDay(in year: Int) -> CivilDate? {
    guard (1...9999).contains(year) else { return nil }
    let existing = min(day, CivilDate.daysIn(month: month, year: year))
    let date = CivilDate(year: year, month: month, day: existing)
    return includesDay || existing < day ? date : date.map { $0 - 1 }
  }
}

/// A limit that is counted back from an event whose day is given at the intake: «trước ngày dự kiến tổ
/// chức lễ hội ít nhất 20 ngày» (1.003622).
public struct CountBack: Sendable, Equatable, Hashable {
  /// What is counted.
  public enum Unit: String, Sendable, Equatable, Hashable, CaseIterable {
    /// Ngày.
    case days
    /// Ngày làm việc.
    case workingDays
  }

  /// How many, at least 1.
  public let count: Int
  /// Of what.
  public let unit: Unit
  /// The day of the event; it is not counted.
  public let event: CivilDate

  /// Makes a limit of so many days before an event.
  ///
  /// - Throws: `DueFault.notPositive` and `.tooLong`.
  public init(_ count: Int, _ unit: Unit, before event: CivilDate) throws(DueFault) {
    guard count > 0 else { throw .notPositive }
    guard count <= TimeLimit.longestDays else { throw .tooLong }
    self.count = count
    self.unit = unit
    self.event = event
  }
}

/// A limit of several parts, one after the other: «02 tháng và 15 ngày làm việc» (1.000288).
///
/// First the months, then the calendar days, then the working days; only the end of the whole moves off
/// a day of rest (Bộ luật Dân sự Điều 148.5 speaks of the last day of the period).
public struct LimitSum: Sendable, Equatable, Hashable {
  /// Months.
  public let months: Int
  /// Calendar days.
  public let days: Int
  /// Working days, in halves.
  public let workingHalves: Int

  /// Makes a limit of at least two parts.
  ///
  /// - Throws: `DueFault.notPositive` where a part is negative, `.incomplete` where fewer than two are
  ///   more than nought, `.tooLong` where one is longer than any in law.
  public init(months: Int = 0, days: Int = 0, workingHalves: Int = 0) throws(DueFault) {
    let parts = [months, days, workingHalves]
    guard parts.allSatisfy({ $0 >= 0 }) else { throw .notPositive }
    guard parts.count(where: { $0 > 0 }) >= 2 else { throw .incomplete }
    guard months <= TimeLimit.longestMonths, days <= TimeLimit.longestDays,
      workingHalves <= 2 * TimeLimit.longestDays
    else { throw .tooLong }
    self.months = months
    self.days = days
    self.workingHalves = workingHalves
  }

  /// The day on which the months and calendar days are over, which the working days follow.
  func lastCalendarDay(from start: CivilDate) -> CivilDate? {
    let afterMonths = months == 0 ? start : start.adding(months: months)
    return afterMonths.map { $0 + days }
  }
}
