internal import Vietnamese

extension DayCount {
  /// Every day through the last one counts; what follows only waits for a working day.
  func calendarDays(through last: CivilDate) -> [Explanation.Day] {
    let counted = each(begun.date + 1, min(last, due.date)) { date in
      guard date == last, due.date > last else { return day(date, date - begun.date) }
      let off = Bilingual("ngày cuối là ngày nghỉ", "the last day is off")
      return day(date, date - begun.date, calendar.reason(on: date).joined(off))
    }
    return counted
      + each(last + 1, due.date) { date in
        guard date == due.date else { return day(date, nil) }
        let moved = Bilingual(
          "chuyển sang ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự)",
          "moved to the next working day (Civil Code, art. 148.5)")
        return day(date, nil, calendar.reason(on: date).joined(moved))
      }
  }

  /// The calendar part of a sum, then its working days, which are numbered from 1 again.
  func days(of sum: LimitSum) throws(DueFault) -> [Explanation.Day] {
    guard let last = sum.lastCalendarDay(from: begun.date) else { throw .outsideCalendar }
    guard sum.workingHalves > 0 else { return calendarDays(through: last) }
    let calendarPart = each(begun.date + 1, last) { day($0, $0 - begun.date) }
    switch convention {
    case .endOfDay: return calendarPart + working(sum.workingHalves, after: last)
    case .sameClock:
      let landed = try calendar.landing(of: sum, after: last, from: begun)
      return addingHalfDay(
        sum.workingHalves, to: calendarPart + counted(after: last, through: landed.date), landed)
    }
  }

  /// A yearly date: the due day, and the days of rest that lie between it and the date.
  func days(of date: YearlyDate) -> [Explanation.Day] {
    let last =
      (start.date.year...start.date.year + 2).lazy.compactMap { date.lastDay(in: $0) }
      .first { $0 >= due.date } ?? due.date
    let words = date.written
    var days = [day(due.date, 1, calendar.reason(on: due.date).joined(words))]
    days += each(due.date + 1, last) { day($0, nil) }
    if !date.includesDay { days.append(day(last + 1, nil, words)) }
    return days
  }

  /// A count back: the days from the due one to the event, numbered from the event.
  func days(of back: CountBack) -> [Explanation.Day] {
    var left = back.count + 1
    let counted = each(due.date, back.event - 1) { date in
      switch back.unit {
      case .days:
        let number = back.event - date
        if number <= back.count { return day(date, number) }
        let earlier = Bilingual("lấy ngày làm việc liền trước", "taken as the working day before")
        return day(date, nil, date == due.date ? calendar.reason(on: date).joined(earlier) : nil)
      case .workingDays:
        guard calendar.isWorkingDay(date) else { return day(date, nil) }
        left -= 1
        return day(date, left)
      }
    }
    let event = Bilingual("ngày sự kiện, không tính", "the day of the event is not counted")
    return counted + [day(back.event, nil, event)]
  }
}
