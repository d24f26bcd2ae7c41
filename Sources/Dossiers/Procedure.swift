public import Vietnamese
public import WorkingTime

/// A published procedure (thủ tục hành chính), one version of it.
public struct Procedure: Sendable, Equatable, Hashable {
  /// The national code, as `1.004873`.
  public var code: String
  /// The official name.
  public var name: String
  /// Lĩnh vực.
  public var field: String
  /// The competent agency, as published.
  public var agency: String
  /// The cases (trường hợp), at least one. A procedure without cases has one without a name.
  public var cases: [ProcedureCase]
  /// The published text of the limit, word for word.
  public var limitText: String
  /// Where the limit was taken from.
  public var limitSource: String
  /// The published text of fees. Never computed with: the column is often off by a thousand.
  public var fee: String
  /// The papers that a dossier holds.
  public var papers: [PaperRequirement]
  /// Legal basis, as published numbers of documents.
  public var basis: [String]
  /// The decision that published it, or the empty text.
  public var decision: String
  /// How far it can be done online.
  public var online: OnlineLevel
  /// What the applicant gets, or the empty text.
  public var result: String
  /// Whether a request for supplements pauses the limit, by sector law, instead of starting it anew (R25).
  /// No catalogue says so; the office does.
  public var pauses: Bool

  /// Makes a procedure.
  public init(
    code: String, name: String, field: String = "", agency: String = "", cases: [ProcedureCase],
    limitText: String = "", limitSource: String = "", fee: String = "", papers: [PaperRequirement] = [],
    basis: [String] = [], decision: String = "", online: OnlineLevel = .unknown, result: String = "",
    pauses: Bool = false
  ) {
    self.code = code
    self.name = name
    self.field = field
    self.agency = agency
    self.cases = cases
    self.limitText = limitText
    self.limitSource = limitSource
    self.fee = fee
    self.papers = papers
    self.basis = basis
    self.decision = decision
    self.online = online
    self.result = result
    self.pauses = pauses
  }

  /// The name without the «Thủ tục» that stands before some at random.
  public var shortName: String {
    let prefix = "thủ tục "
    guard name.lowercased().hasPrefix(prefix) else { return name }
    let rest = name.dropFirst(prefix.count)
    return (rest.first.map { String($0).uppercased() } ?? "") + rest.dropFirst()
  }

  /// Whether every case states its limit.
  public var limitsAreStated: Bool { cases.allSatisfy { $0.limit.stated != nil } }

  /// Whether a text has the shape of a procedure's code: `1.004873`, with local suffixes allowed.
  public static func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, bytes.count <= 24, bytes[1] == 0x2E, (0x30...0x39).contains(bytes[0]) else {
      return false
    }
    return bytes[2..<8].allSatisfy { (0x30...0x39).contains($0) }
      && (bytes.count == 8 || bytes[8] == 0x2E)
      && bytes.dropFirst(8).allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2E || (0x41...0x5A).contains($0)
      }
  }
}

/// How far a procedure can be done online.
public enum OnlineLevel: String, Sendable, Equatable, Hashable, CaseIterable {
  /// Toàn trình.
  case full
  /// Một phần.
  case partial
  /// Only information.
  case none
  /// Not published.
  case unknown
}

/// One case (trường hợp) of a procedure, with its own limit.
public struct ProcedureCase: Sendable, Equatable, Hashable {
  /// What tells the case from the others; `nil` where there is only one.
  public var name: String?
  /// Its limit.
  public var limit: PublishedLimit
  /// The question that the catalogue itself asks about the limit, where it asks one.
  public var question: Bilingual?
  /// The longer limit where verification is needed; it may be in another unit.
  public var verification: TimeLimit?
  /// The limit in communes miền núi or of difficult conditions.
  public var difficultArea: TimeLimit?
  /// Limits that differ by channel.
  public var channels: [Channel: TimeLimit]
  /// What the limit starts from.
  public var start: ClockStart
  /// Account of the person who settled the limit, where the published text leaves it open.
  public var settledBy: String?

  /// Makes a case.
  public init(
    name: String? = nil, limit: PublishedLimit, question: Bilingual? = nil,
    verification: TimeLimit? = nil, difficultArea: TimeLimit? = nil,
    channels: [Channel: TimeLimit] = [:], start: ClockStart = .reception, settledBy: String? = nil
  ) {
    self.name = name
    self.limit = limit
    self.question = question
    self.verification = verification
    self.difficultArea = difficultArea
    self.channels = channels
    self.start = start
    self.settledBy = settledBy
  }

  /// The limit that holds for a channel in a commune of a kind, or the question that a person must settle.
  public func limit(channel: Channel, inDifficultArea: Bool) -> PublishedLimit {
    if inDifficultArea, let difficultArea { return .stated(difficultArea) }
    if let own = channels[channel] { return .stated(own) }
    return limit
  }

