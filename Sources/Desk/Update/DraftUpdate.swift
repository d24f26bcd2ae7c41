public import Dossiers
import Screen
public import Vietnamese
import WorkingTime

extension Model {
  /// The key of the next work of which a draft is kept.
  private var nextWork: WorkKey { WorkKey(session: session, number: works + 1) }

  /// The place of the page that holds work which would be lost.
  private var workPlace: Int? { keepsDrafts ? pages.lastIndex { $0.draft(nextWork) != nil } : nil }

  /// The work that lies open, as it can be kept.
  private var openWork: Draft? {
    workPlace.flatMap { pages[$0].draft(pages[$0].work ?? nextWork) }
  }

  /// What is to be kept of the work that lies open when the session ends by force, or `nil` where nothing
  /// was changed since the last draft.
  public var lastDraft: Draft? {
    guard let draft = openWork, draft != keeping.kept else { return nil }
    return draft
  }

  /// Orders the open work to be kept where it is time.
  mutating func keepWork(after message: Message, _ effects: [Effect]) -> [Effect] {
    guard let draft = openWork else {
      keeping.begin(with: nil)
      return []
    }
    // What is being written needs no draft; where that fails, the next look keeps it.
    if effects.contains(where: \.finishesWork) { return [] }
    var isTold = false
    if case .key = message { isTold = true }
    // A try that may have reached the file: its key is kept at once, so that no later try writes twice.
    let isUrgent =
      !isTold && draft.request != nil && draft.request != keeping.kept?.request
      && draft.request != keeping.ordered?.request
    guard keeping.look(at: draft, typed: message.letters, isUrgent: isUrgent) else { return [] }
    nameWork(draft)
    return [.saveDraft(draft)]
  }

  private mutating func nameWork(_ draft: Draft) {
    guard let place = workPlace, pages[place].work == nil else { return }
    pages[place].work = draft.key
    works += 1
  }

  /// Takes the page with the open work away, and its draft with it.
  mutating func dropWork() -> [Effect] {
    guard let place = pages.lastIndex(where: \.isDirty) else { return [] }
    let work = pages[place].work
    pages.remove(at: place)
    return work.map { [.dropDraft($0)] } ?? []
  }

  /// Orders the open work to be kept, so that its page can go once it is.
  mutating func park(isLeaving: Bool) -> [Effect] {
    guard let draft = openWork else { return [] }
    nameWork(draft)
    keeping.order(draft)
    return [.parkDraft(draft, isLeaving: isLeaving)]
  }

  /// The work is kept: its page goes, or the clerk leaves.
  mutating func parked(_ key: WorkKey, isLeaving: Bool) -> [Effect] {
    keeping.succeed()
    if isLeaving { return [.quit] }
    guard let place = pages.lastIndex(where: { $0.work == key }) else { return [] }
    if let draft = pages[place].draft(key) {
      drafts.insert(KeptDraft(key: key, savedAt: now, draft: draft), at: 0)
    }
    let page = pages.remove(at: place)
    notice = Notice(
      .done,
      Bilingual(
        "Đã cất vào bản nháp. Mở lại ở danh sách hồ sơ: F9, «Bản nháp».",
        "Kept as a draft. To take it up: F9 in the queue, \"Drafts\"."))
    if case .conflict(let conflict) = page { return show(conflict.current) }
    return []
  }

  /// Takes in which drafts there are. At the beginning of a session they are offered at once: one opens
  /// again as it was, of several the person chooses.
  mutating func draftsFound(_ found: [KeptDraft], expired: Int, isBeginning: Bool) -> [Effect] {
    let open = Set(pages.compactMap(\.work))
    drafts = found.filter { !open.contains($0.key) }
    if case .drafts(let chosen) = pages.last {
      pages.removeLast()
      if !drafts.isEmpty { pages.append(.drafts(chosen: min(chosen, drafts.count - 1))) }
    }
    if expired > 0 {
      notice = Notice(
        .warning,
        Bilingual(
          "Đã bỏ \(expired) bản nháp quá 7 ngày (không giữ thông tin công dân lâu hơn).",
          "\(expired) draft(s) older than 7 days were removed (citizens' data is not kept longer)."))
    }
    guard isBeginning, pages.isEmpty, let first = drafts.first else { return [] }
    if drafts.count == 1, first.draft != nil { return [.takeUpDraft(first)] }
    pages.append(.drafts(chosen: 0))
    return []
  }

  mutating func performInDrafts(_ command: Command, chosen: Int) -> [Effect] {
    if command == .choose {
      guard drafts.indices.contains(chosen) else { return [] }
      guard drafts[chosen].draft != nil else {
        notice = Notice(.warning, Self.unreadable)
        return []
      }
      return [.takeUpDraft(drafts[chosen])]
    }
    var place = ListPlace(chosen: chosen)
    _ = place.follow(command, of: drafts.count, height: drafts.count)
    pages[pages.count - 1] = .drafts(chosen: place.chosen)
    return []
  }

