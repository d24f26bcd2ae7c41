import Dossiers
import Register
import WorkingTime

/// A large practice office: the province's shares over a period that ends now.
///
/// Only moments and one byte for each dossier are held; everything else is made from a dossier's
/// number when its turn comes.
struct ProvinceMix {
  private let arrivals: Arrivals
  private let story: Story
  private let now: Moment
  private let moments: [Moment]
  private let fates: [Ending]

  init(count: Int, seed: UInt64, offers: Offers, life: Life, now: Moment) throws(RegisterFault) {
    self.now = now
    arrivals = Arrivals(offers: offers, life: life, seed: seed)
    story = Story(life: life, now: now, seed: seed)
    var times = Draw(seed: seed, .times)
    moments = ReceptionTimes.make(
      count, from: ProvinceMix.firstDay(count: count, now: now), before: now, life.calendar, &times)
    var outlooks: [Outlook] = []
    outlooks.reserveCapacity(count)
    for (number, moment) in moments.enumerated() {
      outlooks.append(Outlook(arrivals.arrival(number, at: moment), now: now, life.calendar))
    }
    var draw = Draw(seed: seed, .fates)
    fates = Endings.share(outlooks, &draw)
  }

  /// A commune's year, or as many days as the province needs for so many.
  static func firstDay(count: Int, now: Moment) -> CivilDate {
    if count <= Shares.mostOfOneCommune { return now.date - 365 }
    return now.date - max(Shares.provinceDays, count * Shares.provinceDays / Shares.provinceReceived)
  }

  /// The pasts of a stretch of numbers.
  func pasts(_ numbers: Range<Int>) throws(RegisterFault) -> [PastDossier] {
    var pasts: [PastDossier] = []
    pasts.reserveCapacity(numbers.count)
    for number in numbers {
      guard let arrival = arrivals.arrival(number, at: moments[number]) else { continue }
      pasts.append(try story.past(number, arrival, fate(number, arrival)))
    }
    return pasts
  }

  private var calendar: OfficeCalendar { story.life.calendar }

  /// The moments of an ending.
  private func fate(_ number: Int, _ arrival: Arrival) -> Fate {
    var draw = Draw(seed: story.seed, .fates, index: number + 1)
    switch fates[number] {
    case .registered: return .registered
    case .underWay: return .underWay
    case .inTime: return inTime(arrival, &draw)
    case .late:
      let most = calendar.workingMinutes(from: arrival.due, to: now)
      let finished = calendar.after(draw.within(1...max(1, min(most, 15 * 480))), arrival.due)
      return .finished(at: finished, returned: collected(finished, &draw))
    case .supplement: return .supplement(asked: soon(arrival, &draw))
    case .payment: return .payment(asked: soon(arrival, &draw))
    case .stopped: return .stopped(at: soon(arrival, &draw))
    case .withdrawn: return .withdrawn(at: soon(arrival, &draw))
    case .notAccepted: return .notAccepted(at: arrival.acceptedAt)
    case .closed:
      let asked = soon(arrival, &draw)
      // The day after the fifteenth, or a few working days later.
      let day = Moment(calendar.closable(askedOn: asked.date), ClockTime(minutes: 0))
      return .closed(asked: asked, at: calendar.after(draw.within(1...1400), day))
    }
  }

  private func inTime(_ arrival: Arrival, _ draw: inout Draw) -> Fate {
    if arrival.due.minutes < now.minutes - Outlook.monthInMinutes, draw.happens(Shares.supplemented) {
      let asked = soon(arrival, &draw)
      let complete = calendar.after(draw.within(240...3000), asked)
      return .finishedAfterSupplement(
        asked: asked, complete: complete, returns: !draw.happens(Shares.uncollected))
    }
    let finished = arrival.finish(by: min(arrival.due, now), calendar)
    return .finished(at: finished, returned: collected(finished, &draw))
  }

  private func collected(_ finished: Moment, _ draw: inout Draw) -> Moment? {
    draw.happens(Shares.uncollected) ? nil : story.collection(finished, &draw)
  }

  /// Within two working days (R12: something lacking must be noticed in three) and before the due date.
  private func soon(_ arrival: Arrival, _ draw: inout Draw) -> Moment {
    let most = min(960, calendar.workingMinutes(from: arrival.acceptedAt, to: min(arrival.due, now)))
    return calendar.after(draw.within(1...max(1, most)), arrival.acceptedAt)
  }
}
