import Glibc

/// A process that the bench started.
struct OwnProcess {
  private let process: pid_t

  /// Starts a program; `nil` where it cannot be started.
  init?(_ arguments: [String]) {
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawn(&child, "/proc/self/exe", nil, nil, &words, environ) == 0 else { return nil }
    process = child
  }

  /// Waits for its end: the exit status, or 128 and the signal.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
