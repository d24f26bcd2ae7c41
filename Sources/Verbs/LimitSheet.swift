import Dossiers
import Register
import Vietnamese
import WorkingTime

/// The work sheet of open limits: one a line, columns with tabs between, the answer's columns empty. A
/// spreadsheet can fill it in.
enum LimitSheet {
  /// The columns, by their names in the first line. Those after `published` are for the answer.
  enum Column: String, CaseIterable {
    case code, `case`, name, field, received, question, proposal, published
    case limit, verification, difficultArea, start, reason

    static let ofAnswer: [Column] = [.limit, .verification, .difficultArea, .start, .reason]
  }

  /// What is wrong with a line.
  struct Fault: Equatable {
    var line: Int
    var text: Bilingual
  }

  static func written(_ limits: [OpenLimit], language: Language) -> String {
    var lines = [Column.allCases.map(\.rawValue).joined(separator: "\t")]
    for one in limits {
      let cells: [String] = Column.allCases.map { column in
        switch column {
        case .code: one.code
        case .case: one.caseName ?? ""
        case .name: one.name
        case .field: one.field
        case .received: String(one.receivedLately)
        case .question: one.words(language)
        case .proposal: one.proposal?.limit.written(language) ?? ""
        case .published: one.published
        case .limit, .verification, .difficultArea, .start, .reason: ""
        }
      }
      lines.append(cells.map(cell).joined(separator: "\t"))
    }
    return lines.joined(separator: "\n")
  }

  /// A text as it stands in a cell: on one line, without tabs.
  static func cell(_ text: String) -> String {
    PlainText.shown(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// Reads a filled sheet. Lines without any answer are passed over.
  ///
  /// - Parameter limits: What may be answered, open or settled before, by code and case.
  static func read(_ bytes: [UInt8], of limits: [OpenLimit]) -> (answers: [LimitSettlement], faults: [Fault])
  {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return ([], [Fault(line: 1, text: Bilingual("tệp không phải UTF-8", "the file is not UTF-8"))])
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if lines.first?.unicodeScalars.first == "\u{FEFF}" { lines[0].unicodeScalars.removeFirst() }
    let names = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false).map {
      unquoted(String($0))
    }
    var places: [Column: Int] = [:]
    for column in Column.allCases { places[column] = names.firstIndex(of: column.rawValue) }
    for column in [Column.code, .published, .limit, .reason] where places[column] == nil {
      return (
        [],
        [
          Fault(
            line: 1,
            text: Bilingual("thiếu cột «\(column.rawValue)»", "the column \"\(column.rawValue)\" is missing"))
        ]
      )
    }
    var answers: [LimitSettlement] = []
    var faults: [Fault] = []
    var seen: [String: Int] = [:]
    for (index, line) in lines.enumerated().dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let row = Row(cells: cells, places: places)
      guard Column.ofAnswer.contains(where: { !row[$0].isEmpty }) else { continue }
      do throws(LimitAnswerFault) {
        let answer = try row.answer(of: limits)
        let key = answer.code + "\t" + (answer.caseName ?? "")
        if let first = seen[key] { throw .twice(line: first) }
        seen[key] = index + 1
        answers.append(answer)
      } catch {
        faults.append(Fault(line: index + 1, text: error.text))
      }
    }
    return (answers, faults)
  }

  /// Spreadsheets put cells with quotation marks into quotation marks.
  private static func unquoted(_ cell: String) -> String {
    let cell = cell.split(separator: " ").joined(separator: " ")
    guard cell.count >= 2, cell.first == "\"", cell.last == "\"" else { return cell }
    return cell.dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false)
      .joined(separator: "\"")
  }

  /// One line of a filled sheet.
  private struct Row {
    var cells: [String]
    var places: [Column: Int]

    subscript(column: Column) -> String {
      guard let place = places[column], cells.indices.contains(place) else { return "" }
      return unquoted(cells[place])
    }

    /// Whether a cell is a text of the book, as it was written or in the quotation marks of a spreadsheet.
    private func holds(_ column: Column, _ text: String) -> Bool {
      let text = cell(text).split(separator: " ").joined(separator: " ")
      guard let place = places[column], cells.indices.contains(place) else { return text.isEmpty }
      return self[column] == text
        || cells[place].split(separator: " ").joined(separator: " ") == text
    }

    func answer(of limits: [OpenLimit]) throws(LimitAnswerFault) -> LimitSettlement {
      let code = self[.code]
      let own = limits.filter { $0.code == code }
      guard let open = own.first(where: { holds(.case, $0.caseName ?? "") }) else {
        throw own.isEmpty ? .notOpen(code) : .noSuchCase(code)
      }
      guard holds(.published, open.published) else { throw .textChanged(code) }
      return try LimitAnswerWords(
        limit: self[.limit], verification: self[.verification], difficultArea: self[.difficultArea],
        start: self[.start], reason: self[.reason]
      ).settlement(of: open)
    }
  }
}

