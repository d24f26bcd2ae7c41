import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

@Suite struct ErasureTests {
  private static let basis = "Luật 91/2025/QH15"

  private func everything(_ office: TestOffice) -> [UInt8] {
    office.register.close()
    return ["motcua.db", "motcua.db-wal"].flatMap { office.folder.read($0) }
  }

  @Test func nothingOfTheCitizenIsLeftInTheFileAndTheBookStillVerifies() throws {
    let office = try TestOffice()
    let over = try office.finished("Siu Phương Khuê")
    let other = try office.receive("H'Hen Niê Kdăm", phone: "0905 777 888")
    let before = try office.register.verify()
    try office.register.erase(code: over.code, basis: Self.basis, by: TestOffice.administrator, now: 9)
    let after = try office.register.verify()
    #expect(after.isWhole && after.chain.events == before.chain.events + 1)
    let erased = try office.register.dossier(code: over.code)
    #expect(erased.isErased && erased.applicant.phone.isEmpty && erased.status == .returned)
    #expect(try office.register.dossier(code: other.code) == other)
    let queue = QueueRequest(view: .all, search: "phuong khue", count: 10)
    #expect(try office.register.queue(queue, now: TestOffice.morning).rows.isEmpty)
    let last = try #require(try office.register.history(code: over.code).last)
    #expect(last.fact.kind == .erased && last.fact["basis"] == Self.basis && last.actor == "quantri")
    let bytes = String(decoding: everything(office), as: UTF8.self)
    for word in ["Siu Phương Khuê", "0905 123 456", "0905123456"] {
      #expect(!bytes.contains(word), "\(word)")
    }
    #expect(bytes.contains("0905 777 888") || bytes.contains("0905777888"))
  }

  @Test func aDossierThatIsNotOverKeepsItsData() throws {
    let office = try TestOffice()
    let open = try office.receive()
    #expect(
      fault {
        try office.register.erase(code: open.code, basis: Self.basis, by: TestOffice.administrator, now: 9)
      }
        == .stillOpen(code: open.code))
    #expect(
      fault { try office.register.erase(code: open.code, basis: " ", by: TestOffice.administrator, now: 9) }
        == .reasonMissing)
    #expect(try office.register.dossier(code: open.code) == open)
  }
}