  private static let unreadable = Bilingual(
    "Bản nháp này do bản chương trình khác lưu, ở đây không đọc được; vẫn được giữ (7 ngày).",
    "Another version of the program kept this draft; it cannot be read here and stays kept (7 days).")

  /// Opens the work of a draft as it was, on the book as it is now.
  mutating func takenUp(_ kept: KeptDraft, on basis: DraftBasis) {
    guard let draft = kept.draft else { return }
    let before = pages
    if case .drafts = pages.last { pages.removeLast() }
    guard let remark = open(draft, on: basis) else {
      pages = before
      return
    }
    drafts.removeAll { $0.key == kept.key }
    keeping.begin(with: draft)
    notice = Notice(
      remark.vi.isEmpty ? .done : .warning,
      Bilingual(
        "Khôi phục bản nháp lúc \(kept.savedAt.written).\(remark.vi) Esc: cất lại hoặc bỏ.",
        "Draft of \(kept.savedAt.written) restored.\(remark.en) Esc: keep it or throw it away."))
  }

  /// Puts the page of a draft on top. Gives what must be said of it, or `nil` where it cannot be opened.
  private mutating func open(_ draft: Draft, on basis: DraftBasis) -> Bilingual? {
    switch (draft.kind, basis) {
    case (.reception, .procedure(let procedure, let version)):
      var page = ReceptionPage(
        draft, procedure: procedure, version: version, inDifficultArea: office.isDifficultArea)
      judge(&page)
      pages.append(.reception(page))
      return draft["version"] == String(version)
        ? Bilingual("", "")
        : Bilingual(
          " Thủ tục đã được cập nhật: xem lại trường hợp, giấy tờ, thời hạn.",
          " The procedure was updated: please check case, papers and limit.")
    case (.move, .dossier(let dossier, let theirs)):
      guard let note = MoveNote(draft, on: dossier) else { break }
      pages.append(.note(note))
      return meet(.move(note), draft, dossier, theirs)
    case (.order, .dossier(let dossier, let theirs)):
      guard let form = LimitForm(draft, on: dossier, now: now) else { break }
      pages.append(.limitForm(form))
      return meet(.order(form), draft, dossier, theirs)
    case (.limitAnswer, .openLimit(let limit)):
      guard let limit else {
        notice = Notice(
          .warning,
          Bilingual(
            "Thời hạn này đã được xác nhận hoặc nội dung công bố đã đổi; bản nháp vẫn được giữ (7 ngày).",
            "This limit was settled, or its text changed; the draft stays kept (7 days)."))
        return nil
      }
      pages.append(.limitAnswer(LimitAnswerPage(draft, to: limit)))
      return Bilingual("", "")
    case (.reception, _), (.move, _), (.order, _), (.limitAnswer, _): break
    }
    notice = Notice(.warning, Self.unreadable)
    return nil
  }

  /// Where somebody changed the dossier since the draft saw it, both hands are shown.
  private mutating func meet(
    _ mine: ConflictPage.Mine, _ draft: Draft, _ dossier: Dossier, _ theirs: [TheirChange]
  ) -> Bilingual {
    let seen = SeenDossier(draft)
    guard seen.version != dossier.version else { return Bilingual("", "") }
    meet(mine, seen: seen, current: dossier, theirs: theirs)
    return Bilingual(" Hồ sơ đã được thay đổi từ đó.", " The dossier was changed since.")
  }
}

extension Message {
  /// How many letters a message types.
  fileprivate var letters: Int {
    if case .key(let key) = self {
      if case .paste(let text) = key { text.count } else { 1 }
    } else {
      0
    }
  }
}

extension Effect {
  /// Whether it writes the open work into the book, so that no draft of it is needed.
  fileprivate var finishesWork: Bool {
    switch self {
    case .receive, .move, .change, .settleLimit, .quit, .parkDraft: true
    case .loadQueue, .findProcedures, .loadProcedure, .findApplicant, .loadDossier, .loadHistory,
      .makeReceipt, .changeCalendar, .loadShifts, .recompute, .loadOpenLimits, .redraw, .findDrafts,
      .saveDraft, .dropDraft, .takeUpDraft:
      false
    }
  }
}

extension Draft {
  /// What it is a draft of, in a line.
  public var words: Bilingual {
    let code = self["code"].split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
    switch kind {
    case .reception:
      let name = [self["name"], self["procedureName"]].filter { !$0.isEmpty }.joined(separator: " · ")
      return Bilingual("Tiếp nhận · \(name)", "Reception · \(name)")
    case .move:
      let to = Int(self["to"]).flatMap(Status.init(rawValue:))?.name ?? Bilingual("", "")
      return Bilingual("Chuyển \(code) → \(to.vi)", "Move \(code) → \(to.en)")
    case .order:
      let order = LimitOrder(rawValue: self["order"])?.name ?? Bilingual("", "")
      return Bilingual("Kỳ hạn \(code) · \(order.vi)", "Time of \(code) · \(order.en)")
    case .limitAnswer:
      return Bilingual("Thời hạn công bố của \(self["code"])", "Published limit of \(self["code"])")
    }
  }
}
