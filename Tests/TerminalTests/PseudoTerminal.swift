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
  private let isOpen = Mutex(true)

  init(columns: Int = 80, rows: Int = 24) {
    var far: Int32 = -1
    var near: Int32 = -1
    precondition(openpty(&far, &near, nil, nil, nil) == 0, "no pty")
    for end in [far, near] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.far = far
    self.near = near
    path = String(cString: ttyname(near))
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
    close(near)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(far, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    send(Array(text.utf8), on: far)
  }

  /// Closes the line, as a lost connection does.
  func hangUp() {
    let first = isOpen.withLock { open in
      defer { open = false }
      return open
    }
    if first { close(far) }
  }

  /// What arrived since the last call. A sign that no screen sends is put behind it, so that nothing
  /// that was written before can still be on the way.
  func take() -> [UInt8] {
    let sign: UInt8 = 0x1E
    send([sign], on: near)
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while received.last != sign {
      var watched = pollfd(fd: far, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, 10_000) > 0 else { return received }
      let count = read(far, &buffer, buffer.count)
      guard count > 0 else { return received }
      received += buffer.prefix(count)
    }
    return received.dropLast()
  }

  var modes: termios {
    var modes = termios()
    tcgetattr(near, &modes)
    return modes
  }

  private func send(_ bytes: [UInt8], on descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
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
