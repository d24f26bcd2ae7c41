import CNcurses
import Glibc
import Screen
import Testing
import Vietnamese

@testable import Terminal

// ncurses keeps one terminal in variables of its own, so these run one after another.
@Suite(.serialized) struct ConsoleTests {
  /// The line of each test; it lives as long as the test.
  let terminal = PseudoTerminal()

  init() {
    setenv("TERM", "xterm-256color", 1)
    unsetenv("NO_COLOR")
    unsetenv("LC_ALL")
    setenv("LANG", "C.UTF-8", 1)
  }

  private func open(_ terminal: PseudoTerminal, monochrome: Bool = false) throws -> Console {
    try Console(input: terminal.near, output: terminal.near, monochrome: monochrome)
  }

  // MARK: Opening

  @Test func aFileOrAPipeIsRefused() {
    let null = Glibc.open("/dev/null", O_RDWR)
    defer { Glibc.close(null) }
    #expect(throws: ConsoleError.notATerminal) { try Console(input: null, output: null, monochrome: false) }
  }

  @Test(arguments: ["no-such-terminal", "\u{1B}[31mred"]) func anUnknownTerminalIsAnErrorAndNoExit(
    name: String
  ) {
    setenv("TERM", name, 1)
    #expect(throws: ConsoleError.terminalTypeUnknown(name)) { try open(terminal) }
    #expect(terminal.take() == [])
  }

  @Test func aMissingTypeAndOneWithoutACursorAreErrors() {
    setenv("TERM", "", 1)
    #expect(throws: ConsoleError.terminalTypeMissing) { try open(terminal) }
    unsetenv("TERM")
    #expect(throws: ConsoleError.terminalTypeMissing) { try open(terminal) }
    setenv("TERM", "dumb", 1)
    #expect(throws: ConsoleError.cursorCannotBePlaced("dumb")) { try open(terminal) }
    #expect(terminal.take() == [])
  }

  @Test func onlyOneIsOpenAtATime() throws {
    let console = try open(terminal)
    #expect(throws: ConsoleError.alreadyOpen) { try open(terminal) }
    console.close()
    try open(terminal).close()
  }

  @Test func aLocaleThatWasNeverGeneratedStillShowsVietnamese() throws {
    setenv("LC_ALL", "vi_VN.UTF-8", 1)
    defer { unsetenv("LC_ALL") }
    let console = try open(terminal)
    console.present(frame(["Tiếp nhận hồ sơ: Nguyễn Thị Ánh"]))
    #expect(text(terminal.take()).contains("Tiếp nhận hồ sơ: Nguyễn Thị Ánh"))
    console.close()
  }

  @Test func aLocaleOfAnotherCharacterSetIsNotTaken() throws {
    setenv("LC_ALL", "C", 1)
    defer { unsetenv("LC_ALL") }
    let console = try open(terminal)
    #expect(UnicodeLocale.width("ế") == 1)
    console.close()
  }

  @Test func staleSizesInTheEnvironmentAreNotBelieved() throws {
    setenv("COLUMNS", "30", 1)
    setenv("LINES", "7", 1)
    defer {
      unsetenv("COLUMNS")
      unsetenv("LINES")
    }
    terminal.resize(columns: 100, rows: 33)
    let console = try open(terminal)
    #expect(console.size == Size(columns: 100, rows: 33))
    console.close()
  }

  @Test func theVersionNamesNcurses() {
    #expect(Console.versions.hasPrefix("ncurses "))
  }

  // MARK: Closing

  @Test func modesAndPictureComeBackAtTheEnd() throws {
    let before = terminal.modes
    let console = try open(terminal)
    console.present(frame(["Một Cửa"]))
    #expect(terminal.modes.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    let opening = text(terminal.take())
    #expect(opening.contains("\u{1B}[?2004h"))
    #expect(opening.contains("\u{1B}[?1049h"))
    console.close()
    let closing = text(terminal.take())
    for sequence in ["\u{1B}[?2004l", "\u{1B}[?1049l", "\u{1B}[?25h"] { #expect(closing.contains(sequence)) }
    #expect(terminal.modes.c_lflag == before.c_lflag)
    #expect(terminal.modes.c_iflag == before.c_iflag)
    #expect(terminal.modes.c_oflag == before.c_oflag)
    console.close()
    console.present(frame(["nothing"]))
    #expect(terminal.take() == [])
  }

  @Test func losingTheValueClosesIt() throws {
    do {
      let console = try open(terminal)
      console.present(frame(["x"]))
      _ = terminal.take()
    }
    #expect(text(terminal.take()).contains("\u{1B}[?1049l"))
  }

  @Test func theNumberPadIsLeftAlone() throws {
    let console = try open(terminal)
    console.present(frame(["x"]))
    console.close()
    #expect(!text(terminal.take()).contains("\u{1B}="))
  }

  // MARK: Keys

  @Test func keysArriveInOrderAcrossReads() throws {
    let console = try open(terminal)
    terminal.type("a\u{7F}â\u{1B}[B\u{1B}OP\r")
    #expect(
      console.nextInput(timeoutMilliseconds: 1000)
        == .keys([.character("a"), .backspace, .character("â"), .down, .function(1), .enter]))
    #expect(console.nextInput(timeoutMilliseconds: 10) == .timedOut)
    console.close()
  }

