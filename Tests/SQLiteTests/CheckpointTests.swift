import Glibc
import Testing

@testable import SQLite

@Suite("Checkpoints")
struct CheckpointTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test("happen when the log is long, and the log then starts anew instead of growing")
  func automatic() throws {
    let connection = try workshop.make { $0.checkpointPages = 20 }
    try connection.checkpoint(.truncate)
    let before = size(of: try workshop.file.path)
    for number in 0..<500 { try connection.note("\(number) \(String(repeating: "x", count: 500))") }
    #expect(size(of: try workshop.file.path) > before + 50_000)
    #expect(size(of: try workshop.file.logPath) < 40 * 4_120)
    #expect(connection.checkpointFailure == nil)
  }

  @Test("do not happen before: until then the file itself is not touched")
  func notBefore() throws {
    let connection = try workshop.make()
    try connection.checkpoint(.truncate)
    let before = bytes(of: try workshop.file.path)
    for number in 0..<50 { try connection.note("\(number)") }
    #expect(bytes(of: try workshop.file.path) == before)
    #expect(size(of: try workshop.file.logPath) > 50 * 4_096)
  }

  @Test("do not happen when the last connection closes, and the log stays")
  func close() throws {
    let connection = try workshop.make()
    try connection.checkpoint(.truncate)
    try connection.note("a")
    let (file, log) = (bytes(of: try workshop.file.path), bytes(of: try workshop.file.logPath))
    connection.close()
    #expect(bytes(of: try workshop.file.path) == file)
    #expect(bytes(of: try workshop.file.logPath) == log && !log.isEmpty)
    #expect(size(of: try workshop.file.path + "-shm") > 0)
  }

  @Test("wait for the write lock, so that none runs beside a writer")
  func underTheLock() throws {
    let connection = try workshop.make { $0.patience = .milliseconds(30) }
    try connection.note("a")
    let before = bytes(of: try workshop.file.path)
    let writer = WriteLock(path: try workshop.file.lockPath, permissions: 0o600)
    try writer.acquire(limit: .zero)
    for kind in [Connection.Checkpoint.passive, .truncate] {
      #expect {
        try connection.checkpoint(kind)
      } throws: { error in
        guard case .busy = error as? DatabaseError else { return false }
        return true
      }
    }
    #expect(try connection.checkpointWhileIdle(above: 1) == false)
    #expect(bytes(of: try workshop.file.path) == before)
    writer.release()
    // Those who gave up above may still be passing the lock on.
    try writer.acquire(limit: .seconds(10))
    writer.release()
    #expect(try connection.checkpointWhileIdle(above: 1))
    #expect(bytes(of: try workshop.file.path) != before)
    #expect(try connection.checkpointWhileIdle(above: 1) == false)
  }

  @Test("are not repeated by each session while a reader keeps the log from starting anew")
  func others() throws {
    let sessions = try [workshop.make()] + (0..<4).map { _ in try workshop.open() }
    try sessions[0].checkpoint(.truncate)
    let reader = try workshop.open(.readOnly)
    try reader.read { snapshot in
      _ = try snapshot.value("SELECT count(*) FROM note")
      for number in 0..<12 { try sessions[number % 5].note("\(number)") }
      // File times come in steps of some milliseconds.
      usleep(20_000)
      #expect(try sessions[0].checkpointWhileIdle(above: 5))
      for session in sessions.dropFirst() { #expect(try session.checkpointWhileIdle(above: 5) == false) }
    }
    // One that has worked on meanwhile takes its turn, so that the log does not grow for ever.
    for number in 12..<40 { try sessions[4].note("\(number)") }
    #expect(try sessions[4].checkpointWhileIdle(above: 5))
  }

  @Test("cut the log to nothing when asked to")
  func truncate() throws {
    let connection = try workshop.make()
    try connection.note("a")
    try connection.checkpoint(.truncate)
    #expect(size(of: try workshop.file.logPath) == 0)
    #expect(try connection.notes() == ["a"])
  }

  @Test("do as much as a reader allows, and are not tried again at every commit")
  func reader() throws {
    let connection = try workshop.make { $0.checkpointPages = 10 }
    let reader = try workshop.open(.readOnly)
    try reader.read { snapshot in
      _ = try snapshot.value("SELECT count(*) FROM note")
      for number in 0..<100 { try connection.note("\(number)") }
    }
    #expect(connection.checkpointFailure == nil)
    #expect(try reader.notes().count == 100)
    for number in 100..<200 { try connection.note("\(number)") }
    #expect(try reader.notes().count == 200)
    #expect(try connection.integrityCheck() == [])
  }

  @Test("that fail do not make the commit fail, which is safe in the log")
  func failure() async throws {
    let connection = try workshop.make()
    try connection.checkpoint(.truncate)
    connection.close()
    let directory = workshop.directory
    await #expect(processExitsWith: .success) { [directory = directory as String] in
      let writer = try Workshop.open(directory) { $0.checkpointPages = 30 }
      let text = String(repeating: "x", count: 900)
      for number in 0..<300 { try writer.note("\(number) \(text)") }
      try writer.checkpoint(.truncate)
      // The log may grow, the file may not: its checkpoint fails as on a failing disk.
      limitFiles(to: size(of: writer.file.path))
      var number = 300
      while writer.checkpointFailure == nil, number < 400 {
        try writer.note("\(number) \(text)")
        number += 1
      }
      try writer.note("last")
      guard case .inputOutput = writer.checkpointFailure else { exit(3) }
      limitFiles(to: nil)
      try writer.note("after")
      guard try writer.notes().count == number + 2, number < 400 else { exit(4) }
    }
    let reopened = try workshop.open()
    #expect(try reopened.notes().suffix(2) == ["last", "after"])
    #expect(try reopened.integrityCheck() == [])
  }
}

/// Lets no file of this process grow over a size; writing past it fails with EFBIG.
func limitFiles(to bytes: Int?) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
