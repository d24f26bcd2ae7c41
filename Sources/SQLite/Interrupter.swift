internal import CSQLite
internal import Synchronization

/// Stops a running statement of a connection from another thread.
///
/// The connection stays on its thread; this is the only part of it that may travel.
public final class Interrupter: Sendable {
  /// The address of SQLite's handle, 0 when there is none. SQLite allows this one call on a handle
  /// from any thread, as long as the handle lives (https://www.sqlite.org/c3ref/interrupt.html).
  private let address = Mutex<UInt>(0)

  init() {}

  /// Makes the running statement throw `.interrupted` soon; nothing happens when none runs.
  public func interrupt() {
    address.withLock { address in
      if let handle = OpaquePointer(bitPattern: address) { sqlite3_interrupt(handle) }
    }
  }

  /// Called before the connection's handle goes, so that nobody interrupts a freed one.
  func follow(_ handle: OpaquePointer?) {
    address.withLock { $0 = UInt(bitPattern: handle) }
  }
}
