internal import Vietnamese

extension CatalogueIndex {
  /// Offers the entries that answer the words typed.
  func offer(_ typed: [String], to ranking: inout Ranking) {
    var query = typed.enumerated().compactMap {
      QueryWord($0.element, isLast: $0.offset == typed.count - 1, in: table)
    }
    if typed.count == 1, query.first?.isShortened ?? true {
      // No word begins so: first letters of words, or else what an input method has not finished.
      offerInitials(typed[0], except: nil, to: &ranking)
      if ranking.best.isEmpty, let word = query.first { offer(one: word, to: &ranking) }
      return
    }
    if query.count == 1 {
      let found = offer(one: query[0], to: &ranking)
      if found < ranking.limit { offerInitials(typed[0], except: entries(holding: query), to: &ranking) }
      return
    }
    var found = entries(holding: query)
    // The last word may be half composed: without it the others still find what they found a key ago.
    if found.isEmpty, query.count > 1 {
      query.removeLast()
      found = entries(holding: query)
    }
    for entry in found.entries { ranking.offer(score(entry, query), entry) }
    if ranking.best.isEmpty { offerInitials(typed.joined(), except: nil, to: &ranking) }
  }

  /// Offers the entries whose words begin with the letters typed.
  private func offerInitials(_ letters: String, except found: EntrySet?, to ranking: inout Ranking) {
    initials.forEachMatch(of: Array(letters.folded.utf8)) { entry, place in
      if let found, found.contains(entry) { return }
      ranking.offer(
        SearchScore(
          agreement: 0, kind: place == 0 ? .initials : .initialsInside, isWhole: false, usage: usage[entry],
          place: place, length: Int(lengths[entry])),
        entry)
    }
  }

  /// Offers the entries that hold one word, and counts them. The first letters of a query stand in nearly all
  /// names, so this goes over the word's lists instead of the names.
  @discardableResult
  private func offer(one word: QueryWord, to ranking: inout Ranking) -> Int {
    // Better is larger: agreement, name before field, whole before beginning, early before late.
    var best = [UInt32](repeating: 0, count: codes.codes.count)
    for number in word.range {
      let quality = UInt32(word.agreement(number) + 1) << 2 | (word.whole.contains(number) ? 1 : 0)
      for slot in Int(postingStarts[Int(number)])..<Int(postingStarts[Int(number) + 1]) {
        let place = places[slot]
        let isInName = place < PostingLists.fieldPlace
        let key = (quality | (isInName ? 2 : 0)) << 16 | UInt32(0xFFFF - place)
        let entry = Int(postings[slot])
        if key > best[entry] { best[entry] = key }
      }
    }
    var count = 0
    for (entry, key) in best.enumerated() where key != 0 {
      count += 1
      let place = Int(0xFFFF - UInt16(truncatingIfNeeded: key)) & 0x7FFF
      ranking.offer(
        SearchScore(
          agreement: UInt8(key >> 18), kind: key >> 17 & 1 == 1 ? .phrase : .withField,
          isWhole: key >> 16 & 1 == 1, usage: usage[entry], place: place, length: Int(lengths[entry])),
        entry)
    }
    return count
  }

  private func entries(holding query: [QueryWord]) -> EntrySet {
    var found: EntrySet?
    for word in query {
      var holding = EntrySet(capacity: codes.codes.count)
      let slots =
        Int(postingStarts[Int(word.range.lowerBound)])..<Int(postingStarts[Int(word.range.upperBound)])
      for slot in slots { holding.insert(Int(postings[slot])) }
      found?.formIntersection(holding)
      if found == nil { found = holding }
    }
    return found ?? EntrySet(capacity: codes.codes.count)
  }

  private func score(_ entry: Int, _ query: [QueryWord]) -> SearchScore {
    guard let phrase = phrase(entry, query) else { return scattered(entry, query) }
    // Where the clerk typed marks, words that agree may stand elsewhere in the name.
    return query.contains { !$0.agreement.isEmpty } ? max(phrase, scattered(entry, query)) : phrase
  }

  /// The best place where all words stand in a row.
  private func phrase(_ entry: Int, _ query: [QueryWord]) -> SearchScore? {
    let start = Int(starts[entry])
    let end = Int(fieldStarts[entry]) - query.count + 1
    guard let first = query.first, start < end else { return nil }
    var best: SearchScore?
    for place in start..<end where first.range.contains(words[place]) {
      guard let (agreement, isWhole) = row(at: place, query) else { continue }
      let score = made(entry, agreement, .phrase, isWhole, place - start)
      if isWhole, agreement == QueryWord.bestAgreement { return score }
      if best.map({ score > $0 }) ?? true { best = score }
    }
    return best
  }

  private func row(at place: Int, _ query: [QueryWord]) -> (UInt8, isWhole: Bool)? {
    var agreement = QueryWord.bestAgreement
    var isWhole = true
    for offset in query.indices {
      let found = words[place + offset]
      guard query[offset].range.contains(found) else { return nil }
      agreement = min(agreement, query[offset].agreement(found))
      isWhole = isWhole && query[offset].whole.contains(found)
    }
    return (agreement, isWhole)
  }

  /// Every word at its own best place, in the name or else in the field.
  private func scattered(_ entry: Int, _ query: [QueryWord]) -> SearchScore {
    let start = Int(starts[entry])
    let fieldStart = Int(fieldStarts[entry])
    var agreement = QueryWord.bestAgreement
    var isWhole = true
    var isInName = true
    var firstPlace = 511
    for word in query {
      var bestKey = -1
      var bestPlace = 511
      for place in start..<Int(starts[entry + 1]) where word.range.contains(words[place]) {
        let found = words[place]
        let key =
          Int(word.agreement(found)) << 2 | (place < fieldStart ? 2 : 0)
          | (word.whole.contains(found) ? 1 : 0)
        if key > bestKey { (bestKey, bestPlace) = (key, place - start) }
      }
      guard bestKey >= 0 else { continue }
      agreement = min(agreement, UInt8(bestKey >> 2))
      isInName = isInName && bestKey & 2 != 0
      isWhole = isWhole && bestKey & 1 != 0
      firstPlace = min(firstPlace, bestPlace)
    }
    return made(entry, agreement, isInName ? .scattered : .withField, isWhole, firstPlace)
  }

  private func made(_ entry: Int, _ agreement: UInt8, _ kind: SearchScore.Kind, _ isWhole: Bool, _ place: Int)
    -> SearchScore
  {
    SearchScore(
      agreement: agreement + 1, kind: kind, isWhole: isWhole, usage: usage[entry], place: place,
      length: Int(lengths[entry]))
  }
}
