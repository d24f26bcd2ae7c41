import Dossiers
import Glibc
import Register

/// What the kernel says of processes (proc(5)): which of them live, so that a session whose process died is
/// known as dead, whatever killed it.
enum ProcessFacts {
  /// The mark of a session of this process.
  static func mark(session: [UInt8], person: Person) -> SessionMark {
    let own = Int(getpid())
    return SessionMark(
      key: session, account: person.account, name: person.name, boot: boot, process: own,
      started: started(own) ?? 0)
  }

  /// Whether the process of a session lives. Its number alone would not tell: numbers come again.
  static func lives(_ mark: SessionMark) -> Bool {
    mark.boot == boot && started(mark.process) == mark.started
  }

  /// The machine's start, as the kernel names it.
  private static let boot = text(of: "/proc/sys/kernel/random/boot_id").filter { $0 != "\n" }

  /// When a living process began. Unit: clock ticks since the machine's start.
  private static func started(_ process: Int) -> Int? {
    started(stat: text(of: "/proc/\(process)/stat"))
  }

  /// Field 22 of `/proc/PID/stat`; the name before it stands between brackets and may hold anything. What
  /// has ended and only waits for its parent lives no more.
  static func started(stat: String) -> Int? {
    guard let bracket = stat.utf8.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = stat[stat.utf8.index(after: bracket)...].split(separator: " ")
    guard fields.count > 19, !["Z", "X"].contains(fields[0]) else { return nil }
    return Int(fields[19])
  }

  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
