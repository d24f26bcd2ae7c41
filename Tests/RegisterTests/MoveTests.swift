import Dossiers
import Register
import Testing
import WorkingTime

@Suite struct MoveTests {
  @Test func aMoveIsWrittenWithItsHistory() throws {
    let office = try TestOffice()
    let received = try office.receive()
    let noon = Moment(minutes: received.receivedAt.minutes + 60)
    let asked = try office.move(
      received, to: .supplement, note: "Thiếu chữ ký", at: noon, by: TestOffice.officer)
    #expect(asked.version == 2 && asked.supplementsAsked == 1)
    // The fifteenth day, 05/12/2026, is a Saturday: the citizen has until Monday the 7th.
    #expect(asked.clock.closableFrom == CivilDate(reading: "2026-12-08"))
    #expect(try office.register.dossier(code: received.code) == asked)
    let history = try office.register.history(code: received.code)
    try #require(history.map(\.fact.kind) == [.received, .moved])
    #expect(history.map(\.actor) == ["lan", "tuan"])
    #expect(history[1].at == noon)
    #expect(history[1].fact["note"] == "Thiếu chữ ký")
    #expect(history[1].fact["from"] == "2" && history[1].fact["status"] == "5")
  }

  @Test func whoeverSawAnOlderVersionIsToldWhoWasFaster() throws {
    let office = try TestOffice()
    let received = try office.receive()
    let other = try office.another()
    let seen = try other.dossier(code: received.code)
    let moved = try office.move(received, to: .processing, by: TestOffice.officer)
    #expect(
      fault {
        _ = try other.move(
          code: seen.code, version: seen.version, Move(to: .withdrawn), by: TestOffice.clerk,
          request: office.request(), at: seen.statusSince, now: 9)
      } == .changedMeanwhile(by: "tuan"))
    #expect(try office.register.dossier(code: received.code) == moved)
    #expect(try office.register.history(code: received.code).count == 2)
    let without = try other.move(
      code: seen.code, version: nil, Move(to: .withdrawn), by: TestOffice.clerk, request: office.request(),
      at: seen.statusSince, now: 9)
    #expect(without.status == .withdrawn && without.version == 3)
  }

  @Test func theSameRequestMovesOnce() throws {
    let office = try TestOffice()
    let received = try office.receive()
    let request = office.request()
    func move() throws -> Dossier {
      try office.register.move(
        code: received.code, version: 1, Move(to: .processing), by: TestOffice.officer, request: request,
        at: received.receivedAt, now: 9)
    }
    let first = try move()
    #expect(try move() == first)
    #expect(try office.register.history(code: received.code).count == 2)
  }

  @Test func whatTheRulesRefuseIsNotWritten() throws {
    let office = try TestOffice()
    let received = try office.receive()
    #expect(
      fault { _ = try office.move(received, to: .returned) }
        == .refused(.noWay(from: .accepted, to: .returned)))
    #expect(
      fault { _ = try office.move(received, to: .supplement, note: "") }
        == .refused(.noteMissing(.supplement)))
    #expect(
      fault {
        _ = try office.move(received, to: .processing, at: Moment(minutes: received.receivedAt.minutes - 90))
      }
        == .refused(.beforeLastChange(received.receivedAt)))
    #expect(
      fault {
        _ = try office.register.move(
          code: "không có", version: nil, Move(to: .processing), by: TestOffice.officer,
          request: office.request(),
          at: received.receivedAt, now: 1)
      } == .noDossier(code: "không có"))
    #expect(try office.register.dossier(code: received.code) == received)
    #expect(try office.register.history(code: received.code).count == 1)
  }

  @Test func twoHandsOnOneDossierWriteEachVersionOnce() async throws {
    let office = try TestOffice()
    let received = try office.receive()
    let path = office.folder.path
    let wins = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let register = try Register(folder: path, kind: .real)
          defer { register.close() }
          let session = RequestKey.newSession()
          var wins = 0
          for number in 0..<12 {
            let seen = try register.dossier(code: received.code)
            let status: Status = seen.status == .stopped ? .processing : .stopped
            do {
              _ = try register.move(
                code: seen.code, version: seen.version, Move(to: status, note: "theo đơn"),
                by: TestOffice.officer,
                request: RequestKey(session: session, number: number), at: seen.statusSince, now: 1)
              wins += 1
            } catch RegisterFault.changedMeanwhile(let person) {
              #expect(person == "tuan")
            }
          }
          return wins
        }
      }
      return try await group.reduce(0, +)
    }
    let last = try office.register.dossier(code: received.code)
    #expect(last.version == wins + 1)
    let versions = try office.register.history(code: received.code).map { $0.fact["version"] }
    #expect(versions == (1...last.version).map(String.init))
  }
}
