import Desk
import Dossiers
import Screen
import Testing
import WorkingTime

@Suite("The queue")
struct QueueTests {
  @Test("a session begins with the first stretch of what is worked on")
  func begins() throws {
    var desk = try TestDesk(rows: nil)
    #expect(desk.model.begin() == [TestDesk.request(turn: 1)])
    #expect(desk.model.queue.page == nil)
    #expect(desk.tell(.queueLoaded(TestDesk.page(0..<3, of: 3), turn: 1)) == [])
    #expect(desk.model.queue.chosenRow?.id == 0)
    #expect(desk.model.context == .queue)
  }

  @Test("the search goes with every letter, from the first row; answers to earlier letters are passed over")
  func searchAsYouType() throws {
    var desk = try TestDesk()
    desk.press(.down, .down)
    #expect(
      desk.type("ng") == [TestDesk.request(search: "n", turn: 2), TestDesk.request(search: "ng", turn: 3)])
    #expect(desk.model.queue.isSearching)
    #expect(desk.model.queue.place == ListPlace())
    #expect(desk.model.queue.page == nil)

    desk.tell(.queueLoaded(TestDesk.page(0..<9, of: 9, search: "n"), turn: 2))
    #expect(desk.model.queue.page == nil, "an answer to the first letter only")
    desk.tell(.queueLoaded(TestDesk.page(7..<8, of: 8, search: "ng"), turn: 3))
    #expect(desk.model.queue.page?.search == "ng")
    let settled = desk.model
    desk.tell(.queueLoaded(TestDesk.page(0..<9, of: 9, search: "n"), turn: 2))
    #expect(desk.model == settled)
  }

  @Test("the search ends with its last letter, and by Esc")
  func searchEnds() throws {
    var desk = try TestDesk()
    desk.type("n")
    #expect(desk.press(.backspace) == [TestDesk.request(turn: 3)])
    #expect(!desk.model.queue.isFiltered)
    desk.type("ng")
    #expect(desk.press(.escape) == [TestDesk.request(turn: 6)])
    #expect(!desk.model.queue.isFiltered)
    #expect(desk.press(.escape) == [], "nothing is left to clear, and the queue is no page to leave")
    #expect(desk.model.notice == nil)
  }

  @Test("blanks and erasing begin no search")
  func noEmptySearch() throws {
    var desk = try TestDesk()
    let before = desk.model
    #expect(desk.press(.character(" "), .backspace, .delete) == [])
    #expect(desk.model == before)
    #expect(desk.type("a b").count == 3, "inside a search a blank is a letter as others")
  }

  @Test("F3 puts the cursor at the search line before anything is typed")
  func find() throws {
    var desk = try TestDesk()
    #expect(desk.press(.function(3)) == [])
    #expect(desk.model.queue.isSearching)
    #expect(desk.press(.escape) == [], "nothing was searched, so nothing is read again")
    #expect(!desk.model.queue.isSearching)
  }

  @Test("a pasted name is one search; too long a one is refused whole")
  func paste() throws {
    var desk = try TestDesk()
    #expect(desk.press(.paste("H'Hen\nNiê")) == [TestDesk.request(search: "H'Hen Niê", turn: 2)])
    #expect(desk.press(.paste(String(repeating: "x", count: 10_000))) == [])
    #expect(desk.model.queue.search.text == "H'Hen Niê")
    #expect(desk.notice?.contains("tối đa 60 ký tự") == true)
  }

  @Test("when the list changes, the cursor stays on its dossier and the dossier on its line")
  func cursorByDossier() throws {
    var desk = try TestDesk(rows: 100)
    for _ in 0..<30 { desk.press(.down) }
    #expect(desk.model.queue.place == ListPlace(chosen: 30, top: 13))
    #expect(desk.tell(.bookChanged) == [TestDesk.request(.processing, .around(id: 30), turn: 2)])
    // Ten new dossiers came in before it.
    var page = TestDesk.page(0..<110, of: 110)
    page.rows = (0..<110).map { TestDesk.row($0 < 10 ? 500 + $0 : $0 - 10) }
    #expect(desk.tell(.queueLoaded(page, turn: 2)) == [])
    #expect(desk.model.queue.place == ListPlace(chosen: 40, top: 23))
    #expect(desk.model.queue.chosenRow?.id == 30)
  }

  @Test("when its dossier left the view, the cursor stands on the one that took its place")
  func dossierLeft() throws {
    var desk = try TestDesk(rows: 6)
    desk.press(.down, .down)
    desk.tell(.bookChanged)
    var page = TestDesk.page(0..<5, of: 5)
    page.rows = [0, 1, 3, 4, 5].map(TestDesk.row)
    desk.tell(.queueLoaded(page, turn: 2))
    #expect(desk.model.queue.chosenRow?.id == 3)
    desk.press(.end)
    desk.tell(.bookChanged)
    desk.tell(.queueLoaded(TestDesk.page(0..<2, of: 2), turn: 3))
    #expect(desk.model.queue.place == ListPlace(chosen: 1, top: 0))
    desk.tell(.bookChanged)
    desk.tell(.queueLoaded(TestDesk.page(0..<0, of: 0), turn: 4))
    #expect(desk.model.queue.place == ListPlace())
    #expect(desk.model.queue.chosenRow == nil)
  }

  @Test("beyond the stretch that is held the next one is read, the screen in its middle")
  func paging() throws {
    var desk = try TestDesk(rows: nil)
    _ = desk.model.begin()
    desk.tell(.queueLoaded(TestDesk.page(0..<240, of: 480_992), turn: 1))
    for _ in 0..<13 { #expect(desk.press(.pageDown) == []) }
    #expect(desk.model.queue.place == ListPlace(chosen: 221, top: 204))
    #expect(desk.press(.pageDown) == [], "rows 221 to 238 are held")
    let effects = desk.press(.pageDown)
    #expect(desk.model.queue.place == ListPlace(chosen: 255, top: 238))
    #expect(effects == [TestDesk.request(.processing, .at(118), turn: 2)])
    #expect(desk.model.queue.chosenRow == nil, "shown as … until it is read")
    desk.tell(.queueLoaded(TestDesk.page(118..<358, of: 480_992), turn: 2))
    #expect(desk.model.queue.place == ListPlace(chosen: 255, top: 238))
    #expect(desk.model.queue.chosenRow?.id == 255)

    #expect(desk.press(.end) == [TestDesk.request(.processing, .at(480_854), turn: 3)])
    #expect(desk.model.queue.place == ListPlace(chosen: 480_991, top: 480_974))
    desk.tell(.queueLoaded(TestDesk.page(480_854..<480_992, of: 480_992), turn: 3))
    #expect(desk.model.queue.chosenRow?.id == 480_991)
    #expect(desk.press(.home) == [TestDesk.request(turn: 4)])
  }

  @Test("a book that counts more rows than it gives is not asked without end")
  func damagedCounts() throws {
    var desk = try TestDesk(rows: nil)
    _ = desk.model.begin()
    #expect(desk.tell(.queueLoaded(TestDesk.page(0..<3, of: 100), turn: 1)) == [])
    desk.press(.end)
    #expect(desk.model.queue.turn == 2)
    #expect(desk.tell(.queueLoaded(TestDesk.page(0..<3, of: 100), turn: 2)) == [])
  }

  @Test("views go around with Tab and back; each from its first row")
  func views() throws {
    var desk = try TestDesk()
    desk.press(.down)
    #expect(desk.press(.tab) == [TestDesk.request(.today, turn: 2)])
    #expect(desk.model.queue.place == ListPlace())
    #expect(
      desk.press(.backTab, .backTab) == [
        TestDesk.request(.processing, turn: 3), TestDesk.request(.all, turn: 4),
      ])
    #expect(
      desk.press(.right, .left) == [TestDesk.request(.processing, turn: 5), TestDesk.request(.all, turn: 6)])
  }

  @Test("a search goes through the whole book, so another view ends it")
  func viewEndsSearch() throws {
    var desk = try TestDesk()
    desk.type("n")
    #expect(desk.press(.tab) == [TestDesk.request(.today, turn: 3)])
    #expect(!desk.model.queue.isFiltered)
  }

  @Test("while words are typed the arrows move in them, Tab still changes the view")
  func arrowsInSearch() throws {
    var desk = try TestDesk()
    desk.type("ab")
    #expect(desk.press(.left, .character("x")) == [TestDesk.request(search: "axb", turn: 4)])
    desk.press(.home)
    #expect(desk.model.queue.search.cursor == 0)
    #expect(desk.model.queue.view == .processing)
  }

  @Test("a view is chosen from the list, or left as it is")
  func viewList() throws {
    var desk = try TestDesk()
    desk.press(.function(9))
    #expect(desk.top == .views(chosen: 0))
    desk.press(.up, .down, .down, .down)
    #expect(desk.top == .views(chosen: 3))
    #expect(desk.press(.enter) == [TestDesk.request(.late, turn: 2)])
    #expect(desk.model.pages.isEmpty)
    desk.press(.function(9), .end)
    #expect(desk.top == .views(chosen: 6))
    #expect(desk.press(.escape) == [])
    #expect(desk.model.queue.view == .late)
  }

  @Test("what is done to the chosen dossier asks for it by its code")
  func chosen() throws {
    let code = "000.00.00.H15-261120-1002"
    var desk = try TestDesk()
    desk.press(.down, .down)
    #expect(desk.press(.enter) == [.loadDossier(code: code, for: .show)])
    #expect(desk.press(.function(4)) == [.loadDossier(code: code, for: .move)])
    #expect(desk.press(.function(8)) == [.loadDossier(code: code, for: .explain)])
    #expect(desk.press(.function(7)) == [.loadHistory(code: code)])
    #expect(desk.press(.function(6)) == [.makeReceipt(code: code, .file)])
    #expect(desk.press(.function(5)) == [TestDesk.request(.processing, .around(id: 2), turn: 2)])
    #expect(desk.press(.control("l")) == [.redraw])
    #expect(desk.press(.function(10)) == [.quit])
    #expect(desk.model.pages.isEmpty)
  }

  @Test(
    "without a chosen dossier that is said",
    arguments: [Key.enter, .function(4), .function(6), .function(7), .function(8)])
  func nothingChosen(key: Key) throws {
    var desk = try TestDesk(rows: 0)
    #expect(desk.press(key) == [])
    #expect(desk.model.notice?.kind == .warning)
    #expect(desk.notice == "Chưa có hồ sơ nào được chọn.")
    desk.press(.down)
    #expect(desk.model.notice == nil, "a notice stands until the next key")
  }

  @Test("a printer makes the receipt a choice, the printer first")
  func printer() throws {
    let code = "000.00.00.H15-261120-1000"
    var desk = try TestDesk(hasPrinter: true)
    #expect(desk.press(.function(6)) == [])
    #expect(desk.top == .receipt(code: code, chosen: 1))
    #expect(desk.press(.enter) == [.makeReceipt(code: code, .printer)])
    desk.press(.function(6), .up)
    #expect(desk.press(.enter) == [.makeReceipt(code: code, .file)])
    #expect(desk.model.pages.isEmpty)
  }

  @Test("time reads the queue anew each minute, and not within it")
  func ticks() throws {
    var desk = try TestDesk()
    #expect(desk.tell(.ticked(TestDesk.now)) == [])
    let next = Moment(minutes: TestDesk.now.minutes + 1)
    #expect(desk.tell(.ticked(next)) == [TestDesk.request(.processing, .around(id: 0), turn: 2)])
    #expect(desk.model.now == next)
  }

  @Test("another size keeps the chosen row in sight and reads what came into it")
  func resize() throws {
    var desk = try TestDesk(rows: 100)
    for _ in 0..<40 { desk.press(.down) }
    #expect(desk.tell(.resized(Size(columns: 60, rows: 16))) == [])
    #expect(desk.model.queue.place == ListPlace(chosen: 40, top: 31))
    #expect(desk.tell(.resized(Size(columns: 200, rows: 50))) == [])
    #expect(desk.model.queue.place == ListPlace(chosen: 40, top: 31))
    desk.tell(.queueLoaded(TestDesk.page(25..<76, of: 100), turn: 1))
    #expect(
      desk.tell(.resized(Size(columns: 200, rows: 80))) == [TestDesk.request(.processing, .at(0), turn: 2)])
    #expect(desk.model.queue.place == ListPlace(chosen: 40, top: 26))
  }
}
