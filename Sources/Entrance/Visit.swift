import Dossiers
import Journal
import Practice
import Register
import Session
import Terminal
import Vietnamese
import WorkingTime

/// One person at one way in.
struct Visit {
  let gate: Gate
  let account: SystemAccount

  /// Opens the counter for the person, and gives the exit status of the session.
  func run() throws(EntranceFault) -> Int32 {
    let register = try openBook()
    defer { register.close() }
    let clock = OfficeClock(offset: try naming { () throws(RegisterFault) in try register.clockOffset() })
    let person = try admit(to: register, now: clock.secondsUTC)
    var counter = Counter(
      register: register, person: person, language: .vietnamese, monochrome: false, clock: clock,
      printer: gate.access == .full ? OfficePrinter.queue() : nil)
    do throws(ConsoleError) {
      switch try counter.run() {
      case .left, .hungUp: return 0
      }
    } catch {
      throw .noScreen(error)
    }
  }

  /// The book of this way in: the real one to write or to read, or the practice office of the person's day.
  private func openBook() throws(EntranceFault) -> Register {
    try naming { () throws(RegisterFault) in
      switch gate {
      case .office, .watching: try Register(folder: gate.store, kind: .real, access: gate.access)
      case .training: try PracticeOffice.ofToday(store: gate.store, account: account.name)
      }
    }
  }

  /// The person, with the role that the office's list gives, where the role comes in this way.
  private func admit(to register: Register, now: Int) throws(EntranceFault) -> Person {
    guard gate != .training else {
      return Person(account: account.name, name: account.fullName, role: .trainee)
    }
    let person = try naming { () throws(RegisterFault) in
      let person: Person
      do throws(RegisterFault) {
        person = try register.person(account: account.name)
        try register.demand(.read, of: person, now: now)
      } catch {
        if let line = error.journalLine(of: account.name, access: register.access) {
          Journal.note(line, .warning)
        }
        throw error
      }
      return person
    }
    guard gate.admits(person.role) else {
      try naming { () throws(RegisterFault) in
        try register.noteRefusal(of: Fact.Field("entrance", gate.rawValue), to: person, now: now)
      }
      throw .wrongGate(person.role)
    }
    return person
  }

  private func naming<Result>(_ body: () throws(RegisterFault) -> Result) throws(EntranceFault) -> Result {
    do throws(RegisterFault) {
      return try body()
    } catch {
      throw .book(error)
    }
  }
}
