import Dossiers
import Register
import Testing

@testable import Entrance

@Suite("The ways in")
struct GateTests {
  /// Which of reception, officer, supervisor, trainee, administrator come in.
  @Test(
    "each way lets in whom it is for",
    arguments: [(Gate.office, "yy..y"), (.watching, "yyy.y"), (.training, "...y.")])
  func admits(gate: Gate, line: String) {
    #expect(StaffRole.allCases.map { gate.admits($0) ? "y" : "." }.joined() == line)
  }

  @Test("who watches never writes, and who practises never comes near the real book")
  func stores() {
    #expect(Gate.watching.access == .reading)
    #expect(Gate.office.store == Gate.watching.store)
    #expect(Gate.training.store != Gate.office.store)
  }

  @Test("the words are those of the recipe")
  func words() {
    #expect(Gate.allCases.map(\.rawValue) == ["can-bo", "xem", "tap-huan"])
  }
}

@Suite("What a session keeps of its surroundings")
struct SealTests {
  @Test("the terminal's kind and the locale, fixed folders of programs, and nothing else")
  func environment() {
    let given = [
      "TERM": "xterm-256color", "LANG": "vi_VN.UTF-8", "LC_ALL": "C.UTF-8", "LC_TIME": "", "SUDO_UID": "2001",
      "PATH": "x", "LD_PRELOAD": "x.so", "HOME": "x", "TERMINFO": "x", "MOTCUA_STORE": "x",
      "MOTCUA_LANG": "en", "NLSPATH": "x", "LC_x": "1", "EDITOR": "sh", "SWIFT_BACKTRACE": "enable=yes",
    ]
    #expect(
      Seal.environment(from: given) == [
        "TERM": "xterm-256color", "LANG": "vi_VN.UTF-8", "LC_ALL": "C.UTF-8", "SUDO_UID": "2001",
        "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
      ])
  }

  @Test(
    "values that could name a file are dropped",
    arguments: ["../../tmp/x", "a b", "%n", String(repeating: "x", count: 65), "ấ"])
  func values(value: String) {
    #expect(
      Seal.environment(from: ["TERM": value, "LC_ALL": value]).keys.sorted() == ["PATH", "SWIFT_BACKTRACE"])
  }

  @Test("a clean environment stays as it is, so that the program starts anew once at most")
  func stable() {
    let once = Seal.environment(from: ["TERM": "linux", "SUDO_UID": "5", "X": "y"])
    #expect(Seal.environment(from: once) == once)
  }
}
