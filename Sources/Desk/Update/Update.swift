import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  /// Takes what happened into the model and gives the orders that follow. Pure: time, results and
  /// keys come in, work goes out.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key):
      notice = nil
      return press(key)
    case .resized(let size):
      self.size = size
      queue.place.choose(queue.place.chosen, of: queue.total, height: QueueState.height(of: size))
      return []
    case .ticked(let moment):
      guard moment != now else { return [] }
      now = moment
      refreshPreview()
      return [loadQueueAgain()]
    case .bookChanged: return [loadQueueAgain()] + refreshOpenDossier()
    case .queueLoaded(let page, let turn): return queueLoaded(page, turn: turn)
    case .proceduresFound(let hits, let turn): return proceduresFound(hits, turn: turn)
    case .procedureLoaded(let procedure, let version): return begin(procedure, version: version)
    case .applicantFound(let applicant): return fill(applicant)
    case .received(let dossier): return received(dossier)
    case .dossierLoaded(let dossier, let purpose): return dossierLoaded(dossier, for: purpose)
    case .moved(let dossier): return moved(dossier)
    case .moveRefused(let text, let current): return moveRefused(text, current: current)
    case .historyLoaded(let code, let entries):
      pages.append(.history(HistoryPage(code: code, entries: entries)))
      return []
    case .receiptMade(let text):
      notice = Notice(.done, text)
      return []
    case .failed(let text):
      notice = Notice(.failure, text)
      return []
    }
  }

  /// The orders with which a session begins.
  public mutating func begin() -> [Effect] { [loadQueue(place: .at(0))] }

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
    case .move, .views, .receipt, .discard: return performInChoice(command)
    case .note: return performInNote(command)
    case .help: return performInHelp(command)
    }
  }

  private mutating func quit() -> [Effect] {
    if hasDirtyForm {
      pages.append(.discard(chosen: 0))
      return []
    }
    return [.quit]
  }

  /// Whether a form lies open with something typed.
  var hasDirtyForm: Bool {
    pages.contains { page in
      if case .reception(let form) = page { return form.isDirty }
      return false
    }
  }

  /// Clears what was typed, or leaves the page. A form with something typed asks first.
  private mutating func back() -> [Effect] {
    switch pages.last {
    case nil:
      guard !queue.search.isEmpty || queue.isSearching else { return [] }
      queue.search = LineEditor(limit: queue.search.limit)
      queue.isSearching = false
      return [loadQueueFromStart()]
    case .procedures(var search) where !search.query.isEmpty:
      search.query = LineEditor(limit: search.query.limit)
      return [findProcedures(&search)]
    case .reception(let form) where form.isDirty:
      pages.append(.discard(chosen: 0))
      return []
    default:
      pages.removeLast()
      return []
    }
  }
}
