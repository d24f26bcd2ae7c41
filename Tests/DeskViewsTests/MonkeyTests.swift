import Desk
import DeskViews
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// Presses keys at random, and asks after each whether everything is where it must be.
@Suite("A monkey at the counter")
struct MonkeyTests {
  struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  static let commands: [Key] = [
    .enter, .enter, .enter, .tab, .tab, .backTab, .escape, .up, .down, .down, .left, .right, .home, .end,
    .pageUp,
    .pageDown, .backspace, .delete, .function(1), .function(2), .function(2), .function(3), .function(4),
    .function(4),
    .function(5), .function(6), .function(7), .function(8), .function(9), .function(10), .function(11),
    .function(12),
    .function(12), .control("n"), .control("s"), .control("u"), .control("w"), .control("x"), .control("b"),
    .control("l"), .control("d"), .control("k"),
  ]
  static let letters: [Key] =
    "khai sinh0669011234 ệ\u{301}Đ'&.-/@".map(Key.character) + [
      .paste("066190012345"), .paste("0912345678"), .paste("Y Ngông Niê Kdăm"), .paste("3 ngày làm việc"),
      .paste("a\u{202E}b\u{1B}[31m\u{200B}"), .paste(String(repeating: "dài ", count: 70)),
      .paste("漢字\u{1F1FB}\u{1F1F3}"),
      .paste("\u{301}"), .paste(String(repeating: "x", count: 5000)),
    ]
  /// What clerks do in one go, so that the monkey gets into every corner and out of it again.
  static let habits: [[Key]] = [
    [.escape, .escape, .down, .enter, .escape], [.function(2), .character("k"), .enter],
    [.function(4), .down, .enter],
    [.function(4), .enter, .paste("ghi chú"), .enter], [.escape, .enter, .function(7)],
    [.function(12), .tab, .function(12)],
    [.escape, .escape, .control("k"), .enter, .paste("3 ngày"), .enter, .paste("lý do"), .control("s")],
  ]
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 200, rows: 50),
    Size(columns: 100, rows: 30),
    Size(columns: 61, rows: 17), Size(columns: 30, rows: 5), Size(columns: 1, rows: 1),
    Size(columns: 80, rows: 24),
  ]

  @Test(
    "5,000 keys leave every frame whole",
    arguments: [
      (1, StaffRole.trainee, Language.vietnamese), (2, .administrator, .english),
      (3, .reception, .vietnamese), (4, .supervisor, .english),
    ])
  func monkey(seed: Int, role: StaffRole, language: Language) throws {
    var random = Random(state: UInt64(seed))
    var counter = try Counter(
      role: role, isPractice: role == .trainee, language: language, hasPrinter: seed % 2 == 0)
    counter.office.failsEvery = 37
    var met: Set<Context> = []
    for _ in 0..<5_000 {
      step(&counter, &random)
      met.insert(counter.model.context)
      check(counter.model, counter.frame)
      if counter.model.pages.count > 12 { Issue.record("pages pile up: \(counter.model.pages.count)") }
    }
    var expected = role == .supervisor ? [.queue, .dossier, .reading, .choice, .help] : Set(Context.allCases)
    if !counter.model.mayUse(.importCatalogue) { expected.remove(.limits) }
    #expect(expected.subtracting(met).isEmpty, "the monkey has been everywhere that the role may go")
    #expect(met.subtracting(expected).isEmpty, "and nowhere else")
  }

  private func step(_ counter: inout Counter, _ random: inout Random) {
    switch random.next(100) {
    case 0: counter.tell(.resized(Self.sizes[random.next(Self.sizes.count)]))
    case 1: counter.tell(.ticked(Moment(minutes: counter.model.now.minutes + random.next(90))))
    case 2:
      // Somebody else works on a dossier.
      let index = random.next(counter.office.dossiers.count)
      counter.office.dossiers[index].version += 1
      counter.tell(.bookChanged)
    case 3..<10: for key in Self.habits[random.next(Self.habits.count)] { counter.press(key) }
    case 10..<45: counter.press(Self.letters[random.next(Self.letters.count)])
    default: counter.press(Self.commands[random.next(Self.commands.count)])
    }
  }

  private func check(_ model: Model, _ frame: Frame) {
    let size = model.size
    #expect(frame.grid.size == size)
    #expect(frame.grid.cells.count == size.columns * size.rows)
    if let cursor = frame.cursor {
      #expect(
        (0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row),
        "\(cursor) \(size)")
    }
    if model.office.isPractice {
      #expect((0..<size.columns).allSatisfy { frame.grid[$0, 0].role == .practice })
      if size.columns >= 60 { #expect(frame.grid.lines[0].hasPrefix(" TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ")) }
    }
    guard size.columns >= Painter.leastColumns, size.rows >= Painter.leastRows else { return }
    #expect(frame.cursor != nil, "the cursor follows what is worked on")
    checkNotice(model, frame)
    checkPlaces(model)
  }

  private func checkNotice(_ model: Model, _ frame: Frame) {
    guard let notice = model.notice else { return }
    let start = notice.text(model.language).prefix(20)
    #expect(frame.grid.lines.contains { $0.contains(start) }, "what was done or refused can be read")
    if let cursor = frame.cursor {
      #expect(!frame.grid.lines[cursor.row].contains(start), "and does not lie over the cursor's line")
    }
  }

  private func checkPlaces(_ model: Model) {
    check(model.queue.place, of: model.queue.total, height: QueueState.height(of: model.size))
    for page in model.pages {
      switch page {
      case .procedures(let page):
        check(page.place, of: page.hits.count, height: ProcedureSearch.height(of: model.size))
      case .history(let page):
        check(page.place, of: page.entries.count, height: HistoryPage.height(of: model.size))
      case .explanation(let page):
        check(page.place, of: page.explanation.days.count, height: ExplanationPage.height(of: model.size))
      case .move(let choice):
        check(choice.place, of: choice.options.count, height: choice.height(of: model.size))
      case .help(let page):
        check(page.place, of: model.rows(of: page).count, height: HelpPage.height(of: model.size))
      case .limits(let page):
        check(page.place, of: page.found.count, height: LimitsPage.height(of: model.size))
      case .dossier(let page): #expect(page.top >= 0)
      case .reception(let page): #expect(page.focuses.contains(page.focus))
      case .limitAnswer(let page): #expect(page.top >= 0)
      case .note, .views, .receipt, .discard: break
      }
    }
  }

  private func check(_ place: ListPlace, of count: Int, height: Int) {
    #expect(place.chosen >= 0 && place.chosen < max(1, count))
    #expect(place.top >= 0 && place.top <= place.chosen && place.chosen < place.top + height)
  }
}
