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
  /// Hours of reception beside the working hours, earliest first, as «sáng thứ 7»: dossiers are taken, but
  /// the day is no working day and counts for no limit.
  public let reception: [WeekHours]

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
  /// - Throws: `CalendarFault` where entries contradict each other or lie outside the years, or hours do
  ///   not make a week.
  public init(
    entries: [CalendarEntry], hours: [WeekHours] = [.usual], reception: [WeekHours] = []
  ) throws(CalendarFault) {
    let ordered = entries.sorted { $0.date < $1.date }
    for (one, next) in zip(ordered, ordered.dropFirst()) where one.date == next.date {
      if one.kind != next.kind { throw .contradictoryDay(one.date) }
    }
    for entry in ordered where !Self.holds(entry.date) { throw .outsideYears(entry.date) }
    self.entries = ordered
    self.hours = try WeekHours.ordered(hours)
    self.reception = try WeekHours.ordered(reception)
    guard self.hours.contains(where: { $0.days.contains { $0.minutes > 0 } }) else { throw .neverOpen }
    let tables = Tables(entries: ordered, weeks: self.hours)
    workingDaysThrough = tables.workingDaysThrough
    closings = tables.closings
    minutesBefore = tables.minutesBefore
    dayOfBucket = tables.dayOfBucket
    profileOfDay = tables.profileOfDay
    profiles = tables.profiles
    projectedThrough = tables.projectedThrough
  }

  /// Whether a day lies in the years of the tables.
  static func holds(_ date: CivilDate) -> Bool {
    date.days >= base && date.days < base + count
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

  /// When dossiers are received on a day: in the working hours and in the hours of reception. None on a day
  /// that an entry makes a day off («trừ các ngày nghỉ lễ, tết»).
  public func receptionHours(on date: CivilDate) -> [Session] {
    if entry(on: date)?.kind == .off { return [] }
    guard let week = reception.last(where: { $0.from <= date }) else { return hours(on: date) }
    return Session.merged(hours(on: date) + week.days[date.weekday.rawValue - 1].sessions)
  }

  /// Whether dossiers are received at a moment.
  public func receives(at moment: Moment) -> Bool {
    receptionHours(on: moment.date).contains { $0.opens <= moment.time && moment.time < $0.closes }
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
    left.entries == right.entries && left.hours == right.hours && left.reception == right.reception
  }
}
