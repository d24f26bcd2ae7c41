import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Changing a dossier's time")
struct TimeFlowTests {
  static let code = MoveFlowTests.code
  static let key = Key.control("v")

  private func desk(_ dossier: Dossier) throws -> TestDesk {
    var desk = try TestDesk()
    desk.press(.enter)
    desk.tell(.dossierLoaded(dossier, for: .show))
    return desk
  }

  private func form(_ desk: TestDesk) -> LimitForm? {
    if case .limitForm(let form)? = desk.top { form } else { nil }
  }

  private func verifiable() -> Dossier {
    var dossier = TestDesk.dossier(.processing)
    dossier.limit.verification = .days(23)
    return dossier
  }

  @Test("from the queue and from the page; what cannot be done says why and stays unchosen")
  func choice() throws {
    var queue = try TestDesk()
    #expect(queue.press(Self.key) == [.loadDossier(code: Self.code, for: .timeChoice)])
    queue.tell(.dossierLoaded(TestDesk.dossier(), for: .timeChoice))
    guard case .timeChoice(let choice)? = queue.top else {
      Issue.record("no choice")
      return
    }
    #expect(choice.options.map(\.order) == [.reappoint, .start, .extend])
    #expect(choice.options.map(\.refusal) == [nil, .startsAtReception, .noVerification])
    #expect(queue.press(.down, .enter) == [])
    #expect(queue.notice == LimitRefusal.startsAtReception.text.vi)
    queue.press(.up, .enter)
    #expect(form(queue)?.order == .reappoint)
    var page = try desk(TestDesk.dossier())
    page.press(Self.key)
    #expect(page.model.context == .choice)
  }

  @Test("R15: the new date, its reason and the apology; the order bears the version that was seen")
  func reappoint() throws {
    var desk = try desk(TestDesk.dossier(version: 4))
    desk.press(Self.key, .enter)
    desk.type("hôm nào")
    #expect(desk.press(.enter) == [])
    #expect(desk.notice?.hasPrefix("Không đọc được thời điểm") == true)
    desk.press(.control("u"))
    desk.type("01/12/2026")
    guard case .success(let forecast)? = form(desk).flatMap(desk.model.forecast(of:)) else {
      Issue.record("no forecast")
      return
    }
    #expect(forecast.text?.vi.hasPrefix("Hẹn trả mới: 17:00 Thứ Ba 01/12/2026.") == true)
    desk.press(.tab)
    desk.type("chờ xác minh")
    desk.press(.down)
    desk.type("12/TB-UBND")
    let to = try #require(Moment(reading: "2026-12-01T17:00"))
    let order = Change.reappoint(Reappointment(to: to, reason: "chờ xác minh", apology: "12/TB-UBND"))
    let effect = Effect.change(code: Self.code, version: 4, order, request: 1)
    #expect(desk.press(.enter) == [effect])
    desk.tell(.failed(Bilingual("bận", "busy")))
    #expect(desk.press(.function(12)) == [effect], "every try is the same request")
    var after = TestDesk.dossier(version: 5)
    after.clock.due = to
    after.reappointedFrom = TestDesk.dossier().clock.due
    desk.tell(.moved(after))
    #expect(desk.notice == "Hồ sơ \(Self.code): được tiếp nhận. Hẹn trả mới: 17:00 01/12/2026.")
    #expect(desk.dossierPage?.dossier == after)
    let due = desk.model.lines(of: after).first { $0.label == "Hẹn trả" }?.text
    #expect(due?.contains("hẹn lại từ 17:00 26/11/2026") == true)
  }

  @Test("a refused change leaves the form as typed; where somebody was faster it shows theirs")
  func refused() throws {
    var desk = try desk(TestDesk.dossier())
    desk.press(Self.key, .enter)
    desk.type("01/12/2026")
    desk.press(.enter)
    desk.tell(.moveRefused(LimitRefusal.reasonMissing.text, current: nil))
    #expect(form(desk)?.text(.time) == "01/12/2026" && form(desk)?.request == nil)
    desk.tell(.moveRefused(Bilingual("x", "x"), current: TestDesk.dossier(.processing, version: 9)))
    #expect(desk.conflict?.current.version == 9)
    desk.press(.enter)
    #expect(form(desk)?.dossier.version == 9 && form(desk)?.text(.time) == "01/12/2026")
    #expect(desk.press(.escape) == [])
    #expect(desk.top == .discard(DiscardQuestion(isLeaving: false)), "nothing typed is lost unasked")
  }

