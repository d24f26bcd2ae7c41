import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Fields of the form")
struct FormFieldTests {
  static let twoCases = [
    ProcedureCase(name: "Trường hợp khác", limit: .stated(.workingDays(halves: 10))),
    ProcedureCase(name: "Đám tang", limit: .stated(.days(1)), verification: .days(25)),
  ]

  private func due(_ desk: TestDesk) -> String? {
    if case .due(let explanation)? = desk.form?.preview { explanation.due.iso } else { nil }
  }

  @Test("the fields of a plain form, in their order")
  func order() throws {
    var desk = try TestDesk()
    desk.openForm()
    #expect(
      desk.form?.focuses == [
        .field(.channel), .field(.kind), .field(.identity), .field(.name), .field(.phone), .field(.address),
        .field(.email), .field(.submitterName), .field(.officialCode), .field(.fee), .field(.delivery),
        .field(.agency),
        .originals(0),
        .copies(0), .originals(1), .copies(1),
      ])
  }

  @Test(
    "Tab, Enter and the arrows go around the form; pages stop at its ends",
    arguments: [Key.tab, .enter, .down])
  func around(key: Key) throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.press(key)
    #expect(desk.form?.focus == .field(.name))
    for _ in 0..<15 { desk.press(key) }
    #expect(desk.form?.focus == .field(.identity))
    desk.press(.backTab, .up, .up)
    #expect(desk.form?.focus == .copies(1))
    desk.press(.pageDown)
    #expect(desk.form?.focus == .copies(1))
    desk.press(.pageUp, .pageUp, .pageUp, .pageUp)
    #expect(desk.form?.focus == .field(.channel))
  }

  @Test("arrows, blank and their control keys turn a choice; letters do not")
  func choices() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.press(.backTab, .backTab)
    desk.press(.right)
    #expect(desk.form?.form.channel == .online)
    desk.press(.character(" "))
    #expect(desk.form?.form.channel == .partial)
    desk.press(.control("x"), .control("x"))
    #expect(desk.form?.form.channel == .direct)
    desk.press(.left, .control("b"))
    #expect(desk.form?.form.channel == .partial)
    desk.type("x")
    #expect(desk.form?.form.channel == .partial)
    #expect(desk.form?.isDirty == true)
  }

  @Test("with several cases the form begins there; each case has its papers and due date")
  func cases() throws {
    var desk = try TestDesk()
    let papers = [
      PaperRequirement(name: "Tờ khai", originals: 1, copies: 0),
      PaperRequirement(name: "Giấy báo tử", originals: 1, copies: 0, caseName: "Đám tang"),
    ]
    desk.openForm(TestDesk.procedure(cases: Self.twoCases, papers: papers))
    #expect(desk.form?.focus == .field(.caseName))
    #expect(due(desk) == "2026-11-30T17:00")
    desk.press(.right)
    #expect(desk.form?.choice(of: .caseName)?.vi == "Đám tang")
    #expect(desk.form?.form.papers.map(\.name) == ["Tờ khai", "Giấy báo tử"])
    #expect(due(desk) == "2026-11-23T17:00")
    #expect(desk.form?.focuses.prefix(2) == [.field(.caseName), .field(.verification)])
    desk.press(.tab, .character(" "))
    #expect(desk.form?.form.needsVerification == true)
    #expect(due(desk) == "2026-12-15T17:00")
    desk.press(.backTab, .left)
    #expect(desk.form?.form.papers.map(\.name) == ["Tờ khai"])
    #expect(due(desk) == "2026-11-30T17:00")
  }

  @Test("an open limit is asked first, and stays while it is answered")
  func openLimit() throws {
    var desk = try TestDesk()
    let question = Bilingual("Tính ngày hay ngày làm việc?", "Which days?")
    desk.openForm(
      TestDesk.procedure(cases: [ProcedureCase(limit: .needsPerson(.asked), question: question)]))
    #expect(desk.form?.focus == .field(.limit))
    #expect(desk.form?.preview == .open(question))
    desk.type("3 ngày làm việc")
    #expect(due(desk) == "2026-11-26T17:00")
    #expect(desk.form?.focus == .field(.limit))
    desk.press(.tab, .tab, .tab)
    desk.fillForm()
    guard case .receive(let reception, _, _)? = desk.press(.function(12)).first else {
      Issue.record("not saved")
      return
    }
    #expect(reception.limit == AgreedLimit(limit: .workingDays(halves: 6), confirmedBy: "anh"))
  }

  @Test("without a settled limit nothing is saved, and the cursor goes there")
  func unsettled() throws {
    var desk = try TestDesk()
    desk.openForm(TestDesk.procedure(cases: [ProcedureCase(limit: .needsPerson(.unitMissing))]))
    #expect(desk.form?.preview == .open(LimitQuestion.unitMissing.text))
    desk.press(.tab, .tab, .tab)
    desk.fillForm()
    #expect(desk.press(.function(12)) == [])
    #expect(desk.form?.focus == .field(.limit))
    desk.type("ba")
    #expect(desk.form?.shownFinding(of: .limit)?.text.vi.hasPrefix("Không đọc được") == true)
  }

  @Test("a commune of difficult conditions is not asked where its own limit is stated")
  func difficultArea() throws {
    let cases = [ProcedureCase(limit: .needsPerson(.areaUnderChannel), difficultArea: .days(40))]
    var plain = try TestDesk()
    plain.openForm(TestDesk.procedure(cases: cases))
    #expect(plain.form?.focus == .field(.limit))
    var difficult = try TestDesk(inDifficultArea: true)
    difficult.openForm(TestDesk.procedure(cases: cases))
    #expect(difficult.form?.focuses.contains(.field(.limit)) == false)
    #expect(difficult.form?.agreedLimit == .days(40))
  }

  @Test("a limit may start later, be none, or lead out of the calendar")
  func previews() throws {
    func preview(_ one: ProcedureCase) throws -> DuePreview? {
      var desk = try TestDesk()
      desk.openForm(TestDesk.procedure(cases: [one]))
      return desk.form?.preview
    }
    #expect(try preview(ProcedureCase(limit: .stated(.days(3)), start: .payment)) == .startsLater(.payment))
    #expect(try preview(ProcedureCase(limit: .stated(.none))) == DuePreview.none)
    #expect(
      try preview(ProcedureCase(limit: .stated(.months(2000)))) == .fault(DueFault.outsideCalendar.text))
  }

  @Test("counts of papers are typed, or turned between 0 and 99")
  func papers() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.press(.backTab, .backTab, .backTab)
    #expect(desk.form?.focus == .copies(1))
    desk.press(.left)
    #expect(desk.form?.form.papers[1].copies == 0)
    desk.type("9")
    for _ in 0..<100 { desk.press(.right) }
    #expect(desk.form?.form.papers[1].copies == 99)
    desk.press(.backTab)
    desk.type("2x万½")
    #expect(desk.form?.form.papers[1].originals == 2)
    #expect(desk.form?.isDirty == true)
  }

  @Test("a needed paper that is missing is warned of once the clerk was there")
  func missingPaper() throws {
    var desk = try TestDesk()
    desk.openForm()
    while desk.form?.focus != .originals(0) { desk.press(.tab) }
    desk.type("0")
    #expect(desk.form?.shownFinding(of: .papers) == nil)
    desk.press(.tab)
    #expect(desk.form?.shownFinding(of: .papers)?.isError == false)
    desk.press(.backTab)
    desk.type("1")
    #expect(desk.form?.shownFinding(of: .papers) == nil)
  }

  @Test("the explanation of the due date opens over the form and leaves it as it was")
  func explain() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.type("066")
    let before = desk.form
    #expect(desk.press(.function(8)) == [])
    guard case .explanation(let page)? = desk.top else {
      Issue.record("no explanation")
      return
    }
    #expect(page.explanation.due.iso == "2026-11-26T17:00")
    desk.press(.escape)
    #expect(desk.form == before)

    var open = try TestDesk()
    open.openForm(TestDesk.procedure(cases: [ProcedureCase(limit: .needsPerson(.unitMissing))]))
    open.press(.function(8))
    #expect(open.notice == "Chưa có ngày hẹn để giải thích.")
  }

  @Test("a field takes 300 letters and says when it is full")
  func full() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.press(.tab, .paste(String(repeating: "ệ", count: 300)))
    #expect(desk.form?.form.name.count == 300)
    desk.type("a")
    #expect(desk.form?.form.name.count == 300)
    #expect(desk.notice == "Ô này nhận tối đa 300 ký tự; phần vừa gõ hoặc dán chưa được nhận.")
  }

  @Test("arrows, Home and End move inside a typed field")
  func insideField() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.press(.tab)
    desk.type("Ngọc")
    desk.press(.home, .right, .delete)
    #expect(desk.form?.form.name == "Nọc")
    desk.press(.end, .left)
    desk.type("x")
    #expect(desk.form?.form.name == "Nọxc")
    #expect(desk.form?.focus == .field(.name))
  }
}
