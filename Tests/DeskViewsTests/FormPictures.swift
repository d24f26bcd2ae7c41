import Desk
import Screen
import Testing
import Vietnamese

@Suite("Pictures of the form")
struct FormPictures {
  @Test("a fresh form has its due date and needed papers")
  func fresh() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 5),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
      ▌  Số định danh*
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí     Không
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây
         Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)      chính   1  sao    0
         [x]* Giấy chứng sinh, hoặc xác nhận của người làm chứ… chính   1  sao    0  ↓
       12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ chức
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       trong ngày làm việc tiếp theo
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHHHHHHHHH


      C..HHHHHHHHHHHHH...FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF









      ...qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ..........................................................qqqqq......qqq
      ..........................................................qqqqq......qqq.......q
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      BKKBBBBBBBBBBBKKKBBBBBBKKKBBBBBBBBKKKBBBBBBBBBBBKKBBBBBBBBBKKKBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("errors are marked, the cursor at the first, its word below")
  func errors() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    counter.type("06619001234")
    counter.press(.tab)
    counter.type("Ánh")
    counter.press(.function(12))
    expectPicture(
      counter.frame, cursor: Position(column: 30, row: 5),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
      ▌× Số định danh*   06619001234
       ? Chủ hồ sơ*      Ánh
       × Điện thoại*
       × Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí     Không
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây
         Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)      chính   1  sao    0
         [x]* Giấy chứng sinh, hoặc xác nhận của người làm chứ… chính   1  sao    0  ↓
       × Số định danh có 12 chữ số, ở đây có 11
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       × Chưa lưu: còn 3 ô phải sửa (dấu ×). Những gì đã gõ vẫn còn.
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHHHHHHHHH


      CL.HHHHHHHHHHHHH...FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
      .W
      .L
      .L






      ...qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ..........................................................qqqqq......qqq
      ..........................................................qqqqq......qqq.......q
      .LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
      BKKBBBBBBBBBBBKKKBBBBBBKKKBBBBBBBBKKKBBBBBBBBBBBKKBBBBBBBBBKKKBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("a name of 1,107 letters takes two rows; no limit is set")
  func longName() throws {
    var counter = try Counter()
    counter.openForm("1.000001")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 6),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.000001 · Môi trường
       Thẩm định, phê duyệt phương án sử dụng tầng đất mặt đối với công trình Thẩm
       định, phê duyệt phương án sử dụng tầng đất mặt đối với công trình Thẩm định, …
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
      ▌  Số định danh*
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây


       12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ chức
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: không quy định thời hạn


       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F10 Thoát  → Chọn tiếp
      """)
  }

  @Test("in English, on 100 columns")
  func english() throws {
    var counter = try Counter(language: .english, columns: 100, rows: 30)
    counter.openForm("1.004884")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 6),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Reception)                                   12:53 Fri 20/11/2026
       RECEIVE · 1.004884 · Hộ tịch
       Đăng ký lại khai sinh
         Verification    No
         Channel         In person
         Kind            Citizen
      ▌  Identity no.*
         Applicant*
         Telephone*
         Address*
         Email
         Submitter
         Official code
         Fee             8.000 đồng
         Return          At the counter
         Settled         Here
         Papers handed in (* needed; ←/→ or digits)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)                          orig.   1  copy   0






       12 digits of the personal number; a passport; or an organisation's tax code
      ────────────────────────────────────────────────────────────────────────────────────────────────────
       Due: 17:00 Monday 30/11/2026
       Limit: 5 working day(s) · counted 23/11, 25/11, 26/11, 27/11, 30/11; not counted 24/11 Ngày Văn
       hóa Việt Nam (NQ 28/2026/QH16)
       F1 Help  F12 Save  Tab Next field  Esc Back  F8 Why  F10 Quit  → Next choice
      """)
  }
}