  @Test("verification shows its date before it is confirmed, and F8 explains it")
  func extend() throws {
    var desk = try desk(verifiable())
    desk.press(Self.key, .enter)
    #expect(form(desk)?.order == .extend && form(desk)?.fields == [.note])
    #expect(desk.press(.function(8)) == [])
    guard case .explanation(let page)? = desk.top else {
      Issue.record("no explanation")
      return
    }
    #expect(page.explanation.due.iso == "2026-12-14T17:00")
    desk.press(.escape)
    desk.type("gửi xác minh")
    #expect(
      desk.press(.enter)
        == [.change(code: Self.code, version: 1, .extend(note: "gửi xác minh"), request: 1)])
  }

  @Test("R8: the start is offered as now and may be put earlier")
  func start() throws {
    var dossier = TestDesk.dossier(.processing)
    dossier.clock = DossierClock()
    dossier.limit.start = .competentAgency
    dossier.receivedAt = Moment(minutes: TestDesk.now.minutes - 1440)
    dossier.statusSince = dossier.receivedAt
    var desk = try desk(dossier)
    desk.press(Self.key, .enter)
    #expect(form(desk)?.text(.time) == "09:00 20/11/2026")
    desk.press(.control("u"))
    desk.type("19/11/2026 15:00")
    let at = try #require(Moment(reading: "2026-11-19T15:00"))
    #expect(
      desk.press(.enter)
        == [.change(code: Self.code, version: 1, .start(at: at, note: ""), request: 1)])
  }

  @Test("E6: completing a supplement shows the new due date before it is confirmed, and F8 explains it")
  func completion() throws {
    var dossier = TestDesk.dossier(.supplement, supplements: 1)
    dossier.receivedAt = Moment(minutes: TestDesk.now.minutes - 10 * 1440)
    let due = Moment(reading: "2026-11-13T17:00")
    dossier.clock = DossierClock(startedAt: dossier.receivedAt, firstDue: due, due: due)
    var desk = try TestDesk()
    try desk.openNote(.processing, of: dossier)
    let note = try #require(desk.note)
    guard case .success(let forecast) = desk.model.forecast(of: note) else {
      Issue.record("no forecast")
      return
    }
    #expect(
      forecast.text?.vi
        == "Hẹn trả mới: 17:00 Thứ Năm 26/11/2026. Tính lại từ đầu khi nhận đủ hồ sơ bổ sung (khoản 5 Điều 19 Nghị định 118/2025)."
    )
  }

  @Test("R14: Tab makes the result a refusal")
  func refusal() throws {
    var desk = try TestDesk()
    try desk.openNote(.finished)
    desk.press(.tab)
    desk.type("không đủ điều kiện")
    #expect(
      desk.press(.enter) == [
        .move(
          code: Self.code, version: 1,
          Move(to: .finished, note: "không đủ điều kiện", isRefusal: true), request: 1)
      ])
  }

  @Test("F8 explains an entry of the history that has a due date, and says so of one that has none")
  func history() throws {
    let dossier = verifiable()
    var desk = try desk(dossier)
    let facts = [Fact.received(dossier), Fact(kind: .receiptMade, fields: [])]
    let entries = facts.enumerated().map {
      HistoryEntry(sequence: $0 + 1, secondsUTC: 0, actor: "anh", fact: $1)
    }
    desk.tell(.historyLoaded(code: Self.code, entries))
    desk.press(.function(8))
    guard case .explanation(let page)? = desk.top else {
      Issue.record("no explanation")
      return
    }
    #expect(page.explanation.due == dossier.clock.due)
    #expect(page.start?.vi.hasPrefix("Tính từ khi nhận đủ hồ sơ") == true)
    desk.press(.escape, .down, .function(8))
    #expect(desk.notice == "Mục này không có ngày hẹn để giải thích.")
  }

  @Test("R10, R15: the page says until when paper goes and an apology must go out")
  func pageLines() throws {
    var dossier = TestDesk.dossier()
    func line(_ label: String) throws -> String? {
      try desk(dossier).model.lines(of: dossier).first { $0.label == label }?.text
    }
    #expect(try line("Chuyển bản giấy") == "chậm nhất 17:00 20/11/2026 (khoản 2 Điều 18 NĐ 118/2025)")
    #expect(try line("Nếu chậm") == nil, "the 25th is far away")
    dossier.clock.due = Moment(reading: "2026-11-25T17:00")
    #expect(try line("Nếu chậm")?.hasPrefix("phải báo chậm và xin lỗi chậm nhất ngày 23/11/2026") == true)
    dossier.clock.due = Moment(reading: "2026-11-20T17:00")
    #expect(try line("Nếu chậm")?.hasPrefix("! phải báo chậm") == true)
  }

  @Test("who may only read is told so")
  func rights() throws {
    var desk = try TestDesk(role: .supervisor)
    #expect(desk.press(Self.key) == [])
    #expect(desk.notice?.contains("không được dùng lệnh này") == true)
  }

  @Test("R7: what came online may be registered only, and says until when it must be answered")
  func registered() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    #expect(desk.form?.focuses.contains(.field(.acceptance)) == false)
    while desk.form?.focus != .field(.channel) { desk.press(.tab) }
    desk.press(.right)
    #expect(desk.form?.form.channel == .online)
    desk.press(.tab, .right)
    #expect(desk.form?.choice(of: .acceptance)?.vi == "Mới đăng ký, trả lời sau")
    guard case .answer? = desk.form?.preview else {
      Issue.record("the form does not say until when to answer")
      return
    }
    guard case .receive(let reception, _, _)? = desk.press(.function(12)).first else {
      Issue.record("not saved: \(desk.notice ?? "")")
      return
    }
    #expect(reception.status == .registered && reception.clock.due == nil && reception.clock.answerBy != nil)
  }

  @Test("R8, R11: «nơi khác» leaves the date open and names what it counts from")
  func elsewhere() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    while desk.form?.focus != .field(.agency) { desk.press(.tab) }
    #expect(desk.form?.choice(of: .agency)?.vi == "Tại đây")
    desk.press(.right)
    #expect(desk.form?.preview == .startsLater(.competentAgency))
    guard case .receive(let reception, _, _)? = desk.press(.function(12)).first else {
      Issue.record("not saved: \(desk.notice ?? "")")
      return
    }
    #expect(reception.limit.start == .competentAgency && reception.clock == DossierClock())
  }
}
