internal import Vietnamese
public import WorkingTime

extension Fact {
  /// The fact that the calendar changed: the whole of the change, so that the calendar can be made again
  /// from the facts alone, and the number of the calendar that then held.
  public static func calendarChanged(_ change: CalendarChange, version: Int) -> Fact {
    Fact(
      kind: .calendarChanged,
      fields: fields(of: change.what) + [
        Field("source", change.source), Field("text", change.written.vi),
        Field("calendar", String(version)),
      ])
  }

  private static func fields(of change: CalendarChange.What) -> [Field] {
    switch change {
    case .off(let date, let name): dated("off", date, date, name)
    case .worked(let date, let name): dated("work", date, date, name)
    case .ordinary(let date): dated("ordinary", date, date, "")
    case .swap(let off, let worked):
      [Field("change", "swap"), Field("off", off.iso), Field("work", worked.iso)]
    case .offRange(let first, let last, let name): dated("off", first, last, name)
    case .closure(let first, let last, let name): dated("closure", first, last, name)
    case .hours(let week): weekly("hours", week)
    case .reception(let week): weekly("reception", week)
    }
  }

  private static func dated(_ word: String, _ first: CivilDate, _ last: CivilDate, _ name: String) -> [Field]
  {
    [Field("change", word), Field("from", first.iso), Field("through", last.iso), Field("name", name)]
  }

  private static func weekly(_ word: String, _ week: WeekHours) -> [Field] {
    [Field("change", word), Field("from", week.from.iso)]
      + zip(Weekday.allCases, week.days).map { Field("day\($0.rawValue)", $1.written) }
  }

  /// The fact that a promised date was counted anew.
  ///
  /// - Parameters:
  ///   - version: the version of the dossier's record afterwards.
  ///   - calendar: the number of the calendar by which it was counted.
  public static func dueRecomputed(_ shift: DueShift, version: Int, reason: String, calendar: Int) -> Fact {
    Fact(
      kind: .dueRecomputed, dossier: shift.code,
      fields: [
        Field("which", shift.kind.rawValue), Field("old", shift.old.iso), Field("new", shift.new.iso),
        Field("calendar", String(calendar)), Field("version", String(version)),
        Field("note", reason, isPersonal: true),
      ])
  }

  /// The fact that a setting of the office changed.
  public static func configured(_ setting: String, old: String, new: String) -> Fact {
    Fact(
      kind: .configured,
      fields: [Field("setting", setting), Field("old", old), Field("new", new)])
  }
}
