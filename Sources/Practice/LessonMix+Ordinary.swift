import Dossiers
import WorkingTime

extension LessonMix {
  /// Something in process with days left.
  func underWay(_ draw: inout Draw) -> Arrival? {
    for _ in 0..<20 {
      let day = calendar.workingDay(draw.within(1...12), before: now.date)
      let accepted = calendar.moment(on: day, before: now, &draw)
      guard let timed = offers.draw(workingDays: 3...30, &draw),
        let arrival = arrival(timed.offer, timed.channel, accepted: accepted, &draw),
        arrival.due > Urgency.horizon(from: now, calendar: calendar), arrival.due.date > now.date
      else { continue }
      return arrival
    }
    return nil
  }

  /// A limit of which half is over.
  func halfWay(_ draw: inout Draw) -> Arrival? {
    guard let timed = offers.draw(workingDays: 5...30, &draw) else { return nil }
    let day = calendar.workingDay(timed.days / 2 + 1, before: now.date)
    let accepted = calendar.moment(on: day, before: now, &draw)
    return arrival(timed.offer, timed.channel, accepted: accepted, &draw)
  }

  /// A moment between an acceptance and now.
  func moment(after arrival: Arrival, _ draw: inout Draw) -> Moment {
    let minutes = calendar.workingMinutes(from: arrival.acceptedAt, to: now)
    return calendar.after(draw.within(min(260, minutes / 2)...max(1, minutes - 1)), arrival.acceptedAt)
  }

  /// Something that is over: mostly with a result, now and then without.
  func ended(_ number: Int, _ draw: inout Draw) -> (Arrival, Fate)? {
    let arrivals = Arrivals(offers: offers, life: life, seed: seed)
    for attempt in 0..<20 {
      let day = calendar.workingDay(before: now.date - draw.within(6...LessonMix.days - 6))
      let moment = calendar.moment(on: day, before: now, &draw)
      guard let arrival = arrivals.arrival(number * 20 + attempt, at: moment) else { continue }
      // In the week after Tết little has been worked on what came before it.
      let worked = calendar.workingMinutes(from: arrival.acceptedAt, to: now)
      guard worked > 960 else { continue }
      switch number % 25 {
      case 3 where worked > 30 * 480:
        let asked = calendar.after(draw.within(60...900), arrival.acceptedAt)
        let closing = Moment(calendar.closable(askedOn: asked.date), ClockTime(minutes: 0))
        return (arrival, .closed(asked: asked, at: calendar.after(draw.within(1...900), closing)))
      case 13:
        return (arrival, .withdrawn(at: calendar.after(draw.within(30...900), arrival.acceptedAt)))
      case 19 where arrival.channel.waitsForAcceptance:
        return (arrival, .notAccepted(at: arrival.acceptedAt))
      default:
        guard arrival.due < now else { continue }
        let finished = arrival.finish(by: arrival.due, calendar)
        guard let returned = story.collection(finished, &draw) else { continue }
        return (arrival, .finished(at: finished, returned: returned))
      }
    }
    return nil
  }

  /// An arrival whose clock begins at a moment; what came online was sent in before.
  func arrival(_ offer: Offer, _ channel: Channel, accepted: Moment, _ draw: inout Draw) -> Arrival? {
    var received = accepted
    if channel.waitsForAcceptance {
      received = calendar.moment(workingMinutes: draw.within(10...400), before: accepted)
    }
    return Arrival(
      offer, channel, receivedAt: received, acceptedAt: accepted, pace: draw.within(300...1000), life: life)
  }

  /// The moment itself, or the minute of work before it.
  func inHours(_ moment: Moment) -> Moment {
    calendar.isOpen(at: moment) ? moment : calendar.moment(workingMinutes: 1, before: moment)
  }
}
