/// The office's days and hours of work, laid out in tables once so that every question is a lookup.
///
/// The tables cover 1990–2099; a few hundred kilobytes, built in well under a millisecond a decade.
public struct OfficeCalendar: Sendable {
  /// First year of the tables.
  public static let firstYear = 1990
  /// Last year of the tables.
  public static let lastYear = 2099

  /// Days since 1970 of the first day in the tables.
  static let base = 20 * 365 + 5
  /// How many days the tables hold.
  static let count = 110 * 365 + 27

  /// The days that are not what their weekday says, in order.
  public let entries: [CalendarEntry]
  /// The working hours, earliest first.
  public let hours: [WeekHours]

  /// For each day: how many working days lie on or before it.
  let workingDaysThrough: ContiguousArray<Int32>
  /// For each working day: when its last session ends. Unit: minutes, as in `Moment`.
  let closings: ContiguousArray<Int32>
  /// For each day, and one after the last: the working minutes before it.
  let minutesBefore: ContiguousArray<Int32>
  /// For each 256 working minutes: the day in which they begin.
  let dayOfBucket: ContiguousArray<Int32>
  /// For each day: which of `profiles` it follows.
  let profileOfDay: ContiguousArray<UInt8>
  /// The different kinds of days.
  let profiles: ContiguousArray<DayProfile>
  /// For each day: how many projected entries lie on or before it.
  let projectedThrough: ContiguousArray<UInt16>

  /// Lays out a calendar.
  ///
  /// - Throws: `CalendarFault` where entries contradict each other or lie outside the years.
  public init(entries: [CalendarEntry], hours: [WeekHours] = [.usual]) throws(CalendarFault) {
    let ordered = entries.sorted { $0.date < $1.date }
    for (one, next) in zip(ordered, ordered.dropFirst()) where one.date == next.date {
      if one.kind != next.kind { throw .contradictoryDay(one.date) }
    }
    for entry in ordered where !(0..<Self.count).contains(entry.date.days - Self.base) {
      throw .outsideYears(entry.date)
    }
    let weeks = hours.sorted { $0.from < $1.from }
    guard weeks.contains(where: { $0.days.contains { $0.minutes > 0 } }) else { throw .neverOpen }
    self.entries = ordered
    self.hours = weeks
    let tables = Tables(entries: ordered, weeks: weeks)
    workingDaysThrough = tables.workingDaysThrough
    closings = tables.closings
    minutesBefore = tables.minutesBefore
    dayOfBucket = tables.dayOfBucket
    profileOfDay = tables.profileOfDay
    profiles = tables.profiles
    projectedThrough = tables.projectedThrough
  }

  /// The place of a day in the tables, or `nil` outside their years.
  @inline(__always)
  func index(_ date: CivilDate) -> Int? {
    let index = date.days - Self.base
    return index >= 0 && index < Self.count ? index : nil
  }

  /// The hours of a day.
  @inline(__always)
  func profile(_ index: Int) -> DayProfile { profiles[Int(profileOfDay[index])] }

  /// Whether a day is worked. Days outside the years of the calendar are not.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    guard let index = index(date) else { return false }
    return profile(index).minutes > 0
  }

  /// The hours of a day; none on a day of rest.
  public func hours(on date: CivilDate) -> [Session] {
    guard let index = index(date) else { return [] }
    return profile(index).sessions
  }

  /// The entry that makes a day what it is, or `nil` on an ordinary day.
  public func entry(on date: CivilDate) -> CalendarEntry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].date < date { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].date == date ? entries[low] : nil
  }

  /// Whether a projected day lies in `first ... last`, so that a date counted across it is «dự kiến».
  public func leansOnProjection(from first: CivilDate, through last: CivilDate) -> Bool {
    guard let start = index(first), let end = index(last), start <= end else { return false }
    return projectedThrough[end] > (start == 0 ? 0 : projectedThrough[start - 1])
  }
}

extension OfficeCalendar: Equatable {
  /// Two calendars are equal when their days and hours are.
  public static func == (left: OfficeCalendar, right: OfficeCalendar) -> Bool {
    left.entries == right.entries && left.hours == right.hours
  }
}

/// The hours of one kind of day, at most four sessions, without an array to follow.
struct DayProfile: Sendable, Equatable {
  var opens: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
  var closes: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
  var sessionCount = 0
  var minutes: Int32 = 0

  init(_ day: DayHours) {
    for (index, session) in day.sessions.prefix(4).enumerated() {
      set(index, Int32(session.opens.minutes), Int32(session.closes.minutes))
    }
    sessionCount = min(4, day.sessions.count)
    minutes = Int32(day.sessions.prefix(4).reduce(0) { $0 + $1.minutes })
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
  var opening: Int32 { opens.0 }
  /// When the last session ends.
  var closing: Int32 { session(max(0, sessionCount - 1)).closes }

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
