public import WorkingTime

/// Mã hồ sơ: the office's code, the day of reception and the number of the day
/// (Nghị định 118/2025 Điều 28; `law.md` 1.2).
public enum DossierCode {
  /// `000.00.00.H15-261120-0001`.
  ///
  /// - Parameters:
  ///   - office: the identifying code of the office.
  ///   - number: the number of the day, from 1.
  public static func make(office: String, date: CivilDate, number: Int) -> String {
    "\(office)-\(written(date))-\(digits(number, 4))"
  }

  /// The day of reception as written in a code, `261120`, and the number of that day; `nil` for other texts.
  public static func dayAndNumber(of code: String) -> (day: String, number: Int)? {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].utf8.count == 6, let number = Int(parts[2]) else { return nil }
    return (String(parts[1]), number)
  }

  /// A day as codes write it, `261120`.
  public static func written(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return digits(year % 100, 2) + digits(month, 2) + digits(day, 2)
  }

  /// Whether a text has one of the shapes that official systems use.
  public static func looksOfficial(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return false }
    let isNumber: (Substring) -> Bool = { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return parts[0].contains { $0.isLetter } && (parts[1].count == 6 || parts[1].count == 8)
      && isNumber(parts[1])
      && (4...7).contains(parts[2].count) && isNumber(parts[2])
  }

  /// Whether a text can be an office's code: letters, digits and points.
  public static func isOfficeCode(_ text: String) -> Bool {
    (1...30).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2E }
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
