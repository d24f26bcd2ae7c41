import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  /// Takes what happened into the model and gives the orders that follow. Pure: time, results and
  /// keys come in, work goes out. No order leaves that the person may not give.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    return permitted(keepsDrafts ? effects + keepWork(after: message, effects) : effects)
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key):
      notice = nil
      return press(key)
    case .resized(let size):
      self.size = size
      fitPages()
      return rowsInSight ? [] : [loadQueueAroundPlace()]
    case .ticked(let moment):
      guard moment != now else { return [] }
      now = moment
      refreshPreview()
      return [loadQueueAgain()]
    case .bookChanged: return [loadQueueAgain()] + refreshOpenDossier() + refreshLimits()
    case .rulesChanged(let life, let office):
      self.life = life
      self.office = office
      refreshPreview()
      return []
    case .calendarChanged(let shifts): return calendarChanged(shifts)
    case .shiftsLoaded(let shifts):
      show(shifts)
      return []
    case .recomputed(let shifts): return recomputed(shifts)
    case .queueLoaded(let page, let turn): return queueLoaded(page, turn: turn)
    case .proceduresFound(let hits, let turn): return proceduresFound(hits, turn: turn)
    case .procedureLoaded(let procedure, let version): return begin(procedure, version: version)
    case .applicantFound(let applicant): return fill(applicant)
    case .received(let dossier): return received(dossier)
    case .dossierLoaded(let dossier, let purpose): return dossierLoaded(dossier, for: purpose)
    case .moved(let dossier): return moved(dossier)
    case .moveRefused(let text, let current, let theirs):
      return moveRefused(text, current: current, theirs: theirs)
    case .historyLoaded(let code, let entries):
      pages.append(.history(HistoryPage(code: code, entries: entries)))
      return []
    case .openLimitsLoaded(let limits): return openLimitsLoaded(limits)
    case .limitSettled(let code, let limit): return limitSettled(code: code, limit)
    case .receiptMade(let text):
      notice = Notice(.done, text)
      return []
    case .failed(let text):
      notice = Notice(.failure, text)
      return []
    case .procedureAmended(let procedure, let version):
      amend(procedure, version: version)
      return []
    case .clockRead(let clock):
      keeping.clock = clock
      return []
    case .othersChanged(let others):
      self.others = others
      return []
    case .draftsFound(let found, let expired, let isBeginning):
      return draftsFound(found, expired: expired, isBeginning: isBeginning)
    case .draftKept:
      keeping.succeed()
      return []
    case .draftNotKept(let text):
      if notice == nil { notice = Notice(.warning, text) }
      return []
    case .draftParked(let key, let isLeaving): return parked(key, isLeaving: isLeaving)
    case .draftTakenUp(let kept, let basis):
      takenUp(kept, on: basis)
      return []
    }
  }

  /// The orders with which a session begins.
  public mutating func begin() -> [Effect] {
    permitted([loadQueue(place: .at(0))] + (keepsDrafts ? [.findDrafts] : []))
  }

  /// A key goes to the line that is typed in, or is a command of the table.
  private mutating func press(_ key: Key) -> [Effect] {
    if let effects = type(key) { return effects }
    guard let command = CommandTable.command(for: key, in: context) else {
      return []
    }
    return perform(command)
  }

  /// Carries out a command, or says why not.
  mutating func perform(_ command: Command) -> [Effect] {
    guard let row = CommandTable.row(of: command) else { return [] }
    switch availability(of: row, in: context) {
    case .hidden: return []
    case .refused(let reason):
      notice = Notice(.warning, reason)
      return []
    case .available: break
    }
    switch command {
    case .help:
      pages.append(.help(HelpPage(context: context)))
      return []
    case .redraw: return [.redraw]
    case .quit: return quit()
    case .back: return back()
    default: break
    }
    switch pages.last {
    case nil: return performInQueue(command)
    case .procedures: return performInSearch(command)
    case .reception: return performInForm(command)
    case .dossier(let page): return performInDossier(command, page)
    case .history, .explanation: return performInReading(command)
    case .move, .timeChoice, .views, .receipt, .discard: return performInChoice(command)
    case .conflict(let page): return performInConflict(command, page)
    case .drafts(let chosen): return performInDrafts(command, chosen: chosen)
    case .note: return performInNote(command)
    case .calendar(let page): return performInCalendar(command, page)
    case .calendarForm(let form): return performInCalendarForm(command, form)
    case .shifts(let page): return performInShifts(command, page)
    case .limits: return performInLimits(command)
    case .limitAnswer: return performInLimitAnswer(command)
    case .limitForm(let form): return performInLimitForm(command, form)
    case .help: return performInHelp(command)
    }
  }

  private mutating func quit() -> [Effect] {
    if case .discard = pages.last { pages.removeLast() }
    guard let dirty = pages.last(where: \.isDirty) else { return [.quit] }
    pages.append(.discard(DiscardQuestion(isLeaving: true, canKeep: canKeep(dirty))))
    return []
  }

  /// Clears what is searched for, or leaves the page. What was filled in is not lost unasked.
  private mutating func back() -> [Effect] {
    switch pages.last {
    case nil:
      let wasSearched = !queue.search.isEmpty
      clearSearch()
      return wasSearched ? [loadQueueFromStart()] : []
    case .procedures(var search) where !search.query.isEmpty:
      search.query = LineEditor(limit: search.query.limit)
      return findProcedures(&search)
    case .limits(var limits) where !limits.query.isEmpty:
      limits.query = LineEditor(limit: limits.query.limit)
      limits.find()
      pages[pages.count - 1] = .limits(limits)
      return []
    case .help(var help) where !help.query.isEmpty:
      help.query = LineEditor(limit: help.query.limit)
      help.place = ListPlace()
      pages[pages.count - 1] = .help(help)
      return []
    case .some(let page) where page.isDirty:
      pages.append(.discard(DiscardQuestion(isLeaving: false, canKeep: canKeep(page))))
      return []
    case .some(let page):
      pages.removeLast()
      // All that was typed was taken back: what was kept of it is of no use either.
      return page.work.map { [.dropDraft($0)] } ?? []
    }
  }

  /// Whether what is filled in on a page can be kept as a draft.
  private func canKeep(_ page: Page) -> Bool {
    keepsDrafts && page.draft(WorkKey(session: session, number: 0)) != nil
  }

  /// Brings all lists into a screen of another size, their choices in sight.
  private mutating func fitPages() {
    queue.place.choose(queue.place.chosen, of: queue.total, height: QueueState.height(of: size))
    for index in pages.indices {
      switch pages[index] {
      case .procedures(var page):
        page.place.choose(page.place.chosen, of: page.hits.count, height: ProcedureSearch.height(of: size))
        pages[index] = .procedures(page)
      case .history(var page):
        page.place.choose(page.place.chosen, of: page.entries.count, height: HistoryPage.height(of: size))
        pages[index] = .history(page)
      case .explanation(var page):
        page.place.choose(
          page.place.chosen, of: page.explanation.days.count, height: ExplanationPage.height(of: size))
        pages[index] = .explanation(page)
      case .move(var choice):
        choice.place.choose(choice.place.chosen, of: choice.options.count, height: choice.height(of: size))
        pages[index] = .move(choice)
      case .dossier(var page):
        scroll(&page, by: 0)
        pages[index] = .dossier(page)
      case .help(var page):
        page.place.choose(page.place.chosen, of: rows(of: page).count, height: HelpPage.height(of: size))
        pages[index] = .help(page)
      case .shifts(var page):
        page.place.choose(page.place.chosen, of: page.shifts.count, height: ShiftsPage.height(of: size))
        pages[index] = .shifts(page)
      case .limits(var page):
        page.place.choose(page.place.chosen, of: page.found.count, height: LimitsPage.height(of: size))
        pages[index] = .limits(page)
      case .conflict(var page):
        scroll(&page, by: 0)
        pages[index] = .conflict(page)
      case .reception, .note, .limitAnswer, .timeChoice, .limitForm, .views, .receipt, .discard, .calendar,
        .calendarForm, .drafts:
        break
      }
    }
  }
}

extension Page {
  /// Whether something was filled in that is nowhere else yet.
  var isDirty: Bool {
    switch self {
    case .reception(let form): form.isDirty
    case .note(let note): note.isDirty
    case .calendarForm(let form): form.isDirty
    case .limitAnswer(let answer): answer.isDirty
    case .limitForm(let form): form.isDirty
    case .conflict: true
    case .procedures, .dossier, .history, .explanation, .move, .timeChoice, .views, .receipt, .discard, .help,
      .calendar, .shifts, .limits, .drafts:
      false
    }
  }
}
