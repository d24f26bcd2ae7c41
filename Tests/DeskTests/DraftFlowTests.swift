import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// When and what is kept while a clerk types, as pure messages and orders.
@Suite("Drafts at the desk")
struct DraftFlowTests {
  /// A desk with an open form in which something is typed.
  static func typing(_ text: String = "066192004321") throws -> TestDesk {
    var desk = try TestDesk(keepsDrafts: true)
    desk.openForm()
    desk.type(text)
    return desk
  }

  static func saved(_ effects: [Effect]) -> [Draft] {
    effects.compactMap { if case .saveDraft(let draft) = $0 { draft } else { nil } }
  }

  /// A draft as the book gives it back.
  static func kept(_ draft: Draft, number: Int = 7) -> KeptDraft {
    var draft = draft
    draft.key = WorkKey(session: [9], number: number)
    return KeptDraft(key: draft.key, savedAt: TestDesk.now, draft: draft)
  }

  @Test("nothing is kept of a form in which nothing was typed, nor of any other page")
  func nothing() throws {
    var desk = try TestDesk(keepsDrafts: true)
    for key in [Key.function(2), .escape, .down, .function(9), .escape, .control("a"), .escape] {
      #expect(Self.saved(desk.press(key)) == [])
      #expect(desk.tell(.clockRead(1_000_000)) == [])
    }
    desk.openForm()
    desk.press(.tab, .tab, .backTab)
    #expect(desk.tell(.clockRead(2_000_000)) == [])
    #expect(desk.model.lastDraft == nil)
    #expect(desk.model.keeping.due == nil)
  }

  @Test("three seconds after the first letter the form is kept, and again after the next")
  func byTime() throws {
    var desk = try TestDesk(keepsDrafts: true)
    desk.openForm()
    desk.tell(.clockRead(50_000))
    desk.type("0661")
    #expect(desk.model.keeping.due == 53_000)
    #expect(desk.tell(.clockRead(52_999)) == [])
    let first = Self.saved(desk.tell(.clockRead(53_000)))
    #expect(first.map { $0["identity"] } == ["0661"])
    desk.tell(.draftKept)
    #expect(desk.tell(.clockRead(90_000)) == [], "nothing was typed since")
    #expect(desk.model.keeping.due == nil)
    desk.type("9")
    #expect(desk.model.keeping.due == 93_000)
    let second = Self.saved(desk.tell(.clockRead(93_000)))
    #expect(second.map { $0["identity"] } == ["06619"])
    #expect(second.first?.key == first.first?.key, "in place of the first")
  }

  @Test("a hundred letters are kept at once, typed or pasted")
  func byKeys() throws {
    var desk = try TestDesk(keepsDrafts: true)
    desk.openForm()
    desk.press(.tab)
    #expect(Self.saved(desk.type(String(repeating: "a", count: 99))) == [])
    let first = Self.saved(desk.type("b"))
    #expect(first.map { $0["name"].count } == [100])
    desk.tell(.draftKept)
    #expect(Self.saved(desk.press(.paste(String(repeating: "c", count: 99)))) == [])
    #expect(Self.saved(desk.press(.character("d"))).map { $0["name"].count } == [200])
  }

  @Test("where keeping fails it is tried again after three seconds, not with every key")
  func failing() throws {
    var desk = try Self.typing()
    #expect(Self.saved(desk.tell(.clockRead(3_000))).count == 1)
    desk.tell(.draftNotKept(Bilingual("Chưa giữ được.", "Not kept.")))
    #expect(desk.notice == "Chưa giữ được.")
    #expect(Self.saved(desk.type("5678")) == [])
    #expect(desk.tell(.clockRead(5_999)) == [])
    #expect(Self.saved(desk.tell(.clockRead(6_000))).count == 1)
    #expect(desk.model.lastDraft != nil, "a session that ends now tries once more")
    desk.tell(.draftKept)
    #expect(desk.model.lastDraft == nil)
  }

