import Dossiers
public import Screen
import Vietnamese
import WorkingTime

extension Model {
  /// Opens the search for a procedure. Before anything is typed it offers what was received last.
  mutating func openSearch() -> [Effect] {
    var search = ProcedureSearch()
    pages.append(.procedures(search))
    return findProcedures(&search)
  }

  /// Orders what the typed words find, and puts the page back.
  mutating func findProcedures(_ search: inout ProcedureSearch) -> [Effect] {
    search.turn += 1
    search.place = ListPlace()
    let isBlank = search.query.letters.allSatisfy { $0 == " " }
    if isBlank { search.hits = recent }
    pages[pages.count - 1] = .procedures(search)
    return isBlank
      ? [] : [.findProcedures(search.query.text, limit: ProcedureSearch.most, turn: search.turn)]
  }

  mutating func proceduresFound(_ hits: [ProcedureHit], turn: Int) -> [Effect] {
    guard case .procedures(var search) = pages.last, search.turn == turn else { return [] }
    search.hits = hits
    search.place.choose(
      search.place.chosen, of: hits.count, height: ProcedureSearch.height(of: size))
    pages[pages.count - 1] = .procedures(search)
    return []
  }

  /// Keeps the procedure that was just received for the next citizen with the same wish.
  private mutating func remember(_ procedure: ProcedureReference) {
    for case .procedures(let search) in pages {
      guard let hit = search.hits.first(where: { $0.code == procedure.code }) else { continue }
      recent.removeAll { $0.code == hit.code }
      recent = Array(([hit] + recent).prefix(ProcedureSearch.mostRecent))
    }
  }

  mutating func performInSearch(_ command: Command) -> [Effect] {
    guard case .procedures(var search) = pages.last else { return [] }
    if command == .choose {
      guard search.hits.indices.contains(search.place.chosen) else { return [] }
      return [.loadProcedure(code: search.hits[search.place.chosen].code)]
    }
    if search.place.follow(command, of: search.hits.count, height: ProcedureSearch.height(of: size)) {
      pages[pages.count - 1] = .procedures(search)
    }
    return []
  }

  /// Opens the form of a procedure.
  mutating func begin(_ procedure: Procedure, version: Int) -> [Effect] {
    var page = ReceptionPage(
      procedure: procedure, version: version, inDifficultArea: office.isDifficultArea)
    page.takeFocusText()
    judge(&page)
    pages.append(.reception(page))
    return []
  }

  /// The check of this office and clerk.
  var check: ReceptionCheck {
    ReceptionCheck(life: life, inDifficultArea: office.isDifficultArea, clerk: clerk.account)
  }

  /// Brings findings and the due date of a form up to date.
  func judge(_ page: inout ReceptionPage) {
    page.findings =
      check.check(page.form, procedure: page.procedure, version: page.version, receivedAt: now, now: now)
      .findings
    switch check.limit(of: page.form, in: page.procedure) {
    case .failure(let question):
      page.agreedLimit = nil
      page.preview = .open(page.currentCase?.reason(of: question) ?? question.text)
    case .success(let agreed):
      page.agreedLimit = agreed.limit
      page.preview = page.form.registers ? answerPreview : preview(of: agreed)
    }
  }

  /// Until when a registration of now must be answered.
  private var answerPreview: DuePreview {
    do throws(DueFault) {
      let limit = TimeLimit.workingHours(minutes: Life.minutesToAnswer)
      return try life.calendar.explain(limit, from: now, convention: life.convention).map { .answer($0) }
        ?? .none
    } catch {
      return .fault(error.text)
    }
  }

  private func preview(of agreed: AgreedLimit) -> DuePreview {
    switch agreed.start {
    case .competentAgency, .payment, .event: return .startsLater(agreed.start)
    case .reception: break
    }
    do throws(DueFault) {
      let explanation = try life.calendar.explain(agreed.limit, from: now, convention: life.convention)
      return explanation.map { .due($0) } ?? .none
    } catch {
      return .fault(error.text)
    }
  }

  /// Time went on: the due date on an open form may be another.
  mutating func refreshPreview() {
    guard case .reception(var page) = pages.last else { return }
    judge(&page)
    pages[pages.count - 1] = .reception(page)
  }

  mutating func typeInForm(_ key: Key, _ form: ReceptionPage) -> [Effect]? {
    var page = form
    switch page.focus {
    case .field(let field):
      guard page.text(of: field) != nil else {
        if key == .character(" ") { return performInForm(.nextChoice) }
        return nil
      }
      switch page.editor.type(key, movesCursor: true) {
      case .notForUs: return nil
      case .unchanged: break
      case .full: sayFull(limit: page.editor.limit)
      case .changed:
        page.set(page.editor.text, in: field)
        page.isDirty = true
        judge(&page)
      }
    case .originals, .copies:
      guard case .character(let letter) = key, letter.isASCII, let digit = letter.wholeNumberValue else {
        return nil
      }
      page.setPaperCount(digit)
      page.isDirty = true
      judge(&page)
    }
    pages[pages.count - 1] = .reception(page)
    return []
  }

  mutating func performInForm(_ command: Command) -> [Effect] {
    guard case .reception(var page) = pages.last else { return [] }
    var effects: [Effect] = []
    switch command {
    case .nextField: effects = moveFocus(&page, by: 1)
    case .previousField: effects = moveFocus(&page, by: -1)
    case .pageDown: effects = moveFocus(&page, by: 5)
    case .pageUp: effects = moveFocus(&page, by: -5)
    case .nextChoice: turnChoice(&page, by: 1)
    case .previousChoice: turnChoice(&page, by: -1)
    case .explain:
      if case .due(let explanation) = page.preview {
        pages.append(
          .explanation(
            ExplanationPage(title: Bilingual("NGÀY HẸN TRẢ", "DUE DATE"), explanation: explanation)))
      }
      return []
    case .save: return save(&page)
    default: return []
    }
    pages[pages.count - 1] = .reception(page)
    return effects
  }

