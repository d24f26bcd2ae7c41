public import Vietnamese
public import WorkingTime

/// Something that happened, as the history keeps it: a kind, and what it said.
///
/// Facts state results, so that the tables can be built again from them alone.
public struct Fact: Sendable, Equatable, Hashable {
  /// The kinds of facts. The raw values stand in the file and never change.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The office was set up.
    case officeCreated
    /// A catalogue was imported by a decision.
    case catalogueImported
    /// A dossier was received.
    case received
    /// A dossier changed its status.
    case moved
    /// A receipt was made.
    case receiptMade
    /// Something was refused to somebody.
    case refused
    /// A setting of the office changed.
    case configured
    /// The office's calendar changed by a document.
    case calendarChanged
    /// A promised date was counted anew by the present calendar, by somebody's decision.
    case dueRecomputed
    /// A person settled a limit that the published text leaves open.
    case limitSettled
    /// A settled limit was withdrawn.
    case limitWithdrawn
    /// The limit of a dossier began to run at another moment than its reception.
    case clockStarted
    /// A dossier took the longer limit for verification.
    case extended
    /// A dossier got its one new date.
    case reappointed
    /// It was set whether supplements pause a procedure's limit or start it anew.
    case supplementRuleSet
    /// A verified backup was made.
    case backedUp
    /// The book was restored from a backup.
    case restored
    /// A citizen's data were erased by law.
    case erased
    /// Somebody was shown a citizen's whole data.
    case looked
    /// A dossier of another system was brought in.
    case broughtIn
    /// A file of dossiers was brought in.
    case dossiersImported
    /// Dossiers were written out.
    case dossiersExported

    /// What happened, in a word or two.
    public var name: Bilingual {
      switch self {
      case .officeCreated: Bilingual("Mở sổ", "Office set up")
      case .catalogueImported: Bilingual("Nhập danh mục", "Catalogue imported")
      case .received: Bilingual("Tiếp nhận", "Received")
      case .moved: Bilingual("Chuyển trạng thái", "Moved")
      case .receiptMade: Bilingual("Lập giấy tiếp nhận", "Receipt made")
      case .refused: Bilingual("Từ chối quyền", "Refused")
      case .configured: Bilingual("Đổi cài đặt", "Configured")
      case .calendarChanged: Bilingual("Đổi lịch làm việc", "Calendar changed")
      case .dueRecomputed: Bilingual("Tính lại ngày hẹn", "Due date counted anew")
      case .limitSettled: Bilingual("Xác nhận thời hạn", "Limit settled")
      case .limitWithdrawn: Bilingual("Rút xác nhận thời hạn", "Settled limit withdrawn")
      case .clockStarted: Bilingual("Bắt đầu tính thời hạn", "Limit started")
      case .extended: Bilingual("Theo thời hạn xác minh", "Limit for verification")
      case .reappointed: Bilingual("Hẹn lại", "New date")
      case .supplementRuleSet: Bilingual("Đặt quy tắc bổ sung", "Supplement rule set")
      case .backedUp: Bilingual("Sao lưu", "Backed up")
      case .restored: Bilingual("Phục hồi từ bản sao lưu", "Restored from a backup")
      case .erased: Bilingual("Xóa dữ liệu cá nhân", "Personal data erased")
      case .looked: Bilingual("Đã xem", "Looked at")
      case .broughtIn: Bilingual("Nhập từ hệ thống khác", "Brought in")
      case .dossiersImported: Bilingual("Nhập tệp hồ sơ", "Dossiers imported")
      case .dossiersExported: Bilingual("Xuất hồ sơ", "Dossiers exported")
      }
    }
  }

  /// One thing that the fact says.
  public struct Field: Sendable, Equatable, Hashable {
    /// Its name in the file.
    public var name: String
    /// Its value as text.
    public var value: String
    /// Whether it tells of a citizen, so that the chain holds only a salted digest of it.
    public var isPersonal: Bool

    /// Makes a field.
    public init(_ name: String, _ value: String, isPersonal: Bool = false) {
      self.name = name
      self.value = value
      self.isPersonal = isPersonal
    }
  }

  /// What kind.
  public var kind: Kind
  /// The dossier that it is about, by code, or `nil`.
  public var dossier: String?
  /// What it says, in a fixed order.
  public var fields: [Field]

  /// Makes a fact.
  public init(kind: Kind, dossier: String? = nil, fields: [Field]) {
    self.kind = kind
    self.dossier = dossier
    self.fields = fields
  }

  /// The value of a field.
  public subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }
}

/// A fact with its place in the history.
public struct HistoryEntry: Sendable, Equatable {
  /// Its number, from 1, without gaps.
  public var sequence: Int
  /// When. Unit: seconds since 1970-01-01 UTC.
  public var secondsUTC: Int
  /// Account of the person who did it.
  public var actor: String
  /// What.
  public var fact: Fact

