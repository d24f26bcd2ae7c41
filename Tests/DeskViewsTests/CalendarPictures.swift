import Desk
import Dossiers
import Screen
import Testing
import WorkingTime

@Suite("Pictures of the calendar")
struct CalendarPictures {
  private static let monday = CivilDate(days: 20_780)

  /// November with a projected day, a swap, and two dossiers that it moves.
  private static func counter(role: StaffRole = .administrator) throws -> Counter {
    var counter = try Counter(role: role)
    let projected = CalendarEntry(
      date: CivilDate(days: 20_787), kind: .off, name: "Ngày dự kiến", status: .projected,
      source: "tính theo âm lịch")
    let calendar = try OfficeCalendar(entries: counter.model.life.calendar.entries + [projected])
    counter.model.life.calendar = calendar
    counter.office.life.calendar = calendar
    let old = Moment(monday, ClockTime(minutes: 1020))
    counter.office.shifts = [
      DueShift(
        code: "000.00.00.H15-261118-0002", applicant: "H'Hen Niê", kind: .due, old: old,
        new: Moment(monday + 2, ClockTime(minutes: 1020))),
      DueShift(
        code: "000.00.00.H15-261119-0007", applicant: "Nguyễn Thị Ánh", kind: .answer, old: old,
        new: Moment(monday + 2, ClockTime(minutes: 600))),
    ]
    counter.press(.control("a"))
    return counter
  }

  /// Swaps Monday 23/11 for Saturday 28/11.
  private static func swapped() throws -> Counter {
    var counter = try counter()
    counter.press(.down, .left, .left, .left, .left, .function(4), .paste("28/11/2026"), .tab)
    counter.press(.paste("CV 99/VPCP-KGVX"), .function(12))
    return counter
  }

  @Test("a month: each day with its sign, the chosen one in words, the marked ones with their documents")
  func month() throws {
    var counter = try Self.swapped()
    counter.press(.escape, .right)
    expectPicture(
      counter.frame, cursor: Position(column: 7, row: 7),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Quản trị)                 12:53 T6 20/11/2026
       LỊCH LÀM VIỆC · tháng 11/2026
         T2    T3    T4    T5    T6    T7    CN
                                              1·
          2     3     4     5     6     7·    8·
          9    10    11    12    13    14·   15·
         16    17    18    19    20    21·   22·
         23× ▌ 24×   25    26    27    28+   29·
         30~
       × nghỉ  + làm bù  ~ nghỉ dự kiến  · nghỉ hằng tuần
      ────────────────────────────────────────────────────────────────────────────────
       Thứ Ba 24/11/2026 · nghỉ: Ngày Văn hóa Việt Nam – NQ 28/2026/QH16

      ────────────────────────────────────────────────────────────────────────────────
       T2  23/11 nghỉ: Ngày nghỉ (thay cho ngày 28/11/2026) – CV 99/VPCP-KGVX
       T3  24/11 nghỉ: Ngày Văn hóa Việt Nam – NQ 28/2026/QH16
       T7  28/11 làm việc: Làm bù cho ngày 23/11/2026 – CV 99/VPCP-KGVX
       T2  30/11 nghỉ: Ngày dự kiến (dự kiến) – tính theo âm lịch





       F1 Trợ giúp  F2 Ghi ngày  F4 Hoán đổi  F8 Bỏ ghi  F7 Hẹn lệch  Esc Quay lại
      """)
  }

  @Test("the form of a day, over the month")
  func form() throws {
    var counter = try Self.counter()
    counter.press(.function(2), .right, .tab, .tab)
    counter.type("Làm bù")
    expectPicture(
      counter.frame, cursor: Position(column: 30, row: 11),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Quản trị)                 12:53 T6 20/11/2026
       LỊCH LÀM VIỆC · tháng 11/2026
         T2    T3    T4    T5    T6    T7    CN
                                              1·
          2     3     4     5     6     7·    8·
          9    10    11    12    13    14·   15·
         16    17    18    19  ▌ 20    21·   22·
         23    24×   25    26    27    28·   29·
          ┌─ Ghi ngày 20/11/2026 ────────────────────────────────────────────────┐
       ×  │ Loại ngày (←/→)   làm việc (làm bù)                                  │
      ─── │ Đến hết ngày      20/11/2026                                         │ ───
       Th │ Tên ngày          Làm bù                                             │
          │ Văn bản                                                              │
      ─── │                                                                      │ ───
       T3 │ Tab: ô kia. F12 hoặc ^S: lưu. Esc: thôi.                             │
       T2 └──────────────────────────────────────────────────────────────────────┘







       F1 Trợ giúp  F12 Lưu  Enter Xác nhận  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("the dates that no longer fit, with the question what is to become of them")
  func shifts() throws {
    expectPicture(
      try Self.swapped().frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Quản trị)                 12:53 T6 20/11/2026
       NGÀY HẸN KHÔNG CÒN KHỚP LỊCH · 2
       Ngày đã hẹn được giữ nguyên. Tính lại (F12) khi có người quyết định.
        Mã           Đã hẹn            Theo lịch mới
      ▌ 261118-0002  17:00 23/11/2026  → 17:00 25/11/2026  H'Hen Niê
        261119-0007  17:00 23/11/2026  → 10:00 25/11/2026  trả lời · Nguyễn Thị Ánh















       ! Đã đổi lịch. 2 ngày hẹn không còn khớp và được giữ nguyên; F12: tính lại,
       Esc: để vậy.
       F1 Trợ giúp  F12 Tính lại  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("the decision to count them anew asks for its reason")
  func decision() throws {
    var counter = try Self.swapped()
    counter.press(.function(12))
    counter.type("CV 99")
    expectPicture(
      counter.frame, cursor: Position(column: 29, row: 10),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Quản trị)                 12:53 T6 20/11/2026
       NGÀY HẸN KHÔNG CÒN KHỚP LỊCH · 2
       Ngày đã hẹn được giữ nguyên. Tính lại (F12) khi có người quyết định.
        Mã           Đã hẹn            Theo lịch mới
      ▌ 261118-0002  17:00 23/11/2026  → 17:00 25/11/2026  H'Hen Niê
        261119-0007  17:00 23/11/2026  → 10:00 25/11/2026  trả lời · Nguyễn Thị Ánh



          ┌─ Tính lại 2 ngày hẹn? ───────────────────────────────────────────────┐
          │ Lý do             CV 99                                              │
          │                                                                      │
          │ Tab: ô kia. F12 hoặc ^S: lưu. Esc: thôi.                             │
          └──────────────────────────────────────────────────────────────────────┘









       F1 Trợ giúp  F12 Lưu  Enter Xác nhận  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("who may only read is offered only that")
  func reader() throws {
    let bar = try #require(try Self.counter(role: .reception).frame.grid.lines.last)
    #expect(bar == " F1 Trợ giúp  F7 Hẹn lệch  Esc Quay lại  F10 Thoát")
  }

  @Test("a small screen shows the month and the chosen day", arguments: [(60, 16), (80, 16), (120, 40)])
  func sizes(columns: Int, rows: Int) throws {
    var counter = try Self.counter()
    counter.tell(.resized(Size(columns: columns, rows: rows)))
    let lines = counter.frame.grid.lines
    #expect(lines[6].hasPrefix("   16    17    18    19  ▌ 20    21·   22·"))
    #expect(lines.contains { $0.contains("Thứ Sáu 20/11/2026 · ngày làm việc") })
  }
}
