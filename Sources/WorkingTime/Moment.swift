/// A minute on the office's clock. Unit: minutes since 1970-01-01 00:00 in Việt Nam (UTC+7, no daylight saving).
public struct Moment: Sendable, Equatable, Hashable, Comparable {
  /// Minutes since 1970-01-01 00:00, civil time of Việt Nam.
  public var minutes: Int

  /// The moment of a count of minutes.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// The moment of a day and a time of the day.
  public init(_ date: CivilDate, _ time: ClockTime) {
    minutes = date.days * 1440 + time.minutes
  }

  /// The moment of a count of seconds since 1970-01-01 00:00 UTC, its seconds cut off.
  public init(secondsUTC: Int) {
    let local = secondsUTC + Moment.offsetFromUTC
    minutes = local / 60 - (local % 60 < 0 ? 1 : 0)
  }

  /// Seconds that Việt Nam is ahead of UTC.
  public static let offsetFromUTC = 7 * 3600

  /// Seconds since 1970-01-01 00:00 UTC.
  public var secondsUTC: Int { minutes * 60 - Moment.offsetFromUTC }

  /// The day.
  public var date: CivilDate {
    CivilDate(days: minutes / 1440 - (minutes % 1440 < 0 ? 1 : 0))
  }

  /// The time of the day.
  public var time: ClockTime {
    let rest = minutes % 1440
    return ClockTime(minutes: rest < 0 ? rest + 1440 : rest)
  }

  /// Earlier than.
  public static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }
}

/// A time of the day. Unit: minutes since midnight, 0 to 1440 (24:00 is the end of the day).
public struct ClockTime: Sendable, Equatable, Hashable, Comparable {
  /// Minutes since midnight.
  public var minutes: Int

  /// A time of so many minutes since midnight.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// A time of hour (0–24) and minute (0–59), or `nil` where there is none.
  public init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
    minutes = hour * 60 + minute
  }

  /// Earlier than.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
