import Dossiers
import Screen
import Vietnamese

extension LineEditor {
  /// What typing did to a line.
  enum Outcome: Equatable {
    /// The key is not for the line.
    case notForUs
    /// The text changed.
    case changed
    /// Only the cursor moved, or nothing did.
    case unchanged
    /// There was no room; nothing was taken.
    case full
  }

  /// Takes a key. Arrows and Home/End belong to the line only where `movesCursor` says so.
  mutating func type(_ key: Key, movesCursor: Bool) -> Outcome {
    let before = letters
    switch key {
    case .character(let letter):
      if !insert(letter) { return .full }
    case .paste(let text):
      if !paste(text) { return .full }
    case .backspace: backspace()
    case .delete: delete()
    case .control("u"): clearBefore()
    case .control("w"): removeWord()
    case .left where movesCursor: moveCursor(by: -1)
    case .right where movesCursor: moveCursor(by: 1)
    case .home where movesCursor: moveCursor(toEnd: false)
    case .end where movesCursor: moveCursor(toEnd: true)
    default: return .notForUs
    }
    return letters == before ? .unchanged : .changed
  }
}

extension Model {
  /// Gives a key to the line that is typed in, if there is one and the key is for it.
  mutating func type(_ key: Key) -> [Effect]? {
    switch pages.last {
    case nil: return typeInQueue(key)
    case .procedures(let search): return typeInSearch(key, search)
    case .reception(let form): return typeInForm(key, form)
    case .note(let note): return typeInNote(key, note)
    case .limitForm(let form): return typeInLimitForm(key, form)
    case .help(let help): return typeInHelp(key, help)
    case .calendarForm(let form): return typeInCalendarForm(key, form)
    case .limits(let limits): return typeInLimits(key, limits)
    case .limitAnswer(let answer): return typeInLimitAnswer(key, answer)
    case .dossier, .history, .explanation, .move, .timeChoice, .views, .receipt, .discard, .calendar, .shifts,
      .conflict, .drafts:
      return nil
    }
  }

  private mutating func typeInQueue(_ key: Key) -> [Effect]? {
    // A blank finds nothing, so it does not begin a search.
    if queue.search.isEmpty, [.backspace, .delete, .character(" ")].contains(key) { return [] }
    switch queue.search.type(key, movesCursor: queue.isSearching && !queue.search.isEmpty) {
    case .notForUs: return nil
    case .unchanged: return []
    case .full:
      sayFull(limit: queue.search.limit)
      return []
    case .changed:
      queue.isSearching = !queue.search.isEmpty
      return [loadQueueFromStart()]
    }
  }

  private mutating func typeInSearch(_ key: Key, _ page: ProcedureSearch) -> [Effect]? {
    var search = page
    switch search.query.type(key, movesCursor: false) {
    case .notForUs: return nil
    case .unchanged:
      pages[pages.count - 1] = .procedures(search)
      return []
    case .full:
      sayFull(limit: search.query.limit)
      return []
    case .changed: return findProcedures(&search)
    }
  }

  private mutating func typeInNote(_ key: Key, _ page: MoveNote) -> [Effect]? {
    var note = page
    let outcome =
      note.isAtBasis ? note.basis.type(key, movesCursor: true) : note.note.type(key, movesCursor: true)
    if outcome == .notForUs {
      if note.status == .finished, key == .tab || key == .backTab {
        note.isRefusal.toggle()
      } else {
        guard note.asksBasis, [.tab, .backTab, .up, .down].contains(key) else { return nil }
        note.isAtBasis.toggle()
      }
    }
    if outcome == .full { sayFull(limit: PlainText.fieldLimit) }
    pages[pages.count - 1] = .note(note)
    return []
  }

  private mutating func typeInHelp(_ key: Key, _ page: HelpPage) -> [Effect]? {
    var help = page
    switch help.query.type(key, movesCursor: false) {
    case .notForUs: return nil
    case .changed: help.place = ListPlace()
    case .unchanged: break
    case .full: sayFull(limit: help.query.limit)
    }
    pages[pages.count - 1] = .help(help)
    return []
  }

  /// Says that a line takes no more.
  mutating func sayFull(limit: Int) {
    notice = Notice(
      .warning,
      Bilingual(
        "Ô này nhận tối đa \(limit) ký tự; phần vừa gõ hoặc dán chưa được nhận.",
        "This field takes \(limit) characters at most; what was typed or pasted was not taken."))
  }
}
