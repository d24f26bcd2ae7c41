public import Dossiers
public import Screen
public import Vietnamese
public import WorkingTime

/// Everything that the screen shows and the keys change.
public struct Model: Sendable, Equatable {
  /// The office whose book is open.
  public var office: Office
  /// Who sits here.
  public var clerk: Person
  /// The language of the screen.
  public var language: Language
  /// The rules and the calendar.
  public var life: Life
  /// The office's clock.
  public var now: Moment
  /// The size of the screen.
  public var size: Size
  /// The queue, below all pages.
  public var queue: QueueState
  /// The pages over the queue, the last one on top.
  public var pages: [Page]
  /// What was just done or refused, until the next key.
  public var notice: Notice?
  /// The procedures received last at this counter, the latest first: offered before anything is typed.
  public var recent: [ProcedureHit]
  /// Whether a printer is set up.
  public var hasPrinter: Bool
  /// The number of the next request that writes.
  public var nextRequest: Int
  /// Whether the session only reads, whatever the role is: the book's file may not be written from here.
  public var isReading: Bool
  /// Random bytes that tell this session from all others.
  public var session: [UInt8]
  /// Whether what is typed here is kept as drafts.
  public var keepsDrafts: Bool
  /// How many drafts were begun here.
  var works: Int
  /// When the open work is kept.
  public internal(set) var keeping: DraftKeeping
  /// The person's drafts that no session works on, the latest first.
  public internal(set) var drafts: [KeptDraft]
  /// The dossiers that lie open at other counters.
  public internal(set) var others: [OpenElsewhere]

  /// A desk before anything was read.
  public init(
    office: Office, clerk: Person, language: Language, life: Life, now: Moment, size: Size,
    hasPrinter: Bool = false, isReading: Bool = false, session: [UInt8] = [], keepsDrafts: Bool = false
  ) {
    self.office = office
    self.clerk = clerk
    self.language = language
    self.life = life
    self.now = now
    self.size = size
    queue = QueueState()
    pages = []
    notice = nil
    recent = []
    self.hasPrinter = hasPrinter
    nextRequest = 1
    self.isReading = isReading
    self.session = session
    self.keepsDrafts = keepsDrafts
    works = 0
    keeping = DraftKeeping()
    drafts = []
    others = []
  }

  /// The code of the dossier that lies open here, or `nil`.
  public var openDossier: String? {
    for page in pages.reversed() {
      switch page {
      case .dossier(let page): return page.dossier.code
      case .move(let choice): return choice.dossier.code
      case .note(let note): return note.dossier.code
      case .timeChoice(let choice): return choice.dossier.code
      case .limitForm(let form): return form.dossier.code
      case .conflict(let page): return page.current.code
      case .procedures, .reception, .history, .explanation, .views, .receipt, .discard, .calendar,
        .calendarForm, .shifts, .limits, .limitAnswer, .help, .drafts:
        continue
      }
    }
    return nil
  }

  /// Where else a dossier lies open, those who opened it first before the others.
  public func elsewhere(_ code: String) -> [OpenElsewhere] { others.filter { $0.code == code } }

  /// The key of a request that writes.
  mutating func newRequest() -> WorkKey {
    defer { nextRequest += 1 }
    return WorkKey(session: session, number: nextRequest)
  }

  /// Where the clerk is.
  public var context: Context { pages.last?.context ?? .queue }

  /// Whether a right is granted to the person here, in this session.
  public func mayUse(_ right: Right) -> Bool { refusal(of: right) == nil }

  /// Why a right is not granted here; `nil` where it is.
  func refusal(of right: Right) -> Bilingual? {
    guard right.isGranted(to: clerk.role, inPractice: office.isPractice) else {
      return Bilingual(
        "Vai trò «\(clerk.role.name.vi)» không được dùng lệnh này.",
        "The role \"\(clerk.role.name.en)\" may not use this command.")
    }
    guard !isReading || right.isReading else {
      return Bilingual(
        "Phiên này chỉ để xem; không dùng được lệnh này.", "This session only reads; it has no such command.")
    }
    return nil
  }
}