  @Test func aLoneEscapeComesSoonAndWithoutATimeout() throws {
    let console = try open(terminal)
    let start = Moment.now
    terminal.type("\u{1B}")
    #expect(console.nextInput() == .keys([.escape]))
    #expect((20...150).contains(Moment.now.since(start)))
    console.close()
  }

  @Test func aLongPasteIsOneKey() throws {
    let console = try open(terminal)
    let note = String(repeating: "Cấp giấy xác nhận. ", count: 2000)
    terminal.type("\u{1B}[200~\(note.prefix(3000))\u{1B}[201~")
    #expect(console.nextInput(timeoutMilliseconds: 2000) == .keys([.paste(String(note.prefix(3000)))]))
    console.close()
  }

  @Test func signalKeysAreKeys() throws {
    let console = try open(terminal)
    terminal.type("\u{03}\u{1A}\u{1C}\u{13}\u{11}")
    #expect(
      console.nextInput(timeoutMilliseconds: 1000)
        == .keys([.control("c"), .control("z"), .control("\\"), .control("s"), .control("q")]))
    console.close()
  }

  // MARK: Signals and lost lines

  @Test func aClosedLineIsAHangUpAndStaysOne() throws {
    let console = try open(terminal)
    terminal.hangUp()
    let start = Moment.now
    for _ in 0..<3 {
      guard case .hangUp = console.nextInput(timeoutMilliseconds: 2000) else {
        return #expect(Bool(false), "no hang-up")
      }
    }
    console.present(frame(["nobody"]))
    console.close()
    #expect(Moment.now.since(start) < 1000)
  }

  @Test func hangUpAndTerminationAreToldAfterTheKeys() throws {
    var console = try open(terminal)
    terminal.type("ab")
    usleep(20_000)
    kill(getpid(), SIGTERM)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .keys([.character("a"), .character("b")]))
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .terminate(signal: SIGTERM))
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .terminate(signal: SIGTERM))
    console.close()
    console = try open(terminal)
    kill(getpid(), SIGHUP)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .hangUp(.signal))
    console.close()
  }

  @Test func theSignalsOfKeysAndOfBrokenPipesAreIgnored() throws {
    let console = try open(terminal)
    for signal in [SIGINT, SIGTSTP, SIGPIPE] { kill(getpid(), signal) }
    #expect(console.nextInput(timeoutMilliseconds: 30) == .timedOut)
    console.close()
  }

  @Test func signalsAreGivenBack() throws {
    var before = sigaction()
    sigaction(SIGTERM, nil, &before)
    try open(terminal).close()
    var after = sigaction()
    sigaction(SIGTERM, nil, &after)
    #expect(
      unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(after.__sigaction_handler.sa_handler, to: Int.self))
  }

  @Test func aStormOfSizesIsOneChange() throws {
    let console = try open(terminal)
    console.present(frame(["x"]))
    for columns in 81...95 {
      terminal.resize(columns: columns, rows: 30)
      kill(getpid(), SIGWINCH)
    }
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .resized(Size(columns: 95, rows: 30)))
    #expect(console.size == Size(columns: 95, rows: 30))
    #expect(console.nextInput(timeoutMilliseconds: 10) == .timedOut)
    _ = terminal.take()
    console.present(frame(["Một", "Cửa"], columns: 95, rows: 30))
    let sent = text(terminal.take())
    #expect(sent.contains("Một") && sent.contains("Cửa"))
    console.close()
  }

  @Test func aSizeThatDidNotChangeIsNotTold() throws {
    let console = try open(terminal)
    kill(getpid(), SIGWINCH)
    #expect(console.nextInput(timeoutMilliseconds: 60) == .timedOut)
    console.close()
  }

  @Test func afterAStopThePictureIsSentWhole() throws {
    let console = try open(terminal)
    let picture = frame(["Hồ sơ"])
    console.present(picture)
    _ = terminal.take()
    kill(getpid(), SIGCONT)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .resized(console.size))
    console.present(picture)
    let sent = text(terminal.take())
    #expect(sent.contains("Hồ sơ") && sent.contains("\u{1B}[?2004h") && sent.contains("\u{1B}[?1049h"))
    #expect(terminal.modes.c_lflag & tcflag_t(ICANON | ECHO) == 0)
    console.close()
  }

  @Test func aStalledLineDoesNotKeepTheProgramFromEnding() throws {
    let terminal = PseudoTerminal(reading: false)
    defer { withExtendedLifetime(terminal) {} }
    let console = try open(terminal)
    // Fill the line until it takes no more.
    let flags = fcntl(terminal.near, F_GETFL)
    _ = fcntl(terminal.near, F_SETFL, flags | O_NONBLOCK)
    let block = [UInt8](repeating: 0x20, count: 4096)
    while write(terminal.near, block, block.count) > 0 {}
    _ = fcntl(terminal.near, F_SETFL, flags)
    kill(getpid(), SIGTERM)
    let start = Moment.now
    console.present(frame(["late"]))
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .terminate(signal: SIGTERM))
    console.present(frame(["later"]))
    console.close()
    #expect(Moment.now.since(start) < 1000)
  }
}
