import Foundation
import TestPrograms
import Testing

/// Surroundings in which the program cannot work: a clear sentence, the right exit code, nothing written.
@Suite(.serialized)
struct BadSurroundings {
  @Test("stdin is no terminal: 64, and the sentence says what to do")
  func noTerminal() throws {
    let office = try TestOffice()
    let result = try office.motcua()
    #expect(result.status == 64)
    #expect(result.complaint.contains("cửa sổ dòng lệnh"))
  }

  @Test("An unknown TERM or none: 78", arguments: ["no-such-terminal", "", "dumb"])
  func unknownTerminal(term: String) throws {
    guard Programs.has("tmux") else { return }
    let office = try TestOffice()
    let play = try Screenplay(
      "env TERM=\(term) LC_ALL=C.UTF-8 '\(Programs.motcua)' --store '\(office.folder)'")
    try play.wait(for: "ended with 78")
  }

  @Test("A locale that is not there falls back to C.UTF-8")
  func missingLocale() throws {
    guard Programs.has("tmux") else { return }
    let office = try TestOffice()
    _ = try office.receive("Nguyễn Thị Ánh")
    let play = try Screenplay(
      "env TERM=xterm-256color LC_ALL=vi_VN.UTF-8 LANG=vi_VN.UTF-8 '\(Programs.motcua)' --store '\(office.folder)'"
    )
    try play.wait(for: "Nguyễn Thị Ánh")
  }

  @Test("A folder without an office: 78 and nothing made")
  func noOffice() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("none-\(UUID().uuidString)")
      .path
    let result = try Programs.run([Programs.motcua, "queue", "--store", folder])
    #expect(result.status == 78)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("Another program's file is refused and left as it is")
  func foreignFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("foreign-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = Data("This is a letter, not a book.\n".utf8)
    try text.write(to: URL(fileURLWithPath: "\(folder)/motcua.db"))
    let result = try Programs.run([Programs.motcua, "queue", "--store", folder])
    #expect(result.status == 78)
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/motcua.db")) == text)
  }

  @Test("A book of a newer program is refused by both versions")
  func newerBook() throws {
    guard Programs.has("sqlite3") else { return }
    let office = try TestOffice()
    _ = try Programs.run(["sqlite3", "\(office.folder)/motcua.db", "PRAGMA user_version = 99"])
    let result = try office.motcua("queue")
    #expect(result.status == 78)
    #expect(result.complaint.contains("99"))
  }

  @Test("A folder that cannot be written: 74 and a sentence, for somebody who may not write")
  func readOnly() throws {
    guard getuid() == 0, Programs.has("setpriv") else { return }
    let office = try TestOffice()
    _ = try Programs.run(["chmod", "-R", "a+rX", office.folder])
    let result = try Programs.run([
      "setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", Programs.motcua, "receive",
      "--procedure",
      "1.004873", "--applicant", "H'Hen Niê", "--id", "066190012345", "--phone", "0905123456", "--address",
      "Buôn",
      "--channel", "direct", "--store", office.folder,
    ])
    #expect([73, 74, 77, 78].contains(result.status), "\(result.status) \(result.complaint)")
    #expect(!result.complaint.isEmpty)
    #expect(try office.motcua("queue", "--view", "all", "--json").out.contains("\"total\":0"))
  }

  @Test("A disk without room: nothing half written, and it goes on when there is room")
  func fullDisk() throws {
    guard getuid() == 0 else { return }
    let mount = FileManager.default.temporaryDirectory.appendingPathComponent("full-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
    let mounted = try Programs.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", mount])
    guard mounted.status == 0 else { return }
    defer {
      _ = try? Programs.run(["umount", mount])
      try? FileManager.default.removeItem(atPath: mount)
    }
    func motcua(_ arguments: String...) throws -> Programs.Result {
      try Programs.run([Programs.motcua] + arguments + ["--store", mount])
    }
    #expect(try motcua("office", "create", "--name", "UBND xã Đầy", "--code", "H15").status == 0)
    let starter = Programs.package.appendingPathComponent("Resources/Catalogue/starter.jsonl").path
    #expect(try motcua("catalogue", "import", starter).status == 0)
    var codes: [String] = []
    var refused: Programs.Result?
    for _ in 0..<4000 where refused == nil {
      let result = try motcua(
        "receive", "--procedure", "1.004873", "--applicant", "H'Hen Niê", "--id", "066190012345", "--phone",
        "0905123456", "--address", "Buôn Cư Ebông", "--channel", "direct", "--json")
      if result.status == 0, let code = TestOffice.field("code", in: result.out) {
        codes.append(code)
      } else {
        refused = result
      }
    }
    #expect(refused?.status == 74, "\(String(describing: refused))")
    let list = try motcua("queue", "--view", "all", "--json", "--limit", "100000").out
    #expect(codes.allSatisfy(list.contains))
    #expect(list.contains("\"total\":\(codes.count)"))
  }
}
