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
  /// A line to fill in and confirm: the note of a move.
  case note
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
  /// Its place in the bar of keys, 1 first; `nil` keeps it off.
  public let footer: Int?
}

/// The one table that feeds dispatch, the bar of keys, help, and the filter by role.
public enum CommandTable {
  /// All rows, in the order of the help.
  public static let rows: [CommandRow] = [
    row(
      .receive, Bilingual("Tiếp nhận", "Receive"), Bilingual("Tiếp nhận hồ sơ mới", "Receive a new dossier"),
      [.function(2), .control("n")], [.queue, .dossier], .receive, footer: 2),
    row(
      .open, Bilingual("Mở", "Open"), Bilingual("Mở dòng đang chọn", "Open the chosen line"),
      [.enter], [.queue, .procedures, .choice, .help], .read, footer: 3),
    row(
      .move, Bilingual("Chuyển", "Move"),
      Bilingual("Chuyển trạng thái hồ sơ", "Move the dossier to another status"),
      [.function(4), .control("t")], [.queue, .dossier], .move, footer: 4),
    row(
      .printReceipt, Bilingual("In giấy", "Receipt"),
      Bilingual("Lập và in giấy tiếp nhận (Mẫu 01)", "Make and print the receipt (form 01)"),
      [.function(6), .control("p")], [.queue, .dossier], .printReceipt, footer: 5),
    row(
      .history, Bilingual("Nhật ký", "History"),
      Bilingual("Xem quá trình của hồ sơ", "Show what happened to the dossier"),
      [.function(7), .control("y")], [.queue, .dossier], .read, footer: 8),
    row(
      .explain, Bilingual("Vì sao", "Why"),
      Bilingual("Giải thích ngày hẹn, từng ngày một", "Explain the due date, day by day"),
      [.function(8), .control("e")], [.queue, .dossier, .form], .read, footer: 6),
    row(
      .find, Bilingual("Tìm", "Find"),
      Bilingual("Tìm trong danh sách (hoặc cứ gõ)", "Search the list (or simply type)"),
      [.function(3), .control("f")], [.queue], .read, footer: 7),
    row(
      .nextView, Bilingual("Ngăn sau", "Next view"),
      Bilingual("Sang ngăn hồ sơ tiếp theo", "Go to the next view"),
      [.tab, .right], [.queue], .read, footer: 9),
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
      [.function(12), .control("s")], [.form, .note], .read, footer: 1),
    row(
      .confirm, Bilingual("Xác nhận", "Confirm"),
      Bilingual("Xác nhận chuyển trạng thái", "Confirm the move"), [.enter], [.note], .move, footer: 2),
    row(
      .nextField, Bilingual("Ô sau", "Next field"), Bilingual("Sang ô tiếp theo", "Go to the next field"),
      [.tab, .enter, .down], [.form], .read, footer: 2),
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
      .back, Bilingual("Quay lại", "Back"),
      Bilingual("Xóa chữ đang gõ hoặc quay lại trang trước", "Clear what was typed, or go back one page"),
      [.escape, .control("d")], everywhere, .read, footer: 10),
    row(
      .help, Bilingual("Trợ giúp", "Help"),
      Bilingual("Mọi lệnh: gõ để tìm, Enter để chạy", "All commands: type to search, Enter to run"),
      [.function(1), .control("g")], everywhere.subtracting([.help]), .read, footer: 1),
    row(
      .redraw, Bilingual("Vẽ lại", "Redraw"), Bilingual("Vẽ lại màn hình", "Paint the screen anew"),
      [.control("l")], everywhere, .read),
    row(
      .quit, Bilingual("Thoát", "Quit"), Bilingual("Rời chương trình", "Leave the program"),
      [.function(10), .control("q")], everywhere, .read, footer: 11),
  ]

  private static let everywhere = Set(Context.allCases)
  private static let lists: Set<Context> = [.queue, .procedures, .dossier, .reading, .choice, .help]

  private static func row(
    _ command: Command, _ title: Bilingual, _ help: Bilingual, _ keys: [Key], _ contexts: Set<Context>,
    _ right: Right, footer: Int? = nil
  ) -> CommandRow {
    CommandRow(
      command: command, title: title, help: help, keys: keys, contexts: contexts, right: right, footer: footer
    )
  }

  /// The row of a command.
  public static func row(of command: Command) -> CommandRow? {
    rows.first { $0.command == command }
  }

  /// The command that a key gives somewhere.
  public static func command(for key: Key, in context: Context) -> Command? {
    rows.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// The rows of the bar of keys somewhere, first ones first.
  public static func footer(in context: Context) -> [CommandRow] {
    rows.filter { $0.contexts.contains(context) && $0.footer != nil }
      .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
  }
}
