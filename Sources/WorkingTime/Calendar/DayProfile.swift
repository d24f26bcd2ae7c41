/// The hours of one kind of day, at most four sessions, without an array to follow.
struct DayProfile: Sendable, Equatable {
  var opens: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
  var closes: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
  var sessionCount = 0
  /// Working time of the day. Unit: minutes.
  var minutes: Int32 = 0
  /// When the last session ends; midnight on a day of rest. Unit: minutes since midnight.
  var closing: Int32 = 0

  init(_ day: DayHours) {
    for (index, session) in day.sessions.prefix(4).enumerated() {
      set(index, Int32(session.opens.minutes), Int32(session.closes.minutes))
    }
    sessionCount = min(4, day.sessions.count)
    minutes = Int32(day.minutes)
    closing = Int32(day.sessions.last?.closes.minutes ?? 0)
  }

  private mutating func set(_ index: Int, _ open: Int32, _ close: Int32) {
    switch index {
    case 0: (opens.0, closes.0) = (open, close)
    case 1: (opens.1, closes.1) = (open, close)
    case 2: (opens.2, closes.2) = (open, close)
    default: (opens.3, closes.3) = (open, close)
    }
  }

  @inline(__always)
  func session(_ index: Int) -> (opens: Int32, closes: Int32) {
    switch index {
    case 0: (opens.0, closes.0)
    case 1: (opens.1, closes.1)
    case 2: (opens.2, closes.2)
    default: (opens.3, closes.3)
    }
  }

  /// When work begins. Unit: minutes since midnight.
  @inline(__always)
  var opening: Int32 { opens.0 }

  /// When half a day is over: at the end of the session in which half of the working time is, or, where that
  /// is the last session, with that half.
  var midday: Int32 {
    let half = time(after: (minutes + 1) / 2)
    for index in 0..<max(0, sessionCount - 1) {
      let closes = session(index).closes
      if half <= closes { return closes }
    }
    return half
  }

  /// When work can begin on what arrives at a minute of the day: then, or when the next session opens;
  /// `nil` after closing and on a day of rest.
  @inline(__always)
  func begins(at minute: Int32) -> Int32? {
    for index in 0..<sessionCount {
      let (open, close) = session(index)
      if minute < close { return max(minute, open) }
    }
    return nil
  }

  var sessions: [Session] {
    (0..<sessionCount).map { index in
      let (open, close) = session(index)
      return Session(ClockTime(minutes: Int(open)), ClockTime(minutes: Int(close)))
    }
  }

  /// Working minutes of the day that lie before a time of the day.
  @inline(__always)
  func worked(before minute: Int32) -> Int32 {
    var total: Int32 = 0
    for index in 0..<sessionCount {
      let (open, close) = session(index)
      total += max(0, min(minute, close) - open)
    }
    return total
  }

  /// The time of the day at which so many working minutes (1 … `minutes`) are over.
  @inline(__always)
  func time(after worked: Int32) -> Int32 {
    var rest = worked
    for index in 0..<sessionCount {
      let (open, close) = session(index)
      if rest <= close - open { return open + rest }
      rest -= close - open
    }
    return closing
  }

  static func == (left: DayProfile, right: DayProfile) -> Bool {
    left.opens == right.opens && left.closes == right.closes && left.sessionCount == right.sessionCount
  }
}
