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
}