/// An answer as it was typed.
struct LimitAnswerWords {
  var limit: String
  var verification: String
  var difficultArea: String
  var start: String
  var reason: String

  func settlement(of open: OpenLimit) throws(LimitAnswerFault) -> LimitSettlement {
    guard let limit = TimeLimit(reading: limit) else { throw .unreadable("limit", self.limit) }
    let clean: String
    do throws(TextFault) {
      clean = try PlainText.accept(reason)
    } catch {
      throw .reason(error)
    }
    guard !clean.isEmpty else { throw .reasonMissing }
    return LimitSettlement(
      code: open.code, caseName: open.caseName, published: open.published, limit: limit,
      verification: try amount(verification, "verification"),
      difficultArea: try amount(difficultArea, "difficultArea"), start: try startOfClock(), reason: clean)
  }

  private func amount(_ text: String, _ name: String) throws(LimitAnswerFault) -> TimeLimit? {
    if text.isEmpty { return nil }
    guard let limit = TimeLimit(reading: text) else { throw .unreadable(name, text) }
    return limit
  }

  private func startOfClock() throws(LimitAnswerFault) -> ClockStart? {
    switch start {
    case "": return nil
    case "reception": return .reception
    case "payment": return .payment
    case "competentAgency": return .competentAgency
    default:
      do throws(TextFault) {
        return .event(try PlainText.accept(start))
      } catch {
        throw .reason(error)
      }
    }
  }
}

/// Why an answer cannot be taken.
enum LimitAnswerFault: Error {
  case notOpen(String)
  case noSuchCase(String)
  case textChanged(String)
  case unreadable(String, String)
  case reasonMissing
  case reason(TextFault)
  case twice(line: Int)

  var text: Bilingual {
    switch self {
    case .notOpen(let code):
      Bilingual(
        "mã «\(LimitSheet.cell(code).clipped(to: 30))» không có thời hạn nào cần xác nhận (bảng tính có thể đã bỏ số 0 ở cuối mã: đặt cột mã là văn bản)",
        "\"\(LimitSheet.cell(code).clipped(to: 30))\" has no limit to settle (a spreadsheet may have dropped a zero at the end: let the code be text)"
      )
    case .noSuchCase(let code):
      Bilingual("«\(code)» không có trường hợp như vậy", "\"\(code)\" has no such case")
    case .textChanged(let code):
      Bilingual(
        "nội dung công bố của «\(code)» không giống nội dung trong sổ; lấy bảng mới bằng «catalogue check --form»",
        "the published text of \"\(code)\" is not the one in the book; take a new sheet with \"catalogue check --form\""
      )
    case .unreadable(let name, let text):
      text.isEmpty
        ? Bilingual("thiếu «\(name)»", "\"\(name)\" is missing")
        : Bilingual(
          "không đọc được \(name) «\(LimitSheet.cell(text).clipped(to: 60))»; ví dụ «3 ngày làm việc», «15 ngày», «trong ngày 15:00»",
          "\(name) \"\(LimitSheet.cell(text).clipped(to: 60))\" cannot be read; as \"3 workingDays\", \"15 days\", \"sameDay 15:00\""
        )
    case .reasonMissing: Bilingual("thiếu lý do (reason)", "the reason is missing")
    case .reason(let fault): Bilingual("chữ \(fault.text.vi)", "the text \(fault.text.en)")
    case .twice(let line):
      Bilingual("đã trả lời ở dòng \(line)", "it is answered in line \(line) already")
    }
  }
}
