import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  mutating func dossierLoaded(_ dossier: Dossier, for purpose: DossierPurpose) -> [Effect] {
    switch purpose {
    case .show: pages.append(.dossier(DossierPage(dossier)))
    case .move: openMove(dossier)
    case .explain: explain(dossier)
    case .refresh: replaceOpenDossier(dossier)
    }
    return []
  }

  /// Orders the open dossier anew where others may have changed it.
  func refreshOpenDossier() -> [Effect] {
    guard case .dossier(let page) = pages.last else { return [] }
    return [.loadDossier(code: page.dossier.code, for: .refresh)]
  }

  private mutating func replaceOpenDossier(_ dossier: Dossier) {
    for index in pages.indices {
      if case .dossier(var page) = pages[index], page.dossier.code == dossier.code {
        page.dossier = dossier
        pages[index] = .dossier(page)
      }
    }
  }

  private mutating func openMove(_ dossier: Dossier) {
    if dossier.status.next.isEmpty {
      notice = Notice(.warning, MoveRefusal.ended(dossier.status).text)
    } else {
      pages.append(.move(MoveChoice(dossier, life: life, now: now)))
    }
  }

  private mutating func explain(_ dossier: Dossier) {
    guard let start = dossier.clock.startedAt,
      let explanation = try? life.calendar.explain(
        dossier.limit.limit, from: start, convention: life.convention)
    else {
      notice = Notice(
        .warning,
        Bilingual("Hồ sơ không có ngày hẹn để giải thích.", "The dossier has no due date to explain."))
      return
    }
    pages.append(
      .explanation(
        ExplanationPage(
          title: Bilingual("Ngày hẹn trả hồ sơ \(dossier.code)", "Due date of \(dossier.code)"),
          explanation: explanation)))
  }

  mutating func performInDossier(_ command: Command, _ page: DossierPage) -> [Effect] {
    var page = page
    switch command {
    case .receive: return openSearch()
    case .move: openMove(page.dossier)
    case .printReceipt: return makeReceipt(page.dossier.code)
    case .history: return [.loadHistory(code: page.dossier.code)]
    case .explain: explain(page.dossier)
    case .reload: return [.loadDossier(code: page.dossier.code, for: .refresh)]
    case .up, .pageUp, .first, .down, .pageDown, .last:
      let step = [.up, .pageUp, .first].contains(command) ? -1 : 1
      page.top = max(0, page.top + step * ([.up, .down].contains(command) ? 1 : max(1, size.rows - 6)))
      pages[pages.count - 1] = .dossier(page)
    default: break
    }
    return []
  }

  mutating func performInReading(_ command: Command) -> [Effect] {
    let height = max(1, size.rows - 6)
    switch pages.last {
    case .history(var page):
      _ = page.place.follow(command, of: page.entries.count, height: height)
      pages[pages.count - 1] = .history(page)
    case .explanation(var page):
      _ = page.place.follow(command, of: page.explanation.days.count, height: max(1, height - 4))
      pages[pages.count - 1] = .explanation(page)
    default: break
    }
    return []
  }

  mutating func performInChoice(_ command: Command) -> [Effect] {
    switch pages.last {
    case .move(var choice):
      if command == .open { return choose(choice) }
      _ = choice.place.follow(command, of: choice.options.count, height: choice.options.count)
      pages[pages.count - 1] = .move(choice)
    case .views(let chosen):
      if command == .open {
        pages.removeLast()
        return show(QueueView(rawValue: chosen) ?? .processing)
      }
      pages[pages.count - 1] = .views(chosen: follow(command, chosen, of: QueueView.allCases.count))
    case .receipt(let code, let chosen):
      if command == .open {
        pages.removeLast()
        return [.makeReceipt(code: code, ReceiptOutput.allCases[chosen])]
      }
      pages[pages.count - 1] = .receipt(
        code: code, chosen: follow(command, chosen, of: ReceiptOutput.allCases.count))
    case .discard(let chosen):
      if command == .open { return answerDiscard(chosen) }
      pages[pages.count - 1] = .discard(chosen: follow(command, chosen, of: 2))
    default: break
    }
    return []
  }

  private func follow(_ command: Command, _ chosen: Int, of count: Int) -> Int {
    var place = ListPlace(chosen: chosen)
    _ = place.follow(command, of: count, height: count)
    return place.chosen
  }

  /// Keeps the form, or throws it away; the safe answer is the first.
  private mutating func answerDiscard(_ chosen: Int) -> [Effect] {
    pages.removeLast()
    if chosen == 1 {
      pages.removeAll { page in
        if case .reception = page { return true }
        return false
      }
    }
    return []
  }

  private mutating func choose(_ choice: MoveChoice) -> [Effect] {
    guard choice.options.indices.contains(choice.place.chosen) else { return [] }
    let option = choice.options[choice.place.chosen]
    if let refusal = option.refusal {
      notice = Notice(.warning, refusal.text)
      return []
    }
    pages[pages.count - 1] = .note(MoveNote(choice.dossier, to: option.status))
    return []
  }

  /// Enter confirms a move that others can follow; one that ends the dossier wants the key of saving.
  mutating func performInNote(_ command: Command) -> [Effect] {
    guard case .note(var note) = pages.last, command == .save || command == .confirm else { return [] }
    let request = note.request ?? nextRequest
    if note.request == nil { nextRequest += 1 }
    note.request = request
    pages[pages.count - 1] = .note(note)
    return [
      .move(
        code: note.dossier.code, version: note.dossier.version,
        Move(to: note.status, note: note.note.text, basis: note.basis.text), request: request)
    ]
  }

  mutating func moved(_ dossier: Dossier) -> [Effect] {
    if case .note = pages.last { pages.removeLast() }
    replaceOpenDossier(dossier)
    notice = Notice(
      .done,
      Bilingual(
        "Hồ sơ \(dossier.code): \(dossier.status.name.vi.lowercased()).",
        "Dossier \(dossier.code): \(dossier.status.name.en.lowercased())."))
    return [loadQueueAgain()]
  }

  /// The note stays as typed. Where another counter was faster, the page shows theirs.
  mutating func moveRefused(_ text: Bilingual, current: Dossier?) -> [Effect] {
    notice = Notice(.failure, text)
    guard let current else {
      if case .note(var note) = pages.last {
        note.request = nil
        pages[pages.count - 1] = .note(note)
      }
      return []
    }
    replaceOpenDossier(current)
    if case .note(var note) = pages.last, note.dossier.code == current.code {
      note.dossier = current
      note.request = nil
      pages[pages.count - 1] = .note(note)
    }
    return [loadQueueAgain()]
  }

  /// The commands that the help lists for what is typed.
  public func helpRows(_ page: HelpPage) -> [(row: CommandRow, availability: Availability)] {
    let words = page.query.text.folded.split(separator: " ")
    return CommandTable.rows.compactMap { row in
      let availability = self.availability(of: row, in: page.context)
      guard availability != .hidden else { return nil }
      let text = [row.title.vi, row.title.en, row.help.vi, row.help.en].joined(separator: " ").folded
      let keys = row.keys.map(\.name).joined(separator: " ").lowercased()
      guard words.allSatisfy({ text.contains($0) || keys.contains($0) }) else { return nil }
      return (row, availability)
    }
  }

  mutating func performInHelp(_ command: Command) -> [Effect] {
    guard case .help(var help) = pages.last else { return [] }
    var below = self
    below.pages.removeLast()
    let rows = below.helpRows(help)
    if command == .open {
      guard rows.indices.contains(help.place.chosen) else { return [] }
      pages.removeLast()
      return perform(rows[help.place.chosen].row.command)
    }
    _ = help.place.follow(command, of: rows.count, height: HelpPage.height(of: size))
    pages[pages.count - 1] = .help(help)
    return []
  }
}
