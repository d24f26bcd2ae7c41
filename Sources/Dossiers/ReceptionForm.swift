public import Vietnamese
public import WorkingTime

/// What the clerk fills in to receive a dossier, as typed: on the screen or on the command line.
public struct ReceptionForm: Sendable, Equatable, Hashable {
  /// Place of the case in the procedure's list, from 0.
  public var caseIndex: Int
  /// How it came.
  public var channel: Channel
  /// Who applies.
  public var kind: ApplicantKind
  /// Chủ hồ sơ.
  public var name: String
  /// Số định danh.
  public var identity: String
  /// Điện thoại.
  public var phone: String
  /// Địa chỉ.
  public var address: String
  /// Email.
  public var email: String
  /// Người nộp, empty where the applicant comes in person.
  public var submitterName: String
  /// Số định danh of the submitter.
  public var submitterIdentity: String
  /// Điện thoại of the submitter.
  public var submitterPhone: String
  /// Mã hồ sơ on the official system.
  public var officialCode: String
  /// Fee as told to the applicant.
  public var fee: String
  /// How the result is returned.
  public var delivery: ResultDelivery
  /// Papers handed in, one for each of the procedure's requirements and more where added.
  public var papers: [ReceivedPaper]
  /// The limit as the clerk settles it, where the published text leaves it open.
  public var settledLimit: String
  /// Whether verification is needed, so that the longer limit holds.
  public var needsVerification: Bool
  /// Whether another agency settles it («không phụ thuộc địa giới»), so that the limit waits for its
  /// reception there (R8, R11).
  public var isSettledElsewhere: Bool
  /// Whether what came online is only registered, to be checked and answered within eight working
  /// hours (R7); without meaning for other channels.
  public var isOnlyRegistered: Bool

  /// An empty form.
  public init() {
    caseIndex = 0
    channel = .direct
    kind = .citizen
    name = ""
    identity = ""
    phone = ""
    address = ""
    email = ""
    submitterName = ""
    submitterIdentity = ""
    submitterPhone = ""
    officialCode = ""
    fee = ""
    delivery = .counter
    papers = []
    settledLimit = ""
    needsVerification = false
    isSettledElsewhere = false
    isOnlyRegistered = false
  }

  /// Whether the form registers, so that the limit begins with the acceptance only.
  public var registers: Bool { isOnlyRegistered && channel.isOnline }

  /// A form for a procedure, with its fee and the papers that are always needed filled in.
  public init(for procedure: Procedure) {
    self.init()
    fee = procedure.fee.clippedToField
    papers = procedure.papers(ofCase: 0)
  }

  /// Takes the procedure as it is now. What was typed stays; the case is found by its name, papers by
  /// theirs, and a fee that was only taken from the procedure is taken from it again.
  public mutating func take(_ procedure: Procedure, caseName: String?, isFeePublished: Bool) {
    take(case: procedure.cases.firstIndex { $0.name == caseName } ?? 0, of: procedure)
    if isFeePublished { fee = procedure.fee.clippedToField }
  }

  /// Takes another case of the procedure. What was counted of papers that both cases ask for stays.
  public mutating func take(case index: Int, of procedure: Procedure) {
    caseIndex = index
    papers = procedure.papers(ofCase: index).map { wanted in
      papers.first { $0.name == wanted.name } ?? wanted
    }
  }
}

extension Procedure {
  /// The papers of a case as a form begins with them: what is always needed in the numbers asked for, and
  /// none of what depends on the situation.
  ///
  /// Published texts of papers run to thousands of letters; on a checklist and a receipt they are cut.
  public func papers(ofCase index: Int) -> [ReceivedPaper] {
    requirements(ofCase: index).map { paper in
      ReceivedPaper(
        name: paper.name.clippedToField, originals: paper.isRequired ? paper.originals : 0,
        copies: paper.isRequired ? paper.copies : 0)
    }
  }

