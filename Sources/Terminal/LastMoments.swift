internal import Glibc

/// Ends the program in time once its terminal is lost or it is asked to end, whatever it is waiting for.
///
/// The program itself leaves as soon as it hears of it. But it may be waiting for its turn in the book, or for
/// a disk that does not answer; then nothing it could still do would come in time.
enum LastMoments {
  /// Takes the watch up.
  ///
  /// - Parameter milliseconds: from the loss to the end.
  static func watch(_ input: Int32, milliseconds: Int) {
    let isFirst = patience.pointee == 0
    patience.pointee = milliseconds
    guard isFirst else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in timeIsUp() }
    sigemptyset(&action.sa_mask)
    sigaction(SIGALRM, &action, nil)
    startWatcher(of: input)
  }

  /// The terminal is lost, or somebody asks the program to end: the time runs. Safe in a signal's handler,
  /// since on Linux this is one call of the kernel; does nothing a second time.
  static func begin() {
    let time = patience.pointee
    guard time > 0 else { return }
    patience.pointee = -1
    var timer = itimerval()
    timer.it_value = timeval(tv_sec: time / 1000, tv_usec: time % 1000 * 1000)
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
  }

  /// Behind `sudo` a lost line brings no signal; a thread sees it while the program waits for something else.
  private static func startWatcher(of input: Int32) {
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
    watched.pointee = input
    var thread = pthread_t()
    // Where no thread can be had, signals and the next read still tell.
    _ = pthread_create(
      &thread, &attributes,
      { _ in
        var descriptor = pollfd(fd: watched.pointee, events: 0, revents: 0)
        while poll(&descriptor, 1, -1) < 0, errno == EINTR {}
        LastMoments.begin()
        return nil
      }, nil)
  }
}

// Pointers that never change: a handler that reads through them meets no lock and no check.
nonisolated(unsafe) private let patience = {
  let pointer = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  pointer.initialize(to: 0)
  return pointer
}()

nonisolated(unsafe) private let watched = {
  let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  pointer.initialize(to: -1)
  return pointer
}()

/// What was not done by now is left undone, as at a power cut: the book loses nothing by it.
private func timeIsUp() {
  Restoration.restore(crashed: false)
  _exit(75)
}
