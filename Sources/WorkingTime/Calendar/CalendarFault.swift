public import Vietnamese

/// What is wrong with a calendar.
public enum CalendarFault: Error, Sendable, Equatable {
  /// The same day stands twice, with different kinds.
  case contradictoryDay(CivilDate)
  /// A range ends before it begins.
  case rangeReversed(CivilDate, CivilDate)
  /// Sessions of a day overlap, are empty, out of order or end after 23:59.
  case hoursOverlap
  /// Hours or a day are not written as they should be.
  case hoursUnreadable
  /// A day has more sessions than four.
  case tooManySessions
  /// A week has not seven days.
  case weekIncomplete
  /// Two weeks of hours begin on the same day.
  case hoursTwice(CivilDate)
  /// There are more different hours than a calendar holds.
  case tooManyHours
  /// A line of a calendar file cannot be read. The first line is 1.
  case lineUnreadable(Int)
  /// No weekday has working hours.
  case neverOpen
  /// A day lies outside the years that the calendar holds.
  case outsideYears(CivilDate)
  /// A range is longer than a year.
  case rangeTooLong(CivilDate, CivilDate)
  /// The day is off already, so it cannot be swapped or taken off.
  case alreadyOff(CivilDate)
  /// The day is worked already, so nothing can be made up on it.
  case alreadyWorked(CivilDate)
  /// No entry stands on the day.
  case nothingMarked(CivilDate)
  /// A change names no document.
  case sourceMissing
  /// A change has no name.
  case nameMissing
  /// A name or a source cannot be taken as it is.
  case textUnusable(TextFault)

  /// What is wrong and what to do.
  public var text: Bilingual {
    switch self {
    case .contradictoryDay(let date):
      Bilingual(
        "Ngày \(date.written) vừa ghi nghỉ vừa ghi làm việc; lịch cũ được giữ nguyên, vui lòng bỏ một trong hai.",
        "\(date.written) is marked both off and worked; the old calendar is kept, please remove one of them.")
    case .rangeReversed(let first, let last):
      Bilingual(
        "Khoảng ngày \(first.written)–\(last.written) kết thúc trước khi bắt đầu; lịch cũ được giữ nguyên.",
        "The range \(first.written)–\(last.written) ends before it begins; the old calendar is kept.")
    case .hoursOverlap:
      Bilingual(
        "Giờ làm việc trong ngày chồng lên nhau, bị đảo hoặc kết thúc sau 23:59; giờ cũ được giữ nguyên.",
        "The working hours of a day overlap, are out of order or end after 23:59; the old hours are kept.")
    case .hoursUnreadable:
      Bilingual(
        "Không đọc được giờ làm việc; vui lòng ghi như 07:00-11:30,13:30-17:00.",
        "The working hours cannot be read; please write them as 07:00-11:30,13:30-17:00.")
    case .tooManySessions:
      Bilingual(
        "Một ngày có tối đa \(DayHours.mostSessions) buổi làm việc; giờ cũ được giữ nguyên.",
        "A day has at most \(DayHours.mostSessions) sessions; the old hours are kept.")
    case .weekIncomplete:
      Bilingual(
        "Giờ làm việc phải đủ bảy ngày từ thứ Hai đến Chủ nhật; giờ cũ được giữ nguyên.",
        "The hours must be those of seven days from Monday to Sunday; the old hours are kept.")
    case .hoursTwice(let date):
      Bilingual(
        "Có hai giờ làm việc cùng bắt đầu từ ngày \(date.written); lịch cũ được giữ nguyên, vui lòng bỏ một trong hai.",
        "Two sets of hours begin on \(date.written); the old calendar is kept, please remove one of them.")
    case .tooManyHours:
      Bilingual(
        "Lịch có quá nhiều giờ làm việc khác nhau (tối đa \(Tables.mostKinds)); lịch cũ được giữ nguyên.",
        "The calendar has too many different hours (at most \(Tables.mostKinds)); the old calendar is kept.")
    case .lineUnreadable(let line):
      Bilingual(
        "Dòng \(line) của tệp lịch không đọc được; lịch cũ được giữ nguyên.",
        "Line \(line) of the calendar file cannot be read; the old calendar is kept.")
    case .neverOpen:
      Bilingual(
        "Lịch không có giờ làm việc nào trong tuần; lịch cũ được giữ nguyên.",
        "The calendar has no working hours in the week; the old calendar is kept.")
    case .outsideYears(let date):
      Bilingual(
        "Ngày \(date.written) nằm ngoài các năm của lịch (\(OfficeCalendar.firstYear)–\(OfficeCalendar.lastYear)).",
        "\(date.written) lies outside the years of the calendar (\(OfficeCalendar.firstYear)–\(OfficeCalendar.lastYear))."
      )
    case .rangeTooLong(let first, let last):
      Bilingual(
        "Khoảng ngày \(first.written)–\(last.written) dài hơn một năm; lịch cũ được giữ nguyên, vui lòng kiểm tra năm.",
        "The range \(first.written)–\(last.written) is longer than a year; the old calendar is kept, please check the year."
      )
    case .alreadyOff(let date):
      Bilingual(
        "Ngày \(date.written) đã là ngày nghỉ; lịch cũ được giữ nguyên.",
        "\(date.written) is a day off already; the old calendar is kept.")
    case .alreadyWorked(let date):
      Bilingual(
        "Ngày \(date.written) đã là ngày làm việc, không làm bù được; lịch cũ được giữ nguyên.",
        "\(date.written) is a working day already, so nothing can be made up on it; the old calendar is kept."
      )
    case .nothingMarked(let date):
      Bilingual(
        "Ngày \(date.written) không có ghi chú nào trong lịch để bỏ; lịch cũ được giữ nguyên.",
        "Nothing is marked on \(date.written) that could be removed; the old calendar is kept.")
    case .sourceMissing:
      Bilingual(
        "Thay đổi lịch phải ghi văn bản làm căn cứ; lịch cũ được giữ nguyên.",
        "A change of the calendar must name its document; the old calendar is kept.")
    case .nameMissing:
      Bilingual(
        "Vui lòng ghi tên ngày nghỉ hoặc ngày làm bù; lịch cũ được giữ nguyên.",
        "Please name the day off or the make-up day; the old calendar is kept.")
    case .textUnusable(let fault):
      Bilingual(
        "Tên hoặc văn bản \(fault.text.vi); lịch cũ được giữ nguyên.",
        "The name or document \(fault.text.en); the old calendar is kept.")
    }
  }
}
