import Dossiers
import Glibc
import Register
import SQLite
import Session
import Terminal
import Vietnamese
import WorkingTime

/// The program as the shell sees it: a command line in, an exit code out.
public struct CommandLineProgram {
  /// The version of the program.
  public static let version = "0.1.0"

  let world: World

  /// The program in a world.
  public init(_ world: World) {
    self.world = world.shown
  }

  /// Runs a command line, without the program's own name.
  public func run(_ arguments: [String]) -> ExitCode {
    var language = (try? world.language(nil)) ?? .vietnamese
    do throws(UsageFault) {
      let invocation = try Invocation.parse(arguments.map(\.composed))
      language = try world.language(invocation)
      if invocation.has("help") {
        world.out(Help.text(of: invocation.verb, language: language))
        return .done
      }
      if invocation.has("version") {
        world.out("motcua \(Self.version) (SQLite \(Library.version), \(Console.versions))")
        return .done
      }
      try invocation.demand()
      return try dispatch(Errand(world: world, invocation: invocation, language: language))
    } catch {
      world.complain(error.text(language))
      return .usage
    }
  }

  private func dispatch(_ errand: Errand) throws(UsageFault) -> ExitCode {
    switch errand.invocation.verb {
    case .counter: try errand.openCounter()
    case .officeCreate: try errand.createOffice()
    case .staffSet: try errand.setStaff()
    case .catalogueImport: try errand.importCatalogue()
    case .catalogueSearch: try errand.searchCatalogue()
    case .catalogueCheck: try errand.checkCatalogue()
    case .catalogueAnswer: try errand.answerCatalogue()
    case .catalogueAnswers: try errand.listAnswers()
    case .catalogueSet: try errand.setSupplementRule()
    case .receive: try errand.receive()
    case .queue: try errand.listQueue()
    case .show: try errand.show()
    case .verify: errand.verify()
    case .move: try errand.move()
    case .start: try errand.startClock()
    case .extend: try errand.extend()
    case .reappoint: try errand.reappoint()
    case .receipt: try errand.makeReceipt()
    case .due: try errand.computeDue()
    case .practice: try errand.makePractice()
    case .officeSet: try errand.setOffice()
    case .calendarList: try errand.listCalendar()
    case .calendarAdd: try errand.addToCalendar()
    case .calendarRemove: try errand.removeFromCalendar()
    case .calendarSwap: try errand.swapInCalendar()
    case .calendarHours: try errand.setHours()
    case .calendarReception: try errand.setReception()
    case .calendarImport: try errand.importCalendar()
    case .calendarAffected: try errand.listAffected()
    case .calendarRecompute: try errand.recomputeDue()
    case .backup: errand.backUp()
    case .restore: try errand.restore()
    case .drill: errand.drill()
    case .erase: try errand.erase()
    case .rights: errand.listRights()
    case .importDossiers: errand.importDossiers()
    case .exportDossiers: try errand.exportDossiers()
    }
  }
}

/// One command being carried out.
struct Errand {
  let world: World
  let invocation: Invocation
  let language: Language

  /// The text in the language of the command.
  func say(_ vi: String, _ en: String) -> String { Bilingual(vi, en)(language) }

  /// The folder that is named, or `nil`.
  var namedFolder: String? {
    let text = invocation["store"] ?? world.environment["MOTCUA_STORE"] ?? ""
    return text.isEmpty ? nil : text
  }

  /// The clock of a book.
  func clock(_ register: Register) throws(RegisterFault) -> OfficeClock {
    OfficeClock(offset: try register.clockOffset())
  }

  /// Now, on a book's clock. Unit: seconds since 1970 UTC.
  func now(_ register: Register) throws(RegisterFault) -> Int { world.now() + (try register.clockOffset()) }

  /// The person who runs the command: in a practice office anybody, as a trainee.
  func person(_ register: Register) throws(RegisterFault) -> Person {
    let account = SystemAccount.current
    if register.office.isPractice {
      return Person(account: account.name, name: account.fullName, role: .trainee)
    }
    return try register.person(account: account.name)
  }

  /// Says a fault and gives its exit code.
  func fail(_ fault: RegisterFault) -> ExitCode {
    world.complain(fault.text(language))
    return fault.exitCode
  }

  /// A moment given by an option.
  func moment(_ name: String) throws(UsageFault) -> Moment? {
    guard let text = invocation[name] else { return nil }
    guard let moment = Moment(reading: text) else {
      throw .valueWrong(
        "--\(name)", Bilingual("thời điểm như 2026-11-20T15:30", "a time as 2026-11-20T15:30"))
    }
    return moment
  }

  /// A choice given by an option, by its raw value.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, or standard: Choice) throws(UsageFault)
    -> Choice
  where Choice.RawValue == String {
    guard let text = invocation[name] else { return standard }
    guard let choice = Choice(rawValue: text) else {
      let all = Choice.allCases.map(\.rawValue).joined(separator: "|")
      throw .valueWrong("--\(name)", Bilingual(all, all))
    }
    return choice
  }
}