  /// Makes an entry.
  public init(sequence: Int, secondsUTC: Int, actor: String, fact: Fact) {
    self.sequence = sequence
    self.secondsUTC = secondsUTC
    self.actor = actor
    self.fact = fact
  }

  /// When, on the office's clock.
  public var at: Moment { Moment(secondsUTC: secondsUTC) }
}

extension Fact {
  /// The fact that a dossier was received, with everything that the reception said.
  public static func received(_ dossier: Dossier) -> Fact {
    Fact(kind: .received, dossier: dossier.code, fields: whole(of: dossier))
  }

  /// Everything that a dossier is, but for its own code and the account of its receiver.
  static func whole(of dossier: Dossier) -> [Field] {
    var fields: [Field] = [
      Field("official", dossier.officialCode), Field("procedure", dossier.procedure.code),
      Field("procedureVersion", String(dossier.procedure.version)), Field("case", dossier.caseName ?? ""),
      Field("channel", dossier.channel.rawValue), Field("kind", dossier.applicant.kind.rawValue),
      Field("fee", dossier.fee), Field("delivery", dossier.delivery.rawValue),
      Field("received", dossier.receivedAt.iso), Field("receiver", dossier.receiverName),
      Field("limit", dossier.limit.limit.compact), Field("confirmedBy", dossier.limit.confirmedBy ?? ""),
      Field("verification", dossier.limit.isVerification ? "1" : "0"),
      Field("start", dossier.limit.start.compact),
      Field("verificationLimit", dossier.limit.verification?.compact ?? ""),
      Field("pauses", dossier.limit.pauses ? "1" : "0"),
    ]
    fields += dossier.papers.enumerated().map { index, paper in
      Field("paper\(index + 1)", "\(paper.originals)|\(paper.copies)|\(paper.name)")
    }
    fields += state(of: dossier)
    fields += [
      Field("name", dossier.applicant.name, isPersonal: true),
      Field("identity", dossier.applicant.identity, isPersonal: true),
      Field("phone", dossier.applicant.phone, isPersonal: true),
      Field("address", dossier.applicant.address, isPersonal: true),
      Field("email", dossier.applicant.email, isPersonal: true),
      Field("submitterName", dossier.submitter?.name ?? "", isPersonal: true),
      Field("submitterIdentity", dossier.submitter?.identity ?? "", isPersonal: true),
      Field("submitterPhone", dossier.submitter?.phone ?? "", isPersonal: true),
    ]
    return fields
  }

  /// The fact that a dossier was moved, with the state that it then had. A note may name people,
  /// so it counts as personal.
  public static func moved(_ before: Dossier, by move: Move, to after: Dossier) -> Fact {
    Fact(
      kind: .moved, dossier: after.code,
      fields: [Field("from", String(before.status.rawValue))] + state(of: after) + [
        Field("basis", move.basis), Field("note", move.note, isPersonal: true),
      ])
  }

  /// The fact that a dossier was changed, with the state that it then had.
  public static func changed(_ before: Dossier, by change: Change, to after: Dossier) -> Fact {
    let state = state(of: after)
    switch change {
    case .move(let move): return moved(before, by: move, to: after)
    case .start(let moment, let note):
      return Fact(
        kind: .clockStarted, dossier: after.code,
        fields: [Field("at", moment.iso)] + state + [Field("note", note, isPersonal: true)])
    case .extend(let note):
      return Fact(
        kind: .extended, dossier: after.code,
        fields: [Field("limit", after.limit.limit.compact), Field("verification", "1")] + state
          + [Field("note", note, isPersonal: true)])
    case .reappoint(let order):
      return Fact(
        kind: .reappointed, dossier: after.code,
        fields: [Field("to", order.to.iso), Field("apology", order.apology)] + state
          + [Field("note", order.reason, isPersonal: true)])
    }
  }

  /// The part of a dossier that changes change.
  private static func state(of dossier: Dossier) -> [Field] {
    [
      Field("status", String(dossier.status.rawValue)), Field("since", dossier.statusSince.iso),
      Field("started", dossier.clock.startedAt?.iso ?? ""),
      Field("firstDue", dossier.clock.firstDue?.iso ?? ""),
      Field("due", dossier.clock.due?.iso ?? ""), Field("answerBy", dossier.clock.answerBy?.iso ?? ""),
      Field("closableFrom", dossier.clock.closableFrom?.iso ?? ""),
      Field("suspendedWith", dossier.clock.suspendedWith.map(String.init) ?? ""),
      Field("supplements", String(dossier.supplementsAsked)),
      Field("reappointedFrom", dossier.reappointedFrom?.iso ?? ""),
      Field("finished", dossier.finishedAt?.iso ?? ""), Field("refused", dossier.isRefused ? "1" : "0"),
      Field("returned", dossier.returnedAt?.iso ?? ""), Field("version", String(dossier.version)),
    ]
  }
}
