import Foundation
import Testing

/// The built programs and others that a journey needs.
enum Programs {
  /// The folder of the test program, where the package's own programs are built too.
  static let folder: URL = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent()
  }()

  static let motcua = folder.appendingPathComponent("motcua").path

  /// The package's own folder.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whether a program can be run here.
  static func has(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// How a program ended.
  struct Result {
    var status: Int32
    var out: String
    var complaint: String
  }

  /// Runs a program to its end.
  ///
  /// Not Foundation's `Process`: it waits for everything that inherited its socket, as the server that
  /// tmux leaves behind does. Files take the output, so that nobody waits for a pipe's end either.
  @discardableResult
  static func run(_ arguments: [String], input: String = "") throws -> Result {
    let child = try Child(arguments, input: input)
    let status = child.wait()
    return Result(status: status, out: child.out, complaint: child.complaint)
  }
}

/// A program that was started.
struct Child {
  let process: pid_t
  private let base = FileManager.default.temporaryDirectory.appendingPathComponent(
    "child-\(UUID().uuidString)"
  ).path

  /// Starts a program found in PATH.
  init(_ arguments: [String], input: String = "") throws {
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
    try #require(code == 0, "\(arguments[0]) cannot be started: \(code)")
    process = child
  }

  /// Waits for the end: the exit status, or 128 and the signal.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  var out: String { take(".out") }
  var complaint: String {
    defer { unlink(base + ".in") }
    return take(".err")
  }

  private func take(_ ending: String) -> String {
    defer { unlink(base + ending) }
    return (try? String(contentsOfFile: base + ending, encoding: .utf8)) ?? ""
  }
}

/// An office in a folder of its own, gone when the test is over.
final class TestOffice {
  let folder: String

  /// Makes an office with the starter catalogue; a practice office where asked for.
  init(practice dossiers: Int? = nil, at time: String = "2026-11-20T09:30") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("motcua-\(UUID().uuidString)").path
    if let dossiers {
      let made = try motcua("practice", "--dossiers", "\(dossiers)", "--seed", "1", "--at", time)
      try #require(made.status == 0, "\(made.complaint)")
    } else {
      let made = try motcua("office", "create", "--name", "UBND xã Ea Kao", "--code", "000.00.00.H15")
      try #require(made.status == 0, "\(made.complaint)")
      let starter = Programs.package.appendingPathComponent("Resources/Catalogue/starter.jsonl").path
      let filled = try motcua("catalogue", "import", starter, "--decision", "Danh mục thử")
      try #require(filled.status == 0, "\(filled.complaint)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command on the office.
  @discardableResult
  func motcua(_ arguments: String..., input: String = "") throws -> Programs.Result {
    try Programs.run([Programs.motcua] + arguments + ["--store", folder], input: input)
  }

  /// Receives a dossier and gives its code.
  func receive(_ name: String, procedure: String = "1.004873") throws -> String {
    let result = try motcua(
      "receive", "--procedure", procedure, "--applicant", name, "--id", "066190012345", "--phone",
      "0905123456",
      "--address", "Buôn Cư Ebông", "--channel", "direct", "--json")
    try #require(result.status == 0, "\(result.complaint)")
    return try #require(Self.field("code", in: result.out))
  }

  /// The first text of a name in JSON.
  static func field(_ name: String, in json: String) -> String? {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
      return nil
    }
    return object[name] as? String
  }

  /// The dossier as `show --json` gives it.
  func dossier(_ code: String) throws -> [String: Any] {
    let shown = try motcua("show", code, "--json")
    let object = try JSONSerialization.jsonObject(with: Data(shown.out.utf8)) as? [String: Any]
    return try #require(object?["dossier"] as? [String: Any])
  }
}
