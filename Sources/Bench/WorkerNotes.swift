import Glibc

/// What a process of the bench did, a line for each: kind, code, version, nanoseconds.
struct WorkerNotes {
  /// One thing that was done.
  struct Note {
    var kind: String
    var code: String
    var version: Int
    var nanoseconds: Int
  }

  private(set) var notes: [Note] = []

  mutating func add(_ kind: String, _ code: String, _ version: Int, _ nanoseconds: Int) {
    let code = String(code.map { $0 == "\t" || $0 == "\n" ? " " : $0 })
    notes.append(Note(kind: kind, code: code, version: version, nanoseconds: nanoseconds))
  }

  func save(_ path: String) {
    guard let file = fopen(path, "w") else { return }
    for note in notes { fputs("\(note.kind)\t\(note.code)\t\(note.version)\t\(note.nanoseconds)\n", file) }
    fclose(file)
  }

  /// Reads the lines of a process; `nil` where it left none.
  init?(reading path: String) {
    guard let bytes = BenchFile.read(path) else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, let version = Int(parts[2]), let time = Int(parts[3]) else { return nil }
      notes.append(Note(kind: parts[0], code: parts[1], version: version, nanoseconds: time))
    }
  }

  init() {}
}
