import Foundation
import TestPrograms
import Testing

/// The recipe of `Resources/Sshd` against a real sshd and a real sudo: who comes in, as whom, and what
/// they leave behind.
@Suite(.serialized, .enabled(if: SecondMachine.obstacle == nil, "\(SecondMachine.obstacle ?? "")"))
struct SshEntrance {
  @Test("A clerk writes under their own name, a supervisor sees it and may not; each under another account")
  func clerkAndSupervisor() throws {
    let machine = try SecondMachine()
    let code = try machine.receive("H'Hen Niê")
    let lan = try machine.screen("thu-lan")
    try lan.wait(for: "[Đang xử lý 1]")
    try lan.wait(for: "Người thử thu-lan")
    let sep = try machine.screen("thu-sep")
    try sep.wait(for: "H'Hen Niê")
    try sep.wait(for: "(Giám sát, chỉ xem)")
    let users = try machine.sessions().map { try machine.status($0, "Uid") }
    #expect(Set(users) == [try machine.user("motcua"), try machine.user("motcua-xem")])

    try sep.press("F4")
    try sep.wait(for: "Vai trò «Giám sát» không được dùng lệnh này.")
    try lan.press("F4")
    try lan.wait(for: "┌─ Chuyển ")
    try lan.choose("Đang xử lý")
    try lan.press("Enter")
    try lan.wait(for: "Chuyển sang: Đang xử lý")
    try lan.press("Enter")
    try lan.wait(for: "√ Hồ sơ")
    try sep.wait(for: "Đang xử lý", seconds: 20)
    #expect(try machine.motcua("show", code, "--json").out.contains(#""actor":"thu-lan","#))
    try lan.press("F10")
    try lan.wait(for: "ended with 0")
    try sep.press("F10")
    try sep.wait(for: "ended with 0")
  }

