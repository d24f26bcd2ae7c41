import Dossiers
public import Vietnamese
import WorkingTime

/// Whether a command can be given here and now.
public enum Availability: Sendable, Equatable {
  /// It can.
  case available
  /// It has no place here.
  case hidden
  /// It cannot, for a reason that the screen says.
  case refused(Bilingual)
}

extension Model {
  /// Whether a command can be given in a place.
  public func availability(of row: CommandRow, in context: Context) -> Availability {
    guard row.contexts.contains(context) else { return .hidden }
    if let refusal = refusal(of: row.right) { return .refused(refusal) }
    switch row.command {
    case .confirm:
      if case .note(let note) = pages.last, note.isFinal {
        return .refused(
          Bilingual(
            "Bước này kết thúc hồ sơ: bấm F12 hoặc ^S để xác nhận.",
            "This ends the dossier: press F12 or ^S to confirm."))
      }
      return .available
    case .back: return context == .queue && !queue.isFiltered ? .hidden : .available
    case .open, .move, .changeTime, .printReceipt, .history, .explain:
      return context == .queue ? needsChosenRow() : ownAvailability(of: row.command)
    case .markDay, .swapDay, .clearDay, .affected, .recompute, .previousDay, .nextDay:
      return calendarAvailability(of: row.command)
    case .calendar, .help, .quit, .redraw, .receive, .choose, .limits, .reload, .find, .chooseView, .nextView,
      .previousView,
      .save, .nextField, .previousField, .nextChoice, .previousChoice, .up, .down, .pageUp, .pageDown, .first,
      .last:
      return .available
    }
  }

  private func calendarAvailability(of command: Command) -> Availability {
    switch (command, pages.last) {
    case (.recompute, .shifts(let page)):
      return page.shifts.isEmpty
        ? .refused(Bilingual("Không có ngày hẹn nào phải tính lại.", "There is no date to count anew."))
        : .available
    case (.recompute, _), (_, .shifts): return .hidden
    case (.clearDay, .calendar(let page)) where life.calendar.entry(on: page.day) == nil:
      return .refused(
        Bilingual("Ngày này không có ghi chú nào để bỏ.", "There is no mark to take off this day."))
    default: return .available
    }
  }

  private func explainAvailability(_ forecast: Forecast?) -> Availability {
    forecast.map { $0.after.status.clock == .running && life.account(of: CountedTime($0.after)) != nil }
      == true
      ? .available
      : .refused(Bilingual("Chưa có ngày hẹn để giải thích.", "There is no due date to explain yet."))
  }

  private func needsChosenRow() -> Availability {
    queue.chosenRow != nil
      ? .available : .refused(Bilingual("Chưa có hồ sơ nào được chọn.", "No dossier is chosen."))
  }

  private func ownAvailability(of command: Command) -> Availability {
    switch (command, pages.last) {
    case (.move, .dossier(let page)) where page.dossier.status.next.isEmpty:
      return .refused(MoveRefusal.ended(page.dossier.status).text)
    case (.explain, .dossier(let page))
    where page.dossier.clock.startedAt == nil || page.dossier.clock.due == nil:
      return .refused(
        Bilingual("Hồ sơ không có ngày hẹn để giải thích.", "The dossier has no due date to explain."))
    case (.explain, .explanation): return .hidden
    case (.explain, .history(let page)):
      if account(of: page) != nil { return .available }
      return .refused(
        Bilingual("Mục này không có ngày hẹn để giải thích.", "This entry has no due date to explain."))
    case (.explain, .calendarForm), (.explain, .limitAnswer): return .hidden
    case (.explain, .note(let note)): return explainAvailability(try? forecast(of: note).get())
    case (.explain, .limitForm(let form)): return explainAvailability(try? forecast(of: form)?.get())
    case (.explain, .reception(let page)):
      if case .due = page.preview { return .available }
      return .refused(Bilingual("Chưa có ngày hẹn để giải thích.", "There is no due date to explain yet."))
    default: return .available
    }
  }
}
