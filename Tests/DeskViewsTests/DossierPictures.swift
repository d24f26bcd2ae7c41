import Desk
import Dossiers
import Screen
import Testing
import Vietnamese

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
       Nếu chậm          ! phải báo chậm và xin lỗi chậm nhất ngày 19/11/2026 (khoản
                         6 Điều 19 Nghị định 118/2025)
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
      .qqqqqqqq

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
       Paper goes by     by 07:00 16/11/2026 (Decree 118/2025, art. 18.2)
       If late           ! to be told, with an apology, by 13/11/2026 (Decree
                         118/2025, art. 19.6)
       Return            At the counter
       Fee               Không
       Papers            1. Tờ khai đăng ký khai sinh (hoặc mẫu điện tử) (1 orig.)





       F1 Help  Esc Back  F4 Move  F6 Receipt  F7 History  F8 Why  F10 Quit  ^V Time
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
}
