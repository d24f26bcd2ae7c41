import Dossiers
import WorkingTime

extension LessonMix {
  /// The dossier that a lesson needs, or `nil` where this hour does not allow it.
  func scene(of lesson: Lesson, _ number: Int, _ draw: inout Draw) -> (Arrival, Fate)? {
    switch lesson {
    case .dueToday: dueToday(number, &draw).map { ($0, .underWay) }
    case .near: due(at: nearClosing, leastDays: 2, &draw).map { ($0, .underWay) }
    case .lateByHours: due(at: closing(lateBy: 30...600), leastDays: 1, &draw).map { ($0, .underWay) }
    case .lateByDays:
      due(at: closing(lateBy: 1000 + 480 * (number % 7)...9600), leastDays: 1, &draw).map { ($0, .underWay) }
    case .closable: asked(on: calendar.asked(closableOn: now.date), &draw)
    case .waiting: asked(on: workingDay(near: now.date - draw.within(2...9)), &draw)
    case .toReturn: toReturn(&draw)
    case .registered: registered(number, &draw)
    case .payment: halfWay(&draw).map { ($0, .payment(asked: moment(after: $0, &draw))) }
    case .stopped: halfWay(&draw).map { ($0, .stopped(at: moment(after: $0, &draw))) }
    }
  }

  /// The working day of this moment, or the next one.
  private var today: CivilDate {
    calendar.isWorkingDay(now.date) ? now.date : calendar.workingDay(after: now.date)
  }

  /// Something that came this morning and is owed today, or a limit that ends today.
  private func dueToday(_ number: Int, _ draw: inout Draw) -> Arrival? {
    if number == 0, calendar.isWorkingDay(now.date), let offer = offers.sameDay.first {
      let noon = Moment(now.date, ClockTime(minutes: 690))
      if calendar.workingMinutes(from: Moment(now.date, ClockTime(minutes: 0)), to: now) > 30 {
        let accepted = calendar.moment(on: now.date, before: min(noon, now - 15), &draw)
        return arrival(offer, .direct, accepted: accepted, &draw)
      }
    }
    return due(at: calendar.closing(of: today), leastDays: 1, &draw)
  }

  /// The last closing within one working day's time from now.
  private var nearClosing: Moment {
    let horizon = Urgency.horizon(from: now, calendar: calendar)
    let closing = calendar.closing(of: horizon.date)
    if closing <= horizon { return closing }
    let before = calendar.closing(of: calendar.workingDay(before: horizon.date))
    return before > now ? before : closing
  }

  /// The latest closing that lies so many working minutes back.
  private func closing(lateBy minutes: ClosedRange<Int>) -> Moment {
    var day = now.date
    for _ in 0..<60 {
      let closing = calendar.closing(of: day)
      if calendar.isWorkingDay(day), closing < now,
        calendar.workingMinutes(from: closing, to: now) >= minutes.lowerBound
      {
        return closing
      }
      day = day - 1
    }
    return calendar.closing(of: calendar.workingDay(before: now.date))
  }

  /// A dossier whose limit of whole working days ends at a closing.
  private func due(at closing: Moment, leastDays: Int, _ draw: inout Draw) -> Arrival? {
    for _ in 0..<20 {
      guard let timed = offers.draw(workingDays: leastDays...10, &draw) else { return nil }
      let day = calendar.workingDay(timed.days, before: closing.date)
      guard Moment(day, ClockTime(minutes: 480)) < now else { continue }
      let accepted = calendar.moment(on: day, before: now, &draw)
      let made = arrival(timed.offer, timed.channel, accepted: accepted, &draw)
      if let made, made.due == closing { return made }
    }
    return nil
  }

  /// The next working day from a day on if that is over, so that after Tết nothing is older than it must be.
  private func workingDay(near date: CivilDate) -> CivilDate {
    let next = calendar.workingDay(after: date - 1)
    return next < now.date ? next : calendar.workingDay(before: date)
  }

  /// A dossier in which supplements were asked for on a working day.
  private func asked(on day: CivilDate, _ draw: inout Draw) -> (Arrival, Fate)? {
    let asked = calendar.moment(on: day, before: now, &draw)
    let accepted = calendar.moment(workingMinutes: draw.within(60...700), before: asked)
    guard let timed = offers.draw(workingDays: 3...30, &draw) else { return nil }
    return arrival(timed.offer, timed.channel, accepted: inHours(accepted), &draw)
      .map { ($0, .supplement(asked: asked)) }
  }

  /// A result of the last days that nobody has come for.
  private func toReturn(_ draw: inout Draw) -> (Arrival, Fate)? {
    let finished = inHours(calendar.moment(workingMinutes: draw.within(40...1200), before: now))
    guard let timed = offers.draw(workingDays: 3...10, &draw) else { return nil }
    let worked = draw.within(300...480 * (timed.days - 1))
    let accepted = calendar.moment(workingMinutes: worked, before: finished)
    return arrival(timed.offer, timed.channel, accepted: inHours(accepted), &draw).map {
      ($0, .finished(at: finished, returned: nil))
    }
  }

  /// An online dossier that nobody has answered yet: one from working hours, one from the evening before.
  private func registered(_ number: Int, _ draw: inout Draw) -> (Arrival, Fate)? {
    var moment = calendar.moment(workingMinutes: draw.within(30...300), before: now) - 1
    if number % 2 == 0 {
      let evening = Moment(now.date, ClockTime(minutes: draw.within(1140...1320)))
      let last = evening < now ? evening : evening - 1440
      if calendar.workingMinutes(from: last, to: now) < 420 { moment = last }
    }
    let accepted = calendar.after(Life.minutesToAnswer, moment)
    return offers.draw(.online, &draw)
      .flatMap {
        Arrival(
          $0, .online, receivedAt: moment, acceptedAt: accepted, pace: draw.within(150...1000), life: life)
      }
      .map { ($0, .registered) }
  }
}
