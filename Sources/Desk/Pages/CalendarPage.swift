public import Dossiers
public import Screen
public import Vietnamese
public import WorkingTime

/// The office's calendar, a month at a time.
public struct CalendarPage: Sendable, Equatable {
  /// The chosen day.
  public var day: CivilDate

  /// The month of a day.
  public init(day: CivilDate) {
    self.day = day
  }

  /// The first day of the month.
  public var firstOfMonth: CivilDate { day - (day.parts.day - 1) }

  /// The days of the month.
  public var days: [CivilDate] {
    let (year, month, _) = day.parts
    return (0..<CivilDate.daysIn(month: month, year: year)).map { firstOfMonth + $0 }
  }

  /// The marked days of the month.
  public func entries(in calendar: OfficeCalendar) -> [CalendarEntry] {
    let (first, last) = (firstOfMonth, days.last ?? day)
    return calendar.entries.filter { $0.date >= first && $0.date <= last }
  }
}

/// The promised dates that no longer fit the calendar.
public struct ShiftsPage: Sendable, Equatable {
  /// The dates, the next due first.
  public var shifts: [DueShift]
  /// The chosen one.
  public var place: ListPlace

  /// A list.
  public init(_ shifts: [DueShift]) {
    self.shifts = shifts
    place = ListPlace()
  }

  /// How many fit on a screen: all but header, title, the sentence below it, headings, notice and keys.
  public static func height(of size: Size) -> Int { max(1, size.rows - 8) }
}

/// A change of the calendar, or the decision to count dates anew, to be filled in.
public struct CalendarForm: Sendable, Equatable {
  /// What is being filled in.
  public enum Order: Sendable, Equatable {
    /// A day or a range of days gets a mark.
    case mark(CivilDate)
    /// A day is swapped for another.
    case swap(CivilDate, isWorked: Bool)
    /// A day loses its mark.
    case clear(CivilDate)
    /// Dossiers' dates are counted anew.
    case recompute([String])
  }

  /// The lines of the form.
  public enum Field: Sendable, Equatable, Hashable {
    /// The last day of a range.
    case through
    /// Off, worked, or closed here.
    case kind
    /// The other day of a swap.
    case other
    /// What the days are called.
    case name
    /// The document.
    case source
    /// Why dates are counted anew.
    case reason

    /// The field's name.
    public var name: Bilingual {
      switch self {
      case .through: Bilingual("Đến hết ngày", "Through")
      case .kind: Bilingual("Loại ngày (←/→)", "Kind (←/→)")
      case .other: Bilingual("Đổi với ngày", "Swapped for")
      case .name: Bilingual("Tên ngày", "Name")
      case .source: Bilingual("Văn bản", "Document")
      case .reason: Bilingual("Lý do", "Reason")
      }
    }
  }

  /// What a marked day becomes.
  public enum Kind: Int, Sendable, Equatable, CaseIterable {
    /// Off.
    case off
    /// Worked.
    case work
    /// This office alone is closed.
    case closure

    /// The name in the choice.
    public var name: Bilingual {
      switch self {
      case .off: Bilingual("nghỉ", "off")
      case .work: Bilingual("làm việc (làm bù)", "worked (make-up)")
      case .closure: Bilingual("đóng cửa tại chỗ", "this office closed")
      }
    }
  }

  /// What is being filled in.
  public let order: Order
  /// The chosen kind.
  public var kind: Kind
  /// What is typed, by field.
  public var editors: [Field: LineEditor]
  /// The field that takes the typing.
  public var focus: Field
  /// Whether anything was typed or chosen.
  public var isDirty: Bool

  /// An empty form.
  public init(_ order: Order) {
    self.order = order
    kind = .off
    editors = [:]
    isDirty = false
    switch order {
    case .mark(let day):
      editors[.through] = LineEditor(day.written)
      focus = .kind
    case .swap: focus = .other
    case .clear: focus = .source
    case .recompute: focus = .reason
    }
  }

  /// The fields, in order.
  public var fields: [Field] {
    switch order {
    case .mark: [.kind, .through, .name, .source]
    case .swap: [.other, .source]
    case .clear: [.source]
    case .recompute: [.reason]
    }
  }

  /// What is typed in a field.
  public func text(of field: Field) -> String { editors[field]?.text ?? "" }

  /// The changes that the form orders, or why there are none yet.
  func changes() -> Result<[CalendarChange], CalendarFormFault> {
    let source = text(of: .source)
    switch order {
    case .recompute: return .success([])
    case .clear(let day): return .success([CalendarChange(.ordinary(day), source: source)])
    case .swap(let day, let isWorked):
      guard let other = CivilDate(reading: text(of: .other)) else { return .failure(.dateUnreadable) }
      let (off, worked) = isWorked ? (other, day) : (day, other)
      return .success([CalendarChange(.swap(off: off, worked: worked), source: source)])
    case .mark(let day):
      guard let last = CivilDate(reading: text(of: .through)) else { return .failure(.dateUnreadable) }
      return marks(day, last, source)
    }
  }

  private func marks(
    _ day: CivilDate, _ last: CivilDate, _ source: String
  ) -> Result<[CalendarChange], CalendarFormFault> {
    let name = text(of: .name)
    switch kind {
    case .off where day == last: return .success([CalendarChange(.off(day, name: name), source: source)])
    case .off: return .success([CalendarChange(.offRange(day, last, name: name), source: source)])
    case .closure: return .success([CalendarChange(.closure(day, last, name: name), source: source)])
    case .work:
      if last < day { return .failure(.calendar(.rangeReversed(day, last))) }
      guard last - day < CalendarChange.longestRange else {
        return .failure(.calendar(.rangeTooLong(day, last)))
      }
      return .success(
        (day.days...last.days).map {
          CalendarChange(.worked(CivilDate(days: $0), name: name), source: source)
        })
    }
  }
}

/// Why a form of the calendar orders nothing.
enum CalendarFormFault: Error, Equatable {
  /// A day is not written as one.
  case dateUnreadable
  /// The calendar would be wrong.
  case calendar(CalendarFault)

  /// What to do.
  var text: Bilingual {
    switch self {
    case .dateUnreadable:
      Bilingual("Ngày phải ghi như 23/11/2026.", "A day is written as 23/11/2026.")
    case .calendar(let fault): fault.text
    }
  }
}
