import Testing

@testable import WorkingTime

@Suite struct StatutoryHolidaysTests {
  /// The shipped entries of a year.
  private func shipped(_ year: Int) throws -> [CalendarEntry] {
    try NationalCalendar.entries().filter { $0.date.year == year }
  }

  @Test("The shipped projections of 2027–2030 come out to the letter", arguments: 2027...2030)
  func shippedProjections(year: Int) throws {
    let projected = StatutoryHolidays.projected(year: year)
    let shipped = try shipped(year)
    #expect(projected.map(\.date) == shipped.map(\.date))
    #expect(projected == shipped)
  }

  @Test("The announced days of 2023–2026 come out too, but for the swapped days", arguments: 2023...2026)
  func announcedYears(year: Int) throws {
    let announced = try shipped(year).filter { $0.kind == .off && !$0.name.hasPrefix("Ngày nghỉ (thay cho") }
    #expect(StatutoryHolidays.projected(year: year).map(\.date) == announced.map(\.date))
  }

  @Test("Five working days are off at Tết in every year from 2014, in a row but for the weekend")
  func tetIsAlwaysFiveWorkingDays() throws {
    for year in 2014...OfficeCalendar.lastYear {
      let days = StatutoryHolidays.projected(year: year).filter { $0.name.contains("Tết") }
        .filter { $0.date.parts.month < 3 && $0.name != "Tết Dương lịch" && !$0.name.contains("nghỉ bù") }
        .map(\.date)
      let first = try #require(days.first)
      let last = try #require(days.last)
      #expect(days.count { !$0.isWeekend } == 5, "\(year)")
      #expect(last - first == days.count - 1, "\(year)")
      let newYear = try #require(LunarYear(year)).newYear
      #expect(days.contains(newYear - 1) && days.contains(newYear + 3), "\(year)")
    }
  }

  @Test("Each year has the working days off that the law gives: 11 to 2025, 12 with Ngày Văn hóa Việt Nam")
  func workingDaysOff() {
    for year in 2021...OfficeCalendar.lastYear {
      let days = Set(StatutoryHolidays.projected(year: year).map(\.date))
      // 1/1, Giỗ Tổ, 30/4, 1/5, two of Quốc khánh, five of Tết, and 24/11 from 2026 – less one where
      // two of them are the same day, which never happens in our years.
      #expect(days.count { !$0.isWeekend } == (year >= 2026 ? 12 : 11), "\(year)")
    }
  }

  @Test(
    "Quốc khánh takes the day beside it that joins the weekend",
    arguments: [
      (2027, ["2027-09-02", "2027-09-03"]), (2028, ["2028-09-01", "2028-09-02", "2028-09-04"]),
      (2029, ["2029-09-02", "2029-09-03", "2029-09-04"]), (2030, ["2030-09-02", "2030-09-03"]),
      (2031, ["2031-09-01", "2031-09-02"]), (2037, ["2037-09-01", "2037-09-02"]),
      (2033, ["2033-09-01", "2033-09-02"]),
    ])
  func nationalDays(year: Int, expected: [String]) {
    let days = StatutoryHolidays.projected(year: year).filter { $0.name.hasPrefix("Quốc khánh") }
    #expect(days.map(\.date.iso) == expected)
  }

  @Test("A day is not off before the law made it so")
  func notBeforeTheLaw() {
    func names(_ year: Int) -> String {
      StatutoryHolidays.projected(year: year).map(\.name).joined(separator: ";")
    }
    #expect(!names(2006).contains("Giỗ Tổ") && names(2007).contains("Giỗ Tổ"))
    #expect(!names(2025).contains("Văn hóa") && names(2026).contains("Văn hóa"))
    #expect(StatutoryHolidays.projected(year: 2020).count { $0.name.hasPrefix("Quốc khánh") } == 1)
    #expect(StatutoryHolidays.projected(year: 1989).isEmpty)
    #expect(StatutoryHolidays.projected(year: 9999).isEmpty)
  }

  @Test("Every year of the calendar has its days, the file's where it has them")
  func everyYear() throws {
    let entries = try NationalCalendar.entriesOfEveryYear()
    let years = Set(entries.map(\.date.year))
    #expect(years == Set(OfficeCalendar.firstYear...OfficeCalendar.lastYear))
    let shipped = try NationalCalendar.entries()
    #expect(entries.filter { (2023...2030).contains($0.date.year) } == shipped)
    #expect(entries.filter { !(2023...2030).contains($0.date.year) }.allSatisfy { $0.status == .projected })
    _ = try OfficeCalendar(entries: entries)
  }

  @Test("A limit that reaches beyond the file says that it is expected only")
  func beyondTheFile() throws {
    let calendar = try OfficeCalendar(entries: NationalCalendar.entriesOfEveryYear())
    let start = try moment("2026-11-20T09:00")
    let far = try #require(try calendar.explain(.months(60), from: start))
    #expect(far.leansOnProjection)
    #expect(far.due.written == "17:00 20/11/2031")
    let near = try #require(try calendar.explain(.workingDays(halves: 6), from: start))
    #expect(!near.leansOnProjection)
  }

  @Test("An office's own day in a later year neither hides that year nor is overruled by it")
  func ownDaysWin() throws {
    let day = try #require(CivilDate(year: 2035, month: 9, day: 3))
    let own = CalendarEntry(date: day, kind: .work, name: "Làm bù", status: .announced, source: "QĐ 1")
    let all = NationalCalendar.projecting(beyond: [own])
    #expect(all.filter { $0.date == day } == [own])
    #expect(all.contains { $0.date.year == 2035 && $0.name == "Tết Nguyên Đán" })
  }
}
