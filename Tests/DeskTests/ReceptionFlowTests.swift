import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("The search for a procedure")
struct ProcedureSearchTests {
  @Test("nothing is searched before something is typed; then with every letter")
  func asYouType() throws {
    var desk = try TestDesk()
    #expect(desk.press(.function(2)) == [])
    #expect(desk.search?.hits == [])
    #expect(
      desk.type("kh") == [
        .findProcedures("k", limit: 60, turn: 2), .findProcedures("kh", limit: 60, turn: 3),
      ])
    desk.tell(.proceduresFound([TestDesk.hit], turn: 2))
    #expect(desk.search?.hits == [], "an answer to the first letter only")
    desk.tell(.proceduresFound([TestDesk.hit], turn: 3))
    #expect(desk.search?.hits == [TestDesk.hit])
    #expect(desk.press(.left, .right, .home, .end) == [], "arrows are for the list, and it has one line")
  }

  @Test("the choice moves in what was found, and Enter loads it")
  func choice() throws {
    var desk = try TestDesk()
    desk.press(.control("n"))
    desk.type("k")
    let hits = (0..<60).map { ProcedureHit(code: "1.0000\(10 + $0)", name: "", field: "", limit: "") }
    desk.tell(.proceduresFound(hits, turn: 2))
    desk.press(.down, .pageDown)
    #expect(desk.search?.place == ListPlace(chosen: 14, top: 1))
    #expect(desk.press(.enter) == [.loadProcedure(code: "1.000024")])
    desk.press(.end)
    #expect(desk.search?.place == ListPlace(chosen: 59, top: 46))
    desk.type("h")
    #expect(desk.search?.place == ListPlace(), "other words, other list")
  }

  @Test("Enter on an empty list does nothing; Esc clears first, then goes back")
  func escape() throws {
    var desk = try TestDesk()
    desk.press(.function(2))
    #expect(desk.press(.enter) == [])
    desk.type("k")
    #expect(desk.press(.escape) == [])
    #expect(desk.search?.query.isEmpty == true)
    desk.tell(.proceduresFound([TestDesk.hit], turn: 2))
    #expect(desk.search?.hits == [], "the answer to what was cleared comes too late")
    desk.press(.escape)
    #expect(desk.model.pages.isEmpty)
  }

  @Test("a procedure that cannot be used says so, and the search stays")
  func refused() throws {
    var desk = try TestDesk()
    desk.press(.function(2))
    desk.type("k")
    desk.tell(.proceduresFound([TestDesk.hit], turn: 2))
    desk.press(.enter)
    desk.tell(.failed(Bilingual("Thủ tục đã bị bãi bỏ.", "Abolished.")))
    #expect(desk.model.notice == Notice(.failure, Bilingual("Thủ tục đã bị bãi bỏ.", "Abolished.")))
    #expect(desk.search?.hits == [TestDesk.hit])
  }

  @Test("what was received last is offered first the next time")
  func recent() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.tell(.received(TestDesk.dossier()))
    #expect(desk.model.recent == [TestDesk.hit])
    #expect(desk.press(.function(2)) == [])
    #expect(desk.search?.hits == [TestDesk.hit])
    #expect(desk.press(.enter) == [.loadProcedure(code: "1.001193")])
    desk.type("x")
    desk.press(.escape)
    #expect(desk.search?.hits == [TestDesk.hit], "offered again when the words are cleared")
  }

  @Test("only so many are remembered, each once, the latest first")
  func recentLimit() throws {
    var desk = try TestDesk()
    for number in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 5] {
      desk.press(.function(2))
      desk.type("x")
      let hit = ProcedureHit(code: "1.0000\(number)", name: "", field: "", limit: "")
      desk.tell(.proceduresFound([hit], turn: desk.search?.turn ?? 0))
      var dossier = TestDesk.dossier()
      dossier.procedure.code = hit.code
      desk.tell(.received(dossier))
    }
    #expect(
      desk.model.recent.map { $0.code.dropFirst(6) } == ["5", "11", "10", "9", "8", "7", "6", "4", "3"])
  }
}

