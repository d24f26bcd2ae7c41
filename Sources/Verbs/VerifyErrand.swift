import Dossiers
import Journal
import Register
import Vietnamese

extension Errand {
  /// Counts the book again and names the first event that does not fit, or where tables say something else;
  /// then holds what is known from outside against it.
  func verify() -> ExitCode {
    guard let lines = knownLines() else {
      let file = PlainText.shown(invocation["against"] ?? "")
      world.complain(say("Không đọc được tệp «\(file)».", "The file \"\(file)\" cannot be read."))
      return .noInput
    }
    return withBook { (register) throws(RegisterFault) in
      let found = try register.verify()
      var known = lines
      if let backup = invocation["backup"] {
        known.append(try Register.head(ofBackup: backup).whole)
      }
      let marks = known.compactMap(KnownMark.init(reading:))
      let verdicts = try register.verdicts(on: marks)
      let unread = known.count - marks.count
      let report = VerifyReport(
        found: found, known: known.filter { KnownMark(reading: $0) != nil }, verdicts: verdicts,
        unread: unread,
        isPractice: register.office.isPractice)
      world.out(invocation.has("json") ? report.json.written : report.words(language))
      note(report)
      return report.isWhole ? .done : .negative
    }
  }

  /// The lines of marks that are given, `nil` where they cannot be read; empty lines say nothing.
  private func knownLines() -> [String]? {
    guard let file = invocation["against"] else { return [] }
    var lines: [String] = []
    if file == "-" {
      while let line = world.readLine() { lines.append(line) }
    } else {
      guard let bytes = StoreFolder.read(file) else { return nil }
      lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
    return lines.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The journal lies outside the folder: what it knows of today's head holds tomorrow's book.
  private func note(_ report: VerifyReport) {
    if report.isWhole {
      world.journal("head \(report.found.chain.events) \(report.found.chain.head)", .notice)
    } else {
      let first = report.found.chain.firstFault.map { String($0.sequence) } ?? "-"
      world.journal("the book does not verify: first event \(first)", .alert)
    }
  }
}
extension ChainReport.Reason {
  /// The reason in words.
  var text: Bilingual {
    switch self {
    case .numberMissing:
      Bilingual(
        "số thứ tự bị đứt, có sự kiện bị xóa, chèn hoặc đổi chỗ.",
        "numbers do not follow: an event was deleted, inserted or moved.")
    case .changed: Bilingual("nội dung đã bị sửa.", "its content was edited.")
    case .personalChanged:
      Bilingual("dữ liệu của công dân trong đó đã bị sửa.", "the citizen's data in it were edited.")
    case .personalMissing:
      Bilingual(
        "dữ liệu của công dân trong đó đã mất mà không có quyết định xóa.",
        "the citizen's data in it are gone without an order to erase them.")
    }
  }
}
