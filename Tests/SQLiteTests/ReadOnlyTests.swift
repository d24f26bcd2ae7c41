import Glibc
import Synchronization
import Testing

@testable import SQLite

@Suite("A reader without the right to write")
struct ReadOnlyTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    let connection = try workshop.make { $0.permissions = 0o644 }
    try connection.note("in the file")
    try connection.checkpoint(.truncate)
    try connection.note("in the log")
    connection.close()
    chmod(workshop.directory, 0o555)
  }

  /// What a reader with nobody's rights finds.
  private func readAsNobody() -> Result<[String], DatabaseError>? {
    let answer = Answer()
    let directory = workshop.directory
    asNobody {
      do {
        let notes = try Workshop.open(directory, .readOnly).notes()
        answer.notes.withLock { $0 = .success(notes) }
      } catch let error as DatabaseError {
        answer.notes.withLock { $0 = .failure(error) }
      } catch {}
    }
    return answer.notes.withLock { $0 }
  }

  private final class Answer: Sendable {
    let notes = Mutex<Result<[String], DatabaseError>?>(nil)
  }

  @Test("reads when nobody else is there, because the log stays")
  func alone() {
    #expect(readAsNobody() == .success(["in the file", "in the log"]))
  }

  @Test("reads while a writer is there, and sees what it commits")
  func together() throws {
    chmod(workshop.directory, 0o755)
    let writer = try workshop.open()
    try writer.note("new")
    chmod(workshop.directory, 0o555)
    #expect(readAsNobody() == .success(["in the file", "in the log", "new"]))
  }

  @Test("reads after a crash, when the log's index cannot be trusted")
  func afterCrash() async throws {
    chmod(workshop.directory, 0o755)
    let directory = workshop.directory
    await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
      try Workshop.open(directory).note("kept")
      kill(getpid(), SIGKILL)
    }
    chmod(workshop.directory, 0o555)
    #expect(readAsNobody() == .success(["in the file", "in the log", "kept"]))
  }

  @Test("cannot open for writing, and is told so")
  func writing() {
    let directory = workshop.directory
    let refused = Flag()
    asNobody {
      do {
        _ = try Workshop.open(directory, .readWrite)
      } catch DatabaseError.readOnly {
        refused.raise()
      } catch DatabaseError.cannotOpen(errno: EACCES) {
        refused.raise()
      } catch {}
    }
    #expect(refused.isRaised)
  }

  @Test("cannot make a database in a directory that it may not write")
  func making() throws {
    let empty = try Workshop()
    chmod(empty.directory, 0o555)
    let directory = empty.directory
    let refused = Flag()
    asNobody {
      do {
        _ = try Workshop.open(directory, .create)
      } catch DatabaseError.cannotOpen(errno: EACCES) {
        refused.raise()
      } catch {}
    }
    #expect(refused.isRaised)
    chmod(empty.directory, 0o755)
  }

  @Test("has no right to the lock on which the writers queue")
  func lock() throws {
    let path = try workshop.file.lockPath
    let opened = Flag()
    asNobody {
      let descriptor = open(path, O_RDONLY)
      if descriptor >= 0 { opened.raise() }
    }
    #expect(!opened.isRaised || getuid() != 0)
  }
}
