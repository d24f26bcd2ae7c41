import Dossiers
import Vietnamese

/// The words of a search, parted as the index of words parts them.
///
/// The index holds no places of words (`detail = none`), so a word that it would part in two is an
/// error to it: a Thai name, a circled letter. They are parted here.
enum SearchWords {
  /// The most words that are looked for; what is typed after them changes nothing.
  static let most = 12
  /// The most characters of a search that are read.
  static let longest = 400

  static func of(_ text: String) -> [String] {
    // A scanned receipt types its whole QR code.
    let text = HistoryMark(reading: text)?.dossier ?? text
    let folded = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))).folded
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      if isPartOfWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return Array(words.prefix(most))
  }

  /// Letters, numbers and private signs, as `unicode61` has them, and the point of codes. Its tables end
  /// with Unicode 6.1 (https://www.sqlite.org/fts5.html#unicode61_tokenizer); letters that came later
  /// part words there.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return scalar == "." || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    // The first two were marks until Unicode made letters of them.
    switch scalar.value {
    case 0x19B0...0x19C9, 0x1CF2...0x1CF3, 0x10_0000...: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      guard let age = scalar.properties.age else { return false }
      return age.major < 6 || age.major == 6 && age.minor <= 1
    case .privateUse: return true
    default: return false
    }
  }
}
