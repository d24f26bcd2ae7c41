public import Dossiers
public import Vietnamese
import WorkingTime

/// Writes tables as spreadsheets and `SeparatedText` read them: every cell quoted, the sign of a formula
/// guarded by a `'`, and nothing in them that steers a terminal or turns text.
public enum SheetText {
  /// One row without its line end.
  public static func row(_ cells: [String]) -> String {
    var row = ""
    for text in cells {
      row += row.isEmpty ? "\"" : ",\""
      let cell = cell(text)
      row += cell.utf8.contains(0x22) ? cell.replacing("\"", with: "\"\"") : cell
      row += "\""
    }
    return row
  }

  /// A cell: lines of it stay lines, everything else is as it may be shown.
  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return FormulaGuard.put(before: PlainText.shown(text)) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      PlainText.shown(String($0))
    }
    return FormulaGuard.put(before: lines.joined(separator: "\n"))
  }
}

/// Writes dossiers as a table that `DossierSheet` reads: with whole numbers all of it comes back.
public struct SheetWriter: Sendable {
  /// The language of the headings and of the words in cells; both are read.
  public let language: Language
  /// Whether identity numbers, telephones and email addresses are whole.
  public let isWhole: Bool
  /// Whether the dossiers are invented, which is then said on every line.
  public let isPractice: Bool

  /// A writer.
  public init(language: Language, isWhole: Bool, isPractice: Bool) {
    self.language = language
    self.isWhole = isWhole
    self.isPractice = isPractice
  }

  private var columns: [DossierColumn] {
    DossierColumn.allCases.filter { isPractice || $0 != .practice }
  }

  /// The line of headings.
  public var headings: String { SheetText.row(columns.map { $0.heading(language) }) }

  /// The line of a dossier.
  public func row(of dossier: Dossier) -> String {
    let shown = isWhole ? dossier : dossier.masked
    return SheetText.row(columns.map { cell($0, of: shown) })
  }

  private func cell(_ column: DossierColumn, of dossier: Dossier) -> String {
    switch column {
    case .code: dossier.code
    case .officialCode: dossier.officialCode
    case .procedure: dossier.procedure.code
    case .procedureName: dossier.procedure.name
    case .caseName: dossier.caseName ?? ""
    case .channel: dossier.channel.name(language)
    case .kind: dossier.applicant.kind.name(language)
    case .name: dossier.applicant.name
    case .identity: dossier.applicant.identity
    case .phone: dossier.applicant.phone
    case .address: dossier.applicant.address
    case .email: dossier.applicant.email
    case .submitterName: dossier.submitter?.name ?? ""
    case .submitterIdentity: dossier.submitter?.identity ?? ""
    case .submitterPhone: dossier.submitter?.phone ?? ""
    case .papers: dossier.papers.map { "\($0.originals)|\($0.copies)|\($0.name)" }.joined(separator: "\n")
    case .fee: dossier.fee
    case .delivery: dossier.delivery.name(language)
    case .received: dossier.receivedAt.iso
    case .receiver: dossier.receiverName
    case .receivedBy: dossier.receivedBy
    case .due: dossier.clock.due?.iso ?? ""
    case .finished: dossier.finishedAt?.iso ?? ""
    case .returned: dossier.returnedAt?.iso ?? ""
    case .status: language == .vietnamese ? dossier.status.name.vi : dossier.status.word
    case .since: dossier.statusSince.iso
    case .limit: dossier.limit.limit.compact
    case .isVerification: truth(dossier.limit.isVerification)
    case .verificationLimit: dossier.limit.verification?.compact ?? ""
    case .confirmedBy: dossier.limit.confirmedBy ?? ""
    case .start: dossier.limit.start.compact
    case .pauses: truth(dossier.limit.pauses)
    case .started: dossier.clock.startedAt?.iso ?? ""
    case .firstDue: dossier.clock.firstDue?.iso ?? ""
    case .reappointedFrom: dossier.reappointedFrom?.iso ?? ""
    case .answerBy: dossier.clock.answerBy?.iso ?? ""
    case .closableFrom: dossier.clock.closableFrom?.iso ?? ""
    case .suspendedWith: dossier.clock.suspendedWith.map(String.init) ?? ""
    case .supplements: String(dossier.supplementsAsked)
    case .refused: truth(dossier.isRefused)
    case .practice: "1"
    }
  }

  private func truth(_ value: Bool) -> String { value ? "1" : "0" }
}
