import Glibc

/// The printer of F6 for who comes over SSH: papers cannot be fetched from the machine, so they are printed
/// by it. Root names the queue in a file; nothing that a person brings along names one.
enum OfficePrinter {
  static let file = "/etc/motcua/may-in"

  /// The queue that a file names in its first line; `nil` where there is none, or where anybody but its
  /// owner could have written it.
  ///
  /// - Parameter owner: whose file is believed; root's but in tests.
  static func queue(in path: String = file, owner: uid_t = 0) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == owner,
      status.st_mode & 0o022 == 0
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    let line = bytes.prefix(count).prefix { $0 != UInt8(ascii: "\n") }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
