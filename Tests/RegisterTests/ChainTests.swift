import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

/// The chain as the schema and `CanonicalBytes` document it, recomputed by other code.
struct ChainReading {
  struct Event {
    var sequence: Int64
    var at: Int64
    var actor: String
    var kind: String
    var dossier: String?
    var request: [UInt8]?
    var body: [UInt8]
    var salt: [UInt8]?
    var personal: [UInt8]?
    var personalDigest: [UInt8]?
    var hash: [UInt8]
  }

  var genesis: [UInt8]
  var events: [Event]

  init(_ office: TestOffice) throws {
    (genesis, events) = try office.file(.readOnly).read { snapshot in
      let hex = try snapshot.text("SELECT value FROM setting WHERE name = 'genesis'") ?? ""
      let digits = hex.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
      let events = try snapshot.rows(
        "SELECT sequence, at, actor, kind, dossier, request, body, salt, personal, personal_digest, hash FROM event ORDER BY sequence"
      ) { row in
        Event(
          sequence: try row.integer(0), at: try row.integer(1), actor: try row.text(2), kind: try row.text(3),
          dossier: try row.optionalText(4), request: try row.optionalBlob(5), body: try row.blob(6),
          salt: try row.optionalBlob(7), personal: try row.optionalBlob(8),
          personalDigest: try row.optionalBlob(9), hash: try row.blob(10))
      }
      return (stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }, events)
    }
  }

  /// The sequence number of the first event that does not fit, or `nil`.
  func firstFault() -> Int64? {
    var previous = genesis
    for (place, event) in events.enumerated() {
      if event.sequence != Int64(place + 1) || event.hash != hash(event, previous) { return event.sequence }
      if let salt = event.salt, let personal = event.personal {
        let digest = PlainSHA256.hash(
          part(5, Array("motcua/personal/1".utf8)) + part(4, salt) + part(4, personal))
        if digest != event.personalDigest { return event.sequence }
      } else if event.salt != nil || event.personal != nil {
        return event.sequence
      }
      previous = event.hash
    }
    return nil
  }

  private func hash(_ event: Event, _ previous: [UInt8]) -> [UInt8] {
    func optional(_ kind: UInt8, _ bytes: [UInt8]?) -> [UInt8] { bytes.map { part(kind, $0) } ?? part(0, []) }
    return PlainSHA256.hash(
      part(5, Array("motcua/event/1".utf8)) + part(4, previous)
        + part(1, PlainSHA256.bigEndian(UInt64(event.sequence)))
        + part(2, PlainSHA256.bigEndian(UInt64(bitPattern: event.at))) + part(3, Array(event.actor.utf8))
        + part(3, Array(event.kind.utf8)) + optional(3, event.dossier.map { Array($0.utf8) })
        + optional(4, event.request) + part(4, event.body) + optional(4, event.personalDigest))
  }

  private func part(_ kind: UInt8, _ content: [UInt8]) -> [UInt8] {
    [kind] + PlainSHA256.bigEndian(UInt64(content.count)) + content
  }
}

@Suite struct ChainTests {
  /// An office in which something of everything has happened.
  private func lively(practice: Bool = false) throws -> TestOffice {
    let office = try TestOffice(practice: practice)
    for name in ["H'Hen Niê", "Trần Văn Bình", "Siu Black"] {
      let dossier = try office.receive(name)
      let asked = try office.move(dossier, to: .supplement, note: "Thiếu chữ ký của ông \(name)")
      _ = try office.move(asked, to: .processing)
      try office.register.recordReceipt(
        code: dossier.code, form: "01", digest: "00ff", by: TestOffice.clerk, now: 12)
    }
    let late = try office.register.receive(
      office.reception(elsewhere: true), by: TestOffice.clerk, request: office.request(), now: 12)
    let at = late.receivedAt
    let later = Reappointment(to: Moment(minutes: at.minutes + 25 * 1440), reason: "chờ xác minh")
    for change in [Change.start(at: at, note: ""), .extend(note: "xác minh")] {
      _ = try office.register.change(
        code: late.code, version: nil, change, by: TestOffice.officer, request: office.request(), at: at,
        now: 12)
    }
    _ = try office.register.change(
      code: late.code, version: nil, .reappoint(later), by: TestOffice.officer, request: office.request(),
      at: at, now: 12)
    try office.register.setSupplementRule(
      code: "1.004873", pauses: true, basis: "", by: TestOffice.administrator, now: 12)
    let watcher = Person(account: "gs", name: "Giám sát", role: .supervisor)
    _ = fault { try office.register.put(watcher, by: watcher, now: 3) }
    try office.importing([LimitAnswerTests.other], number: "02/QĐ-UBND")
    let answer = LimitSettlement(code: LimitAnswerTests.other.code, limit: .days(7), reason: "theo Luật")
    try office.register.settle([answer], by: TestOffice.administrator, now: 4)
    try office.register.withdraw(
      code: answer.code, reason: "nhầm", by: TestOffice.administrator, now: 5)
    _ = try office.register.look(at: late.code, from: .screen, by: TestOffice.clerk, now: 6)
    var old = try office.register.dossier(code: late.code)
    old.officialCode = "G09.20-20260609-0092637"
    _ = try office.register.bringIn(
      [old], of: [1, 2], lines: 1, by: TestOffice.administrator, request: office.request(), now: 7)
    try office.register.record(
      ExportedSheet(view: .all, count: 5, isWhole: true, file: "x.csv", digest: "00"),
      by: TestOffice.administrator, now: 8)
    return office
  }

