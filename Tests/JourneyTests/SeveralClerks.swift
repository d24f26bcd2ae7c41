import Foundation
import TestPrograms
import Testing

/// Two counters at one book.
@Suite(
  .serialized, .enabled(if: Programs.has("tmux") && Programs.has("sqlite3"), "tmux or sqlite3 is missing"))
struct SeveralClerks {
  @Test(
    "A dossier open elsewhere is marked without a key and without moving the cursor, until its process dies")
  func openElsewhere() throws {
    let office = try TestOffice()
    for name in ["Siu Black", "H'Hen Niê", "Y Ngông Niê Kdăm"] { _ = try office.receive(name) }
    let mine = try Screenplay(Screenplay.counter(office))
    try mine.wait(for: "[Đang xử lý 3]")
    try mine.press("Down", "Down")
    let theirs = try Screenplay(Screenplay.counter(office))
    try theirs.wait(for: "[Đang xử lý 3]")
    try theirs.press("Down", "Enter")
    try theirs.wait(for: "HỒ SƠ 000.00.00.H15")
    let marked = try mine.wait(for: "•")
    let row = try #require(marked.split(separator: "\n").first { $0.contains("•") })
    #expect(row.contains("H'Hen Niê"))
    #expect(mine.focusedField.contains("Y Ngông"), "the cursor stays")
    #expect(try mine.tmux("display-message", "-p", "#{cursor_x},#{cursor_y}") == "0,6\n")
    try mine.press("Up", "Enter")
    try mine.wait(for: "• Đang mở ở quầy của ")
    try theirs.wait(for: "• Đang mở ở quầy của ")
    // Killed, it cannot say that it has gone.
    let process = try #require(theirs.counterProcess)
    kill(process, SIGKILL)
    try mine.waitUntilGone("• Đang mở ở quầy của ")
    try mine.press("Escape")
    try mine.wait(for: "[Đang xử lý 3]")
    #expect(!mine.screen.contains("•"))
  }

  @Test("A dossier that is closed again is no longer marked")
  func closedAgain() throws {
    let office = try TestOffice()
    _ = try office.receive("Siu Black")
    let mine = try Screenplay(Screenplay.counter(office))
    try mine.wait(for: "[Đang xử lý 1]")
    let theirs = try Screenplay(Screenplay.counter(office))
    try theirs.wait(for: "[Đang xử lý 1]")
    try theirs.press("Enter")
    try mine.wait(for: "• Đang mở ở quầy của ")
    try theirs.press("Escape")
    try mine.waitUntilGone("•")
    try theirs.press("Enter")
    try mine.wait(for: "•")
    try theirs.press("F10")
    try mine.waitUntilGone("•")
    #expect(try office.ask("SELECT count(*) FROM session") == "1", "whoever left is known no more")
  }

  @Test("A process that has a dead one's number, or an earlier start's, is not taken for it")
  func numbersComeAgain() throws {
    let office = try TestOffice()
    let code = try office.receive("Siu Black")
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 1]")
    // The first process of the machine lives as long as the machine.
    let boot = try String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8).prefix(36)
    let stat = try String(contentsOfFile: "/proc/1/stat", encoding: .utf8)
    let started = try #require(stat.split(separator: ")").last?.split(separator: " ")[19])
    _ = try office.ask(
      """
      INSERT INTO session SELECT x'01', 'a', 'Ma', '\(boot)', 1, \(started) + 1, '\(code)', 29919450
      UNION SELECT x'02', 'b', 'Ma', 'an earlier start', 1, \(started), '\(code)', 29919450
      UNION SELECT x'03', 'c', 'Ma', '\(boot)', 4194305, \(started), '\(code)', 29919450
      """)
    usleep(3_000_000)
    #expect(!play.screen.contains("•"))
    _ = try office.ask("UPDATE session SET started = \(started), name = 'Trần Văn Sống' WHERE key = x'01'")
    try play.wait(for: "• Đang mở ở quầy của Trần Văn Sống từ ")
    #expect(!play.screen.contains("Ma"))
    // The next one to come forgets the dead and keeps the living.
    let next = try Screenplay(Screenplay.counter(office))
    try next.wait(for: "• Đang mở ở quầy của Trần Văn Sống từ ")
    #expect(try office.ask("SELECT group_concat(hex(key)) FROM session WHERE length(key) = 1") == "01")
  }

  @Test("A supervisor sees what is open and announces nothing")
  func supervisor() throws {
    let office = try TestOffice()
    _ = try office.receive("Siu Black")
    let clerk = try Screenplay(Screenplay.counter(office))
    try clerk.wait(for: "[Đang xử lý 1]")
    try clerk.press("Enter")
    try clerk.wait(for: "HỒ SƠ 000.00.00.H15")
    _ = try office.ask("UPDATE person SET role = 'supervisor'")
    let supervisor = try Screenplay(Screenplay.counter(office))
    try supervisor.wait(for: "chỉ xem")
    try supervisor.wait(for: "• Đang mở ở quầy của ")
    try supervisor.press("Enter")
    try supervisor.wait(for: "HỒ SƠ 000.00.00.H15")
    usleep(2_500_000)
    #expect(!clerk.screen.contains("•"))
    #expect(try office.ask("SELECT count(*) FROM session") == "1")
    #expect(try !office.isLocked())
  }

  @Test("Two saves on one dossier: theirs and mine are shown whole, and mine is taken up again")
  func twoHands() throws {
    let office = try TestOffice()
    let code = try office.receive("Siu Black")
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 1]")
    try play.press("Enter", "F4")
    try play.wait(for: "┌─ Chuyển ")
    try play.choose("Yêu cầu bổ sung")
    try play.press("Enter")
    try play.wait(for: "Chuyển sang: ")
    let mine = "thiếu bản sao căn cước của người làm chứng, hẹn chị Hà thứ Hai"
    try play.type(mine)
    try play.wait(for: "thứ Hai")
    let theirs = "đã giao anh Tuấn thẩm định"
    #expect(try office.motcua("move", code, "--to", "processing", "--note", theirs).status == 0)
    try play.press("F12")
    let met = try play.wait(for: "HỒ SƠ THAY ĐỔI TRONG LÚC ANH/CHỊ LÀM")
    #expect(met.contains("«\(theirs)»") && met.contains("«\(mine)»"))
    #expect(met.contains("Việc của anh/chị (CHƯA ghi vào sổ)"))
    #expect(try office.dossier(code)["version"] as? Int == 2, "nothing of mine was written")
    try play.press("Enter")
    try play.wait(for: "┌─ Chuyển sang: ")
    try play.wait(for: "thứ Hai")
    try play.press("F12")
    try play.wait(for: "√ Hồ sơ")
    #expect(try office.dossier(code)["version"] as? Int == 3)
    let history = try office.motcua("show", code, "--json").out
    #expect(history.contains(mine) && history.contains(theirs), "neither is lost")
  }
}

extension Screenplay {
  /// Waits until a text stands on the screen no more.
  func waitUntilGone(_ text: String, seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if !screen.contains(text) { return }
      usleep(30_000)
    }
    Issue.record("«\(text)» stays; the screen was:\n\(screen)", sourceLocation: sourceLocation)
    throw Missing()
  }
}
