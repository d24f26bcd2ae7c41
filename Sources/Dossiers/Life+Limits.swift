public import Vietnamese
public import WorkingTime

/// What changes the time of a dossier and leaves its status: the start of the limit (R8), verification,
/// and the one new date (R15).
extension Life {
  /// The dossier after a change.
  ///
  /// - Throws: `MoveRefusal`; the dossier is then as before.
  public func apply(_ change: Change, to dossier: Dossier, at now: Moment) throws(MoveRefusal) -> Dossier {
    if case .move(let move) = change { return try apply(move, to: dossier, at: now) }
    guard now.minutes >= dossier.statusSince.minutes - Life.clockTolerance else {
      throw .beforeLastChange(dossier.statusSince)
    }
    var after = dossier
    after.version += 1
    let refusal: LimitRefusal?
    do throws(DueFault) {
      switch change {
      case .move: refusal = nil
      case .start(let moment, _): refusal = try begin(&after, at: moment, now: now)
      case .extend(let note): refusal = try extend(&after, note: note)
      case .reappoint(let order): refusal = reappoint(&after, order, now: now)
      }
    } catch {
      throw .noDueDate(error)
    }
    if let refusal { throw .limit(refusal) }
    return after
  }

  /// Why an order has no place for a dossier, whatever it says, or `nil` where it has.
  public func refusal(of order: LimitOrder, for dossier: Dossier) -> LimitRefusal? {
    switch order {
    case .start:
      if dossier.limit.start == .reception { return .startsAtReception }
      if let started = dossier.clock.startedAt { return .startedAlready(started) }
    case .extend:
      if dossier.limit.isVerification { return .extendedAlready }
      if dossier.limit.verification == nil { return .noVerification }
    case .reappoint: break
    }
    if let from = dossier.reappointedFrom, order != .start { return .reappointedAlready(from: from) }
    switch dossier.status {
    case .accepted, .processing: break
    case .registered, .notAccepted, .supplement, .payment, .withdrawn, .stopped, .finished, .returned,
      .closed:
      return .notRunning(dossier.status)
    }
    return order != .start && dossier.clock.due == nil ? .noDueDate : nil
  }

  /// Starts a limit that waited for its moment (R8, R11).
  private func begin(_ dossier: inout Dossier, at moment: Moment, now: Moment) throws(DueFault)
    -> LimitRefusal?
  {
    if let refusal = refusal(of: .start, for: dossier) { return refusal }
    guard moment >= dossier.receivedAt, moment.minutes <= now.minutes + Life.clockTolerance else {
      return .startOutside(received: dossier.receivedAt)
    }
    try run(&dossier, from: moment)
    return nil
  }

  /// The longer limit, counted from the same start. What a pause has added stays added.
  private func extend(_ dossier: inout Dossier, note: String) throws(DueFault) -> LimitRefusal? {
    if let refusal = refusal(of: .extend, for: dossier) { return refusal }
    guard !note.isEmpty else { return .reasonMissing }
    guard let limit = dossier.limit.verification, let start = dossier.clock.startedAt,
      let due = dossier.clock.due
    else { return .noDueDate }
    let plain = try calendar.due(dossier.limit.limit, from: start, convention: convention)
    guard var later = try calendar.due(limit, from: start, convention: convention) else {
      return .extensionNotLater
    }
    if let plain, plain != due {
      let gained = calendar.workingMinutes(from: plain, to: later)
      guard gained > 0 else { return .extensionNotLater }
      later = try calendar.adding(workingMinutes: gained, to: due)
    }
    guard later > due else { return .extensionNotLater }
    dossier.limit.limit = limit
    dossier.limit.isVerification = true
    dossier.limit.verification = nil
    dossier.clock.due = later
    return nil
  }

