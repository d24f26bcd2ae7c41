public import Vietnamese
public import WorkingTime

/// A promised date of an open dossier that the present calendar would place elsewhere.
public struct DueShift: Sendable, Equatable {
  /// Which date it is.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The due date.
    case due
    /// Until when an online registration is answered (R7).
    case answer

    /// What the date is called.
    public var name: Bilingual {
      switch self {
      case .due: Bilingual("hẹn trả", "due")
      case .answer: Bilingual("trả lời đăng ký", "answer by")
      }
    }
  }

  /// The dossier's code.
  public var code: String
  /// Chủ hồ sơ.
  public var applicant: String
  /// Which date.
  public var kind: Kind
  /// The date in the book.
  public var old: Moment
  /// The date by the present calendar.
  public var new: Moment

  /// Makes a shift.
  public init(code: String, applicant: String, kind: Kind, old: Moment, new: Moment) {
    self.code = code
    self.applicant = applicant
    self.kind = kind
    self.old = old
    self.new = new
  }
}

/// A time in which a dossier's clock stood still.
public struct ClockPause: Sendable, Equatable {
  /// When it was stopped.
  public var from: Moment
  /// When it went on.
  public var to: Moment

  /// Makes a pause.
  public init(from: Moment, to: Moment) {
    self.from = from
    self.to = to
  }
}

extension Life {
  /// The due date of a limit counted anew from its own start, over the pauses that its clock has had:
  /// after each the working time goes on that was left before it. `nil` where no limit is set.
  ///
  /// - Throws: `DueFault` where the present calendar gives no date.
  public func recount(
    _ limit: TimeLimit, from start: Moment, pauses: [ClockPause]
  ) throws(DueFault) -> Moment? {
    guard var due = try calendar.due(limit, from: start, convention: convention) else { return nil }
    for pause in pauses {
      let left = calendar.workingMinutes(from: pause.from, to: due)
      if left > 0 { due = try calendar.adding(workingMinutes: left, to: pause.to) }
    }
    return due
  }
}

extension ClockPause {
  /// The pauses that a history tells of since a start of the clock, in order.
  public static func pauses(in facts: [Fact], since start: Moment) -> [ClockPause] {
    var pauses: [ClockPause] = []
    var stopped: Moment?
    for fact in facts where fact["started"] == start.iso {
      let since = fact["since"].flatMap { Moment(reading: $0) }
      if fact["suspendedWith"]?.isEmpty == false {
        stopped = stopped ?? since
      } else if let from = stopped, let to = since {
        pauses.append(ClockPause(from: from, to: to))
        stopped = nil
      }
    }
    return pauses
  }
}
