public import Dossiers
import SQLite
import Vietnamese
public import WorkingTime

extension Register {
  /// The most rows that a search gives: whoever finds more types one more word.
  public static let mostFound = 500

  /// A stretch of the queue with the counts of all views.
  public func queue(_ request: QueueRequest, now: Moment) throws(RegisterFault) -> QueuePage {
    try naming(folder) {
      try connection.read { snapshot in
        let clock = QueueClock(now: now, calendar: self.life.calendar)
        let counts = try Self.counts(clock, snapshot)
        if !request.search.isEmpty {
          return try self.found(request, counts, snapshot)
        }
        if request.view == .all { return try Self.whole(request, counts, snapshot) }
        return try Self.stretch(request, clock, counts, snapshot)
      }
    }
  }

  /// The moments that part the views.
  private struct QueueClock {
    let now: Int64
    let today: ClosedRange<Int64>
    let horizon: Int64

    init(now: Moment, calendar: OfficeCalendar) {
      self.now = Int64(now.minutes)
      let midnight = Int64(now.date.days) * 1440
      today = midnight...(midnight + 1439)
      horizon = Int64(Urgency.horizon(from: now, calendar: calendar).minutes)
    }

    /// Lane and moments of a view.
    func range(_ view: QueueView) -> (lane: Lane, from: Int64, through: Int64) {
      switch view {
      case .processing, .all: (.work, .min, .max)
      case .today: (.work, today.lowerBound, today.upperBound)
      case .nearDue: (.work, now, max(now, horizon))
      case .late: (.work, .min, now - 1)
      case .supplement: (.supplement, .min, .max)
      case .toReturn: (.toReturn, .min, .max)
      }
    }
  }

  /// What a row of a view fulfils, with its values.
  func condition(of view: QueueView, now: Moment) -> (sql: String, values: [Value]) {
    guard view != .all else { return ("TRUE", []) }
    let (lane, from, through) = QueueClock(now: now, calendar: life.calendar).range(view)
    return (
      "dossier.lane = ? AND dossier.lane_order BETWEEN ? AND ?",
      [.integer(lane.rawValue), .integer(from), .integer(through)]
    )
  }

  private static func counts(_ clock: QueueClock, _ snapshot: borrowing Snapshot) throws -> QueueCounts {
    var tally: [Int64: Int] = [:]
    try snapshot.forEachRow("SELECT lane, count FROM tally") { row in
      tally[try row.integer(0)] = Int(try row.integer(1))
    }
    var values: [Int] = []
    for view in QueueView.allCases {
      let (lane, from, through) = clock.range(view)
      switch view {
      case .all: values.append(tally.values.reduce(0, +))
      case .processing, .supplement, .toReturn: values.append(tally[lane.rawValue] ?? 0)
      case .today, .nearDue, .late:
        let count = try snapshot.integer(
          "SELECT count(*) FROM dossier WHERE lane = ? AND lane_order BETWEEN ? AND ?",
          [.integer(lane.rawValue), .integer(from), .integer(through)])
        values.append(Int(count ?? 0))
      }
    }
    return QueueCounts(values)
  }

  private static let rowColumns =
    "dossier.id, dossier.code, dossier.name, procedure.name, dossier.status, dossier.channel, dossier.received, dossier.due, dossier.lane_order"

  private static func row(_ row: borrowing Row) throws -> QueueRow {
    guard let status = Status(rawValue: Int(try row.integer(4))),
      let channel = Channel(rawValue: try row.text(5))
    else {
      throw RegisterFault.damaged
    }
    let hasOrder = try row.integer(8) != DossierTable.noOrder
    return QueueRow(
      id: Int(try row.integer(0)), code: try row.text(1), applicant: try row.text(2),
      procedure: try row.text(3),
      status: status, channel: channel, receivedAt: try row.moment(6), due: try row.optionalMoment(7),
      attention: hasOrder ? try row.moment(8) : nil)
  }

