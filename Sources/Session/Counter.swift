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
  static let pollInterval = 2000

  let register: Register
  let errands: Errands
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
    errands = Errands(register: register, person: person, clock: clock, language: language, printer: printer)
    model = Model(
      office: register.office, clerk: person, language: language, life: register.life, now: clock.moment,
      size: Size(columns: 80, rows: 24), hasPrinter: printer != nil,
      isReading: register.access == .reading)
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
    model.size = console.size
    var seen = try? register.changeCounter()
    _ = carryOut(model.begin(), console)
    console.present(Painter.frame(of: model))
    while true {
      switch console.nextInput(timeoutMilliseconds: min(Counter.pollInterval, clock.untilNextMinute)) {
      case .keys(let keys):
        for key in keys where carryOut(model.update(.key(key)), console) { return .left }
      case .resized(let size): _ = carryOut(model.update(.resized(size)), console)
      case .timedOut: register.tidyUp()
      case .hangUp, .terminate: return .hungUp
      }
      _ = carryOut(model.update(.ticked(clock.moment)), console)
      if let counter = try? register.changeCounter(), counter != seen {
        seen = counter
        errands.bookChanged()
        if let rules = errands.changedRules() { _ = carryOut(model.update(rules), console) }
        _ = carryOut(model.update(.bookChanged), console)
      }
      console.present(Painter.frame(of: model))
    }
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
