import Dossiers
import Screen
import Vietnamese
import WorkingTime

/// A column of the queue.
enum QueueColumn: CaseIterable {
  case code, applicant, procedure, channel, status, received, due, left

  /// The heading.
  var heading: Bilingual {
    switch self {
    case .code: Bilingual("Mã", "Code")
    case .applicant: Bilingual("Chủ hồ sơ", "Applicant")
    case .procedure: Bilingual("Thủ tục", "Procedure")
    case .channel: Bilingual("Kênh nộp", "Channel")
    case .status: Bilingual("Trạng thái", "Status")
    case .received: Bilingual("Tiếp nhận", "Received")
    case .due: Bilingual("Hẹn trả", "Due")
    case .left: Bilingual("Còn lại", "Left")
    }
  }

  /// The least columns of the screen on which it is shown.
  var from: Int {
    switch self {
    case .code, .applicant, .procedure, .left: 0
    case .status: 96
    case .due: 108
    case .received: 120
    case .channel: 150
    }
  }

  /// Its cells on a screen; `nil` for the one that takes what is left.
  func width(on columns: Int) -> Int? {
    switch self {
    case .code, .status, .received, .due: 11
    case .applicant: columns < 72 ? 15 : columns < 120 ? 22 : 28
    case .procedure: nil
    case .channel: 21
    case .left: 17
    }
  }

  /// The columns of a screen with their places.
  static func laid(on columns: Int) -> [(column: QueueColumn, at: Int, width: Int)] {
    let shown = allCases.filter { columns >= $0.from }
    let fixed = shown.compactMap { $0.width(on: columns) }.reduce(0, +) + shown.count - 1
    var at = 3
    return shown.map { column in
      let width = column.width(on: columns) ?? max(8, columns - 3 - fixed)
      defer { at += width + 1 }
      return (column, at, width)
    }
  }
}

extension String {
  /// The part of a dossier's code after the office, which is the same for all.
  var afterOffice: String {
    guard let dash = firstIndex(of: "-") else { return self }
    return String(self[index(after: dash)...])
  }

  /// A procedure's name without the «Thủ tục» that stands before some at random.
  var procedureName: String {
    // Compared byte for byte: names are composed, and this is asked for every row of every picture.
    guard let prefix = ["Thủ tục ", "thủ tục ", "THỦ TỤC "].first(where: { utf8.starts(with: $0.utf8) }),
      utf8.count > prefix.utf8.count
    else { return self }
    let rest = self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]
    return (rest.first.map { String($0).uppercased() } ?? "") + rest.dropFirst()
  }
}

extension Moment {
  /// `26/11 17:00`.
  var brief: String { "\(date.writtenShort) \(time.written)" }
}

extension QueueView {
  /// A name for a narrow screen.
  var tabName: Bilingual {
    switch self {
    case .processing: Bilingual("Xử lý", "Process")
    case .today: Bilingual("Nay", "Today")
    case .nearDue: Bilingual("Sắp", "Near")
    case .late: Bilingual("Quá", "Late")
    case .supplement: Bilingual("B.sung", "Suppl.")
    case .toReturn: Bilingual("Trả", "Return")
    case .all: Bilingual("Tất cả", "All")
    }
  }
}

extension Int {
  /// `480.992`, as Vietnamese offices write numbers.
  var grouped: String {
    let digits = String(self)
    guard digits.utf8.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, digit != "-", (digits.utf8.count - index) % 3 == 0, result != "-" { result.append(".") }
      result.append(digit)
    }
    return result
  }
}

extension Countdown {
  /// «sắp hạn, 2 giờ 30»: the word that goes with the mark of near due, in at most 17 cells.
  var writtenNear: Bilingual {
    guard minutes > 0 else { return Bilingual("đến hạn", "due now") }
    let hours = minutes / 60
    let rest = minutes % 60
    if hours == 0 { return Bilingual("sắp hạn, \(rest) phút", "due soon, \(rest) min") }
    let tail = rest == 0 ? "" : rest < 10 ? " 0\(rest)" : " \(rest)"
    return Bilingual("sắp hạn, \(hours) giờ" + tail, "due soon, \(hours) h" + tail)
  }
}
