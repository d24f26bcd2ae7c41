import Dossiers
import WorkingTime

/// What events say of one dossier, as bytes: so that a book of many years is compared in a moment.
///
/// A row of the table is told the same way, as the fact that its reception would be now; the two are equal
/// or the table was changed behind the history's back.
struct ToldDossier: Equatable {
  /// The number of the event that began it.
  var sequence: Int
  /// A digest of what never changes: procedure, channel, papers, who received it. Keyed anew in each
  /// process (SipHash), so that nobody can aim at it.
  private var reception: Int
  /// The limit that holds, which an extension changes.
  private var limits: [UInt8]
  /// What every change states anew, from `status` to `version`.
  private var state: [UInt8]
  /// A digest of what tells of the citizen; `nil` where it was erased.
  private(set) var personal: Int?

  private static let limitNames: Set<String> = ["limit", "verification", "verificationLimit"]
  private static let stateNames: Set<String> = [
    "status", "since", "started", "firstDue", "due", "answerBy", "closableFrom", "suspendedWith",
    "supplements",
    "reappointedFrom", "finished", "refused", "returned", "version",
  ]

  /// What a reception says.
  init(
    sequence: Int, code: String, receivedBy: String, body: [UInt8], personal: [UInt8]?
  ) throws(RegisterFault) {
    var hasher = Hasher()
    hasher.combine(code)
    hasher.combine(receivedBy)
    var (limits, state): ([UInt8], [UInt8]) = ([], [])
    for part in try FieldParts(body) {
      switch part.name {
      case _ where Self.stateNames.contains(part.name): state += part.bytes
      case _ where Self.limitNames.contains(part.name): limits += part.bytes
      // An imported dossier says by whom it was received in a field; the caller has looked.
      case "receivedBy": break
      default: hasher.combine(part.bytes)
      }
    }
    self.sequence = sequence
    reception = hasher.finalize()
    self.limits = limits
    self.state = state
    self.personal = personal.map { ToldDossier.digest($0) }
  }

  /// What a row of the table says.
  init(_ dossier: Dossier, sequence: Int, isErased: Bool) throws(RegisterFault) {
    let fact = Fact.received(dossier)
    let personal = fact.fields.filter { $0.isPersonal && !$0.value.isEmpty }
    try self.init(
      sequence: sequence, code: dossier.code, receivedBy: dossier.receivedBy,
      body: FieldCoding.encode(fact.fields.filter { !$0.isPersonal }),
      personal: isErased && dossier.isErased ? nil : FieldCoding.encode(personal))
  }

  /// Takes what a later event says.
  mutating func take(_ kind: Fact.Kind, body: [UInt8]) throws(RegisterFault) {
    switch kind {
    case .moved, .clockStarted, .reappointed: state = try Self.state(in: body)
    case .extended:
      state = try Self.state(in: body)
      limits = FieldCoding.encode(
        try FieldCoding.decode(body, isPersonal: false).filter { Self.limitNames.contains($0.name) }
          + [Fact.Field("verificationLimit", "")])
    case .dueRecomputed: try recount(FieldCoding.decode(body, isPersonal: false))
    case .erased: personal = nil
    case .received, .receiptMade, .officeCreated, .catalogueImported, .refused, .configured, .calendarChanged,
      .limitSettled, .limitWithdrawn, .supplementRuleSet, .backedUp, .restored:
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

  private static func state(in body: [UInt8]) throws(RegisterFault) -> [UInt8] {
    var state: [UInt8] = []
    for part in try FieldParts(body) where stateNames.contains(part.name) { state += part.bytes }
    return state
  }

  private static func digest(_ bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes)
    return hasher.finalize()
  }
}

/// The fields of a body, each with its name and with the bytes that it takes there.
struct FieldParts: Sequence {
  struct Part {
    var name: String
    var bytes: ArraySlice<UInt8>
  }

  private var parts: [Part] = []

  init(_ body: [UInt8]) throws(RegisterFault) {
    var at = 0
    while at < body.count {
      let start = at
      let name = try FieldCoding.skip(body, &at)
      _ = try FieldCoding.skip(body, &at)
      parts.append(Part(name: String(decoding: body[name], as: UTF8.self), bytes: body[start..<at]))
    }
  }

  func makeIterator() -> some IteratorProtocol<Part> { parts.makeIterator() }
}
