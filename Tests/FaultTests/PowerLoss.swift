import Foundation
import SQLite
import TestPrograms
import Testing

/// Power cuts at every moment of the real program's work, on a disk that loses what was not synced.
///
/// The system calls of a run are kept; after each of them the disk is drawn as it may be found when the power
/// is back, with the unsynced changes lost, torn at sectors of 512 bytes or in another order, and opened with
/// the program's own code. `MOTCUA_SEED` draws the same disks again.
@Suite(.enabled(if: Strace.works, "\(Strace.missing)"))
struct PowerLoss {
  private static let images = Place.isLong ? 5_000 : 120
  private static let seed =
    ProcessInfo.processInfo.environment["MOTCUA_SEED"].flatMap { UInt64($0) }
    ?? UInt64.random(in: 0..<1_000_000)

  @Test("A day with an upgrade, receptions, moves, supplements and a backup loses nothing acknowledged")
  func wholeDay() throws { try expectNoLoss(Scenario.wholeDay(), "whole day") }

  @Test("A log that is moved into the file and starts anew loses nothing acknowledged")
  func fullLog() throws { try expectNoLoss(Scenario.fullLog(), "full log") }

  @Test(
    "The same simulator finds losses where a commit is not synced, and none where it is",
    .enabled(if: Programs.has("sqlite3") && Programs.has("stdbuf"), "sqlite3 is not installed"))
  func negativeControl() throws {
    for (synchronous, isLossExpected) in [("NORMAL", true), ("FULL", false)] {
      let tally = try PowerCuts(Scenario.plainTool(synchronous: synchronous), seed: Self.seed)
        .run(max(400, Self.images / 5)) { folder, said in
          let connection = try Connection(
            DatabaseFile(directory: folder, name: "motcua"), mode: .readWrite,
            identity: .init(applicationID: 0x4D43_5541, newestVersion: 99))
          defer { connection.close() }
          let rows = try connection.read { try $0.rows("SELECT day FROM day_number") { try $0.integer(0) } }
          let kept = Set(rows.map { "kept \($0)\n" })
          return try connection.integrityCheck() + said.filter { !kept.contains($0) }.map { "lost: \($0)" }
        }
      print("power loss, sqlite3 with synchronous=\(synchronous): \(tally.written)")
      #expect((tally.bad > 0) == isLossExpected, "\(tally.findings)")
    }
  }

  private func expectNoLoss(_ scenario: Scenario, _ name: String) throws {
    let tally = try PowerCuts(scenario, seed: Self.seed).run(Self.images) { folder, said in
      let audit = Audit(folder)
      return audit.findings + Acknowledged(said).missing(in: folder, audit)
    }
    print("power loss, \(name): \(tally.written)")
    #expect(Acknowledged(tally.said).dossiers.count >= 6)
    #expect(tally.bad == 0, "\(tally.findings)")
  }
}
