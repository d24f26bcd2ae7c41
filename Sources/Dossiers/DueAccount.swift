public import Vietnamese
public import WorkingTime

/// What a due date came from: the limit, its start, and what happened to it since.
public struct CountedTime: Sendable, Equatable {
  /// The limit.
  public var limit: AgreedLimit
  /// When the dossier was received.
  public var receivedAt: Moment
  /// The clock.
  public var clock: DossierClock
  /// Where it stands.
  public var status: Status
  /// How often supplements were asked for.
  public var supplementsAsked: Int
  /// The date that the one new date took the place of.
  public var reappointedFrom: Moment?
  /// Whether the date was promised by another system.
  public var isBroughtIn: Bool

  /// The time of a dossier as it stands.
  public init(_ dossier: Dossier) {
    limit = dossier.limit
    receivedAt = dossier.receivedAt
    clock = dossier.clock
    status = dossier.status
    supplementsAsked = dossier.supplementsAsked
    reappointedFrom = dossier.reappointedFrom
    isBroughtIn = dossier.isBroughtIn
  }

  /// The time of a dossier as it stood after the last of some entries of its history, oldest first; `nil`
  /// where they do not begin with its reception or the last one says nothing of time.
  public init?(history: some Collection<HistoryEntry>) {
    guard let first = history.first?.fact, first.kind == .received || first.kind == .broughtIn,
      let received = first["received"].flatMap({ Moment(reading: $0) }),
      let start = first["start"].flatMap(ClockStart.init(compact:)),
      let last = history.reversed().first?.fact, last["due"] != nil,
      let status = last["status"].flatMap(Int.init).flatMap(Status.init(rawValue:))
    else { return nil }
    let latest = history.reversed().first { $0.fact["limit"] != nil }?.fact
    guard let limit = latest?["limit"].flatMap(TimeLimit.init(compact:)) else { return nil }
    self.limit = AgreedLimit(
      limit: limit, isVerification: latest?["verification"] == "1", start: start,
      pauses: first["pauses"] == "1")
    receivedAt = received
    func moment(_ name: String) -> Moment? { last[name].flatMap { Moment(reading: $0) } }
    clock = DossierClock(
      startedAt: moment("started"), firstDue: moment("firstDue"), due: moment("due"),
      suspendedWith: last["suspendedWith"].flatMap(Int.init))
    self.status = status
    supplementsAsked = last["supplements"].flatMap(Int.init) ?? 0
    reappointedFrom = moment("reappointedFrom")
    isBroughtIn = first.kind == .broughtIn
  }
}

/// A due date that explains itself: the days, what they are counted from, and what has moved it since.
public struct DueAccount: Sendable, Equatable {
  /// The days from the start that holds.
  public var explanation: Explanation
  /// What the count starts from, with the article.
  public var start: Bilingual
  /// What has changed the date, in the order in which it is asked for, with the articles.
  public var changes: [Bilingual]
}

