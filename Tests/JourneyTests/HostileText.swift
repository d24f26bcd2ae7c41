import Foundation
import TestPrograms
import Testing

/// One list of hostile signs through every way out of the real programs. They get into the book behind the
/// program's back, since every door of its own refuses them.
@Suite(.serialized, .enabled(if: Programs.has("sqlite3"), "sqlite3 is not installed"))
struct HostileText {
  /// An office whose book holds a text wherever a text can stand; gives the dossier's code.
  private func poisoned(_ text: String) throws -> (TestOffice, String) {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let value = Hostile.sql(text)
    let done = try Programs.run(
      ["sqlite3", "\(office.folder)/motcua.db"],
      input: """
        UPDATE dossier SET name = \(value), address = \(value), email = \(value), fee = \(value),
          receiver_name = \(value), official_code = \(value), submitter_name = \(value), case_name = \(value),
          phone = \(value), identity = \(value);
        UPDATE procedure SET name = \(value), field = \(value), limit_text = \(value), fee = \(value);
        UPDATE paper SET name = \(value);
        UPDATE person SET name = \(value);
        UPDATE setting SET value = \(value) WHERE name IN ('authority', 'name', 'place');

        """)
    try #require(done.status == 0, "\(done.complaint)")
    return (office, code)
  }

  @Test(
    "standard output and standard error of every command that shows what is in the book",
    arguments: ["vi", "en"])
  func streams(language: String) throws {
    let (office, code) = try poisoned(Hostile.whole)
    for arguments in [
      ["queue", "--view", "all"], ["queue", "--json"], ["queue", "--csv"], ["show", code],
      ["show", code, "--json"],
      ["receipt", code, "--text"], ["export", "dossiers", "--out", "-"], ["catalogue", "search", "hon nhan"],
      ["catalogue", "search", "hon nhan", "--json"], ["catalogue", "check"],
      ["catalogue", "check", "--form"],
      ["calendar", "list"], ["calendar", "affected"], ["move", code, "--to", "processing", "--json"],
      ["verify"],
      ["due", "--procedure", "1.004873", "--received", "2026-11-20T09:00", "--explain"],
    ] {
      let result = try Programs.run(
        [Programs.motcua] + arguments + ["--lang", language, "--store", office.folder])
      #expect(result.status <= 1, "\(arguments): \(result.status) \(result.complaint.prefix(300))")
      #expect(!(result.out + result.complaint).isEmpty)
      let found = Hostile.found(in: result.out + result.complaint)
      #expect(found.isEmpty, "\(arguments): \(found.prefix(5))")
    }
  }

  @Test("JSON holds the very text, escaped")
  func json() throws {
    let (office, code) = try poisoned(Hostile.whole)
    let dossier = try office.dossier(code)
    #expect(
      dossier["fee"] as? String == Hostile.whole.precomposedStringWithCanonicalMapping
        || dossier["fee"] as? String == Hostile.whole)
  }

  @Test("command lines, names of files and the environment are not played back")
  func echoes() throws {
    let office = try TestOffice()
    let text = "x" + Hostile.kinds
    let calls: [[String]] = [
      [text], ["show", text], ["queue", "--\(text)"], ["queue", "--view", text],
      ["import", "dossiers", "/tmp/\(text)"],
      ["catalogue", "import", "/tmp/\(text)"], ["calendar", "import", "/tmp/\(text)", "--source", "x"],
      [
        "receive", "--procedure", text, "--applicant", "A B", "--id", "1", "--phone", "1", "--address", "a",
        "--channel", "direct",
      ],
      ["staff", "set", text, "--name", "A", "--role", "reception"], ["due", "--limit", text],
      ["--lang", text],
      ["show", "066192004321", "--lang", "en"], ["catalogue", "answer", text],
    ]
    for call in calls {
      let result = try Programs.run([Programs.motcua] + call + ["--store", office.folder])
      #expect(result.status != 0 && !result.complaint.isEmpty, "\(call[0].debugDescription)")
      let found = Hostile.found(in: result.out + result.complaint)
      #expect(found.isEmpty, "\(call.map(\.debugDescription)): \(found)")
      #expect(!result.complaint.contains("066192004321"))
    }
    for variable in ["MOTCUA_LANG", "MOTCUA_STORE", "HOME", "LANG", "TERM", "XDG_DATA_HOME"] {
      let result = try Programs.run(["env", "\(variable)=\(text)", Programs.motcua, "queue"])
      #expect(Hostile.found(in: result.out + result.complaint).isEmpty, "\(variable)")
    }
    for bytes in ["\\377", "\\355\\240\\200", "\\300\\200", "\\033[31m\\377"] {
      let result = try Programs.run(["sh", "-c", "exec \"$0\" \"$(printf 'a\(bytes)b')\"", Programs.motcua])
      #expect(result.status == 64 && Hostile.found(in: result.complaint).isEmpty)
    }
  }

  @Test("paper", .enabled(if: Programs.has("pdftotext"), "poppler-utils is not installed"))
  func paper() throws {
    let (office, code) = try poisoned("Đầu" + Hostile.kinds + "cuối")
    let file = "\(office.folder)/giay.pdf"
    let made = try office.motcua("receipt", code, "--output", file)
    #expect(made.status == 0, "\(made.complaint)")
    let text = try Programs.run(["pdftotext", "-layout", file, "-"]).out
    #expect(text.contains("<U+202E>") && text.contains("cuối"))
    #expect(Hostile.found(in: text, butFor: ["\n", "\t", "\u{C}"]).isEmpty)
    let names = try Programs.run(["pdfinfo", file]).out
    #expect(Hostile.found(in: names).isEmpty)
  }

  @Test(
    "the screen, from the list to the dossier's page and its history",
    .enabled(if: Programs.has("tmux"), "tmux is not installed"))
  func screen() throws {
    let (office, _) = try poisoned(Hostile.kinds)
    let capture = "\(office.folder)/screen"
    let play = try Screenplay("sleep 1; " + Screenplay.counter(office))
    try play.tmux("pipe-pane", "-o", "cat > '\(capture)'")
    try play.wait(for: "[Đang xử lý 1]")
    try play.wait(for: "<U+001B>")
    try play.press("Enter")
    try play.wait(for: "HỒ SƠ 000.00.00.H15")
    try play.press("NPage")
    usleep(300_000)
    try play.press("F9")
    usleep(300_000)
    try play.press("Escape", "Escape")
    usleep(300_000)
    try play.press("F2")
    try play.wait(for: "thủ tục")
    try play.type("x")
    usleep(500_000)
    try play.press("F10")
    usleep(500_000)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: capture))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("HỒ SƠ") && text.contains("<U+202E>"))
    // ncurses itself speaks with ESC, returns, tabs and backspaces.
    let found = Hostile.found(in: text, butFor: ["\n", "\t", "\r", "\u{8}", "\u{1B}", "\u{E}", "\u{F}"])
    #expect(found.isEmpty, "\(found)")
    #expect(!text.contains("\u{1B}]0;pwned") && !text.contains("\u{1B}[31m\u{1B}]"))
  }
}
