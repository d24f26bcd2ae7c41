import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  /// Both hands in lines that fit the screen: the dossier as it was seen, what was done to it, what it is
  /// now, and what the clerk was about to write.
  public func lines(of page: ConflictPage) -> [ConflictLine] {
    var lines: [ConflictLine] = []
    func add(_ kind: ConflictLine.Kind, _ text: String, indent: Int = 0) {
      let room = max(1, size.columns - 2 - indent)
      for part in text.wrapped(to: room) {
        lines.append(ConflictLine(kind: kind, text: String(repeating: " ", count: indent) + part))
      }
    }
    add(.heading, Bilingual("Lúc anh/chị mở hồ sơ", "As you saw it")(language))
    add(.plain, state(page.seen.status, page.seen.due), indent: 2)
    add(.heading, Bilingual("Việc đã ghi vào sổ trong lúc đó", "Written meanwhile")(language))
    for change in page.theirs {
      add(.plain, "\(change.entry.at.written) · \(change.name) · \(words(change.entry.fact))", indent: 2)
      if let note = change.entry.fact["note"], !note.isEmpty { add(.plain, "«\(note)»", indent: 4) }
      if let basis = change.entry.fact["basis"], !basis.isEmpty {
        add(.plain, Bilingual("Căn cứ: ", "Basis: ")(language) + basis, indent: 4)
      }
      if let apology = change.entry.fact["apology"], !apology.isEmpty {
        add(.plain, Bilingual("Văn bản xin lỗi: ", "Apology: ")(language) + apology, indent: 4)
      }
    }
    add(
      .plain,
      Bilingual("Hiện nay: ", "Now: ")(language) + state(page.current.status, page.current.clock.due),
      indent: 2)
    add(.heading, Bilingual("Việc của anh/chị (CHƯA ghi vào sổ)", "Yours (NOT written)")(language))
    for text in words(page.mine) { add(.plain, text, indent: 2) }
    return lines
  }

  private func state(_ status: Status?, _ due: Moment?) -> String {
    [
      status.map { $0.name(language) },
      due.map { Bilingual("hẹn trả \($0.written)", "due \($0.written)")(language) },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func words(_ mine: ConflictPage.Mine) -> [String] {
    switch mine {
    case .move(let note):
      var texts = [Bilingual("Chuyển sang: ", "Move to: ")(language) + note.status.name(language)]
      if note.isRefusal {
        texts[0] += Bilingual(" · từ chối giải quyết", " · refused after appraisal")(language)
      }
      if !note.note.isEmpty { texts.append("«\(note.note.text)»") }
      if !note.basis.isEmpty {
        texts.append(Bilingual("Căn cứ: ", "Basis: ")(language) + note.basis.text)
      }
      return texts
    case .order(let form):
      return [form.order.name(language)]
        + form.fields.filter { !form.text($0).isEmpty }.map { "\(form.label($0)(language)) \(form.text($0))" }
    }
  }

  /// A fact of another hand in a few words.
  private func words(_ fact: Fact) -> String {
    let status = fact["status"].flatMap(Int.init).flatMap(Status.init(rawValue:))
    let due = (fact["due"] ?? fact["new"]).flatMap { Moment(reading: $0) }
    var text = fact.kind.name(language)
    if fact.kind == .moved, let status { text += " → \(status.name(language))" }
    if fact["refused"] == "1" {
      text += Bilingual(" (từ chối giải quyết)", " (refused after appraisal)")(language)
    }
    if let due { text += Bilingual(" · hẹn trả \(due.written)", " · due \(due.written)")(language) }
    return text
  }

  /// Somebody else was faster: theirs and mine are shown side by side, and nothing of either is lost.
  mutating func meet(_ mine: ConflictPage.Mine, seen: SeenDossier, current: Dossier, theirs: [TheirChange]) {
    notice = nil
    pages[pages.count - 1] = .conflict(
      ConflictPage(
        seen: seen, current: current, theirs: theirs, mine: mine, canKeep: keepsDrafts, life: life, now: now))
  }

  mutating func performInConflict(_ command: Command, _ page: ConflictPage) -> [Effect] {
    var page = page
    switch command {
    case .choose: return choose(page)
    case .up: page.chosen = max(0, page.chosen - 1)
    case .down: page.chosen = min(page.options.count - 1, page.chosen + 1)
    case .pageUp: scroll(&page, by: 1 - page.height(of: size))
    case .pageDown: scroll(&page, by: page.height(of: size) - 1)
    case .first: page.chosen = 0
    case .last: page.chosen = page.options.count - 1
    default: return []
    }
    pages[pages.count - 1] = .conflict(page)
    return []
  }

  /// Scrolls the texts, no further than to their last line.
  func scroll(_ page: inout ConflictPage, by count: Int) {
    let most = max(0, lines(of: page).count - page.height(of: size))
    page.top = min(most, max(0, page.top + count))
  }

  private mutating func choose(_ page: ConflictPage) -> [Effect] {
    guard page.options.indices.contains(page.chosen) else { return [] }
    switch page.options[page.chosen] {
    case .takeUp:
      if let refusal = page.refusal {
        notice = Notice(.warning, refusal.text)
        return []
      }
      switch page.mine {
      case .move(let note): pages[pages.count - 1] = .note(note)
      case .order(let form): pages[pages.count - 1] = .limitForm(form)
      }
      return []
    case .keep: return park(isLeaving: false)
    case .drop:
      let effects = dropWork() + show(page.current)
      notice = Notice(
        .done,
        Bilingual(
          "Đã bỏ việc của anh/chị; hồ sơ như hiện nay.", "Yours is dropped; the dossier as it is now."))
      return effects
    }
  }

  /// Orders a dossier's page, where it is not on top already: who has met somebody else's work has not yet
  /// looked at the citizen's numbers.
  func show(_ dossier: Dossier) -> [Effect] {
    if case .dossier(let page) = pages.last, page.dossier.code == dossier.code { return [] }
    return [.loadDossier(code: dossier.code, for: .show)]
  }
}
