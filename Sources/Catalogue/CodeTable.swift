internal import Vietnamese

/// The codes, for search by a part: `1.000894`, `000894`, `1000894`, `0008`, `1.000894.H15`.
struct CodeTable {
  /// The codes as they are.
  let codes: [String]
  /// Their letters and digits without points, all in one row.
  private let signs: [UInt8]
  private let ends: [UInt32]

  init(_ codes: [String]) {
    self.codes = codes
    var signs: [UInt8] = []
    var ends: [UInt32] = [0]
    for code in codes {
      signs += code.utf8.filter { $0 != 0x2E }
      ends.append(UInt32(signs.count))
    }
    self.signs = signs
    self.ends = ends
  }

  /// The letters and digits of a query that looks like a code or a part of one, or `nil`.
  static func part(of query: String) -> [UInt8]? {
    let signs = query.utf8.filter { $0 != 0x20 }
    guard signs.count >= 2, let first = signs.first, (0x30...0x39).contains(first) else { return nil }
    var part: [UInt8] = []
    for sign in signs {
      switch sign {
      case 0x2E: continue
      case 0x30...0x39, 0x41...0x5A: part.append(sign)
      // Only the suffix of a province has letters, after seven digits.
      case 0x61...0x7A where part.count >= 7: part.append(sign - 0x20)
      default: return nil
      }
    }
    return part.count >= 2 ? part : nil
  }

  func offer(_ part: [UInt8], to ranking: inout Ranking, _ index: CatalogueIndex) {
    for entry in codes.indices {
      let code = signs[Int(ends[entry])..<Int(ends[entry + 1])]
      guard let kind = CodeTable.kind(part, in: code) else { continue }
      ranking.offer(
        SearchScore(
          agreement: 3, kind: kind.0, isWhole: kind.0 == .code, usage: index.usage[entry], place: kind.place,
          length: Int(index.lengths[entry])),
        entry)
    }
  }

  private static func kind(_ part: [UInt8], in code: ArraySlice<UInt8>) -> (SearchScore.Kind, place: Int)? {
    if code.starts(with: part) {
      // Seven digits are the national code; what follows is a province's suffix.
      return (part.count == code.count || part.count == 7 ? .code : .codeStart, 0)
    }
    guard part.count < code.count else { return nil }
    for place in 1...code.count - part.count
    where code[(code.startIndex + place)...].starts(with: part) {
      return (place == 1 ? .codeStart : .codePart, place)
    }
    return nil
  }
}

/// The first letters of the words of every name, for search by initials.
struct InitialsTable {
  private let letters: [UInt8]
  private let ends: [UInt32]
  /// The letters that each name's initials hold, as bits, to pass over most names at once.
  private let held: [UInt32]

  init(words: [UInt32], starts: [UInt32], ends nameEnds: [UInt32], table: WordTable) {
    let firsts = table.folded.map { $0.utf8.first ?? 0x20 }
    var letters: [UInt8] = []
    var ends: [UInt32] = [0]
    var held: [UInt32] = []
    for entry in nameEnds.indices {
      var bits: UInt32 = 0
      for index in starts[entry]..<nameEnds[entry] {
        let letter = firsts[Int(words[Int(index)])]
        letters.append(letter)
        bits |= InitialsTable.bit(letter)
      }
      held.append(bits)
      ends.append(UInt32(letters.count))
    }
    self.letters = letters
    self.ends = ends
    self.held = held
  }

  /// Calls for every name whose initials hold the letters in a row, with the first place.
  ///
  /// Two letters count only from the start of a name: inside they would be in every second one.
  func forEachMatch(of typed: [UInt8], _ body: (_ entry: Int, _ place: Int) -> Void) {
    guard typed.count >= 2, let first = typed.first else { return }
    let needed = typed.reduce(UInt32(0)) { $0 | InitialsTable.bit($1) }
    for entry in held.indices where held[entry] & needed == needed {
      let start = Int(ends[entry])
      let last = typed.count == 2 ? start : Int(ends[entry + 1]) - typed.count
      guard start <= last, start + typed.count <= Int(ends[entry + 1]) else { continue }
      for place in start...last where letters[place] == first {
        if letters[place..<place + typed.count].elementsEqual(typed) {
          body(entry, place - start)
          break
        }
      }
    }
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }
}
