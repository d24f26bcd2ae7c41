public import Vietnamese
public import WorkingTime

/// An order to bring a dossier to another status.
public struct Move: Sendable, Equatable, Hashable {
  /// Where to.
  public var to: Status
  /// What was asked for, why it was refused or stopped.
  public var note: String
  /// Legal basis, needed to ask for supplements a second time.
  public var basis: String
  /// Whether what was finished is a refusal after appraisal (R14; Nghị định 118/2025 Điều 19.3).
  public var isRefusal: Bool

  /// Makes an order.
  public init(to: Status, note: String = "", basis: String = "", isRefusal: Bool = false) {
    self.to = to
    self.note = note
    self.basis = basis
    self.isRefusal = isRefusal
  }
}

/// Why a move is refused.
public enum MoveRefusal: Error, Sendable, Equatable {
  /// The dossier stands there already.
  case alreadyThere(Status)
  /// Its life is over.
  case ended(Status)
  /// The rules know no way from the one status to the other.
  case noWay(from: Status, to: Status)
  /// The rules want it written down why (`law.md` R4, R12, R16).
  case noteMissing(Status)
  /// Supplements are asked for once (R5); a second time needs its legal basis.
  case secondSupplement
  /// It may be closed from a day on, not earlier (R13).
  case tooEarlyToClose(CivilDate)
  /// The clock of the machine lies behind the last change.
  case beforeLastChange(Moment)
  /// No due date can be computed.
  case noDueDate(DueFault)
  /// A refusal is a result: it is said with «đã xử lý xong», with its reason (R14).
  case refusalWithoutReason
  /// The time of the dossier is not changed so.
  case limit(LimitRefusal)

  /// The reason and what to do.
  public var text: Bilingual {
    switch self {
    case .alreadyThere(let status):
      return Bilingual(
        "Hồ sơ đang ở trạng thái «\(status.name.vi)» rồi.",
        "The dossier stands at \"\(status.name.en)\" already.")
    case .ended(let status):
      return Bilingual(
        "Hồ sơ đã kết thúc («\(status.name.vi)»), không chuyển được nữa.",
        "The dossier has ended (\"\(status.name.en)\") and cannot move any more.")
    case .noWay(let from, let to):
      return Bilingual(
        "Không chuyển được từ «\(from.name.vi)» sang «\(to.name.vi)». Có thể chuyển sang: \(MoveRefusal.list(from, \.vi)).",
        "There is no way from \"\(from.name.en)\" to \"\(to.name.en)\". Possible: \(MoveRefusal.list(from, \.en))."
      )
    case .noteMissing(let status):
      return Bilingual(
        "Chuyển sang «\(status.name.vi)» phải ghi lý do hoặc nội dung.",
        "Moving to \"\(status.name.en)\" needs its reason or content in writing.")
    case .secondSupplement:
      return Bilingual(
        "Đã yêu cầu bổ sung một lần (khoản 2 Điều 11 Nghị định 118/2025). Lần nữa phải ghi căn cứ pháp lý.",
        "Supplements were asked for once already (Decree 118/2025, art. 11.2). Once more needs its legal basis."
      )
    case .tooEarlyToClose(let date):
      return Bilingual(
        "Chỉ được đóng từ ngày \(date.written) (15 ngày sau thông báo, khoản 5 Điều 19 Nghị định 118/2025).",
        "It may be closed from \(date.written) (15 days after the notice, Decree 118/2025, art. 19.5).")
    case .beforeLastChange(let moment):
      return Bilingual(
        "Đồng hồ máy đang chậm hơn lần thay đổi trước (\(moment.written)). Chưa ghi gì; vui lòng kiểm tra giờ máy.",
        "The machine's clock lies before the last change (\(moment.written)). Nothing was written; please check it."
      )
    case .noDueDate(let fault):
      return Bilingual(
        "Không tính được ngày hẹn: \(fault.text.vi).", "No due date can be computed: \(fault.text.en).")
    case .refusalWithoutReason:
      return Bilingual(
        "Từ chối giải quyết được ghi khi chuyển sang «Đã xử lý xong» và phải ghi lý do (khoản 3 Điều 19 Nghị định 118/2025).",
        "A refusal is entered with \"Finished\" and needs its reason (Decree 118/2025, art. 19.3).")
    case .limit(let refusal): return refusal.text
    }
  }

  private static func list(_ from: Status, _ language: KeyPath<Bilingual, String>) -> String {
    from.next.map { "«\($0.name[keyPath: language])»" }.joined(separator: ", ")
  }
}

extension Status {
  /// The statuses that may follow, in the order in which they are offered.
  ///
  /// Nghị định 118/2025 Điều 17, 19, 21, 22; `law.md` 1.1.
  public var next: [Status] {
    switch self {
    case .registered: [.accepted, .supplement, .notAccepted, .withdrawn]
    case .accepted: [.processing, .finished, .supplement, .payment, .stopped, .withdrawn]
    case .processing: [.finished, .supplement, .payment, .stopped, .withdrawn]
    case .supplement: [.processing, .accepted, .closed, .withdrawn, .stopped]
    case .payment: [.processing, .stopped, .withdrawn]
    case .stopped: [.processing, .withdrawn]
    case .finished: [.returned]
    case .notAccepted, .withdrawn, .returned, .closed: []
    }
  }

  /// Whether a move to the status must say why.
  public var needsNote: Bool {
    switch self {
    case .notAccepted, .supplement, .payment, .stopped: true
    case .registered, .accepted, .processing, .withdrawn, .finished, .returned, .closed: false
    }
  }
}
