import Vietnamese

/// The rows of backup and restoring.
extension Verb {
  /// What it does, in a line.
  var backupHelp: Bilingual {
    switch self {
    case .backup: Bilingual("Sao lưu sổ, kể cả khi đang làm việc", "Back the book up, also while clerks work")
    case .restore: Bilingual("Phục hồi sổ từ bản sao lưu", "Restore the book from a backup")
    case .drill:
      Bilingual(
        "Diễn tập: sao lưu, phục hồi vào chỗ tạm, kiểm tra", "Drill: back up, restore elsewhere, verify")
    default: help
    }
  }

  /// Its own options.
  var backupOptions: [Option] {
    switch self {
    case .backup, .drill:
      [
        .optional(
          "to", "DIR", "thư mục chứa bản sao, nên ở ổ đĩa khác (mặc định: sao-luu trong sổ)",
          "where copies go, best on another disk (default: sao-luu in the office's folder)")
      ]
    case .restore:
      [
        .flag(
          "set-aside", "giữ sổ đang có dưới tên khác, mọi người phải mở lại chương trình",
          "keep the book that is there under another name; everybody must open the program again")
      ]
    default: []
    }
  }
}
