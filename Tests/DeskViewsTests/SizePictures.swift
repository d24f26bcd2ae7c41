import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("Pictures on other screens")
struct SizePictures {
  @Test("the queue on 60 columns")
  func queue60() throws {
    let counter = try Counter(columns: 60, rows: 20)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh        12:53 T6 20/11/2026
      [Đang xử lý 8] Nay 2 Sắp 2 Quá 2 B.sung 1 Trả 1 Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không …
         Mã          Chủ hồ sơ       Thủ tục     Còn lại
      ▌! 261114-0001 H'Hen Niê       Đăng ký kh… quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước  Đăng ký lạ… quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh  Đăng ký kh… sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngông Niê Kd… Đăng ký kh… sắp hạn, 2 giờ 30
         261116-0005 Công ty TNHH A… Cấp giấy p… còn 1 ngày 2 giờ
         261116-0006 Siu Black       Hỗ trợ chi… còn 1 ngày 3 giờ
         261117-0007 Lê Thị Bích Ng… Đăng ký lạ… còn 5 ngày
         261117-0008 Ksor Phước      Giải quyết… chưa có ngày hẹn







       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy
      """)
  }

  @Test("the queue on 100 columns, in English")
  func queue100() throws {
    let counter = try Counter(language: .english, columns: 100, rows: 30)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Reception)                                   12:53 Fri 20/11/2026
       [In process 8]  Today 2  Near due 2  Late 2  Supplement 1  To return 1  All 12
         Type a name, code, telephone or procedure to search
         Code        Applicant              Procedure                        Status      Left
      ▌! 261114-0001 H'Hen Niê              Đăng ký khai sinh                accepted    3 d 5 h late
       ! 261114-0002 Trần Văn Phước         Đăng ký lại khai sinh            in process  5 h 30 min late
       ▲ 261115-0003 Nguyễn Thị Ánh         Đăng ký khai sinh                accepted    due soon, 2 h 30
       ▲ 261115-0004 Y Ngông Niê Kdăm       Đăng ký khai sinh                accepted    due soon, 2 h 30
         261116-0005 Công ty TNHH A & B     Cấp giấy phép sửa chữa, cải tạo… in process  1 d 2 h left
         261116-0006 Siu Black              Hỗ trợ chi phí mai táng          accepted    1 d 3 h left
         261117-0007 Lê Thị Bích Ngọc       Đăng ký lại khai sinh            in process  5 d left
         261117-0008 Ksor Phước             Giải quyết tranh chấp đất đai    accepted    no due date

















       F1 Help  F2 Receive  Enter Open  F4 Move  F6 Receipt  F3 Find  F10 Quit  F8 Why  F7 History
      """)
  }

  @Test("the queue on 200 columns")
  func queue200() throws {
    let counter = try Counter(columns: 200, rows: 50)
    expectPicture(
      counter.frame, cursor: Position(column: 0, row: 4),
      """
       MỘT CỬA │ UBND xã Ea Kao │ Trung tâm Phục vụ hành chính công │ Nguyễn Thị Ánh (Tiếp nhận)                                                                                          12:53 T6 20/11/2026
       [Đang xử lý 8]  Hôm nay 2  Sắp hạn 2  Quá hạn 2  Chờ bổ sung 1  Chờ trả 1  Tất cả 12
         Gõ tên, mã hồ sơ, điện thoại hay thủ tục để tìm (không cần dấu)
         Mã          Chủ hồ sơ                    Thủ tục                                                                          Kênh nộp              Trạng thái  Tiếp nhận   Hẹn trả     Còn lại
      ▌! 261114-0001 H'Hen Niê                    Đăng ký khai sinh                                                                Trực tiếp             tiếp nhận   14/11 12:53 16/11 16:00 quá 3 ngày 5 giờ
       ! 261114-0002 Trần Văn Phước               Đăng ký lại khai sinh                                                            Trực tuyến toàn trình đang xử lý  14/11 12:53 19/11 16:00 quá 5 giờ 30 phút
       ▲ 261115-0003 Nguyễn Thị Ánh               Đăng ký khai sinh                                                                Trực tuyến một phần   tiếp nhận   15/11 12:53 20/11 16:00 sắp hạn, 2 giờ 30
       ▲ 261115-0004 Y Ngông Niê Kdăm             Đăng ký khai sinh                                                                Bưu chính công ích    tiếp nhận   15/11 12:53 20/11 16:00 sắp hạn, 2 giờ 30
         261116-0005 Công ty TNHH A & B           Cấp giấy phép sửa chữa, cải tạo công trình cấp III, cấp IV và nhà ở riêng lẻ     Trực tiếp             đang xử lý  16/11 12:53 23/11 16:00 còn 1 ngày 2 giờ
         261116-0006 Siu Black                    Hỗ trợ chi phí mai táng                                                          Trực tuyến toàn trình tiếp nhận   16/11 12:53 24/11 16:00 còn 1 ngày 3 giờ
         261117-0007 Lê Thị Bích Ngọc             Đăng ký lại khai sinh                                                            Trực tuyến một phần   đang xử lý  17/11 12:53 30/11 12:00 còn 5 ngày
         261117-0008 Ksor Phước                   Giải quyết tranh chấp đất đai                                                    Bưu chính công ích    tiếp nhận   17/11 12:53 –           chưa có ngày hẹn





































       F1 Trợ giúp  F2 Tiếp nhận  Enter Mở  F4 Chuyển  F6 In giấy  F3 Tìm  F10 Thoát  F8 Vì sao  F7 Nhật ký  F9 Chọn ngăn  Tab Ngăn sau  F5 Đọc lại  ^A Lịch  ^V Kỳ hạn
      """)
  }

  @Test("the form on 60 columns and 16 rows")
  func form60() throws {
    var counter = try Counter(columns: 60, rows: 16)
    counter.openForm("1.001193")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 5),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh        12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
      ▌  Số định danh*
         Chủ hồ sơ*
         Điện thoại*
         Địa chỉ*
         Email                                                   ↓
       12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ…
      ────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết
       được ngay thì trả trong ngày làm việc tiếp theo
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao
      """)
  }

  @Test("the form on 200 columns")
  func form200() throws {
    var counter = try Counter(columns: 200, rows: 50)
    counter.openForm("1.001193")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 5),
      """
       MỘT CỬA │ UBND xã Ea Kao │ Trung tâm Phục vụ hành chính công │ Nguyễn Thị Ánh (Tiếp nhận)                                                                                          12:53 T6 20/11/2026
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
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)                                                                                                                              chính   1  sao    0
         [x]* Giấy chứng sinh, hoặc xác nhận của người làm chứng, giấy cam đoan                                                                                                         chính   1  sao    0
         [ ]  Biên bản về trẻ bị bỏ rơi                                                                                                                                                 chính   0  sao    0
         [ ]  Xác nhận của cơ sở y tế về mang thai hộ                                                                                                                                   chính   0  sao    0
         [ ]  Văn bản ủy quyền, nếu nộp thay                                                                                                                                            chính   0  sao    0
         [x]* Giấy tờ tùy thân (xuất trình)                                                                                                                                             chính   1  sao    0






















       12 số định danh cá nhân; hộ chiếu; hoặc mã số thuế của tổ chức
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo

       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát  → Chọn tiếp
      """)
  }

  @Test("too small a window says what it needs")
  func tooNarrow() throws {
    let counter = try Counter(columns: 59, rows: 20)
    expectPicture(
      counter.frame, cursor: nil,
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh       12:53 T6 20/11/2026
      Cần cửa sổ 60×16 trở lên; không có gì bị mất.


















      """)
  }

  @Test("too small a window of a practice office keeps its banner")
  func tooLow() throws {
    let counter = try Counter(role: .trainee, isPractice: true, language: .english, columns: 40, rows: 5)
    expectPicture(
      counter.frame, cursor: nil,
      """
       PRACTICE – NOTHING HERE IS REAL
      Please enlarge to 60×16; nothing is
      lost.


      """)
    expectRoles(
      counter.frame,
      """
      PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP
      WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
      WWWWW


      """)
  }
}
