import Dossiers
import Testing
import Vietnamese
import WorkingTime

@Suite("The limit that a form leads to")
struct AgreedLimitTests {
  static let open = ProcedureCase(limit: .needsPerson(.unitMissing))

  private func limit(
    _ one: ProcedureCase, inDifficultArea: Bool = false, _ change: (inout ReceptionForm) -> Void = { _ in }
  ) throws -> Result<AgreedLimit, LimitQuestion> {
    var form = ReceptionSamples.form
    change(&form)
    return try ReceptionSamples.check(inDifficultArea: inDifficultArea)
      .limit(of: form, in: ReceptionSamples.procedure(cases: [one]))
  }

  @Test("a stated limit holds and nobody needs to answer for it")
  func stated() throws {
    #expect(
      try limit(ProcedureCase(limit: .stated(.days(15)))) == .success(AgreedLimit(limit: .days(15))))
  }

  @Test("where the text leaves it open, nothing is guessed; what a person settles bears their account")
  func settled() throws {
    #expect(try limit(Self.open) == .failure(.unitMissing))
    #expect(try limit(Self.open) { $0.settledLimit = "ba ngày" } == .failure(.unitMissing))
    #expect(
      try limit(Self.open) { $0.settledLimit = "2,5 ngày làm việc" }
        == .success(AgreedLimit(limit: .workingDays(halves: 5), confirmedBy: "anh")))
    #expect(
      try limit(ProcedureCase(limit: .stated(.days(15)))) { $0.settledLimit = "3 ngày" }
        == .success(AgreedLimit(limit: .days(15))), "a settled limit never overrides a stated one")
  }

  @Test("verification takes its own limit, where the case has one")
  func verification() throws {
    let one = ProcedureCase(limit: .stated(.workingDays(halves: 10)), verification: .days(25))
    #expect(
      try limit(one) { $0.needsVerification = true }
        == .success(AgreedLimit(limit: .days(25), isVerification: true)))
    #expect(
      try limit(ProcedureCase(limit: .stated(.days(3)))) { $0.needsVerification = true }
        == .success(AgreedLimit(limit: .days(3))))
  }

  @Test("channels and difficult communes have limits of their own")
  func variants() throws {
    let one = ProcedureCase(
      limit: .needsPerson(.numberMissing), difficultArea: .days(40), channels: [.online: .days(20)])
    #expect(try limit(one) { $0.channel = .online } == .success(AgreedLimit(limit: .days(20))))
    #expect(try limit(one) { $0.channel = .postal } == .failure(.numberMissing))
    #expect(try limit(one, inDifficultArea: true) == .success(AgreedLimit(limit: .days(40))))
  }

  @Test("a limit that starts at a later event has no date yet")
  func startsLater() throws {
    var form = ReceptionSamples.form
    form.fee = ""
    let start = ClockStart.event("Ngày thụ lý đơn")
    let result = try ReceptionSamples.check().check(
      form,
      procedure: ReceptionSamples.procedure(cases: [ProcedureCase(limit: .stated(.days(45)), start: start)]),
      version: 1, receivedAt: ReceptionSamples.now, now: ReceptionSamples.now)
    #expect(result.reception?.clock == DossierClock())
    #expect(result.reception?.limit.start == start)
  }

  @Test("the open limit is an error that says how to settle it, and says when it cannot be read")
  func findings() throws {
    let procedure = ReceptionSamples.procedure(cases: [Self.open])
    #expect(try ReceptionSamples.findings(of: procedure) { _ in } == ["error limit"])
    #expect(try ReceptionSamples.findings(of: procedure) { $0.settledLimit = "3 ngày" } == [])
    func text(_ typed: String, _ one: ProcedureCase) throws -> String? {
      var form = ReceptionSamples.form
      form.settledLimit = typed
      return try ReceptionSamples.check().check(
        form, procedure: ReceptionSamples.procedure(cases: [one]), version: 1,
        receivedAt: ReceptionSamples.now,
        now: ReceptionSamples.now
      ).findings.first?.text.vi
    }
    #expect(
      try text("", Self.open)
        == "Thời hạn công bố: có số nhưng không có đơn vị thời gian; vui lòng đọc và xác nhận, ví dụ «3 ngày làm việc»"
    )
    #expect(try text("ba ngày", Self.open)?.hasPrefix("Không đọc được thời hạn vừa gõ") == true)
    let asked = ProcedureCase(
      limit: .needsPerson(.asked), question: Bilingual("Tính ngày hay ngày làm việc?", "Which days?"))
    #expect(try text("", asked)?.hasPrefix("Danh mục hỏi về thời hạn") == true)
    #expect(asked.reason(of: .asked).vi == "Tính ngày hay ngày làm việc?")
    #expect(asked.reason(of: .unitMissing) == LimitQuestion.unitMissing.text)
    #expect(Self.open.reason(of: .asked) == LimitQuestion.asked.text)
  }

  @Test("a limit that leaves the years of the calendar is an error, not a crash")
  func outside() throws {
    let procedure = ReceptionSamples.procedure(cases: [ProcedureCase(limit: .stated(.months(2000)))])
    #expect(try ReceptionSamples.findings(of: procedure) { _ in } == ["error limit"])
    #expect(
      try ReceptionSamples.findings(of: ReceptionSamples.procedure(cases: [])) { _ in } == ["error limit"])
  }

  @Test("a case that does not exist counts as the nearest one")
  func caseOutside() throws {
    #expect(
      try limit(ProcedureCase(limit: .stated(.days(1)))) { $0.caseIndex = 9 }
        == .success(AgreedLimit(limit: .days(1))))
    #expect(
      try limit(ProcedureCase(limit: .stated(.days(1)))) { $0.caseIndex = -9 }
        == .success(AgreedLimit(limit: .days(1))))
  }
}
