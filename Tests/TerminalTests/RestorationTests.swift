import CNcurses
import Glibc
import Screen
import Testing

@testable import Terminal

extension ConsoleTests {
  /// The program ends in every unforeseen way, in a process of its own on a line of its own.
  @Suite(.serialized) struct Restorations {
    let terminal = PseudoTerminal()

    private func expectRestored(_ before: termios, crashed: Bool = true) {
      let sent = text(terminal.take())
      #expect(sent.contains("Sổ theo dõi"))
      for sequence in ["\u{1B}[?2004l", "\u{1B}[?1049l", "\u{1B}[?25h"] {
        #expect(sent.contains(sequence), "\(sequence.debugDescription)")
      }
      #expect(sent.hasSuffix("\r\nPhần đã lưu còn nguyên.\r\n") == crashed)
      #expect(terminal.modes.c_lflag == before.c_lflag)
      #expect(terminal.modes.c_iflag == before.c_iflag)
      #expect(terminal.modes.c_oflag == before.c_oflag)
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGXCPU])
    func aFatalSignalRestoresAndStillEndsTheProcess(number: Int32) async {
      let before = terminal.modes
      await #expect(processExitsWith: .signal(number)) { [path = terminal.path as String, number] in
        let console = try paint(on: path)
        // Test threads hold most signals back, so it goes to the process.
        withExtendedLifetime(console) {
          kill(getpid(), number)
          sleep(2)
        }
      }
      expectRestored(before)
    }

    @Test func aTrapOfSwiftRestores() async {
      let before = terminal.modes
      await #expect(processExitsWith: .failure) { [path = terminal.path as String] in
        let console = try paint(on: path)
        precondition(console.size.columns == 0, "no such thing")
      }
      expectRestored(before)
    }

    @Test func aStackThatOverflowsRestores() async {
      let before = terminal.modes
      await #expect(processExitsWith: .signal(SIGSEGV)) { [path = terminal.path as String] in
        let console = try paint(on: path)
        withExtendedLifetime(console) { print(fall(1)) }
      }
      expectRestored(before)
    }

    @Test func exitOnTheWayRestores() async {
      let before = terminal.modes
      await #expect(processExitsWith: .exitCode(3)) { [path = terminal.path as String] in
        let console = try paint(on: path)
        withExtendedLifetime(console) { exit(3) }
      }
      expectRestored(before, crashed: false)
    }

    @Test func whatWasTypedForTheProgramDoesNotReachTheShell() async {
      terminal.type("left over\r")
      #expect(hasInput())
      await #expect(processExitsWith: .signal(SIGABRT)) { [path = terminal.path as String] in
        let console = try paint(on: path)
        withExtendedLifetime(console) { abort() }
      }
      #expect(!hasInput())
    }

    private func hasInput() -> Bool {
      usleep(20_000)
      var watched = pollfd(fd: terminal.near, events: Int16(POLLIN), revents: 0)
      return poll(&watched, 1, 0) == 1
    }

    @Test func afterANormalCloseACrashWritesNothing() async {
      await #expect(processExitsWith: .signal(SIGABRT)) { [path = terminal.path as String] in
        try paint(on: path).close()
        usleep(100_000)
        abort()
      }
      #expect(
        text(terminal.take()).split(separator: "\u{1B}[?1049l", omittingEmptySubsequences: false).count == 2)
    }
  }
}

/// Opens a screen on the line of another process and shows something there.
private func paint(on path: String) throws -> Console {
  let near = open(path, O_RDWR | O_NOCTTY)
  let console = try Console(
    input: near, output: near, crashNote: "Phần đã lưu còn nguyên.",
    in: Surroundings(terminalType: "xterm-256color", locale: "C.UTF-8"))
  console.present(frame(["Sổ theo dõi"]))
  return console
}

@inline(never) private func fall(_ depth: Int) -> Int {
  depth == -1 ? 0 : fall(depth + 1) &+ depth
}
