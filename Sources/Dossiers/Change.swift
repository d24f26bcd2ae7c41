public import Vietnamese
public import WorkingTime

/// An order to change a dossier: to move it, or to change the time that it has.
public enum Change: Sendable, Equatable, Hashable {
  /// To another status.
  case move(Move)
  /// The limit begins to run: the competent agency has the dossier, the duty is paid, the event has come.
  case start(at: Moment, note: String)
  /// Verification is needed: the case's longer limit holds instead.
  case extend(note: String)
  /// The one new date of a dossier that will be late.
  case reappoint(Reappointment)
}

/// A new date for a result that will be late, with the apology for it (`law.md` R15).
public struct Reappointment: Sendable, Equatable, Hashable {
  /// The new date.
  public var to: Moment
  /// Why it will be late.
  public var reason: String
  /// The number of the written apology, or the empty text.
  public var apology: String

  /// Makes an order.
  public init(to: Moment, reason: String, apology: String = "") {
    self.to = to
    self.reason = reason
    self.apology = apology
  }
}

/// The orders that change the time of a dossier and leave its status.
public enum LimitOrder: String, Sendable, Equatable, Hashable, CaseIterable {
  /// Enter when the limit began to run.
  case start
  /// Take the longer limit for verification.
  case extend
  /// Give the one new date.
  case reappoint

  /// The name in the choice.
  public var name: Bilingual {
    switch self {
    case .start: Bilingual("Ghi lúc bắt đầu tính thời hạn", "Enter when the limit began")
    case .extend: Bilingual("Chuyển sang thời hạn xác minh", "Take the limit for verification")
    case .reappoint: Bilingual("Hẹn lại (một lần, kèm xin lỗi)", "New date (once, with an apology)")
    }
  }
}

/// Why the time of a dossier is not changed.
public enum LimitRefusal: Error, Sendable, Equatable, Hashable {
  /// The limit runs from the reception; there is no other moment to enter.
  case startsAtReception
  /// The moment was entered already.
  case startedAlready(Moment)
  /// The moment lies before the reception or in the future.
  case startOutside(received: Moment)
  /// The clock does not run in this status.
  case notRunning(Status)
  /// No due date holds that could be changed.
  case noDueDate
  /// The procedure has no longer limit for verification.
  case noVerification
  /// The limit for verification holds already.
  case extendedAlready
  /// The limit for verification gives no later date.
  case extensionNotLater
  /// A new date was given once (R15).
  case reappointedAlready(from: Moment)
  /// The new date is not later than the one that holds.
  case notLater(than: Moment)
  /// The office does not work then.
  case notWorking(Moment)
  /// The reason must be written down.
  case reasonMissing

  /// The reason and what to do.
  public var text: Bilingual {
    switch self {
    case .startsAtReception:
      Bilingual(
        "Thời hạn của hồ sơ này tính từ lúc tiếp nhận, không có lúc bắt đầu khác để ghi.",
        "This dossier's limit runs from its reception; there is no other start to enter.")
    case .startedAlready(let moment):
      Bilingual(
        "Thời hạn đã bắt đầu tính từ \(moment.written); không ghi lại.",
        "The limit began at \(moment.written) already; it is not entered again.")
    case .startOutside(let received):
      Bilingual(
        "Lúc bắt đầu phải từ khi tiếp nhận (\(received.written)) đến bây giờ. Chưa ghi gì.",
        "The start lies between the reception (\(received.written)) and now. Nothing was written.")
    case .notRunning(let status):
      Bilingual(
        "Hồ sơ đang ở trạng thái «\(status.name.vi)», thời hạn không chạy. Chuyển sang «Đang xử lý» trước (F4).",
        "At \"\(status.name.en)\" the limit does not run. Please move it to \"In process\" first (F4).")
    case .noDueDate:
      Bilingual(
        "Hồ sơ chưa có ngày hẹn nên chưa thay đổi được.", "The dossier has no due date that could be changed."
      )
    case .noVerification:
      Bilingual(
        "Thủ tục này không có thời hạn riêng khi cần xác minh.",
        "This procedure has no longer limit for verification.")
    case .extendedAlready:
      Bilingual(
        "Hồ sơ đã theo thời hạn có xác minh; chỉ chuyển một lần.",
        "The limit for verification holds already; it is taken once.")
    case .extensionNotLater:
      Bilingual(
        "Thời hạn xác minh không cho ngày hẹn muộn hơn; giữ nguyên.",
        "The limit for verification gives no later date; nothing was changed.")
    case .reappointedAlready(let from):
      Bilingual(
        "Đã hẹn lại một lần (từ \(from.written)). Hẹn lại không quá một lần (khoản 6 Điều 19 Nghị định 118/2025).",
        "A new date was given once (from \(from.written)); no more than once (Decree 118/2025, art. 19.6).")
    case .notLater(let due):
      Bilingual(
        "Ngày hẹn lại phải sau ngày hẹn đang có (\(due.written)) và sau bây giờ.",
        "The new date lies after the one that holds (\(due.written)) and after now.")
    case .notWorking(let moment):
      Bilingual(
        "\(moment.written) ngoài giờ làm việc; vui lòng hẹn vào giờ làm việc.",
        "At \(moment.written) the office does not work; please choose a working hour.")
    case .reasonMissing:
      Bilingual("Phải ghi lý do. Chưa ghi gì.", "The reason is needed. Nothing was written.")
    }
  }
}
