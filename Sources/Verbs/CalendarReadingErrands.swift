import Dossiers
import Register
import Vietnamese
import WorkingTime

extension Errand {
  /// `calendar list`: the marked days of a year and the hours.
  func listCalendar() throws(UsageFault) -> ExitCode {
    let years = OfficeCalendar.firstYear...OfficeCalendar.lastYear
    let asked = invocation.has("year") ? try invocation.number("year", or: 0, in: years) : nil
    return withBook { (register) throws(RegisterFault) in
      let today = Moment(secondsUTC: try now(register)).date
      let year = asked ?? today.year
      let calendar = register.life.calendar
      let entries = calendar.entries.filter { $0.date.year == year }
      if invocation.has("json") {
        world.out(
          JSON.object([
            "year": .number(year), "days": .list(entries.map(json)),
            "hours": .list(calendar.hours.map(json)),
            "reception": .list(calendar.reception.map(json)),
            "dueTime": .text(register.life.convention.rawValue),
            "difficultArea": .truth(register.office.isDifficultArea),
          ]).written)
      } else {
        for entry in entries { world.out(words(entry)) }
        for week in calendar.hours { world.out(say("Giờ làm việc", "Working hours") + words(week)) }
        for week in calendar.reception { world.out(say("Giờ tiếp nhận", "Reception hours") + words(week)) }
      }
      return .done
    }
  }

  private func words(_ entry: CalendarEntry) -> String {
    let kind = entry.kind == .off ? say("nghỉ", "off") : say("làm việc", "worked")
    let status = entry.status == .projected ? say(" (dự kiến)", " (projected)") : ""
    let source = entry.source.isEmpty ? "" : " – \(entry.source)"
    return
      "\(entry.date.written)  \(entry.date.weekday.shortName(language).padded(to: 3))  \(kind.padded(to: 8))  \(entry.name)\(status)\(source)"
  }

  private func words(_ week: WeekHours) -> String {
    let from =
      week.from.year < OfficeCalendar.firstYear ? "" : say(" từ ", " from ") + week.from.written
    let days = zip(Weekday.allCases, week.days).filter { $1.minutes > 0 }
    return from + ": "
      + days.map { "\($0.shortName(language)) \($1.written)" }.joined(separator: "; ")
  }

  private func json(_ entry: CalendarEntry) -> JSON {
    .object([
      "date": .text(entry.date.iso), "kind": .text(entry.kind.rawValue), "name": .text(entry.name),
      "status": .text(entry.status.rawValue), "source": .text(entry.source),
    ])
  }

  private func json(_ week: WeekHours) -> JSON {
    .object(["from": .text(week.from.iso), "days": .list(week.days.map { .text($0.written) })])
  }

  /// `calendar affected`: the promised dates that no longer fit the calendar.
  func listAffected() throws(UsageFault) -> ExitCode {
    withBook { (register) throws(RegisterFault) in
      let shifts = try register.dueDatesThatWouldMove()
      if invocation.has("json") {
        world.out(JSON.list(shifts.map(json)).written)
      } else if shifts.isEmpty {
        world.out(say("Mọi ngày hẹn đều khớp lịch.", "All dates fit the calendar."))
      } else {
        for shift in shifts { world.out(words(shift)) }
      }
      return .done
    }
  }

  /// `calendar recompute`: by the decision of the person who runs the command.
  func recomputeDue() throws(UsageFault) -> ExitCode {
    let reason = try plain("reason", required: true)
    let isAll = invocation.has("all")
    guard isAll == invocation.words.isEmpty else {
      throw isAll ? .wordsUnwanted : .wordMissing("CODE…")
    }
    return withBook { (register) throws(RegisterFault) in
      let shifts = try register.recompute(
        codes: isAll ? nil : invocation.words, reason: reason, by: try person(register),
        now: try now(register))
      if invocation.has("json") {
        world.out(JSON.list(shifts.map(json)).written)
      } else {
        for shift in shifts { world.out(words(shift)) }
        world.out(
          say("Đã tính lại \(shifts.count) ngày hẹn.", "\(shifts.count) date(s) were counted anew."))
      }
      return .done
    }
  }

  private func words(_ shift: DueShift) -> String {
    "\(shift.code)  \(shift.kind.name(language)): \(shift.old.written) → \(shift.new.written)  \(shift.applicant)"
  }

  func json(_ shift: DueShift) -> JSON {
    .object([
      "code": .text(shift.code), "applicant": .text(shift.applicant), "which": .text(shift.kind.rawValue),
      "old": .text(shift.old.iso), "new": .text(shift.new.iso),
    ])
  }

  /// `office set`: how the office counts, and what kind of commune it is.
  func setOffice() throws(UsageFault) -> ExitCode {
    let convention = invocation.has("due-time") ? try choice("due-time", or: DueConvention.endOfDay) : nil
    let isDifficult = invocation.has("difficult-area") ? try choice("difficult-area", or: YesOrNo.no) : nil
    if convention == nil, isDifficult == nil { throw .optionMissing("due-time") }
    return withBook { (register) throws(RegisterFault) in
      try register.change(
        convention: convention, isDifficultArea: isDifficult.map { $0 == .yes }, by: try person(register),
        now: try now(register))
      let affected = try register.dueDatesThatWouldMove().count
      world.out(
        invocation.has("json")
          ? JSON.object([
            "dueTime": .text(register.life.convention.rawValue),
            "difficultArea": .truth(register.office.isDifficultArea), "affected": .number(affected),
          ]).written
          : say(
            "Đã ghi cài đặt. Ngày hẹn đã ghi được giữ nguyên (\(affected) ngày không còn khớp; xem: motcua calendar affected).",
            "The settings are kept. Dates in the book stay (\(affected) no longer fit; see: motcua calendar affected)."
          ))
      return .done
    }
  }

  private enum YesOrNo: String, CaseIterable {
    case yes
    case no
  }
}
