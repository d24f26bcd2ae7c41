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
  /// Reads a calendar file: lines `date,kind,name,status,source`, comments begin with `#`. Lines that
  /// nobody wants are passed over without reading their words, which takes the most time.
  ///
  /// - Throws: `CalendarFault.lineUnreadable` with the number of the first bad line.
  public static func read(
    csv text: String, where isWanted: (CivilDate, Status) -> Bool = { _, _ in true }
  ) throws(CalendarFault) -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    // Files from Windows begin with a mark and end lines with two signs. By bytes, since each start of the
    // program reads one.
    let body = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, ended) in lines.enumerated() {
      let line = ended.last == UInt8(ascii: "\r") ? ended.dropLast() : ended
      if line.isEmpty || line.first == UInt8(ascii: "#") || line.starts(with: "date,".utf8) { continue }
      let fields = line.split(separator: UInt8(ascii: ","), maxSplits: 4, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard fields.count >= 4, let date = CivilDate(reading: fields[0]), let kind = Kind(rawValue: fields[1]),
        let status = Status(rawValue: fields[3])
      else { throw .lineUnreadable(index + 1) }
      guard isWanted(date, status) else { continue }
      guard let name = try? PlainText.accept(fields[2]),
        let source = try? PlainText.accept(fields.count > 4 ? fields[4] : "")
      else { throw .lineUnreadable(index + 1) }
      entries.append(CalendarEntry(date: date, kind: kind, name: name, status: status, source: source))
    }
    return entries
  }
}
