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
    .control("l"), .control("d"), .control("k"), .control("v"), .control("a"),
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
    [.function(12), .tab, .function(12)], [.escape, .escape, .control("a"), .right, .function(2)],
    [.control("a"), .down, .function(4), .paste("28/11/2026"), .tab, .paste("CV 1"), .function(12)],
    [.escape, .end, .enter, .escape, .escape], [.escape, .down, .enter], [.down, .enter],
    [.escape, .end, .enter, .escape, .escape, .control("k"), .enter, .paste("3 ngày")],
    [.escape, .end, .enter, .escape, .escape, .function(9), .end, .enter, .enter],
    [.escape, .end, .enter, .escape, .escape, .function(4), .enter, .paste("giao"), .enter],
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
      role: role, isPractice: role == .trainee, language: language, hasPrinter: seed % 2 == 0,
      keepsDrafts: role != .supervisor)
    counter.office.failsEvery = 37
    var met: Set<Context> = []
    var (conflicts, offers) = (0, 0)
    for _ in 0..<5_000 {
      step(&counter, &random)
      met.insert(counter.model.context)
      switch counter.model.pages.last {
      case .conflict: conflicts += 1
      case .drafts: offers += 1
      default: break
      }
      check(counter.model, counter.frame)
      if counter.model.pages.count > 12 { Issue.record("pages pile up: \(counter.model.pages.count)") }
    }
    var expected = Set(Context.allCases)
    switch role {
    case .supervisor: expected = [.queue, .dossier, .reading, .choice, .calendar, .help]
    case .reception, .officer: expected.remove(.limits)
    case .trainee, .administrator: break
    }
    if role != .supervisor { #expect(conflicts + offers > 0, "others' hands and drafts too") }
    #expect(expected.subtracting(met).isEmpty, "the monkey has been everywhere that the role may go")
    #expect(met.subtracting(expected).isEmpty, "and nowhere else")
  }

  private func step(_ counter: inout Counter, _ random: inout Random) {
    switch random.next(100) {
    case 0: counter.tell(.resized(Self.sizes[random.next(Self.sizes.count)]))
    case 1:
      counter.tell(.ticked(Moment(minutes: counter.model.now.minutes + random.next(90))))
      counter.tell(.clockRead(counter.model.keeping.clock + random.next(4_000)))
    case 2:
      // Somebody else works on a dossier, now and then on the one that lies open here.
      let index = random.next(counter.office.dossiers.count)
      for (place, dossier) in counter.office.dossiers.enumerated()
      where place == index || (dossier.code == counter.model.openDossier && random.next(2) == 0) {
        counter.office.dossiers[place].version += 1
      }
      counter.tell(.bookChanged)
      let code = counter.office.dossiers[index].code
      counter.tell(
        .othersChanged(
          random.next(3) == 0
            ? [] : [OpenElsewhere(code: code, name: "Nguyễn Thị Lan", since: counter.model.now)]))
    case 3..<20: for key in Self.habits[random.next(Self.habits.count)] { counter.press(key) }
    case 20..<50: counter.press(Self.letters[random.next(Self.letters.count)])
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
      case .dossier(let page): #expect(page.top >= 0)
      case .reception(let page): #expect(page.focuses.contains(page.focus))
      case .shifts(let page):
        check(page.place, of: page.shifts.count, height: ShiftsPage.height(of: model.size))
      case .calendarForm(let form): #expect(form.fields.contains(form.focus))
      case .limits(let page):
        check(page.place, of: page.found.count, height: LimitsPage.height(of: model.size))
      case .timeChoice(let choice): #expect(choice.options.indices.contains(choice.chosen))
      case .limitForm(let form): #expect(form.fields.indices.contains(form.focus))
      case .conflict(let page):
        #expect(page.options.indices.contains(page.chosen) && page.top >= 0)
      case .drafts(let chosen): #expect(chosen >= 0 && chosen < max(1, model.drafts.count))
      case .note, .limitAnswer, .views, .receipt, .discard, .calendar: break
      }
    }
  }

  private func check(_ place: ListPlace, of count: Int, height: Int) {
    #expect(place.chosen >= 0 && place.chosen < max(1, count))
    #expect(place.top >= 0 && place.top <= place.chosen && place.chosen < place.top + height)
  }
}
