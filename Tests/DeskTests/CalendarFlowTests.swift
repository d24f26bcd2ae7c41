import Desk
import Dossiers
import Screen
import Testing
import WorkingTime

@Suite("The calendar at the desk")
struct CalendarFlowTests {
  private let monday = CivilDate(days: 20_780)
  private let shift = DueShift(
    code: "000.00.00.H15-261118-0002", applicant: "H'Hen Niê", kind: .due, old: TestDesk.now,
    new: Moment(minutes: TestDesk.now.minutes + 1440))

  /// The calendar opened at Monday 23/11.
  private func desk(role: StaffRole = .administrator) throws -> TestDesk {
    var desk = try TestDesk(role: role)
    desk.press(.control("a"), .down, .left, .left, .left, .left)
    return desk
  }

  private func form(_ desk: TestDesk) -> CalendarForm? {
    if case .calendarForm(let form) = desk.top { form } else { nil }
  }

  @Test("it opens at today and moves by days, weeks and months, inside its years")
  func moves() throws {
    var desk = try TestDesk(role: .supervisor)
    #expect(desk.press(.control("a")) == [])
    func day() -> CivilDate? { if case .calendar(let page) = desk.top { page.day } else { nil } }
    #expect(day() == TestDesk.now.date)
    let steps: [(Key, Int)] = [
      (.right, 1), (.down, 7), (.left, -1), (.up, -7), (.pageDown, 30), (.pageUp, -30), (.end, 10),
      (.home, -29),
    ]
    for (key, step) in steps {
      let before = try #require(day())
      #expect(desk.press(key) == [])
      #expect(day() == before + step, "\(key.name)")
    }
    for _ in 0..<1_000 { desk.press(.pageDown) }
    #expect(day()?.year == 2099)
  }

  @Test("a swap is one order with its document, and what it moves is shown with the question")
  func swap() throws {
    var desk = try desk()
    #expect(desk.press(.function(4)) == [])
    #expect(form(desk)?.order == .swap(monday, isWorked: false))
    desk.press(.paste("28/11/2026"), .enter, .paste("CV 99"))
    let change = CalendarChange(.swap(off: monday, worked: monday + 5), source: "CV 99")
    #expect(desk.press(.enter) == [.changeCalendar([change])])
    #expect(form(desk) != nil, "the form stays until the book has it")
    var life = desk.model.life
    life.calendar = try life.calendar.applying([change])
    #expect(desk.tell(.rulesChanged(life, desk.model.office)) == [])
    #expect(desk.model.life == life)
    desk.tell(.calendarChanged([shift]))
    #expect(desk.top == .shifts(ShiftsPage([shift])))
    #expect(desk.model.notice?.kind == .warning)
    #expect(desk.press(.function(12)) == [])
    #expect(desk.press(.function(12)) == [], "a reason is asked for")
    #expect(desk.model.notice?.kind == .failure)
    desk.type("CV 99")
    #expect(desk.press(.function(12)) == [.recompute(codes: [shift.code], reason: "CV 99")])
    desk.tell(.recomputed([shift]))
    #expect(desk.top == .calendar(CalendarPage(day: monday)))
  }

  @Test("nothing is recomputed unasked: leaving the list orders nothing")
  func leaving() throws {
    var desk = try desk()
    desk.tell(.calendarChanged([shift]))
    #expect(desk.press(.escape, .escape) == [])
    #expect(desk.model.pages.isEmpty)
  }

  @Test("a day is marked, over a range too")
  func mark() throws {
    var desk = try desk()
    desk.press(.function(2), .tab, .control("u"), .paste("25/11/2026"), .tab, .paste("Mất điện"), .tab)
    desk.press(.paste("TB 5"))
    #expect(
      desk.press(.control("s")) == [
        .changeCalendar([CalendarChange(.offRange(monday, monday + 2, name: "Mất điện"), source: "TB 5")])
      ])
    desk.press(.up, .up, .up, .right, .right)
    #expect(
      desk.press(.control("s")) == [
        .changeCalendar([CalendarChange(.closure(monday, monday + 2, name: "Mất điện"), source: "TB 5")])
      ])
  }

  @Test("a mark is taken off, where there is one")
  func clear() throws {
    var desk = try desk()
    #expect(desk.press(.function(8)) == [])
    #expect(desk.notice == "Ngày này không có ghi chú nào để bỏ.")
    desk.press(.right, .function(8), .paste("CV 1"))
    #expect(
      desk.press(.enter) == [.changeCalendar([CalendarChange(.ordinary(monday + 1), source: "CV 1")])])
  }

  @Test("what the calendar would refuse is said before anything is ordered, and the form stays")
  func refused() throws {
    var desk = try desk()
    func refused(_ keys: Key..., says text: String) {
      desk.press(.function(2))
      for key in keys { desk.press(key) }
      #expect(desk.press(.function(12)) == [])
      #expect(desk.notice?.contains(text) == true, "\(desk.notice ?? "")")
      #expect(form(desk) != nil)
      desk.press(.escape, .down, .enter)
    }
    refused(.tab, .control("u"), .paste("32/11/2026"), says: "23/11/2026")
    refused(
      .tab, .control("u"), .paste("20/11/2026"), .tab, .paste("x"), .tab, .paste("x"),
      says: "trước khi bắt đầu")
    refused(
      .tab, .control("u"), .paste("23/11/9999"), .tab, .paste("x"), .tab, .paste("x"), says: "1990–2099")
    refused(.right, .tab, .tab, .paste("x"), .tab, .paste("x"), says: "23/11/2026")
    refused(.tab, .tab, .paste("x"), says: "")
    desk.press(.right)
    refused(.right, .tab, .tab, .paste("x"), .tab, .paste("x"), says: "vừa ghi nghỉ vừa ghi làm việc")
  }

  @Test("others read the calendar and what it moves, and change nothing", arguments: StaffRole.allCases)
  func roles(role: StaffRole) throws {
    guard role != .trainee else { return }
    var desk = try desk(role: role)
    let isAllowed = role == .administrator
    for key in [Key.function(2), .function(4)] {
      desk.press(key)
      #expect((form(desk) != nil) == isAllowed)
      if isAllowed { desk.press(.escape) }
    }
    #expect(desk.press(.function(7)) == [.loadShifts])
    desk.tell(.shiftsLoaded([shift]))
    desk.press(.control("s"))
    #expect((form(desk) != nil) == isAllowed)
  }

  @Test("a form open at the counter takes the new calendar up")
  func preview() throws {
    var desk = try TestDesk()
    desk.openForm()
    guard case .due(let before) = desk.form?.preview else { return #expect(Bool(false)) }
    var life = desk.model.life
    life.calendar = try life.calendar.applying([CalendarChange(.off(monday, name: "Nghỉ"), source: "x")])
    desk.tell(.rulesChanged(life, desk.model.office))
    guard case .due(let after) = desk.form?.preview else { return #expect(Bool(false)) }
    #expect(after.due > before.due)
  }
}
