import Foundation
import TestPrograms
import Testing

/// kill -9 at any moment of typing.
@Suite(
  .serialized, .enabled(if: Programs.has("tmux") && Programs.has("sqlite3"), "tmux or sqlite3 is missing"))
struct KilledTyping {
  /// One letter on its way.
  struct Stroke {
    var letter: Character
    var at: Date
  }

  @Test("At most 200 letters or four seconds are lost, whenever the program is killed; the rest comes back")
  func randomKills() throws {
    let office = try TestOffice()
    kill(try #require(try DraftsAndHangUp.typing(office).counterProcess), SIGHUP)
    var random = SystemRandomNumberGenerator()
    var before = DraftsAndHangUp.address
    var worst = (letters: 0, seconds: 0.0)
    for turn in 0..<(Programs.isLong ? 500 : 20) {
      let seconds = Double.random(in: turn % 4 == 0 ? 5...6 : 0.05...1.5, using: &random)
      let (strokes, killedAt, delayed) = try typeAndKill(office, turn: turn, seconds: seconds, using: &random)
      let sent = String(strokes.map(\.letter))
      let drafts = try office.drafts()
      let kept = try #require(drafts.count == 1 ? drafts[0]["address"] : nil, "one draft, whole")
      #expect(drafts[0]["name"] == "H'Hen Niê Kdăm")
      // Nothing of this turn may have been kept yet; then the field stands as the turn before left it.
      let isOld = kept == before
      if !isOld && !sent.hasPrefix(kept) { Issue.record("«\(kept)» is no beginning of «\(sent)»") }
      let count = isOld ? 0 : kept.count
      if count < sent.count {
        let age = killedAt.timeIntervalSince(strokes[count].at)
        worst = (max(worst.letters, sent.count - count), max(worst.seconds, age))
        #expect(sent.count - count <= 200, "letters lost")
        // A machine that keeps this test from its own short sleeps keeps the program from its work too.
        #expect(age <= 4 + 4 * delayed, "seconds lost")
      }
      before = kept
    }
    print("worst of all: \(worst.letters) letters, \(worst.seconds) s")
    #expect(try office.ask("SELECT count(*) FROM dossier") == "0")
    #expect(try office.ask("PRAGMA integrity_check") == "ok")
    #expect(try !office.isLocked())
  }

  /// Every fourth turn types a little and waits, so that the time decides and not the number of letters.
  /// Logs in, where the form opens again; clears the field and types as fast as nobody can; kills.
  private func typeAndKill(
    _ office: TestOffice, turn: Int, seconds: Double, using random: inout SystemRandomNumberGenerator
  ) throws -> (strokes: [Stroke], killedAt: Date, delayed: Double) {
    let terminal = try PulledTerminal(PulledTerminal.counter(office))
    try terminal.wait(for: "Khôi")
    terminal.type("\u{15}")
    let letters = Array("lượt \(turn): " + String(repeating: "Đường Lê Duẩn, ấp Ỡ; ", count: 20))
      .prefix(turn % 4 == 0 ? 80 : 290)
    var strokes: [Stroke] = []
    var delayed = 0.0
    func pause(_ microseconds: UInt32) {
      let before = Date()
      usleep(microseconds)
      delayed += max(0, Date().timeIntervalSince(before) - Double(microseconds) / 1_000_000 - 0.002)
    }
    let end = Date().addingTimeInterval(seconds)
    for letter in letters {
      guard Date() < end else { break }
      strokes.append(Stroke(letter: letter, at: Date()))
      terminal.type(String(letter))
      pause(UInt32.random(in: 500...30_000, using: &random))
    }
    while Date() < end {
      terminal.drain()
      pause(10_000)
    }
    let killedAt = Date()
    terminal.end(by: SIGKILL)
    return (strokes, killedAt, delayed)
  }
}
