import Dossiers
import Register
import Testing
import WorkingTime

@testable import Practice

/// A practice office in a folder of its own.
final class MadeOffice {
  let folder = TemporaryFolder()
  let register: Register
  let now: Moment

  init(_ dossiers: Int, seed: UInt64 = 1, at text: String = "2026-11-20T09:30") throws {
    now = try #require(Moment(reading: text))
    register = try PracticeOffice.make(
      folder: folder.path, dossiers: dossiers, seed: seed, at: now, now: 1_795_000_000, founder: "hocvien")
  }

  deinit { register.close() }

  func rows(_ view: QueueView) throws -> [QueueRow] {
    try register.queue(QueueRequest(view: view, count: 1_000_000), now: now).rows
  }

  /// Every dossier, the oldest first.
  func dossiers() throws -> [Dossier] {
    try rows(.all).reversed().map { try register.dossier(code: $0.code) }
  }
}
