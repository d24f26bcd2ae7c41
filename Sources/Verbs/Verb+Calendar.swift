import Vietnamese

/// The rows of the calendar and of the office's settings.
extension Verb {
  /// Whether its words may be left out where an option takes their place.
  var mayLackWords: Bool { self == .calendarRecompute }

  /// What it does, in a line.
  var calendarHelp: Bilingual {
    switch self {
    case .officeSet:
      Bilingual("Đổi quy ước giờ hẹn, loại xã", "Change the time of due dates and the kind of commune")
    case .calendarList:
      Bilingual("Liệt kê ngày nghỉ, làm bù và giờ làm việc", "List days off, make-up days and hours")
    case .calendarAdd:
      Bilingual("Ghi ngày nghỉ, làm bù hoặc đóng cửa tại chỗ", "Mark days off, worked, or closed here")
    case .calendarRemove: Bilingual("Bỏ ghi chú một ngày", "Take the mark off a day")
    case .calendarSwap: Bilingual("Hoán đổi ngày làm việc", "Swap a working day and a day of rest")
    case .calendarHours: Bilingual("Đổi giờ làm việc từ một ngày", "Change working hours from a day on")
    case .calendarReception:
      Bilingual(
        "Giờ tiếp nhận ngoài giờ làm việc (như sáng thứ Bảy)", "Hours of reception beside the working hours")
    case .calendarImport: Bilingual("Nhập lịch nghỉ từ tệp CSV", "Bring days in from a CSV file")
    case .calendarAffected:
      Bilingual("Hồ sơ đang mở có ngày hẹn không còn khớp lịch", "Open dossiers whose dates no longer fit")
    case .calendarRecompute:
      Bilingual("Quyết định tính lại ngày hẹn theo lịch hiện nay", "Decide to count due dates anew")
    default: help
    }
  }

  /// Its own options.
  var calendarOptions: [Option] {
    switch self {
    case .officeSet:
      [
        .optional(
          "due-time", "endOfDay|sameClock", "giờ hẹn: hết ngày làm việc, hay cùng giờ tiếp nhận",
          "due at the end of the day, or at the clock time of the reception"),
        .optional(
          "difficult-area", "yes|no", "xã miền núi hoặc khó khăn", "a commune of difficult conditions"),
      ]
    case .calendarList: [.optional("year", "Y", "năm (mặc định: năm nay)", "the year (default: this year)")]
    case .calendarAdd:
      [
        .optional("to", "DATE", "đến hết ngày", "through this day"),
        .required(
          "kind", "off|work|closure", "nghỉ, làm việc, hoặc đóng cửa tại chỗ",
          "off, worked, or this office alone closed"),
        .required("name", "TEXT", "tên, ví dụ «Nghỉ bù Quốc khánh»", "its name"),
        Self.source,
      ]
    case .calendarRemove, .calendarSwap: [Self.source]
    case .calendarHours, .calendarReception:
      [
        .required("from", "DATE", "từ ngày", "the first day on which they hold"),
        .required(
          "day", "mon,…,sun|workdays", "thứ trong tuần, cách nhau bằng dấu phẩy",
          "weekdays, with commas between them"),
        .required(
          "hours", "HH:MM-HH:MM,…", "các buổi; để trống là nghỉ", "sessions; the empty text is none"),
        Self.source,
      ]
    case .calendarImport: [Self.source]
    case .calendarAffected: []
    case .calendarRecompute:
      [
        .flag("all", "mọi hồ sơ bị ảnh hưởng", "all affected dossiers"),
        .required("reason", "TEXT", "lý do, ghi vào nhật ký", "the reason, kept in the history"),
      ]
    default: options
    }
  }

  private static var source: Option {
    .required("source", "TEXT", "văn bản, ví dụ «CV 2450/VPCP-KGVX»", "the document")
  }
}
