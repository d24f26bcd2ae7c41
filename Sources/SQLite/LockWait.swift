internal import CSQLite
internal import Glibc
internal import Synchronization

/// One bounded wait for a `flock` that somebody else holds.
///
/// `flock` knows no time limit, an alarm would take a signal from the whole program, and asking
/// again and again is unfair to those who ask less often. So a thread waits in the kernel's queue in
/// our stead, and we wait for the thread. If we give up first, the descriptor is left to the thread:
/// it closes it when the lock comes, and so passes the lock on.
final class LockWait: Sendable {
  enum Outcome {
    case granted
    case timedOut
    case failed(errno: Int32)
  }

  private enum Stage {
    static let waiting: Int32 = 0
    static let granted: Int32 = 1
    static let abandoned: Int32 = 2
    static let failed: Int32 = 3
  }

  private let stage = Atomic<Int32>(Stage.waiting)
  private let failure = Atomic<Int32>(0)
  private let descriptor: Int32
  /// An eventfd that becomes readable when the thread is done.
  private let signal: Int32

  private init(descriptor: Int32, signal: Int32) {
    self.descriptor = descriptor
    self.signal = signal
  }

  deinit { close(signal) }

  static func wait(for descriptor: Int32, limit: Duration) -> Outcome {
    let signal = eventfd(0, Int32(EFD_CLOEXEC))
    guard signal >= 0 else { return .failed(errno: errno) }
    let wait = LockWait(descriptor: descriptor, signal: signal)
    let code = wait.start()
    guard code == 0 else { return .failed(errno: code) }
    return wait.finish(limit: limit)
  }

  private func start() -> Int32 {
    // Signals are for the program's own threads: a resized window must not land here.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, 256 * 1024)

    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, &attributes,
      { context in
        if let context { Unmanaged<LockWait>.fromOpaque(context).takeRetainedValue().stand() }
        return nil
      }, context.toOpaque())
    if code != 0 { context.release() }
    return code
  }

  /// The thread: waits in the queue.
  private func stand() {
    var code: Int32
    repeat { code = flock(descriptor, LOCK_EX) == 0 ? 0 : errno } while code == EINTR
    failure.store(code, ordering: .relaxed)
    let next = code == 0 ? Stage.granted : Stage.failed
    let (wasWaiting, _) = stage.compareExchange(
      expected: Stage.waiting, desired: next, ordering: .acquiringAndReleasing)
    if wasWaiting {
      eventfd_write(signal, 1)
    } else {
      close(descriptor)
    }
  }

  /// The caller: waits for the thread.
  private func finish(limit: Duration) -> Outcome {
    let deadline = ContinuousClock.now + limit
    while stage.load(ordering: .acquiring) == Stage.waiting {
      let remaining = deadline - ContinuousClock.now
      if remaining <= .zero {
        let (wasWaiting, _) = stage.compareExchange(
          expected: Stage.waiting, desired: Stage.abandoned, ordering: .acquiringAndReleasing)
        if wasWaiting { return .timedOut }
        break
      }
      var request = pollfd(fd: signal, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, remaining.millisecondsRoundedUp)
    }
    guard stage.load(ordering: .acquiring) == Stage.granted else {
      return .failed(errno: failure.load(ordering: .relaxed))
    }
    return .granted
  }
}

extension Duration {
  /// Whole milliseconds, never too few, at most what C's `int` holds.
  var millisecondsRoundedUp: Int32 {
    let (seconds, attoseconds) = components
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    if overflow { return .max }
    return Int32(clamping: milliseconds + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
