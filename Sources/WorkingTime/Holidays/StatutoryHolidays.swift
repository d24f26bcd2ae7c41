/// The days off of a year by the law alone, for years whose schedule nobody has announced yet.
///
/// Bộ luật Lao động Điều 112 names the days, Điều 111.3 moves those that fall on a day of rest, and Nghị
/// quyết 28/2026/QH16 adds 24 November. What the Prime Minister chooses each year is taken as it was
/// chosen before, so all of it is `.projected`. The week of rest on Saturday and Sunday holds for all
/// years; swapped days cannot be foreseen.
public enum StatutoryHolidays {
  /// The days off of a year, in order; none outside the years of the calendar.
  ///
  /// A year before a day was introduced goes without it: Giỗ Tổ from 2007, five days of Tết from 2014,
  /// two days of Quốc khánh from 2021, Ngày Văn hóa Việt Nam from 2026.
  public static func projected(year: Int) -> [CalendarEntry] {
    guard let lunar = LunarYear(year) else { return [] }
    let tet = TetHoliday(lunar, daysOfNewYear: year >= 2014 ? 4 : 3).entries
    var holidays = [holiday("Tết Dương lịch", 1, 1, year)]
    if year >= 2007 {
      holidays.append(entry(lunar.hungKingsDay, "Ngày Giỗ Tổ Hùng Vương", TetHoliday.source))
    }
    holidays.append(holiday("Ngày Chiến thắng", 30, 4, year))
    holidays.append(holiday("Ngày Quốc tế Lao động", 1, 5, year))
    holidays += nationalDays(year)
    if year >= 2026 { holidays.append(holiday("Ngày Văn hóa Việt Nam", 24, 11, year, cultureSource)) }
    return (tet + holidays + compensations(for: holidays)).sorted { $0.date < $1.date }
  }

  /// Quốc khánh and, since 2021, one day before or after it (Điều 112.1.đ).
  ///
  /// The one that is chosen joins the weekend: before it on Tuesday, Friday and Saturday, after it on
  /// Thursday, Sunday and Monday. Wednesday joins neither; in 2026 it was the day before.
  private static func nationalDays(_ year: Int) -> [CalendarEntry] {
    let name = "Quốc khánh"
    let day = holiday(name, 2, 9, year)
    guard year >= 2021 else { return [day] }
    switch day.date.weekday {
    case .tuesday, .wednesday, .friday, .saturday: return [entry(day.date - 1, name, codeSource), day]
    case .monday, .thursday, .sunday: return [day, entry(day.date + 1, name, codeSource)]
    }
  }

  /// A holiday on a day of rest gives the next working day off (Điều 111.3), each holiday its own.
  private static func compensations(for holidays: [CalendarEntry]) -> [CalendarEntry] {
    var taken = Set(holidays.map(\.date))
    var days: [CalendarEntry] = []
    for holiday in holidays where holiday.date.isWeekend {
      var day = holiday.date + 1
      while day.isWeekend || taken.contains(day) { day = day + 1 }
      taken.insert(day)
      // Điều 111.3 speaks of the days of Điều 112; that it moves 24/11 too is only likely.
      let source =
        holiday.source == cultureSource
        ? cultureSource + "; ngày nghỉ bù là dự kiến" : "Bộ luật Lao động Điều 111 khoản 3"
      days.append(entry(day, holiday.name + " (nghỉ bù)", source))
    }
    return days
  }

  private static let codeSource = "Bộ luật Lao động Điều 112"
  private static let cultureSource = "Nghị quyết 28/2026/QH16"

  private static func holiday(
    _ name: String, _ day: Int, _ month: Int, _ year: Int, _ source: String = codeSource
  ) -> CalendarEntry {
    entry(CivilDate(days: CivilDate.count(year: year, month: month, day: day)), name, source)
  }

  private static func entry(_ date: CivilDate, _ name: String, _ source: String) -> CalendarEntry {
    CalendarEntry(date: date, kind: .off, name: name, status: .projected, source: source)
  }
}

extension CivilDate {
  /// Whether the day is a Saturday or a Sunday.
  var isWeekend: Bool {
    switch weekday {
    case .saturday, .sunday: true
    case .monday, .tuesday, .wednesday, .thursday, .friday: false
    }
  }
}
