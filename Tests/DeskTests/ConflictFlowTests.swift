import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Two hands on one dossier")
struct ConflictFlowTests {
  static let code = MoveFlowTests.code
  static let text = Bilingual("Hồ sơ vừa được «tuan» thay đổi.", "Changed by tuan.")

  static func theirs(_ after: Dossier, note: String = "đã giao chị Hà") -> [TheirChange] {
    let before = TestDesk.dossier()
    let fact = Fact.moved(before, by: Move(to: after.status, note: note), to: after)
    return [
      TheirChange(
        HistoryEntry(sequence: 9, secondsUTC: TestDesk.now.secondsUTC, actor: "tuan", fact: fact),
        name: "Lê Minh Tuấn")
    ]
  }

  /// A desk whose note «xong rồi» meets another's move.
  static func met(
    by after: Dossier, keepsDrafts: Bool = true, note: String = "xong rồi", to status: Status = .finished
  ) throws -> TestDesk {
    var desk = try TestDesk(keepsDrafts: keepsDrafts)
    desk.press(.enter)
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .show))
    desk.press(.function(4))
    for _ in 0..<(desk.choice?.options.firstIndex { $0.status == status } ?? 0) { desk.press(.down) }
    desk.press(.enter)
    desk.type(note)
    desk.press(.function(12))
    desk.tell(.moveRefused(text, current: after, since: theirs(after)))
    return desk
  }

  @Test("theirs and mine are both shown whole, and neither is lost")
  func bothWhole() throws {
    let after = TestDesk.dossier(.processing, version: 2)
    let note = String(repeating: "rất dài ", count: 37)
    let desk = try Self.met(by: after, note: note)
    let page = try #require(desk.conflict)
    #expect(page.seen == SeenDossier(TestDesk.dossier()))
    #expect(page.current == after)
    #expect(page.theirs == Self.theirs(after))
    #expect(desk.model.pages.first == .dossier(DossierPage(after)), "the page below shows theirs already")
    let lines = desk.model.lines(of: page).map(\.text)
    let all = lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    for text in [
      "Được tiếp nhận", "09:00 20/11/2026 · Lê Minh Tuấn · Chuyển trạng thái → Đang xử lý",
      "«đã giao chị Hà»",
      "Hiện nay: Đang xử lý", "Chuyển sang: Đã xử lý xong",
      "«\(note.split(separator: " ").joined(separator: " "))",
    ] {
      #expect(all.contains(text), "\(text)")
    }
    #expect(lines.allSatisfy { $0.count <= 79 })
  }

  @Test("mine is taken up again as a form, with my text, for the version that is there now")
  func takeUp() throws {
    let after = TestDesk.dossier(.processing, version: 2)
    var desk = try Self.met(by: after)
    #expect(desk.press(.enter) == [])
    #expect(desk.note?.dossier == after)
    #expect(desk.note?.note.text == "xong rồi")
    #expect(
      desk.press(.function(12)) == [
        .move(code: Self.code, version: 2, Move(to: .finished, note: "xong rồi"), request: 2)
      ])
  }

  @Test("what is no longer lawful is not taken up, and says why")
  func unlawful() throws {
    var desk = try Self.met(by: TestDesk.dossier(.finished, version: 2))
    #expect(desk.conflict?.refusal == .alreadyThere(.finished))
    #expect(desk.press(.enter) == [])
    #expect(desk.conflict != nil)
    #expect(desk.model.notice == Notice(.warning, MoveRefusal.alreadyThere(.finished).text))
  }

  @Test("the clerk goes to the dossier as it is now, and mine waits as a draft")
  func keep() throws {
    let after = TestDesk.dossier(.processing, version: 2)
    var desk = try Self.met(by: after)
    let effects = desk.press(.down, .enter)
    guard case .parkDraft(let draft, false)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(draft.kind == .move && draft["note"] == "xong rồi" && draft["version"] == "1")
    #expect(desk.conflict != nil, "its page stays until it is kept")
    desk.tell(.failed(Bilingual("Đĩa đầy.", "Full.")))
    #expect(desk.conflict != nil)
    desk.press(.enter)
    #expect(desk.tell(.draftParked(draft.key, isLeaving: false)) == [])
    #expect(desk.model.pages == [.dossier(DossierPage(after))])
    #expect(desk.model.drafts.map(\.draft) == [draft])
  }

  @Test("mine is dropped by an explicit answer only")
  func drop() throws {
    let after = TestDesk.dossier(.processing, version: 2)
    for keepsDrafts in [true, false] {
      var desk = try Self.met(by: after, keepsDrafts: keepsDrafts)
      #expect(desk.press(.escape) == [])
      guard case .discard? = desk.top else {
        Issue.record("Esc asks first")
        return
      }
      desk.press(.escape)
      #expect(desk.conflict != nil)
      #expect(desk.press(.end, .enter) == [], "no draft of it was kept yet")
      #expect(desk.model.pages == [.dossier(DossierPage(after))])
      #expect(desk.model.notice?.kind == .done)
    }
  }

  @Test("who met another's work straight from the queue has not looked: the page is ordered, and is a look")
  func dropFromQueue() throws {
    let after = TestDesk.dossier(.processing, version: 2)
    var desk = try TestDesk(keepsDrafts: true)
    desk.press(.function(4))
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .move))
    for _ in 0..<(desk.choice?.options.firstIndex { $0.status == .finished } ?? 0) { desk.press(.down) }
    desk.press(.enter)
    desk.type("xong rồi")
    desk.press(.function(12))
    desk.tell(.moveRefused(Self.text, current: after, since: Self.theirs(after)))
    #expect(desk.press(.end, .enter) == [.loadDossier(code: after.code, for: .show)])
    #expect(desk.model.pages.isEmpty)
  }

  @Test("an order that changes the time is met in the same way")
  func order() throws {
    var desk = try TestDesk(keepsDrafts: true)
    desk.press(.control("v"))
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .timeChoice))
    guard case .timeChoice(let choice)? = desk.top else { return }
    let index = try #require(choice.options.firstIndex { $0.order == .reappoint })
    for _ in 0..<index { desk.press(.down) }
    desk.press(.enter)
    desk.type("01/12/2026")
    desk.press(.tab)
    desk.type("thiếu người")
    desk.press(.function(12))
    let after = TestDesk.dossier(.processing, version: 2)
    desk.tell(.moveRefused(Self.text, current: after, since: Self.theirs(after)))
    let lines = desk.model.lines(of: try #require(desk.conflict)).map(\.text)
    #expect(lines.contains { $0.contains("Hẹn lại vào (ngày, hoặc giờ và ngày): 01/12/2026") })
    #expect(lines.contains { $0.contains("thiếu người") })
    desk.press(.enter)
    guard case .limitForm(let form)? = desk.top else {
      Issue.record("the form is not there")
      return
    }
    #expect(form.dossier == after && form.text(.time) == "01/12/2026" && form.text(.note) == "thiếu người")
    #expect(form.request == nil)
  }

  @Test("on a low screen the texts scroll and the choice stays")
  func scrolls() throws {
    var desk = try Self.met(
      by: TestDesk.dossier(.processing, version: 2), note: String(repeating: "rất dài ", count: 37))
    desk.tell(.resized(Size(columns: 60, rows: 16)))
    desk.press(.pageDown, .pageDown, .pageDown)
    let page = try #require(desk.conflict)
    #expect(page.chosen == 0)
    #expect(page.top == desk.model.lines(of: page).count - page.height(of: desk.model.size))
    desk.tell(.resized(Size(columns: 200, rows: 50)))
    #expect(desk.conflict?.top == 0)
  }
}
