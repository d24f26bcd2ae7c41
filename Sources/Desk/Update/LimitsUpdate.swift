import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  /// Shows the open limits, or brings the list up to date where it is open already.
  mutating func openLimitsLoaded(_ limits: [OpenLimit]) -> [Effect] {
    for index in pages.indices {
      guard case .limits(var page) = pages[index] else { continue }
      page.replace(limits, height: LimitsPage.height(of: size))
      pages[index] = .limits(page)
      warnOfOtherAnswer(limits)
      return []
    }
    if limits.isEmpty {
      notice = Notice(
        .done, Bilingual("Không có thời hạn nào cần xác nhận.", "No limit needs a person."))
    } else {
      pages.append(.limits(LimitsPage(limits)))
    }
    return []
  }

  /// Orders the list anew where it is open and others may have changed it.
  func refreshLimits() -> [Effect] {
    let isOpen = pages.contains { if case .limits = $0 { true } else { false } }
    return isOpen ? [.loadOpenLimits] : []
  }

  /// Says that somebody else has settled what is being answered; what was typed stays.
  private mutating func warnOfOtherAnswer(_ limits: [OpenLimit]) {
    guard case .limitAnswer(let page) = pages.last,
      !limits.contains(where: { $0.code == page.open.code && $0.caseName == page.open.caseName })
    else { return }
    notice = Notice(
      .warning,
      Bilingual(
        "Thời hạn này vừa được người khác xác nhận hoặc danh mục đã đổi; lưu sẽ thay câu trả lời đó.",
        "Somebody has just settled this limit, or the catalogue changed; saving replaces that answer."))
  }

  mutating func performInLimits(_ command: Command) -> [Effect] {
    guard case .limits(var page) = pages.last else { return [] }
    if command == .choose {
      if let open = page.chosen { pages.append(.limitAnswer(LimitAnswerPage(open))) }
      return []
    }
    if page.place.follow(command, of: page.found.count, height: LimitsPage.height(of: size)) {
      pages[pages.count - 1] = .limits(page)
    }
    return []
  }

  mutating func typeInLimits(_ key: Key, _ page: LimitsPage) -> [Effect]? {
    var page = page
    switch page.query.type(key, movesCursor: false) {
    case .notForUs: return nil
    case .changed: page.find()
    case .unchanged: break
    case .full: sayFull(limit: page.query.limit)
    }
    pages[pages.count - 1] = .limits(page)
    return []
  }

  mutating func typeInLimitAnswer(_ key: Key, _ page: LimitAnswerPage) -> [Effect]? {
    var page = page
    if key == .pageUp || key == .pageDown {
      scroll(&page, down: key == .pageDown)
      pages[pages.count - 1] = .limitAnswer(page)
      return []
    }
    let outcome =
      page.isAtReason ? page.reason.type(key, movesCursor: true) : page.limit.type(key, movesCursor: true)
    if outcome == .notForUs {
      guard [.tab, .backTab, .up, .down].contains(key) || (key == .enter && !page.isAtReason) else {
        return nil
      }
      page.isAtReason.toggle()
    }
    if outcome == .full { sayFull(limit: page.isAtReason ? page.reason.limit : page.limit.limit) }
    pages[pages.count - 1] = .limitAnswer(page)
    return []
  }

  /// Scrolls the published text, no further than to its last line.
  private func scroll(_ page: inout LimitAnswerPage, down: Bool) {
    let height = LimitAnswerPage.height(of: size)
    let most = max(0, lines(of: page.open).count - height)
    page.top = min(most, max(0, page.top + (down ? 1 : -1) * max(1, height - 1)))
  }

  /// Orders the answer to be saved where it can be read and says why.
  mutating func performInLimitAnswer(_ command: Command) -> [Effect] {
    guard case .limitAnswer(var page) = pages.last, command == .save || command == .confirm else { return [] }
    guard let limit = page.settled else {
      page.isAtReason = false
      return complain(
        page,
        Bilingual(
          "Chưa đọc được thời hạn; ví dụ «3 ngày làm việc», «15 ngày», «trong ngày 15:00».",
          "The limit cannot be read; as \"3 workingDays\", \"15 days\", \"sameDay 15:00\"."))
    }
    do throws(TextFault) {
      let reason = try PlainText.accept(page.reason.text)
      if !reason.isEmpty {
        return [
          .settleLimit(
            page.open, LimitAnswer(limit: limit, start: page.open.start, reason: reason), draft: page.work)
        ]
      }
      page.isAtReason = true
      return complain(
        page,
        Bilingual(
          "Vui lòng ghi lý do: căn cứ nào cho thấy thời hạn này.", "Please say why: what shows this limit."))
    } catch {
      page.isAtReason = true
      return complain(
        page, Bilingual("Lý do \(error.text.vi).", "The reason \(error.text.en)."))
    }
  }

  private mutating func complain(_ page: LimitAnswerPage, _ text: Bilingual) -> [Effect] {
    pages[pages.count - 1] = .limitAnswer(page)
    notice = Notice(.warning, text)
    return []
  }

  /// The answer is in the book: its page goes, the list is read anew.
  mutating func limitSettled(code: String, _ limit: TimeLimit) -> [Effect] {
    if case .limitAnswer(let page) = pages.last, page.open.code == code { pages.removeLast() }
    notice = Notice(
      .done,
      Bilingual(
        "Đã xác nhận \(code): \(limit.written.vi). Áp dụng cho hồ sơ tiếp nhận từ bây giờ.",
        "\(code) is settled: \(limit.written.en). It holds for dossiers received from now on."))
    return [.loadOpenLimits]
  }
}
