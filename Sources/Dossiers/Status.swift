public import Vietnamese

/// The national statuses of a dossier, with their numbers (`law.md` 1.1), and «đóng», which the
/// national list lacks (Nghị định 118/2025 Điều 19.5).
public enum Status: Int, Sendable, Equatable, CaseIterable {
  /// Mới đăng ký.
  case registered = 1
  /// Được tiếp nhận.
  case accepted = 2
  /// Không được tiếp nhận.
  case notAccepted = 3
  /// Đang xử lý.
  case processing = 4
  /// Yêu cầu bổ sung giấy tờ.
  case supplement = 5
  /// Yêu cầu thực hiện nghĩa vụ tài chính.
  case payment = 6
  /// Công dân yêu cầu rút hồ sơ.
  case withdrawn = 7
  /// Dừng xử lý.
  case stopped = 8
  /// Đã xử lý xong.
  case finished = 9
  /// Đã trả kết quả.
  case returned = 10
  /// Đóng hồ sơ: fifteen days after a request for supplements without completion.
  case closed = 11

  /// The official name.
  public var name: Bilingual {
    switch self {
    case .registered: Bilingual("Mới đăng ký", "Registered")
    case .accepted: Bilingual("Được tiếp nhận", "Accepted")
    case .notAccepted: Bilingual("Không được tiếp nhận", "Not accepted")
    case .processing: Bilingual("Đang xử lý", "In process")
    case .supplement: Bilingual("Yêu cầu bổ sung giấy tờ", "Supplement requested")
    case .payment: Bilingual("Yêu cầu thực hiện nghĩa vụ tài chính", "Payment requested")
    case .withdrawn: Bilingual("Công dân yêu cầu rút hồ sơ", "Withdrawn by the citizen")
    case .stopped: Bilingual("Dừng xử lý", "Stopped")
    case .finished: Bilingual("Đã xử lý xong", "Finished")
    case .returned: Bilingual("Đã trả kết quả", "Result returned")
    case .closed: Bilingual("Đóng hồ sơ", "Closed")
    }
  }

  /// A name that fits a narrow column, at most 11 cells.
  public var shortName: Bilingual {
    switch self {
    case .registered: Bilingual("mới đăng ký", "registered")
    case .accepted: Bilingual("tiếp nhận", "accepted")
    case .notAccepted: Bilingual("không nhận", "refused")
    case .processing: Bilingual("đang xử lý", "in process")
    case .supplement: Bilingual("chờ bổ sung", "supplement")
    case .payment: Bilingual("chờ nộp phí", "payment")
    case .withdrawn: Bilingual("đã rút", "withdrawn")
    case .stopped: Bilingual("dừng", "stopped")
    case .finished: Bilingual("chờ trả", "to return")
    case .returned: Bilingual("đã trả", "returned")
    case .closed: Bilingual("đóng", "closed")
    }
  }

  /// The word that a command takes, as in `motcua move CODE --to processing`.
  public var word: String {
    switch self {
    case .registered: "registered"
    case .accepted: "accepted"
    case .notAccepted: "notAccepted"
    case .processing: "processing"
    case .supplement: "supplement"
    case .payment: "payment"
    case .withdrawn: "withdrawn"
    case .stopped: "stopped"
    case .finished: "finished"
    case .returned: "returned"
    case .closed: "closed"
    }
  }

  /// Reads a command's word, the national number, or the Vietnamese name with or without marks.
  public init?(reading text: String) {
    let folded = text.folded
    if let number = Int(text), let status = Status(rawValue: number) {
      self = status
      return
    }
    guard
      let status = Status.allCases.first(where: {
        $0.word.folded == folded || $0.name.vi.folded == folded || $0.shortName.vi.folded == folded
      })
    else { return nil }
    self = status
  }

  /// What the statutory clock does in a status.
  public enum Clock: Sendable, Equatable {
    /// The limit runs.
    case running
    /// Stopped until the dossier is complete, then counted anew (Nghị định 118/2025 Điều 19.5).
    case stoppedForSupplement
    /// Suspended: what was left goes on afterwards.
    case suspended
    /// Over.
    case ended
  }

  /// What the clock does.
  public var clock: Clock {
    switch self {
    case .registered, .accepted, .processing: .running
    case .supplement: .stoppedForSupplement
    case .payment, .stopped: .suspended
    case .notAccepted, .withdrawn, .finished, .returned, .closed: .ended
    }
  }

  /// Whether somebody still has something to do.
  public var isOpen: Bool {
    switch self {
    case .registered, .accepted, .processing, .supplement, .payment, .stopped, .finished: true
    case .notAccepted, .withdrawn, .returned, .closed: false
    }
  }
}
