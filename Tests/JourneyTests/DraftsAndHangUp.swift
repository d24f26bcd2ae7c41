import Foundation
import TestPrograms
import Testing

/// What is half typed when the program or its terminal goes.
@Suite(
  .serialized, .enabled(if: Programs.has("tmux") && Programs.has("sqlite3"), "tmux or sqlite3 is missing"))
struct DraftsAndHangUp {
  static let address = "Buôn Cư Ebông, xã Ea Kao, gần nhà ông Y Bhăm"

  /// A counter with a half-typed form.
  static func typing(_ office: TestOffice, _ name: String = "H'Hen Niê Kdăm") throws -> Screenplay {
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý ")
    try play.press("F2")
    try play.wait(for: "chọn thủ tục")
    try play.type("1.004873")
    try play.wait(for: "1.004873")
    try play.press("Enter")
    try play.wait(for: "Số định danh*")
    try play.focus("Số định danh")
    for text in ["066190012345", name, "0905123456"] {
      try play.type(text)
      try play.wait(for: text)
      try play.press("Tab")
    }
    try play.type(address)
    try play.wait(for: address)
    return play
  }

  /// The form is there again, the cursor in the same field.
  static func expectRestored(_ office: TestOffice, name: String = "H'Hen Niê Kdăm") throws -> Screenplay {
    let play = try Screenplay(Screenplay.counter(office))
    let screen = try play.wait(for: "Khôi phục bản nháp lúc ")
    for text in ["066190012345", name, "0905123456", address] { #expect(screen.contains(text), "\(text)") }
    #expect(play.focusedField.hasPrefix("Địa chỉ"))
    return play
  }

  @Test(
    "SIGHUP and SIGTERM keep the last letter; the dossier is received once from what came back",
    arguments: [SIGHUP, SIGTERM])
  func signals(signal: Int32) throws {
    let office = try TestOffice()
    let play = try Self.typing(office)
    let process = try #require(play.counterProcess)
    kill(process, signal)
    try play.wait(for: "ended with 0")
    #expect(try office.ask("SELECT count(*) FROM session") == "0")
    #expect(try office.ask("SELECT count(*) FROM dossier") == "0", "a draft is no dossier")
    let next = try Self.expectRestored(office)
    try next.press("F12")
    try next.wait(for: "Đã lưu hồ sơ")
    #expect(try office.ask("SELECT count(*) FROM draft") == "0")
    #expect(try office.ask("SELECT count(*) FROM dossier") == "1")
    try next.press("F10")
    try next.wait(for: "ended with 0")
    let last = try Screenplay(Screenplay.counter(office))
    try last.wait(for: "[Đang xử lý 1]")
    #expect(!last.screen.contains("nháp"), "no draft of a received dossier comes back")
    #expect(try office.motcua("verify").status == 0)
  }

  @Test("kill -9 after a pause keeps everything, also a note")
  func killed() throws {
    let office = try TestOffice()
    let play = try Self.typing(office)
    usleep(5_000_000)
    kill(try #require(play.counterProcess), SIGKILL)
    let next = try Self.expectRestored(office)
    // Laid down by choice, it waits under F9 and lets other work be done.
    try next.press("Escape")
    try next.wait(for: "Cất vào bản nháp để làm sau")
    try next.press("Down", "Enter")
    try next.wait(for: "Có 1 bản nháp chưa xong")
    let code = try office.receive("Siu Black")
    try next.wait(for: "Siu Black")
    try next.press("F4")
    try next.wait(for: "┌─ Chuyển ")
    try next.choose("Yêu cầu bổ sung")
    try next.press("Enter")
    try next.type("thiếu giấy chứng sinh")
    try next.wait(for: "chứng sinh")
    usleep(5_000_000)
    kill(try #require(next.counterProcess), SIGKILL)
    let last = try Screenplay(Screenplay.counter(office))
    let offered = try last.wait(for: "Bản nháp chưa xong")
    #expect(offered.contains("Tiếp nhận · H'Hen Niê Kdăm"))
    #expect(last.chosenOption.contains("Yêu cầu bổ sung"))
    try last.press("Enter")
    try last.wait(for: "thiếu giấy chứng sinh")
    try last.press("F12")
    try last.wait(for: "√ Hồ sơ")
    #expect(try office.dossier(code)["version"] as? Int == 2)
    #expect(try office.drafts().map { $0["name"] } == ["H'Hen Niê Kdăm"])
  }

  @Test("A terminal pulled away keeps the last letter, and the process is gone in time with its locks")
  func pulledAway() throws {
    let office = try TestOffice()
    let play = try Self.typing(office)
    let process = try #require(play.counterProcess)
    try play.tmux("kill-server")
    try Self.expectGone { Programs.hasEnded(process) }
    #expect(try !office.isLocked())
    #expect(try office.ask("SELECT count(*) FROM session") == "0")
    _ = try office.receive("Siu Black")
    // The same where the other end of the line simply closes, as behind sudo.
    let bare = try PulledTerminal(PulledTerminal.counter(office))
    try bare.wait(for: "Khôi")
    bare.type(", thôn 3")
    usleep(300_000)
    bare.pull()
    try Self.expectGone { bare.hasEnded() }
    #expect(try office.drafts().map { $0["address"] } == [Self.address + ", thôn 3"])
    #expect(try office.ask("SELECT count(*) FROM session") == "0")
    #expect(try !office.isLocked())
  }

  @Test(
    "A line that is lost without a signal, as behind sudo, is heard all the same", arguments: [false, true])
  func withoutSignal(isHeld: Bool) throws {
    let office = try TestOffice()
    kill(try #require(try Self.typing(office).counterProcess), SIGHUP)
    // The kernel tells the leader of the session only, and this one does not care.
    let counter = PulledTerminal.counter(office).map { "'\($0)'" }.joined(separator: " ")
    let leader = try PulledTerminal(["sh", "-c", "trap '' HUP; \(counter); sleep 20"])
    try leader.wait(for: "Khôi")
    let process = try #require(
      pid_t(try Programs.run(["pgrep", "-P", "\(leader.process)"]).out.trimmingCharacters(in: .newlines)))
    if isHeld {
      let holder = try Child(["flock", "\(office.folder)/motcua.lock", "sleep", "30"])
      defer {
        kill(holder.process, SIGKILL)
        _ = holder.wait()
      }
      while try !office.isLocked() { usleep(10_000) }
      leader.type("\u{1B}[24~")
      usleep(500_000)
      leader.pull()
      try Self.expectGone { Programs.hasEnded(process) }
      #expect(try office.drafts().map { $0["address"] } == [Self.address])
    } else {
      leader.type(", thôn 3")
      usleep(300_000)
      leader.pull()
      try Self.expectGone { Programs.hasEnded(process) }
      #expect(try office.drafts().map { $0["address"] } == [Self.address + ", thôn 3"])
      #expect(try office.ask("SELECT count(*) FROM session") == "0")
    }
    leader.end(by: SIGKILL)
  }

  @Test(
    "A save of which nobody knows whether it was kept is never received twice, here or after the next login",
    .enabled(if: Programs.has("strace"), "strace is not installed"), arguments: [false, true])
  func unsettled(isKilled: Bool) throws {
    let office = try TestOffice()
    let play = try Self.typing(office)
    usleep(3_500_000)
    let process = try #require(play.counterProcess)
    let tracer = try Child([
      "strace", "-f", "-p", "\(process)", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e",
      "inject=fsync,fdatasync:error=EIO",
    ])
    usleep(1_000_000)
    try play.press("F12")
    try play.wait(for: "chưa biết đã lưu hay chưa")
    if isKilled { kill(process, SIGKILL) }
    kill(tracer.process, SIGINT)
    _ = tracer.wait()
    if isKilled {
      let next = try Screenplay(Screenplay.counter(office))
      try next.wait(for: "[Đang xử lý ")
      // Either the dossier is in the book and its draft gone, or the other way round.
      let isReceived = try office.ask("SELECT count(*) FROM dossier") == "1"
      #expect(try office.ask("SELECT count(*) FROM draft") == (isReceived ? "0" : "1"))
      if !isReceived {
        try next.wait(for: "Khôi phục bản nháp lúc ")
        try next.press("F12")
        try next.wait(for: "Đã lưu hồ sơ")
      }
    } else {
      try play.press("F12")
      try play.wait(for: "Đã lưu hồ sơ")
    }
    #expect(try office.ask("SELECT count(*) FROM dossier") == "1")
    #expect(try office.ask("SELECT count(*) FROM event WHERE kind = 'received'") == "1")
    #expect(try office.ask("SELECT count(*) FROM draft") == "0")
  }

  @Test(
    "The process is gone in time while another one holds the book, and what it kept before comes back",
    .enabled(if: Programs.has("flock"), "flock is not installed"), arguments: [SIGHUP, SIGTERM, nil])
  func heldBook(signal: Int32?) throws {
    let office = try TestOffice()
    try kill(#require(try Self.typing(office).counterProcess), SIGHUP)
    let bare = try PulledTerminal(PulledTerminal.counter(office))
    try bare.wait(for: "Khôi")
    let holder = try Child(["flock", "\(office.folder)/motcua.lock", "sleep", "30"])
    defer {
      kill(holder.process, SIGKILL)
      _ = holder.wait()
    }
    while try !office.isLocked() { usleep(10_000) }
    // The save waits for the lock when the line goes.
    bare.type("\u{1B}[24~")
    usleep(500_000)
    if let signal { kill(bare.process, signal) } else { bare.pull() }
    try Self.expectGone { bare.hasEnded() }
    #expect(try office.ask("SELECT count(*) FROM dossier") == "0")
    #expect(try office.drafts().map { $0["address"] } == [Self.address])
  }

  @Test("What a living session works on is offered to no other one of the same person")
  func twoTerminals() throws {
    let office = try TestOffice()
    let first = try Self.typing(office, "Người Thứ Nhất")
    let second = try Self.typing(office, "Người Thứ Hai")
    usleep(4_000_000)
    let third = try Screenplay(Screenplay.counter(office))
    try third.wait(for: "[Đang xử lý 0]")
    #expect(!third.screen.contains("nháp"))
    for play in [first, second] { kill(try #require(play.counterProcess), SIGKILL) }
    // They turn up by themselves, without a page under the clerk's fingers.
    try third.wait(for: "Có 2 bản nháp chưa xong")
    try third.press("F9", "End", "Enter")
    let offered = try third.wait(for: "┌─ Bản nháp chưa xong")
    #expect(offered.contains("Người Thứ Nhất") && offered.contains("Người Thứ Hai"))
    try third.press("Enter")
    try third.wait(for: "Khôi phục bản nháp lúc ")
    let fourth = try Self.expectRestored(
      office, name: third.screen.contains("Người Thứ Nhất") ? "Người Thứ Hai" : "Người Thứ Nhất")
    #expect(fourth.screen.contains("Người Thứ"))
  }

  /// The bound is two seconds on a machine of its own; where everything else is tested beside it, a machine
  /// that keeps this test from its own short sleeps is given as much more.
  static func expectGone(_ isGone: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let start = Date()
    var delayed = 0.0
    while !isGone() {
      let before = Date()
      usleep(10_000)
      delayed += max(0, Date().timeIntervalSince(before) - 0.012)
      let limit = 2.0 + 4 * delayed + (Programs.isLong ? 0 : 2)
      guard Date().timeIntervalSince(start) < limit else {
        Issue.record("still there after \(limit) s", sourceLocation: sourceLocation)
        return
      }
    }
    print("gone after \(Int(Date().timeIntervalSince(start) * 1000)) ms")
  }
}

extension Programs {
  /// Whether a process has ended, whether or not somebody has taken note of it.
  static func hasEnded(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0,
      let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    else { return true }
    return stat.split(separator: ")").last?.hasPrefix(" Z") ?? true
  }

  /// Whether the long forms of the tests run.
  static let isLong = ProcessInfo.processInfo.environment["MOTCUA_LONG"] != nil
}
