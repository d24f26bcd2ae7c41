import Desk
import DeskViews
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// Pictures of the boxes that change a dossier's time, at the size of an ordinary terminal and the least one.
@Suite struct LimitBoxTests {
  private static let now = Moment(minutes: 20_777 * 1440 + 540)

  private func dossier(_ status: Status = .processing) throws -> Dossier {
    let due = try #require(Moment(reading: "2026-11-26T17:00"))
    return Dossier(
      code: "000.00.00.H15-261120-0001", officialCode: "",
      procedure: ProcedureReference(code: "1.004873", name: "Cấp giấy xác nhận", version: 1), caseName: nil,
      channel: .direct,
      applicant: Applicant(
        kind: .citizen, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222", address: "Buôn"),
      submitter: nil, papers: [], fee: "", delivery: .counter, receivedAt: Self.now, receivedBy: "anh",
      receiverName: "Ánh", limit: AgreedLimit(limit: .workingDays(halves: 6), verification: .days(23)),
      clock: DossierClock(startedAt: Self.now, firstDue: due, due: due), status: status,
      statusSince: Self.now)
  }

  private func model(_ pages: [Page], columns: Int = 80, rows: Int = 24) throws -> Model {
    let off = CalendarEntry(
      date: try #require(CivilDate(reading: "2026-11-24")), kind: .off, name: "Ngày Văn hóa Việt Nam",
      status: .announced, source: "")
    var model = Model(
      office: Office(
        authority: "UBND xã Ea Kao", name: "Trung tâm", code: "000.00.00.H15", place: "Ea Kao",
        isPractice: false),
      clerk: Person(account: "anh", name: "Ánh", role: .reception), language: .vietnamese,
      life: Life(calendar: try OfficeCalendar(entries: [off]), convention: .endOfDay), now: Self.now,
      size: Size(columns: columns, rows: rows))
    model.pages = pages
    return model
  }

  private func lines(_ model: Model) -> [String] { Painter.frame(of: model).grid.lines }

  /// The inside of the box, without its frame.
  private func box(_ model: Model) -> [String] {
    lines(model).compactMap { line in
      let parts = line.split(separator: "│", omittingEmptySubsequences: false)
      guard parts.count >= 3 else { return nil }
      return String(parts[1]).trimmed
    }
  }

  @Test func theChoiceShowsWhatCanBeDoneAndWhyNotTheRest() throws {
    let life = try model([]).life
    var choice = LimitChoice(try dossier(), life: life)
    choice.chosen = 2
    let text = box(try model([.dossier(DossierPage(try dossier())), .timeChoice(choice)]))
    #expect(text.contains("Hẹn trả: 17:00 26/11/2026"))
    #expect(text.contains { $0.hasSuffix("Chuyển sang thời hạn xác minh") && !$0.contains("×") })
    #expect(text.contains { $0.contains("× Ghi lúc bắt đầu tính thời hạn") })
    #expect(text.contains { $0.hasPrefix("Thời hạn của hồ sơ này tính từ lúc tiếp nhận") })
  }

  @Test func theNewDateIsShownBeforeItIsConfirmed() throws {
    var form = LimitForm(try dossier(), order: .reappoint, now: Self.now)
    form.editors[0] = LineEditor("01/12/2026")
    let text = box(try model([.dossier(DossierPage(try dossier())), .limitForm(form)]))
    #expect(text.contains("Hẹn lại vào (ngày, hoặc giờ và ngày):") && text.contains("01/12/2026"))
    #expect(text.contains("Lý do (phải ghi):") && text.contains("Số văn bản xin lỗi (nếu đã có):"))
    #expect(text.contains("Hẹn trả mới: 17:00 Thứ Ba 01/12/2026."))
    form.editors[0] = LineEditor("28/11/2026 10:00")
    let refused = box(try model([.dossier(DossierPage(try dossier())), .limitForm(form)]))
    #expect(refused.contains { $0.hasPrefix("× 10:00 28/11/2026 ngoài giờ làm việc") })
  }

  @Test func aLateRequestForSupplementsIsWarnedOfInItsBox() throws {
    var late = try dossier()
    late.receivedAt = Moment(minutes: Self.now.minutes - 10 * 1440)
    late.clock.startedAt = late.receivedAt
    let text = box(try model([.note(MoveNote(late, to: .supplement))])).joined(separator: " ")
    #expect(text.contains("! Yêu cầu bổ sung phải gửi chậm nhất 17:00 13/11/2026"))
    #expect(text.contains("từ 08/12/2026 được đóng."))
    let refusal = box(try model([.note(MoveNote(try dossier(), to: .finished))]))
    #expect(refusal.last?.hasPrefix("Kết quả: giải quyết (Tab: từ chối).") == true)
  }

  @Test(arguments: [(60, 16), (80, 24), (132, 40)]) func everyBoxFitsTheScreen(_ columns: Int, _ rows: Int)
    throws
  {
    let life = try model([]).life
    let below = Page.dossier(DossierPage(try dossier()))
    var pages = [Page.timeChoice(LimitChoice(try dossier(), life: life))]
    let one = try dossier()
    pages += LimitOrder.allCases.map { .limitForm(LimitForm(one, order: $0, now: Self.now)) }
    pages += [Status.supplement, .finished].map { .note(MoveNote(one, to: $0)) }
    for page in pages {
      let text = lines(try model([below, page], columns: columns, rows: rows))
      #expect(text.count == rows)
      #expect(text.contains { $0.contains("┌") || $0.contains("╭") }, "the box has its upper edge")
      #expect(text.contains { $0.contains("└") || $0.contains("╰") }, "the box has its lower edge")
    }
  }

  @Test func anExplanationSaysItsStartItsRuleAndWhatHasChanged() throws {
    var again = try dossier()
    again.reappointedFrom = again.clock.due
    again.clock.due = Moment(reading: "2026-12-01T17:00")
    let page = try model([])
    let account = try #require(page.life.account(of: CountedTime(again)))
    let text = lines(
      try model([
        .explanation(
          ExplanationPage(
            title: Bilingual("NGÀY HẸN TRẢ", "DUE"), explanation: account.explanation, start: account.start,
            changes: account.changes, movedTo: again.clock.due))
      ])
    ).joined(separator: "\n")
    #expect(text.contains("Tính từ khi nhận đủ hồ sơ (khoản 3 Điều 8 Nghị định 309/2026)."))
    #expect(text.contains("! Đã hẹn lại một lần từ 17:00 26/11/2026"))
    #expect(text.contains("Điều 147"))
    #expect(text.contains("ngày 3"))
  }
}

extension String {
  fileprivate var trimmed: String {
    var letters = Substring(self)
    while letters.first == " " { letters.removeFirst() }
    while letters.last == " " { letters.removeLast() }
    return String(letters)
  }
}
