import Dossiers
import WorkingTime

/// How a dossier of a large office ends, without its moments.
enum Ending: UInt8 {
  case registered, underWay, inTime, late
  case supplement, payment, stopped, withdrawn, notAccepted, closed
}

/// What can become of a dossier, in one byte.
struct Outlook: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It still waits to be accepted.
  static let waits = Outlook(rawValue: 1)
  /// At its pace it is not finished yet.
  static let isUnderWay = Outlook(rawValue: 2)
  /// It was due at least a working hour ago.
  static let canBeLate = Outlook(rawValue: 4)
  /// It was due in the last weeks.
  static let isRecentlyDue = Outlook(rawValue: 8)
  /// It was accepted a working hour ago or more, but not months.
  static let canWait = Outlook(rawValue: 16)
  /// It came online.
  static let isOnline = Outlook(rawValue: 32)
  /// It is old enough to have been closed.
  static let canBeClosed = Outlook(rawValue: 64)

  static let monthInMinutes = 30 * 1440

  init(_ arrival: Arrival?, now: Moment, _ calendar: OfficeCalendar) {
    guard let arrival, arrival.acceptedAt <= now else {
      self = .waits
      return
    }
    var outlook: Outlook = []
    if arrival.finish(by: arrival.due, calendar) > now { outlook.insert(.isUnderWay) }
    if calendar.workingMinutes(from: arrival.due, to: now) >= 60 {
      outlook.insert(.canBeLate)
      if now.minutes - arrival.due.minutes < Outlook.monthInMinutes { outlook.insert(.isRecentlyDue) }
    }
    let age = now.minutes - arrival.acceptedAt.minutes
    if age < Outlook.monthInMinutes, calendar.workingMinutes(from: arrival.acceptedAt, to: now) >= 60 {
      outlook.insert(.canWait)
    }
    if arrival.channel.waitsForAcceptance { outlook.insert(.isOnline) }
    // Two working days, fifteen days and three working days, with the longest holidays between.
    if age > 45 * 1440 { outlook.insert(.canBeClosed) }
    self = outlook
  }
}

/// Gives every dossier an ending, so that the office has the province's shares to the last dossier
/// where the outlooks allow it.
enum Endings {
  static func share(_ outlooks: [Outlook], _ draw: inout Draw) -> [Ending] {
    var endings =
      outlooks.map { $0.contains(.waits) ? .registered : $0.contains(.isUnderWay) ? .underWay : .inTime }
      as [Ending]
    let count = outlooks.count
    let late = quota(Shares.provinceOpenLate, of: Shares.provinceReceived, count)
    let finished = quota(Shares.provinceFinished, of: Shares.provinceReceived, count)
    let finishedLate = quota(Shares.provinceFinishedLate, of: Shares.provinceFinished, finished)
    func turn(_ most: Int, _ ending: Ending, _ draw: inout Draw, where allowed: (Outlook) -> Bool) -> Int {
      choose(most, of: &endings, from: .inTime, to: ending, &draw) { allowed(outlooks[$0]) }
    }

    // What is open and late has mostly become so lately.
    let recent = turn(late, .underWay, &draw) { $0.contains(.isRecentlyDue) }
    _ = turn(late - recent, .underWay, &draw) { $0.contains(.canBeLate) }
    _ = turn(finishedLate, .late, &draw) { $0.contains(.canBeLate) }

    let open = endings.count { $0 == .registered || $0 == .underWay }
    let rest = count - finished - open
    guard rest > 0 else {
      _ = choose(-rest, of: &endings, from: .underWay, to: .inTime, &draw) {
        outlooks[$0].contains(.isUnderWay) && outlooks[$0].contains(.canWait)
      }
      return endings
    }
    var left = rest
    left -= turn(rest * Shares.Rest.notAccepted / 1000, .notAccepted, &draw) { $0.contains(.isOnline) }
    left -= turn(rest * Shares.Rest.closed / 1000, .closed, &draw) { $0.contains(.canBeClosed) }
    left -= turn(rest * Shares.Rest.supplement / 1000, .supplement, &draw) { $0.contains(.canWait) }
    left -= turn(rest * Shares.Rest.payment / 1000, .payment, &draw) { $0.contains(.canWait) }
    left -= turn(rest * Shares.Rest.stopped / 1000, .stopped, &draw) { $0.contains(.canWait) }
    _ = turn(left, .withdrawn, &draw) { _ in true }
    return endings
  }

  private static func quota(_ part: Int, of whole: Int, _ count: Int) -> Int {
    (count * part + whole / 2) / whole
  }

  /// Turns so many endings, each of those allowed as likely as the others, and gives how many there were.
  private static func choose(
    _ most: Int, of endings: inout [Ending], from: Ending, to: Ending, _ draw: inout Draw,
    where allowed: (Int) -> Bool
  ) -> Int {
    var candidates = endings.indices.count { endings[$0] == from && allowed($0) }
    let wanted = max(0, min(most, candidates))
    var needed = wanted
    for place in endings.indices where needed > 0 && endings[place] == from && allowed(place) {
      if draw.below(candidates) < needed {
        endings[place] = to
        needed -= 1
      }
      candidates -= 1
    }
    return wanted
  }
}
