public import Dossiers
public import Screen
public import Vietnamese

/// Where the clerk is, as far as commands care.
public enum Context: String, Sendable, Equatable, Hashable, CaseIterable {
  /// The queue.
  case queue
  /// The search for a procedure.
  case procedures
  /// The form of a reception.
  case form
  /// A dossier's own page.
  case dossier
  /// A page to read: history, explanation.
  case reading
  /// A list to choose from: moves, views, receipts.
  case choice
  /// The list of open limits.
  case limits
  /// A line to fill in and confirm: the note of a move, the answer to an open limit.
  case note
  /// The office's calendar, and the dates that no longer fit it.
  case calendar
  /// The list of commands.
  case help
}

/// One row of the table of commands.
public struct CommandRow: Sendable, Equatable {
  /// The command.
  public let command: Command
  /// Its name, short enough for the bar of keys.
  public let title: Bilingual
  /// What it does, in a sentence.
  public let help: Bilingual
  /// Its keys, the one to show first. At least one is neither letter nor digit.
  public let keys: [Key]
  /// Where it can be given.
  public let contexts: Set<Context>
  /// What the person must be allowed to do.
  public let right: Right
}

/// The one table that feeds dispatch, the bar of keys, help, and the filter by role.
public enum CommandTable {
  /// All rows, in the order of the help.
  public static let rows: [CommandRow] = [
    row(
      .receive, Bilingual("Tiếp nhận", "Receive"), Bilingual("Tiếp nhận hồ sơ mới", "Receive a new dossier"),
      [.function(2), .control("n")], [.queue, .dossier], .receive),
    row(
      .open, Bilingual("Mở", "Open"), Bilingual("Mở hồ sơ đang chọn", "Open the chosen dossier"),
      [.enter], [.queue], .read),
    row(
      .choose, Bilingual("Chọn", "Choose"), Bilingual("Lấy dòng đang chọn", "Take the chosen line"),
      [.enter], [.procedures, .choice, .limits, .help], .read),
    row(
      .move, Bilingual("Chuyển", "Move"),
      Bilingual("Chuyển trạng thái hồ sơ", "Move the dossier to another status"),
      [.function(4), .control("t")], [.queue, .dossier], .move),
    row(
      .changeTime, Bilingual("Kỳ hạn", "Time"),
      Bilingual(
        "Ghi lúc bắt đầu, chuyển thời hạn xác minh, hẹn lại", "Enter the start, verification, a new date"),
      [.control("v")], [.queue, .dossier], .move),
    row(
      .printReceipt, Bilingual("In giấy", "Receipt"),
      Bilingual("Lập và in giấy tiếp nhận (Mẫu 01)", "Make and print the receipt (form 01)"),
      [.function(6), .control("p")], [.queue, .dossier], .printReceipt),
    row(
      .history, Bilingual("Nhật ký", "History"),
      Bilingual("Xem quá trình của hồ sơ", "Show what happened to the dossier"),
      [.function(7), .control("y")], [.queue, .dossier], .read),
    row(
      .explain, Bilingual("Vì sao", "Why"),
      Bilingual("Giải thích ngày hẹn trả, từng ngày một", "Explain the due date, day by day"),
      [.function(8), .control("e")], [.queue, .dossier, .form, .note, .reading], .read),
    row(
      .find, Bilingual("Tìm", "Find"),
      Bilingual("Tìm trong danh sách (hoặc cứ gõ)", "Search the list (or simply type)"),
      [.function(3), .control("f")], [.queue], .read),
    row(
      .nextView, Bilingual("Ngăn sau", "Next view"),
      Bilingual("Sang ngăn hồ sơ tiếp theo", "Go to the next view"),
      [.tab, .right], [.queue], .read),
    row(
      .previousView, Bilingual("Ngăn trước", "View before"),
      Bilingual("Về ngăn hồ sơ trước", "Go to the view before"),
      [.backTab, .left], [.queue], .read),
    row(
      .chooseView, Bilingual("Chọn ngăn", "Views"),
      Bilingual("Chọn ngăn hồ sơ từ danh sách", "Choose a view from a list"),
      [.function(9), .control("o")], [.queue], .read),
    row(
      .reload, Bilingual("Đọc lại", "Reload"),
      Bilingual("Đọc lại danh sách từ sổ", "Read the list from the book again"),
      [.function(5), .control("r")], [.queue, .dossier], .read),
    row(
      .save, Bilingual("Lưu", "Save"),
      Bilingual("Lưu hồ sơ hoặc xác nhận chuyển", "Save the dossier or confirm the move"),
      [.function(12), .control("s")], [.form, .note], .read),
    row(
      .confirm, Bilingual("Xác nhận", "Confirm"),
      Bilingual("Xác nhận chuyển trạng thái", "Confirm the move"), [.enter], [.note], .move),
    row(
      .nextField, Bilingual("Ô sau", "Next field"), Bilingual("Sang ô tiếp theo", "Go to the next field"),
      [.tab, .enter, .down], [.form], .read),
    row(
      .previousField, Bilingual("Ô trước", "Field before"), Bilingual("Về ô trước", "Go to the field before"),
      [.backTab, .up], [.form], .read),
    row(
      .nextChoice, Bilingual("Chọn tiếp", "Next choice"),
      Bilingual("Lựa chọn tiếp theo, hoặc thêm một bản", "The next choice, or one paper more"),
      [.right, .control("x")], [.form], .read),
    row(
      .previousChoice, Bilingual("Chọn trước", "Choice before"),
      Bilingual("Lựa chọn trước, hoặc bớt một bản", "The choice before, or one paper less"),
      [.left, .control("b")], [.form], .read),
    row(
      .calendar, Bilingual("Lịch", "Calendar"),
      Bilingual(
        "Lịch nghỉ, làm bù và giờ làm việc của cơ quan", "The office's days off, make-up days, hours"),
      [.control("a")], [.queue], .read),
    row(
      .markDay, Bilingual("Ghi ngày", "Mark"),
      Bilingual("Ghi ngày nghỉ, làm bù hoặc đóng cửa tại chỗ", "Mark days off, worked, or closed here"),
      [.function(2), .control("n")], [.calendar], .configure),
    row(
      .swapDay, Bilingual("Hoán đổi", "Swap"),
      Bilingual("Hoán đổi ngày làm việc với ngày nghỉ", "Swap a working day and a day of rest"),
      [.function(4), .control("t")], [.calendar], .configure),
    row(
      .clearDay, Bilingual("Bỏ ghi", "Unmark"),
      Bilingual("Ngày lại theo thứ trong tuần", "The day is again what its weekday says"),
      [.function(8), .control("e")], [.calendar], .configure),
    row(
      .affected, Bilingual("Hẹn lệch", "Affected"),
      Bilingual("Hồ sơ có ngày hẹn không còn khớp lịch", "Dossiers whose dates no longer fit"),
      [.function(7), .control("y")], [.calendar], .read),
    row(
      .recompute, Bilingual("Tính lại", "Recompute"),
      Bilingual("Quyết định tính lại các ngày hẹn trong danh sách", "Decide to count the listed dates anew"),
      [.function(12), .control("s")], [.calendar], .configure),
    row(
      .previousDay, Bilingual("Ngày trước", "Day before"), Bilingual("Về ngày trước", "To the day before"),
      [.left], [.calendar], .read),
    row(
      .nextDay, Bilingual("Ngày sau", "Next day"), Bilingual("Sang ngày sau", "To the next day"),
      [.right], [.calendar], .read),
    row(.up, Bilingual("Lên", "Up"), Bilingual("Lên một dòng", "One line up"), [.up], lists, .read),
    row(
      .down, Bilingual("Xuống", "Down"), Bilingual("Xuống một dòng", "One line down"), [.down], lists, .read),
    row(
      .pageUp, Bilingual("Trang trước", "Page up"), Bilingual("Lên một trang", "One page up"), [.pageUp],
      lists.union([.form]), .read),
    row(
      .pageDown, Bilingual("Trang sau", "Page down"), Bilingual("Xuống một trang", "One page down"),
      [.pageDown],
      lists.union([.form]), .read),
    row(
      .first, Bilingual("Đầu", "First"), Bilingual("Về dòng đầu", "To the first line"), [.home], lists, .read),
    row(
      .last, Bilingual("Cuối", "Last"), Bilingual("Về dòng cuối", "To the last line"), [.end], lists, .read),
    row(
      .limits, Bilingual("Thời hạn", "Limits"),
      Bilingual("Thời hạn cần xác nhận: đọc và trả lời", "Read and settle open published limits"),
      [.control("k")], [.queue], .importCatalogue),
    row(
      .back, Bilingual("Quay lại", "Back"),
      Bilingual("Xóa chữ đang tìm, hoặc quay lại trang trước", "Clear the search, or go back one page"),
      [.escape, .control("d")], everywhere, .read),
    row(
      .help, Bilingual("Trợ giúp", "Help"),
      Bilingual("Mọi lệnh: gõ để tìm, Enter để chạy", "All commands: type to search, Enter to run"),
      [.function(1), .control("g")], everywhere.subtracting([.help]), .read),
    row(
      .redraw, Bilingual("Vẽ lại", "Redraw"), Bilingual("Vẽ lại màn hình", "Paint the screen anew"),
      [.control("l")], everywhere, .read),
    row(
      .quit, Bilingual("Thoát", "Quit"), Bilingual("Rời chương trình", "Leave the program"),
      [.function(10), .control("q")], everywhere, .read),
  ]

