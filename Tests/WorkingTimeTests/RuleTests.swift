import Testing

@testable import WorkingTime

/// The limits of Nghị định 118/2025 that hold whatever the procedure says.
@Suite struct RuleTests {
  @Test(
    "R7: eight working hours from any moment, at night from the next opening",
    arguments: [
      ("2026-11-19T07:00", "2026-11-19T17:00"), ("2026-11-19T12:00", "2026-11-20T11:30"),
      ("2026-11-19T23:59", "2026-11-20T17:00"), ("2026-11-23T17:00", "2026-11-25T17:00"),
    ])
  func r7(registered: String, answer: String) throws {
    #expect(try exampleCalendar().answer(toRegistrationAt: moment(registered)).iso == answer)
  }

  @Test(
    "R10: paper goes the same working day, after 15:00 at the next opening",
    arguments: [
      ("2026-11-19T08:00", "2026-11-19T17:00"), ("2026-11-19T15:00", "2026-11-19T17:00"),
      ("2026-11-19T15:01", "2026-11-20T07:00"), ("2026-11-19T18:00", "2026-11-20T07:00"),
      ("2026-11-21T09:00", "2026-11-23T07:00"), ("2026-11-23T15:30", "2026-11-25T07:00"),
    ])
  func r10(received: String, transfer: String) throws {
    #expect(try exampleCalendar().paperTransfer(ofDossierReceivedAt: moment(received)).iso == transfer)
  }

  @Test("R10: an office that closes at noon passes on what comes in the afternoon at the next opening")
  func r10ShortDay() throws {
    let morning = try DayHours(reading: "07:00-11:30")
    let week = try WeekHours(
      from: date("2026-01-01"), days: Array(repeating: morning, count: 5) + [.rest, .rest])
    let calendar = try OfficeCalendar(entries: [], hours: [week])
    #expect(
      try calendar.paperTransfer(ofDossierReceivedAt: moment("2026-11-19T14:00")).iso == "2026-11-20T07:00")
    #expect(
      try calendar.paperTransfer(ofDossierReceivedAt: moment("2026-11-19T11:00")).iso == "2026-11-19T11:30")
  }

  @Test("R11: paper for another commune leaves within one working day, over weekend and holiday")
  func r11() throws {
    let calendar = try exampleCalendar()
    #expect(
      try calendar.paperTransferElsewhere(ofDossierReceivedAt: moment("2026-11-20T16:00")).iso
        == "2026-11-23T17:00")
    #expect(
      try calendar.paperTransferElsewhere(ofDossierReceivedAt: moment("2026-11-23T08:00")).iso
        == "2026-11-25T17:00")
  }

  @Test("R12: supplements are asked for within three working days")
  func r12() throws {
    #expect(
      try exampleCalendar().supplementRequest(ofDossierReceivedAt: moment("2026-11-20T16:59")).iso
        == "2026-11-26T17:00")
  }

  @Test("R13: fifteen days are calendar days; a last day off moves to the next working day")
  func r13() throws {
    let calendar = try exampleCalendar()
    // 05/12/2026 is a Saturday.
    #expect(try calendar.lastDayToComplete(afterNoticeOn: date("2026-11-20")).iso == "2026-12-07")
    #expect(try calendar.closable(afterNoticeOn: date("2026-11-20")).iso == "2026-12-08")
    // 24/11/2026 is Ngày Văn hóa Việt Nam.
    #expect(try calendar.lastDayToComplete(afterNoticeOn: date("2026-11-09")).iso == "2026-11-25")
  }

  @Test("R15: the day before a due Monday is Friday")
  func r15() throws {
    let calendar = try exampleCalendar()
    #expect(try calendar.apology(beforeDue: moment("2026-11-30T17:00")).iso == "2026-11-27")
    #expect(try calendar.apology(beforeDue: moment("2026-11-27T09:00")).iso == "2026-11-26")
    #expect(try calendar.apology(beforeDue: moment("2026-11-24T09:00")).iso == "2026-11-23")
  }

  @Test("Outside the calendar the rules refuse instead of guessing")
  func outside() throws {
    let calendar = try exampleCalendar()
    let last = try moment("2099-12-31T16:00")
    #expect(throws: DueFault.outsideCalendar) { try calendar.answer(toRegistrationAt: last) }
    #expect(throws: DueFault.outsideCalendar) { try calendar.paperTransfer(ofDossierReceivedAt: last) }
    #expect(throws: DueFault.outsideCalendar) { try calendar.supplementRequest(ofDossierReceivedAt: last) }
    #expect(throws: DueFault.outsideCalendar) { try calendar.closable(afterNoticeOn: last.date) }
    #expect(throws: DueFault.outsideCalendar) { try calendar.apology(beforeDue: moment("1990-01-01T17:00")) }
    #expect(throws: DueFault.outsideCalendar) { try calendar.workBegins(moment("9999-01-01T08:00")) }
  }
}
