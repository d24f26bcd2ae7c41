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

  /// Runs a program that leaves another one behind.
  static func start(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  /// How a program ended.
  struct Result {
    var status: Int32
    var out: String
    var complaint: String
  }

  /// Runs a program to its end.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (out, complaint, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = complaint
    process.standardInput = stdin
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let text = out.fileHandleForReading.readDataToEndOfFile()
    let words = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      out: String(decoding: text, as: UTF8.self), complaint: String(decoding: words, as: UTF8.self))
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
