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

/// What can be done to the book; nothing is done that needs none. Enforced twice: the screen offers only
/// what is granted, and the register refuses the rest whoever asks.
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
  /// Make a backup of the book.
  case backUp
  /// Erase a citizen's data whose time is over.
  case erase
  /// Bring in the dossiers of another system.
  case importDossiers
  /// Write dossiers out with whole identity and telephone numbers.
  case exportDossiers
  /// See whole identity and telephone numbers; each look is an event.
  case seePersonal

  /// The roles that have the right in a real office: half of the table of who may what. The other half
  /// says what each thing that can be asked for needs: `CommandTable` for the screen, `Verb.right` for the
  /// command line. `motcua rights` prints both together.
  public var roles: Set<StaffRole> {
    switch self {
    case .read: [.reception, .officer, .supervisor, .administrator]
    case .receive: [.reception, .administrator]
    case .move, .printReceipt, .seePersonal: [.reception, .officer, .administrator]
    case .importCatalogue, .configure, .backUp, .erase, .importDossiers, .exportDossiers: [.administrator]
    }
  }

  /// Whether a role has the right. A practice office is there to practise in: a trainee has every right
  /// in it, and none in a real one.
  public func isGranted(to role: StaffRole, inPractice: Bool) -> Bool {
    role == .trainee ? inPractice : roles.contains(role)
  }

  /// What it is for, on the screen that lists who may what.
  public var name: Bilingual {
    switch self {
    case .read: Bilingual("Xem hồ sơ, danh mục, lịch", "See dossiers, catalogue, calendar")
    case .receive: Bilingual("Tiếp nhận hồ sơ", "Receive dossiers")
    case .move: Bilingual("Chuyển trạng thái, đổi kỳ hạn", "Move dossiers, change their time")
    case .printReceipt: Bilingual("Lập, in giấy tiếp nhận", "Make and print receipts")
    case .importCatalogue: Bilingual("Danh mục, thời hạn cần xác nhận", "The catalogue, open limits")
    case .configure: Bilingual("Lịch, cài đặt, nhân sự", "Calendar, settings, staff")
    case .backUp: Bilingual("Sao lưu, phục hồi sổ", "Back the book up, restore it")
    case .erase: Bilingual("Xóa dữ liệu cá nhân theo luật", "Erase personal data by law")
    case .importDossiers: Bilingual("Nhập hồ sơ của hệ thống khác", "Bring in another system's dossiers")
    case .exportDossiers: Bilingual("Xuất hồ sơ với số đầy đủ", "Write dossiers out with whole numbers")
    case .seePersonal:
      Bilingual("Xem số định danh, điện thoại đầy đủ", "See whole identity and phone numbers")
    }
  }

  /// Whether it can be used without writing into the book.
  public var isReading: Bool { self == .read }
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
