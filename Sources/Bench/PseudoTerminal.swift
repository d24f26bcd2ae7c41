import Glibc

/// A program on a terminal of its own, seen from the other end of the line.
struct PseudoTerminal {
  let descriptor: Int32
  let child: pid_t

  /// Starts a program on a new terminal of a size.
  init?(_ arguments: [String], columns: UInt16, rows: UInt16, environment: [String]) {
    var main: Int32 = 0
    var other: Int32 = 0
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&main, &other, nil, nil, &size) == 0, let name = ttyname(other) else { return nil }
    defer { close(other) }
    for end in [main, other] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own makes the terminal, opened first, its controlling one.
    posix_spawnattr_setflags(&attributes, Int16(0x80))
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer {
      for word in words + variables { free(word) }
    }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], &actions, &attributes, &words, &variables) == 0 else {
      return nil
    }
    descriptor = main
    self.child = child
  }

  /// What a key brought back: bytes until the line was quiet, and the time to the last of them.
  struct Answer {
    var bytes = 0
    var nanoseconds = 0
  }

  /// Types bytes and reads until nothing came for `quiet` milliseconds.
  func type(_ bytes: [UInt8], quiet: Int32) -> Answer {
    let start = Clock.nanoseconds
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    return listen(since: start, quiet: quiet)
  }

  /// Reads until nothing came for `quiet` milliseconds.
  func listen(since start: Int, quiet: Int32) -> Answer {
    var answer = Answer()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, quiet) > 0 {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.bytes += count
      answer.nanoseconds = Clock.nanoseconds - start
    }
    return answer
  }

  /// The program's resident memory now and at most. Unit: kibibytes.
  var memory: (now: Int, most: Int) {
    (Self.memory(of: "\(child)", "VmRSS"), Self.memory(of: "\(child)", "VmHWM"))
  }

  static func memory(of process: String, _ name: String) -> Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, 512, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix(name + ":") { return Int(text.filter(\.isNumber)) ?? 0 }
    }
    return 0
  }

  /// Ends the program and waits for it.
  func end() {
    kill(child, SIGTERM)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    close(descriptor)
  }
}
