import Foundation
import TestPrograms
import Testing

/// How the counter treats the terminal it was lent.
@Suite(.serialized, .enabled(if: Programs.has("tmux"), "tmux is not installed"))
struct TerminalManners {
  @Test("The terminal is as it was after leaving, and the screen too")
  func restored() throws {
    let office = try TestOffice()
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 0]")
    try play.press("F10")
    try play.wait(for: "ended with 0")
    let screen = try play.wait(for: "all over")
    let sums = screen.split(separator: "\n").filter { $0.hasSuffix("  -") }
    #expect(sums.count == 2)
    #expect(Set(sums).count == 1, "the modes of the terminal differ")
    #expect(!screen.contains("Đang xử lý"), "the counter's screen was left behind")
  }

  @Test(
    "The terminal is restored when the program is killed by SIGTERM, SIGHUP or a fault",
    arguments: ["TERM", "HUP", "SEGV"])
  func restoredAfter(signal: String) throws {
    let office = try TestOffice()
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 0]")
    let process = try #require(play.counterProcess)
    _ = try Programs.run(["kill", "-\(signal)", "\(process)"])
    let screen = try play.wait(for: "all over")
    let sums = screen.split(separator: "\n").filter { $0.hasSuffix("  -") }
    #expect(Set(sums).count == 1, "the modes of the terminal differ:\n\(screen)")
  }

  @Test("Any size works after a resize; a tiny one says so and loses nothing")
  func resizing() throws {
    let office = try TestOffice()
    _ = try office.receive("Y Ngông Niê Kdăm")
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "Y Ngông")
    try play.press("F2")
    try play.type("ket hon")
    try play.wait(for: "1.000894")
    for (columns, rows) in [(120, 40), (60, 20), (40, 10), (200, 50), (81, 25)] {
      try play.tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
      try play.wait(for: columns < 60 ? "60×16" : "1.000894")
    }
    try play.press("Escape", "Escape")
    try play.wait(for: "Y Ngông")
  }

  @Test("The process goes by itself when its terminal is pulled away")
  func pulledAway() throws {
    let office = try TestOffice()
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 0]")
    let process = try #require(play.counterProcess)
    try play.tmux("kill-server")
    // Two seconds are the promise on a machine of its own; here everything else is tested beside it.
    let end = Date().addingTimeInterval(10)
    while Date() < end, kill(process, 0) == 0 { usleep(20_000) }
    #expect(kill(process, 0) != 0, "the process \(process) is still there")
  }

  @Test("A dossier received at another counter appears without a key, and the cursor stays on its dossier")
  func othersWork() throws {
    let office = try TestOffice()
    _ = try office.receive("Siu Black")
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "Siu Black")
    _ = try office.receive("H'Hen Niê", procedure: "1.001193")
    let screen = try play.wait(for: "H'Hen Niê")
    #expect(screen.contains("[Đang xử lý 2]"))
    #expect(play.focusedField.contains("Siu Black"))
  }
}
