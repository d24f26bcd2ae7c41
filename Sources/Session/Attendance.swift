import Dossiers
import Register
import WorkingTime

/// Who is at the counters: says what lies open here, and knows what lies open elsewhere.
final class Attendance {
  /// This session.
  let mark: SessionMark
  private let register: Register
  private let person: Person
  private let clock: OfficeClock
  private var known: [KnownSession] = []
  private var told: String?

  init(register: Register, person: Person, clock: OfficeClock, session: [UInt8]) {
    self.register = register
    self.person = person
    self.clock = clock
    mark = ProcessFacts.mark(session: session, person: person)
  }

  /// Reads the sessions that have said that they are there. Where that fails, the last answer holds.
  func read() { if let sessions = try? register.sessions() { known = sessions } }

  /// Says that this session is there. Gives how many old drafts of the person were let go.
  func enter() -> Int {
    read()
    return (try? register.enter(mark, by: person, dead: dead, now: clock.secondsUTC)) ?? 0
  }

  /// Keys of the other sessions that live.
  var living: [[UInt8]] { others.map(\.mark.key) }

  /// Keys of the sessions whose processes have ended without a word.
  var dead: [[UInt8]] { known.filter { !ProcessFacts.lives($0.mark) }.map(\.mark.key) }

  /// The dossiers that lie open at other counters.
  var openElsewhere: [OpenElsewhere] {
    others.compactMap { session in
      guard let code = session.dossier, let since = session.since else { return nil }
      return OpenElsewhere(code: code, name: session.mark.name, since: since)
    }
  }

  private var others: [KnownSession] {
    known.filter { $0.mark.key != mark.key && ProcessFacts.lives($0.mark) }
  }

  /// Says what lies open here, where that is not said yet. Nobody waits for it: where the book is busy, the
  /// next look tries again.
  func show(_ dossier: String?) {
    guard dossier != told else { return }
    let moment = clock.moment
    guard (try? register.announce(mark, by: person, dossier: dossier, since: moment)) != nil else { return }
    told = dossier
  }

  /// Keeps the last draft and is gone.
  func leave(last draft: Draft?) {
    try? register.leave(mark, by: person, last: draft, now: clock.secondsUTC)
  }
}