  /// The new date of a dossier that will be late.
  private func reappoint(_ dossier: inout Dossier, _ order: Reappointment, now: Moment) -> LimitRefusal? {
    if let refusal = refusal(of: .reappoint, for: dossier) { return refusal }
    guard !order.reason.isEmpty else { return .reasonMissing }
    guard let due = dossier.clock.due else { return .noDueDate }
    guard order.to > due, order.to > now else { return .notLater(than: due) }
    let isWorked = calendar.hours(on: order.to.date)
      .contains { $0.opens <= order.to.time && order.to.time <= $0.closes }
    guard isWorked else { return .notWorking(order.to) }
    dossier.reappointedFrom = due
    dossier.clock.due = order.to
    return nil
  }

  /// What is to be said before a change that comes later than the law wants it, or `nil`.
  public func warning(of change: Change, for dossier: Dossier, at now: Moment) -> Bilingual? {
    switch change {
    case .move(let move):
      guard move.to == .supplement, dossier.supplementsAsked == 0, let last = lastDayToAsk(dossier),
        now > last
      else { return nil }
      return Bilingual(
        "Yêu cầu bổ sung phải gửi chậm nhất \(last.written) (03 ngày làm việc, khoản 5 Điều 19 Nghị định 118/2025); nay đã muộn.",
        "The request for supplements was due by \(last.written) (3 working days, Decree 118/2025, art. 19.5); it is late."
      )
    case .reappoint:
      guard let last = lastDayToApologise(dossier), now.date > last else { return nil }
      return Bilingual(
        "Phải báo chậm và xin lỗi chậm nhất ngày \(last.written) (khoản 6 Điều 19 Nghị định 118/2025); nay đã muộn.",
        "The delay was to be told, with an apology, by \(last.written) (Decree 118/2025, art. 19.6); it is late."
      )
    case .start, .extend: return nil
    }
  }

  /// Until when supplements are asked for (R12), from the reception by the agency that settles the dossier.
  public func lastDayToAsk(_ dossier: Dossier) -> Moment? {
    switch dossier.status {
    case .accepted, .processing: break
    case .registered, .notAccepted, .supplement, .payment, .withdrawn, .stopped, .finished, .returned,
      .closed:
      return nil
    }
    switch dossier.limit.start {
    case .reception, .competentAgency:
      // An online registration is received when it is accepted, not when it is sent.
      guard let received = dossier.clock.startedAt else { return nil }
      return try? calendar.supplementRequest(ofDossierReceivedAt: max(dossier.receivedAt, received))
    case .payment, .event:
      return try? calendar.supplementRequest(ofDossierReceivedAt: dossier.receivedAt)
    }
  }

  /// The last day for the apology and the new date (R15), while both are still open.
  public func lastDayToApologise(_ dossier: Dossier) -> CivilDate? {
    guard refusal(of: .reappoint, for: dossier) == nil, let due = dossier.clock.due else { return nil }
    return try? calendar.apology(beforeDue: due)
  }

  /// Until when the paper goes to the agency that settles the dossier: R10, or R11 where that is elsewhere.
  /// `nil` for a dossier that came without paper or has left the counter.
  public func paperTransfer(of dossier: Dossier) -> Moment? {
    guard dossier.status == .accepted, dossier.channel == .direct || dossier.channel == .postal else {
      return nil
    }
    guard dossier.limit.start == .competentAgency else {
      return try? calendar.paperTransfer(ofDossierReceivedAt: dossier.receivedAt)
    }
    guard dossier.clock.startedAt == nil else { return nil }
    return try? calendar.paperTransferElsewhere(ofDossierReceivedAt: dossier.receivedAt)
  }
}

extension OfficeCalendar {
  /// Reads a moment, or a day, which then stands for its closing.
  public func moment(reading text: some StringProtocol) -> Moment? {
    if let moment = Moment(reading: text) { return moment }
    if let date = CivilDate(reading: text) {
      return hours(on: date).last.map { Moment(date, $0.closes) }
    }
    // «17:00 26/11/2026», as screens write it.
    let halves = text.split(separator: " ")
    guard halves.count == 2 else { return nil }
    return Moment(reading: "\(halves[1]) \(halves[0])")
  }
}
