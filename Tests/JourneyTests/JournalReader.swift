import Foundation
import Synchronization
import Testing

/// The journal of a machine of a test: reads whatever is sent to its socket, as journald would. Unread,
/// ten lines would hold up every program that has one more to say.
final class JournalReader: Sendable {
  private let lines = Mutex<[String]>([])
  private let descriptor: Int32

  init(path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let descriptor = descriptor
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0, "\(path): \(errno)")
    chmod(path, 0o666)
    Thread { [weak self] in
      var buffer = [UInt8](repeating: 0, count: 8192)
      while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0, let self else { break }
        let line = String(decoding: buffer.prefix(count), as: UTF8.self)
        self.lines.withLock { $0.append(line) }
      }
      close(descriptor)
    }.start()
  }

  // The thread wakes up, and closes the socket that it alone still uses.
  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Everything that was said since the last call.
  func take() -> String {
    lines.withLock { lines in
      defer { lines = [] }
      return lines.joined(separator: "\n")
    }
  }
}
