import Desk
import DeskViews
public import Dossiers
import Glibc
public import Register
import Screen
public import Terminal
public import Vietnamese

/// One clerk's session at the counter: waits for keys, time and others' work, and shows what follows.
public struct Counter {
  /// How a session ended.
  public enum Ending: Sendable, Equatable {
    /// The clerk left.
    case left
    /// The terminal was lost or the program asked to end.
    case hungUp
  }

  /// How often others' work is looked for while nobody types. Unit: milliseconds.
  static let pollInterval = 1500
  /// How soon the process is gone after its terminal. Unit: milliseconds.
  static let lastMoments = 1500

  let register: Register
  let errands: Errands
  let attendance: Attendance
  let clock: OfficeClock
  let monochrome: Bool
  var model: Model

  /// A session on an open book.
  public init(
    register: Register, person: Person, language: Language, monochrome: Bool, clock: OfficeClock,
    printer: String?
  ) {
    self.register = register
    self.clock = clock
    self.monochrome = monochrome
    let session = RequestKey.newSession()
    attendance = Attendance(register: register, person: person, clock: clock, session: session)
    errands = Errands(
      register: register, person: person, clock: clock, language: language, printer: printer,
      attendance: attendance)
    model = Model(
      office: register.office, clerk: person, language: language, life: register.life, now: clock.moment,
      size: Size(columns: 80, rows: 24), hasPrinter: printer != nil,
      isReading: register.access == .reading, session: session, keepsDrafts: register.announces(person))
  }

  /// Runs the session until the clerk leaves or the terminal is gone.
  ///
  /// - Throws: `ConsoleError` where the screen cannot be opened; nothing was done then.
  public mutating func run() throws(ConsoleError) -> Ending {
    let console = try Console(
      monochrome: monochrome,
      crashNote: Bilingual(
        "Chương trình dừng vì lỗi. Những gì đã lưu vẫn còn trong sổ; vui lòng mở lại và báo người quản trị.",
        "The program stopped by a fault. All that was saved is in the book; please open it again and tell the administrator."
      )(
        model.language))
    defer { console.close() }
    console.endInTime(milliseconds: Counter.lastMoments)
    // What was typed last is kept while signals are still caught, before the terminal is given back.
    defer { attendance.leave(last: model.lastDraft) }
    model.size = console.size
    var seen = Seen(counter: try? register.changeCounter(), event: try? register.lastEvent())
    tell(.clockRead(OfficeClock.milliseconds), console)
    attendance.read()
    _ = carryOut(model.begin(), console)
    seen.living = attendance.living
    tell(.othersChanged(attendance.openElsewhere), console)
    console.present(Painter.frame(of: model))
    while true {
      let input = console.nextInput(timeoutMilliseconds: patience)
      tell(.clockRead(OfficeClock.milliseconds), console)
      switch input {
      case .keys(let keys):
        for key in keys where carryOut(model.update(.key(key)), console) { return .left }
      case .resized(let size): tell(.resized(size), console)
      case .timedOut: register.tidyUp()
      case .hangUp, .terminate: return .hungUp
      }
      tell(.ticked(clock.moment), console)
      lookAround(&seen, console)
      console.present(Painter.frame(of: model))
      attendance.show(model.openDossier)
    }
  }

  /// What was seen of the book last.
  private struct Seen {
    /// The number that moves with every commit of others.
    var counter: Int64?
    /// The last event of the history.
    var event: Int?
    /// The other sessions that live.
    var living: [[UInt8]] = []
  }

  /// Until the next minute, the next look at others' work, or the next draft. Unit: milliseconds.
  private var patience: Int {
    let untilDraft = model.keeping.due.map { max(0, $0 - OfficeClock.milliseconds) }
    return min(Counter.pollInterval, clock.untilNextMinute, untilDraft ?? .max)
  }

  /// Takes in what others have written, what lies open at their counters, and who has gone.
  private mutating func lookAround(_ seen: inout Seen, _ console: Console) {
    if let counter = try? register.changeCounter(), counter != seen.counter {
      seen.counter = counter
      attendance.read()
      // Others' drafts and signs move the counter too; the queue is read again only where the history grew.
      let event = try? register.lastEvent()
      if event == nil || event != seen.event {
        seen.event = event
        errands.bookChanged()
        if let rules = errands.changedRules() { tell(rules, console) }
        tell(.bookChanged, console)
      }
    }
    let others = attendance.openElsewhere
    if others != model.others { tell(.othersChanged(others), console) }
    let living = attendance.living
    guard living != seen.living else { return }
    seen.living = living
    if model.keepsDrafts, let found = errands.freeDrafts() {
      tell(.draftsFound(found, expired: 0, isBeginning: false), console)
    }
  }

  private mutating func tell(_ message: Message, _ console: Console) {
    _ = carryOut(model.update(message), console)
  }

  /// Carries out orders and what follows from their results. Gives whether the clerk leaves.
  private mutating func carryOut(_ effects: [Effect], _ console: Console) -> Bool {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .quit: return true
      case .redraw: console.repaint()
      default:
        for message in errands.carryOut(effect) { waiting += model.update(message) }
      }
    }
    return false
  }
}
