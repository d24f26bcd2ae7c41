import Dossiers
import Papers
import Testing
import WorkingTime

/// What stands on the receipt in the place of the due date.
@Suite struct ReceiptDateTests {
  private func due(_ start: ClockStart, _ clock: DossierClock) throws -> String {
    let at = try #require(Moment(reading: "2026-11-23T09:00"))
    let dossier = Dossier(
      code: "000.00.00.H15-261123-0001", officialCode: "",
      procedure: ProcedureReference(code: "1.004873", name: "Cấp giấy", version: 1), caseName: nil,
      channel: .direct,
      applicant: Applicant(kind: .citizen, name: "A", identity: "1", phone: "2", address: "3"),
      submitter: nil,
      papers: [], fee: "", delivery: .counter, receivedAt: at, receivedBy: "a", receiverName: "A",
      limit: AgreedLimit(limit: .workingDays(halves: 6), start: start), clock: clock, status: .accepted,
      statusSince: at)
    let office = Office(
      authority: "UBND xã Ea Kao", name: "Trung tâm", code: "000.00.00.H15", place: "Ea Kao",
      isPractice: false)
    return Receipt(of: dossier, office: office).due
  }

  @Test func aLimitThatWaitsSaysWhatItCountsFrom() throws {
    #expect(try due(.competentAgency, DossierClock()) == "tính từ khi cơ quan có thẩm quyền nhận hồ sơ")
    #expect(try due(.payment, DossierClock()) == "tính từ ngày hoàn thành nghĩa vụ tài chính")
    #expect(try due(.event("Ngày thụ lý đơn"), DossierClock()) == "tính từ: Ngày thụ lý đơn")
    #expect(
      try due(.reception, DossierClock()) == "không quy định thời hạn; cơ quan sẽ thông báo khi có kết quả")
  }

  @Test func aLaterReprintIsTheSamePaper() throws {
    let first = try #require(Moment(reading: "2026-11-27T17:00"))
    let later = try #require(Moment(reading: "2026-11-30T16:00"))
    let moved = DossierClock(startedAt: first, firstDue: first, due: later)
    #expect(try due(.reception, moved) == "17 giờ 00 phút, ngày 27/11/2026")
    // At its reception nobody could say this date.
    #expect(try due(.competentAgency, moved) == "tính từ khi cơ quan có thẩm quyền nhận hồ sơ")
  }
}