  private func turnChoice(_ page: inout ReceptionPage, by step: Int) {
    switch page.focus {
    case .field(let field):
      guard page.choice(of: field) != nil else { return }
      page.turnChoice(of: field, by: step)
      page.visited.insert(field)
      judge(&page)
    case .originals(let index):
      page.form.papers[index].originals = min(99, max(0, page.form.papers[index].originals + step))
      judge(&page)
    case .copies(let index):
      page.form.papers[index].copies = min(99, max(0, page.form.papers[index].copies + step))
      judge(&page)
    }
    page.isDirty = true
  }

  /// Leaves a field, and looks an identity number up when it is left.
  private func moveFocus(_ page: inout ReceptionPage, by step: Int) -> [Effect] {
    let all = page.focuses
    var effects: [Effect] = []
    page.visited.insert(page.focus.field)
    if page.focus == .field(.identity), page.form.identity != page.lookedUp,
      let number = try? IdentityNumber(reading: page.form.identity)
    {
      page.lookedUp = page.form.identity
      effects.append(.findApplicant(identity: number.written))
    }
    let index = all.firstIndex(of: page.focus) ?? 0
    // Single steps go around the form, so that the fields above are one key away; pages stop at its ends.
    let next =
      abs(step) == 1 ? (index + step + all.count) % all.count : min(all.count - 1, max(0, index + step))
    page.focus = all[next]
    page.takeFocusText()
    return effects
  }

  /// Fills in what an earlier dossier knew of the applicant; nothing typed is written over.
  mutating func fill(_ applicant: Applicant) -> [Effect] {
    guard case .reception(var page) = pages.last else { return [] }
    if page.form.name.isEmpty { page.form.name = applicant.name }
    if page.form.phone.isEmpty { page.form.phone = applicant.phone }
    if page.form.address.isEmpty { page.form.address = applicant.address }
    if page.form.email.isEmpty { page.form.email = applicant.email }
    if !page.visited.contains(.kind) { page.form.kind = applicant.kind }
    page.takeFocusText()
    judge(&page)
    pages[pages.count - 1] = .reception(page)
    notice = Notice(
      .done,
      Bilingual(
        "Đã điền theo hồ sơ trước của người này; vui lòng hỏi lại có thay đổi không.",
        "Filled in from an earlier dossier; please ask whether anything has changed."))
    return []
  }

  /// Orders the reception, or goes to the first field that stands in its way.
  private mutating func save(_ page: inout ReceptionPage) -> [Effect] {
    page.visited = Set(ReceptionField.allCases)
    let result = check.check(
      page.form, procedure: page.procedure, version: page.version, receivedAt: now, now: now)
    page.findings = result.findings
    guard let reception = result.reception else {
      let all = page.focuses
      let wrong = page.findings.filter(\.isError).compactMap { finding in
        all.firstIndex { $0.field == finding.field }
      }
      if let first = wrong.min() {
        page.focus = all[first]
        page.takeFocusText()
      }
      pages[pages.count - 1] = .reception(page)
      let count = page.findings.filter(\.isError).count
      notice = Notice(
        .failure,
        Bilingual(
          "Chưa lưu: còn \(count) ô phải sửa (dấu ×). Những gì đã gõ vẫn còn.",
          "Not saved: \(count) field(s) to correct (marked ×). Everything typed is kept."))
      return []
    }
    let request = page.request ?? newRequest()
    page.request = request
    pages[pages.count - 1] = .reception(page)
    return [.receive(reception, request: request, draft: page.work)]
  }

  /// The procedure has another version by now: the form goes on with it, and keeps what was typed.
  mutating func amend(_ procedure: Procedure, version: Int) {
    guard case .reception(let form) = pages.last, form.procedure.code == procedure.code else { return }
    var page = form.taken(over: procedure, version: version)
    judge(&page)
    pages[pages.count - 1] = .reception(page)
    notice = Notice(
      .failure,
      Bilingual(
        "Thủ tục vừa được cập nhật: CHƯA lưu. Những gì đã gõ vẫn còn; vui lòng xem lại trường hợp, giấy tờ, lệ phí, ngày hẹn rồi lưu lại.",
        "The procedure was just updated: NOT saved. Everything typed is kept; please check case, papers, fee and due date, then save again."
      ))
  }

  /// The dossier is in the book: the form goes, its page comes.
  mutating func received(_ dossier: Dossier) -> [Effect] {
    remember(dossier.procedure)
    // Pages of earlier dossiers go too: a day of receptions would pile them up.
    pages = [.dossier(DossierPage(dossier))]
    notice = Notice(
      .done,
      Bilingual(
        "Đã lưu hồ sơ \(dossier.code). F6: in giấy tiếp nhận. F2: tiếp nhận hồ sơ khác.",
        "Dossier \(dossier.code) is saved. F6: receipt. F2: receive another."))
    return [loadQueueAgain()]
  }
}

extension ReceptionPage {
  /// Puts the text of the focused field into the editor.
  mutating func takeFocusText() {
    guard case .field(let field) = focus else { return }
    editor = LineEditor(text(of: field) ?? "")
  }

  /// Sets the focused count of a paper.
  mutating func setPaperCount(_ digit: Int) {
    switch focus {
    case .originals(let index): form.papers[index].originals = digit
    case .copies(let index): form.papers[index].copies = digit
    case .field: break
    }
  }
}

extension ProcedureSearch {
  /// How many hits fit on a screen: all but header, search line, headings, the whole name below, notice and keys.
  public static func height(of size: Size) -> Int { max(1, size.rows - 10) }
}
