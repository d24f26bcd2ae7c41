/// Turns of phrase that are looked for among words. Signs between the words do not matter.
struct Phrases {
  private let phrases: [[String]]

  init(_ phrases: String...) {
    self.phrases = phrases.map { $0.split(separator: " ").map(String.init) }
  }

  /// Whether any of the phrases stands somewhere in the words.
  func stand(in words: [String]) -> Bool {
    phrases.contains { phrase in
      guard words.count >= phrase.count else { return false }
      return (0...words.count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
    }
  }

  /// How many words the phrase takes with which the words end; 0 where none does.
  func lengthAtEnd(of words: [String]) -> Int {
    phrases.filter { words.count >= $0.count && words.suffix($0.count).elementsEqual($0) }.map(\.count).max()
      ?? 0
  }

  /// How many words the phrase takes with which the words begin; 0 where none does.
  func lengthAtStart(of words: some Collection<String>) -> Int {
    phrases.filter { words.starts(with: $0) }.map(\.count).max() ?? 0
  }
}

extension ArraySlice<LimitWords.Word> {
  /// The words without signs, in small letters.
  var plain: [String] { compactMap { $0.kind == .sign ? nil : $0.text } }
}
