internal import Glibc

/// Gives the terminal back when nobody else can any more: at a crash and at an `exit` on the way.
///
/// All that is needed lies ready in memory that is never freed, since a signal's handler may
/// neither allocate nor take a lock. Only functions that POSIX lists as safe there are called.
enum Restoration {
  fileprivate struct Record {
    var armed = false
    var input: Int32 = -1
    var output: Int32 = -1
    /// What brings the picture back, and after it the note that a crash leaves behind.
    var bytes: UnsafeMutablePointer<UInt8>?
    var restoringCount = 0
    var count = 0
    var modes = termios()
    var watching = false
  }

  /// Signals after which the process cannot go on.
  fileprivate static let fatalSignals = [
    SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP, SIGXCPU, SIGXFSZ,
  ]

  /// Keeps the terminal's present modes, the bytes that bring its picture back, and the text that
  /// shall stand there after a crash.
  static func arm(input: Int32, output: Int32, restoring: [UInt8], crashNote: [UInt8]) {
    record.pointee.armed = false
    let bytes = restoring + crashNote
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    record.pointee.bytes?.deallocate()
    record.pointee.bytes = copy
    record.pointee.restoringCount = restoring.count
    record.pointee.count = bytes.count
    record.pointee.input = input
    record.pointee.output = output
    tcgetattr(input, &record.pointee.modes)
    if !record.pointee.watching {
      record.pointee.watching = true
      watch()
    }
    record.pointee.armed = true
  }

  /// The terminal is as it was: nothing is left to do.
  static func disarm() {
    record.pointee.armed = false
  }

  /// Brings the terminal back now. Safe in a signal's handler; does nothing a second time.
  static func restore(crashed: Bool) {
    guard record.pointee.armed else { return }
    record.pointee.armed = false
    let output = record.pointee.output
    makeRoom(output, waiting: 0)
    if var next = record.pointee.bytes {
      var left = crashed ? record.pointee.count : record.pointee.restoringCount
      while left > 0 {
        let written = write(output, next, left)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { break }
        next += written
        left -= written
      }
    }
    // What was typed for this program must not reach the shell behind it.
    tcflush(record.pointee.input, TCIFLUSH)
    tcsetattr(record.pointee.input, TCSANOW, &record.pointee.modes)
  }

  /// Throws away output that a stalled line does not take, so that the next write cannot hang.
  /// Unit: milliseconds.
  static func makeRoom(_ output: Int32, waiting: Int32) {
    var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    if poll(&descriptor, 1, waiting) == 0 { tcflush(output, TCOFLUSH) }
  }

  private static func watch() {
    giveOwnStackToHandlers()
    for signal in fatalSignals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { fatalSignalArrived($0) }
      sigemptyset(&action.sa_mask)
      action.sa_flags = SA_ONSTACK
      sigaction(signal, &action, nil)
    }
    atexit { Restoration.restore(crashed: false) }
  }

  /// A stack that overflowed has no room for a handler.
  private static func giveOwnStackToHandlers() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}

// Pointers that never change: a handler that reads through them meets no lock and no check.
nonisolated(unsafe) private let record = {
  let pointer = UnsafeMutablePointer<Restoration.Record>.allocate(capacity: 1)
  pointer.initialize(to: Restoration.Record())
  return pointer
}()

/// Restores, and lets the signal end the process as the system would.
private func fatalSignalArrived(_ signal: Int32) {
  Restoration.restore(crashed: true)
  // Not the action before: Swift's own would ask a clerk to press a key for a backtrace.
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
}
