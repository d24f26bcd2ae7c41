import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

/// An office that is kept in memory: it answers the desk's orders by the real rules, as the book would.
struct PaperOffice {
  var life: Life
  var shifts: [DueShift] = []
  let clerk: Person
  let language: Language
  var dossiers: [Dossier] = []
  var history: [String: [HistoryEntry]] = [:]
  var procedures: [Procedure] = []
  /// Orders that are answered by a failure: every so many, 0 for none.
  var failsEvery = 0
  var isPractice = false
  /// What was kept of half-typed work.
  var drafts: [KeptDraft] = []
  private var orders = 0

  init(life: Life, clerk: Person, language: Language) {
    self.life = life
    self.clerk = clerk
    self.language = language
  }

  /// What follows from an order.
  mutating func carryOut(_ effect: Effect, now: Moment) -> [Message] {
    orders += 1
    if failsEvery > 0, orders % failsEvery == 0 {
      return [
        .failed(Bilingual("Đĩa đã đầy: chưa ghi gì, những gì đã lưu trước đó vẫn còn.", "The disk is full."))
      ]
    }
    switch effect {
    case .loadQueue(let request, let turn): return [.queueLoaded(page(request, now: now), turn: turn)]
    case .findProcedures(let words, let limit, let turn):
      return [.proceduresFound(Array(hits(words).prefix(limit)), turn: turn)]
    case .loadProcedure(let code):
      return procedures.first { $0.code == code }.map { [.procedureLoaded($0, version: 1)] } ?? []
    case .findApplicant(let identity):
      return dossiers.last { $0.applicant.identity == identity }.map { [.applicantFound($0.applicant)] } ?? []
    case .receive(let reception, _, let draft):
      drafts.removeAll { $0.key == draft }
      return [.received(receive(reception))]
    case .loadDossier(let code, let purpose):
      return dossiers.first { $0.code == code }.map { [.dossierLoaded($0, for: purpose)] } ?? []
    case .move(let code, let version, let move, _, let draft):
      drafts.removeAll { $0.key == draft }
      return [change(code, version, .move(move), now: now)]
    case .change(let code, let version, let order, _, let draft):
      drafts.removeAll { $0.key == draft }
      return [change(code, version, order, now: now)]
    case .loadHistory(let code): return [.historyLoaded(code: code, history[code] ?? [])]
    case .makeReceipt(let code, _):
      return [
        .receiptMade(
          Bilingual("Đã lập giấy tiếp nhận: giay/\(code).pdf", "The receipt is made: giay/\(code).pdf"))
      ]
    case .changeCalendar(let changes):
      guard let calendar = try? life.calendar.applying(changes) else { return [] }
      life.calendar = calendar
      let office = Office(
        authority: "UBND xã Ea Kao", name: "Trung tâm Phục vụ hành chính công", code: "000.00.00.H15",
        place: "Ea Kao", isPractice: isPractice)
      return [.rulesChanged(life, office), .calendarChanged(shifts)]
    case .loadShifts: return [.shiftsLoaded(shifts)]
    case .recompute(let codes, _):
      let done = shifts.filter { codes.contains($0.code) }
      shifts.removeAll { codes.contains($0.code) }
      return [.recomputed(done)]
    case .loadOpenLimits:
      return [
        .openLimitsLoaded([
          OpenLimit(
            code: "1.000001", name: "Thủ tục cấp giấy A", reason: .unitMissing, published: "5 Khác",
            receivedLately: 12)
        ])
      ]
    case .settleLimit(let open, let answer, _): return [.limitSettled(code: open.code, answer.limit)]
    case .redraw, .quit: return []
    case .findDrafts: return [.draftsFound(drafts, expired: 0, isBeginning: true)]
    case .saveDraft(let draft):
      keep(draft, now: now)
      return [.draftKept]
    case .parkDraft(let draft, let isLeaving):
      keep(draft, now: now)
      return [.draftParked(draft.key, isLeaving: isLeaving)]
    case .dropDraft(let key):
      drafts.removeAll { $0.key == key }
      return []
    case .takeUpDraft(let kept): return takeUp(kept)
    }
  }

  private mutating func keep(_ draft: Draft, now: Moment) {
    drafts.removeAll { $0.key == draft.key }
    drafts.insert(KeptDraft(key: draft.key, savedAt: now, draft: draft), at: 0)
  }

  private func takeUp(_ kept: KeptDraft) -> [Message] {
    guard let draft = kept.draft else { return [] }
    switch draft.kind {
    case .reception:
      return procedures.first { $0.code == draft["procedure"] }.map {
        [.draftTakenUp(kept, on: .procedure($0, version: 1))]
      } ?? []
    case .move, .order:
      return dossiers.first { $0.code == draft["code"] }.map {
        [.draftTakenUp(kept, on: .dossier($0, since: []))]
      } ?? []
    case .limitAnswer: return [.draftTakenUp(kept, on: .openLimit(nil))]
    }
  }

