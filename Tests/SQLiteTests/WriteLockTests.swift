import Glibc
import Synchronization
import Testing

@testable import SQLite

@Suite("The write lock")
struct WriteLockTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func lock() throws -> WriteLock {
    WriteLock(path: try workshop.file.lockPath, permissions: 0o600)
  }

  @Test("is held by one at a time, in one process and between processes")
  func exclusive() throws {
    let (first, second) = (try lock(), try lock())
    try first.acquire(limit: .zero)
    #expect(throws: DatabaseError.self) { try second.acquire(limit: .zero) }
    first.release()
    try second.acquire(limit: .zero)
    #expect(throws: DatabaseError.self) { try first.acquire(limit: .zero) }
    second.release()
    try first.acquire(limit: .zero)
  }

  @Test("gives up in time and names the process that holds it")
  func timeLimit() throws {
    let (first, second) = (try lock(), try lock())
    try first.acquire(limit: .zero)
    #expect {
      try second.acquire(limit: .milliseconds(50))
    } throws: { error in
      guard case .busy(let waited, let holder) = error as? DatabaseError else { return false }
      return waited >= .milliseconds(50) && (holder == nil || holder == getpid())
    }
    // The thread that was left waiting must pass the lock on when it gets it.
    first.release()
    try second.acquire(limit: .seconds(10))
    second.release()
    try first.acquire(limit: .seconds(10))
  }

  @Test("comes to those who wait for it")
  func waiting() throws {
    let first = try lock()
    try first.acquire(limit: .zero)
    let path = try workshop.file.lockPath
    let arrived = Flag()
    let thread = startThread {
      let second = WriteLock(path: path, permissions: 0o600)
      if (try? second.acquire(limit: .seconds(10))) != nil { arrived.raise() }
    }
    usleep(50_000)
    #expect(!arrived.isRaised)
    first.release()
    thread.wait()
    #expect(arrived.isRaised)
  }

  @Test("is taken by every write, held to its end, and by no reader")
  func writes() throws {
    let connection = try workshop.make { $0.patience = .milliseconds(30) }
    let other = try lock()
    try other.acquire(limit: .zero)
    #expect {
      try connection.note("a")
    } throws: { error in
      guard case .busy(let waited, _) = error as? DatabaseError else { return false }
      return waited >= .milliseconds(30)
    }
    #expect(try connection.notes() == [])
    #expect(throws: DatabaseError.self) {
      try connection.migrate([Workshop.table, .init(version: 2, name: "a", sql: "CREATE TABLE a (b)")])
    }
    other.release()
    // Those who gave up above may still be passing the lock on.
    try other.acquire(limit: .seconds(10))
    other.release()
    let patient = try workshop.open()
    try patient.write { _ in
      #expect(throws: DatabaseError.self) { try other.acquire(limit: .zero) }
    }
    try other.acquire(limit: .zero)
  }

  @Test("does not spare a writer SQLite's own lock, which a foreign tool may hold")
  func foreignTool() throws {
    let connection = try workshop.make { $0.busyTimeout = .milliseconds(40) }
    let tool = try workshop.open()
    try tool.engineRun("BEGIN IMMEDIATE")
    #expect {
      try connection.note("a")
    } throws: { error in
      guard case .busy(let waited, nil) = error as? DatabaseError else { return false }
      return waited >= .milliseconds(40)
    }
    try tool.engineRun("ROLLBACK")
    try connection.note("b")
    #expect(try connection.notes() == ["b"])
  }

  @Test("cannot be taken twice by the same holder")
  func twice() throws {
    let first = try lock()
    try first.acquire(limit: .zero)
    expectMisuse(.nestedTransaction) { try first.acquire(limit: .zero) }
  }

  @Test("that was removed while somebody waited is made anew, so that all still queue on one file")
  func removed() throws {
    let (first, second, third) = (try lock(), try lock(), try lock())
    try first.acquire(limit: .zero)
    let path = try workshop.file.lockPath
    unlink(path)
    first.release()
    // First knows the removed file only; it must notice.
    try first.acquire(limit: .zero)
    #expect(throws: DatabaseError.self) { try second.acquire(limit: .zero) }
    first.release()
    rename(path, "\(path).old")
    try third.acquire(limit: .zero)
    #expect(throws: DatabaseError.self) { try first.acquire(limit: .zero) }
  }

  @Test("is free again when its holder is killed")
  func killed() async throws {
    let connection = try workshop.make()
    let directory = workshop.directory
    await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
      let held = try Workshop.open(directory)
      try held.write { transaction in
        try transaction.run("INSERT INTO note (text) VALUES ('never')")
        kill(getpid(), SIGKILL)
      }
    }
    try connection.note("a")
    #expect(try connection.notes() == ["a"])
  }

  @Test("stays with this process: a program that it starts does not inherit it")
  func notInherited() throws {
    let first = try lock()
    try first.acquire(limit: .zero)
    let (before, path) = (openDescriptors(), try workshop.file.lockPath)
    #expect(before.contains(path))
    for descriptor in 3..<256 where fcntl(Int32(descriptor), F_GETFD) >= 0 {
      guard name(of: Int32(descriptor)) == path else { continue }
      #expect(fcntl(Int32(descriptor), F_GETFD) & FD_CLOEXEC != 0)
    }
  }

  @Test("lets eight busy processes in by turns: none has finished before all are under way")
  func fairness() async throws {
    try workshop.make().close()
    let directory = workshop.directory
    await withTaskGroup { group in
      for number in 0..<8 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [directory = directory as String, number = number as Int] in
            let connection = try Workshop.open(directory) { $0.patience = .seconds(60) }
            // All start together, or the first would be alone.
            try connection.note("ready \(number)")
            while try connection.notes().count < 8 { usleep(2_000) }
            for turn in 0..<100 { try connection.note("\(number) \(turn)") }
          }
        }
      }
    }
    let notes = try workshop.open().notes().drop { $0.hasPrefix("ready") }
    #expect(notes.count == 800)
    var turns: [Substring: Int] = [:]
    for note in notes {
      let words = note.split(separator: " ")
      turns[words[0], default: 0] += 1
      if turns[words[0]] == 100 { break }
    }
    // SQLite's own busy handler lets one writer through before the seven others have begun.
    #expect(turns.count == 8)
    #expect(turns.values.allSatisfy { $0 >= 10 }, "\(turns)")
  }

  @Test("is found in the kernel's table by device and inode")
  func table() {
    let table = """
      1: POSIX  ADVISORY  WRITE 900 fe:00:77 1073741824 1073742335
      2: FLOCK  ADVISORY  WRITE 1234 fe:00:77 0 EOF
      2: -> FLOCK  ADVISORY  WRITE 1300 fe:00:78 0 EOF
      3: FLOCK  ADVISORY  WRITE 0 fe:00:79 0 EOF
      4: FLOCK
      """
    #expect(LockHolder.process(inTable: table, major: 0xFE, minor: 0, inode: 77) == 1_234)
    #expect(LockHolder.process(inTable: table, major: 0xFE, minor: 1, inode: 77) == nil)
    #expect(LockHolder.process(inTable: table, major: 0xFE, minor: 0, inode: 78) == nil)
    #expect(LockHolder.process(inTable: table, major: 0xFE, minor: 0, inode: 79) == nil)
  }

  @Test("counts milliseconds up, and never past what C can hold")
  func milliseconds() {
    #expect(Duration.milliseconds(5).millisecondsRoundedUp == 5)
    #expect(Duration.microseconds(1).millisecondsRoundedUp == 1)
    #expect(Duration.zero.millisecondsRoundedUp == 0)
    #expect(Duration.seconds(100_000_000).millisecondsRoundedUp == .max)
    #expect(Duration.seconds(Int64.max).millisecondsRoundedUp == .max)
  }

  private func openDescriptors() -> [String] { (0..<256).compactMap { name(of: Int32($0)) } }

  private func name(of descriptor: Int32) -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count - 1)
    return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }
}

/// A flag that several threads may see.
final class Flag: Sendable {
  private let state = Atomic(false)
  var isRaised: Bool { state.load(ordering: .acquiring) }
  func raise() { state.store(true, ordering: .releasing) }
}
