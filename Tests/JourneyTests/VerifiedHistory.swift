import TestPrograms
import Testing

/// Changes made behind the program's back.
@Suite(.serialized, .enabled(if: Programs.has("sqlite3"), "sqlite3 is not installed"))
struct VerifiedHistory {
  @Test(
    "verify names the first event that was changed, taken out or put in",
    arguments: [
      ("UPDATE event SET actor = 'ai khác' WHERE sequence = 4", 4),
      ("UPDATE event SET at = at - 86400 WHERE sequence = 3", 3),
      ("UPDATE event SET personal = x'00' WHERE sequence = 3", 3),
      ("UPDATE event SET hash = zeroblob(32) WHERE sequence = 4", 4),
      ("DELETE FROM event WHERE sequence = 3", 4),
      ("UPDATE event SET sequence = -sequence WHERE sequence = 2", -2),
    ])
  func changed(sql: String, first: Int) throws {
    let office = try TestOffice()
    for name in ["H'Hen Niê", "Y Ngông", "Siu Black"] { _ = try office.receive(name) }
    let whole = try office.motcua("verify")
    #expect(whole.status == 0 && whole.out.hasPrefix("Nhật ký nguyên vẹn: 5 sự kiện."))
    let done = try Programs.run([
      "sqlite3", "\(office.folder)/motcua.db",
      "DROP TRIGGER event_unchanged; DROP TRIGGER event_stays; \(sql)",
    ])
    try #require(done.status == 0, "\(done.complaint)")
    let found = try office.motcua("verify")
    #expect(found.status == 1)
    #expect(found.out.hasPrefix("Sự kiện #\(first) không khớp: "), "\(found.out)")
  }

  @Test("What a law lets be erased of a citizen leaves the chain whole")
  func erased() throws {
    let office = try TestOffice()
    _ = try office.receive("H'Hen Niê")
    _ = try Programs.run([
      "sqlite3", "\(office.folder)/motcua.db",
      "UPDATE event SET salt = NULL, personal = NULL WHERE sequence = 3",
    ])
    #expect(try office.motcua("verify").status == 0)
  }
}
