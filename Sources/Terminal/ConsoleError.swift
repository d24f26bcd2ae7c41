public import Vietnamese

/// Why the screen cannot be opened. Nothing was changed when one of these is thrown.
public enum ConsoleError: Error, Sendable, Equatable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// TERM is missing or empty.
  case terminalTypeMissing
  /// TERM names a terminal that this machine has no description of.
  case terminalTypeUnknown(String)
  /// The terminal cannot place its cursor (`dumb`), so no screen can be painted on it.
  case cursorCannotBePlaced(String)
  /// Neither the locale of the session nor C.UTF-8 gives Unicode.
  case noUnicodeLocale
  /// ncurses or the system refused; `code` is the system's error number.
  case refused(code: Int32)
  /// This process has a screen already.
  case alreadyOpen

  /// What happened, what was kept and what to do.
  public var text: Bilingual {
    switch self {
    case .notATerminal:
      Bilingual(
        "Màn hình làm việc cần một cửa sổ dòng lệnh, nhưng đầu vào hoặc đầu ra đang là tệp hay đường ống. "
          + "Chưa có dữ liệu nào thay đổi. Vui lòng chạy lại trực tiếp trong cửa sổ dòng lệnh; qua SSH thì thêm -t.",
        "The screen needs a terminal, but input or output is a file or a pipe. "
          + "Nothing was changed. Run it again directly in a terminal; over SSH add -t.")
    case .terminalTypeMissing:
      Bilingual(
        "Biến môi trường TERM đang trống nên không biết đây là loại cửa sổ dòng lệnh nào. "
          + "Chưa có dữ liệu nào thay đổi. Vui lòng đặt TERM=xterm-256color (hoặc TERM=linux) rồi chạy lại.",
        "The environment variable TERM is empty, so the kind of terminal is not known. "
          + "Nothing was changed. Set TERM=xterm-256color (or TERM=linux) and run it again.")
    case .terminalTypeUnknown(let name):
      Bilingual(
        "Máy này không có bản mô tả cho loại cửa sổ dòng lệnh “\(Self.shown(name))”. "
          + "Chưa có dữ liệu nào thay đổi. Vui lòng đặt TERM=xterm-256color rồi chạy lại, hoặc cài gói ncurses-term.",
        "This machine has no description of the terminal “\(Self.shown(name))”. "
          + "Nothing was changed. Set TERM=xterm-256color and run it again, or install the package ncurses-term."
      )
    case .cursorCannotBePlaced(let name):
      Bilingual(
        "Loại cửa sổ dòng lệnh “\(Self.shown(name))” không đặt được con trỏ nên không vẽ được màn hình. "
          + "Chưa có dữ liệu nào thay đổi. Vui lòng dùng các lệnh dạng chữ (--help), hoặc chạy ở cửa sổ dòng lệnh khác.",
        "The terminal “\(Self.shown(name))” cannot place its cursor, so no screen can be painted. "
          + "Nothing was changed. Use the plain commands (--help) or another terminal.")
    case .noUnicodeLocale:
      Bilingual(
        "Phiên làm việc không dùng được bảng mã UTF-8 nên không hiện được chữ Việt. "
          + "Chưa có dữ liệu nào thay đổi. Vui lòng đặt LC_ALL=C.UTF-8 rồi chạy lại, hoặc báo người quản trị.",
        "The session has no UTF-8, so Vietnamese letters cannot be shown. "
          + "Nothing was changed. Set LC_ALL=C.UTF-8 and run it again, or tell the administrator.")
    case .refused(let code):
      Bilingual(
        "Hệ thống không cho mở màn hình (mã lỗi \(code)). Chưa có dữ liệu nào thay đổi. "
          + "Vui lòng đóng bớt chương trình rồi chạy lại; nếu vẫn lỗi, báo người quản trị mã lỗi này.",
        "The system refused to open the screen (error \(code)). Nothing was changed. "
          + "Close other programs and run it again; if it stays, tell the administrator this number.")
    case .alreadyOpen:
      Bilingual(
        "Màn hình đang mở rồi. Chưa có dữ liệu nào thay đổi. Vui lòng đóng màn hình đang mở trước.",
        "The screen is open already. Nothing was changed. Close the open one first.")
    }
  }

  /// TERM comes from the other end of the line: it may hold anything, and be of any length.
  private static func shown(_ name: String) -> String {
    PlainText.shown(String(name.prefix(40))).clipped(to: 40)
  }
}