extension Life: Equatable {
  /// Two sets of rules are equal when calendar and convention are.
  public static func == (left: Life, right: Life) -> Bool {
    left.convention == right.convention && left.calendar == right.calendar
  }
}

/// A line at the bottom that says what was done or refused.
public struct Notice: Sendable, Equatable {
  /// How it is meant.
  public enum Kind: Sendable, Equatable {
    /// Done.
    case done
    /// To be looked at.
    case warning
    /// Not done.
    case failure
  }

  /// How it is meant.
  public var kind: Kind
  /// The text.
  public var text: Bilingual

  /// Makes a notice.
  public init(_ kind: Kind, _ text: Bilingual) {
    self.kind = kind
    self.text = text
  }
}

/// A page over the queue.
public enum Page: Sendable, Equatable {
  /// The search for a procedure.
  case procedures(ProcedureSearch)
  /// The form of a reception.
  case reception(ReceptionPage)
  /// A dossier.
  case dossier(DossierPage)
  /// A dossier's history.
  case history(HistoryPage)
  /// An explained date.
  case explanation(ExplanationPage)
  /// The choice of a move.
  case move(MoveChoice)
  /// The note of a chosen move.
  case note(MoveNote)
  /// The choice of what to change in a dossier's time.
  case timeChoice(LimitChoice)
  /// What such a change needs to know.
  case limitForm(LimitForm)
  /// The choice of a view.
  case views(chosen: Int)
  /// The choice of a receipt's way.
  case receipt(code: String, chosen: Int)
  /// The question whether to throw away what was typed.
  case discard(DiscardQuestion)
  /// The office's calendar.
  case calendar(CalendarPage)
  /// A change of it to be filled in.
  case calendarForm(CalendarForm)
  /// The dates that no longer fit it.
  case shifts(ShiftsPage)
  /// The open limits.
  case limits(LimitsPage)
  /// The answer to an open limit.
  case limitAnswer(LimitAnswerPage)
  /// The list of commands.
  case help(HelpPage)
  /// Two hands on one dossier.
  case conflict(ConflictPage)
  /// The choice of a draft to take up.
  case drafts(chosen: Int)

  /// Which commands hold here.
  public var context: Context {
    switch self {
    case .procedures: .procedures
    case .reception: .form
    case .dossier: .dossier
    case .history, .explanation: .reading
    case .move, .timeChoice, .views, .receipt, .discard, .conflict, .drafts: .choice
    case .note, .limitForm, .calendarForm, .limitAnswer: .note
    case .calendar, .shifts: .calendar
    case .limits: .limits
    case .help: .help
    }
  }
}

/// A place in a list: the chosen line and the first one shown.
public struct ListPlace: Sendable, Equatable {
  /// The chosen line, from 0.
  public var chosen: Int
  /// The first line shown, from 0.
  public var top: Int

  /// A place.
  public init(chosen: Int = 0, top: Int = 0) {
    self.chosen = chosen
    self.top = top
  }

  /// Moves the choice and scrolls as little as keeps it in sight.
  public mutating func choose(_ line: Int, of count: Int, height: Int) {
    chosen = min(max(0, count - 1), max(0, line))
    if chosen < top { top = chosen }
    if height > 0, chosen >= top + height { top = chosen - height + 1 }
    top = max(0, min(top, max(0, count - height)))
  }

  /// Follows a command that moves in a list. Gives whether it was one.
  public mutating func follow(_ command: Command, of count: Int, height: Int) -> Bool {
    switch command {
    case .up: choose(chosen - 1, of: count, height: height)
    case .down: choose(chosen + 1, of: count, height: height)
    case .pageUp: choose(chosen - max(1, height - 1), of: count, height: height)
    case .pageDown: choose(chosen + max(1, height - 1), of: count, height: height)
    case .first: choose(0, of: count, height: height)
    case .last: choose(count - 1, of: count, height: height)
    default: return false
    }
    return true
  }
}
