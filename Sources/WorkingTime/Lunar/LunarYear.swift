/// The beginning of a year of the lunar calendar of Việt Nam (âm lịch), as the days off need it.
///
/// The rules that the calendar has kept since 1968, at UTC+7: a month begins on the day of its new moon;
/// the month that holds the winter solstice is the eleventh; of the thirteen months from one eleventh to
/// the next, the first without a major solar term is the leap month. The Chinese calendar counts at
/// UTC+8 and differs now and then: by one day at the Tết of 2007, 2030 and 2053.
public struct LunarYear: Sendable, Equatable {
  /// The first day of the first month: Tết Nguyên Đán.
  public let newYear: CivilDate
  /// How many days the month before it has (tháng Chạp): 29 or 30.
  public let lastMonthLength: Int
  /// The tenth day of the third month: Giỗ Tổ Hùng Vương.
  public let hungKingsDay: CivilDate

  /// The lunar year whose Tết lies in a year of the common calendar, or `nil` outside the years that were
  /// compared day by day with an ephemeris (`OfficeCalendar.firstYear ... lastYear`).
  public init?(_ year: Int) {
    guard (OfficeCalendar.firstYear...OfficeCalendar.lastYear).contains(year),
      let eleventh = LunarYear.eleventhMonth(of: year - 1), let next = LunarYear.eleventhMonth(of: year)
    else { return nil }
    var months = LunarMonths(from: eleventh, hasLeapMonth: next - eleventh == 13)
    months.advance(to: 1)
    newYear = NewMoon.day(months.moon)
    lastMonthLength = newYear - NewMoon.day(months.moon - 1)
    months.advance(to: 3)
    hungKingsDay = NewMoon.day(months.moon) + 9
  }

  /// The number of the new moon that begins the eleventh month of a year.
  private static func eleventhMonth(of year: Int) -> Int? {
    // The solstice falls on 21 or 22 December: the month holds it that begins with the sun still before it.
    guard let latest = CivilDate(year: year, month: 12, day: 24) else { return nil }
    var moon = NewMoon.number(before: latest) + 1
    var day = NewMoon.day(moon)
    while day > latest || SunPlace.sector(atStartOf: day) == 9 {
      moon -= 1
      day = NewMoon.day(moon)
    }
    return moon
  }
}

/// The months that follow an eleventh month, one after the other.
private struct LunarMonths {
  /// The number of the new moon that begins the month.
  var moon: Int
  private var month = 11
  private var leapIsToCome: Bool

  init(from moon: Int, hasLeapMonth: Bool) {
    self.moon = moon
    leapIsToCome = hasLeapMonth
  }

  /// Goes on to the next month of a number (1–12), leap months not counted.
  mutating func advance(to wanted: Int) {
    repeat {
      moon += 1
      if leapIsToCome, isWithoutTerm { leapIsToCome = false } else { month = month % 12 + 1 }
    } while month != wanted
  }

  /// Whether the sun enters no new twelfth of the ecliptic during the month.
  private var isWithoutTerm: Bool {
    SunPlace.sector(atStartOf: NewMoon.day(moon)) == SunPlace.sector(atStartOf: NewMoon.day(moon + 1))
  }
}
