internal import CSQLite
internal import Glibc

/// The lock on which every writer and every checkpoint of a database queues.
///
/// It is `flock` on a file of its own. SQLite's locks are POSIX locks on `NAME.db` and `NAME.db-shm`:
/// other files and another kind of lock, so that the two never meet. The kernel releases it when
/// the process dies, however it dies.
///
/// It answers two faults of SQLite 3.40.1 at once: checkpoints that run beside writers can corrupt
/// the file (https://www.sqlite.org/wal.html#the_wal_reset_bug), and the busy handler sleeps and
/// looks again, so that one writer among eight may wait for seconds. A waiter here sleeps in the
/// kernel's own queue and is woken.
final class WriteLock {
  private let path: String
  private let permissions: mode_t
  private var descriptor: Int32?
  private var isHeld = false
  private var releasedAt: ContinuousClock.Instant?

  /// - Parameter permissions: of the file if it has to be made. Whoever can open it can hold up
  ///   every writer, so readers get no right to it.
  init(path: String, permissions: mode_t) {
    self.path = path
    self.permissions = permissions
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Waits for the lock, at most `limit`; a limit of zero only looks.
  ///
  /// - Throws: `.busy` with the holder's process id where the kernel tells it.
  func acquire(limit: Duration) throws(DatabaseError) {
    // The kernel would grant it a second time, and take it away at the first release.
    guard !isHeld else { throw .misuse(.nestedTransaction, .init(SQLITE_MISUSE, "write lock")) }
    letOthersPass()
    let start = ContinuousClock.now
    while true {
      let descriptor = try opened()
      try acquire(descriptor, limit: limit - (ContinuousClock.now - start), waitedSince: start)
      // The file was removed or replaced while we waited: newcomers queue on another one.
      do throws(DatabaseError) {
        if try isCurrent(descriptor) {
          isHeld = true
          return
        }
      } catch {
        drop()
        throw error
      }
      drop()
    }
  }

  /// Makes the file if it is not there, without taking the lock.
  func prepare() throws(DatabaseError) { _ = try opened() }

  func release() {
    guard let descriptor else { return }
    flock(descriptor, LOCK_UN)
    isHeld = false
    releasedAt = .now
  }

  private func acquire(
    _ descriptor: Int32, limit: Duration, waitedSince start: ContinuousClock.Instant
  ) throws(DatabaseError) {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    guard errno == EWOULDBLOCK else { throw .cannotOpen(errno: errno) }
    guard limit > .zero else {
      throw .busy(waited: ContinuousClock.now - start, holder: LockHolder.process(of: path))
    }
    switch LockWait.wait(for: descriptor, limit: limit) {
    case .granted: return
    case .timedOut:
      // The waiting thread owns the descriptor now, and closes it when its turn comes.
      self.descriptor = nil
      throw .busy(waited: ContinuousClock.now - start, holder: LockHolder.process(of: path))
    case .failed(let code): throw .cannotOpen(errno: code)
    }
  }

  /// Lets those pass who woke up when this writer released the lock a moment ago.
  ///
  /// A waiter needs some 50 µs to wake, so that a writer in a tight loop would take the lock again
  /// and again in front of the queue: eight such writers waited up to 400 ms without this nap, and
  /// 16 ms with it. Nobody who types ever comes back that fast.
  private func letOthersPass() {
    guard let releasedAt, ContinuousClock.now - releasedAt < .microseconds(200) else { return }
    usleep(1)
  }

  private func opened() throws(DatabaseError) -> Int32 {
    if let descriptor { return descriptor }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, permissions)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw .symbolicLink }
      throw .cannotOpen(errno: errno)
    }
    self.descriptor = descriptor
    return descriptor
  }

  private func drop() {
    if let descriptor { close(descriptor) }
    descriptor = nil
  }

  /// Whether the file that is locked is the one that newcomers find.
  ///
  /// - Throws: where the disk does not say. Taken for «no», a dead disk would have us look for ever.
  private func isCurrent(_ descriptor: Int32) throws(DatabaseError) -> Bool {
    var (held, named) = (stat(), stat())
    guard fstat(descriptor, &held) == 0 else { throw .cannotOpen(errno: errno) }
    guard lstat(path, &named) == 0 else {
      if errno == ENOENT { return false }
      throw .cannotOpen(errno: errno)
    }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
