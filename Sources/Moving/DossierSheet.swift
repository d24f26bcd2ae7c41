public import Dossiers
import Vietnamese
public import WorkingTime

/// A table of dossiers whose columns are known by their headings.
public struct DossierSheet: Sendable, Equatable {
  /// The rows as text.
  public let text: SeparatedText
  /// The place of each column.
  let places: [DossierColumn: Int]

  /// Knows the columns of a table, in whatever order they stand.
  ///
  /// An unknown column is refused unless it is expressly left out: most often it is a known one written
  /// wrongly, and a book without the telephones would be noticed when nobody has the old system any more.
  public init(_ text: SeparatedText, ignoringUnknown: Bool = false) throws(SheetFault) {
    var places: [DossierColumn: Int] = [:]
    var unknown: [String] = []
    var doubled: DossierColumn?
    for (place, heading) in text.headings.cells.enumerated() {
      if let column = DossierColumn(heading: heading) {
        if places.updateValue(place, forKey: column) != nil { doubled = doubled ?? column }
      } else if heading.contains(where: { $0 != " " }) {
        unknown.append(heading)
      }
    }
    let missing = DossierColumn.needed.filter {
      places[$0] == nil && !($0 == .officialCode && places[.code] != nil)
    }
    // A file without headings begins with a citizen, who is not repeated in a message.
    if missing.count > DossierColumn.needed.count / 2 { throw .noHeadings }
    if let doubled { throw .twice(doubled) }
    if !missing.isEmpty { throw .missing(missing) }
    if !unknown.isEmpty, !ignoringUnknown { throw .unknown(unknown) }
    self.text = text
    self.places = places
  }

  /// What the reading needs to know of the office.
  public struct Office: Sendable {
    /// The rules.
    public var life: Life
    /// Whether the commune is of difficult conditions.
    public var inDifficultArea: Bool
    /// Who brings the file in, and answers for what it says.
    public var importer: Person
    /// The office's clock.
    public var now: Moment
    /// Whether it is a practice office.
    public var isPractice: Bool
    /// The procedures by code; the flag says whether they hold now.
    public var procedures: [String: (procedure: Procedure, version: Int, isCurrent: Bool)]
    /// The official codes in the book already, as `key` writes them.
    public var knownCodes: Set<String>
    /// How official codes are held against each other.
    public var key: @Sendable (String) -> String

    /// Makes it.
    public init(
      life: Life, inDifficultArea: Bool, importer: Person, now: Moment, isPractice: Bool,
      procedures: [String: (procedure: Procedure, version: Int, isCurrent: Bool)], knownCodes: Set<String>,
      key: @escaping @Sendable (String) -> String
    ) {
      self.life = life
      self.inDifficultArea = inDifficultArea
      self.importer = importer
      self.now = now
      self.isPractice = isPractice
      self.procedures = procedures
      self.knownCodes = knownCodes
      self.key = key
    }
  }

  /// Reads every line and says everything that is wrong.
  ///
  /// - Throws: `.invented` where a practice office wrote the table and this is a real one.
  public func read(for office: Office) throws(SheetFault) -> SheetReport {
    if !office.isPractice, let place = places[.practice],
      text.rows.contains(where: { $0.cells.indices.contains(place) && !$0.cells[place].isEmpty })
    {
      throw .invented
    }
    var report = SheetReport()
    var lines: [String: Int] = [:]
    var found: [(dossier: Dossier, line: Int)] = []
    for row in text.rows {
      report.lines += 1
      var reading = RowReading(row: row, sheet: self, office: office)
      // What is in the book is not judged again.
      if office.knownCodes.contains(office.key(reading.givenCode)) {
        report.known += 1
        continue
      }
      let dossier = reading.dossier()
      if let code = reading.officialCode {
        if let first = lines.updateValue(row.line, forKey: office.key(code)) {
          lines[office.key(code)] = first
          reading.error(
            .officialCode,
            Bilingual("mã này đã có ở dòng \(first)", "this code stands on line \(first) already"))
        }
      }
      report.findings += reading.findings
      if let dossier, !reading.hasErrors { found.append((dossier, row.line)) }
    }
    found.sort { ($0.dossier.receivedAt, $0.line) < ($1.dossier.receivedAt, $1.line) }
    report.dossiers = found.map(\.dossier)
    return report
  }
}
