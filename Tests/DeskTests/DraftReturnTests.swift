import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// How kept work comes back at the next login, as pure messages and orders.
@Suite("Drafts that come back")
struct DraftReturnTests {
  @Test("the form opens again as it was, the cursor in the same place")
  func restored() throws {
    var desk = try TestDesk(keepsDrafts: true)
    let procedure = TestDesk.procedure(cases: [
      ProcedureCase(name: "Thường", limit: .stated(.workingDays(halves: 6))),
      ProcedureCase(name: "Khó", limit: .needsPerson(.asked)),
    ])
    desk.openForm(procedure)
    desk.press(.right)
    for field in [ReceptionField.limit, .identity, .name, .phone, .address, .email, .submitterName, .fee] {
      while desk.form?.focus != .field(field) { desk.press(.tab) }
      desk.type("x ế \(field.rawValue)")
    }
    while desk.form?.focus != .field(.submitterIdentity) { desk.press(.tab) }
    desk.type("1")
    desk.press(.tab)
    desk.type("2")
    while desk.form?.focus != .originals(1) { desk.press(.tab) }
    desk.type("7")
    while desk.form?.focus != .field(.channel) { desk.press(.tab) }
    desk.press(.right, .right)
    while desk.form?.focus != .field(.name) { desk.press(.tab) }
    desk.press(.left, .left)
    let before = try #require(desk.form)
    let draft = try #require(desk.model.lastDraft)

    var next = try TestDesk(keepsDrafts: true)
    let kept = DraftFlowTests.kept(draft)
    #expect(
      next.tell(.draftsFound([kept], expired: 0, isBeginning: true)) == [.takeUpDraft(kept)],
      "one draft opens by itself")
    #expect(next.tell(.draftTakenUp(kept, on: .procedure(procedure, version: 7))) == [])
    var after = try #require(next.form)
    #expect(after.work == kept.key)
    #expect(
      next.notice == "Khôi phục bản nháp lúc 09:00 20/11/2026. Esc: cất lại hoặc bỏ.")
    after.work = before.work
    #expect(after == before)
    #expect(next.tell(.clockRead(9_000_000)) == [], "it is kept as it is already")
    #expect(next.model.lastDraft == nil)
    #expect(next.model.drafts == [])
  }

  @Test("every kind of work comes back as it was", arguments: [0, 1, 2, 3])
  func everyKind(kind: Int) throws {
    var desk = try TestDesk(role: .administrator, keepsDrafts: true)
    let basis: DraftBasis
    let open = OpenLimit(code: "1.000001", name: "A", caseName: "B", reason: .asked, published: "5 ngày")
    switch kind {
    case 0:
      try desk.openNote(.supplement, of: TestDesk.dossier(supplements: 1))
      desk.type("thiếu giấy")
      desk.press(.tab)
      desk.type("Điều 9")
      desk.press(.left)
      basis = .dossier(TestDesk.dossier(supplements: 1), since: [])
    case 1:
      try desk.openNote(.finished)
      desk.type("lý do")
      desk.press(.tab, .home)
      basis = .dossier(TestDesk.dossier(), since: [])
    case 2:
      desk.press(.control("v"))
      desk.tell(.dossierLoaded(TestDesk.dossier(.processing), for: .timeChoice))
      guard case .timeChoice(let choice)? = desk.top else { return }
      for _ in 0..<(choice.options.firstIndex { $0.order == .reappoint } ?? 0) { desk.press(.down) }
      desk.press(.enter)
      desk.type("01/12/2026")
      desk.press(.tab)
      desk.type("thiếu người")
      desk.press(.tab)
      desk.type("12/TB")
      desk.press(.backTab, .left)
      basis = .dossier(TestDesk.dossier(.processing), since: [])
    default:
      desk.tell(.openLimitsLoaded([open]))
      desk.press(.enter)
      desk.type("3 ngày")
      desk.press(.tab)
      desk.type("công văn")
      basis = .openLimit(open)
    }
    let before = try #require(desk.top)
    let kept = DraftFlowTests.kept(try #require(desk.model.lastDraft))
    var next = try TestDesk(role: .administrator, keepsDrafts: true)
    next.tell(.draftTakenUp(kept, on: basis))
    #expect(next.model.lastDraft == nil, "what was restored is what was kept")
    switch (before, next.top) {
    case (.note(let one), .note(var other)?):
      other.work = nil
      if kind == 0 {
        #expect(other.note.text == one.note.text && other.basis == one.basis && other.isAtBasis)
      }
      if kind == 1 { #expect(other == one) }
    case (.limitForm(let one), .limitForm(var other)?):
      other.work = nil
      #expect(other == one)
    case (.limitAnswer(let one), .limitAnswer(var other)?):
      other.work = nil
      #expect(other == one)
    case (_, let other): Issue.record("\(String(describing: other))")
    }
  }

  @Test("several drafts are all offered; one is chosen, the others wait under F9")
  func several() throws {
    let first = DraftFlowTests.kept(
      try #require(try DraftFlowTests.typing("0661").model.lastDraft), number: 1)
    let second = DraftFlowTests.kept(
      try #require(try DraftFlowTests.typing("0771").model.lastDraft), number: 2)
    var desk = try TestDesk(keepsDrafts: true)
    #expect(desk.tell(.draftsFound([first, second], expired: 0, isBeginning: true)) == [])
    #expect(desk.top == .drafts(chosen: 0))
    #expect(desk.press(.down, .enter) == [.takeUpDraft(second)])
    desk.tell(.draftTakenUp(second, on: .procedure(TestDesk.procedure(), version: 7)))
    #expect(desk.form?.form.identity == "0771")
    #expect(desk.model.drafts == [first])
    desk.press(.escape, .down)
    let parked = desk.press(.enter)
    #expect(parked == [.parkDraft(try #require(second.draft), isLeaving: false)])
    desk.tell(.draftParked(second.key, isLeaving: false))
    #expect(desk.model.pages == [])
    #expect(desk.model.drafts.map(\.key) == [second.key, first.key])
    desk.press(.function(9), .end, .enter)
    #expect(desk.top == .drafts(chosen: 0))
    desk.press(.escape)
    #expect(desk.model.pages == [] && desk.model.drafts.count == 2, "Esc keeps them")
  }

  @Test("drafts that turn up later open no page under the clerk's fingers")
  func later() throws {
    let kept = DraftFlowTests.kept(try #require(try DraftFlowTests.typing().model.lastDraft))
    var desk = try TestDesk(keepsDrafts: true)
    #expect(desk.tell(.draftsFound([kept], expired: 0, isBeginning: false)) == [])
    #expect(desk.model.pages == [] && desk.model.drafts == [kept])
    var busy = try TestDesk(keepsDrafts: true)
    busy.openForm()
    #expect(busy.tell(.draftsFound([kept], expired: 0, isBeginning: true)) == [])
    #expect(busy.form != nil)
  }

  @Test("a draft of another version of the program is said and kept, and nothing breaks")
  func unreadable() throws {
    let kept = KeptDraft(key: 4, savedAt: TestDesk.now, draft: nil)
    var desk = try TestDesk(keepsDrafts: true)
    #expect(desk.tell(.draftsFound([kept], expired: 0, isBeginning: true)) == [])
    #expect(desk.press(.enter) == [])
    #expect(desk.model.notice?.kind == .warning)
    #expect(desk.model.drafts == [kept])
    // Fields that make no sense are no reason to fall either.
    for kind in Draft.Kind.allCases {
      let odd = KeptDraft(
        key: 5, savedAt: TestDesk.now,
        draft: Draft(
          key: 5, kind: kind, fields: ["to": "99", "order": "?", "focus": "copies 77", "cursor": "-9"]))
      for basis in [
        DraftBasis.procedure(TestDesk.procedure(), version: 7), .dossier(TestDesk.dossier(), since: []),
        .openLimit(nil),
      ] {
        var desk = try TestDesk(keepsDrafts: true)
        desk.tell(.draftsFound([odd], expired: 0, isBeginning: false))
        desk.tell(.draftTakenUp(odd, on: basis))
        #expect(
          desk.model.pages.isEmpty || desk.form?.focuses.contains(desk.form?.focus ?? .copies(9)) == true)
        if desk.model.pages.isEmpty { #expect(desk.model.drafts == [odd]) }
      }
    }
  }

  @Test("a draft whose dossier somebody changed since meets their change")
  func outdated() throws {
    var desk = try TestDesk(keepsDrafts: true)
    try desk.openNote(.finished)
    desk.type("xong rồi")
    let kept = DraftFlowTests.kept(try #require(desk.model.lastDraft))
    let after = TestDesk.dossier(.processing, version: 2)
    var next = try TestDesk(keepsDrafts: true)
    next.tell(.draftTakenUp(kept, on: .dossier(after, since: ConflictFlowTests.theirs(after))))
    #expect(next.conflict?.seen == SeenDossier(TestDesk.dossier()))
    #expect(next.conflict?.theirs == ConflictFlowTests.theirs(after))
    #expect(next.notice?.contains("Hồ sơ đã được thay đổi từ đó.") == true)
    next.press(.enter)
    #expect(next.note?.note.text == "xong rồi" && next.note?.work == kept.key)
  }

  @Test("a form whose procedure was amended keeps every field and finds its case and papers by their names")
  func amended() throws {
    var desk = try TestDesk(keepsDrafts: true)
    desk.openForm()
    desk.fillForm()
    while desk.form?.focus != .originals(1) { desk.press(.tab) }
    desk.type("3")
    desk.press(.function(12))
    let amended = Procedure(
      code: "1.001193", name: "Đăng ký khai sinh", field: "Hộ tịch",
      cases: [
        ProcedureCase(name: "Mới", limit: .stated(.days(1))), ProcedureCase(limit: .stated(.days(2))),
      ], fee: "8.000 đồng",
      papers: [
        PaperRequirement(name: "Giấy mới", originals: 2, copies: 0),
        PaperRequirement(name: "Văn bản ủy quyền", originals: 1, copies: 1, isRequired: false),
      ])
    let request = desk.form?.request
    #expect(
      DraftFlowTests.saved(desk.tell(.procedureAmended(amended, version: 8))).count == 1,
      "its key is kept at once")
    let form = try #require(desk.form)
    #expect(form.version == 8 && form.procedure == amended)
    #expect(form.form.name == "H'Hen Niê" && form.form.address == "Buôn Cao Thành")
    #expect(form.form.caseIndex == 1, "the case without a name is the second by now")
    #expect(form.form.papers.map(\.name) == ["Giấy mới", "Văn bản ủy quyền"])
    #expect(form.form.papers.map(\.originals) == [2, 3])
    #expect(form.form.fee == "8.000 đồng", "nobody had typed another fee")
    #expect(form.request == request)
    #expect(desk.notice?.hasPrefix("Thủ tục vừa được cập nhật: CHƯA lưu.") == true)
    guard case .receive(let reception, let again, _)? = desk.press(.function(12)).first else {
      Issue.record("not saved")
      return
    }
    #expect(reception.procedure.version == 8 && again == request)
  }

  @Test("changed rules keep the form as it is and count the date anew")
  func rulesChanged() throws {
    var desk = try DraftFlowTests.typing()
    let before = try #require(desk.form)
    var life = desk.model.life
    life.convention = .sameClock
    desk.tell(.rulesChanged(life, desk.model.office))
    #expect(desk.form?.form == before.form && desk.form?.focus == before.focus)
    #expect(desk.form?.preview != before.preview)
  }
}