  @Test("a session that only reads, or an unfinished form of the calendar, keeps nothing")
  func readers() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.fillForm()
    #expect(desk.tell(.clockRead(1_000_000)) == [])
    #expect(desk.model.lastDraft == nil)
    desk.press(.escape)
    #expect(desk.top == .discard(DiscardQuestion(isLeaving: false)))
  }

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
    let kept = Self.kept(draft)
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
    let kept = Self.kept(try #require(desk.model.lastDraft))
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
    let first = Self.kept(try #require(try Self.typing("0661").model.lastDraft), number: 1)
    let second = Self.kept(try #require(try Self.typing("0771").model.lastDraft), number: 2)
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
    let kept = Self.kept(try #require(try Self.typing().model.lastDraft))
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
    let kept = Self.kept(try #require(desk.model.lastDraft))
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
      Self.saved(desk.tell(.procedureAmended(amended, version: 8))).count == 1, "its key is kept at once")
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
    var desk = try Self.typing()
    let before = try #require(desk.form)
    var life = desk.model.life
    life.convention = .sameClock
    desk.tell(.rulesChanged(life, desk.model.office))
    #expect(desk.form?.form == before.form && desk.form?.focus == before.focus)
    #expect(desk.form?.preview != before.preview)
  }

  @Test("a save that may have reached the file: its key is in the draft, and the next session tries with it")
  func unsettled() throws {
    var desk = try TestDesk(keepsDrafts: true)
    desk.model.session = [1, 2, 3]
    desk.openForm()
    desk.fillForm()
    let drafts = Self.saved(desk.tell(.clockRead(3_000)))
    desk.tell(.draftKept)
    #expect(drafts.map(\.request) == [nil])
    let order = desk.press(.function(12))
    guard case .receive(_, let request, let draft)? = order.first, order.count == 1 else {
      Issue.record("\(order)")
      return
    }
    #expect(draft == drafts.first?.key, "the reception takes its draft along")
    let failed = Self.saved(desk.tell(.failed(Bilingual("Chưa biết đã lưu hay chưa.", "Unknown."))))
    #expect(failed.map(\.request) == [request])
    var next = try TestDesk(keepsDrafts: true)
    let kept = KeptDraft(key: failed[0].key, savedAt: TestDesk.now, draft: failed[0])
    next.tell(.draftTakenUp(kept, on: .procedure(TestDesk.procedure(), version: 7)))
    guard case .receive(_, let retry, let again)? = next.press(.function(12)).first else {
      Issue.record("not tried again")
      return
    }
    #expect(retry == request && retry.session == [1, 2, 3])
    #expect(again == kept.key)
  }

  @Test("what is thrown away or taken back has no draft; leaving asks what shall become of it")
  func thrownAway() throws {
    var desk = try Self.typing()
    let key = try #require(Self.saved(desk.tell(.clockRead(3_000))).first?.key)
    desk.tell(.draftKept)
    desk.press(.escape, .end)
    #expect(desk.press(.enter) == [.dropDraft(key)])
    #expect(desk.form == nil)

    var note = try TestDesk(keepsDrafts: true)
    try note.openNote(.finished)
    note.type("ab")
    let other = try #require(Self.saved(note.tell(.clockRead(3_000))).first?.key)
    note.press(.backspace, .backspace)
    #expect(note.press(.escape) == [.dropDraft(other)], "nothing is left of it")

    var leaving = try Self.typing()
    leaving.press(.function(10))
    #expect(leaving.top == .discard(DiscardQuestion(isLeaving: true, canKeep: true)))
    let parked = leaving.press(.down, .enter)
    guard case .parkDraft(let draft, true)? = parked.first, parked.count == 1 else {
      Issue.record("\(parked)")
      return
    }
    #expect(leaving.form != nil, "it goes when it is kept")
    #expect(leaving.tell(.draftParked(draft.key, isLeaving: true)) == [.quit])
    #expect(leaving.model.lastDraft == nil)
    var throwing = try Self.typing()
    #expect(throwing.press(.function(10), .end, .enter) == [.quit])
    #expect(throwing.model.lastDraft == nil, "what is thrown away on leaving is not kept after all")
  }

  @Test("what is written into the book is not kept as a draft in the same breath")
  func finished() throws {
    var desk = try TestDesk(role: .administrator, keepsDrafts: true)
    let open = OpenLimit(code: "1.000001", name: "A", reason: .asked, published: "5 ngày")
    desk.tell(.openLimitsLoaded([open]))
    desk.press(.enter)
    desk.type("3 ngày làm việc")
    desk.press(.tab)
    desk.type("công văn")
    let draft = try #require(Self.saved(desk.tell(.clockRead(3_000))).first)
    desk.tell(.draftKept)
    desk.type("!")
    desk.model.size = Size(columns: 80, rows: 24)
    let effects = desk.press(.function(12))
    #expect(Self.saved(effects) == [])
    guard case .settleLimit(_, _, let key)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(key == draft.key)
  }

  @Test("which dossier lies open here is known, whatever lies over it")
  func openDossier() throws {
    var desk = try TestDesk()
    #expect(desk.model.openDossier == nil)
    desk.press(.enter)
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .show))
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.function(1))
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.escape, .escape)
    #expect(desk.model.openDossier == nil)
    desk.press(.function(4))
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .move))
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.enter)
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.escape)
    desk.openForm()
    #expect(desk.model.openDossier == nil)
  }

  @Test("what lies open elsewhere changes neither the cursor nor the page")
  func others() throws {
    var desk = try TestDesk()
    desk.press(.down, .down)
    let before = desk.model
    let other = OpenElsewhere(code: TestDesk.row(2).code, name: "Nguyễn Thị Lan", since: TestDesk.now)
    #expect(desk.tell(.othersChanged([other])) == [])
    #expect(desk.model.elsewhere(TestDesk.row(2).code) == [other])
    #expect(desk.model != before)
    desk.tell(.othersChanged([]))
    #expect(desk.model == before)
  }
}
