import Desk
import Screen
import Testing

@Suite("Pictures of limits in the form")
struct FormLimitPictures {
  @Test("an open limit shows the question of the catalogue")
  func openLimit() throws {
    var counter = try Counter()
    counter.openForm("1.013226")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 3),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.013226 · Hoạt động xây dựng
       Cấp giấy phép sửa chữa, cải tạo công trình cấp III, cấp IV và nhà ở riêng lẻ
      ▌  Thời hạn*
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
         Số định danh*
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây


       Gõ như: 3 ngày làm việc · 15 ngày · 8 giờ · trong ngày 15:00 · không
      ────────────────────────────────────────────────────────────────────────────────
       Thời hạn cần xác nhận: Cột thời hạn ghi 9 ngày, phần mô tả ghi 9 ngày làm việc
       (nhà ở riêng lẻ 7 ngày làm việc), bản công bố cũ ghi 20 ngày. Tính ngày hay
       ngày làm việc? – công bố ghi «09 Ngày»
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F10 Thoát  → Chọn tiếp
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      C..HHHHHHHHH.......FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF














      .qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
      .WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
      .WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
      BKKBBBBBBBBBBBKKKBBBBBBKKKBBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBKBBBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("a settled limit has its date")
  func settled() throws {
    var counter = try Counter()
    counter.openForm("1.013226")
    counter.type("9 ngày làm việc")
    expectPicture(
      counter.frame, cursor: Position(column: 34, row: 3),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.013226 · Hoạt động xây dựng
       Cấp giấy phép sửa chữa, cải tạo công trình cấp III, cấp IV và nhà ở riêng lẻ
      ▌  Thời hạn*       9 ngày làm việc
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
         Số định danh*
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây


       Gõ như: 3 ngày làm việc · 15 ngày · 8 giờ · trong ngày 15:00 · không
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 04/12/2026
       Thời hạn: 09 ngày làm việc · đếm 23/11 … 04/12; không tính 24/11 Ngày Văn hóa
       Việt Nam (NQ 28/2026/QH16)
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
  }

  @Test("a procedure with cases begins there")
  func cases() throws {
    var counter = try Counter()
    counter.openForm("1.013274")
    counter.press(.right)
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 3),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.013274 · Bảo trợ xã hội
       Hỗ trợ chi phí mai táng
      ▌  Trường hợp      ◄ Trường hợp khác ►
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
         Số định danh*
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây


       ← → để chọn
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Hai 30/11/2026
       Thời hạn: 05 ngày làm việc · đếm 23/11, 25/11, 26/11, 27/11, 30/11; không tính
       24/11 Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
  }

  @Test("a limit that starts later")
  func startsLater() throws {
    var counter = try Counter()
    counter.openForm("1.013967")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 5),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.013967 · Đất đai
       Giải quyết tranh chấp đất đai
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




       12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ chức
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: chưa tính được; tính từ: Ngày thụ lý đơn yêu cầu giải quyết


       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F10 Thoát  → Chọn tiếp
      """)
  }
}
