public import Vietnamese

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
  /// A limit of this kind is more than a number: it needs a date or its parts.
  case incomplete
  /// Counted back from the event, the date would lie before the reception.
  case eventTooSoon

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
    case .incomplete:
      Bilingual(
        "loại thời hạn này cần thêm ngày hoặc các phần, ví dụ «trước 30/11», «20 ngày trước 25/12/2026»",
        "a limit of this kind needs a date or its parts, as \"before 30/11\", \"20 days before 2026-12-25\"")
    case .eventTooSoon:
      Bilingual(
        "tính lùi từ ngày sự kiện thì hạn đã qua trước lúc tiếp nhận; vui lòng kiểm tra ngày sự kiện",
        "counted back from the event, the limit was over before the reception; please check the event's day")
    }
  }
}
