import Dossiers
import Glibc
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

/// One office of 2,000 for all tests that only read; each opens it for itself.
struct SharedOffice {
  static let size = 2_000
  private static let made = Result { try Made() }

  let register: Register
  let now: Moment
  let dossiers: [Dossier]

  init() throws {
    let made = try SharedOffice.made.get()
    register = try Register(folder: made.folder.path, kind: .practice, access: .reading)
    now = made.now
    dossiers = made.dossiers
  }

  private struct Made: Sendable {
    let folder = TemporaryFolder()
    let now: Moment
    let dossiers: [Dossier]

    init() throws {
      now = Moment(minutes: 29_919_450)
      let register = try PracticeOffice.make(
        folder: folder.path, dossiers: SharedOffice.size, seed: 1, at: now, now: 1_795_000_000,
        founder: "hocvien")
      let page = try register.queue(QueueRequest(view: .all, count: SharedOffice.size), now: now)
      dossiers = try page.rows.reversed().map { try register.dossier(code: $0.code) }
      register.close()
      // What is static is never torn down.
      atexit { try? SharedOffice.made.get().folder.remove() }
    }
  }
}
