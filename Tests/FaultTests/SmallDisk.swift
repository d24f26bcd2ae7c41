import Foundation
import TestPrograms

/// A small disk in memory, gone when the test is over.
final class SmallDisk {
  let folder = Place.scratch("disk")

  static let works: Bool = {
    guard getuid() == 0, Programs.has("mount") else { return false }
    return (try? SmallDisk("64k")) != nil
  }()

  init(_ size: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let mounted = try Programs.run(["mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder])
    guard mounted.status == 0 else { throw ProgramFault(mounted.complaint) }
  }

  deinit {
    _ = try? Programs.run(["umount", folder])
    Place.remove(folder)
  }

  /// Copies a book onto it.
  func take(_ office: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: office) {
      try FileManager.default.copyItem(atPath: "\(office)/\(name)", toPath: "\(folder)/\(name)")
    }
  }

  func grow(_ size: String) throws {
    let grown = try Programs.run(["mount", "-o", "remount,size=\(size)", folder])
    guard grown.status == 0 else { throw ProgramFault(grown.complaint) }
  }
}
