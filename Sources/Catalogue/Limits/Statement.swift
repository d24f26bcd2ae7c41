/// A part of a text that says one thing: a sentence, an item of a list, a bracket with a duration in it.
struct Statement {
  /// Its words.
  var words: ArraySlice<LimitWords.Word>
  /// Its durations in order.
  var durations: [Duration]
  /// Whether a semicolon stands after it, so that the next one may go on with it.
  var goesOn: Bool
  /// Whether it is an item of a list.
  var isItem: Bool
  /// Whether it stands in brackets within another.
  var isBracket: Bool
  /// Which of the channels' texts it belongs to.
  var segment: Int

  /// Splits a text.
  static func all(in text: LimitWords) -> [Statement] {
    var statements: [Statement] = []
    for (segment, words) in text.words.split(whereSeparator: { $0.text == "|" }).enumerated() {
      split(words, segment: segment, isBracket: false, into: &statements)
    }
    return statements
  }

  private static func split(
    _ words: ArraySlice<LimitWords.Word>, segment: Int, isBracket: Bool,
    into statements: inout [Statement]
  ) {
    var own: [LimitWords.Word] = []
    var brackets: [ArraySlice<LimitWords.Word>] = []
    var isItem = false
    func close(goesOn: Bool = false) {
      if !own.isEmpty {
        let slice = own[...]
        statements.append(
          Statement(
            words: slice, durations: Duration.all(in: slice), goesOn: goesOn, isItem: isItem,
            isBracket: isBracket, segment: segment))
        isItem = false
      }
      for bracket in brackets { split(bracket, segment: segment, isBracket: true, into: &statements) }
      own = []
      brackets = []
    }
    var place = words.startIndex
    while place < words.endIndex {
      let word = words[place]
      if word.text == "(", let end = closing(from: place, in: words),
        !Duration.all(in: words[place + 1..<end]).isEmpty
      {
        // A bracket with a duration is a statement of its own: «07 ngày (Sở: 03 ngày; UBND: 04 ngày)».
        brackets.append(words[place + 1..<end])
        place = end + 1
        continue
      }
      if isBoundary(place, in: words, isStart: own.isEmpty) {
        close(goesOn: word.text == ";")
        if word.text != ";", word.text != "." { isItem = true }
        place += 1
        continue
      }
      if lacksPeriod(before: place, in: words) { close() }
      own.append(word)
      place += 1
    }
    close()
  }

  private static func closing(from place: Int, in words: ArraySlice<LimitWords.Word>) -> Int? {
    var depth = 0
    for index in place..<words.endIndex {
      if words[index].text == "(" { depth += 1 }
      if words[index].text == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private static func isBoundary(_ place: Int, in words: ArraySlice<LimitWords.Word>, isStart: Bool) -> Bool {
    let word = words[place]
    let next = place + 1 < words.endIndex ? words[place + 1] : nil
    switch word.text {
    case ";": return true
    case ".": return (next?.isApart ?? true) && next?.text != "("
    case "-", "+", "*", "•", "–", "\u{F0B7}", "\u{F02D}": return isStart || isBullet(place, in: words)
    case ")":
      // «a)», «1)» at the start of an item.
      return isStart
    default: return false
    }
  }

  /// «Không quá 08 ngày làm việc Đối với các xã miền núi …»: the export lost the end of the sentence.
  private static func lacksPeriod(before place: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    guard place > words.startIndex, words[place].isCapital, words[place - 1].kind == .word,
      !words[place - 1].isCapital
    else { return false }
    return openings.lengthAtStart(of: words[place...].lazy.map(\.text)) > 0
  }

  private static let openings = Phrases(
    "đối với", "trường hợp", "không quá", "trong thời hạn", "chậm nhất", "tối đa", "thời hạn")

  /// Whether a stroke in running text begins an item. «kinh tế - xã hội» and «Chính sách - Xã hội» do not.
  private static func isBullet(_ place: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    guard place > words.startIndex, place + 1 < words.endIndex else { return true }
    let before = words[place - 1]
    let after = words[place + 1]
    if before.kind == .sign, before.text != ")" { return true }
    guard words[place].isApart else { return false }
    if case .number = after.kind { return true }
    return words[place].text != "-" && words[place].text != "–" || (after.isCapital && !before.isCapital)
  }
}
