import Vietnamese

/// The rows of bringing dossiers in and writing them out.
extension Verb {
  /// What it does, in a line.
  var movingHelp: Bilingual {
    switch self {
    case .importDossiers:
      Bilingual(
        "Nhập hồ sơ của hệ thống khác từ tệp CSV: tất cả hoặc không gì cả",
        "Bring another system's dossiers in from a CSV file: all or none")
    case .exportDossiers:
      Bilingual(
        "Xuất hồ sơ ra CSV trong thư mục «xuat» của sổ",
        "Write dossiers as CSV into the office's folder \"xuat\"")
    default: help
    }
  }

  /// Its own options.
  var movingOptions: [Option] {
    switch self {
    case .importDossiers:
      [
        .flag("dry-run", "chỉ kiểm tra từng dòng, chưa ghi gì", "only check line by line, write nothing"),
        .flag("ignore-unknown", "bỏ qua các cột không biết", "leave unknown columns out"),
      ]
    case .exportDossiers:
      [
        .optional(
          "view", "NAME", "processing|today|nearDue|late|supplement|toReturn|all (mặc định: all)",
          "processing|today|nearDue|late|supplement|toReturn|all (default: all)"),
        .flag(
          "whole", "số định danh và điện thoại đầy đủ (chỉ quản trị; ghi vào nhật ký)",
          "whole identity and telephone numbers (administrators; noted in the history)"),
        .optional(
          "out", "-", "ra đầu ra chuẩn thay vì tệp, chỉ khi số được che",
          "to standard output in place of a file, masked only"),
      ]
    default: options
    }
  }
}
