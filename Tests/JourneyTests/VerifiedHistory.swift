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
      ("DELETE FROM event WHERE sequence = 3", 3),
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

  @Test("What a law lets be erased of a citizen leaves the book whole; without an order it is found")
  func erased() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    for status in ["processing", "finished", "returned"] {
      #expect(try office.motcua("move", code, "--to", status).status == 0)
    }
    #expect(try office.motcua("erase", code, "--basis", "Luật 91/2025/QH15").status == 0)
    #expect(try office.motcua("verify").status == 0)
    #expect(try !office.motcua("show", code, "--json").out.contains("Hen Niê"))
    let other = try office.receive("Siu Black")
    _ = try Programs.run([
      "sqlite3", "\(office.folder)/motcua.db",
      "UPDATE event SET salt = NULL, personal = NULL WHERE dossier = '\(other)'",
    ])
    let found = try office.motcua("verify")
    #expect(found.status == 1 && found.out.contains("đã mất mà không có quyết định xóa"))
  }

  @Test(
    "verify names the table that was changed beside its events",
    arguments: [
      ("UPDATE dossier SET due = due + 1440", "hồ sơ"), ("UPDATE dossier SET name = 'Người khác'", "hồ sơ"),
      ("UPDATE dossier SET status = 9", "hồ sơ"), ("DELETE FROM paper WHERE place = 0", "hồ sơ"),
      ("UPDATE dossier SET lane_order = 1", "hồ sơ"), ("UPDATE tally SET count = 7 WHERE lane = 1", "số đếm"),
      ("UPDATE day_number SET last = 9", "số thứ tự"),
      ("UPDATE person SET role = 'administrator', name = 'x'", "danh sách"),
      ("UPDATE setting SET value = 'x' WHERE name = 'authority'", "cài đặt"),
      ("UPDATE calendar_day SET kind = 'work'", "lịch làm việc"),
      ("UPDATE procedure_case SET time_limit = 'days:90' WHERE reason IS NULL", "danh mục"),
      ("UPDATE procedure SET pauses = 1", "danh mục"), ("DROP TRIGGER event_stays", "cấu trúc"),
    ])
  func tables(sql: String, table: String) throws {
    let office = try TestOffice()
    _ = try office.receive("H'Hen Niê")
    _ = try office.motcua("staff", "set", "lan", "--name", "Lan", "--role", "reception")
    #expect(try office.motcua("verify").status == 0)
    let done = try Programs.run(["sqlite3", "\(office.folder)/motcua.db", sql])
    try #require(done.status == 0, "\(done.complaint)")
    let found = try office.motcua("verify")
    #expect(found.status == 1)
    #expect(found.out.contains("Bảng không khớp nhật ký: \(table)"), "\(found.out)")
  }

  @Test("What receipts, backups and the journal know shows a history that was cut off or made anew")
  func known() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let text = try office.motcua("receipt", code, "--text").out
    let short = try #require(text.split(separator: "\n").first { $0.contains("Mã đối chiếu với sổ: ") })
      .split(separator: " ").last.map { String($0.dropLast()) }
    let backup = try #require(TestOffice.field("file", in: office.motcua("backup", "--json").out))
    let mark = try #require(TestOffice.field("head", in: office.motcua("verify", "--json").out))
    let marks = "\(code) \(short ?? "")\n\n4 \(mark)\n"
    let whole = try office.motcua("verify", "--against", "-", "--backup", backup, input: marks)
    #expect(whole.status == 0 && whole.out.contains("Khớp với sự kiện #3: \(code)"), "\(whole.out)")
    _ = try Programs.run([
      "sqlite3", "\(office.folder)/motcua.db",
      """
      DROP TRIGGER event_stays; DELETE FROM event WHERE sequence > 2; DELETE FROM paper; DELETE FROM dossier;
      DELETE FROM day_number; UPDATE tally SET count = 0; DELETE FROM dossier_words_docsize;
      CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN
            SELECT RAISE (ABORT, 'events are never deleted');
          END;
      """,
    ])
    let cut = try office.motcua("verify", "--against", "-", "--backup", backup, input: marks)
    #expect(cut.status == 1)
    #expect(cut.out.contains("Không khớp sự kiện nào của hồ sơ: \(code)"), "\(cut.out)")
    #expect(cut.out.contains("Sổ đã bị cắt từ sự kiện #3"), "\(cut.out)")
    #expect(try office.motcua("verify", "--against", "-", input: "abc").status == 1)
    #expect(try office.motcua("verify", "--against", "/nonexistent").status == 66)
  }
}
