public import Dossiers
public import Vietnamese
public import WorkingTime

/// Where the typing goes in the form.
public enum FormFocus: Sendable, Equatable, Hashable {
  /// A field.
  case field(ReceptionField)
  /// The count of originals of a paper.
  case originals(Int)
  /// The count of copies of a paper.
  case copies(Int)

  /// The field that it belongs to.
  public var field: ReceptionField {
    switch self {
    case .field(let field): field
    case .originals, .copies: .papers
    }
  }
}

/// The form of a reception.
public struct ReceptionPage: Sendable, Equatable {
  /// The procedure.
  public let procedure: Procedure
  /// Its version in the book.
  public let version: Int
  /// Whether the commune is of difficult conditions, which have limits of their own.
  public let inDifficultArea: Bool
  /// What is filled in.
  public var form: ReceptionForm
  /// Where the typing goes.
  public var focus: FormFocus
  /// The cursor of the field that takes the typing.
  public var editor: LineEditor
  /// What the last check found; shown only where the clerk has been.
  public var findings: [Finding]
  /// Fields that were left once, or all after a try to save.
  public var visited: Set<ReceptionField>
  /// The due date and its reason as it stands, or why there is none.
  public var preview: DuePreview
  /// The limit that the form leads to.
  public var agreedLimit: TimeLimit?
  /// The key of the request once the form is being saved; the same for every try.
  public var request: WorkKey?
  /// The key of the draft that is kept of the form, once one was.
  public var work: WorkKey?
  /// Whether anything was typed.
  public var isDirty: Bool
  /// The identity number that was looked up last.
  public var lookedUp: String

  /// A form for a procedure. Typing begins at what only this dossier can say: a question that the
  /// procedure leaves open, else the applicant's number.
  public init(procedure: Procedure, version: Int, inDifficultArea: Bool) {
    self.procedure = procedure
    self.version = version
    self.inDifficultArea = inDifficultArea
    form = ReceptionForm(for: procedure)
    focus = .field(.name)
    editor = LineEditor()
    findings = []
    visited = []
    preview = .none
    agreedLimit = nil
    request = nil
    work = nil
    isDirty = false
    lookedUp = ""
    let open: [FormFocus] = [.field(.caseName), .field(.limit), .field(.identity)]
    focus = open.first(where: focuses.contains) ?? .field(.name)
  }
}

/// What the form can say of the due date before saving.
public enum DuePreview: Sendable, Equatable {
  /// The date and its reason.
  case due(Explanation)
  /// Only registered: until when it must be answered (R7).
  case answer(Explanation)
  /// The limit starts at a later event.
  case startsLater(ClockStart)
  /// No limit is set.
  case none
  /// The published text leaves it open, for a reason.
  case open(Bilingual)
  /// No date can be computed.
  case fault(Bilingual)
}

extension ReceptionPage {
  /// Every place that takes typing, in order.
  public var focuses: [FormFocus] {
    var result: [FormFocus] = []
    if procedure.cases.count > 1 { result.append(.field(.caseName)) }
    if needsSettledLimit { result.append(.field(.limit)) }
    if currentCase?.verification != nil { result.append(.field(.verification)) }
    result.append(.field(.channel))
    if form.channel.isOnline { result.append(.field(.acceptance)) }
    result += [
      .field(.kind), .field(.identity), .field(.name), .field(.phone), .field(.address),
      .field(.email), .field(.submitterName),
    ]
    if !(form.submitterName + form.submitterIdentity + form.submitterPhone).isEmpty {
      result += [.field(.submitterIdentity), .field(.submitterPhone)]
    }
    result += [.field(.officialCode), .field(.fee), .field(.delivery)]
    if asksAgency { result.append(.field(.agency)) }
    for index in form.papers.indices { result += [.originals(index), .copies(index)] }
    return result
  }

  /// The chosen case.
  public var currentCase: ProcedureCase? {
    procedure.cases.indices.contains(form.caseIndex) ? procedure.cases[form.caseIndex] : nil
  }

  /// Whether the clerk must settle the limit. The question stays while it is being answered.
  public var needsSettledLimit: Bool {
    guard let currentCase, !(form.needsVerification && currentCase.verification != nil) else { return false }
    return currentCase.limit(channel: form.channel, inDifficultArea: inDifficultArea).stated == nil
  }

