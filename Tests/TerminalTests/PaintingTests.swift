import CNcurses
import Glibc
import Screen
import Testing
import Vietnamese

@testable import Terminal

extension ConsoleTests {
  /// What goes over the line, and whether ncurses holds what the frame says.
  @Suite(.serialized) struct Painting {
    let terminal = PseudoTerminal()

    private func open(
      term: String = "xterm-256color", monochrome: Bool = false, noColour: String? = nil
    ) throws -> Console {
      try Console(
        input: terminal.near, output: terminal.near, monochrome: monochrome,
        in: Surroundings(terminalType: term, noColour: noColour, locale: "C.UTF-8"))
    }

    /// A list as the counter shows it, with a mark in the first column.
    private func list(chosen: Int, top: Int = 0) -> Frame {
      let names = ["Nguyễn Thị Ánh", "Y Ngông Niê Kdăm", "H'Hen Niê", "Siu Black"]
      var grid = Grid(Size(columns: 80, rows: 24))
      grid.write(" Một Cửa", column: 0, row: 0, role: .bar)
      for row in 0..<20 {
        let number = top + row
        grid.write(
          "H47-\(1000 + number) \(names[number % 4]) còn \(number % 9) ngày", column: 2, row: row + 1)
      }
      grid.write("▸", column: 0, row: chosen - top + 1)
      return Frame(grid: grid, cursor: nil)
    }

    @Test(arguments: ["xterm-256color", "linux", "vt220", "screen", "tmux", "tmux-256color", "rxvt-unicode"])
    func movingTheMarkCostsFewBytesAndNothingCostsNone(term: String) throws {
      let console = try open(term: term)
      console.present(list(chosen: 3))
      #expect(terminal.take().count > 800)
      for chosen in 4...8 {
        console.present(list(chosen: chosen))
        let sent = terminal.take()
        #expect((1...60).contains(sent.count), "\(text(sent).debugDescription)")
      }
      console.present(list(chosen: 8))
      #expect(terminal.take() == [])
      #expect(console.nextInput(timeoutMilliseconds: 50) == .timedOut)
      #expect(terminal.take() == [])
      console.close()
    }

    @Test func aScrolledLineCostsFarLessThanThePage() throws {
      let console = try open()
      console.present(list(chosen: 19))
      _ = terminal.take()
      console.present(list(chosen: 20, top: 1))
      let sent = terminal.take()
      #expect((1...220).contains(sent.count), "\(sent.count) bytes")
      console.close()
    }

    @Test func theCursorIsSentOnlyWhenItChanges() throws {
      let console = try open()
      console.present(frame(["Họ tên:"], cursor: Position(column: 9, row: 0)))
      let first = text(terminal.take())
      #expect(!first.contains("\u{1B}[?25l"))
      console.present(frame(["Họ tên: A"], cursor: Position(column: 9, row: 0)))
      #expect(!text(terminal.take()).contains("\u{1B}[?"))
      console.present(frame(["Họ tên: A"], cursor: nil))
      #expect(text(terminal.take()) == "\u{1B}[?25l")
      console.present(frame(["Họ tên: A"], cursor: Position(column: 3, row: 5)))
      let shown = text(terminal.take())
      #expect(shown.contains("\u{1B}[6;4H") && shown.contains("\u{1B}[?25h"))
      console.close()
    }

    @Test func aHiddenCursorIsNotSentHome() throws {
      let console = try open()
      console.present(frame(["Họ tên: A", "", "x"]))
      _ = terminal.take()
      console.present(frame(["Họ tên: B", "", "x"]))
      #expect(text(terminal.take()).hasSuffix("B"))
      console.close()
    }

    @Test func keysThatWaitDoNotLeaveThePictureHalfSent() throws {
      let console = try open()
      let lines = Array(repeating: String(repeating: "ở", count: 80), count: 24)
      terminal.type("abc")
      console.present(frame(lines))
      #expect(text(terminal.take()).count(where: { $0 == "ở" }) == 24 * 80)
      console.close()
    }

    @Test func aCursorOutsideIsHeldInside() throws {
      let console = try open()
      console.present(frame(["x"], cursor: Position(column: 500, row: 500)))
      #expect(text(terminal.take()).contains("\u{1B}[24;80H"))
      console.present(frame(["x"], cursor: Position(column: -3, row: -3)))
      #expect(text(terminal.take()).contains("\u{1B}[H"))
      console.close()
    }

    @Test func aFrameOfAnotherSizeIsCutOrFilledWithBlanks() throws {
      let console = try open()
      console.present(frame([String(repeating: "ă", count: 200)], columns: 200, rows: 60))
      #expect(held().first == String(repeating: "ă", count: 80))
      console.present(frame(["ơ"], columns: 10, rows: 2))
      #expect(held().first == "ơ")
      #expect(held().dropFirst().allSatisfy { $0.isEmpty })
      console.close()
    }

