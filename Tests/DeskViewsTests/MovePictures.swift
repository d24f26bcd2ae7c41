import Desk
import Dossiers
import Screen
import Testing

@Suite("Pictures of a move")
struct MovePictures {
  @Test("the choice of a move")
  func move() throws {
    var counter = try Counter()
    counter.press(.function(4))
    expectPicture(
      counter.frame, cursor: Position(column: 8, row: 5),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 26 ┌─ Chuyển 261114-0001 · Được tiếp nhận ────────────────────────────┐  giờ
       ! 26 │ ▌  4   Đang xử lý                                                │  phút
       ▲ 26 │    9   Đã xử lý xong                                             │ iờ 30
       ▲ 26 │    5   Yêu cầu bổ sung giấy tờ                                   │ iờ 30
         26 │    6   Yêu cầu thực hiện nghĩa vụ tài chính                      │  giờ
         26 │    8   Dừng xử lý                                                │  giờ
         26 │    7   Công dân yêu cầu rút hồ sơ                                │
         26 │    1 × Mới đăng ký                                               │  hẹn
            │    3 × Không được tiếp nhận                                      │
            │   10 × Đã trả kết quả                                            │
            │   11 × Đóng hồ sơ                                                │
            │                                                                  │
            │                                                                  │
            │                                                                  │
            └──────────────────────────────────────────────────────────────────┘




       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .CCCCCCCCCCCCCC.........nnnnn..LLLLL
      ...qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      ...qq..........qqqqqqqqq..............qqqqqqq..................qqqqqqq
      CL....qqHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHqqqqqqqqqqqqqqqqqqqqqqqqqqqqq.LLLL
      .L....q.C.HHHHHHHHHHHHHHH................................................q.LLLLL
      .n....q..................................................................q.nnnnn
      .n....q..................................................................q.nnnnn
      ......q..................................................................q
      ......q..................................................................q
      ......q..................................................................q
      ......q...qqqqqqqqqqqqqqqq...............................................q
      ......q...qqqqqqqqqqqqqqqqqqqqqqqqq......................................q
      ......q...qqqqqqqqqqqqqqqqqqq............................................q
      ......q...qqqqqqqqqqqqqqq................................................q
      ......q..................................................................q
      ......q..................................................................q
      ......q..................................................................q
      ......qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq




      BKKBBBBBBBBBBBKKKKKBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("a refused status says why")
  func moveRefused() throws {
    var counter = try Counter()
    counter.press(.function(4), .end)
    expectPicture(
      counter.frame, cursor: Position(column: 8, row: 14),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 26 ┌─ Chuyển 261114-0001 · Được tiếp nhận ────────────────────────────┐  giờ
       ! 26 │    4   Đang xử lý                                                │  phút
       ▲ 26 │    9   Đã xử lý xong                                             │ iờ 30
       ▲ 26 │    5   Yêu cầu bổ sung giấy tờ                                   │ iờ 30
         26 │    6   Yêu cầu thực hiện nghĩa vụ tài chính                      │  giờ
         26 │    8   Dừng xử lý                                                │  giờ
         26 │    7   Công dân yêu cầu rút hồ sơ                                │
         26 │    1 × Mới đăng ký                                               │  hẹn
            │    3 × Không được tiếp nhận                                      │
            │   10 × Đã trả kết quả                                            │
            │ ▌ 11 × Đóng hồ sơ                                                │
            │ Không chuyển được từ «Được tiếp nhận» sang «Đóng hồ sơ». Có thể  │
            │ chuyển sang: «Đang xử lý», «Đã xử lý xong», «Yêu cầu bổ sung     │
            │ giấy tờ», «Yêu cầu thực hiện nghĩa vụ tài chính», «Dừng xử lý»,… │
            └──────────────────────────────────────────────────────────────────┘




       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("a note that must be written")
  func note() throws {
    var counter = try Counter()
    counter.press(.function(4), .down, .down, .enter)
    counter.type("thiếu bản chính")
    expectPicture(
      counter.frame, cursor: Position(column: 21, row: 10),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲  ┌─ Chuyển sang: Yêu cầu bổ sung giấy tờ ───────────────────────────────┐  30
          │ 261114-0001 · H'Hen Niê · đang: Được tiếp nhận                       │ iờ
          │ Lý do, nội dung (phải ghi):                                          │ iờ
          │ thiếu bản chính                                                      │
          │                                                                      │ ẹn
          │ Công dân bổ sung đến hết 07/12/2026; từ 08/12/2026 được đóng.        │
          │ ! Yêu cầu bổ sung phải gửi chậm nhất 17:00 18/11/2026 (03 ngày làm   │
          │ việc, khoản 5 Điều 19 Nghị định 118/2025); nay đã muộn.              │
          │ Enter hoặc F12: xác nhận. Esc: thôi.                                 │
          └──────────────────────────────────────────────────────────────────────┘






       F1 Trợ giúp  F12 Lưu  Enter Xác nhận  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("a second supplement with its legal basis")
  func basis() throws {
    var counter = try Counter()
    counter.office.dossiers[0].supplementsAsked = 1
    counter.press(.function(4), .down, .down, .enter)
    counter.type("thiếu bản chính")
    counter.press(.tab)
    counter.type("khoản 2 Điều 9")
    expectPicture(
      counter.frame, cursor: Position(column: 20, row: 11),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲  ┌─ Chuyển sang: Yêu cầu bổ sung giấy tờ ───────────────────────────────┐  30
       ▲  │ 261114-0001 · H'Hen Niê · đang: Được tiếp nhận                       │  30
          │ Lý do, nội dung (phải ghi):                                          │ iờ
          │ thiếu bản chính                                                      │ iờ
          │ Căn cứ pháp lý (đã yêu cầu bổ sung một lần):                         │
          │ khoản 2 Điều 9                                                       │ ẹn
          │                                                                      │
          │ Công dân bổ sung đến hết 07/12/2026; từ 08/12/2026 được đóng.        │
          │                                                                      │
          │                                                                      │
          │ Tab: ô kia. Enter hoặc F12: xác nhận. Esc: thôi.                     │
          └──────────────────────────────────────────────────────────────────────┘





       F1 Trợ giúp  F12 Lưu  Enter Xác nhận  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("what ends a dossier is confirmed by its own key")
  func final() throws {
    var counter = try Counter()
    counter.press(.function(4), .down, .down, .down, .down, .down, .enter, .enter)
    expectPicture(
      counter.frame, cursor: Position(column: 6, row: 10),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       [Đang xử lý 8]  Nay 2  Sắp 2  Quá 2  B.sung 1  Trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ              Thủ tục                  Còn lại
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh        quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh    quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh        sắp hạn, 2 giờ 30
       ▲  ┌─ Chuyển sang: Công dân yêu cầu rút hồ sơ ────────────────────────────┐  30
          │ 261114-0001 · H'Hen Niê · đang: Được tiếp nhận                       │ iờ
          │ Ghi chú (nếu có):                                                    │ iờ
          │                                                                      │
          │                                                                      │ ẹn
          │                                                                      │
          │                                                                      │
          │                                                                      │
          │ ! F12 hoặc ^S: xác nhận, hồ sơ sẽ kết thúc.                          │
          └──────────────────────────────────────────────────────────────────────┘





       ! Bước này kết thúc hồ sơ: bấm F12 hoặc ^S để xác nhận.
       F1 Trợ giúp  F12 Lưu  Esc Quay lại  F10 Thoát
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
      .n..qqHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHqqqqqqqqqqqqqqqqqqqqqqqqqqqqq.nnn
      ....q.qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq.......................q
      ....q.HHHHHHHHHHHHHHHHH....................................................q
      ....q.FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF.q
      ....q......................................................................q
      ....q......................................................................q
      ....q......................................................................q
      ....q......................................................................q
      ....q.WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW..........................q
      ....qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq





      .WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
      BKKBBBBBBBBBBBKKKBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }
}
