import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Pictures of a dossier")
struct DossierPictures {
  @Test("a dossier that is near due")
  func running() throws {
    var counter = try Counter()
    counter.press(.down, .down, .enter)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       HỒ SƠ 000.00.00.H15-261115-0003
       Được tiếp nhận từ 12:53 15/11/2026                         ▲ sắp hạn, 2 giờ 30
      ────────────────────────────────────────────────────────────────────────────────
       Thủ tục           1.001193 · Thủ tục đăng ký khai sinh
       Chủ hồ sơ         Nguyễn Thị Ánh
       Số định danh      066190010002
       Điện thoại        0912345612
       Địa chỉ           Buôn Cuôr Kăp, xã Ea Kao
       Tiếp nhận         12:53 15/11/2026 · Trực tuyến một phần · Nguyễn Thị Ánh
       Thời hạn          05 ngày làm việc
       Hẹn trả           16:00 Thứ Sáu 20/11/2026
       Trả kết quả       Tại quầy
       Phí, lệ phí       Không
       Giấy tờ           1. Tờ khai đăng ký khai sinh (hoặc mẫu điện tử) (1 bản
                         chính)







       F1 Trợ giúp  Esc Quay lại  F4 Chuyển  F6 In giấy  F7 Nhật ký  F8 Vì sao
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .CCCCCCCCCCCCCCqqqqqqqqqqqqqqqqqqqq.........................nnnnnnnnnnnnnnnnnnn
      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .qqqqqqq...........HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .qqqqqqqqq.........HHHHHHHHHHHHHH
      .qqqqqqqqqqqq
      .qqqqqqqqqq
      .qqqqqqq
      .qqqqqqqqq
      .qqqqqqqq
      .qqqqqqq...........HHHHHHHHHHHHHHHHHHHHHHHH
      .qqqqqqqqqqq
      .qqqqqqqqqqq
      .qqqqqqq








      BKKBBBBBBBBBBBKKKBBBBBBBBBBBKKBBBBBBBBBKKBBBBBBBBBBKKBBBBBBBBBBKKBBBBBBBBBBBBBBB
      """)
  }

  @Test("a late one, in English")
  func late() throws {
    var counter = try Counter(language: .english)
    counter.press(.enter)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Reception)               12:53 Fri 20/11/2026
       DOSSIER 000.00.00.H15-261114-0001
       Accepted since 12:53 14/11/2026                                 ! 3 d 5 h late
      ────────────────────────────────────────────────────────────────────────────────
       Procedure         1.001193 · Thủ tục đăng ký khai sinh
       Applicant         H'Hen Niê
       Identity no.      066190010000
       Telephone         0912345610
       Address           Buôn Cuôr Kăp, xã Ea Kao
       Received          12:53 14/11/2026 · In person · Nguyễn Thị Ánh
       Limit             5 working day(s)
       Due               16:00 Monday 16/11/2026
       Return            At the counter
       Fee               Không
       Papers            1. Tờ khai đăng ký khai sinh (hoặc mẫu điện tử) (1 orig.)








       F1 Help  Esc Back  F4 Move  F6 Receipt  F7 History  F8 Why  F10 Quit
      """)
  }

  @Test("everything that can be known, scrolled on a low screen")
  func everything() throws {
    var counter = try Counter(columns: 60, rows: 20)
    counter.office.dossiers[0] = Samples.wholeDossier
    counter.press(.enter, .end)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh        12:53 T6 20/11/2026
       HỒ SƠ 000.00.00.H15-261114-0001
       Đang xử lý từ 12:53 20/11/2026                  còn 1 ngày
      ────────────────────────────────────────────────────────────
       Mã chính thức     H15.100-20261114-0092637                ↑
       Giấy tờ           1. Tờ khai đăng ký khai sinh (hoặc mẫu
                         điện tử) (1 bản chính, 2 bản sao)
                         2. Giấy chứng sinh, hoặc xác nhận của
                         người làm chứng, giấy cam đoan (1 bản
                         chính, 2 bản sao)
                         3. Biên bản về trẻ bị bỏ rơi (1 bản
                         chính, 2 bản sao)
                         4. Xác nhận của cơ sở y tế về mang thai
                         hộ (1 bản chính, 2 bản sao)
                         5. Văn bản ủy quyền, nếu nộp thay (1 bản
                         chính, 2 bản sao)
                         6. Giấy tờ tùy thân (xuất trình) (1 bản
                         chính, 2 bản sao)

       F1 Trợ giúp  Esc Quay lại  F4 Chuyển  F6 In giấy
      """)
  }

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
      counter.frame, cursor: Position(column: 0, row: 7),
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

  @Test("a pause has moved the date")
  func movedExplanation() throws {
    var counter = try Counter()
    counter.office.dossiers[0].clock.due = Moment(minutes: Counter.now.minutes - 40)
    counter.press(.enter, .function(8))
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 7),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       NGÀY HẸN TRẢ · 000.00.00.H15-261114-0001
       Bắt đầu 12:53 14/11/2026 · Hẹn trả 17:00 Thứ Sáu 20/11/2026
       05 ngày làm việc: đếm từ ngày làm việc tiếp theo, bỏ ngày nghỉ (Điều 147 Bộ
       luật Dân sự); hẹn hết giờ làm việc của ngày cuối.

      ────────────────────────────────────────────────────────────────────────────────
      ▌ –         Thứ Bảy 14/11/2026     ngày bắt đầu, không tính (Điều 147 Bộ luật …
        –         Chủ nhật 15/11/2026    ngày nghỉ hằng tuần
        ngày 1    Thứ Hai 16/11/2026     ngày làm việc
        ngày 2    Thứ Ba 17/11/2026      ngày làm việc
        ngày 3    Thứ Tư 18/11/2026      ngày làm việc
        ngày 4    Thứ Năm 19/11/2026     ngày làm việc
        ngày 5    Thứ Sáu 20/11/2026     ngày làm việc








       ! Hồ sơ đã tạm dừng; ngày hẹn hiện nay: 12:13 20/11/2026
       F1 Trợ giúp  Esc Quay lại  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq

      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      C.qqqqqqqqq........................qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ..qqqqqqqqq........................qqqqqqqqqqqqqqqqqqq
      ..HHHHHHHHH
      ..HHHHHHHHH
      ..HHHHHHHHH
      ..HHHHHHHHH
      ..HHHHHHHHH








      .WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
      BKKBBBBBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }
}