  /// One view: a stretch of the lane's index. The ids are taken from the index alone, so that a far
  /// offset reads no rows that it passes over.
  private static func stretch(
    _ request: QueueRequest, _ clock: QueueClock, _ counts: QueueCounts, _ snapshot: borrowing Snapshot
  ) throws -> QueuePage {
    let (lane, from, through) = clock.range(request.view)
    let bounds: [Value] = [.integer(lane.rawValue), .integer(from), .integer(through)]
    let total = counts[request.view]
    var offset = 0
    switch request.place {
    case .at(let place): offset = place
    case .around(let id):
      let order = try snapshot.integer(
        "SELECT lane_order FROM dossier WHERE id = ? AND lane = ? AND lane_order BETWEEN ? AND ?",
        [Value(id)] + bounds)
      if let order {
        let before = try snapshot.integer(
          "SELECT count(*) FROM dossier WHERE lane = ? AND lane_order BETWEEN ? AND ? AND (lane_order, id) < (?, ?)",
          bounds + [.integer(order), Value(id)])
        offset = Int(before ?? 0) - request.count / 2
      }
    }
    offset = max(0, min(offset, total - 1))
    let rows = try snapshot.rows(
      """
      SELECT \(rowColumns) FROM (
        SELECT id AS chosen FROM dossier WHERE lane = ? AND lane_order BETWEEN ? AND ?
        ORDER BY lane_order, id LIMIT ? OFFSET ?)
      JOIN dossier ON dossier.id = chosen JOIN procedure ON procedure.version = dossier.procedure
      ORDER BY dossier.lane_order, dossier.id
      """, bounds + [Value(request.count), Value(offset)], row)
    return QueuePage(
      view: request.view, search: "", total: total, offset: offset, rows: rows, counts: counts)
  }

  /// All dossiers, the newest first. They are numbered without gaps, so a place is a number.
  private static func whole(
    _ request: QueueRequest, _ counts: QueueCounts, _ snapshot: borrowing Snapshot
  ) throws -> QueuePage {
    let total = counts[.all]
    var offset =
      switch request.place {
      case .at(let place): place
      case .around(let id): total - id - request.count / 2
      }
    offset = max(0, min(offset, total - 1))
    let rows = try snapshot.rows(
      """
      SELECT \(rowColumns) FROM dossier JOIN procedure ON procedure.version = dossier.procedure
      WHERE dossier.id <= ? ORDER BY dossier.id DESC LIMIT ?
      """, [Value(total - offset), Value(request.count)], row)
    return QueuePage(view: .all, search: "", total: total, offset: offset, rows: rows, counts: counts)
  }

  /// What the typed words find in the whole book, the newest first; a whole code finds its dossier alone.
  private func found(
    _ request: QueueRequest, _ counts: QueueCounts, _ snapshot: borrowing Snapshot
  ) throws -> QueuePage {
    let words = SearchWords.of(request.search)
    var rows: [QueueRow] = []
    if !words.isEmpty {
      rows = try Self.rows(ofCode: request.search, office: office.code, snapshot)
      if rows.isEmpty { rows = try Self.rows(ofWords: words, snapshot) }
    }
    return QueuePage(
      view: request.view, search: request.search, total: rows.count, offset: 0, rows: rows, counts: counts)
  }

  /// The dossier of a code, which was typed or read from a receipt, with or without the office's part.
  private static func rows(ofCode text: String, office: String, _ snapshot: borrowing Snapshot) throws
    -> [QueueRow]
  {
    let code = text.filter { $0 != " " }.uppercased()
    guard code.utf8.count <= 60 else { return [] }
    return try snapshot.rows(
      """
      SELECT \(rowColumns) FROM dossier JOIN procedure ON procedure.version = dossier.procedure
      WHERE dossier.code IN (?, ?)
      """, [.text(code), .text("\(office)-\(code)")], row)
  }

  private static func rows(ofWords words: [String], _ snapshot: borrowing Snapshot) throws -> [QueueRow] {
    // Each word is quoted, so nothing that is typed is taken for a query's sign.
    let query = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    return try snapshot.rows(
      """
      SELECT \(rowColumns) FROM (
        SELECT rowid AS chosen FROM dossier_words WHERE dossier_words MATCH ? ORDER BY rowid DESC LIMIT ?)
      JOIN dossier ON dossier.id = chosen JOIN procedure ON procedure.version = dossier.procedure
      ORDER BY dossier.id DESC
      """, [.text(query), Value(mostFound)], row)
  }
}
