public import Vietnamese

/// One line of typing: its text and where the next letter goes.
///
/// Input methods retype: they send backspaces and the composed letters in one go, so each key is
/// taken as it comes, and one backspace removes one letter with all its marks.
public struct LineEditor: Sendable, Equatable {
  /// The letters.
  public private(set) var letters: [Character]
  /// How many letters stand before the cursor.
  public private(set) var cursor: Int
  /// The most letters.
  public let limit: Int

  /// An editor with a text, the cursor at its end.
  public init(_ text: String = "", limit: Int = PlainText.fieldLimit) {
    letters = Array(text.composed.prefix(limit))
    cursor = letters.count
    self.limit = limit
  }

  /// The text.
  public var text: String { String(letters) }

  /// Whether nothing is typed.
  public var isEmpty: Bool { letters.isEmpty }

  /// Puts a letter at the cursor; a mark that comes by itself joins the letter before it, and is
  /// dropped where there is none. Gives whether there was room.
  public mutating func insert(_ letter: Character) -> Bool {
    if letter.beginsWithMark {
      if cursor > 0, let joined = LineEditor.join(letters[cursor - 1], letter) {
        letters[cursor - 1] = joined
      }
      return true
    }
    guard letters.count < limit else { return false }
    letters.insert(letter.onOneLine, at: cursor)
    cursor += 1
    return true
  }

  /// Puts pasted text at the cursor, line ends as blanks. Gives whether all of it had room; where
  /// not, nothing is taken.
  public mutating func paste(_ text: String) -> Bool {
    var pasted: [Character] = []
    for character in text.composed {
      pasted.append(character.onOneLine)
      if letters.count + pasted.count > limit { return false }
    }
    if let first = pasted.first, first.beginsWithMark {
      _ = insert(first)
      pasted.removeFirst()
    }
    letters.insert(contentsOf: pasted, at: cursor)
    cursor += pasted.count
    return true
  }

  /// Removes the letter before the cursor.
  public mutating func backspace() {
    guard cursor > 0 else { return }
    cursor -= 1
    letters.remove(at: cursor)
  }

  /// Removes the letter under the cursor.
  public mutating func delete() {
    guard cursor < letters.count else { return }
    letters.remove(at: cursor)
  }

  /// Removes everything before the cursor.
  public mutating func clearBefore() {
    letters.removeFirst(cursor)
    cursor = 0
  }

  /// Removes the word before the cursor.
  public mutating func removeWord() {
    while cursor > 0, letters[cursor - 1] == " " { backspace() }
    while cursor > 0, letters[cursor - 1] != " " { backspace() }
  }

  /// Moves the cursor by letters.
  public mutating func moveCursor(by count: Int) {
    cursor = min(letters.count, max(0, cursor + count))
  }

  /// Moves the cursor to the beginning or the end.
  public mutating func moveCursor(toEnd: Bool) {
    cursor = toEnd ? letters.count : 0
  }

  /// A letter and marks that came in another read, as one letter; `nil` where no letter carries them.
  private static func join(_ base: Character, _ marks: Character) -> Character? {
    let joined = (String(base) + String(marks)).composed
    // A Vietnamese letter carries two marks at most, whether they are composed with it or not.
    guard base != " ", joined.count == 1, let letter = joined.first, letter.unicodeScalars.count <= 3 else {
      return nil
    }
    return letter
  }
}

extension Character {
  /// Itself, or a blank for line ends, tabs and blanks that carry marks.
  fileprivate var onOneLine: Character {
    isNewline || self == "\t" || unicodeScalars.first == " " ? " " : self
  }

  /// Whether it is a mark, or several, without the letter that they stand on.
  fileprivate var beginsWithMark: Bool {
    unicodeScalars.first.map { $0.properties.canonicalCombiningClass != .notReordered } ?? false
  }
}
