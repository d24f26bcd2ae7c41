import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Pictures of several clerks")
struct ClerksPictures {
  static let eight = Moment(minutes: (Counter.now.minutes / 1440) * 1440 + 492)

  /// A colleague moves the first dossier while its note is being typed.
  static func met(_ language: Language = .vietnamese, columns: Int = 80, rows: Int = 24) throws -> Counter {
    var counter = try Counter(language: language, columns: columns, rows: rows, keepsDrafts: true)
    counter.press(.function(4), .enter)
    counter.type("giao chị Hà thẩm định trước thứ Sáu")
    let before = counter.office.dossiers[0]
    var after = before
    after.status = .finished
    after.version += 1
    counter.office.dossiers[0] = after
    counter.office.history[before.code] = [
      HistoryEntry(
        sequence: 41, secondsUTC: Self.eight.secondsUTC, actor: "binh",
        fact: .moved(before, by: Move(to: .finished, note: "đã ký, chờ dân đến nhận"), to: after))
    ]
    counter.press(.enter)
    return counter
  }

  @Test("two hands on one dossier")
  func conflict() throws {
    expectPicture(
      try Self.met().frame, cursor: Position(column: 0, row: 18),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       HỒ SƠ THAY ĐỔI TRONG LÚC ANH/CHỊ LÀM · 000.00.00.H15-261114-0001
      ────────────────────────────────────────────────────────────────────────────────
       Lúc anh/chị mở hồ sơ
         Được tiếp nhận · hẹn trả 16:00 16/11/2026
       Việc đã ghi vào sổ trong lúc đó
         08:12 20/11/2026 · Trần Thanh Bình · Chuyển trạng thái → Đã xử lý xong · hẹn
         trả 16:00 16/11/2026
           «đã ký, chờ dân đến nhận»
         Hiện nay: Đã xử lý xong · hẹn trả 16:00 16/11/2026
       Việc của anh/chị (CHƯA ghi vào sổ)
         Chuyển sang: Đang xử lý
         «giao chị Hà thẩm định trước thứ Sáu»




      ────────────────────────────────────────────────────────────────────────────────
      ▌× Làm lại việc của tôi trên hồ sơ hiện nay
         Xem hồ sơ hiện nay, cất việc của tôi vào bản nháp
         Bỏ việc của tôi
       Không chuyển được từ «Đã xử lý xong» sang «Đang xử lý». Có thể chuyển sang:
       «Đã trả kết quả».
       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("two hands on one dossier, in English on a large screen")
  func conflictEnglish() throws {
    let lines = try Self.met(.english, columns: 120, rows: 30).frame.grid.lines
    #expect(
      Array(lines[1...12]) == [
        " CHANGED WHILE YOU WERE AT IT · 000.00.00.H15-261114-0001", String(repeating: "─", count: 120),
        " As you saw it", "   Accepted · due 16:00 16/11/2026", " Written meanwhile",
        "   08:12 20/11/2026 · Trần Thanh Bình · Moved → Finished · due 16:00 16/11/2026",
        "     «đã ký, chờ dân đến nhận»", "   Now: Finished · due 16:00 16/11/2026", " Yours (NOT written)",
        "   Move to: In process", "   «giao chị Hà thẩm định trước thứ Sáu»", "",
      ])
    #expect(
      Array(lines[24...26]) == [
        "▌× Take mine up again on the dossier as it is now",
        "   See the dossier as it is now, keep mine as a draft", "   Drop mine",
      ])
  }

  @Test("a dossier that lies open elsewhere bears a mark in the queue, and the line above says where")
  func queue() throws {
    var counter = try Counter()
    let code = counter.office.dossiers[1].code
    counter.tell(.othersChanged([OpenElsewhere(code: code, name: "Nguyễn Thị Lan", since: Self.eight)]))
    let line = counter.frame.grid.lines
    #expect(line[2] == "   Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)")
    #expect(line[5].hasPrefix(" !•261114-0002 Trần Văn Phước"))
    #expect(line[4].hasPrefix("▌! 261114-0001"))
    counter.press(.down)
    #expect(counter.frame.grid.lines[2] == "   • Đang mở ở quầy của Nguyễn Thị Lan từ 08:12")
    #expect(counter.frame.grid[2, 5].role == .warning)
    counter.tell(.othersChanged([]))
    #expect(counter.frame.grid.lines[5].hasPrefix("▌! 261114-0002"))
    #expect(counter.frame.cursor == Position(column: 0, row: 5))
  }

  @Test("a dossier's own page says who else has it open, and nothing moves")
  func dossier() throws {
    var counter = try Counter()
    counter.press(.enter)
    let before = counter.frame.grid.lines
    let code = counter.office.dossiers[0].code
    let yesterday = Moment(minutes: Self.eight.minutes - 1440)
    counter.tell(
      .othersChanged([
        OpenElsewhere(code: code, name: "Nguyễn Thị Lan", since: Self.eight),
        OpenElsewhere(code: code, name: "Y Bình", since: yesterday),
      ]))
    var lines = counter.frame.grid.lines
    #expect(
      lines[3]
        == "── • Đang mở ở quầy của Nguyễn Thị Lan từ 08:12, Y Bình từ 08:12 19/11/2026 ────")
    lines[3] = before[3]
    #expect(lines == before)
    counter.model.language = .english
    #expect(
      counter.frame.grid.lines[3].hasPrefix(
        "── • Open at the counter of Nguyễn Thị Lan since 08:12, Y Bình since"))
  }

  @Test("drafts that wait: the line above the list, the last line of F9, and the choice")
  func drafts() throws {
    var counter = try Counter(keepsDrafts: true)
    counter.openForm("1.001193")
    counter.type("066190012345")
    counter.press(.tab)
    counter.type("H'Hen Niê")
    counter.press(.escape, .down, .enter, .escape, .escape)
    let kept = KeptDraft(key: WorkKey(session: [1], number: 1), savedAt: Self.eight, draft: nil)
    counter.tell(.draftsFound(counter.model.drafts + [kept], expired: 0, isBeginning: false))
    #expect(counter.frame.grid.lines[2] == "   Có 2 bản nháp chưa xong: F9 để mở lại")
    counter.press(.function(9), .end)
    let box = counter.frame.grid.lines
    #expect(box.contains { $0.contains("│ ▌ Bản nháp                   2   │") })
    counter.press(.enter)
    let lines = counter.frame.grid.lines
    #expect(
      Array(lines[10...13]) == [
        "  ┌─ Bản nháp chưa xong ─────────────────────────────────────────────────────┐",
        "  │ ▌ 12:53 20/11  Tiếp nhận · H'Hen Niê · Thủ tục đăng ký khai sinh         │",
        "  │   08:12 20/11  (bản chương trình khác lưu, chưa đọc được)                │",
        "  └──────────────────────────────────────────────────────────────────────────┘",
      ])
    #expect(counter.frame.cursor == Position(column: 4, row: 11))
  }

  @Test("the question what shall become of a form, with drafts")
  func question() throws {
    var counter = try Counter(language: .english, keepsDrafts: true)
    counter.openForm("1.001193")
    counter.type("0661")
    counter.press(.function(10))
    let lines = counter.frame.grid.lines
    #expect(lines.contains { $0.contains("│ ▌ Go on filling in ") })
    #expect(lines.contains { $0.contains("│   Keep it as a draft and quit ") })
    #expect(lines.contains { $0.contains("│   Throw it away and quit ") })
  }
}
