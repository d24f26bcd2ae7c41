/// A day of the Gregorian calendar, without a place or a clock. Unit: days since 1970-01-01.
///
/// Our own arithmetic: Việt Nam is UTC+7 without daylight saving, and Foundation's calendars
/// answer wrongly or not at all for it on Linux.
public struct CivilDate: Sendable, Equatable, Hashable, Comparable {
  /// Days since 1970-01-01, negative before.
  public var days: Int

  /// The day that lies so many days after 1970-01-01.
  public init(days: Int) {
    self.days = days
  }

  /// The day of a year, month (1–12) and day, or `nil` where there is none such (30 February, year 0).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    days = CivilDate.count(year: year, month: month, day: day)
  }

  /// Whether the year has 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1–12) has.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Counts with years that begin in March, so that the leap day is the last of its year.
  static func count(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let inYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + inYear - 719_468
  }

  /// Year, month (1–12) and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let fromMarch = days + 719_468
    let era = (fromMarch >= 0 ? fromMarch : fromMarch - 146_096) / 146_097
    let inEra = fromMarch - era * 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * inYear + 2) / 153
    let day = inYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (days + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day so many months later: the corresponding day, or the last of the month where there is
  /// none (Bộ luật Dân sự Điều 148).
  public func adding(months: Int) -> CivilDate? {
    let (year, month, day) = parts
    let total = year * 12 + (month - 1) + months
    guard total >= 12 else { return nil }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    return CivilDate(
      year: newYear, month: newMonth, day: min(day, CivilDate.daysIn(month: newMonth, year: newYear)))
  }

  /// The day so many days later.
  public static func + (date: CivilDate, count: Int) -> CivilDate { CivilDate(days: date.days + count) }
  /// The day so many days earlier.
  public static func - (date: CivilDate, count: Int) -> CivilDate { CivilDate(days: date.days - count) }
  /// How many days lie between two dates.
  public static func - (later: CivilDate, earlier: CivilDate) -> Int { later.days - earlier.days }
  /// Earlier than.
  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.days < right.days }
}

/// A day of the week; Monday is the first, as in the office.
public enum Weekday: Int, Sendable, Equatable, CaseIterable {
  /// Thứ Hai.
  case monday = 1
  /// Thứ Ba.
  case tuesday
  /// Thứ Tư.
  case wednesday
  /// Thứ Năm.
  case thursday
  /// Thứ Sáu.
  case friday
  /// Thứ Bảy.
  case saturday
  /// Chủ nhật.
  case sunday
}
