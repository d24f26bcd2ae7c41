/// For each word the entries that hold it, in one row.
struct PostingLists {
  /// Where each word's entries begin; one more than words.
  private(set) var starts: [UInt32]
  /// The entries, ascending within a word, each once.
  private(set) var entries: [UInt16]
  /// The first place of the word in the entry; `fieldPlace` and more where only the field holds it.
  private(set) var places: [UInt16]

  /// Where the places of the field's words begin. No name has so many words.
  static let fieldPlace: UInt16 = 0x8000

  init(words: [UInt32], _ entryStarts: [UInt32], _ fieldStarts: [UInt32], wordCount: Int) {
    // Counted first, then filled: a word that an entry holds twice counts once.
    var last = [UInt32](repeating: .max, count: wordCount)
    starts = [UInt32](repeating: 0, count: wordCount + 1)
    for entry in fieldStarts.indices {
      for index in Int(entryStarts[entry])..<Int(entryStarts[entry + 1]) {
        let word = Int(words[index])
        if last[word] == UInt32(entry) { continue }
        last[word] = UInt32(entry)
        starts[word + 1] += 1
      }
    }
    for word in 0..<wordCount { starts[word + 1] += starts[word] }
    entries = [UInt16](repeating: 0, count: Int(starts[wordCount]))
    places = entries
    var next = starts
    last = [UInt32](repeating: .max, count: wordCount)
    for entry in fieldStarts.indices {
      let start = Int(entryStarts[entry])
      let fieldStart = Int(fieldStarts[entry])
      for index in start..<Int(entryStarts[entry + 1]) {
        let word = Int(words[index])
        if last[word] == UInt32(entry) { continue }
        last[word] = UInt32(entry)
        let slot = Int(next[word])
        next[word] += 1
        entries[slot] = UInt16(entry)
        places[slot] =
          index < fieldStart
          ? UInt16(min(index - start, 0x7FFF))
          : PostingLists.fieldPlace + UInt16(min(index - fieldStart, 0x7FFF))
      }
    }
  }
}
