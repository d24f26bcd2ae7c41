package import Foundation

/// A program that was started.
package struct Child: Sendable {
  package let process: pid_t
  private let base = FileManager.default.temporaryDirectory.appendingPathComponent(
    "child-\(UUID().uuidString)"
  ).path

  /// Starts a program found in PATH.
  package init(_ arguments: [String], input: String = "") throws {
    try Data(input.utf8).write(to: URL(fileURLWithPath: base + ".in"))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, base + ".in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, base + ".out", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, base + ".err", O_WRONLY | O_CREAT, 0o600)
    // Test threads block signals; what they start must not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let code = posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ)
    guard code == 0 else { throw ProgramFault("\(arguments[0]) cannot be started: \(code)") }
    process = child
  }

  /// Waits for the end: the exit status, or 128 and the signal.
  package func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  package var out: String { take(".out") }
  package var complaint: String {
    defer { unlink(base + ".in") }
    return take(".err")
  }

  private func take(_ ending: String) -> String {
    defer { unlink(base + ending) }
    return (try? String(contentsOfFile: base + ending, encoding: .utf8)) ?? ""
  }
}

/// Why a program that a test needs did not do its work.
package struct ProgramFault: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
