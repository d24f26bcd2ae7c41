import Dossiers
import Register
import SQLite
import Testing
import Vietnamese
import WorkingTime

@Suite("Dossiers of another system")
struct BringInTests {
  /// Dossiers as a table was read, with official codes of their own, received on three days.
  static func old(_ count: Int, in office: TestOffice) throws -> [Dossier] {
    let model = try office.receive("Mẫu")
    return (0..<count).map { number in
      var dossier = model
      dossier.code = ""
      dossier.officialCode = "H15.1-20260901-\(10_000 + number)"
      dossier.applicant.name = "Người Cũ \(number)"
      dossier.receivedAt = Moment(minutes: model.receivedAt.minutes - (count - number) * 1440 / 5)
      dossier.statusSince = dossier.receivedAt
      dossier.clock.due = Moment(minutes: dossier.receivedAt.minutes + 777)
      dossier.clock.firstDue = dossier.clock.due
      if number % 3 == 0 {
        dossier.status = .returned
        dossier.finishedAt = dossier.receivedAt
        dossier.returnedAt = dossier.receivedAt
      }
      return dossier
    }
  }

  private func bringIn(
    _ dossiers: [Dossier], _ office: TestOffice, by person: Person = TestOffice.administrator
  )
    throws -> Int
  {
    try office.register.bringIn(
      dossiers, of: [7], lines: dossiers.count, by: person, request: office.request(),
      now: TestOffice.morning.secondsUTC)
  }

  private func events(_ office: TestOffice) throws -> Int {
    try office.register.verify().chain.events
  }

  @Test("each gets the code of its day and stays what the other system said; counts and searches know it")
  func whole() throws {
    let office = try TestOffice()
    let old = try Self.old(12, in: office)
    #expect(try bringIn(old, office) == 12)
    let now = TestOffice.morning
    let page = try office.register.queue(QueueRequest(view: .all, count: 50), now: now)
    #expect(page.total == 13 && page.counts[.processing] == 9)
    for one in old {
      let row = try office.register.queue(
        QueueRequest(view: .all, search: one.officialCode, count: 5), now: now
      ).rows
      #expect(row.count == 1)
      var found = try office.register.dossier(code: row[0].code)
      let day = found.code.split(separator: "-")[1]
      #expect(day == one.receivedAt.date.iso.filter { $0 != "-" }.dropFirst(2))
      #expect(found.isBroughtIn)
      found.code = ""
      found.isBroughtIn = one.isBroughtIn
      #expect(found == one)
    }
    #expect(try office.register.verify().isWhole)
    let next = try office.receive()
    #expect(next.code.hasSuffix("-0003"), "the day's numbers go on")
  }

