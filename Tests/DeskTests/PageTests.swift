import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Pages over the queue")
struct PageTests {
  static let code = "000.00.00.H15-261120-1000"

  private func entries(_ count: Int) -> [HistoryEntry] {
    (0..<count).map {
      HistoryEntry(sequence: $0 + 1, secondsUTC: $0, actor: "anh", fact: Fact(kind: .moved, fields: []))
    }
  }

  private func deskOnDossier(_ dossier: Dossier = TestDesk.dossier(), rows: Int = 24) throws -> TestDesk {
    var desk = try TestDesk(size: Size(columns: 80, rows: rows))
    desk.press(.enter)
    desk.tell(.dossierLoaded(dossier, for: .show))
    return desk
  }

  @Test("everything that is ordered on a dossier's page goes by its code")
  func dossierCommands() throws {
    var desk = try deskOnDossier()
    #expect(desk.model.context == .dossier)
    #expect(desk.press(.function(7)) == [.loadHistory(code: Self.code)])
    #expect(desk.press(.function(6)) == [.makeReceipt(code: Self.code, .file)])
    #expect(desk.press(.function(5)) == [.loadDossier(code: Self.code, for: .refresh)])
    desk.tell(.receiptMade(Bilingual("Đã lập giấy.", "Made.")))
    #expect(desk.model.notice == Notice(.done, Bilingual("Đã lập giấy.", "Made.")))
    #expect(desk.press(.function(2)) == [])
    #expect(desk.search != nil)
  }

  @Test("the page scrolls no further than its last line, so that one key comes back")
  func scrolling() throws {
    var dossier = TestDesk.dossier()
    dossier.papers = (1...5).map { ReceivedPaper(name: "Giấy \($0)", originals: 1, copies: 0) }
    var desk = try deskOnDossier(dossier, rows: 16)
    let lines = desk.model.lines(of: dossier).count
    #expect(lines == 16)
    for _ in 0..<50 { desk.press(.down) }
    #expect(desk.dossierPage?.top == lines - 10)
    desk.press(.up)
    #expect(desk.dossierPage?.top == lines - 11)
    desk.press(.home)
    #expect(desk.dossierPage?.top == 0)
    desk.press(.pageDown, .pageDown, .end)
    #expect(desk.dossierPage?.top == lines - 10)
    desk.tell(.resized(Size(columns: 200, rows: 50)))
    #expect(desk.dossierPage?.top == 0)
  }

