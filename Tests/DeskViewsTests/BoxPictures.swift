import Desk
import Screen
import Testing
import Vietnamese

@Suite("Pictures of choices")
struct BoxPictures {
  @Test("the views with their counts")
  func views() throws {
    var counter = try Counter()
    counter.press(.function(9), .down)
    expectPicture(
      counter.frame, cursor: Position(column: 24, row: 9),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngôn ┌─ Chọn ngăn ──────────────────────┐     sắp hạn, 2 giờ 30
         261116-0005 Công t │   Đang xử lý                 8   │ a,… còn 1 ngày 2 giờ
         261116-0006 Siu Bl │ ▌ Hôm nay                    2   │ ng  còn 1 ngày 3 giờ
         261117-0007 Lê Thị │   Sắp hạn                    2   │     còn 5 ngày
         261117-0008 Ksor P │   Quá hạn                    2   │  đ… chưa có ngày hẹn
                            │   Chờ bổ sung                1   │
                            │   Chờ trả                    1   │
                            │   Tất cả                    12   │
                            └──────────────────────────────────┘







       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("where a receipt goes")
  func receipt() throws {
    var counter = try Counter(hasPrinter: true)
    counter.press(.function(6))
    expectPicture(
      counter.frame, cursor: Position(column: 20, row: 12),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngông Niê Kdăm       Đăng ký khai sinh        sắp hạn, 2 giờ 30
         261116-0005 Công ty TNHH A & B     Cấp giấy phép sửa chữa,… còn 1 ngày 2 giờ
         261116-0006 Siu Black              Hỗ trợ chi phí mai táng  còn 1 ngày 3 giờ
         261117-0007 Lê ┌─ Giấy tiếp nhận ─────────────────────────┐ còn 5 ngày
         261117-0008 Ks │   Lưu thành tệp PDF                      │ chưa có ngày hẹn
                        │ ▌ Gửi tới máy in                         │
                        └──────────────────────────────────────────┘









       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("a form is not thrown away unasked")
  func discard() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    counter.type("066")
    counter.press(.escape)
    expectPicture(
      counter.frame, cursor: Position(column: 17, row: 11),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
      ▌  Số định danh*   066
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email
         Người nộp   ┌─ Hồ sơ đang nhập chưa lưu ─────────────────────┐
         Mã chính th │ ▌ Tiếp tục nhập                                │
         Phí, lệ phí │   Bỏ những gì đã nhập                          │
         Trả kết quả └────────────────────────────────────────────────┘
         Nơi giải quyết  Tại đây
         Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)      chính   1  sao    0
         [x]* Giấy chứng sinh, hoặc xác nhận của người làm chứ… chính   1  sao    0  ↓
       12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ chức
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       trong ngày làm việc tiếp theo
       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("nor by leaving the program, in English")
  func leave() throws {
    var counter = try Counter(language: .english)
    counter.press(.function(4), .enter)
    counter.type("x")
    counter.press(.function(10), .down)
    expectPicture(
      counter.frame, cursor: Position(column: 17, row: 12),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Reception)               12:53 Fri 20/11/2026
       [In process 8]  Today 2  Near due 2  Late 2  Supplement 1  To return 1  All 12
         Type a name, code, telephone or procedure to search
         Code        Applicant              Procedure                Left
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        3 d 5 h late
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    5 h 30 min late
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        due soon, 2 h 30
       ▲  ┌─ Move to: In process ────────────────────────────────────────────────┐ 30
          │ 261114-0001 · H'Hen Niê · now: Accepted                              │
          │ Note (if any):                                                       │
          │ x        ┌─ The note is not saved ────────────────────────┐          │
          │          │   Go on filling in                             │          │
          │          │ ▌ Throw it away and quit                       │          │
          │          └────────────────────────────────────────────────┘          │
          │                                                                      │
          │ Enter or F12: confirm. Esc: leave it.                                │
          └──────────────────────────────────────────────────────────────────────┘






       F1 Help  Enter Choose  Esc Back  F10 Quit
      """)
  }
}
