extension WorkerNotes {
  /// What all processes of one side did.
  struct Tally {
    private(set) var writes = Figures()
    private(set) var reads = Figures()
    private(set) var backups = Figures()
    /// Codes as they were given out, and the highest version that was acknowledged of each.
    private(set) var received: [String] = []
    private(set) var versions: [String: Int] = [:]
    private(set) var busy = 0
    private(set) var faults: [String] = []

    /// Adds the processes of a round; one that left no notes is a fault.
    mutating func add(_ processes: [WorkerNotes?]) {
      for process in processes {
        guard let process else {
          faults.append("a process ended without its notes")
          continue
        }
        for note in process.notes { add(note) }
      }
    }

    private mutating func add(_ note: Note) {
      switch note.kind {
      case "received", "moved":
        writes.times.append(note.nanoseconds)
        if note.kind == "received" { received.append(note.code) }
        versions[note.code] = max(versions[note.code] ?? 0, note.version)
      case "read": reads.times.append(note.nanoseconds)
      case "backup": backups.times.append(note.nanoseconds)
      case "busy": busy += 1
      default: faults.append(note.code)
      }
    }

    func written(_ seconds: Int) -> String {
      """
      \(writes.tail); \(writes.times.count / max(1, seconds)) commits/s, busy \(busy), faults \(faults.count)
                    reading a queue: \(reads.tail)
                    a backup: \(backups.tail)
      """
    }
  }
}
