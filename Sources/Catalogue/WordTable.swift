internal import Vietnamese

/// The words of all names, sorted by their form without marks, so that what the clerk has typed so far is
/// one range of numbers.
struct WordTable {
  /// The forms without marks, sorted; several words share one (`đường`, `dương`).
  var folded: [String] = []
  /// The forms with marks, in the same order.
  var exact: [String] = []

  /// The words whose form without marks begins with a text.
  func range(prefix: String) -> Range<Int> {
    let low = firstIndex { $0 >= prefix }
    return low..<firstIndex(from: low) { !$0.hasPrefix(prefix) }
  }

  /// The words whose form without marks is a text.
  func range(whole: String) -> Range<Int> {
    let low = firstIndex { $0 >= whole }
    return low..<firstIndex(from: low) { $0 != whole }
  }

  /// The first word for which a condition holds that holds for all later ones too.
  private func firstIndex(from start: Int = 0, where condition: (String) -> Bool) -> Int {
    var low = start
    var high = folded.count
    while low < high {
      let middle = (low + high) / 2
      if condition(folded[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Turns texts into numbers of words while the index is built.
///
/// The names of a catalogue repeat few pieces between blanks: each different piece is folded only once, and
/// found again by its bytes, since hashing a Vietnamese `String` composes it first.
struct WordCollector {
  private var pieceBytes: [UInt8] = []
  private var pieceEnds: [Int] = [0]
  private var wordsOfPiece: [[UInt32]] = []
  private var slots: [UInt32]
  private var numberOfWord: [String: UInt32] = [:]
  private var words: [String] = []

  init() {
    slots = Array(repeating: 0, count: 1 << 14)
  }

  /// Appends the numbers of the words of a text.
  mutating func append(_ text: String, to numbers: inout [UInt32]) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
      if end > start { numbers += wordsOfPiece[piece(bytes[start..<end])] }
      start = end + 1
    }
  }

  /// The sorted table, and for each number given so far its place in it.
  func table() -> (WordTable, places: [UInt32]) {
    let entries = words.enumerated().map { (folded: $0.element.folded, exact: $0.element, number: $0.offset) }
      .sorted { $0.folded != $1.folded ? $0.folded < $1.folded : $0.number < $1.number }
    var places = [UInt32](repeating: 0, count: words.count)
    for (place, entry) in entries.enumerated() { places[entry.number] = UInt32(place) }
    return (WordTable(folded: entries.map(\.folded), exact: entries.map(\.exact)), places)
  }

  private mutating func piece(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let found = Int(slots[slot]) - 1
      if pieceBytes[pieceEnds[found]..<pieceEnds[found + 1]] == bytes { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    let new = wordsOfPiece.count
    slots[slot] = UInt32(new + 1)
    pieceBytes += bytes
    pieceEnds.append(pieceBytes.count)
    wordsOfPiece.append(numbers(of: String(decoding: bytes, as: UTF8.self).exactForm))
    if wordsOfPiece.count * 2 > slots.count { grow() }
    return new
  }

  private mutating func numbers(of form: String) -> [UInt32] {
    form.split(separator: " ").map { part in
      let word = String(part)
      if let known = numberOfWord[word] { return known }
      let number = UInt32(words.count)
      numberOfWord[word] = number
      words.append(word)
      return number
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in wordsOfPiece.indices {
      var hash: UInt32 = 2_166_136_261
      for byte in pieceBytes[pieceEnds[number]..<pieceEnds[number + 1]] {
        hash = (hash ^ UInt32(byte)) &* 16_777_619
      }
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