  /// Why its limit needs a person, in the catalogue's own words where it asks something itself.
  public func reason(of question: LimitQuestion) -> Bilingual {
    question == .asked ? self.question ?? question.text : question.text
  }
}

/// A limit as far as the published text states it.
public enum PublishedLimit: Sendable, Equatable, Hashable {
  /// The text states it.
  case stated(TimeLimit)
  /// The text leaves it open; a person settles it, and nothing is guessed.
  case needsPerson(LimitQuestion)

  /// The limit where it is stated.
  public var stated: TimeLimit? {
    switch self {
    case .stated(let limit): limit
    case .needsPerson: nil
    }
  }
}

/// Why a published limit needs a person.
public enum LimitQuestion: String, Sendable, Equatable, Hashable, CaseIterable, Error {
  /// A number without a unit («N Khác» in the portal).
  case unitMissing
  /// No number, and the text gives none.
  case numberMissing
  /// The column and the text say different kinds of days.
  case unitsContradict
  /// The number of the column stands nowhere in the text.
  case numberNotInText
  /// Several limits, and nothing says which case each is for.
  case casesUnnamed
  /// Limits differ by channel in the way in which the area rule is hidden in land records.
  case areaUnderChannel
  /// Limits differ by channel in a way in which cases are hidden in records.
  case casesUnderChannel
  /// It starts at an event whose day must be entered.
  case startsAtEvent
  /// It ends on a date or is counted back from an event.
  case fixedDate
  /// Stages of several agencies are mixed.
  case stages
  /// Hours that may stand for days, or that may not be working hours.
  case hoursUnclear
  /// The text depends on conditions that a person must read.
  case conditions
  /// A part of the published text is missing.
  case textCutOff
  /// The catalogue asks a question of its own; see the case's `question`.
  case asked

  /// The reason, for the clerk.
  public var text: Bilingual {
    switch self {
    case .unitMissing: Bilingual("có số nhưng không có đơn vị thời gian", "a number without a unit of time")
    case .numberMissing: Bilingual("không ghi số ngày hay giờ", "no number of days or hours")
    case .unitsContradict:
      Bilingual(
        "cột ghi «ngày», nội dung ghi «ngày làm việc» hoặc ngược lại",
        "column and text contradict each other: days and working days")
    case .numberNotInText:
      Bilingual("số ở cột không có trong nội dung", "the column's number stands nowhere in the text")
    case .casesUnnamed:
      Bilingual(
        "nhiều thời hạn nhưng không rõ trường hợp nào", "several limits without the cases they are for")
    case .areaUnderChannel:
      Bilingual(
        "thời hạn xã miền núi có thể đang nằm dưới «Trực tiếp»",
        "the mountain limit may be standing under «in person»")
    case .casesUnderChannel:
      Bilingual(
        "mỗi hình thức nộp một thời hạn, có thể là thời hạn của từng trường hợp",
        "a limit for each channel, which may be the limits of cases")
    case .startsAtEvent:
      Bilingual("tính từ một sự kiện khác lúc tiếp nhận", "it starts at another event than the reception")
    case .fixedDate:
      Bilingual("là ngày cố định hoặc tính lùi từ một sự kiện", "a fixed date, or counted back from an event")
    case .stages: Bilingual("gồm nhiều bước của nhiều cơ quan", "stages of several agencies")
    case .hoursUnclear: Bilingual("số giờ không rõ là giờ làm việc", "hours that may not be working hours")
    case .conditions:
      Bilingual("phụ thuộc điều kiện nêu trong nội dung", "it depends on conditions in the text")
    case .textCutOff:
      Bilingual(
        "nội dung công bố bị cắt, thiếu một phần", "the published text is cut off, a part of it is missing")
    case .asked: Bilingual("danh mục có câu hỏi riêng", "the catalogue asks a question of its own")
    }
  }
}

/// What a limit starts from (`law.md` R8).
public enum ClockStart: Sendable, Equatable, Hashable {
  /// The full reception, as shown on the receipt.
  case reception
  /// The reception by the competent agency («không phụ thuộc địa giới»).
  case competentAgency
  /// The fulfilment of the financial duty.
  case payment
  /// A later event, named as the text names it.
  case event(String)
}

/// A paper that a dossier of the procedure holds.
public struct PaperRequirement: Sendable, Equatable, Hashable {
  /// A short name that fits the checklist.
  public var name: String
  /// Originals asked for.
  public var originals: Int
  /// Copies asked for.
  public var copies: Int
  /// Whether it is always needed; others depend on the situation.
  public var isRequired: Bool
  /// The case that it belongs to, or `nil` for all.
  public var caseName: String?

  /// Makes a requirement.
  public init(name: String, originals: Int, copies: Int, isRequired: Bool = true, caseName: String? = nil) {
    self.name = name
    self.originals = originals
    self.copies = copies
    self.isRequired = isRequired
    self.caseName = caseName
  }
}
