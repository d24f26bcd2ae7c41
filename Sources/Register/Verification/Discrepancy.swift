public import Vietnamese

/// A place where a table says something else than the events.
public struct Discrepancy: Sendable, Equatable {
  /// The tables that events speak of.
  public enum Table: String, Sendable, Equatable, CaseIterable {
    /// Dossiers with their papers.
    case dossier
    /// The counts over the queue.
    case tally
    /// The last number of each day.
    case number
    /// The staff.
    case staff
    /// The office's settings.
    case setting
    /// The calendar and the hours.
    case calendar
    /// A decision with its procedures.
    case catalogue
    /// Settled limits.
    case limit
    /// The index of words that dossiers are searched by.
    case search
    /// The rules of the file itself, which keep the past from being changed.
    case schema
  }

  /// Which table.
  public var table: Table
  /// Which row: a dossier's or procedure's code, an account, a setting's name, a day. Never a citizen's data.
  public var row: String

  init(_ table: Table, _ row: String) {
    self.table = table
    self.row = row
  }
}

extension Discrepancy.Table {
  /// The name of the table for people.
  public var name: Bilingual {
    switch self {
    case .dossier: Bilingual("hồ sơ", "dossiers")
    case .tally: Bilingual("số đếm của hàng đợi", "counts of the queue")
    case .number: Bilingual("số thứ tự trong ngày", "numbers of the day")
    case .staff: Bilingual("danh sách cán bộ", "staff")
    case .setting: Bilingual("cài đặt", "settings")
    case .calendar: Bilingual("lịch làm việc", "calendar")
    case .catalogue: Bilingual("danh mục thủ tục", "catalogue")
    case .limit: Bilingual("thời hạn đã xác nhận", "settled limits")
    case .search: Bilingual("chỉ mục tìm kiếm", "index of words")
    case .schema: Bilingual("cấu trúc sổ", "structure of the file")
    }
  }
}
