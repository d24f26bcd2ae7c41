import Foundation
import TestPrograms
import Testing

/// The counter on a bare terminal whose other end is in the test's hand, to be pulled away.
final class PulledTerminal {
  let process: pid_t
  private var master: Int32
  private(set) var output: [UInt8] = []
  private var isOver = false

  /// Starts a command on a new terminal of its own.
  init(_ arguments: [String], columns: UInt16 = 80, rows: UInt16 = 24) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which are not imported.
    var (lock, number): (Int32, Int32) = (0, 0)
    try #require(
      master >= 0 && ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A new session that opens a terminal first has it as its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let code = posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ)
    try #require(code == 0, "\(arguments[0]) cannot be started: \(code)")
    process = child
  }

  deinit {
    pull()
    if !isOver { end(by: SIGKILL) }
  }

  /// The command line of the counter on an office.
  static func counter(_ office: TestOffice) -> [String] {
    [
      "env", "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "MOTCUA_LANG=", Programs.motcua,
      "--store", office.folder,
    ]
  }

  /// Types bytes as they are.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      drain()
    }
  }

  /// Takes what the program has painted, so that it never waits for room.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer.prefix(count)
    }
  }

  /// Waits until something was painted.
  func wait(for text: String, seconds: Double = 20) throws {
    let end = Date().addingTimeInterval(seconds)
    let wanted = Data(text.utf8)
    while Date() < end {
      drain()
      if Data(output).range(of: wanted) != nil { return }
      usleep(5_000)
    }
    Issue.record("«\(text)» was not painted; there was:\n\(String(decoding: output, as: UTF8.self))")
    throw Screenplay.Missing()
  }

  /// Pulls the terminal away.
  func pull() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the process has ended; takes its end in.
  func hasEnded() -> Bool {
    if isOver { return true }
    var status: Int32 = 0
    isOver = waitpid(process, &status, WNOHANG) == process
    return isOver
  }

  /// Sends a signal and waits for the end. Gives how long that took. Unit: seconds.
  @discardableResult
  func end(by signal: Int32?, within seconds: Double = 20) -> Double {
    let start = Date()
    if let signal { kill(process, signal) }
    while !hasEnded(), Date().timeIntervalSince(start) < seconds {
      if master >= 0 { drain() }
      usleep(2_000)
    }
    return Date().timeIntervalSince(start)
  }
}

extension TestOffice {
  /// Asks the book's own file.
  func ask(_ sql: String) throws -> String {
    let result = try Programs.run(["sqlite3", "-cmd", ".timeout 5000", "\(folder)/motcua.db", sql])
    try #require(result.status == 0, "\(result.complaint)")
    return result.out.trimmingCharacters(in: .newlines)
  }

  /// The fields of all drafts, by name, as they stand in the file: each with its length before it.
  func drafts() throws -> [[String: String]] {
    try ask("SELECT hex(body) FROM draft ORDER BY saved, key").split(separator: "\n").map { line in
      var bytes = stride(from: 0, to: line.count, by: 2).map { place in
        let at = line.index(line.startIndex, offsetBy: place)
        return UInt8(line[at..<line.index(at, offsetBy: 2)], radix: 16) ?? 0
      }[...]
      #expect(bytes.popFirst() == 1)
      func text() -> String {
        var (count, shift) = (0, 0)
        while let byte = bytes.popFirst() {
          count |= Int(byte & 0x7F) << shift
          shift += 7
          if byte < 0x80 { break }
        }
        defer { bytes = bytes.dropFirst(count) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
      }
      var fields: [String: String] = [:]
      while !bytes.isEmpty {
        let name = text()
        fields[name] = text()
      }
      return fields
    }
  }

  /// Whether somebody holds the write lock.
  func isLocked() throws -> Bool {
    let descriptor = open("\(folder)/motcua.lock", O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    try #require(descriptor >= 0)
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }
}