  /// What a case asks for, in the order of `papers(ofCase:)`.
  public func requirements(ofCase index: Int) -> [PaperRequirement] {
    let name = cases.indices.contains(index) ? cases[index].name : nil
    return papers.filter { $0.caseName == nil || $0.caseName == name }
  }
}

extension String {
  fileprivate var clippedToField: String {
    utf8.count <= PlainText.fieldLimit || count <= PlainText.fieldLimit
      ? self : String(prefix(PlainText.fieldLimit - 1)) + "…"
  }
}

/// The fields of a reception, in the order of the form.
public enum ReceptionField: String, Sendable, Equatable, Hashable, CaseIterable {
  /// Thủ tục.
  case procedure
  /// Trường hợp.
  case caseName
  /// Thời hạn to be settled.
  case limit
  /// Cần xác minh.
  case verification
  /// Kênh.
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
  /// Mã hồ sơ chính thức.
  case officialCode
  /// Phí, lệ phí.
  case fee
  /// Trả kết quả.
  case delivery
  /// Cơ quan giải quyết.
  case agency
  /// Tiếp nhận ngay or only registered.
  case acceptance
  /// Giấy tờ.
  case papers
  /// Thời điểm tiếp nhận.
  case received

  /// The name beside the field.
  public var name: Bilingual {
    switch self {
    case .procedure: Bilingual("Thủ tục", "Procedure")
    case .caseName: Bilingual("Trường hợp", "Case")
    case .limit: Bilingual("Thời hạn", "Limit")
    case .verification: Bilingual("Cần xác minh", "Verification")
    case .channel: Bilingual("Kênh nộp", "Channel")
    case .kind: Bilingual("Đối tượng", "Kind")
    case .name: Bilingual("Chủ hồ sơ", "Applicant")
    case .identity: Bilingual("Số định danh", "Identity no.")
    case .phone: Bilingual("Điện thoại", "Telephone")
    case .address: Bilingual("Địa chỉ", "Address")
    case .email: Bilingual("Email", "Email")
    case .submitterName: Bilingual("Người nộp", "Submitter")
    case .submitterIdentity: Bilingual("Số định danh", "Identity no.")
    case .submitterPhone: Bilingual("Điện thoại", "Telephone")
    case .officialCode: Bilingual("Mã chính thức", "Official code")
    case .fee: Bilingual("Phí, lệ phí", "Fee")
    case .delivery: Bilingual("Trả kết quả", "Return")
    case .agency: Bilingual("Nơi giải quyết", "Settled")
    case .acceptance: Bilingual("Tiếp nhận", "Acceptance")
    case .papers: Bilingual("Giấy tờ", "Papers")
    case .received: Bilingual("Lúc tiếp nhận", "Received")
    }
  }
}

/// What was found when a form was checked.
public struct Finding: Sendable, Equatable, Hashable {
  /// The field.
  public var field: ReceptionField
  /// Whether it keeps the dossier from being received; otherwise it is a warning.
  public var isError: Bool
  /// What is wrong.
  public var text: Bilingual

  /// Makes a finding.
  public init(_ field: ReceptionField, isError: Bool, _ text: Bilingual) {
    self.field = field
    self.isError = isError
    self.text = text
  }
}

/// A reception that may be written into the book.
public struct Reception: Sendable, Equatable {
  /// The procedure, in the version that holds.
  public var procedure: ProcedureReference
  /// The case.
  public var caseName: String?
  /// How it came.
  public var channel: Channel
  /// Chủ hồ sơ.
  public var applicant: Applicant
  /// Người nộp.
  public var submitter: Submitter?
  /// Papers handed in.
  public var papers: [ReceivedPaper]
  /// Fee.
  public var fee: String
  /// How the result is returned.
  public var delivery: ResultDelivery
  /// Official code.
  public var officialCode: String
  /// The limit that holds.
  public var limit: AgreedLimit
  /// When it is received.
  public var receivedAt: Moment
  /// Its clock.
  public var clock: DossierClock
  /// `accepted`, or `registered` for an online registration that waits.
  public var status: Status
}
