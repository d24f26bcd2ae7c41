public import Vietnamese

/// A day that is not what its weekday says: off, or worked although it is a day of rest.
public struct CalendarEntry: Sendable, Equatable, Hashable {
  /// What the day becomes.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// Nobody works: a holiday, a compensatory or swapped day, a local closure.
    case off
    /// A day of rest that is worked for another (`law.md` C5).
    case work
  }

  /// How certain the day is.
  public enum Status: String, Sendable, Equatable, CaseIterable {
    /// Fixed by a document.
    case announced
    /// Computed beforehand; every date that leans on it says «dự kiến».
    case projected
  }

  /// The day.
  public var date: CivilDate
  /// What it becomes.
  public var kind: Kind
  /// Its name, as «Ngày Văn hóa Việt Nam».
  public var name: String
  /// How certain it is.
  public var status: Status
  /// The document that says so.
  public var source: String

  /// Makes an entry.
  public init(date: CivilDate, kind: Kind, name: String, status: Status, source: String) {
    self.date = date
    self.kind = kind
    self.name = name
    self.status = status
    self.source = source
  }
}

/// What is wrong with a calendar.
public enum CalendarFault: Error, Sendable, Equatable {
  /// The same day stands twice, with different kinds.
  case contradictoryDay(CivilDate)
  /// A range ends before it begins.
  case rangeReversed(CivilDate, CivilDate)
  /// Sessions of a day overlap, are empty or out of order.
  case hoursOverlap
  /// Hours or a day are not written as they should be.
  case hoursUnreadable
  /// A line of a calendar file cannot be read. The first line is 1.
  case lineUnreadable(Int)
  /// No weekday has working hours.
  case neverOpen
  /// A day lies outside the years that the calendar holds.
  case outsideYears(CivilDate)

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
        "Giờ làm việc trong ngày chồng lên nhau hoặc bị đảo; giờ cũ được giữ nguyên.",
        "The working hours of a day overlap or are out of order; the old hours are kept.")
    case .hoursUnreadable:
      Bilingual(
        "Không đọc được giờ làm việc; vui lòng ghi như 07:00-11:30,13:30-17:00.",
        "The working hours cannot be read; please write them as 07:00-11:30,13:30-17:00.")
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
    }
  }
}

extension CalendarEntry {
  /// Reads a calendar file: lines `date,kind,name,status,source`, comments begin with `#`.
  ///
  /// - Throws: `CalendarFault.lineUnreadable` with the number of the first bad line.
  public static func read(csv text: String) throws(CalendarFault) -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, raw) in lines.enumerated() {
      let line = raw.last == "\r" ? raw.dropLast() : raw
      if line.isEmpty || line.first == "#" || line.hasPrefix("date,") { continue }
      let fields = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 4, let date = CivilDate(reading: fields[0]), let kind = Kind(rawValue: fields[1]),
        let status = Status(rawValue: fields[3]), let name = try? PlainText.accept(fields[2]),
        let source = try? PlainText.accept(fields.count > 4 ? fields[4] : "")
      else { throw .lineUnreadable(index + 1) }
      entries.append(CalendarEntry(date: date, kind: kind, name: name, status: status, source: source))
    }
    return entries
  }
}
