import Foundation
import TestPrograms

/// A working day under observation: what the real program did to the disk, from a book that lay there synced.
struct Scenario {
  let start: SimulatedDisk
  let events: [DiskEvent]

  /// An old book is brought up; receptions, moves, a request for supplements, a backup.
  static func wholeDay() throws -> Scenario {
    let office = try TestOffice(catalogue: Deeds.catalogue)
    let first = try office.receive("H'Hen Niê")
    try office.takeBackToFirstVersion()
    return try observe(
      office.folder,
      [
        "queue", receive(1), receive(2), "move \(first) --to processing", receive(3),
        "move \(first) --to supplement --note thieu", "backup", receive(4), "move \(first) --to processing",
        receive(5),
      ])
  }

  /// Receptions and moves while the log is moved into the file and starts anew.
  static func fullLog() throws -> Scenario {
    let office = try TestOffice(catalogue: Deeds.catalogue)
    let first = try office.receive("H'Hen Niê")
    while Place.size("\(office.folder)/motcua.db-wal") < 960 * 4_120 { _ = try office.receive("H'Hen Niê") }
    return try observe(
      office.folder,
      ["move \(first) --to processing"] + (1...6).map(receive) + ["move \(first) --to finished"])
  }

  /// Rows written by the `sqlite3` program into a book of ours, with synchronous as given.
  static func plainTool(synchronous: String) throws -> Scenario {
    let office = try TestOffice(catalogue: Deeds.catalogue)
    let statements = (1...40).map { "INSERT INTO day_number VALUES (\($0), 1); SELECT 'kept \($0)';" }
    let sql = "\(office.folder).sql"
    try Data("PRAGMA synchronous=\(synchronous);\n\(statements.joined(separator: "\n"))".utf8)
      .write(to: URL(fileURLWithPath: sql))
    defer { Place.remove(sql) }
    return try observe(office.folder, script: "stdbuf -oL sqlite3 '\(office.folder)/motcua.db' < '\(sql)'")
  }

  private static func receive(_ number: Int) -> String {
    "receive --procedure 1.004873 --applicant 'Y Ngông Niê' --id 066090054321 --phone 0905123457 "
      + "--address 'Buôn Tơng Jŭ' --channel direct --request \(number)"
  }

  private static func observe(_ folder: String, _ commands: [String]) throws -> Scenario {
    try observe(
      folder,
      script: commands.map { "'\(Programs.motcua)' \($0) --json --store '\(folder)'" }.joined(separator: "\n")
    )
  }

  private static func observe(_ folder: String, script: String) throws -> Scenario {
    let start = try SimulatedDisk(folder)
    return Scenario(start: start, events: try DiskTrace.of(script, on: folder).events)
  }
}
