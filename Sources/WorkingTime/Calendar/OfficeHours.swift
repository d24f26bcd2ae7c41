/// One stretch of work on a day, from its first minute up to and without its last.
public struct Session: Sendable, Equatable, Hashable {
  /// When work begins.
  public var opens: ClockTime
  /// When it ends.
  public var closes: ClockTime

  /// Makes a stretch of work.
  public init(_ opens: ClockTime, _ closes: ClockTime) {
    self.opens = opens
    self.closes = closes
  }

  /// Length. Unit: minutes.
  public var minutes: Int { closes.minutes - opens.minutes }

  /// Sessions put in order, those that touch or overlap made one.
  static func merged(_ sessions: [Session]) -> [Session] {
    var merged: [Session] = []
    for session in sessions.sorted(by: { $0.opens < $1.opens }) {
      if let last = merged.last, session.opens <= last.closes {
        merged[merged.count - 1].closes = max(last.closes, session.closes)
      } else {
        merged.append(session)
      }
    }
    return merged
  }
}

/// The working hours of one day: its sessions in order, none on a day of rest.
public struct DayHours: Sendable, Equatable, Hashable {
  /// Sessions, earliest first.
  public let sessions: [Session]

  /// Makes the hours of a day.
  ///
  /// - Throws: `CalendarFault.hoursOverlap` where sessions overlap, are empty, out of order or end after
  ///   23:59, so that the end of a day always lies in it; `.tooManySessions` for more than four.
  public init(_ sessions: [Session]) throws(CalendarFault) {
    guard sessions.count <= DayHours.mostSessions else { throw .tooManySessions }
    var last = 0
    for session in sessions {
      guard session.opens.minutes >= last, session.closes > session.opens, session.closes.minutes < 1440
      else {
        throw .hoursOverlap
      }
      last = session.closes.minutes
    }
    self.sessions = sessions
  }

  private init(unchecked sessions: [Session]) {
    self.sessions = sessions
  }

  /// The most sessions of a day.
  public static let mostSessions = 4

  /// A day of rest.
  public static let rest = DayHours(unchecked: [])

  /// 07:00–11:30 and 13:30–17:00, eight hours: the default of the province's one-stop system
  /// (`law.md` C8); each office sets its own.
  public static let usual = DayHours(unchecked: [
    Session(ClockTime(minutes: 420), ClockTime(minutes: 690)),
    Session(ClockTime(minutes: 810), ClockTime(minutes: 1020)),
  ])

  /// Working time of the day. Unit: minutes.
  public var minutes: Int { sessions.reduce(0) { $0 + $1.minutes } }

  /// Reads `07:00-11:30,13:30-17:00`; the empty text is a day of rest.
  ///
  /// - Throws: `CalendarFault.hoursUnreadable`, or as `init(_:)`.
  public init(reading text: String) throws(CalendarFault) {
    var sessions: [Session] = []
    let isRest = text.allSatisfy { $0 == " " }
    for part in isRest ? [] : text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
      guard ends.count == 2, let opens = ClockTime(reading: ends[0]), let closes = ClockTime(reading: ends[1])
      else { throw .hoursUnreadable }
      sessions.append(Session(opens, closes))
    }
    try self.init(sessions)
  }

  /// `07:00-11:30,13:30-17:00`.
  public var written: String {
    sessions.map { "\($0.opens.written)-\($0.closes.written)" }.joined(separator: ",")
  }
}

/// The working hours of a week from a day on.
public struct WeekHours: Sendable, Equatable, Hashable {
  /// The first day on which they hold.
  public var from: CivilDate
  /// Hours of Monday to Sunday. A weekday without sessions is a day of rest.
  public var days: [DayHours]

  /// Makes the hours of a week; `days` are the seven from Monday to Sunday.
  ///
  /// - Throws: `CalendarFault.weekIncomplete` for another number of days.
  public init(from: CivilDate, days: [DayHours]) throws(CalendarFault) {
    guard days.count == 7 else { throw .weekIncomplete }
    self.from = from
    self.days = days
  }

  private init(usualFrom: CivilDate) {
    from = usualFrom
    days = Array(repeating: .usual, count: 5) + [.rest, .rest]
  }

  /// Monday to Friday with the usual hours, for all time.
  public static let usual = WeekHours(usualFrom: CivilDate(days: -719_162))

  /// Hours put in order of their first days.
  ///
  /// - Throws: `CalendarFault` where two begin on the same day, a week has not seven days, or there are
  ///   more different days than a calendar holds.
  static func ordered(_ weeks: [WeekHours]) throws(CalendarFault) -> [WeekHours] {
    let ordered = weeks.sorted { $0.from < $1.from }
    for (one, next) in zip(ordered, ordered.dropFirst()) where one.from == next.from {
      throw .hoursTwice(one.from)
    }
    // `days` can be set after the week was made.
    guard ordered.allSatisfy({ $0.days.count == 7 }) else { throw .weekIncomplete }
    var kinds: Set<DayHours> = []
    for week in ordered { kinds.formUnion(week.days) }
    guard kinds.count <= Tables.mostKinds else { throw .tooManyHours }
    return ordered
  }
}
