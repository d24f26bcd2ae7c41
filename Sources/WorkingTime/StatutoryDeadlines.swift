/// The limits of Nghị định 118/2025/NĐ-CP that hold whatever the procedure says (`law.md` R7–R15).
extension OfficeCalendar {
  /// Working minutes in which an online registration is answered: eight working hours (Điều 17.2).
  public static let minutesToAnswer = 480
  /// Working days after the reception in which a request for supplements goes out (Điều 19.5).
  public static let daysToAskForSupplements = 3
  /// Days after the notice in which a citizen completes a dossier (Điều 19.5).
  public static let daysToComplete = 15

  /// Until when an online registration is accepted, or supplements are asked for: eight working hours after
  /// the system received it (R7; Điều 17.2).
  public func answer(toRegistrationAt registered: Moment) throws(DueFault) -> Moment {
    try adding(workingMinutes: Self.minutesToAnswer, to: registered)
  }

  /// Until when the paper dossier goes to the agency that settles it: the same working day, or the start
  /// of the next one where it came after 15:00 (R10; Điều 18.2). It moves no due date.
  public func paperTransfer(ofDossierReceivedAt received: Moment) throws(DueFault) -> Moment {
    guard let index = index(received.date) else { throw .outsideCalendar }
    if isTakenSameDay(received, index, cutoff: SameDayRule.fifteenHours.cutoff) {
      return Moment(received.date, ClockTime(minutes: Int(profile(index).closing)))
    }
    return try opening(after: received.date)
  }

  /// Until when the paper of a dossier «không phụ thuộc địa giới» leaves for the competent agency: one
  /// working day (R11; Điều 20.1).
  public func paperTransferElsewhere(ofDossierReceivedAt received: Moment) throws(DueFault) -> Moment {
    try closing(ofWorkingDay: 1, after: received.date)
  }

  /// When a limit ends whose dossier was received here but is settled by another agency: it runs from the
  /// reception by that agency (R8; Nghị định 309/2026 Điều 8.3). A reception there before the one here is
  /// a slip of a clock; the one here then counts.
  public func due(
    _ limit: TimeLimit, receivedAt here: Moment, byCompetentAgencyAt there: Moment,
    convention: DueConvention = .endOfDay
  ) throws(DueFault) -> Moment? {
    try due(limit, from: max(here, there), convention: convention)
  }

  /// Until when a request for supplements must reach the citizen: three working days after the reception
  /// (R12; Điều 19.5).
  public func supplementRequest(ofDossierReceivedAt received: Moment) throws(DueFault) -> Moment {
    try closing(ofWorkingDay: Self.daysToAskForSupplements, after: received.date)
  }

  /// When a limit ends that begins anew with the completed dossier (R12; Điều 19.5: «tính lại từ đầu»):
  /// what had passed before counts for nothing.
  public func due(
    _ limit: TimeLimit, restartedAt completed: Moment, convention: DueConvention = .endOfDay
  ) throws(DueFault) -> Moment? {
    try due(limit, from: completed, convention: convention)
  }

  /// The last day on which the citizen can complete a dossier: fifteen calendar days after the notice, off
  /// a day of rest to the next working day (R13; Điều 19.5; Bộ luật Dân sự Điều 148.5).
  public func lastDayToComplete(afterNoticeOn notice: CivilDate) throws(DueFault) -> CivilDate {
    try closing(ofWorkingDay: 1, after: notice + (Self.daysToComplete - 1)).date
  }

  /// The first day on which a dossier may be closed for want of supplements (R13).
  public func closable(afterNoticeOn notice: CivilDate) throws(DueFault) -> CivilDate {
    try lastDayToComplete(afterNoticeOn: notice) + 1
  }

  /// The last day for the written apology and the one new date: «01 ngày» before the day on which the
  /// limit ends (R15; Điều 19.6). Whether it is a working day is not said, so the earlier reading holds:
  /// the working day before.
  public func apology(beforeDue due: Moment) throws(DueFault) -> CivilDate {
    try closing(ofWorkingDay: 1, before: due.date).date
  }
}
