public import Dossiers
public import Vietnamese

/// What became of one line of a catalogue.
public enum ReadProcedure: Sendable, Equatable {
  /// It can be used.
  case usable(UsableRecord)
  /// It cannot, for a reason that does not touch the others.
  case refused(RefusedRecord)

  /// The procedure, where it can be used.
  public var procedure: Procedure? {
    switch self {
    case .usable(let record): record.procedure
    case .refused: nil
    }
  }

  /// The refusal, where there is one.
  public var refusal: RefusedRecord? {
    switch self {
    case .usable: nil
    case .refused(let record): record
    }
  }
}

/// A record that can be used.
public struct UsableRecord: Sendable, Equatable {
  /// The line, from 1.
  public var line: Int
  /// The procedure.
  public var procedure: Procedure
  /// Whether the catalogue says that communes handle it; `nil` where it does not say.
  public var isCommuneLevel: Bool?
  /// Who runs it, in the portal's data: `ubnd`, `cong-an`, `thue` …; empty where it does not say.
  public var group: String
  /// What a person should know before using it.
  public var remarks: [ReadingRemark]

  /// Makes a record.
  public init(
    line: Int, procedure: Procedure, isCommuneLevel: Bool? = nil, group: String = "",
    remarks: [ReadingRemark] = []
  ) {
    self.line = line
    self.procedure = procedure
    self.isCommuneLevel = isCommuneLevel
    self.group = group
    self.remarks = remarks
  }
}

/// A record that cannot be used.
public struct RefusedRecord: Sendable, Equatable {
  /// The line, from 1.
  public var line: Int
  /// The code.
  public var code: String
  /// The name, which may be empty.
  public var name: String
  /// Why.
  public var reason: RecordRefusal

  /// Makes a refusal.
  public init(line: Int, code: String, name: String, reason: RecordRefusal) {
    self.line = line
    self.code = code
    self.name = name
    self.reason = reason
  }
}

/// What is worth a look in a record that was taken.
public enum ReadingRemark: Sendable, Equatable, CaseIterable {
  /// The amount of the fee and its description differ by a thousand («20 VNĐ (20.000 đồng)»).
  case feeOffByThousand
  /// The limit's wording is not the portal's but another office's shortened one.
  case wordingNotPortals
  /// The limit holds in one province only.
  case oneProvince

  /// The remark.
  public var text: Bilingual {
    switch self {
    case .feeOffByThousand:
      Bilingual(
        "số tiền ở cột phí và ở phần mô tả lệch nhau 1.000 lần",
        "the amounts of the fee column and of its description differ by a thousand")
    case .wordingNotPortals:
      Bilingual(
        "thời hạn chép từ tài liệu của cơ quan khác, cần đối chiếu quyết định công bố",
        "the limit is copied from another office's paper; compare it with the published decision")
    case .oneProvince:
      Bilingual("thời hạn của một tỉnh, cần đối chiếu", "the limit of one province; compare it")
    }
  }
}
