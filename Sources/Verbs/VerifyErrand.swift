import Register
import Vietnamese

extension Errand {
  /// Counts the chained history again and names the first event that does not fit.
  func verify() -> ExitCode {
    withBook { (register) throws(RegisterFault) in
      let report = try register.verify()
      if invocation.has("json") {
        world.out(
          JSON.object([
            "events": .number(report.events), "head": .text(report.head),
            "firstFault": report.firstFault.map { .number($0.sequence) } ?? .none,
          ]).written)
      } else if let fault = report.firstFault {
        world.out(
          say("Sự kiện #\(fault.sequence) không khớp: ", "Event #\(fault.sequence) does not fit: ")
            + fault.reason.text(language))
      } else {
        world.out(
          say(
            "Nhật ký nguyên vẹn: \(report.events) sự kiện. Đầu chuỗi: \(report.head)",
            "The history is whole: \(report.events) events. Head: \(report.head)"))
      }
      return report.firstFault == nil ? .done : .negative
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
    }
  }
}
