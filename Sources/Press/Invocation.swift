import Pages
import Vietnamese

/// What the command line asks for.
struct Invocation {
  enum Task: Equatable {
    /// Draw the document on standard input; to standard output, or to a new file.
    case print(output: String?)
    /// Look only whether the font is there.
    case check
    case help
  }

  var task = Task.print(output: nil)
  /// The language of messages; both when nothing was said.
  var language: Language?

  init(_ arguments: [String]) throws(Complaint) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      switch parts[0] {
      case "--output": task = .print(output: try Self.value(parts, &rest))
      case "--lang":
        guard let chosen = Language(rawValue: try Self.value(parts, &rest)) else {
          throw Self.wrong("--lang")
        }
        language = chosen
      case "--check" where parts.count == 1: task = .check
      case "--help" where parts.count == 1, "-h" where parts.count == 1: task = .help
      default: throw Self.wrong(nil)
      }
    }
  }

  private static func value(_ parts: [String], _ rest: inout ArraySlice<String>) throws(Complaint) -> String {
    guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
      throw wrong(parts[0])
    }
    return value
  }

  private static func wrong(_ option: String?) -> Complaint {
    let place = option.map { ": \($0)" } ?? ""
    return Complaint(
      .usage,
      Bilingual(
        "tham số không đúng\(place), xem motcua-press --help",
        "wrong arguments\(place), see motcua-press --help"))
  }

  static func help(_ language: Language) -> String {
    Bilingual(
      """
      Cách dùng: motcua-press [--output TỆP] [--lang vi|en] < trang-in.json
      Vẽ một văn bản (JSON trên đầu vào chuẩn) thành PDF.
        --output TỆP   tạo TỆP mới (không ghi đè) thay vì ghi ra đầu ra chuẩn
        --check        chỉ kiểm tra phông chữ, không in
        --lang vi|en   ngôn ngữ của thông báo
      Mã kết thúc: 0 xong, 64 sai tham số, 65 sai nội dung, 70 lỗi chương trình,
      73 không tạo được tệp, 74 lỗi đọc ghi, 78 thiếu phông chữ.

      """,
      """
      Usage: motcua-press [--output FILE] [--lang vi|en] < document.json
      Draws one document (JSON on standard input) as a PDF.
        --output FILE  make a new FILE (never overwritten) instead of writing to standard output
        --check        only look at the font, print nothing
        --lang vi|en   language of messages
      Exit status: 0 done, 64 wrong arguments, 65 bad document, 70 fault of the program,
      73 cannot create the file, 74 reading or writing failed, 78 font missing.

      """)(language)
  }
}
