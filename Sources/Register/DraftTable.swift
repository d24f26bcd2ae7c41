import Dossiers
import SQLite
import WorkingTime

/// The drafts: what was begun at a counter and is not yet done.
enum DraftTable {
  /// The kind of a draft whose time is over: what it held is gone, its owner is told once.
  static let expired = "expired"

  static func put(_ draft: Draft, of mark: SessionMark, at now: Int, _ transaction: borrowing Transaction)
    throws
  {
    try transaction.run(
      """
      INSERT INTO draft (key, session, account, kind, request, saved, body) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET session = excluded.session, kind = excluded.kind,
        request = excluded.request, saved = excluded.saved, body = excluded.body
      """,
      [
        .blob(RequestKey(draft.key).bytes), .blob(mark.key), .text(mark.account), .text(draft.kind.rawValue),
        Value(draft.request.map { RequestKey($0).bytes }), Value(now),
        .blob(DraftCoding.encode(draft.fields)),
      ])
  }

  static func remove(_ key: WorkKey?, _ transaction: borrowing Transaction) throws {
    guard let key else { return }
    try transaction.run("DELETE FROM draft WHERE key = ?", [.blob(RequestKey(key).bytes)])
  }

  /// The session that holds each draft of an account, with the draft, the latest first.
  static func all(
    of account: String, _ snapshot: borrowing Snapshot
  ) throws -> [(holder: [UInt8], kept: KeptDraft)] {
    try snapshot.rows(
      """
      SELECT key, session, kind, request, saved, body FROM draft
      WHERE account = ? AND kind <> '\(expired)' ORDER BY saved DESC, key
      """, [.text(account)]
    ) { row in
      guard let key = RequestKey(bytes: try row.blob(0)).work else { throw RegisterFault.damaged }
      let request = try row.optionalBlob(3).flatMap { RequestKey(bytes: $0).work }
      let body = try row.blob(5)
      let draft = Draft.Kind(rawValue: try row.text(2)).flatMap { kind in
        DraftCoding.decode(body).map { Draft(key: key, kind: kind, request: request, fields: $0) }
      }
      return (
        try row.blob(1),
        KeptDraft(key: key, savedAt: Moment(secondsUTC: Int(try row.integer(4))), draft: draft)
      )
    }
  }

  static func holder(of key: WorkKey, account: String, _ snapshot: borrowing Snapshot) throws -> [UInt8]? {
    try snapshot.first(
      "SELECT session FROM draft WHERE key = ? AND account = ? AND kind <> '\(expired)'",
      [.blob(RequestKey(key).bytes), .text(account)]
    ) { try $0.blob(0) }
  }

  static func hand(_ key: WorkKey, to session: [UInt8], _ transaction: borrowing Transaction) throws {
    try transaction.run(
      "UPDATE draft SET session = ? WHERE key = ?", [.blob(session), .blob(RequestKey(key).bytes)])
  }

  /// Empties what is older than a moment and held by no session that is there. What was said of citizens is gone
  /// then; that there was a draft stays until its owner comes, or a long time has passed.
  static func expire(
    before moment: Int, forgottenBefore: Int, _ transaction: borrowing Transaction
  ) throws {
    try transaction.run(
      """
      UPDATE draft SET kind = '\(expired)', request = NULL, body = x''
      WHERE saved < ? AND kind <> '\(expired)' AND session NOT IN (SELECT key FROM session)
      """, [Value(moment)])
    try transaction.run(
      "DELETE FROM draft WHERE kind = '\(expired)' AND saved < ?", [Value(forgottenBefore)])
  }

  /// Forgets the emptied drafts of an account and gives how many there were.
  static func forgetExpired(of account: String, _ transaction: borrowing Transaction) throws -> Int {
    try transaction.run("DELETE FROM draft WHERE kind = '\(expired)' AND account = ?", [.text(account)])
  }
}

/// What a draft says as bytes: the number of this way of writing, then each field's name and value.
enum DraftCoding {
  /// This way of writing; another program's may have another number.
  static let version: UInt8 = 1

  static func encode(_ fields: [String: String]) -> [UInt8] {
    let ordered = fields.sorted { $0.key < $1.key }
    return [version] + FieldCoding.encode(ordered.map { Fact.Field($0.key, $0.value, isPersonal: true) })
  }

  /// The fields, or `nil` where this program cannot read them.
  static func decode(_ bytes: [UInt8]) -> [String: String]? {
    guard bytes.first == version,
      let fields = try? FieldCoding.decode(Array(bytes.dropFirst()), isPersonal: true)
    else { return nil }
    return Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