    @Test func allVietnameseLettersFillTheLastCellToo() throws {
      let console = try open()
      let letters = Array(vietnameseLetters)
      var lines: [String] = []
      for start in stride(from: 0, to: letters.count, by: 80) {
        lines.append(String(letters[start..<min(start + 80, letters.count)]))
      }
      while lines.count < 24 { lines.append(String(repeating: "ỹ", count: 80)) }
      console.present(frame(lines))
      #expect(held() == lines)
      console.close()
    }

    @Test func wideAndMarkedLettersStandInTheirCells() throws {
      let console = try open()
      // Letters of the Central Highlands: ô̆ and č have no composed form or a rare one.
      let lines = ["Čư̆ Êđê ô̆ Pơthi", "漢字 hồ sơ 😀!", "xx漢"]
      console.present(frame(lines))
      #expect(held().prefix(3).elementsEqual(lines))
      console.present(frame(["", "x漢字", "漢字"]))
      #expect(held().prefix(3).elementsEqual(["", "x漢字", "漢字"]))
      console.close()
    }

    @Test func aLetterThatTheSystemDoesNotKnowKeepsItsCells() throws {
      let console = try open()
      // Newer than the C library of Debian 12, one cell and two.
      console.present(frame(["a\u{20C1}b\u{1FAE9}c"]))
      #expect(held().first == "a?b??c")
      console.close()
    }

    @Test(arguments: 1...20) func anyFrameAfterAnyFrameIsHeldAsItIs(seed: UInt64) throws {
      var random = SplitMix(state: seed)
      let console = try open(term: ["xterm-256color", "linux", "vt220"][Int(seed % 3)])
      let pieces = ["ễ", "a", " ", "漢", "😀", "đ", "│", "o\u{302}\u{306}", "한", "7"]
      for _ in 0..<6 {
        var grid = Grid(Size(columns: 80, rows: 24))
        for _ in 0..<Int.random(in: 0...60, using: &random) {
          let word = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }
          grid.write(
            word.joined(), column: Int.random(in: -3...79, using: &random),
            row: Int.random(in: 0...23, using: &random),
            role: Role.allCases.randomElement(using: &random) ?? .plain)
        }
        console.present(Frame(grid: grid, cursor: nil))
        #expect(held() == grid.lines)
      }
      console.close()
    }

    // MARK: Colours

    @Test func aTerminalWithColoursGetsThem() throws {
      let console = try open()
      console.present(roles())
      let sent = text(terminal.take())
      #expect(sent.contains("\u{1B}[37m\u{1B}[44m") && sent.contains("\u{1B}[41m"))
      console.close()
    }

    @Test(arguments: ["option", "NO_COLOR", "vt220"]) func monochromeHoldsNoColour(reason: String) throws {
      let console = try open(
        term: reason == "vt220" ? "vt220" : "xterm-256color", monochrome: reason == "option",
        noColour: reason == "NO_COLOR" ? "1" : nil)
      _ = terminal.take()
      console.present(roles())
      let sent = text(terminal.take())
      #expect(!colours(in: sent), "\(sent.debugDescription)")
      for attribute in ["1", "4", "7"] { #expect(attributes(in: sent).contains(attribute), "\(attribute)") }
      console.close()
    }

    @Test func anEmptyNoColorMeansNothing() throws {
      let console = try open(noColour: "")
      console.present(roles())
      #expect(colours(in: text(terminal.take())))
      console.close()
    }

    private func roles() -> Frame {
      var grid = Grid(Size(columns: 80, rows: 24))
      for role in Role.allCases { grid.write("hạn", column: 0, row: Int(role.rawValue), role: role) }
      return Frame(grid: grid, cursor: nil)
    }

    private func attributes(in sent: String) -> Set<String> {
      var found: Set<String> = []
      for part in sent.split(separator: "\u{1B}[").dropFirst() {
        let parameters = part.prefix { $0.isNumber || $0 == ";" }
        guard part.dropFirst(parameters.count).first == "m" else { continue }
        for parameter in parameters.split(separator: ";") { found.insert(String(parameter)) }
      }
      return found
    }

    private func colours(in sent: String) -> Bool {
      !attributes(in: sent).intersection((30...37).map(String.init) + (40...47).map(String.init)).isEmpty
    }

    /// What ncurses believes to be on the screen, as lines.
    private func held() -> [String] {
      guard let window = ncurses_shown_window() else { return [] }
      return (0..<24).map { row in
        var line = String.UnicodeScalarView()
        var column: Int32 = 0
        while column < 80 {
          var cell = cchar_t()
          mvwin_wch(window, Int32(row), column, &cell)
          var letters = [wchar_t](repeating: 0, count: 8)
          var attributes: attr_t = 0
          var pair: Int16 = 0
          getcchar(&cell, &letters, &attributes, &pair, nil)
          let scalars = letters.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
          line.append(contentsOf: scalars)
          column += Int32(max(1, scalars.first.map(UnicodeLocale.width) ?? 1))
        }
        while line.last == " " { line.removeLast() }
        return String(line)
      }
    }
  }
}

/// The 134 letters with marks, small and capital, and the 12 plain vowels.
let vietnameseLetters: String = {
  let small =
    "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ"
  return small + small.uppercased() + "aeiouyAEIOUY"
}()
