internal import Dossiers
internal import WorkingTime

/// Columns whose limits differ by channel. Few of them mean it: the ministry of land puts the limit of
/// mountain communes under «Trực tiếp», others put cases there.
enum ChannelColumns {
  /// The case of a column with one limit for each channel, or the question that it raises; `nil` where the
  /// column does not differ by channel.
  static func reading(_ column: ColumnText, _ columns: PublishedColumns) -> ProcedureCase? {
    var byChannel: [Channel: TimeLimit] = [:]
    for entry in column.entries {
      guard case .limit(let limit) = entry.amount, !entry.channels.isEmpty else { return nil }
      for channel in entry.channels {
        if let other = byChannel[channel], other != limit { return nil }
        byChannel[channel] = limit
      }
    }
    guard Set(byChannel.values).count > 1 else { return nil }
    if isLand(columns) {
      return land(byChannel, columns) ?? ProcedureCase(limit: .needsPerson(.areaUnderChannel))
    }
    guard let general = byChannel[.direct], let online = byChannel[.online],
      byChannel[.postal] ?? general == general, isShorter(online, than: general)
    else { return ProcedureCase(limit: .needsPerson(.casesUnderChannel)) }
    return ProcedureCase(limit: .stated(general), channels: [.online: online, .partial: online])
  }

  /// A column that states one limit for some channels and leaves the others open.
  static func partly(
    _ column: ColumnText, limits: [TimeLimit], open: LimitQuestion, _ columns: PublishedColumns
  ) -> ProcedureCase {
    var open = ProcedureCase(limit: .needsPerson(open))
    guard limits.count == 1, !isLand(columns), !column.hasCaseWithoutLimit else { return open }
    for entry in column.entries {
      guard case .limit(let limit) = entry.amount else { continue }
      for channel in entry.channels { open.channels[channel] = limit }
    }
    return open
  }

  /// Land records, and all of the ministry that publishes them.
  private static func isLand(_ columns: PublishedColumns) -> Bool {
    columns.field.holds("Đất đai") || columns.ministry.holds("Nông nghiệp và Môi trường")
  }

  /// Where another text of the same procedure spells out that the larger limit is the mountain one.
  private static func land(_ byChannel: [Channel: TimeLimit], _ columns: PublishedColumns) -> ProcedureCase? {
    guard let direct = byChannel[.direct], let base = byChannel[.online] ?? byChannel[.postal],
      byChannel[.online] ?? base == base, byChannel[.postal] ?? base == base
    else { return nil }
    for variant in columns.variants {
      let cases = TextReading(variant, columns).cases(column: [base], bare: nil)
      guard cases.count == 1, let only = cases.first, only.limit == .stated(base),
        only.difficultArea == direct
      else { continue }
      return only
    }
    return nil
  }

  /// Online filing settled in hours where the counter takes days is a promise about the channel (the six
  /// records of military registration). Days against other days have turned out to be cases wherever a
  /// sibling record lists both for every channel.
  private static func isShorter(_ online: TimeLimit, than general: TimeLimit) -> Bool {
    switch (online, general) {
    case (.workingHours, .workingDays), (.workingHours, .days): true
    default: false
    }
  }
}
