import Dossiers
import Register
import WorkingTime

/// Tells the past of a dossier, move by move, by the rules that the counter follows too.
struct Story {
  let life: Life
  /// The practice office's present; nothing happens after it.
  let now: Moment
  let seed: UInt64

  /// The past of the dossier with a number, that came so and ends so.
  ///
  /// - Throws: `.refused` where the rules refuse a move; a story that asks for one is wrong.
  func past(_ number: Int, _ arrival: Arrival, _ fate: Fate) throws(RegisterFault) -> PastDossier {
    var person = Draw(seed: seed, .person, index: number)
    var draw = Draw(seed: seed, .life, index: number)
    var teller = Teller(
      try received(arrival, &person), life: life, officer: Clerks.officers[arrival.offer.officer].account)
    switch fate {
    case .registered: break
    case .notAccepted(let moment):
      try teller.move(to: .notAccepted, at: moment, note: Notes.text(for: .notAccepted, &draw))
    default:
      if arrival.channel.waitsForAcceptance { try teller.move(to: .accepted, at: arrival.acceptedAt) }
      try tell(fate, arrival, &teller, &draw)
    }
    return PastDossier(received: teller.received, steps: teller.steps)
  }

  private func tell(_ fate: Fate, _ arrival: Arrival, _ teller: inout Teller, _ draw: inout Draw)
    throws(RegisterFault)
  {
    switch fate {
    case .registered, .notAccepted: break
    case .underWay:
      try process(arrival, by: now, &teller, &draw)
    case .finished(let finished, let returned):
      if draw.happens(arrival.offer.limit.limit.isSameDay ? 200 : 900) {
        try process(arrival, by: finished, &teller, &draw)
      }
      try finish(at: finished, returned: returned, &teller)
    case .finishedAfterSupplement(let asked, let complete, let returns):
      try teller.move(to: .supplement, at: asked, note: Notes.text(for: .supplement, &draw))
      try teller.move(to: .processing, at: complete)
      let end = min(teller.dossier.clock.due ?? now, now)
      let minutes = life.calendar.workingMinutes(from: complete, to: end) * arrival.pace / 1000
      let finished = life.calendar.after(minutes, complete)
      try finish(
        at: finished, returned: returns ? collection(finished, &draw) : nil, &teller)
    case .supplement(let asked):
      try teller.move(to: .supplement, at: asked, note: Notes.text(for: .supplement, &draw))
    case .payment(let asked):
      try process(arrival, by: asked, &teller, &draw)
      try teller.move(to: .payment, at: asked, note: Notes.text(for: .payment, &draw))
    case .stopped(let moment):
      try process(arrival, by: moment, &teller, &draw)
      try teller.move(to: .stopped, at: moment, note: Notes.text(for: .stopped, &draw))
    case .withdrawn(let moment):
      try teller.move(to: .withdrawn, at: moment, note: Notes.text(for: .withdrawn, &draw))
    case .closed(let asked, let moment):
      try teller.move(to: .supplement, at: asked, note: Notes.text(for: .supplement, &draw))
      try teller.move(to: .closed, at: moment)
    }
  }

  /// The officer takes it up within half a working day, if that is soon enough.
  private func process(_ arrival: Arrival, by end: Moment, _ teller: inout Teller, _ draw: inout Draw)
    throws(RegisterFault)
  {
    let taken = life.calendar.after(draw.within(10...240), arrival.acceptedAt)
    guard taken < end else { return }
    try teller.move(to: .processing, at: taken)
  }

  private func finish(at finished: Moment, returned: Moment?, _ teller: inout Teller) throws(RegisterFault) {
    try teller.move(to: .finished, at: finished)
    if let returned { try teller.move(to: .returned, at: returned) }
  }

  /// When somebody comes for a result: most on the same day, others within a week; `nil` where that is yet to come.
  func collection(_ finished: Moment, _ draw: inout Draw) -> Moment? {
    let wait = draw.happens(600) ? draw.within(10...300) : draw.within(240...2400)
    let moment = life.calendar.after(wait, finished)
    return moment <= now ? moment : nil
  }
}

/// A dossier and what has been told of it so far.
private struct Teller {
  let received: Dossier
  let life: Life
  let officer: String
  var dossier: Dossier
  var steps: [PastDossier.Step] = []

  init(_ received: Dossier, life: Life, officer: String) {
    self.received = received
    self.life = life
    self.officer = officer
    dossier = received
    steps.reserveCapacity(4)
  }

  mutating func move(to status: Status, at moment: Moment, note: String = "") throws(RegisterFault) {
    let move = Move(to: status, note: note)
    do throws(MoveRefusal) {
      dossier = try life.apply(move, to: dossier, at: moment)
    } catch {
      throw .refused(error)
    }
    steps.append(PastDossier.Step(move: move, after: dossier, actor: actor(of: status)))
  }

  /// The counter accepts, refuses, takes back, hands over and closes; the officer does the rest.
  private func actor(of status: Status) -> String {
    switch status {
    case .registered, .accepted, .notAccepted, .withdrawn, .returned, .closed: received.receivedBy
    case .processing, .supplement, .payment, .stopped, .finished: officer
    }
  }
}

extension TimeLimit {
  /// Whether the result is owed on the day of the reception.
  var isSameDay: Bool {
    switch self {
    case .sameDay, .atOnce: true
    case .workingDays, .days, .workingHours, .months, .yearly, .countBack, .sum, .none: false
    }
  }
}
