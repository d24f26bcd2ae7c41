import Desk
import Screen
import Testing
import Vietnamese

@Suite("Pictures of the search")
struct SearchPictures {
  @Test("before anything is typed it says what can be typed")
  func beforeTyping() throws {
    var counter = try Counter()
    counter.press(.function(2))
    expectPicture(
      counter.frame, cursor: Position(column: 10, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · chọn thủ tục
       Thủ tục:

         Gõ vài chữ trong tên (không cần dấu), chữ đầu các tiếng (dkkh) hoặc mã
         (1.000894).












      ────────────────────────────────────────────────────────────────────────────────




       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("what was found, the chosen one whole below")
  func found() throws {
    var counter = try Counter()
    counter.press(.function(2))
    counter.type("khai")
    counter.press(.down)
    expectPicture(
      counter.frame, cursor: Position(column: 14, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · chọn thủ tục
       Thủ tục: khai

        1.001193  Đăng ký khai sinh                               Trong ngày; nhận sa…
      ▌ 1.004884  Đăng ký lại khai sinh                           05 ngày làm việc












      ────────────────────────────────────────────────────────────────────────────────
       Đăng ký lại khai sinh · Hộ tịch



       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF

      ..qqqqqqqq..................................................qqqqqqqqqqqqqqqqqqqq
      C.qqqqqqqq..................................................qqqqqqqqqqqqqqqq












      qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH



      BKKBBBBBBBBBBBKKKKKBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("nothing found says what to try")
  func nothingFound() throws {
    var counter = try Counter()
    counter.press(.function(2))
    counter.type("xyz")
    expectPicture(
      counter.frame, cursor: Position(column: 13, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · chọn thủ tục
       Thủ tục: xyz

         Không tìm thấy thủ tục. Thử vài chữ trong tên (không cần dấu), chữ đầu các
         tiếng (dkkh) hoặc mã (1.000894).












      ────────────────────────────────────────────────────────────────────────────────




       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("the procedures received last are offered")
  func recent() throws {
    var counter = try Counter()
    counter.model.recent = [
      ProcedureHit(code: "1.001193", name: "Thủ tục đăng ký khai sinh", field: "Hộ tịch", limit: "trong ngày")
    ]
    counter.press(.function(2))
    expectPicture(
      counter.frame, cursor: Position(column: 10, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · chọn thủ tục
       Thủ tục:
        Vừa tiếp nhận:
      ▌ 1.001193  Đăng ký khai sinh                               trong ngày













      ────────────────────────────────────────────────────────────────────────────────
       Thủ tục đăng ký khai sinh · Hộ tịch



       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("a name of 1,107 letters is cut in the list and below")
  func longName() throws {
    var counter = try Counter()
    counter.press(.function(2))
    counter.type("tham dinh")
    expectPicture(
      counter.frame, cursor: Position(column: 19, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TIẾP NHẬN HỒ SƠ · chọn thủ tục
       Thủ tục: tham dinh

      ▌ 1.000001  Thẩm định, phê duyệt phương án sử dụng tầng đ…  Không quy định













      ────────────────────────────────────────────────────────────────────────────────
       Thẩm định, phê duyệt phương án sử dụng tầng đất mặt đối với công trình Thẩm
       định, phê duyệt phương án sử dụng tầng đất mặt đối với công trình Thẩm định,
       phê duyệt phương án sử dụng tầng đất mặt đối với công trình Thẩm định, phê …

       F1 Trợ giúp  Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("in English, on 60 columns")
  func english() throws {
    var counter = try Counter(language: .english, columns: 60, rows: 20)
    counter.press(.function(2))
    counter.type("ng")
    expectPicture(
      counter.frame, cursor: Position(column: 14, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh       12:53 Fri 20/11/2026
       RECEIVE · choose the procedure
       Procedure: ng

      ▌ 1.001193  Đăng ký khai sinh               The same day; r…
        1.004884  Đăng ký lại khai sinh           5 working day(s)
        1.013226  Cấp giấy phép sửa chữa, cải t…  to be settled
        1.013274  Hỗ trợ chi phí mai táng         1 day(s)
        1.000001  Thẩm định, phê duyệt phương á…  None set





      ────────────────────────────────────────────────────────────
       Thủ tục đăng ký khai sinh · Hộ tịch



       F1 Help  Enter Choose  Esc Back  F10 Quit
      """)
  }
}
