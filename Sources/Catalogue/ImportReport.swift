public import Dossiers
public import Vietnamese

/// What a new catalogue changes in the one in use.
public struct ImportReport: Sendable, Equatable {
  /// A procedure, by what a person knows it by.
  public struct Entry: Sendable, Equatable {
    /// The code.
    public var code: String
    /// The name.
    public var name: String

    /// Makes an entry.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// A procedure that reads differently now.
  public struct Amendment: Sendable, Equatable {
    /// The procedure, under its new name.
    public var entry: Entry
    /// What differs.
    public var fields: [ProcedureField]
  }

  /// A limit that nobody may count with until a person has settled it.
  public struct OpenLimit: Sendable, Equatable {
    /// The procedure.
    public var entry: Entry
    /// The case, where the procedure has several.
    public var caseName: String?
    /// Why.
    public var reason: LimitQuestion
    /// The catalogue's own question, where it asks one.
    public var question: Bilingual?
    /// The published text, word for word.
    public var limitText: String
    /// What this office has settled for the very same published text; it may go on holding.
    public var settled: [ProcedureCase]?
  }

  /// Procedures that were not there before.
  public var added: [Entry] = []
  /// Procedures that changed.
  public var amended: [Amendment] = []
  /// Procedures that stayed the same, by code.
  public var unchanged: [String] = []
  /// Procedures of the old catalogue that the new one lacks; only where the caller asked for it.
  public var abolished: [Entry] = []
  /// Records that cannot be used.
  public var refused: [RefusedRecord] = []
  /// Limits that need a person.
  public var openLimits: [OpenLimit] = []

  /// A report of nothing.
  public init() {}
}

/// A part of a procedure that can change from one decision to the next.
public enum ProcedureField: String, Sendable, Equatable, CaseIterable {
  /// Tên.
  case name
  /// Lĩnh vực.
  case field
  /// Cơ quan thực hiện.
  case agency
  /// Trường hợp và thời hạn.
  case cases
  /// Nội dung thời hạn.
  case limitText
  /// Nguồn của thời hạn.
  case limitSource
  /// Phí, lệ phí.
  case fee
  /// Thành phần hồ sơ.
  case papers
  /// Căn cứ pháp lý.
  case basis
  /// Quyết định công bố.
  case decision
  /// Mức trực tuyến.
  case online
  /// Kết quả.
  case result

  /// The name on screens.
  public var label: Bilingual {
    switch self {
    case .name: Bilingual("tên", "name")
    case .field: Bilingual("lĩnh vực", "field")
    case .agency: Bilingual("cơ quan thực hiện", "agency")
    case .cases: Bilingual("trường hợp, thời hạn", "cases and limits")
    case .limitText: Bilingual("nội dung thời hạn", "text of the limit")
    case .limitSource: Bilingual("nguồn của thời hạn", "source of the limit")
    case .fee: Bilingual("phí, lệ phí", "fees")
    case .papers: Bilingual("thành phần hồ sơ", "papers")
    case .basis: Bilingual("căn cứ pháp lý", "legal basis")
    case .decision: Bilingual("quyết định công bố", "decision")
    case .online: Bilingual("mức trực tuyến", "online level")
    case .result: Bilingual("kết quả", "result")
    }
  }

  /// The parts in which two versions of a procedure differ.
  public static func differing(_ old: Procedure, _ new: Procedure) -> [ProcedureField] {
    allCases.filter { field in
      switch field {
      case .name: old.name != new.name
      case .field: old.field != new.field
      case .agency: old.agency != new.agency
      case .cases: old.cases != new.cases
      case .limitText: old.limitText != new.limitText
      case .limitSource: old.limitSource != new.limitSource
      case .fee: old.fee != new.fee
      case .papers: old.papers != new.papers
      case .basis: old.basis != new.basis
      case .decision: old.decision != new.decision
      case .online: old.online != new.online
      case .result: old.result != new.result
      }
    }
  }
}
