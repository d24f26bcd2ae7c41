import Testing
import Vietnamese

@testable import WorkingTime

@Suite struct ExplanationTests {
  private func explain(
    _ text: String, _ start: String, _ convention: DueConvention = .endOfDay
  ) throws -> Explanation {
    let calendar = try OfficeCalendar(entries: NationalCalendar.entriesOfEveryYear())
    let limit = try #require(TimeLimit(reading: text))
    return try #require(try calendar.explain(limit, from: moment(start), convention: convention))
  }

  /// Each day as «23/11 1 reason».
  private func lines(_ explanation: Explanation) -> [String] {
    explanation.days.map { "\($0.date.writtenShort) \($0.number.map(String.init) ?? "–") \($0.reason.vi)" }
  }

  @Test("E1: the start is not counted, 24/11 is named with its resolution, three days are numbered")
  func workingDays() throws {
    let explanation = try explain("3 ngày làm việc", "2026-11-23T09:00")
    #expect(
      lines(explanation) == [
        "23/11 – ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự)",
        "24/11 – Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)", "25/11 1 ngày làm việc",
        "26/11 2 ngày làm việc",
        "27/11 3 ngày làm việc",
      ])
    #expect(
      explanation.summary.vi
        == "25/11, 26/11, 27/11; không tính 24/11 Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)")
    #expect(explanation.rule.vi.contains("Điều 147") && explanation.rule.vi.contains("03 ngày làm việc"))
  }

  @Test("E8: hours show each stretch and how much of it counted")
  func hours() throws {
    let explanation = try explain("8 giờ", "2026-11-19T16:20")
    #expect(
      lines(explanation) == [
        "19/11 1 ngày làm việc; 16:20–17:00: 40 phút",
        "20/11 2 ngày làm việc; 07:00–11:30, 13:30–16:20: 7 giờ 20 phút",
      ])
    #expect(explanation.days.map(\.minutes) == [40, 440])
    #expect(explanation.days[1].stretches.map(\.minutes) == [270, 170])
  }

  @Test("Hours over night, holiday and weekend say why nothing counted there")
  func hoursOverRest() throws {
    #expect(
      try lines(explain("1 giờ", "2026-11-23T17:30")) == [
        "23/11 – ngày làm việc; đã hết giờ làm việc",
        "24/11 – Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)",
        "25/11 1 ngày làm việc; 07:00–08:00: 1 giờ",
      ])
    #expect(
      try lines(explain("1 giờ", "2026-11-21T10:00")) == [
        "21/11 – Thứ Bảy", "22/11 – Chủ nhật", "23/11 1 ngày làm việc; 07:00–08:00: 1 giờ",
      ])
  }

  @Test("E3: the same day says on which side of the cut-off it came")
  func sameDay() throws {
    #expect(
      try lines(explain("trong ngày 15:00", "2026-11-20T14:50")) == [
        "20/11 1 ngày làm việc; nhận không sau 15:00: trả trong ngày"
      ])
    #expect(
      try lines(explain("trong ngày 15:00", "2026-11-20T15:10")) == [
        "20/11 – ngày làm việc; nhận sau 15:00: ngày làm việc tiếp theo", "21/11 – Thứ Bảy",
        "22/11 – Chủ nhật",
        "23/11 1 ngày làm việc",
      ])
    #expect(
      try lines(explain("ngay", "2026-11-20T17:00")).first == "20/11 – ngày làm việc; đã hết giờ làm việc")
    let today = try explain("trong ngày", "2026-11-20T09:00")
    #expect(today.days.first?.minutes == 360)
  }

  @Test("E4: the last day off is named, and where it moves")
  func movedOff() throws {
    let explanation = try explain("15 ngày", "2026-11-20T10:00")
    let lines = lines(explanation)
    #expect(lines[15] == "05/12 15 Thứ Bảy; ngày cuối là ngày nghỉ")
    #expect(lines[16] == "06/12 – Chủ nhật")
    #expect(
      lines[17]
        == "07/12 – ngày làm việc; chuyển sang ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự)")
    #expect(explanation.summary.vi == "21/11 … 05/12; hẹn sang 07/12")
  }

  @Test("By the clock a reception after closing shows the opening from which it counts")
  func byTheClock() throws {
    #expect(
      try lines(explain("1 ngày làm việc", "2026-11-20T17:30", .sameClock)) == [
        "20/11 – ngoài giờ làm việc: tính như nhận lúc 07:00 23/11/2026", "21/11 – Thứ Bảy",
        "22/11 – Chủ nhật",
        "23/11 – ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự)",
        "24/11 – Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)", "25/11 1 ngày làm việc",
      ])
  }

  @Test("Half days show until when, by the clock in minutes")
  func halves() throws {
    #expect(
      try lines(explain("1,5 ngày làm việc", "2026-11-18T09:00")) == [
        "18/11 – ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự)", "19/11 1 ngày làm việc",
        "20/11 2 ngày làm việc; nửa ngày, đến 11:30",
      ])
    #expect(
      try lines(explain("1,5 ngày làm việc", "2026-11-18T16:00", .sameClock)) == [
        "18/11 – ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự)",
        "19/11 1 ngày làm việc; 16:00–17:00: 1 giờ", "20/11 2 ngày làm việc; 07:00–10:00: 3 giờ",
      ])
  }

  @Test("Half a day by the clock counts on the day of the start itself")
  func halfOfToday() throws {
    #expect(
      try lines(explain("0,5 ngày làm việc", "2026-11-18T09:00", .sameClock)) == [
        "18/11 1 ngày làm việc; 09:00–11:30, 13:30–15:00: 4 giờ"
      ])
    #expect(
      try lines(explain("0,5 ngày làm việc", "2026-11-18T16:00", .sameClock)) == [
        "18/11 1 ngày làm việc; 16:00–17:00: 1 giờ", "19/11 1 ngày làm việc; 07:00–10:00: 3 giờ",
      ])
  }

  @Test("A reception on a day of rest says so beside the rule")
  func receivedOnRest() throws {
    #expect(
      try lines(explain("1 ngày làm việc", "2026-11-21T09:00")).first
        == "21/11 – ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự); Thứ Bảy")
  }

  @Test("Dates of the year and counts back show the days between")
  func dated() throws {
    #expect(
      try lines(explain("trước 30/11", "2026-11-20T09:00")) == [
        "27/11 1 ngày làm việc; Trước ngày 30/11 hằng năm", "28/11 – Thứ Bảy", "29/11 – Chủ nhật",
        "30/11 – Trước ngày 30/11 hằng năm",
      ])
    #expect(
      try lines(explain("2 ngày làm việc trước 26/11/2026", "2026-11-20T09:00")) == [
        "23/11 2 ngày làm việc", "24/11 – Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)",
        "25/11 1 ngày làm việc",
        "26/11 – ngày sự kiện, không tính",
      ])
    #expect(
      try lines(explain("1 ngày trước 25/11/2026", "2026-11-20T09:00")) == [
        "23/11 – ngày làm việc; lấy ngày làm việc liền trước",
        "24/11 1 Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)", "25/11 – ngày sự kiện, không tính",
      ])
  }

  @Test("A sum numbers its calendar part and then its working days")
  func sum() throws {
    let explanation = try explain("10 ngày và 2 ngày làm việc", "2026-11-20T09:00")
    let numbers = explanation.days.map(\.number)
    #expect(numbers.first == .some(nil))
    #expect(numbers[1...10].compactMap { $0 } == Array(1...10))
    #expect(numbers[11...].compactMap { $0 } == [1, 2])
    #expect(explanation.due.iso == "2026-12-02T17:00")
  }

  @Test("Expected days are marked and make the whole date an expected one")
  func projected() throws {
    let explanation = try explain("5 ngày làm việc", "2027-02-01T09:00")
    #expect(explanation.leansOnProjection)
    let tet = try #require(explanation.days.first { $0.date.iso == "2027-02-06" })
    #expect(tet.isProjected && tet.reason.vi == "Tết Nguyên Đán (dự kiến, tính theo âm lịch) – dự kiến")
    #expect(try !explain("5 ngày làm việc", "2026-11-16T09:00").leansOnProjection)
  }

  @Test("Each kind of limit has its rule in both languages, and none has no date")
  func rules() throws {
    let texts = try [
      "3 ngày làm việc", "3 ngày", "3 giờ", "1 tháng", "trong ngày", "ngay", "trước 30/11",
      "3 ngày trước 25/12/2026",
      "1 tháng và 3 ngày",
    ].map { try explain($0, "2026-11-20T09:00").rule }
    #expect(Set(texts).count == texts.count)
    let calendar = try exampleCalendar()
    #expect(try calendar.explain(.none, from: moment("2026-11-20T09:00")) == nil)
  }
}
