public import Dossiers
import Digest
import SQLite

/// What is known from outside the book: from a receipt, a backup, the journal.
public enum KnownMark: Sendable, Equatable {
  /// The whole of it: the QR code of a receipt, the head of a backup, a line of the journal.
  case whole(HistoryMark)
  /// What a person read off a receipt.
  case short(ShortMark)

  /// Reads one line; `nil` where it is neither.
  public init?(reading line: String) {
    // A line of the journal begins with a time and a process; what it knows comes behind this word.
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if let place = words.lastIndex(where: { ["head", "backup", "restored"].contains($0) }),
      place + 2 < words.count,
      let mark = HistoryMark(reading: "\(words[place + 1]) \(words[place + 2])")
    {
      self = .whole(mark)
    } else if let mark = HistoryMark(reading: line) {
      self = .whole(mark)
    } else if let mark = ShortMark(reading: line) {
      self = .short(mark)
    } else {
      return nil
    }
  }
}

/// What the book says to a mark.
public enum MarkVerdict: Sendable, Equatable {
  /// The event stands there as the mark says.
  case confirmed(sequence: Int)
  /// The book ends before that event: it was cut off.
  case cutOff(from: Int)
  /// Another event stands in that place, or none of that dossier has that code.
  case refuted(sequence: Int?)
}

extension Register {
  /// Holds marks from outside against the history, one verdict each. The chain itself is counted by
  /// `verify()`; a mark confirms that the counted chain is the one that was known then.
  public func verdicts(on marks: [KnownMark]) throws(RegisterFault) -> [MarkVerdict] {
    try naming(folder) {
      try connection.read { snapshot in
        let last = Int(try snapshot.integer("SELECT max(sequence) FROM event") ?? 0)
        var verdicts: [MarkVerdict] = []
        for mark in marks {
          switch mark {
          case .whole(let mark): verdicts.append(try Self.verdict(mark, last: last, snapshot))
          case .short(let mark): verdicts.append(try Self.verdict(mark, snapshot))
          }
        }
        return verdicts
      }
    }
  }

  private static func verdict(
    _ mark: HistoryMark, last: Int, _ snapshot: borrowing Snapshot
  ) throws -> MarkVerdict {
    if mark.sequence > last { return .cutOff(from: last + 1) }
    let fits = try snapshot.first(
      "SELECT hash, dossier FROM event WHERE sequence = ?", [Value(mark.sequence)]
    ) { row in
      let isSame = Digest256(bytes: try row.blob(0))?.hex == mark.head
      return try isSame && (mark.dossier == nil || row.optionalText(1) == mark.dossier)
    }
    return fits == true ? .confirmed(sequence: mark.sequence) : .refuted(sequence: mark.sequence)
  }

  private static func verdict(_ mark: ShortMark, _ snapshot: borrowing Snapshot) throws -> MarkVerdict {
    let events = try snapshot.rows(
      "SELECT sequence, hash FROM event WHERE dossier = ? ORDER BY sequence", [.text(mark.dossier)]
    ) { row in (Int(try row.integer(0)), Digest256(bytes: try row.blob(1))?.hex ?? "") }
    let found = events.first { HistoryMark.short(ofHead: $0.1) == mark.code }
    return found.map { .confirmed(sequence: $0.0) } ?? .refuted(sequence: nil)
  }

  /// Where the history stands now: what goes to the journal every day.
  ///
  /// - Returns: `nil` for a book without events.
  public func head() throws(RegisterFault) -> HistoryMark? {
    let head = try naming(folder) { try connection.read { try EventLog.head($0) } }
    return HistoryMark(dossier: nil, sequence: head.sequence, head: head.hash.hex)
  }

  /// Where the history stood after a dossier's reception: what its receipt carries, also reprinted.
  public func receptionMark(code: String) throws(RegisterFault) -> HistoryMark? {
    let found = try naming(folder) {
      try connection.read { snapshot in
        try snapshot.first(
          "SELECT sequence, hash FROM event WHERE dossier = ? AND kind = 'received' ORDER BY sequence LIMIT 1",
          [.text(code)]
        ) { row in (Int(try row.integer(0)), Digest256(bytes: try row.blob(1))?.hex ?? "") }
      }
    }
    return found.flatMap { HistoryMark(dossier: code, sequence: $0.0, head: $0.1) }
  }
}
