import Desk
import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("Pictures of notices and of much")
struct NoticePictures {
  @Test("counts of a whole province still fit")
  func provinceCounts() throws {
    var counter = try Counter()
    counter.model.queue.page?.counts = QueueCounts([44_758, 2_345, 4_120, 5_285, 1_204, 3_333, 480_992])
    counter.model.queue.page?.total = 44_758
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
      [Đang xử lý 44.758] Nay 2.345 Sắp 4.120 Quá 5.285 B.sung 1.204 Trả 3.333 Tất cả
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngông Niê Kdăm       Đăng ký khai sinh        sắp hạn, 2 giờ 30
         261116-0005 Công ty TNHH A & B     Cấp giấy phép sửa chữa,… còn 1 ngày 2 giờ
         261116-0006 Siu Black              Hỗ trợ chi phí mai táng  còn 1 ngày 3 giờ
         261117-0007 Lê Thị Bích Ngọc       Đăng ký lại khai sinh    còn 5 ngày
         261117-0008 Ksor Phước             Giải quyết tranh chấp đ… chưa có ngày hẹn
         …
         …
         …
         …
         …
         …
         …
         …
         …
         …

       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát
      """)
  }

  @Test("rows that are not read yet stand as dots")
  func notRead() throws {
    var counter = try Counter()
    counter.model.queue.page?.rows.removeLast(3)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
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
         …
         …
         …











       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát
      """)
  }

  @Test("a notice lies over the lowest rows")
  func noticeBelow() throws {
    var counter = try Counter()
    counter.tell(
      .failed(Bilingual("Sổ đang bận quá lâu: chưa lưu. Những gì đã gõ vẫn còn; vui lòng lưu lại.", "Busy.")))
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
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
         261117-0007 Lê Thị Bích Ngọc       Đăng ký lại khai sinh    còn 5 ngày
         261117-0008 Ksor Phước             Giải quyết tranh chấp đ… chưa có ngày hẹn










       × Sổ đang bận quá lâu: chưa lưu. Những gì đã gõ vẫn còn; vui lòng lưu lại.
       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .CCCCCCCCCCCCCC.........nnnnn..LLLLL
      ...qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ...qq..........qqqqqqqqq..............qqqqqqq..................qqqqqqq
      CL.............................................................LLLLLLLLLLLLLLLL
      .L.............................................................LLLLLLLLLLLLLLLLL
      .n.............................................................nnnnnnnnnnnnnnnnn
      .n.............................................................nnnnnnnnnnnnnnnnn














      .LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
      BKKBBBBBBBBBBBKKBBBBBBBBBBBBKKKKKBBBBBKKBBBBBBBBBKKBBBBBBBBBBKKBBBBBBKKKBBBBBBBB
      """)
  }

  @Test("a notice does not lie over the row where the cursor is")
  func noticeAbove() throws {
    var counter = try Counter(rows: 16)
    counter.press(.backTab, .end)
    counter.tell(
      .failed(
        Bilingual(
          "Sổ đang bận quá lâu: chưa lưu. Những gì đã gõ vẫn còn; vui lòng lưu lại. Nếu vẫn bận, vui lòng báo người quản trị.",
          "Busy.")))
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 13),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       × Sổ đang bận quá lâu: chưa lưu. Những gì đã gõ vẫn còn; vui lòng lưu lại. Nếu
       vẫn bận, vui lòng báo người quản trị.
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngông Niê Kdăm       Đăng ký khai sinh        sắp hạn, 2 giờ 30
         261118-0010 Đặng Thị Thu           Đăng ký khai sinh        chờ trả
         261116-0005 Công ty TNHH A & B     Cấp giấy phép sửa chữa,… còn 1 ngày 2 giờ
         261116-0006 Siu Black              Hỗ trợ chi phí mai táng  còn 1 ngày 3 giờ
         261117-0007 Lê Thị Bích Ngọc       Đăng ký lại khai sinh    còn 5 ngày
         261118-0009 Phạm Đức Đạt           Đăng ký khai sinh        chờ bổ sung
         261117-0008 Ksor Phước             Giải quyết tranh chấp đ… chưa có ngày hẹn
         261119-0011 Hoàng Văn Cường        Đăng ký lại khai sinh    đã trả
      ▌  261119-0012 Rơ Châm Anh            Đăng ký lại khai sinh    chờ nộp phí

       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát
      """)
  }
}
