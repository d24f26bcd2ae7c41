import Dossiers
import WorkingTime

/// The arrivals of a period, any of which can be made from its number alone.
struct Arrivals {
  let offers: Offers
  let life: Life
  let seed: UInt64

  /// The arrival with a number, at its moment.
  func arrival(_ number: Int, at moment: Moment) -> Arrival? {
    var draw = Draw(seed: seed, .arrival, index: number)
    let channel = channel(isOpen: life.calendar.isOpen(at: moment), &draw)
    guard let offer = offers.draw(channel, &draw) else { return nil }
    let accepted =
      channel.waitsForAcceptance ? life.calendar.after(draw.within(10...420), moment) : moment
    return Arrival(
      offer, channel, receivedAt: moment, acceptedAt: accepted, pace: draw.within(150...1000), life: life)
  }

  /// The channels' shares hold over all hours: what comes out of hours is online, so that fewer do
  /// in hours.
  private func channel(isOpen: Bool, _ draw: inout Draw) -> Channel {
    let whole = draw.happens(Shares.wholeOfOnline)
    guard isOpen else { return whole ? .online : .partial }
    let inHours = 1000 - Shares.outOfHours
    let place = draw.below(inHours)
    if place < Shares.online - Shares.outOfHours { return whole ? .online : .partial }
    return place < Shares.online - Shares.outOfHours + Shares.postal ? .postal : .direct
  }
}
