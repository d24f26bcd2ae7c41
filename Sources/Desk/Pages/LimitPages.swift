public import Dossiers
import Screen
public import Vietnamese
public import WorkingTime

/// The choice of what to change in the time of a dossier.
public struct LimitChoice: Sendable, Equatable {
  /// One order with the rules' answer.
  public struct Option: Sendable, Equatable {
    /// The order.
    public var order: LimitOrder
    /// Why it is refused, or `nil` where it may be chosen.
    public var refusal: LimitRefusal?
  }

  /// The dossier as it was read.
  public var dossier: Dossier
  /// All orders, the possible ones first.
  public var options: [Option]
  /// The chosen one, from 0.
  public var chosen: Int

  /// The choice for a dossier under the rules.
  public init(_ dossier: Dossier, life: Life) {
    self.dossier = dossier
    let all = LimitOrder.allCases.map { Option(order: $0, refusal: life.refusal(of: $0, for: dossier)) }
    options = all.filter { $0.refusal == nil } + all.filter { $0.refusal != nil }
    chosen = 0
  }
}

/// What an order that changes a dossier's time needs to know.
public struct LimitForm: Sendable, Equatable {
  /// What a line asks for.
  public enum Field: Sendable, Equatable {
    /// When the limit began, or the new date.
    case time
    /// Why, or a remark.
    case note
    /// The number of the written apology.
    case apology
  }

  /// The dossier as it was read.
  public var dossier: Dossier
  /// The order.
  public var order: LimitOrder
  /// What is asked for, in order.
  public let fields: [Field]
  /// What is typed into each.
  public var editors: [LineEditor]
  /// Which one takes the typing.
  public var focus: Int
  /// Whether anything was typed.
  public var isDirty: Bool
  /// The key of the request once it is being written.
  public var request: WorkKey?
  /// The key of the draft that is kept of the form, once one was.
  public var work: WorkKey?

  /// A form; the start of a limit is offered as now.
  public init(_ dossier: Dossier, order: LimitOrder, now: Moment) {
    self.dossier = dossier
    self.order = order
    switch order {
    case .start:
      fields = [.time, .note]
      editors = [LineEditor(now.written, limit: 40), LineEditor()]
    case .extend:
      fields = [.note]
      editors = [LineEditor()]
    case .reappoint:
      fields = [.time, .note, .apology]
      editors = [LineEditor(limit: 40), LineEditor(), LineEditor(limit: 60)]
    }
    focus = 0
    isDirty = false
    request = nil
    work = nil
  }

  /// What is typed into a field, or the empty text.
  public func text(_ field: Field) -> String {
    fields.firstIndex(of: field).map { editors[$0].text } ?? ""
  }

  /// What stands over a field.
  public func label(_ field: Field) -> Bilingual {
    switch (field, order) {
    case (.time, .reappoint):
      Bilingual("Hẹn lại vào (ngày, hoặc giờ và ngày):", "The new date (a day, or a time and a day):")
    case (.time, .start), (.time, .extend): Bilingual("Bắt đầu lúc:", "It began at:")
    case (.note, .start): Bilingual("Ghi chú (nếu có):", "Note (if any):")
    case (.note, .extend), (.note, .reappoint): Bilingual("Lý do (phải ghi):", "Reason (needed):")
    case (.apology, _): Bilingual("Số văn bản xin lỗi (nếu đã có):", "Number of the apology (if any):")
    }
  }
}

/// What a change would do, told before it is confirmed.
public struct Forecast: Sendable, Equatable {
  /// The dossier as it would be.
  public var after: Dossier
  /// What becomes of its time, or `nil` where nothing does.
  public var text: Bilingual?
  /// What comes later than the law wants it, or `nil`.
  public var warning: Bilingual?
}

extension Model {
  /// The change that a form says, or `nil` while its time cannot be read.
  public func change(of form: LimitForm) -> Change? {
    let moment = life.calendar.moment(reading: form.text(.time))
    let note = form.text(.note)
    switch form.order {
    case .start: return moment.map { .start(at: $0, note: note) }
    case .extend: return .extend(note: note)
    case .reappoint:
      return moment.map {
        .reappoint(Reappointment(to: $0, reason: note, apology: form.text(.apology)))
      }
    }
  }

  /// The order that a note gives.
  public func move(of note: MoveNote) -> Move {
    Move(to: note.status, note: note.note.text, basis: note.basis.text, isRefusal: note.isRefusal)
  }

  /// What a form would do; reasons that are still to be written do not stand in its way.
  public func forecast(of form: LimitForm) -> Result<Forecast, MoveRefusal>? {
    switch change(of: form) {
    case nil, .move: return nil
    case .extend: return forecast(.extend(note: "…"), form.dossier)
    case .start(let moment, let note): return forecast(.start(at: moment, note: note), form.dossier)
    case .reappoint(let order):
      return forecast(.reappoint(Reappointment(to: order.to, reason: "…")), form.dossier)
    }
  }

  /// What a note would do; what is still to be written does not stand in its way.
  public func forecast(of note: MoveNote) -> Result<Forecast, MoveRefusal> {
    forecast(.move(Move(to: note.status, note: "…", basis: "…", isRefusal: note.isRefusal)), note.dossier)
  }

  private func forecast(_ change: Change, _ dossier: Dossier) -> Result<Forecast, MoveRefusal> {
    do throws(MoveRefusal) {
      let after = try life.apply(change, to: dossier, at: now)
      return .success(
        Forecast(
          after: after, text: words(from: dossier, to: after),
          warning: life.warning(of: change, for: dossier, at: now)))
    } catch {
      return .failure(error)
    }
  }

  private func words(from before: Dossier, to after: Dossier) -> Bilingual? {
    if let due = after.clock.due,
      due != before.clock.due || after.clock.startedAt != before.clock.startedAt
    {
      let day = "\(due.time.written) \(due.date.weekday.name.vi) \(due.date.written)"
      let dayEnglish = "\(due.time.written) \(due.date.weekday.name.en) \(due.date.written)"
      let start =
        after.clock.startedAt == before.clock.startedAt ? nil : life.account(of: CountedTime(after))?.start
      return Bilingual(
        "Hẹn trả mới: \(day). \(start?.vi ?? "")", "New due date: \(dayEnglish). \(start?.en ?? "")")
    }
    if let closable = after.clock.closableFrom, closable != before.clock.closableFrom {
      return Bilingual(
        "Công dân bổ sung đến hết \((closable - 1).written); từ \(closable.written) được đóng.",
        "The citizen has until \((closable - 1).written); from \(closable.written) it may be closed.")
    }
    if let left = life.left(after.clock), after.clock.suspendedWith != before.clock.suspendedWith {
      return Bilingual("Thời hạn tạm dừng, \(left.vi).", "The limit is paused, \(left.en).")
    }
    return nil
  }
}
