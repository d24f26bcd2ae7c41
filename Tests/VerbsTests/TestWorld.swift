import Glibc
import Testing

@testable import Verbs

/// A world of its own: a folder, an office of the account that runs the tests, and what was said.
final class TestWorld {
  let folder: String
  private(set) var said: [String] = []
  private(set) var complaints: [String] = []

  init(office: Bool = true) throws {
    var template = Array("/tmp/motcua-verbs-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    folder = try #require(made)
    if office {
      #expect(run("office", "create", "--name", "UBND xã Ea Kao", "--code", "000.00.00.H15") == .done)
    }
  }

  deinit {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private var names: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Runs a command on the office; what it says stands in `said` and `complaints`.
  @discardableResult
  func run(_ arguments: String...) -> ExitCode { run(arguments) }

  @discardableResult
  func run(_ arguments: [String]) -> ExitCode {
    said = []
    complaints = []
    let world = World(
      environment: ["MOTCUA_STORE": folder, "MOTCUA_LANG": "vi"], now: { 1_795_000_000 },
      out: { self.said += $0.split(separator: "\n").map(String.init) },
      complain: { self.complaints.append($0) }, readLine: { nil })
    return CommandLineProgram(world).run(arguments)
  }

  /// Writes a file of the folder and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
    return path
  }
}
