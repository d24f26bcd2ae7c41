import Glibc
import Testing

@testable import SQLite

@Suite("A backup")
struct BackupTests {
  let workshop: Workshop
  let connection: Connection
  let target: DatabaseFile

  init() throws {
    workshop = try Workshop()
    connection = try workshop.make()
    target = try DatabaseFile(directory: workshop.directory, name: "copy")
    for number in 0..<300 { try connection.note("\(number)") }
  }

  private func names() -> Set<String> {
    var names: Set<String> = []
    guard let entries = opendir(workshop.directory) else { return [] }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix("copy") { names.insert(name) }
    }
    return names
  }

  @Test("holds everything that was committed, in one closed file as private as the original")
  func complete() throws {
    let report = try connection.backUp(to: target)
    #expect(report.file == target)
    #expect(report.bytes == Int64(size(of: target.path)))
    #expect(report.schemaVersion == 1)
    #expect(report.duration > .zero)
    #expect(names() == ["copy.db"])
    #expect(permissions(of: target.path) == 0o640)
    let copy = try Connection(target, mode: .readOnly, identity: Workshop.identity)
    #expect(try copy.notes() == connection.notes())
    #expect(try copy.integrityCheck() == [])
  }

  @Test("is one state, while others write")
  func consistent() async throws {
    let directory = workshop.directory
    let ready = "\(directory)/ready"
    async let writer: Void = {
      await #expect(processExitsWith: .success) { [directory = directory as String] in
        let connection = try Workshop.open(directory)
        put([], in: "\(directory)/ready")
        // Every pair is one transaction.
        var number = 0
        while size(of: "\(directory)/copy.db") < 0, number < 5_000 {
          try connection.write { transaction in
            try transaction.run("INSERT INTO note (text) VALUES (?)", [.text("pair \(number) a")])
            try transaction.run("INSERT INTO note (text) VALUES (?)", [.text("pair \(number) b")])
          }
          number += 1
        }
      }
    }()
    while size(of: ready) < 0 { try await Task.sleep(for: .milliseconds(2)) }
    _ = try connection.backUp(to: target)
    await writer
    let pairs = try Connection(target, mode: .readOnly, identity: Workshop.identity).notes()
      .filter { $0.hasPrefix("pair") }
    #expect(pairs.count % 2 == 0)
    #expect(pairs.count <= (try connection.notes().count))
  }

  @Test("does not replace a file")
  func existing() throws {
    put([1, 2, 3], in: target.path)
    #expect(throws: DatabaseError.alreadyExists) { try connection.backUp(to: target) }
    #expect(bytes(of: target.path) == [1, 2, 3])
    #expect(names() == ["copy.db"])
  }

  @Test("is removed when the caller's own check refuses it")
  func refused() throws {
    struct Refused: Error {}
    #expect(throws: Refused.self) {
      try connection.backUp(to: target) { copy in
        guard try copy.integer("SELECT count(*) FROM note") == 300 else { return }
        throw Refused()
      }
    }
    #expect(names() == [])
    #expect(try connection.backUp(to: target).schemaVersion == 1)
  }

  @Test("of a file with broken references is refused")
  func brokenReferences() throws {
    try connection.engineRun("PRAGMA foreign_keys=OFF")
    try connection.write { try $0.run("INSERT INTO note (id, text, parent) VALUES (900, 'a', 901)") }
    #expect(throws: DatabaseError.brokenReferences([.init(table: "note", row: 900, parent: "note")])) {
      try connection.backUp(to: target)
    }
    #expect(names() == [])
  }

  @Test("that does not keep the schema's rules is refused, and the findings name the table")
  func brokenRules() throws {
    try connection.engineRun("PRAGMA ignore_check_constraints=ON")
    try connection.write {
      try $0.run("INSERT INTO note (text) VALUES (?)", [.text(String(repeating: "x", count: 1_000))])
    }
    #expect(throws: DatabaseError.damagedCopy(["CHECK constraint failed in note"])) {
      try connection.backUp(to: target)
    }
    #expect(names() == [])
  }

  @Test("of a damaged file is refused, and says so by the copy or by the reading")
  func damaged() throws {
    try connection.checkpoint(.truncate)
    connection.close()
    put([UInt8](repeating: 0xA5, count: 3_000), in: try workshop.file.path, at: 4_096 * 2 + 500)
    let damaged = try workshop.open()
    #expect(try damaged.integrityCheck() != [])
    #expect(try damaged.quickCheck() != [])
    #expect(throws: DatabaseError.self) { try damaged.backUp(to: target) }
    #expect(names() == [])
  }

  @Test("can be made again after one that was killed")
  func afterCrash() throws {
    // One of a process that is gone, one of an earlier program, one of a process that lives.
    for maker in ["copy.999999999", "copy", "copy.1"] {
      put([1, 2, 3], in: "\(workshop.directory)/\(maker).partial.db")
    }
    _ = try connection.backUp(to: target)
    #expect(names() == ["copy.db", "copy.1.partial.db"])
  }

  @Test(
    "on a full disk leaves nothing behind",
    .enabled(if: mayMount, "only who may mount can have a small disk to fill"))
  func fullDisk() async throws {
    let directory = workshop.directory
    mkdir("\(directory)/disk", 0o755)
    await #expect(processExitsWith: .success) { [directory = directory as String] in
      let disk = "\(directory)/disk"
      guard mountSmallDisk(on: disk, size: "8k") else { exit(2) }
      let connection = try Workshop.open(directory)
      do {
        _ = try connection.backUp(to: DatabaseFile(directory: disk, name: "copy"))
        exit(3)
      } catch DatabaseError.diskFull {
        guard size(of: "\(disk)/copy.\(getpid()).partial.db") < 0, size(of: "\(disk)/copy.db") < 0 else {
          exit(4)
        }
      }
      try connection.note("works on")
    }
  }

  @Test("is not needed to check a file: sound files have no findings")
  func checks() throws {
    #expect(try connection.quickCheck() == [])
    #expect(try connection.integrityCheck() == [])
    #expect(try connection.brokenReferences() == [])
    try connection.refreshStatistics()
    #expect(try connection.engineInteger("SELECT count(*) FROM sqlite_stat1") > 0)
  }
}
