import Foundation
import TestPrograms

/// The system calls of a program, seen and spoilt with `strace`.
enum Strace {
  /// Whether it is installed and may trace here: containers often forbid ptrace(2).
  static let works: Bool = {
    guard Programs.has("strace") else { return false }
    let log = Place.scratch("trace")
    defer { Place.remove(log) }
    return (try? Programs.run(["strace", "-f", "-o", log, "-e", "trace=close", "true"]).status) == 0
  }()

  /// What is said where it does not work.
  static let missing = "strace is not installed or may not trace here"

  /// The calls of a command line that have to do with a folder, in order.
  static func calls(_ command: [String], on folder: String) throws -> [SystemCall] {
    let log = Place.scratch("trace")
    defer { Place.remove(log) }
    let result = try Programs.run(
      ["strace", "-f", "-y", "-s", "32", "-e", "trace=%file,%desc", "-o", log] + command)
    guard result.status == 0 else { throw ProgramFault(result.complaint) }
    var counts: [String: Int] = [:]
    var calls: [SystemCall] = []
    for line in try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n") {
      guard let name = SystemCall.name(of: line) else { continue }
      counts[name, default: 0] += 1
      // Starting names the folder among its words, and is not a call on it.
      guard line.contains(folder), name != "execve" else { continue }
      calls.append(SystemCall(name: name, occurrence: counts[name] ?? 0, counts: counts))
    }
    return calls
  }

  /// Runs a command line with one injury; gives how it ended and whether the injury was reached. What has
  /// not ended after a minute is stopped: 137, as after a kill, but never without the mark of one.
  static func run(_ command: [String], injured injury: Injury, at call: SystemCall) throws
    -> (result: Programs.Result, isHit: Bool)
  {
    let log = Place.scratch("trace")
    defer { Place.remove(log) }
    // The fast filter of strace 6.1 delivers no signals.
    let filter = injury == .killed ? [] : ["--seccomp-bpf"]
    let result = try Programs.run(
      ["timeout", "-s", "KILL", "60", "strace", "-f"] + filter
        + ["-o", log, "-e", "trace=\(injury.names(call).joined(separator: ","))"]
        + injury.options(call) + command)
    let trace = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return (result, trace.contains("(INJECTED)") || trace.contains("killed by SIGKILL"))
  }
}

/// One system call of a run.
struct SystemCall: Sendable {
  let name: String
  /// The how-manieth of its name it is, from 1.
  let occurrence: Int
  /// How many of each name there had been then, with it.
  let counts: [String: Int]

  /// The name in a line of a trace: `PID name(…) = …`.
  static func name(of line: Substring) -> String? {
    guard let open = line.firstIndex(of: "(") else { return nil }
    let name = line[..<open].drop { $0.isNumber }.drop { $0 == " " }
    return !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? String(name) : nil
  }
}
