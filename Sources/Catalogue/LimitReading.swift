public import Dossiers
internal import WorkingTime

/// Turns what the portal publishes about a limit into cases, and never guesses: what the text leaves open
/// comes out as a question for a person.
public enum LimitReading {
  /// The cases that the columns state; at least one.
  public static func cases(of columns: PublishedColumns) -> [ProcedureCase] {
    let parts = columns.text.split(separator: "—", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !columns.text.isEmpty else { return [question(.numberMissing)] }
    if parts.count > 1 { return [question(.conditions)] }
    return [column(ColumnText(first), columns)]
  }

  private static func question(_ reason: LimitQuestion) -> ProcedureCase {
    ProcedureCase(limit: .needsPerson(reason))
  }

  private static func column(_ column: ColumnText, _ columns: PublishedColumns) -> ProcedureCase {
    var limits: [TimeLimit] = []
    var byChannel: [Channel: TimeLimit] = [:]
    for entry in column.entries {
      switch entry.amount {
      case .limit(let limit):
        limits.append(limit)
        for channel in entry.channels {
          if byChannel[channel] != nil { return question(.casesUnnamed) }
          byChannel[channel] = limit
        }
      case .bare: return question(.unitMissing)
      case .nothing: return question(.numberMissing)
      case .words: return question(.conditions)
      }
    }
    guard let limit = limits.first else { return question(.numberMissing) }
    if limits.allSatisfy({ $0 == limit }) { return ProcedureCase(limit: .stated(limit)) }
    if isLand(columns) { return question(.areaUnderChannel) }
    guard let direct = byChannel[.direct], byChannel.count == 4 else { return question(.casesUnnamed) }
    byChannel[.direct] = nil
    return ProcedureCase(limit: .stated(direct), channels: byChannel)
  }

  static func isLand(_ columns: PublishedColumns) -> Bool {
    columns.field.contains("Đất đai") || columns.ministry.contains("Nông nghiệp và Môi trường")
  }
}
