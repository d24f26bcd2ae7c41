import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct DraftTests {
  static let week = 7 * 86_400

  @Test func aDraftComesBackAsItWasKeptLast() throws {
    let office = try TestOffice()
    let mark = office.mark(1)
    let now = TestOffice.created
    #expect(try office.register.keep(office.draft(1, name: "H'He"), of: mark, by: TestOffice.clerk, now: now))
    let request = WorkKey(session: mark.key, number: -5)
    let last = office.draft(1, request: request, name: "Công ty A & B «\u{0}»\n, Đỗ Thị Ả")
    #expect(try office.register.keep(last, of: mark, by: TestOffice.clerk, now: now + 3))
    let found = try office.another().drafts(of: "lan", besides: [])
    #expect(found == [KeptDraft(key: last.key, savedAt: Moment(secondsUTC: now + 3), draft: last)])
    #expect(try office.register.drafts(of: "tuan", besides: []) == [], "drafts are their owner's alone")
    #expect(
      try office.register.sessions().map(\.mark) == [mark], "whoever keeps a draft is known to be there")
    try office.register.drop(last.key)
    #expect(try office.register.drafts(of: "lan", besides: []) == [])
  }

  @Test func severalDraftsOfOnePersonAreAllThereTheLatestFirst() throws {
    let office = try TestOffice()
    for number in UInt8(1)...3 {
      _ = try office.register.keep(
        office.draft(number), of: office.mark(number), by: TestOffice.clerk,
        now: TestOffice.created + Int(number))
    }
    let keys = try office.register.drafts(of: "lan", besides: []).map(\.key.session[0])
    #expect(keys == [3, 2, 1])
    #expect(
      try office.register.drafts(of: "lan", besides: [office.mark(2).key]).map(\.key.session[0]) == [3, 1],
      "what a living session holds is not offered")
  }

  @Test func aDraftIsTakenUpOnceAndOnlyFromADeadSession() throws {
    let office = try TestOffice()
    let draft = office.draft(1)
    _ = try office.register.keep(draft, of: office.mark(1), by: TestOffice.clerk, now: TestOffice.created)
    let (second, third) = (office.mark(2), office.mark(3))
    #expect(try !office.register.takeUp(draft.key, by: second, dead: []), "its session may live")
    #expect(try office.register.takeUp(draft.key, by: second, dead: [office.mark(1).key]))
    #expect(try office.register.takeUp(draft.key, by: second, dead: []), "its own stays its own")
    #expect(try office.register.drafts(of: "lan", besides: [second.key]) == [])
    // The third knew of the first's death, and not of the second, who came and was faster.
    #expect(try !office.register.takeUp(draft.key, by: third, dead: [office.mark(1).key]))
    let other = office.mark(4, of: TestOffice.officer)
    #expect(
      try !office.register.takeUp(draft.key, by: other, dead: [second.key]), "nobody takes another's draft")
    try office.register.leave(second, by: TestOffice.clerk, last: nil, now: TestOffice.created)
    #expect(try office.register.takeUp(draft.key, by: third, dead: []), "whoever left holds nothing")
  }

  @Test func aReceptionTakesItsDraftAlongInOneTransaction() throws {
    let office = try TestOffice()
    let mark = office.mark(1)
    let request = WorkKey(session: mark.key, number: 9)
    let draft = office.draft(1, request: request)
    _ = try office.register.keep(draft, of: mark, by: TestOffice.clerk, now: TestOffice.created)
    // What is refused keeps its draft.
    var wrong = try office.reception()
    wrong.procedure.version = 99_999
    #expect(
      fault {
        _ = try office.register.receive(
          wrong, by: TestOffice.clerk, request: RequestKey(request), now: TestOffice.created, draft: draft.key
        )
      } == .procedureChanged(code: "1.004873"))
    #expect(try office.register.drafts(of: "lan", besides: []).map(\.draft) == [draft])
    let reception = try office.reception()
    let dossier = try office.register.receive(
      reception, by: TestOffice.clerk, request: RequestKey(request), now: TestOffice.created, draft: draft.key
    )
    #expect(try office.register.drafts(of: "lan", besides: []) == [])
    // A late last draft of the same work does not bring it back, and a retry writes nothing more.
    #expect(
      try !office.register.keep(draft, of: mark, by: TestOffice.clerk, now: TestOffice.created + 1),
      "the dossier is in the book")
    try office.register.leave(mark, by: TestOffice.clerk, last: draft, now: TestOffice.created + 2)
    #expect(try office.register.drafts(of: "lan", besides: []) == [])
    let again = try office.another().receive(
      reception, by: TestOffice.clerk, request: RequestKey(request), now: TestOffice.created + 60,
      draft: draft.key)
    #expect(again == dossier)
    #expect(try office.file().read { try $0.integer("SELECT count(*) FROM dossier") } == 1)
  }

  @Test func aMoveAnOrderAndAnAnswerTakeTheirDraftsAlong() throws {
    let office = try TestOffice()
    let mark = office.mark(1)
    let dossier = try office.receive()
    var draft = office.draft(1)
    draft.kind = .move
    _ = try office.register.keep(draft, of: mark, by: TestOffice.clerk, now: TestOffice.created)
    let at = dossier.statusSince
    let moved = try office.register.change(
      code: dossier.code, version: 1, .move(Move(to: .processing)), by: TestOffice.clerk,
      request: office.request(), at: at, now: at.secondsUTC, draft: draft.key)
    #expect(try office.register.drafts(of: "lan", besides: []) == [])
    draft.kind = .order
    _ = try office.register.keep(draft, of: mark, by: TestOffice.clerk, now: TestOffice.created)
    let refused = fault {
      _ = try office.register.change(
        code: dossier.code, version: 1, .extend(note: "xác minh"), by: TestOffice.clerk,
        request: office.request(), at: at, now: at.secondsUTC, draft: draft.key)
    }
    #expect(refused == .changedMeanwhile(by: "lan"))
    #expect(try office.register.drafts(of: "lan", besides: []).count == 1, "theirs came first; mine is kept")
    _ = try office.register.change(
      code: dossier.code, version: moved.version, .extend(note: "xác minh"), by: TestOffice.clerk,
      request: office.request(), at: at, now: at.secondsUTC, draft: draft.key)
    #expect(try office.register.drafts(of: "lan", besides: []) == [])
  }

  @Test func aDraftOfAnotherVersionOfTheProgramIsKeptAndSaid() throws {
    let office = try TestOffice()
    for number in UInt8(1)...5 {
      _ = try office.register.keep(
        office.draft(number), of: office.mark(number), by: TestOffice.clerk,
        now: TestOffice.created + Int(number))
    }
    try office.file().write { transaction in
      // A newer way of writing, one that ends early, no bytes at all, and a kind that nobody knows here.
      let keys = (UInt8(1)...4).map { [UInt8](repeating: $0, count: 16) + [0, 0, 0, 0, 0, 0, 0, 1] }
      try transaction.run("UPDATE draft SET body = x'02FF' WHERE key = ?", [.blob(keys[0])])
      try transaction.run("UPDATE draft SET body = x'0105' WHERE key = ?", [.blob(keys[1])])
      try transaction.run("UPDATE draft SET body = x'' WHERE key = ?", [.blob(keys[2])])
      try transaction.run("UPDATE draft SET kind = 'consultation' WHERE key = ?", [.blob(keys[3])])
    }
    let found = try office.register.drafts(of: "lan", besides: [])
    #expect(found.map { $0.draft == nil } == [false, true, true, true, true])
    #expect(found.last?.savedAt == Moment(secondsUTC: TestOffice.created + 1))
  }

  @Test func afterAWeekADraftIsGoneAndItsOwnerIsToldOnce() throws {
    let office = try TestOffice()
    let start = TestOffice.created
    for number in UInt8(1)...3 {
      _ = try office.register.keep(
        office.draft(number, name: "Y Ngông \(number)"), of: office.mark(number), by: TestOffice.clerk,
        now: start)
    }
    let colleague = office.mark(8, of: TestOffice.officer)
    // Not yet.
    let dead = [office.mark(1).key, office.mark(2).key]
    _ = try office.register.enter(colleague, by: TestOffice.officer, dead: dead, now: start + Self.week)
    #expect(try office.register.drafts(of: "lan", besides: []).count == 3)
    // A colleague comes a week later: what was said of citizens is gone, but for what still lies open.
    let expired = try office.register.enter(
      colleague, by: TestOffice.officer, dead: dead, now: start + Self.week + 1)
    #expect(expired == 0, "they are not the colleague's")
    #expect(try office.register.drafts(of: "lan", besides: []).map(\.key.session[0]) == [3])
    let left = try office.file().read { snapshot in
      try snapshot.integer("SELECT count(*) FROM draft WHERE instr(body, CAST('Y Ngông' AS BLOB)) > 0")
    }
    #expect(left == 1)
    let mine = try office.register.enter(
      office.mark(9), by: TestOffice.clerk, dead: dead, now: start + Self.week + 2)
    #expect(mine == 2)
    #expect(
      try office.register.enter(
        office.mark(9), by: TestOffice.clerk, dead: dead, now: start + Self.week + 3) == 0)
  }

  @Test func theLastDraftIsKeptWhenASessionLeaves() throws {
    let office = try TestOffice()
    let mark = office.mark(1)
    _ = try office.register.enter(mark, by: TestOffice.clerk, dead: [], now: TestOffice.created)
    try office.register.leave(mark, by: TestOffice.clerk, last: office.draft(1), now: TestOffice.created)
    #expect(try office.register.sessions() == [])
    #expect(try office.register.drafts(of: "lan", besides: []).map(\.draft) == [office.draft(1)])
  }

  @Test func aDraftDoesNotWaitLongForItsTurn() throws {
    let office = try TestOffice()
    let writer = try office.file()
    try writer.write { _ in
      #expect(
        fault {
          _ = try office.register.keep(office.draft(1), of: office.mark(1), by: TestOffice.clerk, now: 1)
        } == .busy)
      #expect(
        fault {
          try office.register.leave(office.mark(1), by: TestOffice.clerk, last: office.draft(1), now: 1)
        }
          == .busy)
    }
    #expect(try office.register.keep(office.draft(1), of: office.mark(1), by: TestOffice.clerk, now: 1))
  }

  @Test func whatADraftHeldDoesNotLieAboutInTheFile() throws {
    let office = try TestOffice()
    let mark = office.mark(1)
    let secret = "Nguyễn Văn Kín Đáo"
    _ = try office.register.keep(
      office.draft(1, name: secret), of: mark, by: TestOffice.clerk, now: TestOffice.created)
    try office.register.drop(office.draft(1).key)
    try office.file().checkpoint(.truncate)
    let bytes = office.folder.read("motcua.db") + office.folder.read("motcua.db-wal")
    let pattern = Array(secret.utf8)
    let found = bytes.indices.contains { bytes[$0...].starts(with: pattern) }
    #expect(!found)
  }
}
