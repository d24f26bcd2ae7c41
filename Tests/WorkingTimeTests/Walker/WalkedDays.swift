/// One day as the walker knows it: counted up from a known Sunday, without any formula.
struct WalkedDay: Hashable {
  var year: Int
  var month: Int
  var day: Int
  /// 0 is Monday, 6 is Sunday.
  var weekday: Int

  var isLastOfMonth: Bool { day == WalkedDay.length(month, year) }

  static func length(_ month: Int, _ year: Int) -> Int {
    if month == 2 {
      if year % 400 == 0 { return 29 }
      if year % 100 == 0 { return 28 }
      return year % 4 == 0 ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

/// The days from Sunday 1 January 2023 on, one after the other.
enum WalkedDays {
  /// Days since 1970-01-01 of the first (Python: `(date(2023,1,1)-date(1970,1,1)).days`).
  static let first = 19_358

  static let all: [WalkedDay] = {
    var days: [WalkedDay] = []
    var today = WalkedDay(year: 2023, month: 1, day: 1, weekday: 6)
    while today.year < 2046 {
      days.append(today)
      today.weekday = (today.weekday + 1) % 7
      if !today.isLastOfMonth {
        today.day += 1
      } else if today.month < 12 {
        (today.month, today.day) = (today.month + 1, 1)
      } else {
        (today.year, today.month, today.day) = (today.year + 1, 1, 1)
      }
    }
    return days
  }()

  /// Where a day of a year and month stands.
  static let place: [[Int]: Int] = {
    var places: [[Int]: Int] = [:]
    for (index, day) in all.enumerated() { places[[day.year, day.month, day.day]] = index }
    return places
  }()
}
