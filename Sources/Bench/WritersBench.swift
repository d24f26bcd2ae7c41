import Glibc
import Register

/// Many processes on one book: what each commit waits for, and whether all of them are in it afterwards.
///
/// Rounds of the register and rounds of plain SQLite with its busy handler take turns, so that both see the
/// same machine.
struct WritersBench {
  let folder: String
  let writers: Int
  /// For each of the two.
  let seconds: Int
  /// The longest pause after a write. Unit: milliseconds.
  let pause: Int
  let catalogue: String?

  private static let readers = 3
  private static let longestRound = 15

  private enum Side: String, CaseIterable {
    case ours, plain

    var kinds: (writer: Worker.Kind, backup: Worker.Kind) {
      switch self {
      case .ours: (.writer, .backup)
      case .plain: (.plainWriter, .plainBackup)
      }
    }
  }

  /// Runs it and prints what was found; `false` where something was lost, doubled, left out or refused.
  func run() -> Bool {
    mkdir(folder, 0o700)
    do {
      let bytes = try catalogue.map { path throws in
        guard let bytes = BenchFile.read(path) else { throw RegisterFault.folderUnusable(folder: path) }
        return bytes
      }
      for side in Side.allCases {
        mkdir(store(side), 0o700)
        try BenchOffice(folder: store(side)).make(catalogue: bytes)
      }
    } catch {
      print("no office: \(error)")
      return false
    }
    let rounds = max(1, (seconds + Self.longestRound - 1) / Self.longestRound)
    var (ours, plain) = (WorkerNotes.Tally(), WorkerNotes.Tally())
    for round in 0..<rounds {
      let length = seconds * (round + 1) / rounds - seconds * round / rounds
      ours.add(self.round(.ours, round, seconds: length))
      plain.add(self.round(.plain, round, seconds: length))
    }
    print(
      "— \(writers) writers, \(Self.readers) readers, a backup; pauses up to \(pause) ms; \(seconds) s each in \(rounds) rounds —"
    )
    print("register:     \(ours.written(seconds))")
    print("busy handler: \(plain.written(seconds))")
    let findings = BookCheck(store(.ours)).findings(ours)
    for finding in findings.prefix(20) { print("WRONG: \(finding)") }
    if findings.isEmpty {
      print(
        "checked: every acknowledged code is in the book, no number twice or left out, the history is whole")
    }
    return findings.isEmpty
  }

  private func store(_ side: Side) -> String { "\(folder)/\(side.rawValue)" }

  /// One stretch of work of one side; the notes of all its processes.
  private func round(_ side: Side, _ number: Int, seconds: Int) -> [WorkerNotes?] {
    // Starting thirty programs takes a while; they all have their full time.
    let end = Clock.nanoseconds + seconds * 1_000_000_000
    let kinds =
      Array(repeating: side.kinds.writer, count: writers) + Array(repeating: .reader, count: Self.readers)
      + [side.kinds.backup]
    let children = kinds.enumerated().map { index, kind in
      let notes = "\(folder)/notes-\(side.rawValue)-\(number)-\(index)"
      return (
        notes,
        OwnProcess([
          CommandLine.arguments[0], "worker", kind.rawValue, store(side), "\(end)", "\(pause)", notes,
        ])
      )
    }
    return children.map { notes, child in
      defer { unlink(notes) }
      return child?.wait() == 0 ? WorkerNotes(reading: notes) : nil
    }
  }
}
