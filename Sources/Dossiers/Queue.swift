public import Vietnamese
public import WorkingTime

/// The views of the queue, in the order of their tabs.
public enum QueueView: Int, Sendable, Equatable, Hashable, CaseIterable {
  /// Đang xử lý: what the office works on.
  case processing
  /// Hôm nay: due today.
  case today
  /// Sắp hạn: due within the next working day.
  case nearDue
  /// Quá hạn: due and not finished.
  case late
  /// Chờ bổ sung.
  case supplement
  /// Chờ trả: finished, to be handed over.
  case toReturn
  /// Tất cả, the ended ones too.
  case all

  /// The name on the tab.
  public var name: Bilingual {
    switch self {
    case .processing: Bilingual("Đang xử lý", "In process")
    case .today: Bilingual("Hôm nay", "Today")
    case .nearDue: Bilingual("Sắp hạn", "Near due")
    case .late: Bilingual("Quá hạn", "Late")
    case .supplement: Bilingual("Chờ bổ sung", "Supplement")
    case .toReturn: Bilingual("Chờ trả", "To return")
    case .all: Bilingual("Tất cả", "All")
    }
  }

  /// The word that a command takes, as in `motcua queue --view late`.
  public var word: String {
    switch self {
    case .processing: "processing"
    case .today: "today"
    case .nearDue: "nearDue"
    case .late: "late"
    case .supplement: "supplement"
    case .toReturn: "toReturn"
    case .all: "all"
    }
  }

  /// Reads a command's word or the Vietnamese name, with or without marks.
  public init?(reading text: String) {
    let folded = text.folded
    guard
      let view = QueueView.allCases.first(where: { $0.word.folded == folded || $0.name.vi.folded == folded })
    else { return nil }
    self = view
  }
}

/// One line of the queue.
public struct QueueRow: Sendable, Equatable, Hashable {
  /// The row's number in the book: what the cursor holds on to when the list changes.
  public var id: Int
  /// Mã hồ sơ.
  public var code: String
  /// Chủ hồ sơ.
  public var applicant: String
  /// Name of the procedure.
  public var procedure: String
  /// Where it stands.
  public var status: Status
  /// How it came.
  public var channel: Channel
  /// When it was received.
  public var receivedAt: Moment
  /// The due date that holds now.
  public var due: Moment?
  /// The next moment at which something must be done, by which the queue is ordered.
  public var attention: Moment?

  /// Makes a line.
  public init(
    id: Int, code: String, applicant: String, procedure: String, status: Status, channel: Channel,
    receivedAt: Moment, due: Moment?, attention: Moment?
  ) {
    self.id = id
    self.code = code
    self.applicant = applicant
    self.procedure = procedure
    self.status = status
    self.channel = channel
    self.receivedAt = receivedAt
    self.due = due
    self.attention = attention
  }
}

/// How urgent a dossier is. Each has a mark and a word, so that colour is never alone.
public enum Urgency: Sendable, Equatable, CaseIterable {
  /// Time enough, or no due date.
  case calm
  /// Due within the next working day.
  case near
  /// Past due.
  case late

  /// The mark in the list, one cell.
  public var mark: String {
    switch self {
    case .calm: " "
    case .near: "▲"
    case .late: "!"
    }
  }

  /// How urgent something is that must be done by a moment.
  ///
  /// - Parameter horizon: the end of the next working day's worth of time, from `horizon(from:)`.
  public static func of(_ attention: Moment?, now: Moment, horizon: Moment) -> Urgency {
    guard let attention else { return .calm }
    if attention < now { return .late }
    return attention <= horizon ? .near : .calm
  }

  /// Until when a due date counts as near: one working day's time from now.
  public static func horizon(from now: Moment, calendar: OfficeCalendar) -> Moment {
    (try? calendar.adding(workingMinutes: calendar.usualMinutesOfDay, to: now)) ?? now
  }
}

extension QueueRow {
  /// How urgent the row is now. What waits for the citizen is calm.
  public func urgency(now: Moment, horizon: Moment) -> Urgency {
    switch status {
    case .registered, .accepted, .processing: Urgency.of(attention, now: now, horizon: horizon)
    case .notAccepted, .supplement, .payment, .withdrawn, .stopped, .finished, .returned, .closed: .calm
    }
  }
}

/// How many dossiers each view holds.
public struct QueueCounts: Sendable, Equatable {
  /// Counts in the order of `QueueView`.
  public var values: [Int]

  /// Makes counts, one for each view in order.
  public init(_ values: [Int] = Array(repeating: 0, count: QueueView.allCases.count)) {
    self.values = values
  }

  /// The count of a view.
  public subscript(view: QueueView) -> Int {
    view.rawValue < values.count ? values[view.rawValue] : 0
  }
}

/// A stretch of the queue, as much as is worth holding around the cursor.
public struct QueuePage: Sendable, Equatable {
  /// The view that it belongs to.
  public var view: QueueView
  /// What was searched for, or the empty text.
  public var search: String
  /// How many rows the view or search has in all.
  public var total: Int
  /// Place of the first row in the whole, from 0.
  public var offset: Int
  /// The rows.
  public var rows: [QueueRow]
  /// Counts of all views.
  public var counts: QueueCounts

  /// Makes a page.
  public init(view: QueueView, search: String, total: Int, offset: Int, rows: [QueueRow], counts: QueueCounts)
  {
    self.view = view
    self.search = search
    self.total = total
    self.offset = offset
    self.rows = rows
    self.counts = counts
  }
}

/// Which stretch of the queue is wanted.
public struct QueueRequest: Sendable, Equatable, Hashable {
  /// Where the stretch lies.
  public enum Place: Sendable, Equatable, Hashable {
    /// From a place in the whole, from 0.
    case at(Int)
    /// Around a dossier, or from the beginning where the view no longer holds it.
    case around(id: Int)
  }

  /// The view.
  public var view: QueueView
  /// What to search for: name, code, telephone or procedure; the empty text for all.
  public var search: String
  /// Where.
  public var place: Place
  /// How many rows.
  public var count: Int

  /// Makes a request.
  public init(view: QueueView, search: String = "", place: Place = .at(0), count: Int) {
    self.view = view
    self.search = search
    self.place = place
    self.count = count
  }
}
