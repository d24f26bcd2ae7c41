public import Dossiers
import SQLite
import WorkingTime

/// A dossier with everything that has happened to it, for a practice office that begins in the
/// middle of its life.
public struct PastDossier: Sendable, Equatable {
  /// One change and the dossier after it.
  public struct Step: Sendable, Equatable {
    /// The order.
    public var move: Move
    /// The dossier after it.
    public var after: Dossier
    /// Account of the person who did it.
    public var actor: String

    /// Makes a step.
    public init(move: Move, after: Dossier, actor: String) {
      self.move = move
      self.after = after
      self.actor = actor
    }
  }

  /// The dossier as it was received. Its code is given by the book.
  public var received: Dossier
  /// What happened afterwards, in order.
  public var steps: [Step]

  /// Makes a past.
  public init(received: Dossier, steps: [Step]) {
    self.received = received
    self.steps = steps
  }
}

extension Register {
  /// Writes dossiers with their past into a practice office, in the order of their reception: all
  /// that are given or none. Codes are given by the day of reception.
  ///
  /// - Throws: `.wrongKind` for a real office, whose past nobody invents.
  public func record(past: [PastDossier]) throws(RegisterFault) {
    guard office.isPractice else { throw .wrongKind(isPractice: false) }
    try naming(folder) { () throws in
      try connection.write { transaction in
        var head = try EventLog.head(transaction.snapshot)
        var numbers: [Int: Int] = [:]
        var lanes: [Lane: Int] = [:]
        var words: [Int: String] = [:]
        for one in past {
          let day = one.received.receivedAt.date.days
          if numbers[day] == nil {
            let last = try transaction.snapshot.integer(
              "SELECT last FROM day_number WHERE day = ?", [Value(day)])
            numbers[day] = Int(last ?? 0)
          }
          let number = (numbers[day] ?? 0) + 1
          numbers[day] = number
          let code = DossierCode.make(office: office.code, date: CivilDate(days: day), number: number)
          head = try self.record(one, code: code, after: head, &lanes, &words, transaction)
        }
        for (day, last) in numbers {
          try transaction.run(
            "INSERT INTO day_number (day, last) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET last = excluded.last",
            [Value(day), Value(last)])
        }
        for (lane, count) in lanes { try DossierTable.count(lane, by: count, transaction) }
      }
    }
  }

  private func record(
    _ past: PastDossier, code: String, after head: EventLog.Head, _ lanes: inout [Lane: Int],
    _ words: inout [Int: String], _ transaction: borrowing Transaction
  ) throws -> EventLog.Head {
    var dossier = past.received
    dossier.code = code
    var head = try EventLog.append(
      .received(dossier), actor: dossier.receivedBy, at: dossier.receivedAt.secondsUTC, request: nil,
      after: head,
      transaction)
    for step in past.steps {
      var after = step.after
      after.code = code
      head = try EventLog.append(
        .moved(dossier, by: step.move, to: after), actor: step.actor, at: after.statusSince.secondsUTC,
        request: nil,
        after: head, transaction)
      dossier = after
    }
    let procedureWords = words[dossier.procedure.version] ?? DossierTable.words(of: dossier.procedure)
    words[dossier.procedure.version] = procedureWords
    try DossierTable.insertUncounted(dossier, procedureWords: procedureWords, transaction)
    lanes[DossierTable.lane(of: dossier.status), default: 0] += 1
    return head
  }

  /// How far the practice office's clock is from the machine's. Unit: seconds; 0 in a real office.
  public func clockOffset() throws(RegisterFault) -> Int {
    guard office.isPractice else { return 0 }
    let text = try naming(folder) {
      try connection.read { try $0.text("SELECT value FROM setting WHERE name = 'clockOffset'") }
    }
    return text.flatMap(Int.init) ?? 0
  }

  /// Sets a practice office's clock apart from the machine's. Unit: seconds.
  public func setClockOffset(_ seconds: Int) throws(RegisterFault) {
    guard office.isPractice else { throw .wrongKind(isPractice: false) }
    try naming(folder) { () throws in
      _ = try connection.write {
        try $0.run(
          "INSERT INTO setting (name, value) VALUES ('clockOffset', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
          [.text(String(seconds))])
      }
    }
  }
}
