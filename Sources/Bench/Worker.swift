import Dossiers
import Glibc
import Register
import WorkingTime

/// One process of the writers' bench: it works until a moment and leaves a line for each thing that it did.
struct Worker {
  private let folder: String
  /// When it stops, in nanoseconds of the steady clock.
  private let end: Int
  /// Unit: milliseconds.
  private let longestPause: UInt32
  private var notes = WorkerNotes()

  /// What a process does.
  enum Kind: String, CaseIterable {
    /// Receives and moves through the register; through SQLite alone.
    case writer, plainWriter
    /// Reads queues as a supervisor.
    case reader
    /// Makes backups, one after another.
    case backup, plainBackup
  }

  /// - Parameter words: the kind, the folder, the end, the longest pause, the file of notes.
  static func run(_ words: [String]) {
    guard let kind = Kind(rawValue: words[0]), let end = Int(words[2]), let pause = UInt32(words[3]) else {
      exit(64)
    }
    var worker = Worker(folder: words[1], end: end, longestPause: pause)
    do {
      switch kind {
      case .writer: try worker.write()
      case .plainWriter: worker.plainlyWrite()
      case .reader: try worker.read()
      case .backup: try worker.backUp()
      case .plainBackup: worker.plainlyBackUp()
      }
    } catch {
      worker.notes.add("fault", "\(error)", 0, 0)
    }
    worker.notes.save(words[4])
  }

  private func pause() { usleep(UInt32.random(in: 0...longestPause) * 1_000) }

  private mutating func write() throws {
    let register = try Register(folder: folder, kind: .real)
    defer { register.close() }
    let reception = try BenchOffice.reception(register)
    let session = RequestKey.newSession()
    var request = 0
    var open: [Dossier] = []
    pause()
    while Clock.nanoseconds < end {
      request += 1
      let key = RequestKey(session: session, number: request)
      let now = BenchOffice.now
      let start = Clock.nanoseconds
      do throws(RegisterFault) {
        if request % 3 == 0, let dossier = open.popLast() {
          let next: Status = dossier.status == .accepted ? .processing : .finished
          let moved = try register.move(
            code: dossier.code, version: dossier.version, Move(to: next), by: BenchOffice.clerk, request: key,
            at: Moment(secondsUTC: now), now: now)
          notes.add("moved", moved.code, moved.version, Clock.nanoseconds - start)
          if moved.status == .processing { open.append(moved) }
        } else {
          let dossier = try register.receive(reception, by: BenchOffice.clerk, request: key, now: now)
          notes.add("received", dossier.code, dossier.version, Clock.nanoseconds - start)
          open.append(dossier)
        }
      } catch {
        notes.add(error == .busy ? "busy" : "fault", "\(error)", 0, Clock.nanoseconds - start)
      }
      // As the counter does while nobody types.
      register.tidyUp()
      pause()
    }
  }

  private mutating func plainlyWrite() {
    guard let book = PlainBook(folder) else { return }
    defer { book.close() }
    var request = 0
    var last: String?
    pause()
    while Clock.nanoseconds < end {
      request += 1
      let start = Clock.nanoseconds
      do throws(PlainFault) {
        if request % 3 == 0, let code = last {
          try book.move(code: code)
          notes.add("moved", code, 0, Clock.nanoseconds - start)
        } else {
          let code = "000.00.00.H15-\(getpid())-\(request)"
          try book.receive(code: code)
          notes.add("received", code, 1, Clock.nanoseconds - start)
          last = code
        }
      } catch {
        notes.add(error.isBusy ? "busy" : "fault", "\(error.code)", 0, Clock.nanoseconds - start)
      }
      pause()
    }
  }

  private mutating func read() throws {
    let register = try Register(folder: folder, kind: .real, access: .reading)
    defer { register.close() }
    while Clock.nanoseconds < end {
      let start = Clock.nanoseconds
      do throws(RegisterFault) {
        _ = try register.changeCounter()
        _ = try register.queue(
          QueueRequest(view: .processing, count: 240), now: Moment(secondsUTC: BenchOffice.now))
        notes.add("read", "", 0, Clock.nanoseconds - start)
      } catch {
        notes.add(error == .busy ? "busy" : "fault", "\(error)", 0, Clock.nanoseconds - start)
      }
      pause()
    }
  }

  private mutating func backUp() throws {
    let register = try Register(folder: folder, kind: .real)
    defer { register.close() }
    while Clock.nanoseconds < end {
      let start = Clock.nanoseconds
      do throws(RegisterFault) {
        let backup = try register.backUp(
          to: "\(folder)/\(Register.backupFolder)", by: BenchOffice.administrator, now: BenchOffice.now)
        notes.add("backup", "", 0, Clock.nanoseconds - start)
        unlink(backup.file)
      } catch {
        notes.add(error == .busy ? "busy" : "fault", "\(error)", 0, Clock.nanoseconds - start)
      }
      // Backups are called by their second.
      usleep(1_100_000)
    }
  }

  private mutating func plainlyBackUp() {
    guard let book = PlainBook(folder) else { return }
    defer { book.close() }
    let copy = "\(folder)/copy.db"
    while Clock.nanoseconds < end {
      unlink(copy)
      let start = Clock.nanoseconds
      do throws(PlainFault) {
        try book.copy(to: copy)
        notes.add("backup", "", 0, Clock.nanoseconds - start)
      } catch {
        notes.add(error.isBusy ? "busy" : "fault", "\(error.code)", 0, Clock.nanoseconds - start)
      }
      usleep(1_100_000)
    }
    unlink(copy)
  }
}
