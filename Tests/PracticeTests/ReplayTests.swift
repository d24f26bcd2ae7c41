import Dossiers
import Register
import Testing
import WorkingTime

@testable import Practice

/// The tables are nothing but the sum of the events: built again from the history alone, every
/// dossier is the same in every column.
@Suite struct ReplayTests {
  @Test func theEventsAloneGiveEveryDossier() throws {
    let office = try MadeOffice(1_200, seed: 3)
    // Some life of today on top of the invented past.
    let person = Person(account: "hocvien", name: "Học viên", role: .trainee)
    let changed = try changeTimes(office, person)
    #expect(changed.extended > 0 && changed.reappointed > 0 && changed.refused > 0, "\(changed)")
    let session = RequestKey.newSession()
    for (number, row) in try office.rows(.processing).prefix(200).enumerated() {
      let dossier = try office.register.dossier(code: row.code)
      guard let next = office.register.life.ways(from: dossier).first else { continue }
      _ = try office.register.move(
        code: row.code, version: row.status == dossier.status ? dossier.version : nil,
        Move(to: next, note: "thử"), by: person, request: RequestKey(session: session, number: number),
        at: office.now, now: office.now.secondsUTC)
    }
    let dossiers = try office.dossiers()
    #expect(dossiers.count == 1_200)
    for dossier in dossiers {
      let history = try office.register.history(code: dossier.code)
      #expect(try replay(history, office.register) == dossier)
    }
  }

  /// Extends, re-appoints and refuses what can be, so that the new columns are rebuilt too.
  private func changeTimes(_ office: MadeOffice, _ person: Person) throws
    -> (extended: Int, reappointed: Int, refused: Int)
  {
    var counts = (extended: 0, reappointed: 0, refused: 0)
    let session = RequestKey.newSession()
    let life = office.register.life
    func change(_ dossier: Dossier, _ change: Change, _ number: Int) throws {
      _ = try office.register.change(
        code: dossier.code, version: dossier.version, change, by: person,
        request: RequestKey(session: session, number: number), at: office.now, now: office.now.secondsUTC)
    }
    for (number, row) in try office.rows(.processing).enumerated() {
      let dossier = try office.register.dossier(code: row.code)
      if number.isMultiple(of: 3), life.refusal(of: .extend, for: dossier) == nil,
        (try? life.apply(.extend(note: "x"), to: dossier, at: office.now)) != nil
      {
        try change(dossier, .extend(note: "xác minh"), number)
        counts.extended += 1
      } else if number.isMultiple(of: 2), life.refusal(of: .reappoint, for: dossier) == nil {
        let day = max(office.now, dossier.clock.due ?? office.now)
        let later = try life.calendar.adding(workingMinutes: 480, to: day)
        try change(dossier, .reappoint(Reappointment(to: later, reason: "chậm")), number)
        counts.reappointed += 1
      } else if number % 4 == 1, dossier.status == .processing {
        try change(dossier, .move(Move(to: .finished, note: "không đủ điều kiện", isRefusal: true)), number)
        counts.refused += 1
      }
    }
    return counts
  }

  private func replay(_ history: [HistoryEntry], _ register: Register) throws -> Dossier {
    let first = try #require(history.first)
    #expect(first.fact.kind == .received)
    var dossier = try received(first, register)
    try takeState(first.fact, into: &dossier)
    for entry in history.dropFirst() {
      switch entry.fact.kind {
      case .moved: #expect(entry.fact["from"] == String(dossier.status.rawValue))
      case .extended:
        dossier.limit.limit = try #require(entry.fact["limit"].flatMap(TimeLimit.init(compact:)))
        dossier.limit.isVerification = true
        dossier.limit.verification = nil
      case .clockStarted, .reappointed, .dueRecomputed: break
      case .officeCreated, .catalogueImported, .received, .receiptMade, .refused, .configured,
        .supplementRuleSet, .calendarChanged, .limitSettled, .limitWithdrawn, .backedUp, .restored, .erased,
        .looked, .broughtIn, .dossiersImported, .dossiersExported:
        continue
      }
      try takeState(entry.fact, into: &dossier)
    }
    return dossier
  }

  private func received(_ entry: HistoryEntry, _ register: Register) throws -> Dossier {
    let fact = entry.fact
    func text(_ name: String) -> String { fact[name] ?? "" }
    var papers: [ReceivedPaper] = []
    while let paper = fact["paper\(papers.count + 1)"] {
      let parts = paper.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      papers.append(
        ReceivedPaper(name: parts[2], originals: Int(parts[0]) ?? -1, copies: Int(parts[1]) ?? -1))
    }
    let procedure = try register.procedure(code: text("procedure"))
    let version = try #require(Int(text("procedureVersion")))
    #expect(procedure.version == version)
    let submitter = fact["submitterName"].map {
      Submitter(name: $0, identity: text("submitterIdentity"), phone: text("submitterPhone"))
    }
    return Dossier(
      code: try #require(fact.dossier), officialCode: text("official"),
      procedure: ProcedureReference(
        code: text("procedure"), name: procedure.procedure.name, version: version),
      caseName: text("case").isEmpty ? nil : text("case"),
      channel: try #require(Channel(rawValue: text("channel"))),
      applicant: Applicant(
        kind: try #require(ApplicantKind(rawValue: text("kind"))), name: text("name"),
        identity: text("identity"),
        phone: text("phone"), address: text("address"), email: text("email")),
      submitter: submitter, papers: papers, fee: text("fee"),
      delivery: try #require(ResultDelivery(rawValue: text("delivery"))),
      receivedAt: try #require(Moment(reading: text("received"))), receivedBy: entry.actor,
      receiverName: text("receiver"),
      limit: AgreedLimit(
        limit: try #require(TimeLimit(compact: text("limit"))),
        confirmedBy: text("confirmedBy").isEmpty ? nil : text("confirmedBy"),
        isVerification: text("verification") == "1", start: try #require(ClockStart(compact: text("start"))),
        verification: TimeLimit(compact: text("verificationLimit")), pauses: text("pauses") == "1"),
      clock: DossierClock(), status: .accepted, statusSince: Moment(minutes: 0))
  }

  private func takeState(_ fact: Fact, into dossier: inout Dossier) throws {
    func moment(_ name: String) -> Moment? { fact[name].flatMap { Moment(reading: $0) } }
    func number(_ name: String) -> Int? { fact[name].flatMap { Int($0) } }
    dossier.status = try #require(number("status").flatMap(Status.init(rawValue:)))
    dossier.statusSince = try #require(moment("since"))
    dossier.clock = DossierClock(
      startedAt: moment("started"), firstDue: moment("firstDue"), due: moment("due"),
      answerBy: moment("answerBy"),
      closableFrom: fact["closableFrom"].flatMap { CivilDate(reading: $0) },
      suspendedWith: number("suspendedWith"))
    dossier.supplementsAsked = try #require(number("supplements"))
    dossier.reappointedFrom = moment("reappointedFrom")
    dossier.isRefused = fact["refused"] == "1"
    dossier.finishedAt = moment("finished")
    dossier.returnedAt = moment("returned")
    dossier.version = try #require(number("version"))
  }
}
