import Foundation
import TestPrograms
import Testing

/// Many processes on one book. Speed is the bench's to print; here it must be right.
@Suite(.serialized)
struct ManyWriters {
  private static let bench = Programs.folder.appendingPathComponent("motcua-bench").path

  @Test("Writers, supervisors and a backup at once: nothing lost, doubled, left out or called busy")
  func writers() throws {
    let folder = Place.scratch("writers")
    defer { Place.remove(folder) }
    let (writers, seconds) = Place.isLong ? ("32", "600") : ("8", "5")
    let result = try Programs.run([Self.bench, "writers", folder, writers, seconds, "100"])
    print(result.out)
    #expect(result.status == 0, "\(result.out)\(result.complaint)")
    #expect(result.out.contains("checked: every acknowledged code is in the book"))
  }

  @Test("Checkpoints from all sides break nothing under the write lock")
  func checkpoints() throws {
    let folder = Place.scratch("stress")
    defer { Place.remove(folder) }
    let result = try Programs.run([Self.bench, "checkpoints", folder, Place.isLong ? "600" : "5"])
    print(result.out)
    #expect(result.status == 0, "\(result.out)\(result.complaint)")
    #expect(result.out.contains("sound, every commit kept"))
  }

  /// Whether SQLite's fault shows in a run is chance: what happened is printed. From 3.51.3 on it is mended.
  @Test("The same load without the lock can break the file", .enabled(if: Place.isLong, "it takes minutes"))
  func plainCheckpoints() throws {
    let folder = Place.scratch("stress")
    defer { Place.remove(folder) }
    let result = try Programs.run([Self.bench, "checkpoints", folder, "240", "plain"])
    print(result.out)
    #expect(result.out.contains("plain: SQLite"), "the load ran")
  }
}
