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

  private func open(
    term: String? = "xterm-256color", locale: String = "C.UTF-8"
  ) throws -> Console {
    try Console(
      input: terminal.near, output: terminal.near, in: Surroundings(terminalType: term, locale: locale))
  }

  // MARK: Opening

  @Test func aFileOrAPipeIsRefused() {
    let null = Glibc.open("/dev/null", O_RDWR)
    defer { Glibc.close(null) }
    #expect(throws: ConsoleError.notATerminal) { try Console(input: null, output: null) }
  }

  @Test(arguments: ["no-such-terminal", "\u{1B}[31mred"]) func anUnknownTerminalIsAnErrorAndNoExit(
    name: String
  ) {
    #expect(throws: ConsoleError.terminalTypeUnknown(name)) { try open(term: name) }
    #expect(terminal.take() == [])
  }

  @Test func aMissingTypeAndOneWithoutACursorAreErrors() {
    #expect(throws: ConsoleError.terminalTypeMissing) { try open(term: "") }
    #expect(throws: ConsoleError.terminalTypeMissing) { try open(term: nil) }
    #expect(throws: ConsoleError.cursorCannotBePlaced("dumb")) { try open(term: "dumb") }
    #expect(terminal.take() == [])
  }

  @Test func onlyOneIsOpenAtATime() throws {
    let console = try open()
    #expect(throws: ConsoleError.alreadyOpen) { try open() }
    console.close()
    try open().close()
  }

  @Test func aLocaleThatWasNeverGeneratedStillShowsVietnamese() throws {
    let console = try open(locale: "vi_VN.NEVER")
    console.present(frame(["Tiếp nhận hồ sơ: Nguyễn Thị Ánh"]))
    #expect(text(terminal.take()).contains("Tiếp nhận hồ sơ: Nguyễn Thị Ánh"))
    console.close()
  }

  @Test func aLocaleOfAnotherCharacterSetIsNotTaken() throws {
    let console = try open(locale: "C")
    #expect(UnicodeLocale.width("ế") == 1)
    console.close()
  }

  @Test func staleSizesInTheEnvironmentAreNotBelieved() async {
    terminal.resize(columns: 100, rows: 33)
    await #expect(processExitsWith: .success) { [path = terminal.path as String] in
      setenv("COLUMNS", "30", 1)
      setenv("LINES", "7", 1)
      setenv("TERM", "linux", 1)
      setenv("LC_ALL", "vi_VN.NEVER", 1)
      let near = Glibc.open(path, O_RDWR | O_NOCTTY)
      let console = try Console(input: near, output: near)
      #expect(console.size == Size(columns: 100, rows: 33))
      console.close()
    }
    #expect(text(terminal.take()).contains("\u{1B}[?2004l"))
  }

  @Test func theVersionNamesNcurses() {
    #expect(Console.versions.hasPrefix("ncurses "))
  }

  // MARK: Closing

  @Test func modesAndPictureComeBackAtTheEnd() throws {
    let before = terminal.modes
    let console = try open()
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
      let console = try open()
      console.present(frame(["x"]))
      _ = terminal.take()
    }
    #expect(text(terminal.take()).contains("\u{1B}[?1049l"))
  }

  @Test func theNumberPadIsLeftAlone() throws {
    let console = try open()
    console.present(frame(["x"]))
    console.close()
    #expect(!text(terminal.take()).contains("\u{1B}="))
  }

  // MARK: Keys

  @Test func keysArriveInOrderAcrossReads() throws {
    let console = try open()
    terminal.type("a\u{7F}â\u{1B}[B\u{1B}OP\r")
    #expect(
      console.nextInput(timeoutMilliseconds: 1000)
        == .keys([.character("a"), .backspace, .character("â"), .down, .function(1), .enter]))
    #expect(console.nextInput(timeoutMilliseconds: 10) == .timedOut)
    console.close()
  }

  @Test func aLoneEscapeComesSoonAndWithoutATimeout() throws {
    let console = try open()
    let start = Moment.now
    terminal.type("\u{1B}")
    #expect(console.nextInput() == .keys([.escape]))
    #expect((20...1000).contains(Moment.now.since(start)))
    console.close()
  }

  @Test func aLongPasteIsOneKey() throws {
    let console = try open()
    let note = String(repeating: "Cấp giấy xác nhận. ", count: 2000)
    terminal.type("\u{1B}[200~\(note.prefix(3000))\u{1B}[201~")
    #expect(console.nextInput(timeoutMilliseconds: 2000) == .keys([.paste(String(note.prefix(3000)))]))
    console.close()
  }

  @Test func signalKeysAreKeys() throws {
    let console = try open()
    terminal.type("\u{03}\u{1A}\u{1C}\u{13}\u{11}")
    #expect(
      console.nextInput(timeoutMilliseconds: 1000)
        == .keys([.control("c"), .control("z"), .control("\\"), .control("s"), .control("q")]))
    console.close()
  }

  // MARK: Signals and lost lines

  @Test func aClosedLineIsAHangUpAndStaysOne() throws {
    let console = try open()
    terminal.hangUp()
    let start = Moment.now
    for _ in 0..<3 {
      guard case .hangUp = console.nextInput(timeoutMilliseconds: 2000) else {
        return #expect(Bool(false), "no hang-up")
      }
    }
    console.present(frame(["nobody"]))
    console.close()
    #expect(Moment.now.since(start) < 3000)
  }

  @Test func aDescriptorThatFailsIsAHangUp() throws {
    let line = dup(terminal.near)
    let console = try Console(input: line, output: terminal.near, in: Surroundings(terminalType: "vt220"))
    Glibc.close(line)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .hangUp(.readFailed(code: EBADF)))
    console.close()
  }

  @Test func hangUpAndTerminationAreToldAfterTheKeys() throws {
    var console = try open()
    terminal.type("ab")
    usleep(20_000)
    kill(getpid(), SIGTERM)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .keys([.character("a"), .character("b")]))
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .terminate(signal: SIGTERM))
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .terminate(signal: SIGTERM))
    console.close()
    console = try open()
    kill(getpid(), SIGHUP)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .hangUp(.signal))
    console.close()
  }

  @Test func halfASequenceBeforeALossIsNoEscape() throws {
    let console = try open()
    terminal.type("\u{1B}")
    #expect(console.nextInput(timeoutMilliseconds: 0) == .timedOut)
    kill(getpid(), SIGHUP)
    var arrival = pollfd(fd: console.signals.readEnd, events: Int16(POLLIN), revents: 0)
    #expect(poll(&arrival, 1, 5000) == 1)
    usleep(60_000)
    #expect(console.nextInput(timeoutMilliseconds: 1000) == .hangUp(.signal))
    console.close()
  }

  @Test func theSignalsOfKeysAndOfBrokenPipesAreIgnored() throws {
    let console = try open()
    for signal in [SIGINT, SIGTSTP, SIGPIPE] { kill(getpid(), signal) }
    #expect(console.nextInput(timeoutMilliseconds: 30) == .timedOut)
    console.close()
  }

  @Test func signalsAreGivenBack() throws {
    var before = sigaction()
    sigaction(SIGTERM, nil, &before)
    try open().close()
    var after = sigaction()
    sigaction(SIGTERM, nil, &after)
    #expect(
      unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(after.__sigaction_handler.sa_handler, to: Int.self))
  }

  @Test func aStormOfSizesIsToldWhenItIsOver() async throws {
    let console = try open()
    console.present(frame(["x"]))
    let storm = Task.detached { [terminal] in
      for columns in 81...95 {
        terminal.resize(columns: columns, rows: 30)
        kill(getpid(), SIGWINCH)
        usleep(5000)
      }
    }
    // One in all likelihood; a busy machine may make a pause in the storm.
    var told: [Size] = []
    // The storm may begin late on a busy machine, so its end is what counts, not the first silence.
    while told.last != Size(columns: 95, rows: 30) {
      guard case .resized(let size) = console.nextInput(timeoutMilliseconds: 20_000) else { break }
      told.append(size)
    }
    await storm.value
    #expect(told.last == Size(columns: 95, rows: 30))
    #expect(told.count <= 3)
    #expect(console.size == Size(columns: 95, rows: 30))
    _ = terminal.take()
    console.present(frame(["Một", "Cửa"], columns: 95, rows: 30))
    let sent = text(terminal.take())
    #expect(sent.contains("Một") && sent.contains("Cửa"))
    console.close()
  }

  @Test func aSizeThatDidNotChangeIsNotTold() throws {
    let console = try open()
    kill(getpid(), SIGWINCH)
    #expect(console.nextInput(timeoutMilliseconds: 60) == .timedOut)
    console.close()
  }

  @Test func afterAStopThePictureIsSentWhole() throws {
    let console = try open()
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
    let console = try open()
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
    #expect(Moment.now.since(start) < 3000)
  }
}
