import Dossiers
import WorkingTime

extension OfficeCalendar {
  /// The last working day before a day; the day before where the calendar knows none.
  func workingDay(before date: CivilDate) -> CivilDate {
    for back in 1...60 where isWorkingDay(date - back) { return date - back }
    return date - 1
  }

  /// The working day that lies so many working days before a day.
  func workingDay(_ count: Int, before date: CivilDate) -> CivilDate {
    var day = date
    for _ in 0..<count { day = workingDay(before: day) }
    return day
  }

  /// The first working day after a day.
  func workingDay(after date: CivilDate) -> CivilDate {
    for ahead in 1...60 where isWorkingDay(date + ahead) { return date + ahead }
    return date + 1
  }

  /// The first day on which a dossier can be closed whose supplements were asked for on a day.
  func closable(askedOn date: CivilDate) -> CivilDate {
    (try? closable(afterNoticeOn: date)) ?? date + (Life.daysUntilClosing + 1)
  }

  /// The last working day on which asking for supplements lets a dossier be closed on a day.
  func asked(closableOn date: CivilDate) -> CivilDate {
    var day = workingDay(before: date - Life.daysUntilClosing)
    while closable(askedOn: day) > date { day = workingDay(before: day) }
    return day
  }

  /// When the last session of a working day ends; midnight of another day.
  func closing(of date: CivilDate) -> Moment {
    Moment(date, hours(on: date).last?.closes ?? ClockTime(minutes: 0))
  }

  /// The latest moment from which so many working minutes lead to another.
  func moment(workingMinutes: Int, before end: Moment) -> Moment {
    var (low, high) = (end.minutes - 1440 * 60, end.minutes)
    while low < high {
      let middle = (low + high + 1) / 2
      if self.workingMinutes(from: Moment(minutes: middle), to: end) >= workingMinutes {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return Moment(minutes: low)
  }

  /// Whether somebody works at a moment.
  func isOpen(at moment: Moment) -> Bool {
    workingMinutes(from: moment, to: Moment(minutes: moment.minutes + 1)) == 1
  }

  /// A moment of work on a working day, before a limit where that leaves any.
  func moment(on date: CivilDate, before limit: Moment, _ draw: inout Draw) -> Moment {
    let midnight = Moment(date, ClockTime(minutes: 0))
    let end = min(limit, closing(of: date))
    let minutes = workingMinutes(from: midnight, to: end)
    return after(1 + draw.below(minutes), midnight) - 1
  }

  /// The moment after so many working minutes, or the start where the calendar ends before.
  func after(_ minutes: Int, _ start: Moment) -> Moment {
    (try? adding(workingMinutes: max(1, minutes), to: start)) ?? start
  }
}

extension Moment {
  /// So many minutes earlier.
  static func - (moment: Moment, minutes: Int) -> Moment { Moment(minutes: moment.minutes - minutes) }
}
