public import Dossiers
public import Vietnamese

/// What is wrong or odd on a line of a table. It never holds what stands there: it may be a citizen's.
public struct SheetFinding: Sendable, Equatable {
  /// The line of the file, from 1.
  public var line: Int
  /// The column, or `nil` where the line as a whole is meant.
  public var column: DossierColumn?
  /// Whether it keeps the file from being brought in; otherwise it is a note.
  public var isError: Bool
  /// What is wrong.
  public var text: Bilingual

  /// Makes a finding.
  public init(line: Int, column: DossierColumn?, isError: Bool, _ text: Bilingual) {
    self.line = line
    self.column = column
    self.isError = isError
    self.text = text
  }
}

/// A table of dossiers as it was read.
public struct SheetReport: Sendable, Equatable {
  /// How many lines hold a dossier.
  public var lines: Int = 0
  /// How many of them are in the book already, by their official code.
  public var known: Int = 0
  /// The dossiers that are not, in the order of their reception. Their own codes are still to be given.
  public var dossiers: [Dossier] = []
  /// Everything found, in the order of the lines.
  public var findings: [SheetFinding] = []

  /// Whether something keeps it from being brought in.
  public var hasErrors: Bool { findings.contains(where: \.isError) }

  /// Makes an empty report.
  public init() {}
}

/// Why a table holds no dossiers that could be read.
public enum SheetFault: Error, Sendable, Equatable {
  /// The file is no table.
  case text(SeparatedTextFault)
  /// The first line holds none or few of the headings, so it is taken for data and not repeated.
  case noHeadings
  /// Columns that are needed are not there.
  case missing([DossierColumn])
  /// Two headings mean the same column.
  case twice(DossierColumn)
  /// Headings that mean nothing here, as they stand in the file.
  case unknown([String])
  /// A practice office wrote it, and this is a real one.
  case invented

  /// What is wrong and what to do.
  public func text(_ language: Language) -> String {
    switch self {
    case .text(let fault): return fault.text(language)
    case .noHeadings:
      return Bilingual(
        "Dòng đầu không phải tên cột. Cần ít nhất: \(Self.list(DossierColumn.needed, .vietnamese)).",
        "The first line holds no headings. Needed at least: \(Self.list(DossierColumn.needed, .english)).")(
          language)
    case .missing(let columns):
      return Bilingual(
        "Thiếu cột: \(Self.list(columns, .vietnamese)).",
        "Columns are missing: \(Self.list(columns, .english)).")(
          language)
    case .twice(let column):
      return Bilingual(
        "Có hai cột cùng là «\(column.heading.vi)».", "Two columns are both \"\(column.heading.en)\".")(
          language)
    case .unknown(let headings):
      let list = headings.map { "«\(PlainText.shown($0).clipped(to: 60))»" }.joined(separator: ", ")
      return Bilingual(
        "Không biết các cột: \(list). Sửa tên cột, hoặc thêm --ignore-unknown để bỏ qua chúng.",
        "Unknown columns: \(list). Correct the headings, or leave them out with --ignore-unknown.")(language)
    case .invented:
      return Bilingual(
        "Tệp do sổ tập huấn xuất ra, hồ sơ trong đó là bịa; không nhập vào sổ thật.",
        "A practice office wrote this file and its dossiers are invented; a real book does not take them.")(
          language)
    }
  }

  private static func list(_ columns: [DossierColumn], _ language: Language) -> String {
    columns.map { "«\($0.heading(language))»" }.joined(separator: ", ")
  }
}
