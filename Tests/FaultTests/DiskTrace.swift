import Foundation
import TestPrograms

/// Reads what programs did to a folder out of strace's log.
struct DiskTrace {
  /// In order; programs that run one after another only.
  private(set) var events: [DiskEvent] = []
  private let folder: String
  private var known: Set<String>
  private var folders: Set<String> = []

  /// The calls that change files, or make changes last. Those that nobody made yet are
  /// here too, so that the first one stops the test instead of being overlooked.
  private static let calls = [
    "openat", "open", "creat", "pwrite64", "pwritev", "write", "writev", "ftruncate", "truncate", "fallocate",
    "fdatasync", "fsync", "sync_file_range", "syncfs", "sync", "unlink", "unlinkat", "rename", "renameat",
    "renameat2",
    "link", "linkat", "symlink", "mkdir", "mkdirat", "rmdir", "copy_file_range", "sendfile", "splice",
  ]

  /// Runs a shell script on a folder and keeps what it did.
  static func of(_ script: String, on folder: String) throws -> DiskTrace {
    let log = Place.scratch("trace")
    defer { Place.remove(log) }
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let result = try Programs.run([
      "strace", "-f", "-y", "-xx", "-s", "33554432", "-e", "signal=none", "-e",
      "trace=\(calls.joined(separator: ","))",
      "-o", log, "sh", "-e", "-c", script,
    ])
    guard result.status == 0 else {
      throw ProgramFault("exit \(result.status) \(result.out) \(result.complaint)")
    }
    var trace = DiskTrace(folder: folder, known: Set(before))
    for line in try Data(contentsOf: URL(fileURLWithPath: log)).split(separator: UInt8(ascii: "\n")) {
      if let call = TracedCall(line) { try trace.take(call) }
    }
    return trace
  }

  private init(folder: String, known: Set<String>) {
    self.folder = folder
    self.known = known
    folders = known.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
        && isFolder.boolValue
    }
    folders.insert("")
  }

  /// The path inside the folder; `nil` for what lies elsewhere, and for the log's index and the lock, which
  /// hold nothing that outlives a start.
  private func inside(_ path: String?) -> String? {
    guard let path, path == folder || path.hasPrefix(folder + "/") else { return nil }
    let relative = String(path.dropFirst(folder.count + 1))
    return relative.hasSuffix("-shm") || relative.hasSuffix(".lock") ? nil : relative
  }

  private mutating func take(_ call: TracedCall) throws {
    guard call.result >= 0 else { return }
    switch call.name {
    case "openat": open(call)
    case "pwrite64":
      if let path = inside(call.path(0)) {
        events.append(
          .write(path: path, offset: call.number(3), bytes: Array(call.bytes(1).prefix(call.result))))
      }
    case "write":
      if call.isDescriptor(0, 1) { events.append(.said(String(decoding: call.bytes(1), as: UTF8.self))) }
      if let path = inside(call.path(0)) { throw ProgramFault("write without a place in \(path)") }
    case "ftruncate":
      if let path = inside(call.path(0)) { events.append(.truncate(path: path, length: call.number(1))) }
    case "fdatasync", "fsync":
      guard let path = inside(call.path(0)) else { return }
      events.append(folders.contains(path) ? .syncFolder(path: path) : .sync(path: path))
    case "unlink", "unlinkat":
      if let path = inside(call.text(call.name == "unlink" ? 0 : 1)) { events.append(.remove(path: path)) }
    case "rename": rename(call.text(0), call.text(1))
    case "renameat", "renameat2": rename(call.text(1), call.text(3))
    case "mkdir":
      if let path = inside(call.text(0)) {
        folders.insert(path)
        events.append(.makeFolder(path: path))
      }
    default:
      if call.arguments.contains(where: { inside($0.path ?? $0.text) != nil }) {
        throw ProgramFault("the simulated disk knows no \(call.name)")
      }
    }
  }

  private mutating func open(_ call: TracedCall) {
    guard let path = inside(call.text(1)) else { return }
    let flags = call.word(2)
    if flags.contains("O_DIRECTORY") { folders.insert(path) }
    if flags.contains("O_CREAT"), known.insert(path).inserted { events.append(.create(path: path)) }
    if flags.contains("O_TRUNC") { events.append(.truncate(path: path, length: 0)) }
  }

  private mutating func rename(_ from: String?, _ to: String?) {
    guard let from = inside(from), let to = inside(to) else { return }
    known.remove(from)
    known.insert(to)
    events.append(.rename(from: from, to: to))
  }
}
