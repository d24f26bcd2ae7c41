import Desk
import Dossiers
import Screen
import Testing
import WorkingTime

@Suite("Pictures of pages to read")
struct ReadingPictures {
  @Test("the history, the chosen note whole below")
  func history() throws {
    var counter = try Counter()
    counter.supplement(
      "Bổ sung bản chính giấy chứng sinh; giấy ủy quyền phải có chứng thực của Ủy ban nhân dân cấp xã nơi cư trú; tờ khai thiếu chữ ký của người yêu cầu."
    )
    counter.press(.function(7), .end)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 3),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       NHẬT KÝ HỒ SƠ 000.00.00.H15-261114-0001
      ────────────────────────────────────────────────────────────────────────────────
      ▌ 12:53 20/11/2026  anh          tiếp nhận → chờ bổ sung · hẹn 16:00 16/11/2026














      ────────────────────────────────────────────────────────────────────────────────
       Sự kiện số 1 · Ghi chú: Bổ sung bản chính giấy chứng sinh; giấy ủy quyền phải
       có chứng thực của Ủy ban nhân dân cấp xã nơi cư trú; tờ khai thiếu chữ ký của
       người yêu cầu.

       F1 Trợ giúp  Esc Quay lại  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      C...................qqq..........HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH














      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq




      BKKBBBBBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("a due date day by day")
  func explanation() throws {
    var counter = try Counter()
    counter.openForm("1.004884")
    counter.press(.function(8))
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 8),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       NGÀY HẸN TRẢ
       Bắt đầu 12:53 20/11/2026 · Hẹn trả 17:00 Thứ Hai 30/11/2026
       05 ngày làm việc: đếm từ ngày làm việc tiếp theo, bỏ ngày nghỉ (Điều 147 Bộ
       luật Dân sự); hẹn hết giờ làm việc của ngày cuối.


      ────────────────────────────────────────────────────────────────────────────────
      ▌ –         Thứ Sáu 20/11/2026     ngày bắt đầu, không tính (Điều 147 Bộ luật …
        –         Thứ Bảy 21/11/2026     ngày nghỉ hằng tuần
        –         Chủ nhật 22/11/2026    ngày nghỉ hằng tuần
        ngày 1    Thứ Hai 23/11/2026     ngày làm việc
        –         Thứ Ba 24/11/2026      Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)
        ngày 2    Thứ Tư 25/11/2026      ngày làm việc
        ngày 3    Thứ Năm 26/11/2026     ngày làm việc
        ngày 4    Thứ Sáu 27/11/2026     ngày làm việc
        –         Thứ Bảy 28/11/2026     ngày nghỉ hằng tuần
        –         Chủ nhật 29/11/2026    ngày nghỉ hằng tuần
        ngày 5    Thứ Hai 30/11/2026     ngày làm việc




       F1 Trợ giúp  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("a list that is longer than the screen says where the clerk is")
  func longExplanation() throws {
    var counter = try Counter(rows: 16)
    counter.openForm("1.004884")
    counter.press(.function(8), .down, .down)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 10),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       NGÀY HẸN TRẢ
       Bắt đầu 12:53 20/11/2026 · Hẹn trả 17:00 Thứ Hai 30/11/2026
       05 ngày làm việc: đếm từ ngày làm việc tiếp theo, bỏ ngày nghỉ (Điều 147 Bộ
       luật Dân sự); hẹn hết giờ làm việc của ngày cuối.


      ───────────────────────────────────────────────────────────────────────── 3/11 ─
        –         Thứ Sáu 20/11/2026     ngày bắt đầu, không tính (Điều 147 Bộ luật …
        –         Thứ Bảy 21/11/2026     ngày nghỉ hằng tuần
      ▌ –         Chủ nhật 22/11/2026    ngày nghỉ hằng tuần
        ngày 1    Thứ Hai 23/11/2026     ngày làm việc



       F1 Trợ giúp  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("a pause has moved the date")
  func movedExplanation() throws {
    var counter = try Counter()
    counter.office.dossiers[0].clock.due = Moment(minutes: Counter.now.minutes - 40)
    counter.press(.enter, .function(8))
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 8),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       NGÀY HẸN TRẢ · 000.00.00.H15-261114-0001
       Bắt đầu 12:53 14/11/2026 · Theo thời hạn 17:00 Thứ Sáu 20/11/2026
       Tính từ khi nhận đủ hồ sơ (khoản 3 Điều 8 Nghị định 309/2026). 05 ngày làm
       việc: đếm từ ngày làm việc tiếp theo, bỏ ngày nghỉ (Điều 147 Bộ luật Dân sự);
       hẹn hết giờ làm việc của ngày cuối.

      ────────────────────────────────────────────────────────────────────────────────
      ▌ –         Thứ Bảy 14/11/2026     ngày bắt đầu, không tính (Điều 147 Bộ luật …
        –         Chủ nhật 15/11/2026    ngày nghỉ hằng tuần
        ngày 1    Thứ Hai 16/11/2026     ngày làm việc
        ngày 2    Thứ Ba 17/11/2026      ngày làm việc
        ngày 3    Thứ Tư 18/11/2026      ngày làm việc
        ngày 4    Thứ Năm 19/11/2026     ngày làm việc
        ngày 5    Thứ Sáu 20/11/2026     ngày làm việc





       ! Đã tạm dừng, sau đó phần còn lại chạy tiếp: hẹn 12:13 20/11/2026.


       F1 Trợ giúp  Esc Quay lại  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq

      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      C.qqqqqqqqq........................qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ..qqqqqqqqq........................qqqqqqqqqqqqqqqqqqq
      ..HHHHHHHHH
      ..HHHHHHHHH
      ..HHHHHHHHH
      ..HHHHHHHHH
      ..HHHHHHHHH





      .WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW


      BKKBBBBBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }
}
