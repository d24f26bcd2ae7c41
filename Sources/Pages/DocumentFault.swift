public import Vietnamese

/// Why a document cannot be drawn. It names the place in the structure, never what is written there.
public enum DocumentFault: Error, Equatable, Sendable {
  /// Not JSON, or not a document; `at` is the place, such as `parts.0.blocks.3.table`.
  case unreadable(at: String)
  /// More bytes than the press reads.
  case tooLong(limit: Int)
  /// A number that is not finite.
  case unwritable
  /// The code is empty or has signs that no title may have.
  case code
  /// The moment of creation is not of the form `2026-11-20T08:15:00+07:00`.
  case created
  /// A size, a width or a share that paper does not have; `what` names the field.
  case measure(what: String)
  /// A row of a table with more or fewer cells than the table has columns.
  case ragged(row: Int)
  /// No part, or no page in it.
  case empty

  /// What is wrong, for the one who looks after the program.
  public var text: Bilingual {
    switch self {
    case .unreadable(let place):
      Bilingual(
        "không đọc được nội dung trang in\(place.isEmpty ? "" : " tại \(place)")",
        "cannot read the document\(place.isEmpty ? "" : " at \(place)")")
    case .tooLong(let limit):
      Bilingual("nội dung trang in dài quá \(limit) byte", "the document is longer than \(limit) bytes")
    case .unwritable:
      Bilingual("trang in có kích thước không phải là số", "the document has a size that is not a number")
    case .code:
      Bilingual(
        "mã hồ sơ của trang in trống hoặc có ký tự lạ",
        "the document's dossier code is empty or has strange signs")
    case .created:
      Bilingual(
        "thời điểm lập trang in phải có dạng 2026-11-20T08:15:00+07:00",
        "the document's moment of creation must look like 2026-11-20T08:15:00+07:00")
    case .measure(let what):
      Bilingual("kích thước ngoài khổ giấy: \(what)", "a measure outside the paper: \(what)")
    case .ragged(let row):
      Bilingual(
        "bảng có số ô không khớp số cột ở dòng \(row)", "row \(row) of a table does not fit its columns")
    case .empty:
      Bilingual("trang in không có nội dung", "the document is empty")
    }
  }
}
