import Register
import SQLite

/// Looks whether a book holds what its writers were told.
struct BookCheck {
  private let folder: String

  init(_ folder: String) { self.folder = folder }

  /// What is wrong; empty where all is well.
  func findings(_ tally: WorkerNotes.Tally) -> [String] {
    var findings = tally.faults.map { "fault: \($0)" }
    if tally.busy > 0 { findings.append("\(tally.busy) were told that the book is busy") }
    if Set(tally.received).count != tally.received.count { findings.append("a code was given out twice") }
    do {
      let register = try Register(folder: folder, kind: .real)
      let verification = try register.verify()
      register.close()
      if !verification.isWhole { findings.append("the history is not whole: \(verification)") }
      findings += try rows(tally)
    } catch {
      findings.append("\(error)")
    }
    return findings
  }

  private func rows(_ tally: WorkerNotes.Tally) throws -> [String] {
    let connection = try Connection(
      DatabaseFile(directory: folder, name: Register.fileName), mode: .readOnly,
      identity: .init(applicationID: 0x4D43_5541, newestVersion: Int32(Register.schemaVersion)))
    defer { connection.close() }
    var findings = try connection.integrityCheck()
    let (versions, gaps) = try connection.read { snapshot in
      var versions: [String: Int] = [:]
      try snapshot.forEachRow("SELECT code, version FROM dossier") {
        versions[try $0.text(0)] = Int(try $0.integer(1))
      }
      let gaps = try snapshot.integer(
        """
        SELECT count(*) FROM day_number WHERE last <> (SELECT count(*) FROM dossier WHERE received / 1440 = day)
          OR last <> (SELECT max(CAST(substr(code, -4) AS INTEGER)) FROM dossier WHERE received / 1440 = day)
          AND last < 10000
        """)
      return (versions, gaps)
    }
    for (code, version) in tally.versions where (versions[code] ?? 0) < version {
      findings.append("\(code): version \(version) was acknowledged, the book has \(versions[code] ?? 0)")
    }
    // The pattern of plain rows is the one dossier that no writer received.
    if versions.count != tally.received.count + 1 {
      findings.append("\(tally.received.count) were acknowledged, the book has \(versions.count - 1)")
    }
    if gaps != 0 { findings.append("a day's numbers have a gap") }
    return findings
  }
}