  /// Whether another agency's reception could start the limit (R8); a payment or an event is one already.
  var asksAgency: Bool {
    switch currentCase?.start {
    case .reception, .competentAgency: true
    case .payment, .event, nil: false
    }
  }

  /// The text of a field that is typed, or `nil` for one that is chosen.
  public func text(of field: ReceptionField) -> String? {
    switch field {
    case .name: form.name
    case .identity: form.identity
    case .phone: form.phone
    case .address: form.address
    case .email: form.email
    case .submitterName: form.submitterName
    case .submitterIdentity: form.submitterIdentity
    case .submitterPhone: form.submitterPhone
    case .officialCode: form.officialCode
    case .fee: form.fee
    case .limit: form.settledLimit
    case .procedure, .caseName, .verification, .channel, .kind, .delivery, .agency, .acceptance, .papers,
      .received:
      nil
    }
  }

  /// Puts a text into a field that is typed.
  mutating func set(_ text: String, in field: ReceptionField) {
    switch field {
    case .name: form.name = text
    case .identity: form.identity = text
    case .phone: form.phone = text
    case .address: form.address = text
    case .email: form.email = text
    case .submitterName: form.submitterName = text
    case .submitterIdentity: form.submitterIdentity = text
    case .submitterPhone: form.submitterPhone = text
    case .officialCode: form.officialCode = text
    case .fee: form.fee = text
    case .limit: form.settledLimit = text
    case .procedure, .caseName, .verification, .channel, .kind, .delivery, .agency, .acceptance, .papers,
      .received:
      break
    }
  }

  /// What a field that is chosen shows, or `nil` for one that is typed.
  public func choice(of field: ReceptionField) -> Bilingual? {
    switch field {
    case .caseName: currentCase?.name.map { Bilingual($0, $0) } ?? Bilingual("Chung", "General")
    case .verification: form.needsVerification ? Bilingual("Có", "Yes") : Bilingual("Không", "No")
    case .channel: form.channel.name
    case .kind: form.kind.name
    case .delivery: form.delivery.name
    case .acceptance:
      form.isOnlyRegistered
        ? Bilingual("Mới đăng ký, trả lời sau", "Registered, to be answered")
        : Bilingual("Ngay bây giờ", "Now")
    case .agency:
      form.isSettledElsewhere
        ? Bilingual("Nơi khác", "Elsewhere") : Bilingual("Tại đây", "Here")
    case .procedure, .limit, .name, .identity, .phone, .address, .email, .submitterName, .submitterIdentity,
      .submitterPhone, .officialCode, .fee, .papers, .received:
      nil
    }
  }

  /// Takes the next or the former choice of a field.
  mutating func turnChoice(of field: ReceptionField, by step: Int) {
    switch field {
    case .caseName:
      let count = max(1, procedure.cases.count)
      form.take(case: (form.caseIndex + step + count) % count, of: procedure)
    case .verification: form.needsVerification.toggle()
    case .channel: form.channel = Channel.allCases.turned(from: form.channel, by: step)
    case .kind: form.kind = ApplicantKind.allCases.turned(from: form.kind, by: step)
    case .agency: form.isSettledElsewhere.toggle()
    case .acceptance: form.isOnlyRegistered.toggle()
    case .delivery: form.delivery = ResultDelivery.allCases.turned(from: form.delivery, by: step)
    case .procedure, .limit, .name, .identity, .phone, .address, .email, .submitterName, .submitterIdentity,
      .submitterPhone, .officialCode, .fee, .papers, .received:
      break
    }
  }

  /// Whether a paper of the form is always needed.
  public func isRequired(paper index: Int) -> Bool {
    let requirements = procedure.requirements(ofCase: form.caseIndex)
    return requirements.indices.contains(index) && requirements[index].isRequired
  }

  /// What was found wrong with a field where the clerk has been, errors first.
  public func shownFinding(of field: ReceptionField) -> Finding? {
    guard visited.contains(field) else { return nil }
    let own = findings.filter { $0.field == field }
    return own.first(where: \.isError) ?? own.first
  }
}

extension Array where Element: Equatable {
  /// The element so many steps after another, around the ends.
  fileprivate func turned(from element: Element, by step: Int) -> Element {
    guard let index = firstIndex(of: element) else { return element }
    return self[(index + step + count) % count]
  }
}
