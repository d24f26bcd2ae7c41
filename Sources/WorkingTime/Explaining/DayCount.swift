internal import Vietnamese

/// Lists the days of one due date, each with its number and its reason.
struct DayCount {
  let calendar: OfficeCalendar
  let start: Moment
  let due: Moment
  let convention: DueConvention
  /// From where days are counted.
  let begun: Moment

  init(calendar: OfficeCalendar, start: Moment, due: Moment, convention: DueConvention) throws(DueFault) {
    self.calendar = calendar
    self.start = start
    self.due = due
    self.convention = convention
    begun = try calendar.begins(start, convention)
  }

  func days(of limit: TimeLimit) throws(DueFault) -> [Explanation.Day] {
    switch limit {
    case .workingDays(let halves):
      switch convention {
      case .endOfDay: return beginning + working(halves, after: start.date)
      case .sameClock:
        let landed = try calendar.landing(wholeDays: halves / 2, from: start)
        return addingHalfDay(halves, to: beginning + counted(after: begun.date, through: landed.date), landed)
      }
    case .days(let count): return beginning + calendarDays(through: begun.date + count)
    case .months(let count):
      return beginning + calendarDays(through: begun.date.adding(months: count) ?? due.date)
    case .sum(let sum): return try beginning + days(of: sum)
    case .workingHours: return timed(from: start)
    case .sameDay(let rule): return sameDay(cutoff: rule.cutoff)
    case .atOnce: return sameDay(cutoff: nil)
    case .yearly(let date): return days(of: date)
    case .countBack(let back): return days(of: back)
    case .none: return []
    }
  }

  // MARK: One day

  func day(_ date: CivilDate, _ number: Int?, _ reason: Bilingual? = nil) -> Explanation.Day {
    let entry = calendar.entry(on: date)
    return Explanation.Day(
      date: date, number: number, reason: reason ?? calendar.reason(on: date),
      isProjected: entry?.status == .projected, isNamed: entry != nil)
  }

  /// The day on which the limit starts, and those until work can begin where that is another.
  var beginning: [Explanation.Day] {
    let rule = Bilingual(
      "ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự)",
      "the day it starts is not counted (Civil Code, art. 147)")
    guard begun.date > start.date else {
      // A reception on a day of rest is rare enough to say so.
      let rest = calendar.isWorkingDay(start.date) ? nil : calendar.reason(on: start.date)
      return [day(start.date, nil, rest.map { rule.joined($0) } ?? rule)]
    }
    let opening = Bilingual(
      "ngoài giờ làm việc: tính như nhận lúc \(begun.written)",
      "outside office hours: taken as received \(begun.written)")
    return [day(start.date, nil, opening)] + each(start.date + 1, begun.date - 1) { day($0, nil) }
      + [day(begun.date, nil, rule)]
  }

  // MARK: Working days

  /// The working days after a day up to the due date, numbered from 1; an odd half ends with its last day.
  func working(_ halves: Int, after first: CivilDate) -> [Explanation.Day] {
    var number = 0
    return each(first + 1, due.date) { date in
      guard calendar.isWorkingDay(date) else { return day(date, nil) }
      number += 1
      guard halves & 1 == 1, date == due.date else { return day(date, number) }
      var last = day(date, number)
      last.stretches = calendar.stretches(on: date, from: Moment(date, ClockTime(minutes: 0)), to: due)
      last.reason = last.reason.joined(
        Bilingual("nửa ngày, đến \(due.time.written)", "half a day, until \(due.time.written)"))
      return last
    }
  }

  /// Working days after a day, through another, numbered from 1.
  func counted(after first: CivilDate, through last: CivilDate) -> [Explanation.Day] {
    var number = 0
    return each(first + 1, last) { date in
      guard calendar.isWorkingDay(date) else { return day(date, nil) }
      number += 1
      return day(date, number)
    }
  }

  /// The half day that runs on from a moment where the halves are odd: its minutes, the first of them on
  /// the last day so far.
  func addingHalfDay(
    _ halves: Int, to days: [Explanation.Day], _ landed: Moment
  ) -> [Explanation.Day] {
    guard halves & 1 == 1 else { return days }
    var days = days
    for var half in timed(from: landed) {
      if half.number != nil { half.number = halves / 2 + 1 }
      if let last = days.last, last.date == half.date {
        // The day of the landing is in the list already. Where it was counted its number stays; where it
        // is the day of the start, half a day of it counts after all.
        if let number = last.number {
          half.number = number
          half.reason = half.stretches.isEmpty ? last.reason : last.reason.joined(half.stretches.words)
        }
        days.removeLast()
      }
      days.append(half)
    }
    return days
  }

  // MARK: Hours

  /// Each day from a moment to the due one with the working time counted on it.
  func timed(from first: Moment) -> [Explanation.Day] {
    var number = 0
    return each(first.date, due.date) { date in
      var one = day(date, nil)
      one.stretches = calendar.stretches(on: date, from: first, to: due)
      if one.stretches.isEmpty {
        if calendar.isWorkingDay(date) {
          one.reason = one.reason.joined(Bilingual("đã hết giờ làm việc", "after closing"))
        }
      } else {
        number += 1
        one.number = number
        one.reason = one.reason.joined(one.stretches.words)
      }
      return one
    }
  }

  // MARK: The same day

  private func sameDay(cutoff: ClockTime?) -> [Explanation.Day] {
    if due.date == start.date {
      let words = cutoff.map {
        Bilingual("nhận không sau \($0.written): trả trong ngày", "received by \($0.written): the same day")
      }
      var today = day(start.date, 1)
      today.reason = today.reason.joined(words ?? Bilingual("trả trong ngày", "the same day"))
      today.stretches = calendar.stretches(on: start.date, from: start, to: due)
      return [today]
    }
    var days = [day(start.date, nil, whyNotToday(cutoff))]
    days += each(start.date + 1, due.date - 1) { day($0, nil) }
    var last = day(due.date, 1)
    last.stretches = calendar.hours(on: due.date)
    return days + [last]
  }

  private func whyNotToday(_ cutoff: ClockTime?) -> Bilingual {
    let today = calendar.reason(on: start.date)
    guard calendar.isWorkingDay(start.date) else { return today }
    if let cutoff, start.time > cutoff {
      return today.joined(
        Bilingual(
          "nhận sau \(cutoff.written): ngày làm việc tiếp theo",
          "received after \(cutoff.written): the next working day"))
    }
    return today.joined(Bilingual("đã hết giờ làm việc", "after closing"))
  }

  // MARK: Walking

  func each(
    _ first: CivilDate, _ last: CivilDate, _ make: (CivilDate) -> Explanation.Day
  ) -> [Explanation.Day] {
    first <= last ? (first.days...last.days).map { make(CivilDate(days: $0)) } : []
  }
}

extension Bilingual {
  /// Two remarks, one after the other.
  func joined(_ other: Bilingual) -> Bilingual {
    Bilingual("\(vi); \(other.vi)", "\(en); \(other.en)")
  }
}