  private func hits(_ words: String) -> [ProcedureHit] {
    let folded = words.folded
    return procedures.filter { $0.name.folded.contains(folded) || $0.code.hasPrefix(words) }.map {
      ProcedureHit(
        code: $0.code, name: $0.name, field: $0.field,
        limit: ($0.cases[0].limit.stated?.written ?? Bilingual("cần xác nhận", "to be settled"))(language))
    }
  }

  private mutating func receive(_ reception: Reception) -> Dossier {
    let dossier = Dossier(
      code: DossierCode.make(
        office: "000.00.00.H15", date: reception.receivedAt.date, number: dossiers.count + 1),
      officialCode: reception.officialCode, procedure: reception.procedure, caseName: reception.caseName,
      channel: reception.channel, applicant: reception.applicant, submitter: reception.submitter,
      papers: reception.papers, fee: reception.fee, delivery: reception.delivery,
      receivedAt: reception.receivedAt,
      receivedBy: clerk.account, receiverName: clerk.name, limit: reception.limit, clock: reception.clock,
      status: reception.status, statusSince: reception.receivedAt)
    dossiers.append(dossier)
    note(.received(dossier), of: dossier.code, at: reception.receivedAt)
    return dossier
  }

  private mutating func change(_ code: String, _ version: Int, _ change: Change, now: Moment) -> Message {
    guard let index = dossiers.firstIndex(where: { $0.code == code }) else {
      return .failed(Bilingual("Không có hồ sơ.", "No dossier."))
    }
    let before = dossiers[index]
    guard before.version == version else {
      return .moveRefused(
        Bilingual("Hồ sơ vừa được «bình» thay đổi.", "Changed by \"bình\"."), current: before,
        since: (history[code] ?? []).filter { Int($0.fact["version"] ?? "") ?? 0 > version }.map {
          TheirChange($0, name: "Trần Thanh Bình")
        })
    }
    do throws(MoveRefusal) {
      let after = try life.apply(change, to: before, at: now)
      dossiers[index] = after
      note(.changed(before, by: change, to: after), of: code, at: now)
      return .moved(after)
    } catch {
      return .moveRefused(error.text, current: nil)
    }
  }

  private mutating func note(_ fact: Fact, of code: String, at now: Moment) {
    let sequence = history.values.reduce(1) { $0 + $1.count }
    history[code, default: []].append(
      HistoryEntry(sequence: sequence, secondsUTC: now.secondsUTC, actor: clerk.account, fact: fact))
  }

  private func page(_ request: QueueRequest, now: Moment) -> QueuePage {
    let counts = QueueCounts(QueueView.allCases.map { view in self.rows(view, now: now).count })
    let rows = request.search.isEmpty ? self.rows(request.view, now: now) : found(request.search)
    var offset = 0
    switch request.place {
    case .at(let place): offset = place
    case .around(let id): offset = (rows.firstIndex { $0.id == id } ?? 0) - request.count / 2
    }
    offset = max(0, min(offset, rows.count - 1))
    return QueuePage(
      view: request.view, search: request.search, total: rows.count, offset: offset,
      rows: Array(rows.dropFirst(offset).prefix(request.count)), counts: counts)
  }

  private func found(_ words: String) -> [QueueRow] {
    let folded = words.folded
    return allRows.filter { "\($0.applicant) \($0.procedure) \($0.code)".folded.contains(folded) }
  }

  private var allRows: [QueueRow] {
    dossiers.enumerated().map { index, dossier in
      QueueRow(
        id: index + 1, code: dossier.code, applicant: dossier.applicant.name,
        procedure: dossier.procedure.name,
        status: dossier.status, channel: dossier.channel, receivedAt: dossier.receivedAt,
        due: dossier.clock.due,
        attention: dossier.attention)
    }
  }

  private func rows(_ view: QueueView, now: Moment) -> [QueueRow] {
    let horizon = Urgency.horizon(from: now, calendar: life.calendar)
    let working: Set<Status> = [.registered, .accepted, .processing]
    let all = allRows.sorted {
      ($0.attention ?? Moment(minutes: .max), $0.id) < ($1.attention ?? Moment(minutes: .max), $1.id)
    }
    return all.filter { row in
      switch view {
      case .processing: working.contains(row.status)
      case .today: working.contains(row.status) && row.attention?.date == now.date
      case .nearDue: row.urgency(now: now, horizon: horizon) == .near
      case .late: row.urgency(now: now, horizon: horizon) == .late
      case .supplement: row.status == .supplement
      case .toReturn: row.status == .finished
      case .all: true
      }
    }
  }
}
