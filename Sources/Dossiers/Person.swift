public import Vietnamese

/// A member of the office's staff, as the system knows them.
public struct Person: Sendable, Equatable, Hashable {
  /// The system account, which is who they are.
  public var account: String
  /// The name on papers and screens.
  public var name: String
  /// What they may do.
  public var role: StaffRole

  /// Makes a person.
  public init(account: String, name: String, role: StaffRole) {
    self.account = account
    self.name = name
    self.role = role
  }
}

/// The roles of the office.
public enum StaffRole: String, Sendable, Equatable, Hashable, CaseIterable {
  /// Công chức tiếp nhận.
  case reception
  /// Công chức chuyên môn.
  case officer
  /// Lãnh đạo, giám sát: reads, never writes.
  case supervisor
  /// Tập huấn: everything in a practice office, nothing in a real one.
  case trainee
  /// Quản trị: the office's settings, catalogue and calendar.
  case administrator

  /// The name on screens.
  public var name: Bilingual {
    switch self {
    case .reception: Bilingual("Tiếp nhận", "Reception")
    case .officer: Bilingual("Chuyên môn", "Officer")
    case .supervisor: Bilingual("Giám sát", "Supervisor")
    case .trainee: Bilingual("Tập huấn", "Training")
    case .administrator: Bilingual("Quản trị", "Administrator")
    }
  }
}

/// What can be done to the book. One table says which role may do which.
public enum Right: String, Sendable, Equatable, Hashable, CaseIterable {
  /// See queues, dossiers and the catalogue.
  case read
  /// Receive a dossier.
  case receive
  /// Move a dossier to another status.
  case move
  /// Print a receipt.
  case printReceipt
  /// Bring in a catalogue.
  case importCatalogue
  /// Change the calendar, the hours or the office's settings.
  case configure
  /// Bring in the dossiers of another system.
  case importDossiers
  /// Write dossiers out with whole identity and telephone numbers.
  case exportDossiers
  /// See whole identity and telephone numbers; each look is an event.
  case seePersonal

  /// Whether a role has the right in a real office. A trainee has every right, but only where the
  /// office is a practice office.
  public func isGranted(to role: StaffRole, inPractice: Bool) -> Bool {
    switch role {
    case .trainee: inPractice
    case .supervisor: self == .read
    case .reception: [.read, .receive, .move, .printReceipt, .seePersonal].contains(self)
    case .officer: [.read, .move, .printReceipt, .seePersonal].contains(self)
    case .administrator: true
    }
  }
}

/// The office that keeps the book.
public struct Office: Sendable, Equatable, Hashable {
  /// The People's Committee above the counter, as «UBND xã Ea Kao».
  public var authority: String
  /// The counter's name, as «Trung tâm Phục vụ hành chính công xã Ea Kao».
  public var name: String
  /// The identifying code that begins every dossier's code, as `000.00.00.H15`.
  public var code: String
  /// The place of the papers' date line, as «Ea Kao».
  public var place: String
  /// Whether the office is for practice: nothing in it is real.
  public var isPractice: Bool
  /// Whether the commune is miền núi or of difficult conditions, said once by the office.
  public var isDifficultArea: Bool

  /// Makes an office.
  public init(
    authority: String, name: String, code: String, place: String, isPractice: Bool,
    isDifficultArea: Bool = false
  ) {
    self.authority = authority
    self.name = name
    self.code = code
    self.place = place
    self.isPractice = isPractice
    self.isDifficultArea = isDifficultArea
  }
}
