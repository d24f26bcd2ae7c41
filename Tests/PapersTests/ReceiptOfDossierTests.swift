import Dossiers
import Papers
import Testing
import WorkingTime

@Suite struct ReceiptOfDossierTests {
  private let office = Office(
    authority: "UBND xã Ea Kao", name: "Trung tâm Phục vụ hành chính công", code: "000.00.00.H15",
    place: "Ea Kao", isPractice: false)

  /// A dossier of three working days, received before Tết 2035, which nobody has announced.
  private func dossier(_ life: Life, received: String) throws -> Dossier {
    let at = try #require(Moment(reading: received))
    let limit = AgreedLimit(limit: .workingDays(halves: 6))
    return Dossier(
      code: "000.00.00.H15-350205-0001", officialCode: "",
      procedure: ProcedureReference(code: "1.001193", name: "Đăng ký khai sinh", version: 1), caseName: nil,
      channel: .direct,
      applicant: Applicant(
        kind: .citizen, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222", address: "Ea Kao"),
      submitter: nil, papers: [], fee: "", delivery: .counter, receivedAt: at, receivedBy: "anh",
      receiverName: "Nguyễn Thị Ánh", limit: limit, clock: try life.clockAtReception(of: limit, at: at),
      status: .accepted, statusSince: at)
  }

  @Test(
    "the receipt says «dự kiến» behind a date that leans on projected days, and of no other",
    arguments: [("2035-02-05T09:00", true), ("2026-11-20T09:00", false)])
  func projected(received: String, isProjected: Bool) throws {
    let life = Life(
      calendar: try OfficeCalendar(entries: NationalCalendar.entriesOfEveryYear()), convention: .endOfDay)
    let dossier = try dossier(life, received: received)
    #expect(life.isFirstDueProjected(of: dossier) == isProjected)
    #expect(life.isDueProjected(of: dossier) == isProjected)
    let due = try #require(dossier.clock.due)
    let text = Receipt(
      of: dossier, office: office, isDueProjected: life.isFirstDueProjected(of: dossier)
    ).text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("ngày \(due.date.written)"))
    #expect(text.contains("ngày \(due.date.written) (dự kiến) 6.") == isProjected)
    let after = try OfficeCalendar(
      entries: life.calendar.entries.map { entry in
        var entry = entry
        entry.status = .announced
        return entry
      })
    // An announcement that fixes the days makes the date certain.
    #expect(!Life(calendar: after, convention: .endOfDay).isFirstDueProjected(of: dossier))
  }
}
