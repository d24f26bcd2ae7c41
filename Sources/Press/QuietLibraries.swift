import CPango
import Glibc

/// Keeps the drawing libraries from speaking: GLib warns in the middle of a clerk's screen, and
/// Fontconfig complains about a home that a service user does not have.
enum QuietLibraries {
  /// Puts standard error aside for the press alone and gives the libraries the void.
  static func begin() -> MessageStream {
    openMissingStreams()
    // Papers hold citizens' data, and a core file would keep them.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // A reader that went away and a limit on file sizes are errors of writing, not ends of the program.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    g_log_set_writer_func({ _, _, _, _ in G_LOG_WRITER_HANDLED }, nil, nil)
    g_log_set_default_handler({ _, _, _, _ in }, nil)
    let own = fcntl(2, F_DUPFD_CLOEXEC, 3)
    let void = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard own >= 0, void >= 0 else { return MessageStream(descriptor: 2) }
    dup2(void, 2)
    close(void)
    return MessageStream(descriptor: own)
  }

  /// A file opened later must not take the number of a standard stream that the caller closed. For
  /// reading only, so that a paper written to a closed stream is an error.
  private static func openMissingStreams() {
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) == -1 { _ = open("/dev/null", O_RDONLY) }
  }
}