  @Test(
    "A supervisor opens the book when no clerk was ever there since the machine started, and leaves no trace")
  func alone() throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Y Ngông")
    let before = try machine.inside(
      "root", "sh", "-c", "ls -la --time-style=full-iso /var/lib/motcua; cat /var/lib/motcua/* | md5sum"
    ).out
    let sep = try machine.screen("thu-sep")
    try sep.wait(for: "Y Ngông")
    try sep.press("Enter")
    try sep.wait(for: "Chủ hồ sơ")
    try sep.press("F7")
    try sep.wait(for: "NHẬT KÝ")
    try sep.press("F10")
    try sep.wait(for: "ended with 0")
    let after = try machine.inside(
      "root", "sh", "-c", "ls -la --time-style=full-iso /var/lib/motcua; cat /var/lib/motcua/* | md5sum"
    ).out
    #expect(before == after)
  }

  @Test("Readers block no clerk: not while they sit there, not stopped, not killed")
  func readersBlockNobody() throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Siu Black")
    let readers = try (0..<3).map { _ in try machine.screen("thu-sep") }
    for reader in readers { try reader.wait(for: "Siu Black") }
    let processes = try machine.sessions()
    #expect(processes.count == 3)
    // Stopped wherever they are: a write that waited for one of them would be refused as busy.
    for process in processes { kill(process, SIGSTOP) }
    for _ in 0..<5 { _ = try machine.receive("H'Hen Niê") }
    for process in processes { kill(process, SIGKILL) }
    _ = try machine.receive("Y Ngông")
    #expect(try machine.motcua("queue", "--view", "all", "--json").out.contains("\"total\":7"))
  }

  @Test("A clerk with a reading way in sees no command that writes, and cannot give one")
  func clerkReading() throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Siu Black")
    let play = try machine.screen("thu-xem")
    let screen = try play.wait(for: "(Tiếp nhận, chỉ xem)")
    #expect(
      !screen.contains("F2 Tiếp nhận") && !screen.contains("F4 Chuyển") && !screen.contains("F6 In giấy"))
    try play.press("F2")
    try play.wait(for: "Phiên này chỉ để xem; không dùng được lệnh này.")
  }

  @Test("Who is not of the staff, and who is in the wrong group, does not come in; each refusal is noted")
  func refused() throws {
    let machine = try SecondMachine()
    let stranger = try machine.screen("thu-la")
    try stranger.wait(for: "chưa có trong danh sách của cơ quan")
    try stranger.wait(for: "ended with 77")
    #expect(machine.journal.take().contains("refused: thu-la (not of the staff)"))
    let supervisor = try machine.screen("thu-nham")
    try supervisor.wait(for: "không vào sổ theo lối này")
    try supervisor.wait(for: "ended with 77")
    let events = try machine.inside(
      "root", "sh", "-c",
      "sqlite3 /var/lib/motcua/motcua.db \"SELECT actor || ' ' || CAST(body AS TEXT) FROM event WHERE kind = 'refused'\""
    )
    #expect(events.out.contains("thu-nham") && events.out.contains("can-bo"), "\(events)")
    #expect(try machine.sessions().isEmpty)
  }

  @Test("Who practises sits before an own book of invented people, under an account that opens no real one")
  func training() throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Siu Black")
    let play = try machine.screen("thu-hv")
    let screen = try play.wait(for: "TẬP HUẤN")
    try play.wait(for: "Tất cả 60")
    #expect(!screen.contains("Siu Black"))
    let session = try #require(try machine.sessions().first)
    #expect(try machine.status(session, "Uid") == machine.user("motcua-tap"))
    for file in ["motcua.db", "motcua.db-wal", "motcua.db-shm", ""] {
      let read = try machine.inside("motcua-tap", "cat", "/var/lib/motcua/\(file)")
      #expect(read.complaint.contains("Permission denied"), "\(file)")
    }
    #expect(
      try machine.inside("root", "find", "/var/lib/motcua-tap", "-name", "motcua.db").out.contains("/thu-hv/")
    )
  }

  @Test(
    "A client that is killed takes its session with it, and no lock stays", arguments: ["thu-lan", "thu-sep"])
  func killedClient(account: String) throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Siu Black")
    let play = try machine.screen(account)
    try play.wait(for: "Siu Black")
    let session = try #require(try machine.sessions().first)
    // In the middle of something, at that.
    try play.press("F2")
    try play.type("ket hon")
    let client = try Programs.run(["pgrep", "-x", "ssh"]).out.split(separator: "\n")
      .compactMap { pid_t($0) }
      .filter { process in
        let words = (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/cmdline"))) ?? Data()
        return String(decoding: words, as: UTF8.self).contains("\0\(machine.port)\0")
      }
    #expect(!client.isEmpty)
    for process in client { kill(process, SIGKILL) }
    // Two seconds are the promise on a machine of its own; here everything else is tested beside it.
    let start = Date()
    while Date().timeIntervalSince(start) < 10, kill(session, 0) == 0 { usleep(10_000) }
    #expect(kill(session, 0) != 0, "the session is still there")
    #expect(try machine.inside("root", "pgrep", "-x", "sudo").out.isEmpty)
    #expect(try machine.inside("motcua", "flock", "-n", "/var/lib/motcua/motcua.lock", "true").status == 0)
    _ = try machine.receive("Y Ngông")
  }

  @Test("Keys that stop or kill programs do neither")
  func keys() throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Siu Black")
    let play = try machine.screen("thu-lan")
    try play.wait(for: "Siu Black")
    let session = try #require(try machine.sessions().first)
    try play.press("C-z", "C-\\", "C-c", "C-z")
    try play.press("F1")
    try play.wait(for: "TRỢ GIÚP")
    #expect(try machine.status(session, "State") != "T")
    try play.press("F10")
    try play.wait(for: "ended with 0")
  }
}

extension SecondMachine {
  /// Receives a dossier at the counter of the account that owns the book, and gives its code.
  func receive(_ name: String) throws -> String {
    let result = try motcua(
      "receive", "--procedure", "1.004873", "--applicant", name, "--id", "066190012345", "--phone",
      "0905123456", "--address", "Buôn Cư Ebông", "--channel", "direct", "--json")
    try #require(result.status == 0, "\(result.complaint)")
    return try #require(TestOffice.field("code", in: result.out))
  }

  /// The first word of a line of /proc/PID/status.
  func status(_ process: pid_t, _ name: String) throws -> String {
    let text = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(name):") })
    return String(try #require(line.split(whereSeparator: { $0 == "\t" || $0 == " " }).dropFirst().first))
  }

  /// The number of an account.
  func user(_ account: String) throws -> String {
    try inside("root", "id", "-u", account).out.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
