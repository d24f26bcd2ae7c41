/// The words of a published text about limits.
struct LimitWords {
  /// A word, a number or a sign.
  struct Word {
    /// What it is.
    enum Kind: Equatable {
      /// Letters.
      case word
      /// A number, with a comma or a point before its fraction.
      case number(Double)
      /// A date or a number of a document: digits with strokes (`30/11`, `99/2022/NĐ-CP`).
      case written
      /// A sign.
      case sign
    }

    var kind: Kind
    /// In small letters.
    var text: String
    /// Where it stands among the scalars of the text.
    var range: Range<Int>
    /// Whether it begins with a capital.
    var isCapital: Bool
    /// Whether blanks or the start stand before it.
    var isApart: Bool
  }

  /// The text's scalars.
  let scalars: [Unicode.Scalar]
  /// Its words in order.
  private(set) var words: [Word] = []

  init(_ text: some StringProtocol) {
    scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == " " {
        place += 1
      } else if scalar.isDigit {
        place = number(from: place)
      } else if scalar.isLetter {
        place = word(from: place)
      } else {
        add(.sign, place..<place + 1)
        place += 1
      }
    }
  }

  /// The text between two places, as it was written.
  func source(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private mutating func word(from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isLetter { end += 1 }
    add(.word, start..<end)
    return end
  }

  private mutating func number(from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isDigit { end += 1 }
    // `2,5` and `2.5`, but not the end of a sentence.
    if end + 1 < scalars.count, scalars[end] == "," || scalars[end] == ".", scalars[end + 1].isDigit {
      end += 1
      while end < scalars.count, scalars[end].isDigit { end += 1 }
    }
    if end + 1 < scalars.count, scalars[end] == "/", scalars[end + 1].isDigit {
      while end < scalars.count,
        scalars[end].isLetter || scalars[end].isDigit || "/-".contains(Character(scalars[end]))
      {
        end += 1
      }
      add(.written, start..<end)
      return end
    }
    let value = Double(source(start..<end).replacingCommas)
    add(value.map { .number($0) } ?? .written, start..<end)
    return end
  }

  private mutating func add(_ kind: Word.Kind, _ range: Range<Int>) {
    let raw = source(range)
    var text = raw.lowercased()
    // Slips of the pen that stand in many records.
    switch text {
    case "hơp": text = "hợp"
    case "kề", "kẻ": text = "kể"
    default: break
    }
    words.append(
      Word(
        kind: kind, text: text, range: range, isCapital: kind == .word && raw.first?.isUppercase == true,
        isApart: range.lowerBound == 0 || scalars[range.lowerBound - 1] == " "))
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A Latin letter of any alphabet of Việt Nam, or a mark on one.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }
}

extension String {
  /// Vietnamese writes 2,5 where machines write 2.5.
  var replacingCommas: String { String(map { $0 == "," ? "." : $0 }) }
}
