import Foundation

/// Where tests put what they break: in memory where the machine has such a place, so that a thousand books
/// cost the disk nothing.
enum Place {
  static let root: String = {
    let memory = "/dev/shm"
    return FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
  }()

  /// A path that nothing stands at.
  static func scratch(_ name: String) -> String { "\(root)/motcua-\(name)-\(UUID().uuidString)" }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// Copies a folder to a new place.
  static func copy(_ folder: String, _ name: String) throws -> String {
    let copy = scratch(name)
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    return copy
  }

  static func size(_ path: String) -> Int {
    ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int) ?? -1
  }

  /// Whether long forms were asked for.
  static let isLong = ProcessInfo.processInfo.environment["MOTCUA_LONG"] != nil
}
