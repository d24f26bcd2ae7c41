import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  mutating func performInCalendar(_ command: Command, _ page: CalendarPage) -> [Effect] {
    switch command {
    case .markDay: pages.append(.calendarForm(CalendarForm(.mark(page.day))))
    case .swapDay:
      let isWorked = !life.calendar.isWorkingDay(page.day)
      pages.append(.calendarForm(CalendarForm(.swap(page.day, isWorked: isWorked))))
    case .clearDay: pages.append(.calendarForm(CalendarForm(.clear(page.day))))
    case .affected: return [.loadShifts]
    default:
      guard let day = page.day(after: command) else { return [] }
      pages[pages.count - 1] = .calendar(CalendarPage(day: day))
    }
    return []
  }

  mutating func performInShifts(_ command: Command, _ page: ShiftsPage) -> [Effect] {
    if command == .recompute {
      pages.append(.calendarForm(CalendarForm(.recompute(page.shifts.map(\.code)))))
      return []
    }
    var page = page
    _ = page.place.follow(command, of: page.shifts.count, height: ShiftsPage.height(of: size))
    pages[pages.count - 1] = .shifts(page)
    return []
  }

  /// Tab and the arrows go from field to field; the arrows to the side choose where there is a choice.
  mutating func typeInCalendarForm(_ key: Key, _ page: CalendarForm) -> [Effect]? {
    var form = page
    if form.focus == .kind {
      switch key {
      case .left: form.turnKind(by: -1)
      case .right, .character(" "): form.turnKind(by: 1)
      case .tab, .down: form.moveFocus(by: 1)
      case .backTab, .up: form.moveFocus(by: -1)
      case .character, .paste, .backspace, .delete: return []
      default: return nil
      }
      pages[pages.count - 1] = .calendarForm(form)
      return []
    }
    var editor = form.editors[form.focus] ?? LineEditor()
    switch editor.type(key, movesCursor: true) {
    case .notForUs:
      switch key {
      case .tab, .down: form.moveFocus(by: 1)
      case .backTab, .up: form.moveFocus(by: -1)
      default: return nil
      }
    case .changed:
      form.isDirty = true
      form.editors[form.focus] = editor
    case .unchanged: form.editors[form.focus] = editor
    case .full: sayFull(limit: editor.limit)
    }
    pages[pages.count - 1] = .calendarForm(form)
    return []
  }

  /// Enter goes on to the next field; from the last one, and by the key of saving, the order goes out.
  /// What the calendar would refuse is said before.
  mutating func performInCalendarForm(_ command: Command, _ page: CalendarForm) -> [Effect] {
    guard command == .save || command == .confirm else { return [] }
    if command == .confirm, page.focus != page.fields.last {
      var form = page
      form.moveFocus(by: 1)
      pages[pages.count - 1] = .calendarForm(form)
      return []
    }
    if case .recompute(let codes) = page.order {
      let reason = page.text(of: .reason)
      guard !reason.allSatisfy(\.isWhitespace) else {
        notice = Notice(
          .failure, Bilingual("Phải ghi lý do tính lại ngày hẹn.", "The reason must be written down."))
        return []
      }
      return [.recompute(codes: codes, reason: reason)]
    }
    switch page.changes() {
    case .failure(let fault): notice = Notice(.failure, fault.text)
    case .success(let changes):
      do throws(CalendarFault) {
        _ = try life.calendar.applying(changes)
        return [.changeCalendar(changes)]
      } catch {
        notice = Notice(.failure, error.text)
      }
    }
    return []
  }

  /// The change is in the book: the form goes, and the dates that no longer fit come, with the question
  /// what is to become of them.
  mutating func calendarChanged(_ shifts: [DueShift]) -> [Effect] {
    if case .calendarForm = pages.last { pages.removeLast() }
    if shifts.isEmpty {
      notice = Notice(
        .done,
        Bilingual(
          "Đã đổi lịch; mọi ngày hẹn vẫn khớp.", "The calendar is changed; all dates fit it."))
    } else {
      show(shifts)
      notice = Notice(
        .warning,
        Bilingual(
          "Đã đổi lịch. \(shifts.count) ngày hẹn không còn khớp và được giữ nguyên; F12: tính lại, Esc: để vậy.",
          "The calendar is changed. \(shifts.count) date(s) no longer fit and are kept; F12: recompute, Esc: leave."
        ))
    }
    return [loadQueueAgain()]
  }

  mutating func show(_ shifts: [DueShift]) {
    if case .shifts = pages.last { pages.removeLast() }
    pages.append(.shifts(ShiftsPage(shifts)))
  }

  mutating func recomputed(_ shifts: [DueShift]) -> [Effect] {
    if case .calendarForm = pages.last { pages.removeLast() }
    if case .shifts = pages.last { pages.removeLast() }
    notice = Notice(
      .done,
      Bilingual(
        "Đã tính lại \(shifts.count) ngày hẹn; xin báo cho người dân ngày hẹn mới.",
        "\(shifts.count) date(s) were counted anew; please tell the citizens."))
    return [loadQueueAgain()]
  }
}

extension CalendarPage {
  /// The day to which a command goes, inside the years of the calendar; `nil` for other commands.
  func day(after command: Command) -> CivilDate? {
    let next: CivilDate?
    switch command {
    case .up: next = day - 7
    case .down: next = day + 7
    case .previousDay: next = day - 1
    case .nextDay: next = day + 1
    case .pageUp: next = day.adding(months: -1)
    case .pageDown: next = day.adding(months: 1)
    case .first: next = firstOfMonth
    case .last: next = days.last
    default: next = nil
    }
    guard let next, (OfficeCalendar.firstYear...OfficeCalendar.lastYear).contains(next.year) else {
      return nil
    }
    return next
  }
}

extension CalendarForm {
  mutating func moveFocus(by step: Int) {
    let all = fields
    let index = all.firstIndex(of: focus) ?? 0
    focus = all[(index + step + all.count) % all.count]
  }

  mutating func turnKind(by step: Int) {
    let all = Kind.allCases
    kind = all[(kind.rawValue + step + all.count) % all.count]
    isDirty = true
  }
}
