public import Vietnamese

/// How the press ends: its exit status, after BSD's sysexits.
public enum PressExit: Int32, Error, Equatable, Sendable, CaseIterable {
  /// The PDF was written.
  case done = 0
  /// Wrong arguments.
  case usage = 64
  /// What came in is not a document that can be drawn.
  case badDocument = 65
  /// A fault of the press or of a library.
  case fault = 70
  /// The file cannot be made, or is there already.
  case cannotCreate = 73
  /// Reading or writing failed on the way.
  case inputOutput = 74
  /// The font of the papers is missing or lacks Vietnamese letters.
  case noFont = 78

  /// What the clerk is told when only the status is known.
  public var text: Bilingual {
    switch self {
    case .done: Bilingual("đã tạo tệp in", "the print file was made")
    case .usage: Bilingual("gọi chương trình in sai tham số", "the press was called with wrong arguments")
    case .badDocument:
      Bilingual(
        "không in được nội dung này, hồ sơ vẫn nguyên vẹn", "this cannot be printed; the dossier is untouched"
      )
    case .fault:
      Bilingual("chương trình in gặp lỗi, hồ sơ vẫn nguyên vẹn", "the press failed; the dossier is untouched")
    case .cannotCreate: Bilingual("không tạo được tệp in", "the print file cannot be made")
    case .inputOutput: Bilingual("lỗi khi đọc hoặc ghi tệp in", "reading or writing the print file failed")
    case .noFont:
      Bilingual(
        "máy chưa có phông chữ Liberation Serif đủ chữ tiếng Việt, cần cài gói fonts-liberation2",
        "this machine lacks Liberation Serif with all Vietnamese letters; install the package fonts-liberation2"
      )
    }
  }
}
