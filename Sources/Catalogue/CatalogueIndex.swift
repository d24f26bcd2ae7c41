internal import Vietnamese

/// Search over a catalogue in memory, as the clerk types: with or without tone marks, by first letters
/// (`dkkh`), by code or a part of it, by words of the name or the field.
public struct CatalogueIndex: Sendable {
  /// What is searched of one procedure.
  public struct Entry: Sendable {
    /// The code.
    public var code: String
    /// The name.
    public var name: String
    /// Lĩnh vực.
    public var field: String
    /// How often this office receives it; lifts it among equals.
    public var usage: Int

    /// Makes an entry.
    public init(code: String, name: String, field: String = "", usage: Int = 0) {
      self.code = code
      self.name = name
      self.field = field
      self.usage = usage
    }
  }

  /// A procedure that was found.
  public struct Hit: Sendable, Equatable {
    /// Its place among the entries that the index was built from.
    public var index: Int
    /// Its code.
    public var code: String
    /// How well it answers; larger is better, comparable within one search only.
    public var score: Int
  }

  /// The entries at most; more are left out. Ten times the national catalogue.
  public static let entryLimit = 65_535

  let table: WordTable
  /// Words of names and fields, all in one row.
  let words: [UInt32]
  /// Where the words of each entry begin; one more than entries.
  let starts: [UInt32]
  /// Where its field's words begin.
  let fieldStarts: [UInt32]
  /// For each word of the table, where its entries begin in `entriesOfWords`; one more than words.
  let postingStarts: [UInt32]
  /// The entries that hold each word, ascending.
  let postings: [UInt16]
  /// For each posting, the first place of the word in the entry; `fieldPlace` and more for the field.
  let places: [UInt16]
  let codes: CodeTable
  let initials: InitialsTable
  let usage: [UInt8]
  let lengths: [UInt16]

  /// Builds the index.
  public init(_ entries: [Entry]) {
    let entries = entries.prefix(CatalogueIndex.entryLimit)
    var collector = WordCollector()
    var numbers: [UInt32] = []
    numbers.reserveCapacity(entries.count * 32)
    var starts: [UInt32] = [0]
    var fieldStarts: [UInt32] = []
    var hollowStart: [UInt32] = []
    collector.append("thủ tục", to: &hollowStart)
    for entry in entries {
      let start = numbers.count
      collector.append(entry.name, to: &numbers)
      // «Thủ tục» stands before names at random and says nothing.
      if numbers.count > start + 2, numbers[start...].starts(with: hollowStart) {
        numbers.removeSubrange(start..<start + 2)
      }
      fieldStarts.append(UInt32(numbers.count))
      collector.append(entry.field, to: &numbers)
      starts.append(UInt32(numbers.count))
    }
    let (table, places) = collector.table()
    for index in numbers.indices { numbers[index] = places[Int(numbers[index])] }
    let lists = PostingLists(words: numbers, starts, fieldStarts, wordCount: table.exact.count)
    postingStarts = lists.starts
    postings = lists.entries
    self.places = lists.places
    self.table = table
    words = numbers
    self.starts = starts
    self.fieldStarts = fieldStarts
    codes = CodeTable(entries.map(\.code))
    initials = InitialsTable(words: numbers, starts: starts, ends: fieldStarts, table: table)
    usage = entries.map { UInt8(min(15, Int.bitWidth - max(0, $0.usage).leadingZeroBitCount)) }
    lengths = entries.map { UInt16(min(4095, $0.name.utf8.count)) }
  }

  /// The procedures that answer a query best, the best first.
  ///
  /// - Parameters:
  ///   - query: What the clerk has typed so far.
  ///   - limit: How many at most.
  public func search(_ query: String, limit: Int) -> [Hit] {
    guard limit > 0, query.utf8.count <= 1000 else { return [] }
    var ranking = Ranking(limit: limit)
    if let part = CodeTable.part(of: query) {
      codes.offer(part, to: &ranking, self)
      if !ranking.best.isEmpty { return hits(ranking) }
    }
    var typed = query.exactForm.split(separator: " ").prefix(24).map(String.init)
    // Names are searched without their «Thủ tục», so a query must do without it too.
    if typed.count > 2, typed[0].folded == "thu", typed[1].folded == "tuc" { typed.removeFirst(2) }
    offer(typed, to: &ranking)
    return hits(ranking)
  }

  private func hits(_ ranking: Ranking) -> [Hit] {
    ranking.best.map { Hit(index: $0.entry, code: codes.codes[$0.entry], score: $0.score.value) }
  }
}
