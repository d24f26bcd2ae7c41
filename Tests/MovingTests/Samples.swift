import Dossiers
import Testing
import WorkingTime

@testable import Moving

/// An office with two procedures, on 20/11/2026 at 09:30.
struct Samples {
  static let importer = Person(account: "quantri", name: "Quản trị", role: .administrator)
  static let now = Moment(minutes: 29_919_450)

  static func office(
    known: Set<String> = [], isPractice: Bool = false
  ) throws -> DossierSheet.Office {
    let marriage = Procedure(
      code: "1.000894", name: "Đăng ký kết hôn",
      cases: [
        ProcedureCase(
          limit: .stated(.workingDays(halves: 6)), verification: .workingDays(halves: 10),
          channels: [.online: .workingDays(halves: 4)])
      ], online: .partial)
    let funeral = Procedure(
      code: "1.013274", name: "Hỗ trợ mai táng",
      cases: [
        ProcedureCase(name: "Đám tang", limit: .stated(.days(1))),
        ProcedureCase(name: "Trường hợp khác", limit: .stated(.workingDays(halves: 10))),
      ])
    let open = Procedure(
      code: "2.000908", name: "Cấp bản sao", cases: [ProcedureCase(limit: .needsPerson(.numberMissing))])
    let gone = Procedure(
      code: "1.000001", name: "Đã bãi bỏ", cases: [ProcedureCase(limit: .stated(.days(3)))])
    return DossierSheet.Office(
      life: Life(calendar: try OfficeCalendar(entries: []), convention: .endOfDay), inDifficultArea: false,
      importer: importer, now: now, isPractice: isPractice,
      procedures: [
        marriage.code: (marriage, 1, true), funeral.code: (funeral, 2, true), open.code: (open, 3, true),
        gone.code: (gone, 4, false),
      ], knownCodes: known, key: { $0.uppercased() })
  }

  /// A line of another system that nothing is wrong with, with cells changed.
  static func line(_ changes: [String: String] = [:]) -> [String: String] {
    var cells = [
      "Mã hồ sơ": "G09.20-20261118-0092637", "Mã TTHC": "1.000894", "Họ và tên": "H'Hen Niê",
      "Số CCCD": "066192004321", "Số điện thoại": "0905111222", "Địa chỉ": "Buôn Cao Thành",
      "Hình thức nộp": "Trực tiếp", "Ngày tiếp nhận": "18/11/2026 09:15", "Ngày hẹn trả": "24/11/2026",
      "Trạng thái": "Đang xử lý",
    ]
    for (name, value) in changes { cells[name] = value }
    return cells
  }

  /// A table of such lines.
  static func table(_ lines: [[String: String]]) -> String {
    let headings = Set(lines.flatMap(\.keys)).sorted()
    let rows = [headings] + lines.map { line in headings.map { line[$0] ?? "" } }
    return rows.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") }
      .joined(separator: "\r\n")
  }

  static func read(_ lines: [[String: String]], _ office: DossierSheet.Office? = nil) throws -> SheetReport {
    let sheet = try DossierSheet(SeparatedText(reading: Array(table(lines).utf8)))
    return try sheet.read(for: office ?? Samples.office())
  }

  static func moment(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }
}
