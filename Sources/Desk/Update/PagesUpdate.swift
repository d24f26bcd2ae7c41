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
    case .timeChoice: openTimes(dossier)
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

  mutating func explain(_ dossier: Dossier) {
    guard let account = life.account(of: CountedTime(dossier)) else {
      notice = Notice(
        .warning,
        Bilingual("Hồ sơ không có ngày hẹn để giải thích.", "The dossier has no due date to explain."))
      return
    }
    show(account, code: dossier.code, due: dossier.clock.due)
  }

  private mutating func show(_ account: DueAccount, code: String, due: Moment?) {
    pages.append(
      .explanation(
        ExplanationPage(
          title: Bilingual("NGÀY HẸN TRẢ · \(code)", "DUE DATE · \(code)"),
          explanation: account.explanation, start: account.start, changes: account.changes,
          movedTo: due == account.explanation.due ? nil : due)))
  }

  /// Why the chosen entry of a history gave its due date, or `nil` where it gave none.
  func account(of page: HistoryPage) -> DueAccount? {
    CountedTime(history: page.entries.prefix(page.place.chosen + 1)).flatMap(life.account(of:))
  }

  mutating func performInDossier(_ command: Command, _ page: DossierPage) -> [Effect] {
    switch command {
    case .receive: return openSearch()
    case .printReceipt: return makeReceipt(page.dossier.code)
    case .history: return [.loadHistory(code: page.dossier.code)]
    case .reload: return [.loadDossier(code: page.dossier.code, for: .refresh)]
    case .move: openMove(page.dossier)
    case .changeTime: openTimes(page.dossier)
    case .explain: explain(page.dossier)
    default: scroll(page, command)
    }
    return []
  }

  private mutating func scroll(_ page: DossierPage, _ command: Command) {
    var page = page
    let height = DossierPage.height(of: size)
    switch command {
    case .up: scroll(&page, by: -1)
    case .down: scroll(&page, by: 1)
    case .pageUp: scroll(&page, by: 1 - height)
    case .pageDown: scroll(&page, by: height - 1)
    case .first: scroll(&page, by: -page.top)
    case .last: scroll(&page, by: lines(of: page.dossier).count)
    default: return
    }
    pages[pages.count - 1] = .dossier(page)
  }

  /// Scrolls a dossier's page, no further than to its last line.
  func scroll(_ page: inout DossierPage, by count: Int) {
    let most = max(0, lines(of: page.dossier).count - DossierPage.height(of: size))
    page.top = min(most, max(0, page.top + count))
  }

  mutating func performInReading(_ command: Command) -> [Effect] {
    switch pages.last {
    case .history(let page) where command == .explain:
      guard let time = CountedTime(history: page.entries.prefix(page.place.chosen + 1)),
        let account = life.account(of: time)
      else { return [] }
      show(account, code: page.code, due: time.clock.due)
    case .history(var page):
      _ = page.place.follow(command, of: page.entries.count, height: HistoryPage.height(of: size))
      pages[pages.count - 1] = .history(page)
    case .explanation(var page):
      _ = page.place.follow(
        command, of: page.explanation.days.count, height: ExplanationPage.height(of: size))
      pages[pages.count - 1] = .explanation(page)
    default: break
    }
    return []
  }

  mutating func performInChoice(_ command: Command) -> [Effect] {
    switch pages.last {
    case .move(var choice):
      if command == .choose { return choose(choice) }
      _ = choice.place.follow(command, of: choice.options.count, height: choice.height(of: size))
      pages[pages.count - 1] = .move(choice)
    case .timeChoice(var choice):
      if command == .choose { return choose(choice) }
      choice.chosen = follow(command, choice.chosen, of: choice.options.count)
      pages[pages.count - 1] = .timeChoice(choice)
    case .views(let chosen):
      let views = QueueView.allCases.count
      if command == .choose {
        pages.removeLast()
        if chosen == views, !drafts.isEmpty {
          pages.append(.drafts(chosen: 0))
          return []
        }
        return show(QueueView(rawValue: chosen) ?? .processing)
      }
      pages[pages.count - 1] = .views(
        chosen: follow(command, chosen, of: drafts.isEmpty ? views : views + 1))
    case .receipt(let code, let chosen):
      if command == .choose {
        pages.removeLast()
        return [.makeReceipt(code: code, ReceiptOutput.allCases[chosen])]
      }
      pages[pages.count - 1] = .receipt(
        code: code, chosen: follow(command, chosen, of: ReceiptOutput.allCases.count))
    case .discard(var question):
      if command == .choose { return answer(question) }
      question.chosen = follow(command, question.chosen, of: question.answers.count)
      pages[pages.count - 1] = .discard(question)
    default: break
    }
    return []
  }

  private func follow(_ command: Command, _ chosen: Int, of count: Int) -> Int {
    var place = ListPlace(chosen: chosen)
    _ = place.follow(command, of: count, height: count)
    return place.chosen
  }

  /// Goes on with what was filled in, keeps it as a draft, or throws it away with its page.
  private mutating func answer(_ question: DiscardQuestion) -> [Effect] {
    pages.removeLast()
    guard question.answers.indices.contains(question.chosen) else { return [] }
    switch question.answers[question.chosen] {
    case .goOn: return []
    case .keep: return park(isLeaving: question.isLeaving)
    case .discard: return dropWork() + (question.isLeaving ? [.quit] : [])
    }
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
    guard case .note(var note) = pages.last else { return [] }
    if command == .explain, case .success(let forecast) = forecast(of: note) { explain(forecast.after) }
    guard command == .save || command == .confirm else { return [] }
    let request = note.request ?? newRequest()
    note.request = request
    pages[pages.count - 1] = .note(note)
    return [
      .move(
        code: note.dossier.code, version: note.dossier.version, move(of: note), request: request,
        draft: note.work)
    ]
  }

  /// The move is in the book: the note goes, the page shows the dossier as it is now.
  mutating func moved(_ dossier: Dossier) -> [Effect] {
    var dueBefore = dossier.clock.due
    if case .note(let note) = pages.last {
      dueBefore = note.dossier.clock.due
      pages.removeLast()
    } else if case .limitForm(let form) = pages.last {
      dueBefore = form.dossier.clock.due
      pages.removeLast()
    }
    replaceOpenDossier(dossier)
    var text = Bilingual(
      "Hồ sơ \(dossier.code): \(dossier.status.name.vi.lowercased()).",
      "Dossier \(dossier.code): \(dossier.status.name.en.lowercased()).")
    if let due = dossier.clock.due, due != dueBefore {
      text.vi += " Hẹn trả mới: \(due.written)."
      text.en += " New due date: \(due.written)."
    }
    notice = Notice(.done, text)
    return [loadQueueAgain()]
  }

  /// The note stays as typed. Where another counter was faster, theirs and mine are shown.
  mutating func moveRefused(_ text: Bilingual, current: Dossier?, theirs: [TheirChange]) -> [Effect] {
    notice = Notice(.failure, text)
    guard let current else {
      if case .note(var note) = pages.last {
        note.request = nil
        pages[pages.count - 1] = .note(note)
      }
      if case .limitForm(var form) = pages.last {
        form.request = nil
        pages[pages.count - 1] = .limitForm(form)
      }
      return []
    }
    replaceOpenDossier(current)
    if case .note(let note) = pages.last, note.dossier.code == current.code {
      meet(.move(note), seen: SeenDossier(note.dossier), current: current, theirs: theirs)
    } else if case .limitForm(let form) = pages.last, form.dossier.code == current.code {
      meet(.order(form), seen: SeenDossier(form.dossier), current: current, theirs: theirs)
    }
    return [loadQueueAgain()]
  }
}
