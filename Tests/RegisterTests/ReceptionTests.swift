import Catalogue
import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct ReceptionTests {
  @Test func aReceivedDossierStandsInTheBookWordForWord() throws {
    let office = try TestOffice()
    var reception = try office.reception("  Y Ngông   Niê Kdăm ")
    reception.submitter = Submitter(name: "Siu Black", identity: "064099000001", phone: "0912345678")
    reception.officialCode = "G99.99-20261120-0000017"
    let dossier = try office.register.receive(
      reception, by: TestOffice.clerk, request: office.request(), now: TestOffice.morning.secondsUTC)
    #expect(dossier.code == "000.00.00.H15-261120-0001")
    #expect(dossier.applicant.name == "Y Ngông Niê Kdăm")
    #expect(dossier.receivedBy == "lan" && dossier.receiverName == "Nguyễn Thị Lan")
    #expect(dossier.status == .accepted && dossier.version == 1)
    #expect(dossier.papers == reception.papers && !dossier.papers.isEmpty)
    #expect(dossier.clock == reception.clock)
    let reader = try office.another(.reading)
    #expect(try reader.dossier(code: dossier.code) == dossier)
    #expect(try reader.dossier(code: "261120-0001") == dossier)
    #expect(fault { _ = try reader.dossier(code: "261120-0002") } == .noDossier(code: "261120-0002"))
  }

  @Test func theSameRequestIsReceivedOnce() throws {
    let office = try TestOffice()
    let reception = try office.reception()
    let request = office.request()
    let first = try office.register.receive(reception, by: TestOffice.clerk, request: request, now: 100)
    let other = try office.another()
    #expect(try other.receive(reception, by: TestOffice.clerk, request: request, now: 200) == first)
    #expect(try office.register.receive(reception, by: TestOffice.clerk, request: request, now: 300) == first)
    #expect(try office.register.history(code: first.code).count == 1)
    let page = try office.register.queue(QueueRequest(view: .all, count: 10), now: TestOffice.morning)
    #expect(page.total == 1 && page.rows.count == 1)
    #expect(try office.receive().code == "000.00.00.H15-261120-0002")
  }

  @Test func theNumbersOfADayHaveNoGapsUnderManyHands() async throws {
    let office = try TestOffice()
    let reception = try office.reception()
    let path = office.folder.path
    let codes = try await withThrowingTaskGroup(of: [String].self) { group in
      for hand in 0..<4 {
        group.addTask {
          let register = try Register(folder: path, kind: .real)
          defer { register.close() }
          let session = RequestKey.newSession()
          return try (0..<20).map { number in
            try register.receive(
              reception, by: TestOffice.clerk, request: RequestKey(session: session, number: number),
              now: hand
            ).code
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let expected = (1...80).map { "000.00.00.H15-261120-\($0 < 10 ? "000" : "00")\($0)" }
    #expect(codes.sorted() == expected)
  }

  @Test func numbersBeginAnewEachDay() throws {
    let office = try TestOffice()
    let days = [0, 0, 1440, 0, 1440, 3 * 1440]
    let codes = try days.map { try office.receive(at: Moment(minutes: TestOffice.morning.minutes + $0)).code }
    #expect(
      codes.map { $0.suffix(11) } == [
        "261120-0001", "261120-0002", "261121-0001", "261120-0003", "261121-0002", "261123-0001",
      ])
  }

  @Test func aFormForAnOldVersionIsNotReceived() throws {
    let office = try TestOffice()
    let reception = try office.reception()
    var amended = try office.register.procedure(code: "1.004873").procedure
    amended.fee = "20.000 đồng"
    try office.importing([amended], number: "02/QĐ-UBND")
    #expect(
      fault {
        _ = try office.register.receive(reception, by: TestOffice.clerk, request: office.request(), now: 1)
      }
        == .procedureChanged(code: "1.004873"))
    #expect(
      try office.register.queue(QueueRequest(view: .all, count: 10), now: TestOffice.morning).total == 0)
    #expect(try office.receive().code == "000.00.00.H15-261120-0001")
  }

  @Test func aReceiptIsNotedForADossierThatExists() throws {
    let office = try TestOffice()
    let dossier = try office.receive()
    try office.register.recordReceipt(
      code: dossier.code, form: "01", digest: "ab", by: TestOffice.clerk, now: 5)
    let last = try #require(try office.register.history(code: dossier.code).last)
    #expect(last.fact.kind == .receiptMade && last.fact["form"] == "01" && last.fact["digest"] == "ab")
    #expect(
      fault {
        try office.register.recordReceipt(code: "x-1", form: "01", digest: "ab", by: TestOffice.clerk, now: 5)
      } == .noDossier(code: "x-1"))
    #expect(try office.register.history(code: "x-1").isEmpty)
  }

  @Test func aFullLedgerDayGoesPastFourDigits() throws {
    let office = try TestOffice()
    try office.file().write {
      try $0.run(
        "INSERT INTO day_number (day, last) VALUES (?, 9999)", [Value(TestOffice.morning.date.days)])
    }
    #expect(try office.receive().code == "000.00.00.H15-261120-10000")
  }
}
