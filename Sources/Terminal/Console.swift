internal import CNcurses
internal import Glibc
public import Screen

/// The terminal: cells in, keys out. ncurses paints; it knows nothing of what is painted.
///
/// One at a time in a process, used from one thread. The terminal is given back by `close()`, by
/// the end of the value, by `exit`, and by the handler of a crash.
public final class Console {
  /// The versions of the libraries behind the screen, for `--version`.
  public static var versions: String {
    String(cString: curses_version())
  }

  /// Columns and rows of the terminal. Unit: cells.
  public private(set) var size: Size

  let input: Int32
  let output: Int32
  let signals: SignalPipe
  var decoder: KeyDecoder
  var lastByte = Moment.now
  var ending: Input? {
    didSet { if ending != nil { LastMoments.begin() } }
  }
  var notice = Notice()
  private let description: TerminalDescription
  private let screen: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]
  private var painter: Painter
  private var isOpen = true

  /// Opens the screen on standard input and output, or on other descriptors of a terminal, which stay
  /// the caller's. Without colours where `monochrome` says so, where NO_COLOR is not empty, or where
  /// the terminal has none. A crash leaves `crashNote` behind as a line of the terminal.
  public convenience init(
    input: Int32 = 0, output: Int32 = 1, monochrome: Bool = false, crashNote: String = ""
  ) throws(ConsoleError) {
    try self.init(
      input: input, output: output, monochrome: monochrome, crashNote: crashNote, in: .ofThisProcess)
  }

  init(
    input: Int32, output: Int32, monochrome: Bool = false, crashNote: String = "",
    in surroundings: Surroundings
  ) throws(ConsoleError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    guard !consoleIsOpen.pointee else { throw .alreadyOpen }
    try UnicodeLocale.adopt(first: surroundings.locale)
    description = try TerminalDescription.read(name: surroundings.terminalType, output: output)
    // Before newterm, which leaves signals alone that somebody handles already.
    signals = try SignalPipe()
    Restoration.arm(
      input: input, output: output, restoring: description.restoringBytes,
      crashNote: crashNote.isEmpty ? [] : Array("\r\n\(crashNote)\r\n".utf8))
    do throws(ConsoleError) {
      (screen, streams) = try Self.startNcurses(description, input: input, output: output)
    } catch {
      Restoration.disarm()
      signals.close()
      throw error
    }
    self.input = input
    self.output = output
    decoder = KeyDecoder(sequences: description.sequences)
    painter = Painter(theme: Self.chooseTheme(monochrome: monochrome, noColour: surroundings.noColour))
    size = Self.windowSize
    painter.startOver(size)
    setPasteMode(on: true)
    consoleIsOpen.pointee = true
  }

  deinit { close() }

  /// From now on a lost terminal or a request to end ends the process in time, whatever it waits for; the
  /// terminal is given back then too.
  ///
  /// - Parameter milliseconds: from the loss to the end.
  public func endInTime(milliseconds: Int) { LastMoments.watch(input, milliseconds: milliseconds) }

  /// Shows a frame: only the cells that differ from the frame before are sent, in one write.
  ///
  /// On a line that takes nothing any more it waits, but not longer than until the terminal is
  /// lost or the program is asked to end.
  public func present(_ frame: Frame) {
    guard isOpen, waitForRoom() else { return }
    painter.paint(frame)
  }

  /// Makes the next frame be sent whole, for a screen that something else has written over.
  public func repaint() {
    guard isOpen else { return }
    painter.startOver(size)
  }

  /// Gives the terminal back as it was. Does nothing a second time.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    // A stalled line must not keep the program from ending.
    Restoration.makeRoom(output, waiting: 200)
    setPasteMode(on: false)
    endwin()
    Restoration.disarm()
    signals.close()
    delscreen(screen)
    for stream in streams { fclose(stream) }
    consoleIsOpen.pointee = false
  }

  /// Takes the terminal's size after it changed; false when it is the size that is known.
  func adoptSize() -> Bool {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return false
    }
    let new = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    guard new != size else { return false }
    resize_term(Int32(new.rows), Int32(new.columns))
    size = Self.windowSize
    painter.startOver(size)
    return true
  }

  /// After a stop somebody else had the terminal: its modes and its picture are set anew.
  func comeBack() {
    endwin()
    setPasteMode(on: true)
    painter.startOver(size)
  }

  private func setPasteMode(on: Bool) {
    guard description.speaksControlSequences else { return }
    // ncurses has no word for it; what it sends itself never depends on this mode.
    let bytes = on ? TerminalDescription.pasteModeOn : TerminalDescription.pasteModeOff
    _ = write(output, bytes, bytes.utf8.count)
  }

  private func waitForRoom() -> Bool {
    var descriptors = [
      pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    // A signal that arrives in between is in the pipe when the next round asks.
    while poll(&descriptors, 2, ending == nil ? -1 : 0) < 0, errno == EINTR {}
    return descriptors[0].revents != 0
  }
}

extension Console {
  private static func startNcurses(
    _ description: TerminalDescription, input: Int32, output: Int32
  ) throws(ConsoleError) -> (OpaquePointer, [UnsafeMutablePointer<FILE>]) {
    guard let reader = stream(input, "r") else { throw .refused(code: errno) }
    guard let writer = stream(output, "w") else {
      let code = errno
      fclose(reader)
      throw .refused(code: code)
    }
    // LINES and COLUMNS of the environment grow stale; where the terminal knows its size, that holds.
    use_tioctl(true)
    guard let screen = newterm(description.name, writer, reader) else {
      let code = errno
      fclose(reader)
      fclose(writer)
      throw .refused(code: code)
    }
    raw()
    noecho()
    nonl()
    // Else a key that waits in the line would leave the picture half sent.
    typeahead(-1)
    return (screen, [reader, writer])
  }

  private static func stream(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, mode) else {
      Glibc.close(copy)
      return nil
    }
    return stream
  }

  private static func chooseTheme(monochrome: Bool, noColour: String?) -> Theme {
    let hasColours = start_color() == OK && use_default_colors() == OK
    return Theme.fitting(
      terminalColours: hasColours ? Int(ncurses_colours()) : 0, monochrome: monochrome, noColour: noColour)
  }

  private static var windowSize: Size {
    guard let window = ncurses_screen_window() else { return Size(columns: 0, rows: 0) }
    return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }
}

// ncurses keeps one terminal at a time in variables of its own.
nonisolated(unsafe) private let consoleIsOpen = {
  let pointer = UnsafeMutablePointer<Bool>.allocate(capacity: 1)
  pointer.initialize(to: false)
  return pointer
}()
