import Desk
import Dossiers
import Screen
import Testing

@Suite("Pictures of the queue")
struct QueuePictures {
  @Test("late and near rows bear a mark and a word, waiting ones say what they wait for")
  func filled() throws {
    let counter = try Counter()
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















      BKKBBBBBBBBBBBKKBBBBBBBBBBBBKKKKKBBBBBKKBBBBBBBBBKKBBBBBBBBBBKKBBBBBBKKKBBBBBBBB
      """)
  }

  @Test("all dossiers, the ended ones too")
  func allOfThem() throws {
    var counter = try Counter()
    counter.press(.backTab)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       Xử lý 8  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  [Tất cả 12]
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngông Niê Kdăm       Đăng ký khai sinh        sắp hạn, 2 giờ 30
         261118-0010 Đặng Thị Thu           Đăng ký khai sinh        chờ trả
         261116-0005 Công ty TNHH A & B     Cấp giấy phép sửa chữa,… còn 1 ngày 2 giờ
         261116-0006 Siu Black              Hỗ trợ chi phí mai táng  còn 1 ngày 3 giờ
         261117-0007 Lê Thị Bích Ngọc       Đăng ký lại khai sinh    còn 5 ngày
         261118-0009 Phạm Đức Đạt           Đăng ký khai sinh        chờ bổ sung
         261117-0008 Ksor Phước             Giải quyết tranh chấp đ… chưa có ngày hẹn
         261119-0011 Hoàng Văn Cường        Đăng ký lại khai sinh    đã trả
         261119-0012 Rơ Châm Anh            Đăng ký lại khai sinh    chờ nộp phí







       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát
      """)
  }

  @Test(
    "a session that only reads says so at any width, and offers nothing that writes",
    arguments: StaffRole.allCases)
  func reading(role: StaffRole) throws {
    for isPractice in [false, true] {
      for columns in [80, 100, 140] {
        var counter = try Counter(role: role, isPractice: isPractice, columns: columns)
        counter.model.isReading = true
        let lines = counter.frame.grid.lines
        #expect(lines[0].contains("chỉ xem"), "\(role) \(columns): \(lines[0])")
        let keys = lines[lines.count - 1]
        #expect(keys.contains("F1 Trợ giúp") == (role != .trainee || isPractice))
        for name in ["Tiếp nhận", "Chuyển", "In giấy", "Kỳ hạn"] {
          #expect(!keys.contains(name), "\(role): \(keys)")
        }
      }
    }
  }

  @Test("a clerk whose session only reads")
  func readingClerk() throws {
    var counter = try Counter(role: .reception)
    counter.model.isReading = true
    let lines = counter.frame.grid.lines
    #expect(lines[0] == " UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận, chỉ xem)       12:53 T6 20/11/2026")
    #expect(lines[23] == " F1 Trợ giúp  Enter Mở  F3 Tìm  F10 Thoát  F8 Vì sao  F7 Nhật ký  F9 Chọn ngăn")
  }

  @Test("a supervisor sees no commands that are not theirs")
  func supervisor() throws {
    let counter = try Counter(role: .supervisor)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Giám sát, chỉ xem)        12:53 T6 20/11/2026
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











       F1 Trợ giúp  Enter Mở  F3 Tìm  F10 Thoát  F8 Vì sao  F7 Nhật ký  F9 Chọn ngăn
      """)
  }

  @Test("a practice office says so in the whole bar")
  func practice() throws {
    let counter = try Counter(role: .trainee, isPractice: true)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ │ Nguyễn Thị Ánh       12:53 T6 20/11/2026
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











       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP
      .CCCCCCCCCCCCCC.........nnnnn..LLLLL
      ...qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ...qq..........qqqqqqqqq..............qqqqqqq..................qqqqqqq
      CL.............................................................LLLLLLLLLLLLLLLL
      .L.............................................................LLLLLLLLLLLLLLLLL
      .n.............................................................nnnnnnnnnnnnnnnnn
      .n.............................................................nnnnnnnnnnnnnnnnn















      BKKBBBBBBBBBBBKKBBBBBBBBBBBBKKKKKBBBBBKKBBBBBBBBBKKBBBBBBBBBBKKBBBBBBKKKBBBBBBBB
      """)
  }
}
