import Glibc
import Testing

@testable import SQLite

@Suite("After a crash")
struct CrashTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test("what was committed is there and what was not is gone, wherever the process was killed")
  func killed() async throws {
    try workshop.make().close()
    let directory = workshop.directory
    for round in 0..<5 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [directory = directory as String, round = round as Int] in
        let connection = try Workshop.open(directory) { $0.checkpointPages = 5 }
        try connection.note("kept \(round)")
        // A large transaction: with a small cache its pages reach the log before the commit.
        try connection.engineRun("PRAGMA cache_size=10")
        try connection.write { transaction in
          for number in 0..<2_000 {
            try transaction.run(
              "INSERT INTO note (text) VALUES (?)",
              [.text("lost \(round) \(number) \(String(repeating: "x", count: 200))")])
          }
          kill(getpid(), SIGKILL)
        }
      }
    }
    let connection = try workshop.open()
    #expect(try connection.notes() == (0..<5).map { "kept \($0)" })
    #expect(try connection.integrityCheck() == [])
  }

  @Test("every acknowledged transaction is there, when writers are killed at any moment")
  func killedAtRandom() async throws {
    try workshop.make().close()
    let directory = workshop.directory
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          for round in 0..<5 {
            await #expect(processExitsWith: .signal(SIGKILL)) {
              [directory = directory as String, writer = writer as Int, round = round as Int] in
              let connection = try Workshop.open(directory) { $0.checkpointPages = 4 }
              let moment = useconds_t.random(in: 2_000...60_000)
              _ = startThread {
                usleep(moment)
                kill(getpid(), SIGKILL)
              }
              let acknowledged = Glibc.open("\(directory)/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o644)
              for number in 0..<1_000_000 {
                let text = "\(writer) \(round) \(number)"
                try connection.note(text)
                let line = Array("\(text)\n".utf8)
                Glibc.write(acknowledged, line, line.count)
              }
            }
          }
        }
      }
    }
    let acknowledged = bytes(of: "\(workshop.directory)/acknowledged")
      .split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    let connection = try workshop.open()
    let notes = Set(try connection.notes())
    #expect(acknowledged.count > 20)
    #expect(acknowledged.filter { !notes.contains($0) } == [])
    #expect(try connection.integrityCheck() == [])
  }

  @Test("eight writers that checkpoint all the time keep the file sound")
  func checkpointStress() async throws {
    // SQLite 3.40.1 without the write lock breaks the file under this load, if given time
    // (https://www.sqlite.org/wal.html#the_wal_reset_bug).
    try workshop.make().close()
    let directory = workshop.directory
    await withTaskGroup { group in
      for writer in 0..<8 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [directory = directory as String, writer = writer as Int] in
            let connection = try Workshop.open(directory) { $0.checkpointPages = 1 }
            for number in 0..<60 {
              try connection.note("\(writer) \(number)")
              if number % 20 == writer { try connection.checkpoint(.truncate) }
            }
          }
        }
      }
    }
    let connection = try workshop.open()
    #expect(try connection.notes().count == 480)
    #expect(try connection.integrityCheck() == [])
  }

  @Test("a COMMIT that the disk refused is unknown until it is settled; then it is there or it is not")
  func uncertain() async throws {
    try workshop.make().close()
    let directory = workshop.directory
    await #expect(processExitsWith: .success) { [directory = directory as String] in
      let connection = try Workshop.open(directory)
      try connection.note("before")
      limitFiles(to: size(of: connection.file.logPath) + 1_000)
      do {
        try connection.note("unknown")
        exit(3)
      } catch DatabaseError.uncertain(let origin) {
        guard origin.statement == "COMMIT", origin.code & 0xFF == 10 else { exit(4) }
      }
      // Nothing works on, and settling fails, as long as the disk does.
      guard refusesAsUncertain({ _ = try connection.notes() }) else { exit(5) }
      guard refusesAsUncertain({ try connection.note("next") }) else { exit(6) }
      limitFiles(to: 100)
      guard (try? connection.settle()) == nil else { exit(7) }
      guard refusesAsUncertain({ _ = try connection.notes() }) else { exit(8) }
      limitFiles(to: nil)
      try connection.settle()
      guard size(of: connection.file.logPath) == 0 else { exit(9) }
      guard try connection.notes() == ["before"] else { exit(10) }
      try connection.note("again")
      try connection.settle()
    }
    #expect(try workshop.open().notes() == ["before", "again"])
  }

  @Test(
    "on a full disk the transaction did not happen, and the next one works when there is room",
    .enabled(if: mayMount, "only who may mount can have a small disk to fill"))
  func fullDisk() async throws {
    let directory = workshop.directory
    await #expect(processExitsWith: .success) { [directory = directory as String] in
      guard mountSmallDisk(on: directory, size: "256k") else { exit(2) }
      let connection = try Workshop.open(directory, .create)
      try connection.migrate([Workshop.table])
      var written = 0
      var failure: DatabaseError?
      while failure == nil, written < 1_000 {
        do throws(any Error) {
          try connection.note("\(written) \(String(repeating: "x", count: 900))")
          written += 1
        } catch let error as DatabaseError {
          failure = error
        }
      }
      guard case .diskFull = failure else { exit(3) }
      guard try connection.notes().count == written else { exit(4) }
      guard try connection.integrityCheck() == [] else { exit(5) }
      guard resizeDisk(on: directory, size: "4m") else { exit(6) }
      try connection.note("after")
      guard try connection.notes().count == written + 1 else { exit(7) }
    }
  }
}

private func refusesAsUncertain(_ body: () throws -> Void) -> Bool {
  do {
    try body()
    return false
  } catch DatabaseError.uncertain {
    return true
  } catch {
    return false
  }
}