  @Test func theKnownDigestOfTheTestsOwnHash() {
    #expect(
      PlainSHA256.hash(Array("abc".utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func everyEventIsChainedToTheOneBefore() throws {
    let office = try lively()
    let monday = CivilDate(days: TestOffice.morning.date.days + 3)
    try office.register.change(
      calendar: [CalendarChange(.off(monday, name: "Nghỉ hoán đổi"), source: "CV 99")],
      by: TestOffice.administrator, now: 4)
    _ = try office.register.recompute(codes: nil, reason: "CV 99", by: TestOffice.administrator, now: 5)
    let disk = TemporaryFolder()
    _ = try office.register.backUp(to: disk.path, by: TestOffice.administrator, now: 6)
    let chain = try ChainReading(office)
    #expect(chain.events.count > 15)
    // Restoring makes another book (BackupTests).
    let here = Set(Fact.Kind.allCases.filter { $0 != .restored && $0 != .erased }.map(\.rawValue))
    #expect(Set(chain.events.map(\.kind)) == here)
    #expect(chain.firstFault() == nil)
  }

  @Test func aRecordedPastIsChainedToo() throws {
    let office = try lively(practice: true)
    let dossier = try office.register.dossier(code: "261120-0001")
    var received = dossier
    received.status = .accepted
    received.version = 1
    let after = try office.register.life.apply(Move(to: .processing), to: received, at: received.statusSince)
    let past = PastDossier(
      received: received, steps: [.init(move: Move(to: .processing), after: after, actor: "tuan")])
    try office.register.record(past: [past, past])
    #expect(try ChainReading(office).firstFault() == nil)
    #expect(try office.receive().code == "000.00.00.H15-261120-0008")
    #expect(try ChainReading(office).firstFault() == nil)
  }

  @Test(arguments: [
    "at", "actor", "kind", "dossier", "request", "body", "personal", "digest", "hash", "missing",
  ])
  func anyLaterChangeIsSeen(_ what: String) throws {
    let office = try lively()
    var chain = try ChainReading(office)
    let place = try #require(chain.events.firstIndex { $0.kind == "moved" && $0.personal != nil })
    switch what {
    case "at": chain.events[place].at += 1
    case "actor": chain.events[place].actor = "ai-do"
    case "kind": chain.events[place].kind = "received"
    case "dossier": chain.events[place].dossier = nil
    case "request": chain.events[place].request?[0] ^= 1
    case "body": chain.events[place].body[3] ^= 1
    case "personal": chain.events[place].personal?[1] ^= 1
    case "digest": chain.events[place].personalDigest?[0] ^= 1
    case "hash": chain.events[place].hash[0] ^= 1
    default: chain.events.remove(at: place)
    }
    #expect(chain.firstFault() != nil)
  }

  @Test(arguments: [
    "UPDATE event SET at = at + 1", "UPDATE event SET actor = 'x'", "UPDATE event SET kind = 'moved2'",
    "UPDATE event SET dossier = 'x'", "UPDATE event SET request = x'00'", "UPDATE event SET body = x'00'",
    "UPDATE event SET hash = x'00'", "UPDATE event SET personal_digest = NULL",
    "UPDATE event SET personal = x'00' WHERE personal IS NOT NULL",
    "UPDATE event SET salt = x'00', personal = NULL WHERE personal IS NOT NULL",
    "UPDATE event SET sequence = sequence + 1000", "DELETE FROM event",
    "DELETE FROM event WHERE sequence = 3",
  ])
  func theFileItselfRefusesToChangeThePast(_ sql: String) throws {
    let office = try lively()
    let before = try ChainReading(office)
    #expect(throws: DatabaseError.self) { try office.file().write { try $0.run(sql) } }
    let after = try ChainReading(office)
    #expect(after.events.count == before.events.count && after.firstFault() == nil)
  }

  @Test func erasingACitizensDataLeavesTheChainWhole() throws {
    let office = try lively()
    let code = "000.00.00.H15-261120-0002"
    let erased = try office.file().write {
      try $0.run("UPDATE event SET salt = NULL, personal = NULL WHERE dossier = ?", [.text(code)])
    }
    #expect(erased == 4)
    let chain = try ChainReading(office)
    #expect(chain.firstFault() == nil)
    #expect(chain.events.filter { $0.dossier == code }.allSatisfy { $0.personal == nil && $0.salt == nil })
    let history = try office.register.history(code: code)
    try #require(history.count == 4)
    #expect(history[0].fact["name"] == nil && history[0].fact["procedure"] == "1.004873")
    #expect(history[1].fact["note"] == nil && history[1].fact["status"] == "5")
  }

  @Test func noCitizensDataStandsInTheOpenPartOfAnEvent() throws {
    let office = try lively()
    for event in try ChainReading(office).events {
      let text = String(decoding: event.body, as: UTF8.self)
      for secret in [
        "H'Hen", "Trần Văn Bình", "Siu Black", "0905123456", "066190012345", "Buôn Tơng", "Thiếu chữ ký",
      ] {
        #expect(!text.contains(secret))
      }
    }
  }

  @Test func theSameWordsGetDifferentDigests() throws {
    let office = try TestOffice()
    for _ in 0..<3 { _ = try office.receive("Trần Văn Bình") }
    let digests = try ChainReading(office).events.compactMap(\.personalDigest)
    #expect(digests.count == 3 && Set(digests).count == 3)
  }
}