  @Test("the event states the whole dossier in the words of a reception")
  func facts() throws {
    let office = try TestOffice()
    let old = try Self.old(1, in: office)
    _ = try bringIn(old, office)
    let code = try office.register.queue(
      QueueRequest(view: .all, search: old[0].officialCode, count: 5), now: TestOffice.morning
    ).rows[0].code
    let entries = try office.register.history(code: code)
    #expect(entries.map(\.fact.kind) == [.broughtIn] && entries[0].actor == "quantri")
    var received = Fact.received(try office.register.dossier(code: code)).fields
    received.insert(Fact.Field("receivedBy", "lan"), at: 0)
    let order: (Fact.Field, Fact.Field) -> Bool = { $0.name < $1.name }
    #expect(
      entries[0].fact.fields.sorted(by: order)
        == received.filter { !$0.isPersonal || !$0.value.isEmpty }.sorted(by: order))
  }

  @Test("the same again, in one file or in two, changes nothing")
  func twice() throws {
    let office = try TestOffice()
    let old = try Self.old(6, in: office)
    #expect(try bringIn(old + [old[0]], office) == 6)
    let before = try events(office)
    #expect(try bringIn(old, office) == 0)
    var written = old[2]
    written.officialCode = written.officialCode.lowercased()
    #expect(try bringIn([written], office) == 0)
    #expect(try events(office) == before)
  }

  @Test("a fault in the middle leaves nothing of the file")
  func allOrNothing() throws {
    let office = try TestOffice()
    let old = try Self.old(6, in: office)
    let before = try events(office)
    // The last of the file gets a number that the sample has.
    let day = Int64(TestOffice.morning.date.days)
    func setNumber(_ last: Int64) throws {
      try office.file().write {
        try $0.run("UPDATE day_number SET last = ? WHERE day = ?", [.integer(last), .integer(day)])
      }
    }
    try setNumber(0)
    #expect(fault { _ = try bringIn(old, office) } != nil)
    #expect(try events(office) == before)
    #expect(
      try office.register.queue(QueueRequest(view: .all, count: 5), now: TestOffice.morning).total == 1)
    try setNumber(1)
    #expect(try bringIn(old, office) == 6)
  }

  @Test("only administrators bring in, and a refusal is noted")
  func rights() throws {
    let office = try TestOffice()
    let old = try Self.old(1, in: office)
    #expect(
      fault { _ = try bringIn(old, office, by: TestOffice.clerk) } == .notAllowed(.reception, .importDossiers)
    )
    #expect(
      fault { try office.register.demand(.exportDossiers, of: TestOffice.officer, now: 1) }
        == .notAllowed(.officer, .exportDossiers))
  }

  @Test("a promised date is not offered to be counted anew, and explains where it comes from")
  func promised() throws {
    let office = try TestOffice()
    let old = try Self.old(2, in: office)
    _ = try bringIn(old, office)
    #expect(try office.register.dueDatesThatWouldMove().isEmpty)
    #expect(
      try office.register.recompute(codes: nil, reason: "x", by: TestOffice.administrator, now: 1).isEmpty)
    let code = try office.register.queue(
      QueueRequest(view: .all, search: old[1].officialCode, count: 5), now: TestOffice.morning
    ).rows[0].code
    let dossier = try office.register.dossier(code: code)
    let account = try #require(office.register.life.account(of: CountedTime(dossier)))
    #expect(account.changes.contains { $0.vi.contains("nhập từ hệ thống khác") })
    let history = try office.register.history(code: code)
    #expect(CountedTime(history: history).flatMap(office.register.life.account(of:)) == account)
    // From here on the clock is the office's own.
    let asked = try office.move(dossier, to: .supplement, at: TestOffice.morning)
    let complete = try office.move(asked, to: .processing, at: TestOffice.morning)
    #expect(
      complete.clock.due
        == (try office.register.life.calendar.due(
          complete.limit.limit, from: TestOffice.morning, convention: office.register.life.convention)))
  }

  @Test("what was received elsewhere has its receipt from there")
  func receipt() throws {
    let office = try TestOffice()
    _ = try bringIn(try Self.old(1, in: office), office)
    let code = try office.register.queue(
      QueueRequest(view: .all, search: "Người Cũ", count: 5), now: TestOffice.morning
    ).rows[0].code
    #expect(
      fault {
        _ = try office.register.dossierForReceipt(code: code, onPaper: true, by: TestOffice.clerk, now: 1)
      }
        == .receiptOfOtherSystem(code: code))
  }

  @Test("dossiers are written out by view, each once, and the event comes before them")
  func writingOut() throws {
    let office = try TestOffice()
    _ = try bringIn(try Self.old(1_203, in: office), office)
    for view in QueueView.allCases {
      var codes: Set<String> = []
      let count = try office.register.forEachDossier(in: view, now: TestOffice.morning) {
        codes.insert($0.code)
      }
      let page = try office.register.queue(QueueRequest(view: view, count: 1), now: TestOffice.morning)
      #expect(codes.count == count && count == page.total, "\(view)")
    }
    let sheet = ExportedSheet(view: .late, count: 3, isWhole: false, file: "a.csv", digest: "ab")
    try office.register.record(sheet, by: TestOffice.clerk, now: 5)
    let kind = try office.file(.readOnly).read {
      try $0.text("SELECT kind FROM event ORDER BY sequence DESC LIMIT 1")
    }
    #expect(kind == "dossiersExported")
  }
}
