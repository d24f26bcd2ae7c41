import Dossiers
import Testing
import WorkingTime

/// A procedure, a form that is in order, and the check of an ordinary commune.
enum ReceptionSamples {
  static let now = Moment(minutes: (20_777 * 1440) + 9 * 60)

  static func moment(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }

  static func check(inDifficultArea: Bool = false) throws -> ReceptionCheck {
    let off = CalendarEntry(
      date: try #require(CivilDate(year: 2026, month: 11, day: 24)), kind: .off,
      name: "Ngày Văn hóa Việt Nam",
      status: .announced, source: "")
    let life = Life(calendar: try OfficeCalendar(entries: [off]), convention: .endOfDay)
    return ReceptionCheck(life: life, inDifficultArea: inDifficultArea, clerk: "anh")
  }

  static func procedure(
    cases: [ProcedureCase] = [ProcedureCase(limit: .stated(.workingDays(halves: 6)))],
    papers: [PaperRequirement] = [], fee: String = ""
  ) -> Procedure {
    Procedure(code: "1.001193", name: "Đăng ký khai sinh", cases: cases, fee: fee, papers: papers)
  }

  static var form: ReceptionForm {
    var form = ReceptionForm()
    form.name = "Nguyễn Thị Ánh"
    form.identity = "066190012345"
    form.phone = "0912345678"
    form.address = "Buôn Cuôr Kăp, xã Ea Kao"
    return form
  }

  /// What a change of the form makes the check find, as `error name`, `warning identity`.
  static func findings(
    of procedure: Procedure = procedure(), _ change: (inout ReceptionForm) -> Void
  ) throws -> [String] {
    var form = form
    change(&form)
    let result = try check().check(form, procedure: procedure, version: 3, receivedAt: now, now: now)
    let hasErrors = result.findings.contains(where: \.isError)
    #expect(
      (result.reception == nil) == hasErrors, "a reception stands for a form without errors, and only for it")
    return result.findings.map { "\($0.isError ? "error" : "warning") \($0.field.rawValue)" }
  }
}
