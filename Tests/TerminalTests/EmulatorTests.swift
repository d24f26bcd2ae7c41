import Glibc
import Screen
import Testing
import Vietnamese

@testable import Terminal

private let hasTmux = system("command -v tmux >/dev/null 2>&1") == 0

extension ConsoleTests {
  /// What a terminal that is not ours shows after it got our bytes.
  @Suite(.serialized, .enabled(if: hasTmux, "tmux is not installed")) struct Emulator {
    let terminal = PseudoTerminal()

    @Test(arguments: ["tmux-256color", "screen", "xterm-256color", "linux", "vt220"])
    func aListThatMovedAndScrolledStandsThereAsItShould(term: String) throws {
      let console = try Console(
        input: terminal.near, output: terminal.near, in: Surroundings(terminalType: term, locale: "C.UTF-8"))
      var bytes = terminal.take()
      var lines: [String] = []
      for (chosen, top) in [(0, 0), (1, 0), (2, 0), (19, 0), (20, 1), (21, 2), (60, 41), (0, 0), (22, 3)] {
        let grid = list(chosen: chosen, top: top)
        lines = grid.lines
        console.present(Frame(grid: grid, cursor: Position(column: 0, row: chosen - top + 1)))
        bytes += terminal.take()
      }
      #expect(shown(bytes) == lines)
      console.close()
      _ = terminal.take()
    }

    private func list(chosen: Int, top: Int) -> Grid {
      let names = ["Nguyễn Thị Ánh", "Y Ngông Niê Kdăm", "H'Hen Niê", "漢字 Siu Black"]
      var grid = Grid(Size(columns: 80, rows: 24))
      grid.write(" Một Cửa", column: 0, row: 0, role: .bar)
      for row in 0..<20 {
        let number = top + row
        let role = Role.allCases[number % Role.allCases.count]
        grid.write(
          "H47-\(1000 + number) \(names[number % 4]) còn \(number % 9) ngày", column: 2, row: row + 1,
          role: role)
      }
      grid.write("▸", column: 0, row: chosen - top + 1)
      grid.write(String(repeating: "─", count: 79) + "┘", column: 0, row: 23)
      return grid
    }

    /// The picture of a tmux pane that was sent the bytes.
    private func shown(_ bytes: [UInt8]) -> [String] {
      var name = Array("/tmp/motcua-emulator-XXXXXX".utf8CString)
      let file = mkstemp(&name)
      let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      defer { unlink(path) }
      bytes.withUnsafeBytes { _ = write(file, $0.baseAddress, $0.count) }
      close(file)
      let tmux = "env -u TMUX LC_ALL=C.UTF-8 tmux -L motcua-\(getpid()) -f /dev/null"
      defer { _ = system("\(tmux) kill-server 2>/dev/null") }
      _ = system("\(tmux) new-session -d -x 80 -y 24 'stty raw -echo; cat \(path); sleep 20'")
      var lines: [String] = []
      for _ in 0..<50 where !lines.contains(where: { $0.hasSuffix("┘") }) {
        usleep(40_000)
        lines = output("\(tmux) capture-pane -p")
      }
      return lines
    }

    private func output(_ command: String) -> [String] {
      guard let stream = popen(command, "r") else { return [] }
      defer { pclose(stream) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
        bytes += buffer.prefix(count)
      }
      return text(bytes).split(separator: "\n", omittingEmptySubsequences: false).prefix(24).map(String.init)
    }
  }
}
