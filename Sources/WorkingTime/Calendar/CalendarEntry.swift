internal import Vietnamese

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

extension CalendarEntry {
  /// Reads a calendar file: lines `date,kind,name,status,source`, comments begin with `#`.
  ///
  /// - Throws: `CalendarFault.lineUnreadable` with the number of the first bad line.
  public static func read(csv text: String) throws(CalendarFault) -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    // Files from Windows begin with a mark and end lines with two signs, which Swift reads as one.
    let body = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let lines = body.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
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
