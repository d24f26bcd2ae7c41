import Dossiers
import Vietnamese

/// The receipt in the order and the words of Mẫu số 01; the page and the text are both made of it,
/// so neither can say more than the other.
struct ReceiptForm {
  /// A line of the form: `label value`.
  struct Line: Equatable {
    var label: String
    /// Without one the line is filled in by hand.
    var value: String?
    var bold = false
  }

  static let title = "GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ"
  static let reference = "Mẫu số 01 - TT 03/2025/TT-VPCP"
  static let paperHeadings = ["STT", "Tên giấy tờ", "Bản\nchính", "Bản\nchứng thực", "Bản\nsao"]
  static let signHint = "(Ký và ghi rõ họ tên)"

  let receipt: Receipt

  init(_ receipt: Receipt) {
    self.receipt = receipt.shown
  }

  var number: String { "Số: \(receipt.number ?? "....../......")" }

  var placeAndDate: String { "\(receipt.office.place), \(receipt.issuedOn)" }

  /// The line in the head and the one at the end of the form.
  var bookPlace: String {
    let (volume, sequence) = (receipt.book.volume, receipt.book.sequence)
    return "Quyển số: \(volume ?? OfficialWords.dots), Số thứ tự: \(sequence ?? OfficialWords.dots)"
  }

  var bookEntry: String { "Vào Sổ theo dõi hồ sơ, \(bookPlace)" }

  /// Who and what, above the list of papers.
  var opening: [Line] {
    let applicant = receipt.applicant
    var lines = [
      Line(label: "Bộ phận tiếp nhận và trả kết quả:", value: receipt.office.unit),
      Line(label: "Mã hồ sơ:", value: receipt.code, bold: true),
    ]
    if let code = receipt.officialCode {
      lines.append(Line(label: "Mã hồ sơ trên hệ thống chính thức:", value: code, bold: true))
    }
    lines.append(Line(label: "Tiếp nhận hồ sơ của:", value: applicant.name, bold: true))
    if let submitter = applicant.submitter {
      lines.append(Line(label: "Người nộp hồ sơ:", value: submitter, bold: true))
    }
    lines.append(Line(label: "Địa chỉ:", value: applicant.address))
    return lines
  }

  var phone: Line { Line(label: "Số điện thoại:", value: receipt.applicant.phone) }
  var email: Line? { receipt.applicant.email.map { Line(label: "Email:", value: $0) } }
  var identity: Line {
    Line(label: "Số căn cước/hộ chiếu/mã số thuế:", value: receipt.applicant.identity)
  }
  var procedure: Line {
    let (name, code) = (receipt.procedure.name, receipt.procedure.code)
    return Line(label: "Thủ tục hành chính cần giải quyết:", value: "\(name) (mã \(code))", bold: true)
  }

  let papersHeading = "1. Thành phần hồ sơ, yêu cầu và số lượng mỗi loại giấy tờ gồm:"

  /// Points 2 to 7, under the list of papers.
  var points: [Line] {
    [
      Line(label: "2. Số lượng hồ sơ:", value: "\(Self.count(receipt.sets)) (bộ)"),
      Line(label: "3. Thời gian giải quyết hồ sơ theo quy định là:", value: receipt.timeLimit),
      Line(label: "4. Thời gian nhận hồ sơ:", value: receipt.receivedAt),
      Line(label: "5. Thời gian trả kết quả giải quyết hồ sơ:", value: receipt.due, bold: true),
      Line(label: "6. Đăng ký nhận kết quả tại:", value: receipt.returning),
      Line(label: "7. Phí, lệ phí (nếu có):", value: receipt.fee),
    ]
  }

  let submitterTitle = "NGƯỜI NỘP HỒ SƠ"
  let officerTitle = "NGƯỜI TIẾP NHẬN HỒ SƠ"

  /// The notes at the end (two copies; what to bring: article 6.2 of Decree 118/2025).
  var notes: [String] {
    var notes = [
      "Giấy này lập thành 02 liên: 01 liên lưu cùng Phiếu kiểm soát quá trình giải quyết hồ sơ tại "
        + "Bộ phận Một cửa, 01 liên giao người nộp hồ sơ.",
      "Khi nhận kết quả, vui lòng mang theo giấy này, giấy tờ tùy thân và phí, lệ phí (nếu có); người "
        + "được ủy quyền mang thêm giấy ủy quyền. Nếu mất giấy này, vui lòng mang giấy tờ tùy thân và cho "
        + "biết thông tin hồ sơ.",
    ]
    if let mark = receipt.mark { notes.append("Mã đối chiếu với sổ: \(mark.short).") }
    return notes
  }

  static func copy(_ copy: ReceiptCopy) -> String {
    switch copy {
    case .kept: "Liên 1: Lưu tại Bộ phận Một cửa"
    case .given: "Liên 2: Giao người nộp hồ sơ"
    }
  }

  /// A number on a paper: below ten with a nought before it, so that no digit can be put there later.
  static func count(_ number: Int) -> String { (1...9).contains(number) ? "0\(number)" : "\(number)" }
}

extension Receipt {
  /// The receipt with every text as it may be shown.
  fileprivate var shown: Receipt {
    var clean = self
    for path: WritableKeyPath<Receipt, String> in [
      \.office.name, \.office.unit, \.office.place, \.issuedOn, \.code, \.applicant.name, \.applicant.address,
      \.applicant.phone, \.procedure.name, \.procedure.code, \.timeLimit, \.receivedAt, \.due, \.returning,
      \.officer,
    ] {
      clean[keyPath: path] = PlainText.shown(self[keyPath: path])
    }
    for path: WritableKeyPath<Receipt, String?> in [
      \.office.authority, \.number, \.officialCode, \.applicant.submitter, \.applicant.email,
      \.applicant.identity, \.fee, \.book.volume, \.book.sequence,
    ] {
      clean[keyPath: path] = self[keyPath: path].map(PlainText.shown)
    }
    clean.papers = papers.map { paper in
      ReceiptPaper(
        PlainText.shown(paper.name), originals: paper.originals, certified: paper.certified,
        copies: paper.copies)
    }
    return clean
  }
}
