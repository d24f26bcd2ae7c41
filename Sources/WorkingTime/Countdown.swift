public import Vietnamese

/// How far a due moment is, in working time.
public struct Countdown: Sendable, Equatable, Comparable {
  /// Working minutes left; negative when late.
  public var minutes: Int
  /// Whether the due moment itself has passed. At night after closing nothing is left and nothing
  /// is late by a working minute yet, though the moment has passed.
  public var isLate: Bool
  /// Working minutes that make one day in words.
  public var minutesOfDay: Int

  /// Measures from now to the due moment.
  public init(now: Moment, due: Moment, calendar: OfficeCalendar) {
    minutes = calendar.workingMinutes(from: now, to: due)
    isLate = now > due
    minutesOfDay = calendar.usualMinutes(on: now.date)
  }

  /// An amount that stands still while a limit is suspended.
  public init(minutes: Int, minutesOfDay: Int) {
    self.minutes = minutes
    self.minutesOfDay = minutesOfDay
    isLate = minutes < 0
  }

  /// Less time left.
  public static func < (left: Countdown, right: Countdown) -> Bool { left.minutes < right.minutes }

  /// «còn 2 ngày 3 giờ», «còn 35 phút», «quá 1 ngày», «quá hạn».
  public var written: Bilingual {
    let amount = abs(minutes)
    guard amount > 0 else {
      return isLate ? Bilingual("quá hạn", "late") : Bilingual("đến hạn", "due now")
    }
    let days = amount / minutesOfDay
    let hours = amount % minutesOfDay / 60
    let rest = amount % minutesOfDay % 60
    var vi: [String] = []
    var en: [String] = []
    if days > 0 {
      vi.append("\(days) ngày")
      en.append("\(days) d")
    }
    if hours > 0 {
      vi.append("\(hours) giờ")
      en.append("\(hours) h")
    }
    // Minutes matter only on the last day.
    if days == 0, rest > 0 {
      vi.append("\(rest) phút")
      en.append("\(rest) min")
    }
    return isLate
      ? Bilingual("quá " + vi.joined(separator: " "), en.joined(separator: " ") + " late")
      : Bilingual("còn " + vi.joined(separator: " "), en.joined(separator: " ") + " left")
  }
}

extension OfficeCalendar {
  /// The working minutes of an ordinary day by the latest hours: what «1 ngày» means in a countdown.
  public var usualMinutesOfDay: Int { (hours.last ?? .usual).usualMinutes }

  /// The working minutes of an ordinary day by the hours that hold on a date.
  public func usualMinutes(on date: CivilDate) -> Int {
    (hours.last { $0.from <= date } ?? hours.first ?? .usual).usualMinutes
  }
}

extension WeekHours {
  /// The working minutes of the first worked weekday.
  fileprivate var usualMinutes: Int { days.first { $0.minutes > 0 }?.minutes ?? 480 }
}
