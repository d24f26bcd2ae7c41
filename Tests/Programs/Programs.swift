package import Foundation

/// The built programs and others that tests run.
package enum Programs {
  /// The folder of the test program, where the package's own programs are built too.
  package static let folder: URL = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent()
  }()

  package static let motcua = folder.appendingPathComponent("motcua").path

  /// The package's own folder.
  package static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whether a program can be run here.
  package static func has(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// How a program ended.
  package struct Result: Sendable {
    package var status: Int32
    package var out: String
    package var complaint: String
  }

  /// Runs a program to its end.
  ///
  /// Not Foundation's `Process`: it waits for everything that inherited its socket, as the server that
  /// tmux leaves behind does. Files take the output, so that nobody waits for a pipe's end either.
  @discardableResult
  package static func run(_ arguments: [String], input: String = "") throws -> Result {
    let child = try Child(arguments, input: input)
    let status = child.wait()
    return Result(status: status, out: child.out, complaint: child.complaint)
  }
}
