import Digest
public import Dossiers
import SQLite

/// The chained history: each event carries a hash over itself and the hash before it.
///
/// Personal fields enter the chain as a salted digest, so that they can be erased by law and the
/// chain still verifies.
enum EventLog {
  static let eventDomain = "motcua/event/1"
  static let personalDomain = "motcua/personal/1"

  /// Appends a fact; gives its sequence number.
  @discardableResult
  static func append(
    _ fact: Fact, actor: String, at seconds: Int, request: RequestKey?, _ transaction: borrowing Transaction
  ) throws -> Int {
    let head = try head(transaction.snapshot)
    return try append(fact, actor: actor, at: seconds, request: request, after: head, transaction).sequence
  }

  /// Appends a fact after a head that the caller knows, and gives the new head: for writing many.
  static func append(
    _ fact: Fact, actor: String, at seconds: Int, request: RequestKey?, after head: Head,
    _ transaction: borrowing Transaction
  ) throws -> Head {
    let body = FieldCoding.encode(fact.fields.filter { !$0.isPersonal })
    let personalFields = fact.fields.filter { $0.isPersonal && !$0.value.isEmpty }
    var personal: [UInt8]?
    var salt: [UInt8]?
    var personalDigest: Digest256?
    if !personalFields.isEmpty {
      let bytes = FieldCoding.encode(personalFields)
      let grains = newSalt()
      personal = bytes
      salt = grains
      personalDigest = digest(salt: grains, personal: bytes)
    }
    let sequence = head.sequence + 1
    let hash = hash(
      previous: head.hash, sequence: sequence, at: seconds, actor: actor, kind: fact.kind.rawValue,
      dossier: fact.dossier, request: request, body: body, personalDigest: personalDigest?.bytes)
    try transaction.run(
      "INSERT INTO event (sequence, at, actor, kind, dossier, request, body, salt, personal, personal_digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(Int64(sequence)), .integer(Int64(seconds)), .text(actor), .text(fact.kind.rawValue),
        Value(fact.dossier), Value(request?.bytes), .blob(body), Value(salt), Value(personal),
        Value(personalDigest?.bytes), .blob(hash.bytes),
      ])
    return Head(sequence: sequence, hash: hash)
  }

  /// The last event's number and hash, or the book's genesis.
  struct Head {
    var sequence: Int
    var hash: Digest256
  }

  static func head(_ snapshot: borrowing Snapshot) throws -> Head {
    let last = try snapshot.first("SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1") { row in
      (Int(try row.integer(0)), try row.blob(1))
    }
    if let last {
      guard let hash = Digest256(bytes: last.1) else { throw RegisterFault.damaged }
      return Head(sequence: last.0, hash: hash)
    }
    guard let hex = try snapshot.text("SELECT value FROM setting WHERE name = 'genesis'"),
      let genesis = Digest256(hex: hex)
    else { throw RegisterFault.settingsUnreadable(name: "genesis") }
    return Head(sequence: 0, hash: genesis)
  }

  static func digest(salt: [UInt8], personal: [UInt8]) -> Digest256 {
    var bytes = CanonicalBytes(domain: personalDomain)
    bytes.append(salt)
    bytes.append(personal)
    return bytes.digest
  }

  static func hash(
    previous: Digest256, sequence: Int, at seconds: Int, actor: String, kind: String, dossier: String?,
    request: RequestKey?, body: [UInt8], personalDigest: [UInt8]?
  ) -> Digest256 {
    var bytes = CanonicalBytes(domain: eventDomain)
    bytes.append(previous)
    bytes.append(UInt64(sequence))
    bytes.append(Int64(seconds))
    bytes.append(actor)
    bytes.append(kind)
    bytes.append(dossier)
    bytes.append(request?.bytes)
    bytes.append(body)
    bytes.append(personalDigest)
    return bytes.digest
  }

  private static func newSalt() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return withBytes(of: random.next()) + withBytes(of: random.next())
  }
}

/// The key of a request that writes: the same for every try, so that nothing is received twice.
public struct RequestKey: Sendable, Equatable, Hashable {
  /// Sixteen random bytes of the session and eight of the request's number; or the digest of a name.
  public let bytes: [UInt8]

  /// The key of a session's request.
  public init(session: [UInt8], number: Int) {
    bytes = session + withBytes(of: UInt64(bitPattern: Int64(number)))
  }

  /// The key of a request that its sender named: the digest of the name, of the command, and of the dossier
  /// that it works on.
  public init(command: String, dossier: String?, text: String) {
    var canonical = CanonicalBytes(domain: "motcua/request/1")
    canonical.append(command)
    canonical.append(dossier)
    canonical.append(text)
    bytes = canonical.digest.bytes
  }

  /// The key of a piece of work that may have been begun in another session.
  public init(_ work: WorkKey) { self.init(session: work.session, number: work.number) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The piece of work, or `nil` where these are no bytes of such a key.
  var work: WorkKey? {
    guard bytes.count == 24 else { return nil }
    let number = bytes[16...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return WorkKey(session: Array(bytes[..<16]), number: Int(Int64(bitPattern: number)))
  }

  /// Random bytes that tell one session from all others.
  public static func newSession() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return withBytes(of: random.next()) + withBytes(of: random.next())
  }
}
