/// The tables of a calendar while they are being laid out.
struct Tables {
  var workingDaysThrough = ContiguousArray<Int32>()
  var closings = ContiguousArray<Int32>()
  var minutesBefore = ContiguousArray<Int32>()
  var dayOfBucket = ContiguousArray<Int32>()
  var profileOfDay: ContiguousArray<UInt8>
  var profiles: ContiguousArray<DayProfile> = [DayProfile(.rest)]
  var projectedThrough: ContiguousArray<UInt16>

  init(entries: [CalendarEntry], weeks: [WeekHours]) {
    profileOfDay = ContiguousArray(repeating: 0, count: OfficeCalendar.count)
    projectedThrough = ContiguousArray(repeating: 0, count: OfficeCalendar.count)
    applyWeeks(weeks)
    applyEntries(entries, weeks)
    count()
  }

  /// How many different days of work a calendar holds, beside the day of rest and the usual one.
  static let mostKinds = 250

  /// The place of a kind of day among the profiles.
  private mutating func place(of day: DayHours) -> UInt8 {
    let profile = DayProfile(day)
    if let known = profiles.firstIndex(of: profile) { return UInt8(known) }
    profiles.append(profile)
    return UInt8(profiles.count - 1)
  }

  private mutating func applyWeeks(_ weeks: [WeekHours]) {
    for (position, week) in weeks.enumerated() {
      let kinds = week.days.map { place(of: $0) }
      // The first hours known hold for the time before them too.
      let first = position == 0 ? 0 : max(0, week.from.days - OfficeCalendar.base)
      let next =
        position + 1 < weeks.count
        ? weeks[position + 1].from.days - OfficeCalendar.base : OfficeCalendar.count
      guard first < min(next, OfficeCalendar.count) else { continue }
      var weekday = CivilDate(days: OfficeCalendar.base + first).weekday.rawValue - 1
      for index in first..<min(next, OfficeCalendar.count) {
        profileOfDay[index] = kinds[weekday]
        weekday = weekday == 6 ? 0 : weekday + 1
      }
    }
  }

  /// A make-up day follows the hours of the first worked weekday of its week's hours: the hours of
  /// the day that it replaces are those of an ordinary working day.
  private mutating func applyEntries(_ entries: [CalendarEntry], _ weeks: [WeekHours]) {
    for entry in entries {
      let index = entry.date.days - OfficeCalendar.base
      switch entry.kind {
      case .off: profileOfDay[index] = 0
      case .work:
        if profiles[Int(profileOfDay[index])].minutes == 0 {
          let week = weeks.last { $0.from <= entry.date } ?? weeks[0]
          profileOfDay[index] = place(of: week.days.first { $0.minutes > 0 } ?? .usual)
        }
      }
      if entry.status == .projected { projectedThrough[index] = 1 }
    }
  }

  private mutating func count() {
    workingDaysThrough.reserveCapacity(OfficeCalendar.count)
    minutesBefore.reserveCapacity(OfficeCalendar.count + 1)
    closings.reserveCapacity(OfficeCalendar.count * 5 / 7)
    var minutes: Int32 = 0
    var projected: UInt16 = 0
    for index in 0..<OfficeCalendar.count {
      minutesBefore.append(minutes)
      projected += projectedThrough[index]
      projectedThrough[index] = projected
      let profile = profiles[Int(profileOfDay[index])]
      if profile.minutes > 0 {
        closings.append(Int32((OfficeCalendar.base + index) * 1440) + profile.closing)
        while dayOfBucket.count * 256 < Int(minutes + profile.minutes) { dayOfBucket.append(Int32(index)) }
        minutes += profile.minutes
      }
      workingDaysThrough.append(Int32(closings.count))
    }
    minutesBefore.append(minutes)
  }
}