extension Life {
  /// Why a dossier is due when it is, or `nil` where it has no due date.
  public func account(of time: CountedTime) -> DueAccount? {
    guard let start = time.clock.startedAt, let due = time.clock.due,
      let counted = try? calendar.explain(time.limit.limit, from: start, convention: convention)
    else { return nil }
    let isRestarted =
      time.supplementsAsked > 0 && !time.limit.pauses && start > time.receivedAt
      && time.clock.firstDue != counted.due
    var changes: [Bilingual] = []
    if time.limit.isVerification, time.clock.firstDue != counted.due, !isRestarted {
      changes.append(
        Bilingual(
          "Cần xác minh: thời hạn dài hơn của thủ tục, vẫn tính từ lúc bắt đầu.",
          "Verification is needed: the procedure's longer limit, counted from the same start."))
    }
    if let from = time.reappointedFrom, due != counted.due {
      changes.append(
        Bilingual(
          "Đã hẹn lại một lần từ \(from.written) (khoản 6 Điều 19 Nghị định 118/2025); nay hẹn \(due.written).",
          "The one new date was given, before it \(from.written) (Decree 118/2025, art. 19.6); now due \(due.written)."
        ))
    } else if due != counted.due, time.isBroughtIn, time.clock.firstDue == due {
      changes.append(
        Bilingual(
          "Hồ sơ nhập từ hệ thống khác: giữ ngày đã hẹn ở đó, \(due.written).",
          "Brought in from another system: the date that was promised there stays, \(due.written)."))
    } else if due != counted.due {
      changes.append(
        Bilingual(
          "Đã tạm dừng, sau đó phần còn lại chạy tiếp: hẹn \(due.written)\(time.limit.pauses ? " (theo luật chuyên ngành, chờ bổ sung thì tạm dừng)" : "").",
          "It was paused and what was left went on: due \(due.written)\(time.limit.pauses ? " (by sector law supplements pause this procedure)" : "")."
        ))
    }
    if let standing = standing(time) { changes.append(standing) }
    return DueAccount(
      explanation: counted,
      start: isRestarted ? LimitWords.restarted : LimitWords.start(of: time.limit.start), changes: changes)
  }

  /// What the clock waits for, where it stands still.
  private func standing(_ time: CountedTime) -> Bilingual? {
    switch time.status.clock {
    case .running, .ended: return nil
    case .stoppedForSupplement where !time.limit.pauses:
      return Bilingual(
        "Đang chờ bổ sung: nhận đủ thì thời hạn tính lại từ đầu (khoản 5 Điều 19 Nghị định 118/2025).",
        "Supplements are awaited: the limit starts anew with the complete dossier (Decree 118/2025, art. 19.5)."
      )
    case .stoppedForSupplement, .suspended:
      guard let left = left(time.clock) else { return nil }
      return Bilingual(
        "Đang tạm dừng, \(left.vi); chạy tiếp khi xử lý trở lại.",
        "It stands still, \(left.en); that goes on when work is taken up again.")
    }
  }

  /// The working time that is kept while the clock stands still, in words.
  public func left(_ clock: DossierClock) -> Bilingual? {
    clock.suspendedWith.map {
      Countdown(minutes: $0, minutesOfDay: calendar.usualMinutesOfDay).written
    }
  }
}

/// What limits start from, with the articles.
enum LimitWords {
  static let restarted = Bilingual(
    "Tính lại từ đầu khi nhận đủ hồ sơ bổ sung (khoản 5 Điều 19 Nghị định 118/2025).",
    "Counted anew from the completed dossier (Decree 118/2025, art. 19.5).")

  static func start(of start: ClockStart) -> Bilingual {
    switch start {
    case .reception:
      Bilingual(
        "Tính từ khi nhận đủ hồ sơ (khoản 3 Điều 8 Nghị định 309/2026).",
        "Counted from the full reception (Decree 309/2026, art. 8.3).")
    case .competentAgency:
      Bilingual(
        "Tính từ khi cơ quan có thẩm quyền nhận hồ sơ (khoản 3 Điều 8 Nghị định 309/2026).",
        "Counted from the reception by the competent agency (Decree 309/2026, art. 8.3).")
    case .payment:
      Bilingual(
        "Tính từ khi hoàn thành nghĩa vụ tài chính.", "Counted from the fulfilment of the financial duty.")
    case .event(let name): Bilingual("Tính từ: \(name).", "Counted from: \(name).")
    }
  }
}

extension ClockStart {
  /// What a limit starts from, in words.
  public var words: Bilingual {
    switch self {
    case .reception: Bilingual("khi nhận đủ hồ sơ", "the full reception")
    case .competentAgency:
      Bilingual("khi cơ quan có thẩm quyền nhận", "the reception by the competent agency")
    case .payment: Bilingual("khi hoàn thành nghĩa vụ tài chính", "the fulfilment of the financial duty")
    case .event(let name): Bilingual(name, name)
    }
  }
}
