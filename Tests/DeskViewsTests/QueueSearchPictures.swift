import Desk
import Dossiers
import Screen
import Testing

@Suite("Pictures of the searched and the empty queue")
struct QueueSearchPictures {
  @Test("an empty book says how to begin")
  func emptyBook() throws {
    let counter = try Counter(isFilled: false)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 0]  Nay 0  Sắp 0  Quá 0  B.sung 0  Trả 0  Tất cả 0
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại

         Sổ chưa có hồ sơ nào. F2: tiếp nhận hồ sơ đầu tiên.

















       F1 Trợ giúp  F2 Tiếp nhận  F3 Tìm  F10 Thoát  F9 Chọn ngăn  Tab Ngăn sau
      """)
  }

  @Test("an empty view of a filled book")
  func emptyView() throws {
    var counter = try Counter()
    counter.office.dossiers.removeAll { $0.status == .supplement }
    counter.press(.tab, .tab, .tab, .tab)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       Xử lý 8  Nay 2  Sắp 2  Quá 2  [Chờ bổ sung 0]  Trả 1  Tất cả 11
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại

         Không có hồ sơ nào ở ngăn này.

















       F1 Trợ giúp  F2 Tiếp nhận  F3 Tìm  F10 Thoát  F9 Chọn ngăn  Tab Ngăn sau
      """)
  }

  @Test("a search goes through the whole book and says how many it found")
  func searching() throws {
    var counter = try Counter()
    counter.type("ph")
    expectPicture(
      counter.frame, cursor: Position(column: 10, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       Xử lý 8  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Tìm: ph                                                  5 hồ sơ trong cả sổ
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
         261116-0005 Công ty TNHH A & B     Cấp giấy phép sửa chữa,… còn 1 ngày 2 giờ
         261116-0006 Siu Black              Hỗ trợ chi phí mai táng  còn 1 ngày 3 giờ
         261117-0008 Ksor Phước             Giải quyết tranh chấp đ… chưa có ngày hẹn
         261118-0009 Phạm Đức Đạt           Đăng ký khai sinh        chờ bổ sung














       F1 Trợ giúp  Esc Quay lại  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .................nnnnn..LLLLL
      ...HHHHHFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF............qqqqqqqqqqqqqqqqqqq
      ...qq..........qqqqqqqqq..............qqqqqqq..................qqqqqqq
      CL.............................................................LLLLLLLLLLLLLLLLL


















      BKKBBBBBBBBBBBKKKBBBBBBBBBBBKKBBBBBBBBBBBBKKKKKBBBBBKKBBBBBBBBBKKBBBBBBBBBBBBBBB
      """)
  }

  @Test("nothing found")
  func nothingFound() throws {
    var counter = try Counter()
    counter.type("xyz")
    expectPicture(
      counter.frame, cursor: Position(column: 11, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       Xử lý 8  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Tìm: xyz                                                 0 hồ sơ trong cả sổ
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại

         Không tìm thấy hồ sơ nào. Thử ít chữ hơn, hoặc Esc để bỏ tìm.

















       F1 Trợ giúp  Esc Quay lại  F2 Tiếp nhận  F3 Tìm  F10 Thoát  F9 Chọn ngăn
      """)
  }
}
