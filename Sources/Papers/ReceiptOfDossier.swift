public import Dossiers
import Vietnamese
import WorkingTime

extension Receipt {
  /// The receipt of a dossier, in words. It says what was said at the reception, so that a later
  /// reprint is the same paper.
  ///
  /// - Parameters:
  ///   - isDueProjected: whether the due date leans on days off that nobody has announced yet, so that
  ///     «(dự kiến)» stands behind it.
  ///   - mark: where the history stood after the reception.
  public init(of dossier: Dossier, office: Office, isDueProjected: Bool = false, mark: HistoryMark? = nil) {
    let date = dossier.receivedAt.date.parts
    // The number of the day alone would stand in the year's volume many times.
    let number = dossier.code.split(separator: "-").suffix(2).joined(separator: "-")
    self.init(
      office: ReceivingOffice(
        authority: office.authority.uppercased(), name: office.name.uppercased(), unit: office.name,
        place: office.place),
      issuedOn: "ngày \(Self.twoDigits(date.day)) tháng \(Self.twoDigits(date.month)) năm \(date.year)",
      issuedAt: dossier.receivedAt.iso + ":00+07:00", code: dossier.code,
      officialCode: dossier.officialCode.isEmpty ? nil : dossier.officialCode,
      applicant: ReceiptApplicant(
        name: dossier.applicant.name, submitter: dossier.submitter?.name, address: dossier.applicant.address,
        phone: dossier.applicant.phone,
        email: dossier.applicant.email.isEmpty ? nil : dossier.applicant.email,
        identity: dossier.applicant.identity),
      procedure: ReceiptProcedure(
        name: dossier.procedure.name + (dossier.caseName.map { " (\($0))" } ?? ""),
        code: dossier.procedure.code),
      papers: dossier.papers.map { ReceiptPaper($0.name, originals: $0.originals, copies: $0.copies) },
      timeLimit: dossier.limit.limit.written.vi, receivedAt: dossier.receivedAt.onPaper,
      due: Self.due(of: dossier) + (isDueProjected ? " (dự kiến)" : ""),
      returning: dossier.delivery.name.vi, fee: dossier.fee.isEmpty ? nil : dossier.fee,
      book: BookPlace(volume: String(date.year), sequence: number), officer: dossier.receiverName,
      submitterSigns: dossier.channel == .direct || dossier.channel == .postal, mark: mark,
      practice: office.isPractice)
  }

  /// The first due date, or the sentence that stands in its place.
  private static func due(of dossier: Dossier) -> String {
    switch dossier.limit.start {
    case .competentAgency: return "tính từ khi cơ quan có thẩm quyền nhận hồ sơ"
    case .payment: return "tính từ ngày hoàn thành nghĩa vụ tài chính"
    case .event(let name): return "tính từ: \(name)"
    case .reception:
      if let due = dossier.clock.firstDue ?? dossier.clock.due { return due.onPaper }
      // Registered online and not yet answered (R7): the limit has not begun.
      if let answer = dossier.clock.answerBy {
        return "chưa có; cơ quan trả lời việc tiếp nhận chậm nhất \(answer.onPaper)"
      }
      return "không quy định thời hạn; cơ quan sẽ thông báo khi có kết quả"
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Moment {
  /// «08 giờ 15 phút, ngày 20/11/2026», as the form writes a moment.
  var onPaper: String {
    let parts = time.written.split(separator: ":")
    return "\(parts[0]) giờ \(parts[1]) phút, ngày \(date.written)"
  }
}
