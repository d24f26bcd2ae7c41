internal import Vietnamese

/// One word of what the clerk typed, as ranges of the word table.
struct QueryWord {
  /// The words of the table that it may stand for.
  var range: Range<UInt32>
  /// Those that it stands for whole.
  var whole: Range<UInt32>
  /// How well each word of `range` agrees in its marks; empty where the clerk typed none, so that all agree.
  var agreement: [UInt8]
  /// Whether no word begins with all that was typed, so that only a part of it counts.
  var isShortened: Bool

  /// The best agreement.
  static let bestAgreement: UInt8 = 2

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - exact: The word with its marks, in small letters.
  ///   - isLast: Whether the clerk may still be typing it.
  /// - Returns: `nil` where not even its first letter begins any word.
  init?(_ exact: String, isLast: Bool, in table: WordTable) {
    var folded = exact.folded
    let whole = table.range(whole: folded)
    var range = isLast || whole.isEmpty ? table.range(prefix: folded) : whole
    isShortened = range.isEmpty
    if range.isEmpty {
      folded = QueryWord.withoutTypingSigns(folded)
      range = table.range(prefix: folded)
    }
    // An input method in the middle of a word shows signs that no word has: what is sure counts.
    while range.isEmpty, folded.count > 1 {
      folded.removeLast()
      range = table.range(prefix: folded)
    }
    if range.isEmpty { return nil }
    self.range = UInt32(range.lowerBound)..<UInt32(range.upperBound)
    self.whole = UInt32(whole.lowerBound)..<UInt32(whole.upperBound)
    agreement =
      exact.folded == exact
      ? [] : table.exact[range].map { QueryWord.agreement(Array(exact.unicodeScalars), with: $0) }
  }

  /// How well a word of the table agrees in its marks.
  @inline(__always)
  func agreement(_ word: UInt32) -> UInt8 {
    agreement.isEmpty ? QueryWord.bestAgreement : agreement[Int(word - range.lowerBound)]
  }

  /// Telex as it is typed, without its signs: `keets` to `ket`, `dduwowngf` to `duong`.
  private static func withoutTypingSigns(_ typed: String) -> String {
    var letters: [Character] = []
    for letter in typed where letter != "w" {
      if letter == letters.last, "adeo".contains(letter) { continue }
      letters.append(letter)
    }
    if letters.count > 2, let last = letters.last, "sfrxj".contains(last) { letters.removeLast() }
    return String(letters)
  }

  /// 2 where the typed letters are the word's; 1 where the word only has marks that are still to be typed
  /// (`đương` for `đường`); 0 where they contradict.
  private static func agreement(_ typed: [Unicode.Scalar], with word: String) -> UInt8 {
    var level: UInt8 = 2
    var scalars = word.unicodeScalars.makeIterator()
    for sign in typed {
      guard let letter = scalars.next() else { return 0 }
      if sign == letter { continue }
      let toneless = Tones.toneless[letter] ?? letter
      if sign == toneless || sign == Tones.plain[toneless] { level = 1 } else { return 0 }
    }
    return level
  }
}

/// The Vietnamese vowels without their tones.
private enum Tones {
  /// `ờ` to `ơ`, for every vowel and tone.
  static let toneless: [Unicode.Scalar: Unicode.Scalar] = {
    var found: [Unicode.Scalar: Unicode.Scalar] = [:]
    for vowel in "aăâeêioôơuưy".unicodeScalars {
      for tone in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
        let scalars = Array((String(vowel) + tone).composed.unicodeScalars)
        if scalars.count == 1, let letter = scalars.first { found[letter] = vowel }
      }
    }
    return found
  }()

  /// `ơ` to `o`, `đ` to `d`.
  static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d",
  ]
}
