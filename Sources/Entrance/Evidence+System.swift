import Glibc

extension Evidence {
  /// What the system says now.
  static var ofThisProcess: Evidence {
    Evidence(
      realUser: getuid(), effectiveUser: geteuid(), claimed: getenv("SUDO_UID").map { String(cString: $0) },
      ancestors: ancestors(of: getppid()),
      loginUser: read("/proc/self/loginuid").flatMap(loginUser(reading:)))
  }

  /// A login user that was never set reads 4294967295.
  static func loginUser(reading text: String) -> UInt32? {
    let digits = text.prefix { $0 != "\n" }
    // What cannot be read must not count as «not kept».
    let user = UInt32(digits) ?? .max - 1
    return user == .max ? nil : user
  }

  /// The processes from one upward. Where /proc shows none, the chain ends, and nobody is let in.
  private static func ancestors(of parent: pid_t) -> [Ancestor] {
    var ancestors: [Ancestor] = []
    var process = parent
    while process > 1, ancestors.count < 8, let status = read("/proc/\(process)/status"),
      let found = Status(reading: status)
    {
      ancestors.append(found.ancestor)
      process = found.parent
    }
    return ancestors
  }

  /// The lines of /proc/PID/status that matter (proc(5)).
  struct Status: Equatable {
    var ancestor: Ancestor
    var parent: pid_t

    init?(reading text: String) {
      var fields: [Substring: [Substring]] = [:]
      for line in text.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        // The first of a name counts: the program's own name comes before everything and cannot hold a
        // line end, which the kernel writes as \n.
        let name = line[..<colon]
        if fields[name] == nil {
          fields[name] = line[line.index(after: colon)...].split(whereSeparator: { $0 == "\t" || $0 == " " })
        }
      }
      guard let name = fields["Name"]?.first, let parent = fields["PPid"]?.first.flatMap({ pid_t($0) }),
        let users = fields["Uid"]?.compactMap({ UInt32($0) }), users.count == 4
      else { return nil }
      ancestor = Ancestor(name: String(name), realUser: users[0], effectiveUser: users[1])
      self.parent = parent
    }
  }

  private static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 65_536 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
