import Dossiers
import Register
import WorkingTime

/// How a dossier came: what for, by which way, and when its clock began.
struct Arrival {
  var offer: Offer
  var channel: Channel
  /// When it came in.
  var receivedAt: Moment
  /// When a clerk accepted it: at once but for what came online (R7: within eight working hours).
  var acceptedAt: Moment
  /// The due date counted from the acceptance.
  var due: Moment
  /// How much of its time the office takes, of a thousand.
  var pace: Int

  /// - Returns: `nil` where the limit gives no date.
  init?(_ offer: Offer, _ channel: Channel, receivedAt: Moment, acceptedAt: Moment, pace: Int, life: Life) {
    guard
      let due = try? life.calendar.due(offer.limit.limit, from: acceptedAt, convention: life.convention)
    else { return nil }
    self.offer = offer
    self.channel = channel
    self.receivedAt = receivedAt
    self.acceptedAt = acceptedAt
    self.due = due
    self.pace = pace
  }

  /// When the office finishes at that pace, where it may take until a moment.
  func finish(by end: Moment, _ calendar: OfficeCalendar) -> Moment {
    let minutes = calendar.workingMinutes(from: acceptedAt, to: end)
    return calendar.after(minutes * pace / 1000, acceptedAt)
  }
}

extension Channel {
  /// Whether the dossier is sent in and waits until a clerk accepts it.
  var waitsForAcceptance: Bool {
    switch self {
    case .online, .partial: true
    case .direct, .postal: false
    }
  }
}