  private static let everywhere = Set(Context.allCases)
  private static let lists: Set<Context> = [
    .queue, .procedures, .dossier, .reading, .choice, .limits, .calendar, .help,
  ]

  private static func row(
    _ command: Command, _ title: Bilingual, _ help: Bilingual, _ keys: [Key], _ contexts: Set<Context>,
    _ right: Right
  ) -> CommandRow {
    CommandRow(command: command, title: title, help: help, keys: keys, contexts: contexts, right: right)
  }

  /// The row of a command.
  public static func row(of command: Command) -> CommandRow? {
    rows.first { $0.command == command }
  }

  /// The command that a key gives somewhere.
  public static func command(for key: Key, in context: Context) -> Command? {
    rows.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// Keys that edit the line that is typed in, wherever there is one; no command may take them.
  public static let editingKeys: Set<Key> = [.backspace, .delete, .control("u"), .control("w")]

  /// The rows of the bar of keys somewhere, first ones first. What does not fit a narrow screen is
  /// found in the help.
  public static func footer(in context: Context) -> [CommandRow] {
    footers[context] ?? []
  }

  private static let footers: [Context: [CommandRow]] = Dictionary(
    uniqueKeysWithValues: Context.allCases.map { ($0, footerCommands($0).compactMap(row(of:))) })

  private static func footerCommands(_ context: Context) -> [Command] {
    switch context {
    case .queue:
      [
        .help, .back, .receive, .open, .move, .printReceipt, .find, .quit, .explain, .history, .chooseView,
        .nextView, .reload, .calendar, .changeTime,
      ]
    case .procedures, .limits: [.help, .choose, .back, .quit]
    case .form: [.help, .save, .nextField, .back, .explain, .quit, .nextChoice]
    case .dossier:
      [.help, .back, .move, .printReceipt, .history, .explain, .quit, .changeTime, .receive, .reload]
    case .reading: [.help, .back, .explain, .quit]
    case .choice: [.help, .choose, .back, .quit]
    case .note: [.help, .save, .confirm, .back, .explain, .quit]
    case .calendar: [.help, .markDay, .swapDay, .clearDay, .recompute, .affected, .back, .quit]
    case .help: [.choose, .back, .quit]
    }
  }
}
