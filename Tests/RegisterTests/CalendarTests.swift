import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct CalendarTests {
  private let monday = CivilDate(days: 20_780)
  private let saturday = CivilDate(days: 20_778)

  private func off(_ date: CivilDate) -> CalendarChange {
    CalendarChange(.off(date, name: "Nghỉ hoán đổi"), source: "CV 99/VPCP-KGVX")
  }

  private func change(_ office: TestOffice, _ changes: CalendarChange...) throws {
    try office.register.change(calendar: changes, by: TestOffice.administrator, now: TestOffice.created)
  }

  @Test func aNewOfficeKnowsEveryYearAndKeepsTheAnnouncedOnesOnly() throws {
    let office = try TestOffice()
    let known = try NationalCalendar.entriesOfEveryYear()
    let entries = office.register.life.calendar.entries
    #expect(entries.map(\.date) == known.map(\.date) && entries.map(\.status) == known.map(\.status))
    #expect(entries.filter { $0.status == .announced } == known.filter { $0.status == .announced })
    let rows = try office.file(.readOnly).read { try $0.integer("SELECT count(*) FROM calendar_day") }
    #expect(rows == Int64(known.count { $0.status == .announced }))
  }

  @Test func aChangeIsOneEventWithItsDocumentAndIsKept() throws {
    let office = try TestOffice()
    let other = try office.another()
    defer { other.close() }
    let swap = CalendarChange(.swap(off: monday, worked: saturday), source: "CV 99/VPCP-KGVX")
    let calendar = try office.register.life.calendar.applying([swap])
    try change(office, swap)
    #expect(office.register.life.calendar == calendar)
    #expect(try other.refreshRules() && other.life.calendar == calendar)
    #expect(try other.refreshRules() == false)
    let reopened = try office.another(.reading)
    defer { reopened.close() }
    #expect(reopened.life.calendar == calendar)
    let events = try office.file(.readOnly).read {
      try $0.rows("SELECT actor, dossier IS NULL FROM event WHERE kind = 'calendarChanged'") { row in
        (try row.text(0), try row.truth(1))
      }
    }
    #expect(events.map(\.0) == ["quantri"] && events.allSatisfy(\.1))
  }

  @Test func aYearThatTheOfficeChangedIsItsOwnAndTheOthersStayComputed() throws {
    let office = try TestOffice()
    let tet = try #require(CivilDate(reading: "2027-02-05"))
    try #require(office.register.life.calendar.entry(on: tet)?.status == .projected)
    try change(office, CalendarChange(.ordinary(tet), source: "CV 1"))
    let again = try office.another(.reading)
    defer { again.close() }
    #expect(again.life.calendar.entry(on: tet) == nil)
    #expect(again.life.calendar == office.register.life.calendar)
    let years = try office.file(.readOnly).read {
      try $0.rows("SELECT DISTINCT day / 365.2425 + 1970 FROM calendar_day") { _ in 1 }.count
    }
    #expect(years < 200)
  }

  @Test func announcementsOfALaterProgramTakeTheProjectedDaysPlace() throws {
    let office = try TestOffice()
    let known = office.register.life.calendar
    try change(office, off(monday))
    let own = office.register.life.calendar
    // As if this program were older and had only expected Quốc khánh 2026, and a day that never came.
    let day = try #require(CivilDate(reading: "2026-09-02")).days
    _ = try office.file().write { transaction in
      try transaction.run(
        "UPDATE calendar_day SET status = 'projected', name = 'x' WHERE day = ?", [.integer(Int64(day))])
      try transaction.run(
        "INSERT INTO calendar_day (day, kind, name, status, source) VALUES (?, 'off', 'x', 'projected', 'x')",
        [.integer(Int64(day + 7))])
    }
    let again = try office.another(.reading)
    defer { again.close() }
    #expect(again.life.calendar == own)
    #expect(again.life.calendar.entries.count == known.entries.count + 1)
  }

  @Test func hoursAndReceptionAreKeptFromTheirDaysOn() throws {
    let office = try TestOffice()
    let from = try #require(CivilDate(reading: "2026-12-01"))
    let hours = try WeekHours(
      from: from,
      days: Array(repeating: DayHours(reading: "07:30-11:30,13:00-17:00"), count: 5) + [.rest, .rest])
    let morning = try WeekHours(
      from: from, days: Array(repeating: .rest, count: 5) + [DayHours(reading: "07:30-11:00"), .rest])
    try change(
      office, CalendarChange(.hours(hours), source: "QĐ 5"),
      CalendarChange(.reception(morning), source: "QĐ 6"))
    let again = try office.another(.reading)
    defer { again.close() }
    #expect(again.life.calendar.hours == [.usual, hours])
    #expect(again.life.calendar.reception == [morning])
    #expect(again.life.calendar == office.register.life.calendar)
  }

  @Test func badChangesAreRefusedWhole() throws {
    let office = try TestOffice()
    let before = office.register.life.calendar
    let holiday = try #require(CivilDate(reading: "2026-11-24"))
    let far = try #require(CivilDate(reading: "9999-01-01"))
    let first = try #require(CivilDate(year: 1, month: 1, day: 1))
    func bad(_ what: CalendarChange.What, _ expected: CalendarFault, source: String = "CV 1") {
      let found = fault { try change(office, off(monday), CalendarChange(what, source: source)) }
      #expect(found == .calendarRefused(expected))
      #expect(office.register.life.calendar == before)
    }
    bad(.worked(holiday, name: "Làm bù"), .contradictoryDay(holiday))
    bad(.offRange(monday + 9, monday + 8, name: "Nghỉ"), .rangeReversed(monday + 9, monday + 8))
    bad(.off(far, name: "Nghỉ"), .outsideYears(far))
    bad(.off(first, name: "Nghỉ"), .outsideYears(first))
    bad(.off(monday + 1, name: "Nghỉ"), .sourceMissing, source: " ")
    bad(.ordinary(saturday), .nothingMarked(saturday))
    let events = try office.file(.readOnly).read {
      try $0.integer("SELECT count(*) FROM event WHERE kind = 'calendarChanged'")
    }
    #expect(events == 0)
    #expect(try !office.another().refreshRules())
  }

  @Test func settingsChangeWithAnEventAndReachOtherSessions() throws {
    let office = try TestOffice()
    let other = try office.another()
    defer { other.close() }
    try office.register.change(
      convention: .sameClock, isDifficultArea: true, by: TestOffice.administrator, now: TestOffice.created)
    #expect(office.register.life.convention == .sameClock && office.register.office.isDifficultArea)
    #expect(try other.refreshRules())
    #expect(other.life.convention == .sameClock && other.office.isDifficultArea)
    try office.register.change(
      convention: nil, isDifficultArea: false, by: TestOffice.administrator, now: TestOffice.created)
    let again = try office.another(.reading)
    defer { again.close() }
    #expect(again.life.convention == .sameClock && !again.office.isDifficultArea)
    #expect(
      fault {
        try office.register.change(
          convention: .endOfDay, isDifficultArea: nil, by: TestOffice.clerk, now: TestOffice.created)
      } == .notAllowed(.reception, .configure))
    #expect(office.register.life.convention == .sameClock)
  }

  @Test func aFormFilledInUnderTheOldCalendarIsNotSaved() throws {
    let office = try TestOffice()
    let other = try office.another()
    defer { other.close() }
    let reception = try office.reception()
    try other.change(calendar: [off(monday)], by: TestOffice.administrator, now: TestOffice.created)
    let request = office.request()
    func receive(_ reception: Reception) -> RegisterFault? {
      fault {
        _ = try office.register.receive(
          reception, by: TestOffice.clerk, request: request, now: TestOffice.created)
      }
    }
    #expect(receive(reception) == .rulesChanged)
    #expect(office.register.life.calendar == other.life.calendar)
    #expect(receive(try office.reception()) == nil)
  }

  @Test func aMoveCountsByTheCalendarOfItsMoment() throws {
    let office = try TestOffice()
    let asked = try office.move(try office.receive(), to: .supplement, note: "Thiếu")
    let other = try office.another()
    defer { other.close() }
    try other.change(calendar: [off(monday)], by: TestOffice.administrator, now: TestOffice.created)
    let back = try office.move(asked, to: .processing)
    let due = try other.life.calendar.due(back.limit.limit, from: asked.statusSince)
    #expect(back.clock.due == due)
  }
}
