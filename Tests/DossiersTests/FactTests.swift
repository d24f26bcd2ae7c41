import Dossiers
import Testing
import Vietnamese
import WorkingTime

@Suite("Facts of the history")
struct FactTests {
  private static func dossier() throws -> Dossier {
    let at = try ReceptionSamples.moment("2026-11-20T15:30")
    let due = try ReceptionSamples.moment("2026-11-30T17:00")
    return Dossier(
      code: "000.00.00.H15-261120-0001", officialCode: "H15-261120-0007",
      procedure: ProcedureReference(code: "1.001193", name: "Đăng ký khai sinh", version: 7),
      caseName: "Cấp mới",
      channel: .postal,
      applicant: Applicant(
        kind: .citizen, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222",
        address: "Buôn Cao Thành",
        email: "h@e.vn"),
      submitter: Submitter(name: "Y Ngông Niê", identity: "066085001234", phone: "0977001122"),
      papers: [ReceivedPaper(name: "Tờ khai | đơn", originals: 1, copies: 2)], fee: "8.000 đồng",
      delivery: .postal,
      receivedAt: at, receivedBy: "anh", receiverName: "Nguyễn Thị Ánh",
      limit: AgreedLimit(limit: .workingDays(halves: 10), confirmedBy: "anh"),
      clock: DossierClock(startedAt: at, firstDue: due, due: due), status: .accepted, statusSince: at)
  }

  @Test("a reception says everything, each thing once, in a fixed order")
  func received() throws {
    let fact = Fact.received(try Self.dossier())
    #expect(fact.kind == .received)
    #expect(fact.dossier == "000.00.00.H15-261120-0001")
    let open = fact.fields.filter { !$0.isPersonal }.map { "\($0.name)=\($0.value)" }
    #expect(
      open == [
        "official=H15-261120-0007", "procedure=1.001193", "procedureVersion=7", "case=Cấp mới",
        "channel=postal",
        "kind=citizen", "fee=8.000 đồng", "delivery=postal", "received=2026-11-20T15:30",
        "receiver=Nguyễn Thị Ánh",
        "limit=workingDays:5", "confirmedBy=anh", "verification=0", "start=reception",
        "verificationLimit=", "pauses=0",
        "paper1=1|2|Tờ khai | đơn",
        "status=2", "since=2026-11-20T15:30", "started=2026-11-20T15:30", "firstDue=2026-11-30T17:00",
        "due=2026-11-30T17:00", "answerBy=", "closableFrom=", "suspendedWith=", "supplements=0",
        "reappointedFrom=", "finished=", "refused=0", "returned=", "version=1",
      ])
    let personal = fact.fields.filter(\.isPersonal).map { "\($0.name)=\($0.value)" }
    #expect(
      personal == [
        "name=H'Hen Niê", "identity=066192004321", "phone=0905111222", "address=Buôn Cao Thành",
        "email=h@e.vn",
        "submitterName=Y Ngông Niê", "submitterIdentity=066085001234", "submitterPhone=0977001122",
      ])
    #expect(Set(fact.fields.map(\.name)).count == fact.fields.count)
  }

  @Test("a move says from where, the whole state after it, and why; the note is personal, the basis is not")
  func moved() throws {
    let before = try Self.dossier()
    var after = before
    after.status = .supplement
    after.supplementsAsked = 2
    after.clock.closableFrom = CivilDate(reading: "2026-12-07")
    after.version = 2
    let fact = Fact.moved(before, by: Move(to: .supplement, note: "thiếu giấy", basis: "Điều 9"), to: after)
    #expect(fact.kind == .moved)
    #expect(fact["from"] == "2")
    #expect(fact["status"] == "5")
    #expect(fact["closableFrom"] == "2026-12-07")
    #expect(fact["supplements"] == "2")
    #expect(fact["version"] == "2")
    #expect(fact["note"] == "thiếu giấy")
    #expect(fact["basis"] == "Điều 9")
    #expect(fact.fields.filter(\.isPersonal).map(\.name) == ["note"])
    #expect(fact["name"] == nil)
  }

  @Test("kinds keep their words in the file and have names for people")
  func kinds() {
    #expect(
      Fact.Kind.allCases.map(\.rawValue) == [
        "officeCreated", "catalogueImported", "received", "moved", "receiptMade", "refused", "configured",
        "calendarChanged", "dueRecomputed",
        "limitSettled", "limitWithdrawn",
        "clockStarted", "extended", "reappointed", "supplementRuleSet", "backedUp", "restored", "erased",
        "looked", "broughtIn", "dossiersImported", "dossiersExported",
      ])
    #expect(Set(Fact.Kind.allCases.map(\.name.vi)).count == Fact.Kind.allCases.count)
  }

  @Test("an entry stands on the office's clock")
  func entry() throws {
    let entry = HistoryEntry(
      sequence: 1, secondsUTC: 1_795_163_400, actor: "anh", fact: Fact(kind: .moved, fields: []))
    #expect(entry.at.iso == "2026-11-20T15:30")
  }
}
