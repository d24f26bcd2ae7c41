import Catalogue
import Desk
import Dossiers
import Journal
import Register
import Vietnamese
import WorkingTime

/// Carries out the desk's orders on the book and the printer, and brings the results back.
final class Errands {
  let register: Register
  let person: Person
  let clock: OfficeClock
  let language: Language
  let printer: String?
  let attendance: Attendance
  private var index: CatalogueIndex?
  private var entries: [CatalogueIndex.Entry] = []
  private var catalogueVersion = 0
  private var isCatalogueInDoubt = false
  private var limits: [String: Bilingual] = [:]
  private var told: (life: Life, office: Office)

  init(
    register: Register, person: Person, clock: OfficeClock, language: Language, printer: String?,
    attendance: Attendance
  ) {
    self.attendance = attendance
    self.register = register
    self.person = person
    self.clock = clock
    self.language = language
    self.printer = printer
    told = (register.life, register.office)
  }

  /// Somebody changed the book: before the next search it is asked whether it was the catalogue.
  func bookChanged() { isCatalogueInDoubt = true }

  /// The office's calendar and settings, where they are no longer those that the screen knows.
  func changedRules() -> Message? {
    _ = try? register.refreshRules()
    guard register.life != told.life || register.office != told.office else { return nil }
    told = (register.life, register.office)
    return .rulesChanged(register.life, register.office)
  }

  /// Carries out one order. Orders that concern the terminal give nothing back.
  func carryOut(_ effect: Effect) -> [Message] {
    do throws(RegisterFault) {
      switch effect {
      case .loadQueue(let request, let turn):
        return [.queueLoaded(try register.queue(request, now: clock.moment), turn: turn)]
      case .findProcedures(let words, let limit, let turn):
        return [.proceduresFound(try find(words, limit: limit), turn: turn)]
      case .loadProcedure(let code):
        let found = try register.procedure(code: code)
        return [.procedureLoaded(found.procedure, version: found.version)]
      case .findApplicant(let identity):
        return try register.applicant(identity: identity, for: person, now: clock.secondsUTC).map {
          [.applicantFound($0)]
        } ?? []
      case .receive(let reception, let request, let draft): return [try receive(reception, request, draft)]
      case .loadDossier(let code, let purpose):
        return try load(code, for: purpose)
      case .move(let code, let version, let move, let request, let draft):
        return [try change(code, version, .move(move), request, draft)]
      case .change(let code, let version, let order, let request, let draft):
        return [try change(code, version, order, request, draft)]
      case .loadHistory(let code):
        return [.historyLoaded(code: code, try register.history(code: code, for: person))]
      case .makeReceipt(let code, let output):
        return [try makeReceipt(code, output)]
      case .changeCalendar(let changes):
        try register.change(calendar: changes, by: person, now: clock.secondsUTC)
        let shifts = try register.dueDatesThatWouldMove()
        return [changedRules(), .calendarChanged(shifts)].compactMap { $0 }
      case .loadShifts: return [.shiftsLoaded(try register.dueDatesThatWouldMove())]
      case .recompute(let codes, let reason):
        return [
          .recomputed(
            try register.recompute(codes: codes, reason: reason, by: person, now: clock.secondsUTC))
        ]
      case .loadOpenLimits: return [.openLimitsLoaded(try register.openLimits())]
      case .settleLimit(let open, let answer, let draft): return [try settle(open, answer, draft)]
      case .redraw, .quit: return []
      case .findDrafts, .saveDraft, .parkDraft, .dropDraft, .takeUpDraft: return try keepDrafts(effect)
      }
    } catch .rulesChanged {
      // The screen counts the date anew before the clerk saves again.
      return [changedRules(), .failed(RegisterFault.rulesChanged.text)].compactMap { $0 }
    } catch {
      if let line = error.journalLine(of: person.account, access: register.access) {
        Journal.note(line, .warning)
      }
      return [.failed(error.text)]
    }
  }

  private func receive(
    _ reception: Reception, _ request: WorkKey, _ draft: WorkKey?
  ) throws(RegisterFault) -> Message {
    do throws(RegisterFault) {
      return .received(
        try register.receive(
          reception, by: person, request: RequestKey(request), now: clock.secondsUTC, draft: draft))
    } catch .procedureChanged(let code) {
      // The form goes on with what holds now, and keeps what was typed.
      let found = try register.procedure(code: code)
      return .procedureAmended(found.procedure, version: found.version)
    }
  }

