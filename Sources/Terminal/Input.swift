public import Screen

/// What the terminal had to say.
public enum Input: Sendable, Equatable {
  /// Keys and text in the order of their typing; never empty.
  case keys([Key])
  /// The terminal has another size now, or its picture was lost; present a frame for this size.
  case resized(Size)
  /// Nothing came in the given time.
  case timedOut
  /// The terminal is gone: keep the work, let go of what is held and leave. Comes again on every call.
  case hangUp(HangUp)
  /// Somebody asks the program to end (SIGTERM, SIGQUIT). Comes again on every call.
  case terminate(signal: Int32)
}

/// How a terminal was lost.
public enum HangUp: Sendable, Equatable {
  /// SIGHUP: the line was closed.
  case signal
  /// The terminal answers that nothing will ever come again.
  case endOfInput
  /// Reading failed; under `sudo` with a pty of its own this (EIO) is the only sign of a closed line.
  case readFailed(code: Int32)
}
