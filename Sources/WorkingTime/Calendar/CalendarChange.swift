public import Vietnamese

/// One change of the office's calendar, with the document that orders it.
public struct CalendarChange: Sendable, Equatable {
  /// What is changed.
  public enum What: Sendable, Equatable {
    /// A day off. Where it was off already, the new document takes the place of the old one.
    case off(CivilDate, name: String)
    /// A day of rest that is worked for another.
    case worked(CivilDate, name: String)
    /// The day becomes again what its weekday says.
    case ordinary(CivilDate)
    /// A working day off, a day of rest worked for it (hoán đổi ngày làm việc).
    case swap(off: CivilDate, worked: CivilDate)
    /// Each day from the first through the last off, weekends too; days that a document fixed keep it.
    case offRange(CivilDate, CivilDate, name: String)
    /// This office alone is closed from the first through the last day: its working days are off.
    case closure(CivilDate, CivilDate, name: String)
    /// Working hours of a week from their first day on.
    case hours(WeekHours)
    /// Hours of reception beside the working hours, from their first day on; days without sessions end them.
    case reception(WeekHours)
  }

  /// What is changed.
  public var what: What
  /// The document, as «CV 2450/VPCP-KGVX».
  public var source: String

  /// Makes a change.
  public init(_ what: What, source: String) {
    self.what = what
    self.source = source
  }

  /// The most days of a range.
  public static let longestRange = 366

  /// The change in words.
  public var written: Bilingual {
    switch what {
    case .off(let date, let name):
      Bilingual("Nghỉ ngày \(date.written) (\(name))", "\(date.written) off (\(name))")
    case .worked(let date, let name):
      Bilingual("Làm việc ngày \(date.written) (\(name))", "\(date.written) worked (\(name))")
    case .ordinary(let date):
      Bilingual("Bỏ ghi chú ngày \(date.written)", "Nothing marked on \(date.written)")
    case .swap(let off, let worked):
      Bilingual(
        "Nghỉ ngày \(off.written), làm bù ngày \(worked.written)",
        "\(off.written) off, \(worked.written) worked for it")
    case .offRange(let first, let last, let name):
      Bilingual(
        "Nghỉ từ \(first.written) đến hết \(last.written) (\(name))",
        "Off from \(first.written) through \(last.written) (\(name))")
    case .closure(let first, let last, let name):
      Bilingual(
        "Đóng cửa tại chỗ từ \(first.written) đến hết \(last.written) (\(name))",
        "This office closed from \(first.written) through \(last.written) (\(name))")
    case .hours(let week):
      Bilingual(
        "Giờ làm việc mới từ ngày \(week.from.written)", "New working hours from \(week.from.written)")
    case .reception(let week):
      Bilingual(
        "Giờ tiếp nhận mới từ ngày \(week.from.written)", "New reception hours from \(week.from.written)")
    }
  }
}