  private func settle(
    _ open: OpenLimit, _ answer: LimitAnswer, _ draft: WorkKey?
  ) throws(RegisterFault) -> Message {
    let settlement = LimitSettlement(
      code: open.code, caseName: open.caseName, published: open.published, limit: answer.limit,
      verification: answer.verification, difficultArea: answer.difficultArea, start: answer.start,
      reason: answer.reason)
    try register.settle([settlement], by: person, now: clock.secondsUTC, draft: draft)
    isCatalogueInDoubt = true
    return .limitSettled(code: open.code, answer.limit)
  }

  private func find(_ words: String, limit: Int) throws(RegisterFault) -> [ProcedureHit] {
    let index = try currentIndex()
    let hits = index.search(words, limit: limit)
    let unknown = hits.map(\.code).filter { limits[$0] == nil }
    if !unknown.isEmpty { limits.merge(try register.limitWords(codes: unknown)) { $1 } }
    return hits.map { hit in
      let entry = entries[hit.index]
      return ProcedureHit(
        code: hit.code, name: entry.name, field: entry.field, limit: limits[hit.code]?(language) ?? "")
    }
  }

  /// The search of procedures, built when it is first needed and when a catalogue was brought in.
  private func currentIndex() throws(RegisterFault) -> CatalogueIndex {
    if isCatalogueInDoubt, try register.catalogueVersion() != catalogueVersion { index = nil }
    isCatalogueInDoubt = false
    if let index { return index }
    catalogueVersion = try register.catalogueVersion()
    entries = try register.catalogueEntries()
    limits = [:]
    let built = CatalogueIndex(entries)
    index = built
    return built
  }

  /// A dossier's own page is the one place of the screen where numbers stand whole, once the look is in
  /// the history. Where the book cannot take it, the clerk sees the page masked, and why.
  private func load(_ code: String, for purpose: DossierPurpose) throws(RegisterFault) -> [Message] {
    switch purpose {
    case .show:
      do throws(RegisterFault) {
        let seen = try register.look(at: code, from: .screen, by: person, now: clock.secondsUTC)
        return [.dossierLoaded(seen, for: .show)]
      } catch .noDossier(let code) {
        throw .noDossier(code: code)
      } catch {
        return [.dossierLoaded(try register.dossier(code: code).masked, for: .show), .failed(error.text)]
      }
    case .refresh: return [.dossierLoaded(try register.dossier(code: code, for: person), for: .refresh)]
    case .move, .explain, .timeChoice:
      return [.dossierLoaded(try register.dossier(code: code).masked, for: purpose)]
    }
  }

  private func change(
    _ code: String, _ version: Int, _ change: Change, _ request: WorkKey, _ draft: WorkKey?
  ) throws(RegisterFault) -> Message {
    do throws(RegisterFault) {
      return .moved(
        try register.change(
          code: code, version: version, change, by: person, request: RequestKey(request), at: clock.moment,
          now: clock.secondsUTC, draft: draft))
    } catch .changedMeanwhile(let by) {
      return .moveRefused(
        RegisterFault.changedMeanwhile(by: by).text, current: try register.dossier(code: code, for: person),
        since: try theirs(code, after: version))
    } catch .refused(let refusal) {
      return .moveRefused(refusal.text, current: nil)
    }
  }

  private func makeReceipt(_ code: String, _ output: ReceiptOutput) throws(RegisterFault) -> Message {
    // The paper comes before its event, so the right is asked for before the paper.
    let dossier = try register.dossierForReceipt(code: code, onPaper: true, by: person, now: clock.secondsUTC)
    let mark = try register.receptionMark(code: code)
    let desk = ReceiptDesk(office: register.office, life: register.life, language: language)
    do throws(ReceiptFault) {
      let (file, digest) = try desk.makeInOffice(dossier, mark, folder: register.folder)
      switch output {
      case .file: break
      case .printer: try desk.send(file, code: dossier.code, queue: printer ?? "")
      }
      try? register.recordReceipt(
        code: dossier.code, form: "01", digest: digest, by: person,
        now: clock.secondsUTC)
      return .receiptMade(
        output == .file
          ? Bilingual("Đã lập giấy tiếp nhận: \(file)", "The receipt is made: \(file)")
          : Bilingual("Đã gửi giấy tiếp nhận tới máy in.", "The receipt was sent to the printer."))
    } catch {
      return .failed(error.text)
    }
  }
}
