import Digest
import Dossiers
import SQLite

/// What the events of a book say of everything that its tables hold.
struct ToldOffice {
  /// An answer to an open limit, as its event states it.
  struct Answer: Equatable {
    var limit: String
    var verification: String
    var difficultArea: String
    var start: String
    var reason: String
    var actor: String
    var at: Int
  }

  struct Staff: Equatable {
    /// `nil` where an older program did not say it.
    var name: String?
    var role: String
  }

  /// What is told of a dossier when all events have been heard.
  struct Sealed {
    /// The number of the event that began it.
    var sequence: Int
    var digest: Digest256
  }

  private var dossiers: [String: ToldDossier] = [:]
  /// Dossiers by code, once `seal` was called.
  private(set) var sealed: [String: Sealed] = [:]
  /// The last number of each day of reception, the day as codes write it.
  var numbers: [String: Int] = [:]
  var staff: [String: Staff] = [:]
  var settings: [String: String] = [:]
  /// The digest of the calendar after its last change; `nil` where an older program did not say it.
  var calendar: String?
  /// The digest of each decision's contents, in order; `nil` where an older program did not say it.
  var decisions: [String?] = []
  /// Procedures whose limit pauses during supplements.
  var pausing: Set<String> = []
  var answers: [LimitAnswerTable.Key: Answer] = [:]

  /// Ends the telling: what was told of each dossier becomes one digest.
  mutating func seal() {
    sealed = dossiers.mapValues { Sealed(sequence: $0.sequence, digest: $0.digest) }
    dossiers = [:]
  }

  /// Takes what the next event says.
  mutating func take(_ row: borrowing Row) throws {
    guard let kind = Fact.Kind(rawValue: try row.text(3)) else { throw RegisterFault.damaged }
    switch kind {
    case .received: try receive(row, by: try row.text(2), isBroughtIn: false)
    case .broughtIn: try receive(row, by: try fact(row, kind)["receivedBy"] ?? "", isBroughtIn: true)
    case .moved, .clockStarted, .reappointed, .extended, .dueRecomputed, .erased:
      guard let code = try row.optionalText(4) else { throw RegisterFault.damaged }
      try dossiers[code]?.take(kind, body: try row.blob(6))
    case .officeCreated: create(try fact(row, kind))
    case .configured: configure(try fact(row, kind))
    case .calendarChanged: if let days = try fact(row, kind)["days"] { calendar = days }
    case .catalogueImported: decisions.append(try fact(row, kind)["content"])
    case .supplementRuleSet:
      let fact = try fact(row, kind)
      guard let code = fact["procedure"] else { return }
      if fact["rule"] == "pause" { pausing.insert(code) } else { pausing.remove(code) }
    case .limitSettled, .limitWithdrawn: answer(try fact(row, kind), try row.text(2), Int(try row.integer(1)))
    case .receiptMade, .refused, .backedUp, .restored, .looked, .dossiersImported, .dossiersExported: break
    }
  }

  private mutating func receive(_ row: borrowing Row, by account: String, isBroughtIn: Bool) throws {
    guard let code = try row.optionalText(4) else { throw RegisterFault.damaged }
    dossiers[code] = try ToldDossier(
      sequence: Int(try row.integer(0)), code: code, receivedBy: account, isBroughtIn: isBroughtIn,
      body: try row.blob(6),
      personal: try row.optionalBlob(8))
    if let (day, number) = DossierCode.dayAndNumber(of: code) {
      numbers[day] = max(numbers[day] ?? 0, number)
    }
  }

  private func fact(_ row: borrowing Row, _ kind: Fact.Kind) throws -> Fact {
    Fact(kind: kind, fields: try FieldCoding.decode(row.blob(6), isPersonal: false))
  }

  private mutating func create(_ fact: Fact) {
    for name in ["authority", "name", "code", "place", "difficultArea", "dueConvention"] {
      settings[name] = fact[name]
    }
    if let founder = fact["founder"] {
      staff[founder] = Staff(
        name: fact["founderName"], role: fact["founderRole"] ?? StaffRole.administrator.rawValue)
    }
    calendar = fact["days"]
  }

  private mutating func configure(_ fact: Fact) {
    guard let setting = fact["setting"] else { return }
    if setting == "person", let account = fact["account"], let role = fact["role"] {
      staff[account] = Staff(name: fact["name"], role: role)
    } else if let new = fact["new"] {
      settings[setting] = new
    }
  }

  private mutating func answer(_ fact: Fact, _ actor: String, _ at: Int) {
    let key = LimitAnswerTable.Key(fact["procedure"] ?? "", fact["case"], fact["published"] ?? "")
    guard fact.kind == .limitSettled else {
      answers[key] = nil
      return
    }
    answers[key] = Answer(
      limit: fact["limit"] ?? "", verification: fact["verification"] ?? "",
      difficultArea: fact["difficultArea"] ?? "", start: fact["start"] ?? "", reason: fact["reason"] ?? "",
      actor: actor, at: at)
  }
}
