public import Dossiers

/// Mẫu số 01, «Giấy tiếp nhận hồ sơ và hẹn trả kết quả» (appendix I of TT 03/2025/TT-VPCP; article 17
/// of Decree 118/2025), as plain facts.
///
/// Whatever depends on the law or on the calendar arrives already in words: the paper says what the
/// register says and works nothing out. Signs that have no place on paper are shown as `<U+202E>`.
public struct Receipt: Equatable, Sendable {
  /// The office that receives.
  public var office: ReceivingOffice
  /// The number of the paper, such as `0123/GTN`; dots to fill in when there is none.
  public var number: String?
  /// The day of issue in words: `ngày 20 tháng 11 năm 2026`.
  public var issuedOn: String
  /// The moment of issue as `2026-11-20T08:15:00+07:00`: the date of the PDF, and the same at a reprint.
  public var issuedAt: String
  /// The one code of the dossier (Decree 309/2026, article 8.3); the QR code begins with it.
  public var code: String
  /// The code in the official system, where the dossier lives there under another one.
  public var officialCode: String?
  /// Whose dossier it is.
  public var applicant: ReceiptApplicant
  /// What is asked for.
  public var procedure: ReceiptProcedure
  /// The papers that were handed in, in the order of the procedure.
  public var papers: [ReceiptPaper]
  /// How many sets of them.
  public var sets: Int
  /// The time limit of the law in words: `05 ngày làm việc`.
  public var timeLimit: String
  /// When it was received: `08 giờ 15 phút, ngày 20/11/2026`.
  public var receivedAt: String
  /// When the result is handed out, in the same form, or the sentence that no day is set.
  public var due: String
  /// Where or how the result is handed out: at the counter, by post, electronically.
  public var returning: String
  /// Fees and charges in words; dots to fill in when nothing was said.
  public var fee: String?
  /// The volume of the book and the number in it.
  public var book: BookPlace
  /// The name of the officer who received it.
  public var officer: String
  /// Whether the one who handed it in signs too; not so online, where only the officer does.
  public var submitterSigns: Bool
  /// What ties the paper to the register's chained history: whole in the QR code, short for eyes.
  public var mark: HistoryMark?
  /// Whether it comes from the practice office: the paper then says on each page that it is worth nothing.
  public var practice: Bool

  /// Makes a receipt.
  public init(
    office: ReceivingOffice, number: String? = nil, issuedOn: String, issuedAt: String, code: String,
    officialCode: String? = nil, applicant: ReceiptApplicant, procedure: ReceiptProcedure,
    papers: [ReceiptPaper], sets: Int = 1, timeLimit: String, receivedAt: String, due: String,
    returning: String, fee: String? = nil, book: BookPlace, officer: String, submitterSigns: Bool = true,
    mark: HistoryMark? = nil, practice: Bool = false
  ) {
    self.office = office
    self.number = number
    self.issuedOn = issuedOn
    self.issuedAt = issuedAt
    self.code = code
    self.officialCode = officialCode
    self.applicant = applicant
    self.procedure = procedure
    self.papers = papers
    self.sets = sets
    self.timeLimit = timeLimit
    self.receivedAt = receivedAt
    self.due = due
    self.returning = returning
    self.fee = fee
    self.book = book
    self.officer = officer
    self.submitterSigns = submitterSigns
    self.mark = mark
    self.practice = practice
  }
}

/// The two identical parts of a receipt.
public enum ReceiptCopy: Int, Sendable, Equatable, CaseIterable {
  /// Stays at the counter with the dossier's control sheet.
  case kept = 1
  /// Goes to the one who handed the dossier in.
  case given = 2
}
