import Vietnamese

/// The rows of verifying, backup, restoring and erasing.
extension Verb {
  /// What it does, in a line.
  var backupHelp: Bilingual {
    switch self {
    case .backup: Bilingual("Sao lưu sổ, kể cả khi đang làm việc", "Back the book up, also while clerks work")
    case .restore: Bilingual("Phục hồi sổ từ bản sao lưu", "Restore the book from a backup")
    case .drill:
      Bilingual(
        "Diễn tập: sao lưu, phục hồi vào chỗ tạm, kiểm tra", "Drill: back up, restore elsewhere, verify")
    case .erase:
      Bilingual(
        "Xóa dữ liệu cá nhân của một hồ sơ đã kết thúc, theo luật",
        "Erase a citizen's data by law, once it is over")
    default: help
    }
  }

  /// Its own options.
  var backupOptions: [Option] {
    switch self {
    case .verify:
      [
        .optional(
          "against", "FILE|-",
          "dấu mốc bên ngoài, mỗi dòng một mục: mã QR, mã đối chiếu, nhật ký",
          "marks from outside, a line each: QR code, short code, journal"),
        .optional("backup", "FILE.db", "bản sao lưu để đối chiếu", "a backup to hold against it"),
      ]
    case .backup, .drill:
      [
        .optional(
          "to", "DIR", "thư mục chứa bản sao, nên ở ổ đĩa khác (mặc định: sao-luu trong sổ)",
          "where copies go, best on another disk (default: sao-luu in the office's folder)")
      ]
    case .restore:
      [
        .flag(
          "set-aside", "giữ sổ đang có dưới tên khác; mọi người phải mở lại",
          "keep the book that is there under another name; all must open again")
      ]
    case .erase:
      [
        .required(
          "basis", "TEXT", "văn bản hoặc điều luật làm căn cứ", "the document or article that orders it")
      ]
    default: []
    }
  }
}
