public import Vietnamese

/// The columns of a table of dossiers, in the order in which our own export writes them.
public enum DossierColumn: String, Sendable, Equatable, Hashable, CaseIterable {
  /// Mã hồ sơ in the book that wrote the table.
  case code
  /// Mã hồ sơ on the official system.
  case officialCode
  /// Mã thủ tục.
  case procedure
  /// Tên thủ tục; it is not read, the catalogue knows it.
  case procedureName
  /// Trường hợp.
  case caseName
  /// Kênh nộp.
  case channel
  /// Loại đối tượng.
  case kind
  /// Chủ hồ sơ.
  case name
  /// Số định danh.
  case identity
  /// Điện thoại.
  case phone
  /// Địa chỉ.
  case address
  /// Email.
  case email
  /// Người nộp.
  case submitterName
  /// Số định danh of the submitter.
  case submitterIdentity
  /// Điện thoại of the submitter.
  case submitterPhone
  /// Giấy tờ, each on a line of its cell: `originals|copies|name`.
  case papers
  /// Phí, lệ phí.
  case fee
  /// Cách trả kết quả.
  case delivery
  /// Lúc tiếp nhận.
  case received
  /// Name of who received it or holds it.
  case receiver
  /// Account of that person.
  case receivedBy
  /// The due date that was promised.
  case due
  /// When the work was finished.
  case finished
  /// When the result was returned.
  case returned
  /// Trạng thái, 1–10 (`law.md` 1.1) and 11, closed.
  case status
  /// Since when.
  case since
  /// Thời hạn.
  case limit
  /// Whether the limit for verification was taken.
  case isVerification
  /// The longer limit that it may still take.
  case verificationLimit
  /// Account of who settled the limit.
  case confirmedBy
  /// What the limit starts from.
  case start
  /// Whether supplements pause the limit.
  case pauses
  /// When the limit began to run.
  case started
  /// The first due date.
  case firstDue
  /// The date that the one new date took the place of.
  case reappointedFrom
  /// Until when a registration is answered.
  case answerBy
  /// The first day on which it may be closed.
  case closableFrom
  /// Working minutes that were left when the clock was suspended.
  case suspendedWith
  /// How often supplements were asked for.
  case supplements
  /// Whether the result is a refusal.
  case refused
  /// Filled in by a practice office, so that nothing invented gets into a real book.
  case practice

  /// The columns that no dossier can be brought in without.
  public static let needed: [DossierColumn] = [
    .officialCode, .procedure, .name, .channel, .received, .status,
  ]

  /// The heading that our export writes.
  public var heading: Bilingual {
    switch self {
    case .code: Bilingual("Mã trong sổ", "Book code")
    case .officialCode: Bilingual("Mã chính thức", "Official code")
    case .procedure: Bilingual("Mã thủ tục", "Procedure code")
    case .procedureName: Bilingual("Tên thủ tục", "Procedure name")
    case .caseName: Bilingual("Trường hợp", "Case")
    case .channel: Bilingual("Kênh nộp", "Channel")
    case .kind: Bilingual("Đối tượng", "Kind")
    case .name: Bilingual("Chủ hồ sơ", "Applicant")
    case .identity: Bilingual("Số định danh", "Identity number")
    case .phone: Bilingual("Điện thoại", "Telephone")
    case .address: Bilingual("Địa chỉ", "Address")
    case .email: Bilingual("Email", "Email")
    case .submitterName: Bilingual("Người nộp", "Submitter")
    case .submitterIdentity: Bilingual("Số định danh người nộp", "Submitter identity number")
    case .submitterPhone: Bilingual("Điện thoại người nộp", "Submitter telephone")
    case .papers: Bilingual("Giấy tờ", "Papers")
    case .fee: Bilingual("Phí, lệ phí", "Fee")
    case .delivery: Bilingual("Cách trả kết quả", "Return by")
    case .received: Bilingual("Lúc tiếp nhận", "Received")
    case .receiver: Bilingual("Người tiếp nhận", "Receiver")
    case .receivedBy: Bilingual("Tài khoản tiếp nhận", "Receiver account")
    case .due: Bilingual("Hẹn trả", "Due")
    case .finished: Bilingual("Xử lý xong", "Finished")
    case .returned: Bilingual("Đã trả", "Returned")
    case .status: Bilingual("Trạng thái", "Status")
    case .since: Bilingual("Trạng thái từ", "Status since")
    case .limit: Bilingual("Thời hạn", "Limit")
    case .isVerification: Bilingual("Có xác minh", "With verification")
    case .verificationLimit: Bilingual("Thời hạn xác minh", "Verification limit")
    case .confirmedBy: Bilingual("Người xác nhận thời hạn", "Limit settled by")
    case .start: Bilingual("Tính từ", "Counted from")
    case .pauses: Bilingual("Bổ sung thì tạm dừng", "Supplements pause")
    case .started: Bilingual("Bắt đầu tính", "Started")
    case .firstDue: Bilingual("Hẹn lần đầu", "First due")
    case .reappointedFrom: Bilingual("Hẹn lại từ", "Re-appointed from")
    case .answerBy: Bilingual("Trả lời trước", "Answer by")
    case .closableFrom: Bilingual("Được đóng từ", "Closable from")
    case .suspendedWith: Bilingual("Số phút còn lại", "Minutes left")
    case .supplements: Bilingual("Số lần bổ sung", "Supplements asked")
    case .refused: Bilingual("Từ chối giải quyết", "Refused")
    case .practice: Bilingual("Sổ tập huấn", "Practice office")
    }
  }

