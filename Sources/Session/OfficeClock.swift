import Glibc
public import WorkingTime

/// The clock of a session: the machine's, moved by what the practice office says.
public struct OfficeClock: Sendable {
  /// How far it is from the machine's clock. Unit: seconds.
  public let offset: Int

  /// A clock.
  public init(offset: Int = 0) {
    self.offset = offset
  }

  /// Seconds since 1970 UTC.
  public var secondsUTC: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) + offset
  }

  /// The moment on the office's clock. Việt Nam is UTC+7; the machine's time zone has no say.
  public var moment: Moment { Moment(secondsUTC: secondsUTC) }

  /// A clock that nobody sets, from an arbitrary beginning. Unit: milliseconds.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// Milliseconds until the next minute begins.
  var untilNextMinute: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let second = (Int(time.tv_sec) + offset) % 60
    return (60 - (second < 0 ? second + 60 : second)) * 1000 - Int(time.tv_nsec) / 1_000_000
  }
}
