/// The days off at Tết: the last day of the old lunar year, the first days of the new one, and a working
/// day for each of them that falls on a weekend.
///
/// The Prime Minister decides each year. The schedules of 2023–2026 agree in this: the block begins with
/// the last day of the old year, and the days that make up for a weekend touch the block, the first
/// before it and the second after it, so that five working days are off with nothing between them but
/// the weekend. Where one side of the block touches a weekend, the day lies on the other side.
struct TetHoliday {
  /// What the days off lean on.
  static let source = "dự kiến, tính theo âm lịch"

  private let lunar: LunarYear
  private var first: CivilDate
  private var last: CivilDate

  /// The holiday of a lunar year with so many days in the new year.
  init(_ lunar: LunarYear, daysOfNewYear: Int) {
    self.lunar = lunar
    first = lunar.newYear - 1
    last = lunar.newYear + (daysOfNewYear - 1)
    var lost = (first.days...last.days).count { CivilDate(days: $0).isWeekend }
    if lost > 0, !(first - 1).isWeekend {
      first = first - 1
      lost -= 1
    }
    while lost > 0, !(last + 1).isWeekend {
      last = last + 1
      lost -= 1
    }
  }

  /// The days off, in order.
  var entries: [CalendarEntry] {
    (first.days...last.days).map { days in
      let date = CivilDate(days: days)
      return CalendarEntry(
        date: date, kind: .off, name: name(of: date), status: .projected, source: Self.source)
    }
  }

  private func name(of date: CivilDate) -> String {
    switch date - lunar.newYear {
    case -1: "Giao thừa Tết Nguyên Đán"
    case 0: "Tết Nguyên Đán"
    case 1: "Mùng hai Tết Nguyên Đán"
    case 2: "Mùng ba Tết Nguyên Đán"
    case 3: "Mùng bốn Tết Nguyên Đán"
    case 4: "Mùng năm Tết Nguyên Đán"
    // Two days before Tết is the 28th or the 29th, as the last month has 29 days or 30.
    case let before: "\(lunar.lastMonthLength + 1 + before) Tết"
    }
  }
}
