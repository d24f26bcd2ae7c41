import Glibc
import Journal
import Testing

/// What the system's journal would get. Where the machine has one, its socket is left alone.
@Suite(
  .serialized, .enabled(if: JournalSocket.isFree, "a journal is running here, or /dev cannot be written"))
struct JournalTests {
  @Test func aLineCarriesTheProgramsNameAndItsGrade() throws {
    let socket = try JournalSocket()
    Journal.note("đầu chuỗi 12 ngày 2026-11-20", .notice)
    let line = try socket.next()
    // LOG_AUTHPRIV (10) times 8, and LOG_NOTICE (5).
    #expect(line.hasPrefix("<85>"))
    #expect(line.contains("motcua[\(getpid())]: đầu chuỗi 12 ngày 2026-11-20"))
  }

  @Test func aLineEndStartsNoSecondLineAndAPercentIsNoFormat() throws {
    let socket = try JournalSocket()
    Journal.note("một\nhai\r%s%n\u{7F}", .warning)
    let line = try socket.next()
    #expect(line.hasPrefix("<84>"))
    #expect(line.hasSuffix("]: một hai %s%n "))
  }
}

/// A socket in the place of the system's.
final class JournalSocket {
  static let path = "/dev/log"
  static var isFree: Bool { access(path, F_OK) != 0 && access("/dev", W_OK) == 0 }

  private let descriptor: Int32

  struct Failed: Error { var code: Int32 }

  init() throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(Self.path.utf8)) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw Failed(code: errno) }
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit {
    close(descriptor)
    unlink(Self.path)
  }

  func next() throws -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw Failed(code: errno) }
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }
}
