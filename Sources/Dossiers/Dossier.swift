public import Vietnamese
public import WorkingTime

/// A dossier (hồ sơ) as the book holds it.
public struct Dossier: Sendable, Equatable {
  /// Mã hồ sơ of this book.
  public var code: String
  /// Mã hồ sơ on the official system, or the empty text.
  public var officialCode: String
  /// The procedure and the version of it that held at the reception.
  public var procedure: ProcedureReference
  /// Trường hợp, or `nil` where the procedure has one only.
  public var caseName: String?
  /// How it came.
  public var channel: Channel
  /// Chủ hồ sơ.
  public var applicant: Applicant
  /// Người nộp, where it is another person.
  public var submitter: Submitter?
  /// The papers handed in.
  public var papers: [ReceivedPaper]
  /// Fee as told to the applicant; text, since published fees cannot be computed with.
  public var fee: String
  /// How the result is returned.
  public var delivery: ResultDelivery
  /// When it was received.
  public var receivedAt: Moment
  /// Account of the clerk who received it.
  public var receivedBy: String
  /// Name of that clerk, as it stands on the receipt.
  public var receiverName: String
  /// The limit that holds for it.
  public var limit: AgreedLimit
  /// The statutory clock.
  public var clock: DossierClock
  /// Where it stands.
  public var status: Status
  /// Since when.
  public var statusSince: Moment
  /// How often supplements were asked for (`law.md` R5: once).
  public var supplementsAsked: Int
  /// The due date that the one new date took the place of (R15); `nil` while none was given.
  public var reappointedFrom: Moment?
  /// When the work was finished.
  public var finishedAt: Moment?
  /// Whether the result is a refusal after appraisal (R14).
  public var isRefused: Bool
  /// When the result was returned.
  public var returnedAt: Moment?
  /// The version of the record, one more with each change.
  public var version: Int
  /// Whether it was received in another system and brought in, with the dates that were promised there.
  public var isBroughtIn: Bool

  /// Makes a dossier.
  public init(
    code: String, officialCode: String, procedure: ProcedureReference, caseName: String?, channel: Channel,
    applicant: Applicant, submitter: Submitter?, papers: [ReceivedPaper], fee: String,
    delivery: ResultDelivery,
    receivedAt: Moment, receivedBy: String, receiverName: String, limit: AgreedLimit, clock: DossierClock,
    status: Status, statusSince: Moment, supplementsAsked: Int = 0, reappointedFrom: Moment? = nil,
    finishedAt: Moment? = nil, isRefused: Bool = false, returnedAt: Moment? = nil, version: Int = 1,
    isBroughtIn: Bool = false
  ) {
    self.code = code
    self.officialCode = officialCode
    self.procedure = procedure
    self.caseName = caseName
    self.channel = channel
    self.applicant = applicant
    self.submitter = submitter
    self.papers = papers
    self.fee = fee
    self.delivery = delivery
    self.receivedAt = receivedAt
    self.receivedBy = receivedBy
    self.receiverName = receiverName
    self.limit = limit
    self.clock = clock
    self.status = status
    self.statusSince = statusSince
    self.supplementsAsked = supplementsAsked
    self.reappointedFrom = reappointedFrom
    self.finishedAt = finishedAt
    self.isRefused = isRefused
    self.returnedAt = returnedAt
    self.version = version
    self.isBroughtIn = isBroughtIn
  }

  /// What stands in place of the name of somebody whose data were erased by law.
  public static let erasedName = "(đã xóa dữ liệu cá nhân)"

  /// Whether the citizen's data were erased by law.
  public var isErased: Bool { applicant.name == Dossier.erasedName }

  /// What stands in place of the due date of a new online registration (R7); `nil` once it is answered.
  public var answerWords: Bilingual? {
    guard status == .registered, let answerBy = clock.answerBy else { return nil }
    return Bilingual(
      "chưa có; phải trả lời trước \(answerBy.written)", "none yet; to be answered by \(answerBy.written)")
  }

  /// The next moment at which somebody must have done something, or `nil`: what the queue is ordered by.
  ///
  /// The present due date while the limit runs and until the result is returned; eight working hours
  /// for a new online registration (R7); the first day of closing while supplements are awaited (R13).
  public var attention: Moment? {
    switch status {
    case .registered: clock.answerBy
    case .accepted, .processing, .finished: clock.due
    case .supplement: clock.closableFrom.map { Moment($0, ClockTime(minutes: 0)) }
    case .payment, .stopped, .notAccepted, .withdrawn, .returned, .closed: nil
    }
  }

  /// Whether the work was finished by the due date that holds; `nil` while it is not finished or has none.
  public var finishedInTime: Bool? { isFinished(by: clock.due) }

  /// Whether the work was finished by the first due date, whatever came afterwards.
  public var finishedInFirstTime: Bool? { isFinished(by: clock.firstDue) }

  private func isFinished(by due: Moment?) -> Bool? {
    guard let finishedAt, let due else { return nil }
    return finishedAt <= due
  }

