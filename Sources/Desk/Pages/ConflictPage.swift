public import Dossiers
public import Screen
public import Vietnamese
public import WorkingTime

/// A dossier as a clerk saw it when the work on it began.
public struct SeenDossier: Sendable, Equatable {
  /// Its version.
  public var version: Int
  /// Where it stood.
  public var status: Status?
  /// Its due date.
  public var due: Moment?

  /// What is seen of a dossier.
  public init(_ dossier: Dossier) {
    version = dossier.version
    status = dossier.status
    due = dossier.clock.due
  }

  /// As a draft kept it.
  init(_ draft: Draft) {
    version = Int(draft["version"]) ?? 0
    status = Int(draft["seenStatus"]).flatMap(Status.init(rawValue:))
    due = Moment(reading: draft["seenDue"])
  }

  var fields: [String: String] {
    [
      "version": String(version), "seenStatus": status.map { String($0.rawValue) } ?? "",
      "seenDue": due?.iso ?? "",
    ]
  }
}

/// Two hands on one dossier: what the other did and what the clerk was about to do, both whole.
public struct ConflictPage: Sendable, Equatable {
  /// What the clerk was about to write, on the dossier as it is now.
  public enum Mine: Sendable, Equatable {
    /// A move with its note.
    case move(MoveNote)
    /// A change of its time.
    case order(LimitForm)

    var work: WorkKey? {
      get {
        switch self {
        case .move(let note): note.work
        case .order(let form): form.work
        }
      }
      set {
        switch self {
        case .move(var note):
          note.work = newValue
          self = .move(note)
        case .order(var form):
          form.work = newValue
          self = .order(form)
        }
      }
    }
  }

  /// What the clerk can do about it.
  public enum Option: Sendable, Equatable {
    /// Take mine up again on the dossier as it is now.
    case takeUp
    /// Look at the dossier as it is now; mine is kept as a draft.
    case keep
    /// Drop mine.
    case drop

    /// The name in the choice.
    public var name: Bilingual {
      switch self {
      case .takeUp:
        Bilingual(
          "Làm lại việc của tôi trên hồ sơ hiện nay", "Take mine up again on the dossier as it is now")
      case .keep:
        Bilingual(
          "Xem hồ sơ hiện nay, cất việc của tôi vào bản nháp",
          "See the dossier as it is now, keep mine as a draft")
      case .drop: Bilingual("Bỏ việc của tôi", "Drop mine")
      }
    }
  }

  /// The dossier as the clerk saw it.
  public var seen: SeenDossier
  /// The dossier as it is now.
  public var current: Dossier
  /// What was done to it meanwhile, oldest first.
  public var theirs: [TheirChange]
  /// What the clerk was about to write.
  public var mine: Mine
  /// What can be done about it.
  public let options: [Option]
  /// Why mine is not lawful any more, or `nil` where it is.
  public let refusal: MoveRefusal?
  /// The chosen option, from 0.
  public var chosen: Int
  /// The first line of the texts that is shown.
  public var top: Int

  /// A page of two hands.
  init(
    seen: SeenDossier, current: Dossier, theirs: [TheirChange], mine: Mine, canKeep: Bool, life: Life,
    now: Moment
  ) {
    self.seen = seen
    self.current = current
    self.theirs = theirs
    options = canKeep ? [.takeUp, .keep, .drop] : [.takeUp, .drop]
    switch mine {
    case .move(var note):
      note.dossier = current
      note.request = nil
      self.mine = .move(note)
      refusal = life.refusal(of: note.status, for: current, at: now)
    case .order(var form):
      form.dossier = current
      form.request = nil
      self.mine = .order(form)
      refusal = life.refusal(of: form.order, for: current).map(MoveRefusal.limit)
    }
    chosen = 0
    top = 0
  }

  /// How many lines of text fit on a screen: all but header, title, two rules, the options with two lines of
  /// reasons, and keys.
  public func height(of size: Size) -> Int { max(1, size.rows - 7 - options.count) }

  func draft(_ key: WorkKey) -> Draft {
    switch mine {
    case .move(let note): note.draft(key, seen: seen)
    case .order(let form): form.draft(key, seen: seen)
    }
  }
}

/// One line of what two hands did.
public struct ConflictLine: Sendable, Equatable {
  /// What a line is.
  public enum Kind: Sendable, Equatable {
    /// Says whose work follows.
    case heading
    /// Says what was done.
    case plain
  }

  /// The kind.
  public var kind: Kind
  /// The text.
  public var text: String
}
