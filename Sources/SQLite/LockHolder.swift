internal import Glibc

/// Who holds a `flock`, as the kernel tells it in /proc/locks (proc_locks(5)).
enum LockHolder {
  /// The process that holds the lock on a file, `nil` where it cannot be told.
  static func process(of path: String) -> Int32? {
    var status = stat()
    guard stat(path, &status) == 0, let table = text(of: "/proc/locks") else { return nil }
    let device = UInt64(status.st_dev)
    return process(
      inTable: table, major: major(device), minor: minor(device), inode: UInt64(status.st_ino))
  }

  /// A line reads `1: FLOCK  ADVISORY  WRITE 1234 fe:00:393249 0 EOF`; waiters carry `->`.
  static func process(inTable table: String, major: UInt64, minor: UInt64, inode: UInt64) -> Int32? {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", let process = Int32(words[4]), process > 0 else {
        continue
      }
      let place = words[5].split(separator: ":")
      guard place.count == 3, UInt64(place[0], radix: 16) == major, UInt64(place[1], radix: 16) == minor,
        UInt64(place[2]) == inode
      else { continue }
      return process
    }
    return nil
  }

  // The layout of Linux's device numbers, see makedev(3): the macros are not imported.
  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000
  }

  private static func minor(_ device: UInt64) -> UInt64 {
    device & 0xFF | (device >> 12) & 0xFFFF_FF00
  }

  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