  /// How the finished work stands to its dates; `nil` while it is not finished or has none.
  public var judged: Judgement? {
    guard let inTime = finishedInTime else { return nil }
    if isFinished(by: reappointedFrom) == false { return inTime ? .inNewTime : .late }
    return inTime ? .inTime : .late
  }
}

/// How finished work stands to the dates that were given.
public enum Judgement: Sendable, Equatable, CaseIterable {
  /// By the date that the law gave.
  case inTime
  /// By the one new date only (R15).
  case inNewTime
  /// After every date.
  case late

  /// The judgement in words.
  public var name: Bilingual {
    switch self {
    case .inTime: Bilingual("đúng hạn", "in time")
    case .inNewTime: Bilingual("đúng hạn theo hẹn lại", "in time by the new date")
    case .late: Bilingual("quá hạn", "late")
    }
  }
}

/// Which procedure, in which version.
public struct ProcedureReference: Sendable, Equatable, Hashable {
  /// The national code.
  public var code: String
  /// The official name of that version.
  public var name: String
  /// The number of the version in the book.
  public var version: Int

  /// Makes a reference.
  public init(code: String, name: String, version: Int) {
    self.code = code
    self.name = name
    self.version = version
  }
}

/// Chủ hồ sơ.
public struct Applicant: Sendable, Equatable, Hashable {
  /// Citizen, organisation or household business.
  public var kind: ApplicantKind
  /// Full name.
  public var name: String
  /// Identity number as written on papers.
  public var identity: String
  /// Telephone, always there.
  public var phone: String
  /// Address, always there.
  public var address: String
  /// Email, or the empty text.
  public var email: String

  /// Makes an applicant.
  public init(
    kind: ApplicantKind, name: String, identity: String, phone: String, address: String, email: String = ""
  ) {
    self.kind = kind
    self.name = name
    self.identity = identity
    self.phone = phone
    self.address = address
    self.email = email
  }
}

/// Người nộp, where it is not the applicant.
public struct Submitter: Sendable, Equatable, Hashable {
  /// Full name.
  public var name: String
  /// Identity number, or the empty text.
  public var identity: String
  /// Telephone, or the empty text.
  public var phone: String

  /// Makes a submitter.
  public init(name: String, identity: String, phone: String) {
    self.name = name
    self.identity = identity
    self.phone = phone
  }
}

/// A paper that was handed in.
public struct ReceivedPaper: Sendable, Equatable, Hashable {
  /// Its name.
  public var name: String
  /// Originals handed in.
  public var originals: Int
  /// Copies handed in.
  public var copies: Int

  /// Whether any of it was handed in.
  public var isReceived: Bool { originals > 0 || copies > 0 }

  /// Makes a paper.
  public init(name: String, originals: Int, copies: Int) {
    self.name = name
    self.originals = originals
    self.copies = copies
  }
}

/// The limit that holds for a dossier, and on whose word.
public struct AgreedLimit: Sendable, Equatable, Hashable {
  /// The limit.
  public var limit: TimeLimit
  /// Account of the person who settled it where the published text left it open; `nil` where the text states it.
  public var confirmedBy: String?
  /// Whether the longer limit for verification was taken.
  public var isVerification: Bool
  /// What it starts from.
  public var start: ClockStart
  /// The longer limit that the procedure has where verification is needed; `nil` where it has none or it
  /// was taken.
  public var verification: TimeLimit?
  /// Whether it pauses while supplements are awaited, by sector law, instead of starting anew (R25).
  public var pauses: Bool

  /// Makes an agreed limit.
  public init(
    limit: TimeLimit, confirmedBy: String? = nil, isVerification: Bool = false,
    start: ClockStart = .reception,
    verification: TimeLimit? = nil, pauses: Bool = false
  ) {
    self.limit = limit
    self.confirmedBy = confirmedBy
    self.isVerification = isVerification
    self.start = start
    self.verification = verification
    self.pauses = pauses
  }
}

/// The statutory clock of one dossier.
public struct DossierClock: Sendable, Equatable, Hashable {
  /// When the limit began to run; `nil` while it has not.
  public var startedAt: Moment?
  /// The first due date, kept whatever happens later.
  public var firstDue: Moment?
  /// The due date that holds now.
  public var due: Moment?
  /// Until when a new online registration must be answered (R7).
  public var answerBy: Moment?
  /// The first day on which the dossier may be closed for want of supplements (R13).
  public var closableFrom: CivilDate?
  /// Working minutes that were left when the clock was suspended.
  public var suspendedWith: Int?

  /// Makes a clock.
  public init(
    startedAt: Moment? = nil, firstDue: Moment? = nil, due: Moment? = nil, answerBy: Moment? = nil,
    closableFrom: CivilDate? = nil, suspendedWith: Int? = nil
  ) {
    self.startedAt = startedAt
    self.firstDue = firstDue
    self.due = due
    self.answerBy = answerBy
    self.closableFrom = closableFrom
    self.suspendedWith = suspendedWith
  }
}
