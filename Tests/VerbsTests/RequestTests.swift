import Testing

@testable import Verbs

/// Commands that are called again with the key of their request.
struct RequestTests {
  private func receive(_ key: String, _ changes: [String: String?] = [:]) -> [String] {
    TestOffice.receive("1.001193", changes.merging(["request": key]) { own, _ in own })
      + ["--json"]
  }

  private func code(_ office: TestOffice) throws -> String {
    let text = office.world.result
    let start = try #require(text.firstRange(of: "\"code\":\"")).upperBound
    return String(text[start...].prefix { $0 != "\"" })
  }

  private func total(_ office: TestOffice) -> String {
    office.world.run("queue", "--view", "all", "--json")
    return office.world.result
  }

  @Test("The same key never receives twice and gives the same code again")
  func receivedOnce() throws {
    let office = try TestOffice()
    #expect(office.world.run(receive("HCC-1")) == .done)
    let first = try code(office)
    #expect(office.world.run(receive("HCC-1")) == .done)
    #expect(try code(office) == first)
    #expect(total(office).contains("\"total\":1"))
    #expect(office.world.run(receive("HCC-2")) == .done)
    #expect(try code(office) != first)
    #expect(total(office).contains("\"total\":2"))
  }

  @Test("A key that stands for one citizen is not answered with another one's dossier")
  func otherCitizen() throws {
    let office = try TestOffice()
    office.world.run(receive("HCC-1"))
    #expect(office.world.run(receive("HCC-1", ["id": "066190012345"])) == .data)
    #expect(office.world.complaint.contains("hồ sơ khác"))
    #expect(total(office).contains("\"total\":1"))
  }

  @Test("A move with the same key is written once; the key of a reception is not taken for that of a move")
  func movedOnce() throws {
    let office = try TestOffice()
    office.world.run(receive("HCC-1"))
    let code = try code(office)
    for _ in 0..<2 {
      #expect(office.world.run("move", code, "--to", "processing", "--request", "HCC-1") == .done)
    }
    #expect(office.world.run("move", code, "--to", "finished", "--request", "HCC-1b") == .done)
    office.world.run("show", code, "--json")
    #expect(office.world.result.contains("\"version\":3"), "\(office.world.result)")
  }

  @Test(
    "An empty key, as of an unset variable of a script, is refused",
    arguments: ["", String(repeating: "k", count: 201)])
  func badKey(key: String) throws {
    let office = try TestOffice()
    #expect(office.world.run(receive(key)) == .usage)
    #expect(total(office).contains("\"total\":0"))
  }
}
