import Desk
import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("Pictures of the help")
struct HelpPictures {
  @Test("the commands, to search and to run")
  func help() throws {
    var counter = try Counter()
    counter.press(.function(1), .down)
    expectPicture(
      counter.frame, cursor: Position(column: 11, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Tiếp nhận)                12:53 T6 20/11/2026
       TRỢ GIÚP · các lệnh dùng được ở đây
       Tìm lệnh:                                                                2/23

        F2 ^N          Tiếp nhận     Tiếp nhận hồ sơ mới
      ▌ Enter          Mở            Mở hồ sơ đang chọn
        F4 ^T          Chuyển        Chuyển trạng thái hồ sơ
        ^V             Kỳ hạn        Ghi lúc bắt đầu, chuyển thời hạn xác minh, hẹn …
        F6 ^P          In giấy       Lập và in giấy tiếp nhận (Mẫu 01)
        F7 ^Y          Nhật ký       Xem quá trình của hồ sơ
        F8 ^E          Vì sao        Giải thích ngày hẹn trả, từng ngày một
        F3 ^F          Tìm           Tìm trong danh sách (hoặc cứ gõ)
        Tab →          Ngăn sau      Sang ngăn hồ sơ tiếp theo
        ⇧Tab ←         Ngăn trước    Về ngăn hồ sơ trước
        F9 ^O          Chọn ngăn     Chọn ngăn hồ sơ từ danh sách
        F5 ^R          Đọc lại       Đọc lại danh sách từ sổ
        ^A             Lịch          Lịch nghỉ, làm bù và giờ làm việc của cơ quan
        ↑              Lên           Lên một dòng
        ↓              Xuống         Xuống một dòng
        PgUp           Trang trước   Lên một trang
        PgDn           Trang sau     Xuống một trang


       Enter Chọn  Esc Quay lại  F10 Thoát
      """)
    expectRoles(
      counter.frame,
      """
      BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      .HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
      .HHHHHHHHHHFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF......................qqqqqq

      ..HHHHH
      C.HHHHH..........HH
      ..HHHHH
      ..HH
      ..HHHHH
      ..HHHHH
      ..HHHHH
      ..HHHHH
      ..HHHHH
      ..HHHHHH
      ..HHHHH
      ..HHHHH
      ..HH
      ..H
      ..H
      ..HHHH
      ..HHHH


      BKKKKKBBBBBBBKKKBBBBBBBBBBBKKKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      """)
  }

  @Test("a search in the help")
  func helpFound() throws {
    var counter = try Counter(role: .supervisor)
    counter.press(.function(1))
    counter.type("ho so")
    expectPicture(
      counter.frame, cursor: Position(column: 16, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Giám sát, chỉ xem)        12:53 T6 20/11/2026
       TRỢ GIÚP · các lệnh dùng được ở đây
       Tìm lệnh: ho so

      ▌ F2 ^N          Tiếp nhận     × Vai trò «Giám sát» không được dùng lệnh này.
        Enter          Mở            Mở hồ sơ đang chọn
        F4 ^T          Chuyển        × Vai trò «Giám sát» không được dùng lệnh này.
        F7 ^Y          Nhật ký       Xem quá trình của hồ sơ
        Tab →          Ngăn sau      Sang ngăn hồ sơ tiếp theo
        ⇧Tab ←         Ngăn trước    Về ngăn hồ sơ trước
        F9 ^O          Chọn ngăn     Chọn ngăn hồ sơ từ danh sách












       Enter Chọn  Esc Quay lại  F10 Thoát
      """)
  }

  @Test("help over a form, in English")
  func helpEnglish() throws {
    var counter = try Counter(language: .english)
    counter.openForm("1.001193")
    counter.press(.function(1))
    expectPicture(
      counter.frame, cursor: Position(column: 7, row: 2),
      """
       UBND xã Ea Kao │ Nguyễn Thị Ánh (Reception)               12:53 Fri 20/11/2026
       HELP · the commands that hold here
       Find:

      ▌ F8 ^E          Why           Explain the due date, day by day
        F12 ^S         Save          Save the dossier or confirm the move
        Tab Enter ↓    Next field    Go to the next field
        ⇧Tab ↑         Field before  Go to the field before
        → ^X           Next choice   The next choice, or one paper more
        ← ^B           Choice before The choice before, or one paper less
        PgUp           Page up       One page up
        PgDn           Page down     One page down
        Esc ^D         Back          Clear the search, or go back one page
        F1 ^G          Help          All commands: type to search, Enter to run
        ^L             Redraw        Paint the screen anew
        F10 ^Q         Quit          Leave the program







       Enter Choose  Esc Back  F10 Quit
      """)
  }
}
