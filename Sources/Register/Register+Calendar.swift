public import Dossiers
import SQLite
public import WorkingTime

extension Register {
  /// Changes the office's calendar: all changes or none, each an event with its document. Promised dates
  /// stay as they are; `dueDatesThatWouldMove` tells which of them no longer fit.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  /// - Throws: `.calendarRefused` where the calendar would be wrong.
  public func change(
    calendar changes: [CalendarChange], by person: Person, now: Int
  ) throws(RegisterFault) {
    try demand(.configure, of: person, now: now)
    try changeRules { rules, settings, transaction in
      let old = rules.life.calendar
      do throws(CalendarFault) {
        rules.life.calendar = try old.applying(changes)
      } catch {
        throw RegisterFault.calendarRefused(error)
      }
      try CalendarTable.write(rules.life.calendar, over: old, settings, transaction)
      let days = Fact.Field("days", try TableDigest.calendar(transaction.snapshot))
      for change in changes {
        var fact = Fact.calendarChanged(change, version: rules.version)
        fact.fields.append(days)
        try EventLog.append(fact, actor: person.account, at: now, request: nil, transaction)
      }
    }
  }

  /// Changes how the office counts: at which time of the last day a period ends, and whether the commune
  /// is miền núi or khó khăn. What is `nil` stays. Promised dates stay too.
  ///
  /// - Parameter now: seconds since 1970 UTC.
  public func change(
    convention: DueConvention?, isDifficultArea: Bool?, by person: Person, now: Int
  ) throws(RegisterFault) {
    try demand(.configure, of: person, now: now)
    try changeRules { rules, _, transaction in
      if let convention {
        let old = rules.life.convention.rawValue
        rules.life.convention = convention
        try Self.set("dueConvention", from: old, to: convention.rawValue, person, now, transaction)
      }
      if let isDifficultArea {
        let old = rules.office.isDifficultArea ? "1" : "0"
        rules.office.isDifficultArea = isDifficultArea
        try Self.set("difficultArea", from: old, to: isDifficultArea ? "1" : "0", person, now, transaction)
      }
    }
  }

  private static func set(
    _ name: String, from old: String, to new: String, _ person: Person, _ now: Int,
    _ transaction: borrowing Transaction
  ) throws {
    try Settings.put(name, new, transaction)
    try EventLog.append(
      .configured(name, old: old, new: new), actor: person.account, at: now, request: nil, transaction)
  }

  /// Works on the rules as they stand in the file; they hold here once they are kept there.
  private func changeRules(
    _ body: (inout Rules, Settings, borrowing Transaction) throws -> Void
  ) throws(RegisterFault) {
    let rules = try naming(folder) { () throws -> Rules in
      try connection.write { transaction in
        var rules = try Rules(transaction.snapshot, isPractice: self.office.isPractice)
        rules.version += 1
        try body(&rules, try Settings(transaction.snapshot), transaction)
        try Settings.put(Rules.versionName, String(rules.version), transaction)
        return rules
      }
    }
    take(rules)
  }
}
