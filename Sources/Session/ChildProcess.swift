import Glibc

/// A program that is run to its end, without a shell: arguments stay what they are.
enum ChildProcess {
  /// How it ended.
  struct Result {
    /// Its exit status, or 128 and the signal that ended it.
    var status: Int32
    /// The beginning of what it said on standard error.
    var complaint: String
  }

  /// Runs a program with bytes on its standard input. What it writes to standard output goes into a
  /// descriptor, or is dropped.
  ///
  /// - Returns: `nil` where the program cannot be started.
  static func run(_ arguments: [String], input: [UInt8] = [], output: Int32? = nil) -> Result? {
    guard let toChild = pipe() else { return nil }
    guard let fromChild = pipe() else {
      for descriptor in toChild { close(descriptor) }
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, 1)
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The counter ignores signals that a child must hear.
    var usual = sigset_t()
    sigemptyset(&usual)
    posix_spawnattr_setsigmask(&attributes, &usual)
    for signal in [SIGINT, SIGTSTP, SIGPIPE, SIGTERM, SIGHUP] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child = pid_t()
    let code = posix_spawnp(&child, arguments[0], &actions, &attributes, &pointers, environ)
    close(toChild[0])
    close(fromChild[1])
    guard code == 0 else {
      close(toChild[1])
      close(fromChild[0])
      return nil
    }
    give(input, to: toChild[1])
    close(toChild[1])
    let complaint = take(from: fromChild[0])
    close(fromChild[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let exited = status & 0x7F == 0
    return Result(status: exited ? (status >> 8) & 0xFF : 128 + (status & 0x7F), complaint: complaint)
  }

  private static func give(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A child that reads no further has its own complaint to make.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func take(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      if bytes.count < 16_384 { bytes.append(contentsOf: buffer.prefix(count)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Two ends that the child does not inherit but for what it is given.
  private static func pipe() -> [Int32]? {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return ends
  }
}
