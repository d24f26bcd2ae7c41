internal import Glibc

/// Signals as bytes in a pipe, so that one `poll` waits for them and for keys.
///
/// The handlers only write; what a signal means is decided where input is read.
struct SignalPipe {
  /// Signals that come out of the pipe.
  private static let noted = [SIGHUP, SIGTERM, SIGQUIT, SIGWINCH, SIGCONT]
  /// Signals that must not end or stop the program: the keys for them arrive as keys, and a broken
  /// pipe is seen where it is written.
  private static let ignored = [SIGINT, SIGTSTP, SIGPIPE]

  /// The end to wait on.
  let readEnd: Int32
  private let writeEnd: Int32
  private let previous: [(signal: Int32, action: sigaction)]

  /// Opens the pipe and takes the signals over. Children that are started while it is open inherit
  /// the ignored ones and should be given the default actions.
  init() throws(ConsoleError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    noteEnd.pointee = ends[1]
    // Whoever started us may have left them blocked, and a blocked hang-up is never heard.
    var heard = sigset_t()
    sigemptyset(&heard)
    for signal in Self.noted { sigaddset(&heard, signal) }
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    var previous: [(Int32, sigaction)] = []
    for signal in Self.noted + Self.ignored {
      var action = sigaction()
      if Self.noted.contains(signal) {
        action.__sigaction_handler.sa_handler = { note($0) }
      } else {
        action.__sigaction_handler.sa_handler = SIG_IGN
      }
      sigemptyset(&action.sa_mask)
      action.sa_flags = SA_RESTART
      var before = sigaction()
      sigaction(signal, &action, &before)
      previous.append((signal, before))
    }
    self.previous = previous
  }

  /// Takes out all signals that arrived, each once.
  func drain() -> Set<Int32> {
    var signals: Set<Int32> = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      guard count > 0 else { return signals }
      for byte in buffer.prefix(count) { signals.insert(Int32(byte)) }
    }
  }

  /// Gives the signals back and closes the pipe.
  func close() {
    for (signal, action) in previous {
      var action = action
      sigaction(signal, &action, nil)
    }
    noteEnd.pointee = -1
    Glibc.close(readEnd)
    Glibc.close(writeEnd)
  }
}

// A pointer that never changes: a handler that reads through it meets no lock and no check.
nonisolated(unsafe) private let noteEnd = {
  let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  pointer.initialize(to: -1)
  return pointer
}()

private func note(_ signal: Int32) {
  let before = errno
  switch signal {
  case SIGHUP, SIGTERM, SIGQUIT: LastMoments.begin()
  default: break
  }
  var byte = UInt8(truncatingIfNeeded: signal)
  // A full pipe holds this signal already.
  _ = write(noteEnd.pointee, &byte, 1)
  errno = before
}