@Suite("A reception from the search to the book")
struct ReceptionFlowTests {
  @Test("the form begins at the identity number, with needed papers counted and the due date there")
  func begins() throws {
    var desk = try TestDesk()
    desk.openForm()
    let form = try #require(desk.form)
    #expect(form.focus == .field(.identity))
    #expect(form.form.papers.map(\.originals) == [1, 0])
    #expect(form.form.papers.map(\.copies) == [0, 0])
    #expect(form.form.fee == "Không")
    #expect(!form.isDirty)
    #expect(form.agreedLimit == .workingDays(halves: 6))
    guard case .due(let explanation) = form.preview else {
      Issue.record("no due date")
      return
    }
    #expect(explanation.due.iso == "2026-11-26T17:00")
    #expect(form.shownFinding(of: .name) == nil, "nothing is wrong where the clerk has not been")
  }

  @Test("a form in order is saved with its whole reception; then its dossier is shown")
  func saved() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    let effects = desk.press(.function(12))
    guard case .receive(let reception, let request, _)? = effects.first, effects.count == 1 else {
      Issue.record("not saved: \(effects)")
      return
    }
    #expect(request == 1)
    #expect(
      reception.applicant
        == Applicant(
          kind: .citizen, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222",
          address: "Buôn Cao Thành"))
    #expect(reception.papers == [ReceivedPaper(name: "Tờ khai", originals: 1, copies: 0)])
    #expect(
      reception.procedure == ProcedureReference(code: "1.001193", name: "Đăng ký khai sinh", version: 7))
    #expect(reception.receivedAt == TestDesk.now)

    #expect(
      desk.tell(.received(TestDesk.dossier())) == [TestDesk.request(.processing, .around(id: 0), turn: 2)])
    #expect(desk.model.pages == [.dossier(DossierPage(TestDesk.dossier()))])
    #expect(desk.model.notice?.kind == .done)
    #expect(
      desk.notice
        == "Đã lưu hồ sơ 000.00.00.H15-261120-1000. F6: in giấy tiếp nhận. F2: tiếp nhận hồ sơ khác.")
  }

  @Test("a day of receptions does not pile up pages")
  func pages() throws {
    var desk = try TestDesk()
    for _ in 0..<20 {
      desk.openForm()
      desk.tell(.received(TestDesk.dossier()))
    }
    #expect(desk.model.pages.count == 1)
    desk.press(.escape)
    #expect(desk.model.context == .queue)
  }

  @Test("what is wrong keeps the form; the cursor goes to the first wrong field")
  func wrong() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    desk.press(.control("u"))
    #expect(desk.press(.control("s")) == [])
    #expect(desk.form?.focus == .field(.address))
    #expect(desk.notice == "Chưa lưu: còn 1 ô phải sửa (dấu ×). Những gì đã gõ vẫn còn.")
    #expect(desk.form?.form.name == "H'Hen Niê")
    #expect(desk.form?.request == nil)

    desk.press(.backTab, .control("u"))
    desk.type("09")
    desk.press(.function(12))
    #expect(desk.form?.focus == .field(.phone), "the first in the order of the form")
    #expect(desk.form?.editor.text == "09")
    #expect(desk.form?.shownFinding(of: .phone)?.text.vi == "Số điện thoại có 10 hoặc 11 chữ số, ở đây có 2")
    desk.press(.backspace)
    desk.type("9")
    #expect(desk.form?.shownFinding(of: .phone)?.isError == true, "judged with every letter once shown")
    desk.type("05111222")
    #expect(desk.form?.shownFinding(of: .phone) == nil)
  }

  @Test(
    "every field that can be wrong can be gone to",
    arguments: [
      (ReceptionField.identity, "12"), (.name, "12"), (.phone, "12"), (.email, "x"),
      (.submitterName, "\u{202E}"),
      (.officialCode, "\u{202E}"), (.fee, "\u{202E}"), (.submitterIdentity, "x"), (.submitterPhone, "x"),
    ])
  func focusWrong(field: ReceptionField, text: String) throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    if field == .submitterIdentity || field == .submitterPhone {
      while desk.form?.focus != .field(.submitterName) { desk.press(.tab) }
      desk.type("Y Ngông")
    }
    while desk.form?.focus != .field(field) { desk.press(.tab) }
    desk.press(.control("u"), .paste(text))
    desk.press(.pageUp, .pageUp, .pageUp)
    #expect(desk.press(.function(12)) == [])
    #expect(desk.form?.focus == .field(field))
  }

  @Test("a submitter's number without a name stays in sight")
  func submitterWithoutName() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    while desk.form?.focus != .field(.submitterName) { desk.press(.tab) }
    desk.type("Y")
    desk.press(.tab)
    desk.type("12")
    desk.press(.backTab, .backspace)
    #expect(desk.form?.focuses.contains(.field(.submitterIdentity)) == true)
    #expect(desk.press(.function(12)) == [])
    #expect(desk.form?.focus == .field(.submitterIdentity))
  }

  @Test("wrong counts of papers are gone to as well")
  func focusPapers() throws {
    var desk = try TestDesk()
    desk.openForm(TestDesk.procedure(papers: [PaperRequirement(name: "a\u{202E}b", originals: 1, copies: 0)]))
    desk.fillForm()
    #expect(desk.press(.function(12)) == [])
    #expect(desk.form?.focus == .originals(0))
  }

  @Test("a try that failed is tried again under the same number, another form under the next")
  func idempotent() throws {
    var desk = try TestDesk()
    func request(_ effects: [Effect]) -> WorkKey? {
      if case .receive(_, let request, _)? = effects.first { request } else { nil }
    }
    desk.openForm()
    desk.fillForm()
    #expect(request(desk.press(.function(12))) == 1)
    desk.tell(.failed(Bilingual("Sổ đang bận.", "Busy.")))
    #expect(desk.form?.form.name == "H'Hen Niê", "a failed save keeps every field")
    #expect(desk.notice == "Sổ đang bận.")
    #expect(request(desk.press(.function(12))) == 1)
    desk.tell(.received(TestDesk.dossier()))
    desk.openForm()
    desk.fillForm()
    #expect(request(desk.press(.function(12))) == 2)
  }

  @Test("an identity number that was left is looked up once, as it is stored")
  func lookUp() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.type("066 192 004 321")
    #expect(desk.press(.tab) == [.findApplicant(identity: "066192004321")])
    #expect(desk.press(.backTab, .tab) == [], "known already")
    desk.press(.backTab, .backspace)
    #expect(desk.press(.tab) == [], "eleven digits are no number")
    #expect(desk.form?.shownFinding(of: .identity)?.isError == true)
  }

  @Test("an earlier applicant is filled in; nothing typed or chosen is written over")
  func filled() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.type("066192004321")
    desk.press(.tab)
    desk.tell(.applicantFound(TestDesk.applicant))
    #expect(desk.form?.editor.text == "H'Hen Niê", "the cursor's field takes the text too")
    #expect(desk.form?.form.phone == "0905111222")
    #expect(desk.form?.form.address == "Buôn Cao Thành")
    #expect(desk.form?.form.email == "hhen@example.vn")
    #expect(desk.notice == "Đã điền theo hồ sơ trước của người này; vui lòng hỏi lại có thay đổi không.")
    let effects = desk.press(.function(12))
    #expect(effects.count == 1, "a returning applicant is received without typing more")

    var other = try TestDesk()
    other.openForm()
    other.press(.backTab, .right)
    #expect(other.form?.form.kind == .organisation)
    other.press(.tab, .tab, .tab)
    other.type("0911")
    other.tell(.applicantFound(TestDesk.applicant))
    #expect(other.form?.form.phone == "0911")
    #expect(other.form?.form.kind == .organisation)
    #expect(other.form?.form.name == "H'Hen Niê")
  }

  @Test("an answer that comes when the form is gone changes nothing")
  func lateAnswer() throws {
    var desk = try TestDesk()
    let before = desk.model
    #expect(desk.tell(.applicantFound(TestDesk.applicant)) == [])
    #expect(desk.model == before)
  }

  @Test("time moves the due date of an open form, also after a try that failed")
  func ticks() throws {
    var desk = try TestDesk()
    desk.openForm(TestDesk.procedure(cases: [ProcedureCase(limit: .stated(.sameDay(.fifteenHours)))]))
    func due() -> String? {
      if case .due(let explanation)? = desk.form?.preview { explanation.due.iso } else { nil }
    }
    #expect(due() == "2026-11-20T17:00")
    desk.fillForm()
    desk.press(.function(12))
    desk.tell(.failed(Bilingual("Bận.", "Busy.")))
    desk.tell(.ticked(Moment(minutes: TestDesk.now.minutes + 361)))
    #expect(due() == "2026-11-23T17:00", "15:01")
  }
}
