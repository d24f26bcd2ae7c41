import Register
import Vietnamese

/// What verifying found, in words and for machines.
struct VerifyReport {
  let found: Verification
  /// The marks from outside, as given.
  let known: [String]
  /// One for each of them.
  let verdicts: [MarkVerdict]
  /// Lines that are no marks.
  let unread: Int
  /// A practice office invents its past, one dossier after another: its clock says nothing.
  let isPractice: Bool

  var isWhole: Bool {
    found.isWhole && unread == 0
      && verdicts.allSatisfy { verdict in
        switch verdict {
        case .confirmed: true
        case .cutOff, .refuted: false
        }
      }
  }

  func words(_ language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { Bilingual(vi, en)(language) }
    var lines: [String] = []
    if let fault = found.chain.firstFault {
      lines.append(
        say("Sự kiện #\(fault.sequence) không khớp: ", "Event #\(fault.sequence) does not fit: ")
          + fault.reason.text(language))
    } else {
      lines.append(
        say(
          "Nhật ký nguyên vẹn: \(found.chain.events) sự kiện. Đầu chuỗi: \(found.chain.head)",
          "The history is whole: \(found.chain.events) events. Head: \(found.chain.head)"))
    }
    for one in found.discrepancies {
      lines.append(
        say("Bảng không khớp nhật ký: ", "A table does not fit the history: ")
          + "\(one.table.name(language)) \(PlainText.shown(one.row))")
    }
    for one in found.structure.prefix(20) {
      lines.append(say("Cấu trúc tệp bị hỏng: ", "The file's structure is damaged: ") + PlainText.shown(one))
    }
    for (mark, verdict) in zip(known, verdicts) {
      lines.append(verdict.text(language) + ": " + PlainText.shown(mark))
    }
    if unread > 0 {
      lines.append(say("Không đọc được \(unread) dòng dấu mốc.", "\(unread) lines are no marks."))
    }
    if !found.chain.clockSetBack.isEmpty, !isPractice {
      let numbers = found.chain.clockSetBack.prefix(10).map { "#\($0)" }.joined(separator: ", ")
      lines.append(
        say("Đồng hồ máy đã lùi trước sự kiện: ", "The machine's clock was set back before: ") + numbers)
    }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    .object([
      "events": .number(found.chain.events), "head": .text(found.chain.head), "whole": .truth(isWhole),
      "firstFault": found.chain.firstFault.map { .number($0.sequence) } ?? .none,
      "tables": .list(
        found.discrepancies.map { .object(["table": .text($0.table.rawValue), "row": .text($0.row)]) }),
      "structure": .list(found.structure.map(JSON.text)),
      "marks": .list(
        zip(known, verdicts).map { .object(["mark": .text($0), "verdict": .text($1.word)]) }),
      "unread": .number(unread), "clockSetBack": .list(found.chain.clockSetBack.map { .number($0) }),
    ])
  }
}

extension MarkVerdict {
  /// The verdict for machines.
  var word: String {
    switch self {
    case .confirmed: "confirmed"
    case .cutOff: "cutOff"
    case .refuted: "refuted"
    }
  }

  /// The verdict in words.
  var text: Bilingual {
    switch self {
    case .confirmed(let sequence): Bilingual("Khớp với sự kiện #\(sequence)", "It fits event #\(sequence)")
    case .cutOff(let from):
      Bilingual("Sổ đã bị cắt từ sự kiện #\(from)", "The book was cut off from event #\(from) on")
    case .refuted(let sequence?):
      Bilingual("Không khớp: sự kiện #\(sequence) đã khác", "It does not fit: event #\(sequence) is another")
    case .refuted(nil): Bilingual("Không khớp sự kiện nào của hồ sơ", "It fits no event of the dossier")
    }
  }
}
