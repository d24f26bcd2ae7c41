import Digest
import Dossiers
import WorkingTime

/// What events say of one dossier, as bytes: so that a book of many years is compared in a moment.
///
/// A row of the table is told the same way, as the fact that its reception would be now; the two are equal
/// or the table was changed behind the history's back.
struct ToldDossier {
  /// The number of the event that began it.
  var sequence: Int
  /// A digest of what never changes: procedure, channel, papers, who received it.
  private var reception: Digest256
  /// The limit that holds, which an extension changes.
  private var limits: [UInt8]
  /// What every change states anew, from `status` to `version`.
  private var state: [UInt8]
  /// A digest of what tells of the citizen; `nil` where it was erased.
  private var personal: Digest256?

  /// What a reception says.
  init(
    sequence: Int, code: String, receivedBy: String, isBroughtIn: Bool, body: [UInt8], personal: [UInt8]?
  ) throws(RegisterFault) {
    let parts = try FieldParts(body)
    var reception = CanonicalBytes(domain: "motcua/reception")
    reception.append(code)
    reception.append(receivedBy)
    reception.append(isBroughtIn ? "1" : "0")
    reception.append(parts.rest)
    self.sequence = sequence
    self.reception = reception.digest
    limits = parts.limits
    state = parts.state
    self.personal = personal.map(SHA256.hash)
  }

  /// What a row of the table says.
  init(_ dossier: Dossier) throws(RegisterFault) {
    var (open, personal): ([Fact.Field], [Fact.Field]) = ([], [])
    for field in Fact.received(dossier).fields {
      if !field.isPersonal {
        open.append(field)
      } else if !field.value.isEmpty {
        personal.append(field)
      }
    }
    try self.init(
      sequence: 0, code: dossier.code, receivedBy: dossier.receivedBy, isBroughtIn: dossier.isBroughtIn,
      body: FieldCoding.encode(open), personal: dossier.isErased ? nil : FieldCoding.encode(personal))
  }

  /// One digest of all that is told, wherever it was told.
  var digest: Digest256 {
    var bytes = CanonicalBytes(domain: "motcua/dossier")
    bytes.append(reception)
    bytes.append(limits)
    bytes.append(state)
    bytes.append(personal?.bytes)
    return bytes.digest
  }

  /// Takes what a later event says.
  mutating func take(_ kind: Fact.Kind, body: [UInt8]) throws(RegisterFault) {
    switch kind {
    case .moved, .clockStarted, .reappointed: state = try FieldParts(body).state
    case .extended:
      state = try FieldParts(body).state
      limits = try FieldParts(body).limits + FieldCoding.encode([Fact.Field("verificationLimit", "")])
    case .dueRecomputed: try recount(FieldCoding.decode(body, isPersonal: false))
    case .erased: personal = nil
    case .received, .receiptMade, .officeCreated, .catalogueImported, .refused, .configured, .calendarChanged,
      .limitSettled, .limitWithdrawn, .supplementRuleSet, .backedUp, .restored, .looked, .broughtIn,
      .dossiersImported, .dossiersExported:
      break
    }
  }

  /// A date counted anew states itself alone.
  private mutating func recount(_ fields: [Fact.Field]) throws(RegisterFault) {
    let told = Fact(kind: .dueRecomputed, fields: fields)
    var present = try FieldCoding.decode(state, isPersonal: false)
    let moved = told["which"] == DueShift.Kind.answer.rawValue ? "answerBy" : "due"
    for index in present.indices {
      switch present[index].name {
      case moved: present[index].value = told["new"] ?? ""
      case "version": present[index].value = told["version"] ?? ""
      default: break
      }
    }
    state = FieldCoding.encode(present)
  }
}
