public import WorkingTime

/// The rules of a dossier's life. Nothing else changes a status or a due date.
public struct Life: Sendable {
  /// Calendar days after a request for supplements until the dossier may be closed (R13; `law.md` 9.4).
  public static let daysUntilClosing = OfficeCalendar.daysToComplete
  /// Working minutes in which an online registration is answered (R7: eight working hours).
  public static let minutesToAnswer = OfficeCalendar.minutesToAnswer
  /// How far the machine's clock may step back unnoticed. Unit: minutes.
  static let clockTolerance = 2

  /// The office's days and hours.
  public var calendar: OfficeCalendar
  /// At which time of the last day a period ends.
  public var convention: DueConvention

  /// Makes the rules of an office.
  public init(calendar: OfficeCalendar, convention: DueConvention) {
    self.calendar = calendar
    self.convention = convention
  }

  /// Why a dossier may not go to a status at a moment, or `nil` where it may. Notes are not judged:
  /// they are still to be written.
  public func refusal(of status: Status, for dossier: Dossier, at now: Moment) -> MoveRefusal? {
    if status == dossier.status { return .alreadyThere(status) }
    if dossier.status.next.isEmpty { return .ended(dossier.status) }
    guard ways(from: dossier).contains(status) else { return .noWay(from: dossier.status, to: status) }
    if status == .closed, let from = dossier.clock.closableFrom, now.date < from {
      return .tooEarlyToClose(from)
    }
    return nil
  }

  /// The statuses that the rules let this dossier go to.
  ///
  /// A completed supplement leads back to where the dossier came from: to acceptance where it never
  /// was accepted, to processing otherwise.
  public func ways(from dossier: Dossier) -> [Status] {
    guard dossier.status == .supplement else { return dossier.status.next }
    let wasAccepted = dossier.clock.startedAt != nil || dossier.limit.start != .reception
    return dossier.status.next.filter { $0 != (wasAccepted ? .accepted : .processing) }
  }

  /// The dossier after a move.
  ///
  /// - Throws: `MoveRefusal`; the dossier is then as before.
  public func apply(_ move: Move, to dossier: Dossier, at now: Moment) throws(MoveRefusal) -> Dossier {
    if let refusal = refusal(of: move.to, for: dossier, at: now) { throw refusal }
    if move.to.needsNote, move.note.isEmpty { throw .noteMissing(move.to) }
    if move.isRefusal, move.to != .finished || move.note.isEmpty { throw .refusalWithoutReason }
    if move.to == .supplement, dossier.supplementsAsked > 0, move.basis.isEmpty { throw .secondSupplement }
    guard now.minutes >= dossier.statusSince.minutes - Life.clockTolerance else {
      throw .beforeLastChange(dossier.statusSince)
    }
    let at = max(now, dossier.statusSince)
    var after = dossier
    after.status = move.to
    after.statusSince = at
    after.version += 1
    do throws(DueFault) {
      try turnClock(of: &after, from: dossier.status, at: at)
    } catch {
      throw .noDueDate(error)
    }
    switch move.to {
    case .supplement: after.supplementsAsked += 1
    case .finished:
      after.finishedAt = at
      after.isRefused = move.isRefusal
    case .returned: after.returnedAt = at
    case .registered, .accepted, .notAccepted, .processing, .payment, .withdrawn, .stopped, .closed: break
    }
    return after
  }

  /// What a change of status does to the clock.
  private func turnClock(of dossier: inout Dossier, from before: Status, at now: Moment) throws(DueFault) {
    switch (before.clock, dossier.status.clock) {
    case (.running, .stoppedForSupplement):
      // Fifteen days after the notice without completion; closed from the day after the last (R13, E6).
      dossier.clock.closableFrom = try calendar.closable(afterNoticeOn: now.date)
      if dossier.limit.pauses { suspend(&dossier, at: now) }
    case (.stoppedForSupplement, .running):
      dossier.clock.closableFrom = nil
      try goOn(&dossier, at: now)
    case (.running, .suspended): suspend(&dossier, at: now)
    case (.stoppedForSupplement, .suspended): dossier.clock.closableFrom = nil
    case (.suspended, .running): try goOn(&dossier, at: now)
    case (.running, .running): if before == .registered { try start(&dossier, at: now) }
    case (_, .ended), (.ended, _), (.stoppedForSupplement, .stoppedForSupplement),
      (.suspended, .stoppedForSupplement), (.suspended, .suspended):
      break
    }
  }

  /// Keeps what is left of the limit.
  private func suspend(_ dossier: inout Dossier, at now: Moment) {
    dossier.clock.suspendedWith = dossier.clock.due.map { calendar.workingMinutes(from: now, to: $0) }
  }

  /// What was kept goes on. Where nothing was, the limit waited for supplements: «Thời hạn giải quyết được
  /// tính lại từ đầu sau khi nhận đủ hồ sơ» (Điều 19.5), anew and not on.
  private func goOn(_ dossier: inout Dossier, at now: Moment) throws(DueFault) {
    if let left = dossier.clock.suspendedWith {
      if left > 0 { dossier.clock.due = try calendar.adding(workingMinutes: left, to: now) }
      dossier.clock.suspendedWith = nil
    } else if dossier.clock.due != nil || dossier.clock.startedAt == nil {
      try start(&dossier, at: now)
    }
  }

  /// Starts the limit at a moment: for the first time only where it starts at the reception.
  private func start(_ dossier: inout Dossier, at now: Moment) throws(DueFault) {
    dossier.clock.answerBy = nil
    if dossier.limit.start == .reception || dossier.clock.startedAt != nil { try run(&dossier, from: now) }
  }

  /// Counts the limit from a moment.
  func run(_ dossier: inout Dossier, from moment: Moment) throws(DueFault) {
    let due = try calendar.due(dossier.limit.limit, from: moment, convention: convention)
    dossier.clock.startedAt = moment
    dossier.clock.due = due
    if dossier.clock.firstDue == nil { dossier.clock.firstDue = due }
  }

  /// The clock of a dossier that was just received. What starts at another moment has no date yet (R8).
  ///
  /// - Throws: `DueFault` where no date can be computed.
  public func clockAtReception(of limit: AgreedLimit, at now: Moment) throws(DueFault) -> DossierClock {
    switch limit.start {
    case .reception:
      let due = try calendar.due(limit.limit, from: now, convention: convention)
      return DossierClock(startedAt: now, firstDue: due, due: due)
    case .competentAgency, .payment, .event:
      return DossierClock()
    }
  }

  /// The clock of an online registration that waits to be accepted (R7).
  public func clockAtRegistration(at now: Moment) throws(DueFault) -> DossierClock {
    DossierClock(answerBy: try calendar.answer(toRegistrationAt: now))
  }
}
