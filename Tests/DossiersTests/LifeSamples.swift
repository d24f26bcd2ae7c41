import Dossiers
import Testing
import WorkingTime

/// Dossiers in an office where 24/11/2026 is off, and 23/11/2026 too where that is asked for.
struct LifeSamples {
  let life: Life

  init(alsoOff more: String? = nil) throws {
    let days = ["2026-11-24"] + (more.map { [$0] } ?? [])
    let entries = try days.map {
      CalendarEntry(
        date: try #require(CivilDate(reading: $0)), kind: .off, name: "Ngày nghỉ", status: .announced,
        source: "")
    }
    life = Life(calendar: try OfficeCalendar(entries: entries), convention: .endOfDay)
  }

  func moment(_ text: String) throws -> Moment { try #require(Moment(reading: text)) }

  func dossier(_ received: String, _ limit: AgreedLimit, channel: Channel = .direct) throws -> Dossier {
    let at = try moment(received)
    return Dossier(
      code: "X-1", officialCode: "", procedure: ProcedureReference(code: "1.1", name: "", version: 1),
      caseName: nil, channel: channel,
      applicant: Applicant(kind: .citizen, name: "A", identity: "", phone: "", address: ""), submitter: nil,
      papers: [], fee: "", delivery: .counter, receivedAt: at, receivedBy: "", receiverName: "",
      limit: limit, clock: try life.clockAtReception(of: limit, at: at), status: .accepted, statusSince: at)
  }

  /// Three working days, as most of civil status.
  func threeDays(_ received: String, start: ClockStart = .reception) throws -> Dossier {
    try dossier(received, AgreedLimit(limit: .workingDays(halves: 6), start: start))
  }

  func after(_ change: Change, _ dossier: Dossier, at text: String) throws -> Dossier {
    try life.apply(change, to: dossier, at: moment(text))
  }

  func moved(_ dossier: Dossier, _ status: Status, at text: String) throws -> Dossier {
    try after(.move(Move(to: status, note: "Lý do", basis: "Căn cứ")), dossier, at: text)
  }

  func refusal(_ change: Change, _ dossier: Dossier, at text: String) throws -> MoveRefusal? {
    let at = try moment(text)
    do throws(MoveRefusal) {
      _ = try life.apply(change, to: dossier, at: at)
      return nil
    } catch {
      return error
    }
  }

  func reappointment(_ to: String, reason: String = "chậm") throws -> Change {
    .reappoint(Reappointment(to: try moment(to), reason: reason))
  }
}
