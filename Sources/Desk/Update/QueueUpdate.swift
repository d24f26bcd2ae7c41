import Dossiers
import Vietnamese
import WorkingTime

extension Model {
  /// Orders a stretch of the queue.
  mutating func loadQueue(place: QueueRequest.Place) -> Effect {
    queue.turn += 1
    return .loadQueue(
      QueueRequest(
        view: queue.view, search: queue.search.text, place: place, count: QueueState.stretch),
      turn: queue.turn)
  }

  /// Orders the queue from its first row, the cursor there.
  mutating func loadQueueFromStart() -> Effect {
    queue.place = ListPlace()
    queue.page = nil
    return loadQueue(place: .at(0))
  }

  /// Orders the queue anew around the chosen dossier.
  mutating func loadQueueAgain() -> Effect {
    if let row = queue.chosenRow { return loadQueue(place: .around(id: row.id)) }
    return loadQueueAroundPlace()
  }

  /// Leaves the search.
  mutating func clearSearch() {
    queue.search = LineEditor(limit: queue.search.limit)
    queue.isSearching = false
  }

  /// Takes a stretch in. The cursor stays on its dossier, and the dossier on its line of the screen.
  mutating func queueLoaded(_ page: QueuePage, turn: Int) -> [Effect] {
    guard turn == queue.turn else { return [] }
    let chosen = queue.chosenRow?.id
    let line = queue.place.chosen - queue.place.top
    queue.page = page
    if let chosen, let index = page.rows.firstIndex(where: { $0.id == chosen }) {
      queue.place.chosen = page.offset + index
      queue.place.top = max(0, queue.place.chosen - line)
    }
    queue.place.choose(queue.place.chosen, of: page.total, height: QueueState.height(of: size))
    // Where the book itself gives fewer rows than it counts, asking again would never end.
    return rowsInSight || page.offset == stretchStart ? [] : [loadQueueAroundPlace()]
  }

  /// Whether every row of the screen is held, so that nothing more need be read.
  var rowsInSight: Bool {
    let last = min(queue.total, queue.place.top + QueueState.height(of: size)) - 1
    return last < queue.place.top || (queue.row(at: queue.place.top) != nil && queue.row(at: last) != nil)
  }

  /// Where a stretch begins that has the screen in its middle.
  private var stretchStart: Int { max(0, queue.place.top - QueueState.stretch / 2) }

  /// Orders the stretch around what the screen shows.
  mutating func loadQueueAroundPlace() -> Effect { loadQueue(place: .at(stretchStart)) }

  mutating func performInQueue(_ command: Command) -> [Effect] {
    let height = QueueState.height(of: size)
    if queue.place.follow(command, of: queue.total, height: height) {
      return rowsInSight ? [] : [loadQueueAroundPlace()]
    }
    let code = queue.chosenRow?.code ?? ""
    switch command {
    case .receive: return openSearch()
    case .open: return [.loadDossier(code: code, for: .show)]
    case .move: return [.loadDossier(code: code, for: .move)]
    case .explain: return [.loadDossier(code: code, for: .explain)]
    case .changeTime: return [.loadDossier(code: code, for: .timeChoice)]
    case .history: return [.loadHistory(code: code)]
    case .printReceipt: return makeReceipt(code)
    case .reload: return [loadQueueAgain()]
    case .limits: return [.loadOpenLimits]
    case .find:
      queue.isSearching = true
      return []
    case .calendar:
      pages.append(.calendar(CalendarPage(day: now.date)))
      return []
    case .nextView: return show(turned(by: 1))
    case .previousView: return show(turned(by: -1))
    case .chooseView:
      pages.append(.views(chosen: queue.view.rawValue))
      return []
    default: return []
    }
  }

  private func turned(by step: Int) -> QueueView {
    let all = QueueView.allCases
    return all[(queue.view.rawValue + step + all.count) % all.count]
  }

  /// Shows a view from its first row. A search goes through the whole book, so it ends here.
  mutating func show(_ view: QueueView) -> [Effect] {
    clearSearch()
    queue.view = view
    return [loadQueueFromStart()]
  }

  /// Makes a receipt; where there is a printer, asks first where it goes.
  mutating func makeReceipt(_ code: String) -> [Effect] {
    guard hasPrinter else { return [.makeReceipt(code: code, .file)] }
    pages.append(.receipt(code: code, chosen: 1))
    return []
  }
}