  @Test("the lines name what the book knows, and leave out what is empty")
  func lines() throws {
    var dossier = TestDesk.dossier(.finished)
    dossier.submitter = Submitter(name: "Y Ngông Niê", identity: "", phone: "0977001122")
    dossier.papers = [
      ReceivedPaper(name: "Tờ khai", originals: 1, copies: 0),
      ReceivedPaper(name: "Ảnh", originals: 0, copies: 2),
      ReceivedPaper(name: "Đơn", originals: 1, copies: 2),
    ]
    dossier.finishedAt = Moment(reading: "2026-11-25T10:00")
    dossier.limit.confirmedBy = "anh"
    dossier.clock.due = Moment(reading: "2026-12-02T17:00")
    let desk = try TestDesk()
    let lines = desk.model.lines(of: dossier).map { "\($0.label)|\($0.text)" }
    #expect(
      lines == [
        "Thủ tục|1.001193 · Đăng ký khai sinh", "Chủ hồ sơ|H'Hen Niê", "Số định danh|066192004321",
        "Điện thoại|0905111222", "Địa chỉ|Buôn Cao Thành", "Email|hhen@example.vn",
        "Người nộp|Y Ngông Niê · 0977001122",
        "Tiếp nhận|09:00 20/11/2026 · Trực tiếp · Nguyễn Thị Ánh",
        "Thời hạn|03 ngày làm việc · do anh xác nhận",
        "Hẹn trả|17:00 Thứ Tư 02/12/2026 · hẹn lần đầu 17:00 26/11/2026",
        "Xử lý xong|10:00 25/11/2026 (đúng hạn)",
        "Trả kết quả|Tại quầy", "Giấy tờ|1. Tờ khai (1 bản chính)", "|2. Ảnh (2 bản sao)",
        "|3. Đơn (1 bản chính, 2 bản sao)",
      ])
  }

  @Test("a dossier without a due date says what it waits for")
  func noDueDate() throws {
    let desk = try TestDesk()
    func due(_ start: ClockStart) -> String? {
      var dossier = TestDesk.dossier()
      dossier.clock = DossierClock()
      dossier.limit.start = start
      return desk.model.lines(of: dossier).first { $0.label == "Hẹn trả" }?.text
    }
    #expect(due(.reception) == "không có ngày hẹn")
    #expect(due(.payment) == "tính từ: khi hoàn thành nghĩa vụ tài chính")
    #expect(due(.event("Ngày thụ lý đơn")) == "tính từ: Ngày thụ lý đơn")
  }

  @Test("others' changes bring the open page up to date, and only that dossier's")
  func refresh() throws {
    var desk = try deskOnDossier()
    #expect(
      desk.tell(.bookChanged) == [
        TestDesk.request(.processing, .around(id: 0), turn: 2), .loadDossier(code: Self.code, for: .refresh),
      ])
    var other = TestDesk.dossier(.processing, version: 9)
    other.code = "another"
    desk.tell(.dossierLoaded(other, for: .refresh))
    #expect(desk.dossierPage?.dossier == TestDesk.dossier())
    desk.tell(.dossierLoaded(TestDesk.dossier(.processing, version: 2), for: .refresh))
    #expect(desk.dossierPage?.dossier.version == 2)
  }

  @Test("the history opens over what is there, and its choice scrolls")
  func history() throws {
    var desk = try deskOnDossier()
    desk.tell(.historyLoaded(code: Self.code, entries(40)))
    #expect(desk.model.context == .reading)
    desk.press(.pageDown, .pageDown)
    guard case .history(let page)? = desk.top else {
      Issue.record("no history")
      return
    }
    #expect(page.place == ListPlace(chosen: 28, top: 14))
    desk.press(.escape)
    #expect(desk.dossierPage != nil)
  }

  @Test("looks stand behind what has happened, and explain nothing")
  func looks() throws {
    var entries = entries(5)
    for index in [1, 3, 4] { entries[index].fact = .looked(at: Self.code, from: .screen) }
    var desk = try deskOnDossier()
    desk.tell(.historyLoaded(code: Self.code, entries))
    guard case .history(let page)? = desk.top else {
      Issue.record("no history")
      return
    }
    #expect(page.entries.map(\.sequence) == [1, 3, 2, 4, 5])
    desk.press(.end, .function(8))
    #expect(desk.model.context == .reading)
    #expect(desk.model.pages.count == 2)
  }

  @Test("a due date is explained; one that a pause has moved says so")
  func explanation() throws {
    var desk = try deskOnDossier()
    desk.press(.function(8))
    guard case .explanation(let plain)? = desk.top else {
      Issue.record("no explanation")
      return
    }
    #expect(plain.explanation.due.iso == "2026-11-26T17:00")
    #expect(plain.movedTo == nil)
    #expect(plain.title.vi == "NGÀY HẸN TRẢ · \(Self.code)")

    var paused = TestDesk.dossier()
    paused.clock.due = Moment(reading: "2026-12-02T10:00")
    var other = try deskOnDossier(paused)
    other.press(.function(8))
    guard case .explanation(let moved)? = other.top else {
      Issue.record("no explanation")
      return
    }
    #expect(moved.movedTo?.iso == "2026-12-02T10:00")
  }

  @Test("without a due date nothing is explained, and that is said")
  func nothingToExplain() throws {
    var dossier = TestDesk.dossier()
    dossier.clock = DossierClock()
    var desk = try deskOnDossier(dossier)
    #expect(desk.press(.function(8)) == [])
    #expect(desk.notice == "Hồ sơ không có ngày hẹn để giải thích.")
    var queue = try TestDesk()
    queue.press(.function(8))
    queue.tell(.dossierLoaded(dossier, for: .explain))
    #expect(queue.model.pages.isEmpty)
    #expect(queue.notice == "Hồ sơ không có ngày hẹn để giải thích.")
  }
}