  /// Other headings under which systems and offices write the same.
  private var otherHeadings: [String] {
    switch self {
    case .officialCode:
      [
        "mã hồ sơ", "mã số hồ sơ", "số hồ sơ", "mã hồ sơ chính thức", "số biên nhận", "mã biên nhận",
        "dossier code",
      ]
    case .procedure: ["mã tthc", "mã thủ tục hành chính", "procedure"]
    case .procedureName:
      ["thủ tục", "tthc", "tên tthc", "tên thủ tục hành chính", "thủ tục hành chính", "nội dung hồ sơ"]
    case .channel: ["kênh", "kênh thực hiện", "hình thức nộp", "hình thức tiếp nhận", "hình thức nộp hồ sơ"]
    case .kind: ["loại đối tượng", "applicant kind"]
    case .name:
      ["tên chủ hồ sơ", "họ tên chủ hồ sơ", "họ và tên", "họ và tên chủ hồ sơ", "applicant name", "name"]
    case .identity:
      [
        "cccd", "số cccd", "căn cước", "số căn cước", "số định danh cá nhân", "cmnd/cccd", "cccd/mst",
        "identity no.", "identity", "id",
      ]
    case .phone: ["số điện thoại", "sđt", "điện thoại chủ hồ sơ", "phone"]
    case .address: ["địa chỉ chủ hồ sơ", "địa chỉ liên hệ", "địa chỉ thường trú"]
    case .submitterName: ["tên người nộp", "người nộp hồ sơ", "họ tên người nộp"]
    case .submitterIdentity: ["cccd người nộp"]
    case .submitterPhone: ["số điện thoại người nộp", "submitter phone"]
    case .papers: ["thành phần hồ sơ"]
    case .fee: ["phí", "lệ phí"]
    case .delivery: ["hình thức trả kết quả", "đăng ký nhận kết quả", "nơi nhận kết quả", "return"]
    case .received:
      [
        "ngày tiếp nhận", "thời gian tiếp nhận", "thời điểm tiếp nhận", "ngày giờ tiếp nhận", "ngày nhận",
        "ngày nhận hồ sơ", "received at",
      ]
    case .receiver:
      [
        "cán bộ tiếp nhận", "công chức tiếp nhận", "cán bộ xử lý", "người đang giữ", "cán bộ thụ lý",
        "holder",
      ]
    case .due:
      [
        "ngày hẹn trả", "ngày hẹn", "ngày hẹn trả kết quả", "hẹn trả kết quả", "hạn trả", "hạn xử lý",
        "thời gian hẹn trả", "due date",
      ]
    case .finished:
      ["ngày xử lý xong", "ngày hoàn thành", "ngày có kết quả", "ngày kết thúc xử lý", "finished at"]
    case .returned: ["ngày trả", "ngày trả kết quả", "thời gian trả kết quả", "returned at"]
    case .status: ["trạng thái hồ sơ", "tình trạng", "mã trạng thái"]
    case .since: ["ngày chuyển trạng thái", "since"]
    case .limit: ["thời hạn giải quyết", "thời gian giải quyết"]
    case .code, .caseName, .email, .receivedBy, .isVerification, .verificationLimit, .confirmedBy, .start,
      .pauses, .started, .firstDue, .reappointedFrom, .answerBy, .closableFrom, .suspendedWith, .supplements,
      .refused, .practice:
      []
    }
  }

  /// Headings without marks, signs and blanks, so that `Mã hồ sơ`, `MA HO SO` and `ma_ho_so` are one.
  static func key(_ heading: String) -> String { heading.folded.filter { $0 != " " && $0 != "." } }

  private static let byHeading: [String: DossierColumn] = {
    var columns: [String: DossierColumn] = [:]
    for column in allCases {
      for heading in [column.heading.vi, column.heading.en, column.rawValue] + column.otherHeadings {
        columns[key(heading)] = column
      }
    }
    return columns
  }()

  /// The column of a heading, Vietnamese or English, with or without tone marks.
  public init?(heading: String) {
    guard let column = Self.byHeading[Self.key(heading)] else { return nil }
    self = column
  }
}
