import CNcurses
import Glibc
import Screen
import Synchronization

/// The far end of a terminal line: what a clerk's terminal would be.
final class PseudoTerminal: Sendable {
  let far: Int32
  let near: Int32
  /// The name under which another process opens the near end.
  let path: String
  private let received = Mutex<[UInt8]>([])
  private let hungUp = Mutex(false)
  private let stops: (read: Int32, write: Int32)

  init(columns: Int = 80, rows: Int = 24, reading: Bool = true) {
    var far: Int32 = -1
    var near: Int32 = -1
    precondition(openpty(&far, &near, nil, nil, nil) == 0, "no pty")
    self.far = far
    self.near = near
    path = String(cString: ttyname(near))
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    stops = (ends[0], ends[1])
    resize(columns: columns, rows: rows)
    if reading { startReading() }
  }

  deinit {
    hangUp()
    close(near)
    close(stops.read)
    close(stops.write)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(far, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(far, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes the line, as a lost connection does.
  func hangUp() {
    let first = hungUp.withLock { done in
      defer { done = true }
      return !done
    }
    guard first else { return }
    var byte: UInt8 = 0
    write(stops.write, &byte, 1)
    usleep(20_000)
    close(far)
  }

  /// What arrived since the last call, after it has been quiet for a while. Unit: milliseconds.
  func take(quiet: Int = 40) -> [UInt8] {
    var count = -1
    while true {
      let now = received.withLock { $0.count }
      if now == count { break }
      count = now
      usleep(UInt32(quiet) * 1000)
    }
    return received.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
  }

  var modes: termios {
    var modes = termios()
    tcgetattr(near, &modes)
    return modes
  }

  private func startReading() {
    var thread = pthread_t()
    let unmanaged = Unmanaged.passRetained(Reader(terminal: self))
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Reader>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, unmanaged.toOpaque())
    pthread_detach(thread)
  }

  fileprivate final class Reader {
    weak var terminal: PseudoTerminal?
    let far: Int32
    let stop: Int32

    init(terminal: PseudoTerminal) {
      self.terminal = terminal
      far = terminal.far
      stop = terminal.stops.read
    }

    func run() {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        var watched = [
          pollfd(fd: far, events: Int16(POLLIN), revents: 0),
          pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, 2, -1) > 0, watched[1].revents == 0 else { return }
        let count = read(far, &buffer, buffer.count)
        guard count > 0, let terminal else { return }
        terminal.received.withLock { $0 += buffer.prefix(count) }
      }
    }
  }
}

/// A frame made of lines.
func frame(_ lines: [String], columns: Int = 80, rows: Int = 24, cursor: Position? = nil) -> Frame {
  var grid = Grid(Size(columns: columns, rows: rows))
  for (row, line) in lines.enumerated() { grid.write(line, column: 0, row: row) }
  return Frame(grid: grid, cursor: cursor)
}

func text(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}