@Suite("Nothing typed is lost unasked")
struct DiscardTests {
  @Test("an untouched form goes at once; one with something typed asks, the safe answer first")
  func form() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.press(.escape)
    #expect(desk.search != nil, "back at the search, its words still there")
    desk.press(.enter)
    desk.tell(.procedureLoaded(TestDesk.procedure(), version: 7))
    desk.type("066")
    #expect(desk.press(.escape) == [])
    #expect(desk.top == .discard(DiscardQuestion(isLeaving: false)))
    desk.press(.enter)
    #expect(desk.form?.form.identity == "066")
    desk.press(.escape, .escape)
    #expect(desk.form?.form.identity == "066", "a second Esc takes the question back, not the form")
    desk.press(.control("d"), .down, .enter)
    #expect(desk.search != nil)
    #expect(desk.form == nil)
  }

  @Test(
    "leaving the program asks as well, from any page over the form",
    arguments: [Key.function(10), .control("q")])
  func quit(key: Key) throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.type("0")
    desk.press(.function(8))
    #expect(desk.press(key) == [])
    #expect(desk.top == .discard(DiscardQuestion(isLeaving: true)))
    #expect(desk.press(key) == [], "pressed again it is still the question")
    #expect(desk.model.pages.filter { if case .discard = $0 { true } else { false } }.count == 1)
    desk.press(.enter)
    #expect(desk.model.context == .reading)
    #expect(desk.press(key, .down, .enter) == [.quit])
  }

  @Test("a typed note asks too, an empty one does not")
  func note() throws {
    var desk = try TestDesk()
    try desk.openNote(.supplement)
    desk.press(.escape)
    #expect(desk.model.pages.isEmpty)
    try desk.openNote(.supplement)
    desk.type("thiếu giấy chứng sinh")
    desk.press(.escape)
    #expect(desk.top == .discard(DiscardQuestion(isLeaving: false)))
    desk.press(.enter)
    #expect(desk.note?.note.text == "thiếu giấy chứng sinh")
    desk.press(.escape, .end, .enter)
    #expect(desk.model.pages.isEmpty)
  }

  @Test("an untouched desk is left at once")
  func leave() throws {
    var desk = try TestDesk()
    #expect(desk.press(.function(10)) == [.quit])
    desk.openForm()
    #expect(desk.press(.function(10)) == [.quit])
  }
}

@Suite("Help")
struct HelpTests {
  @Test("it lists what holds where the clerk is, each with whether it can be given")
  func lists() throws {
    var desk = try TestDesk(rows: 0)
    desk.press(.function(1))
    let page = try #require(desk.help)
    #expect(page.context == .queue)
    let rows = desk.model.rows(of: page)
    #expect(rows.first?.row.command == .receive)
    #expect(rows.contains { $0.row.command == .open && $0.availability != .available })
    #expect(!rows.contains { $0.row.command == .save })
    #expect(!rows.contains { $0.row.command == .back }, "there is nothing to go back from")
  }

  @Test(
    "words are searched with or without marks, in both languages, and in the keys",
    arguments: [
      ("tiep nhan ho so", Command.receive), ("TIẾP NHẬN HỒ SƠ", .receive), ("receipt", .printReceipt),
      ("f6", .printReceipt),
      ("^p", .printReceipt), ("nhat ky", .history), ("mau 01", .printReceipt), ("giai thich ngay", .explain),
    ])
  func searches(words: String, command: Command) throws {
    var desk = try TestDesk()
    desk.press(.control("g"))
    desk.type(words)
    let rows = desk.model.rows(of: try #require(desk.help))
    #expect(rows.map(\.row.command) == [command])
  }

  @Test("Enter runs the chosen command where the clerk was")
  func runs() throws {
    var desk = try TestDesk()
    desk.press(.function(1))
    desk.type("nhat ky")
    #expect(desk.press(.enter) == [.loadHistory(code: "000.00.00.H15-261120-1000")])
    #expect(desk.model.pages.isEmpty)
    desk.press(.function(1))
    desk.type("tiep nhan ho so")
    desk.press(.enter)
    #expect(desk.search != nil)
  }

  @Test("a refused command says why when it is run from there")
  func refused() throws {
    var desk = try TestDesk(role: .supervisor)
    desk.press(.function(1))
    #expect(desk.press(.enter) == [])
    #expect(desk.model.pages.isEmpty)
    #expect(desk.notice == "Vai trò «Giám sát» không được dùng lệnh này.")
  }

  @Test("help over a form leaves the form as it was, and Esc clears its words first")
  func overForm() throws {
    var desk = try TestDesk()
    desk.openForm()
    desk.type("066")
    let before = desk.form
    desk.press(.function(1))
    desk.type("zzz")
    #expect(desk.press(.enter) == [])
    desk.press(.escape)
    #expect(desk.help?.query.isEmpty == true)
    desk.press(.escape)
    #expect(desk.form == before)
    desk.press(.function(1))
    desk.type("luu ho so")
    desk.press(.enter)
    #expect(desk.notice?.hasPrefix("Chưa lưu") == true)
  }

  @Test("the choice stays inside the list")
  func place() throws {
    var desk = try TestDesk(size: Size(columns: 80, rows: 16))
    desk.press(.function(1), .end)
    let count = desk.model.rows(of: try #require(desk.help)).count
    #expect(desk.help?.place == ListPlace(chosen: count - 1, top: count - 9))
    desk.type("q")
    #expect(desk.help?.place == ListPlace())
    desk.press(.escape, .end)
    desk.tell(.resized(Size(columns: 80, rows: 60)))
    #expect(desk.help?.place == ListPlace(chosen: count - 1, top: 0))
  }
}
