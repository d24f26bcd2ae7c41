import Desk
import Dossiers
import Screen
import Testing

@Suite("Pictures of fields and papers")
struct FormFieldPictures {
  @Test("many papers scroll with the cursor, the whole name below")
  func papers() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    counter.press(.backTab, .backTab, .backTab, .backTab, .backTab)
    counter.type("1")
    expectPicture(
      counter.frame, cursor: Position(column: 76, row: 16),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Điện thoại*                                                                 ↑
         Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí     Không
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây
         Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)      chính   1  sao    0
         [x]* Giấy chứng sinh, hoặc xác nhận của người làm chứ… chính   1  sao    0
         [ ]  Biên bản về trẻ bị bỏ rơi                         chính   0  sao    0
         [ ]  Xác nhận của cơ sở y tế về mang thai hộ           chính   0  sao    0
      ▌  [x]  Văn bản ủy quyền, nếu nộp thay                    chính   0  sao    1
         [x]* Giấy tờ tùy thân (xuất trình)                     chính   1  sao    0
       5/6: Văn bản ủy quyền, nếu nộp thay
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       trong ngày làm việc tiếp theo
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
  }

  @Test("a needed paper that is missing is warned of")
  func missingPaper() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    while counter.form?.focus != .originals(1) { counter.press(.tab) }
    counter.type("0")
    counter.press(.tab, .backTab)
    expectPicture(
      counter.frame, cursor: Position(column: 66, row: 13),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
       × Điện thoại*                                                                 ↑
       × Địa chỉ*
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí     Không
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây
       ? Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)      chính   1  sao    0
      ▌  [ ]* Giấy chứng sinh, hoặc xác nhận của người làm chứ… chính   0  sao    0
         [ ]  Biên bản về trẻ bị bỏ rơi                         chính   0  sao    0
         [ ]  Xác nhận của cơ sở y tế về mang thai hộ           chính   0  sao    0
         [ ]  Văn bản ủy quyền, nếu nộp thay                    chính   0  sao    0
         [x]* Giấy tờ tùy thân (xuất trình)                     chính   1  sao    0
       2/6: Giấy chứng sinh, hoặc xác nhận của người làm chứng, giấy cam đoan
      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       trong ngày làm việc tiếp theo
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
  }

  @Test("signs that cannot be shown are, and the cursor stands behind them")
  func hostile() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    counter.press(.tab, .paste("Y\u{202E}Ngông"), .left)
    expectPicture(
      counter.frame, cursor: Position(column: 32, row: 6),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
       × Số định danh*
      ▌  Chủ hồ sơ*      Y<U+202E>Ngông
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

      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       trong ngày làm việc tiếp theo
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
  }

  @Test("a long field shows the part around the cursor")
  func longField() throws {
    var counter = try Counter()
    counter.openForm("1.001193")
    counter.press(.tab, .tab, .tab, .paste(String(repeating: "Buôn Cuôr Kăp, ", count: 12)))
    expectPicture(
      counter.frame, cursor: Position(column: 77, row: 8),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · 1.001193 · Hộ tịch
       Đăng ký khai sinh
         Kênh nộp        Trực tiếp
         Đối tượng       Công dân
       × Số định danh*
       × Chủ hồ sơ*
       × Điện thoại*
      ▌  Địa chỉ*        ôn Cuôr Kăp, Buôn Cuôr Kăp, Buôn Cuôr Kăp, Buôn Cuôr Kăp,
         Email
         Người nộp
         Mã chính thức
         Phí, lệ phí     Không
         Trả kết quả     Tại quầy
         Nơi giải quyết  Tại đây
         Giấy tờ nhận kèm (* phải có; ←/→ hoặc gõ số)
         [x]* Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)      chính   1  sao    0
         [x]* Giấy chứng sinh, hoặc xác nhận của người làm chứ… chính   1  sao    0  ↓

      ────────────────────────────────────────────────────────────────────────────────
       Hẹn trả: 17:00 Thứ Sáu 20/11/2026
       Thời hạn: Trong ngày; nhận sau 15:00 mà không giải quyết được ngay thì trả
       trong ngày làm việc tiếp theo
       F1 Trợ giúp  F12 Lưu  Tab Ô sau  Esc Quay lại  F8 Vì sao  F10 Thoát
      """)
  }
}
