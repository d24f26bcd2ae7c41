/// How well a procedure answers a query, as one number: larger is better.
///
/// In this order: marks that agree, the kind of match, whole words before beginnings, what the office
/// receives most, the earlier place, the shorter name.
struct SearchScore: Comparable {
  /// What was found.
  enum Kind: Int {
    /// The first letters of the words, somewhere in the name.
    case initialsInside = 0
    /// The first letters of the words, from the start of the name.
    case initials
    /// All words, some of them in the field.
    case withField
    /// All words of the query, scattered over the name.
    case scattered
    /// All words of the query in a row.
    case phrase
    /// A part of the code.
    case codePart
    /// The beginning of the code or of its number.
    case codeStart
    /// The code.
    case code
  }

  /// The packed number.
  var value: Int

  init(agreement: UInt8, kind: Kind, isWhole: Bool, usage: UInt8, place: Int, length: Int) {
    var packed = Int(agreement)
    packed = packed << 3 | kind.rawValue
    packed = packed << 1 | (isWhole ? 1 : 0)
    packed = packed << 4 | Int(min(usage, 15))
    packed = packed << 9 | 511 - min(place, 511)
    packed = packed << 12 | 4095 - min(length, 4095)
    value = packed
  }

  static func < (left: SearchScore, right: SearchScore) -> Bool { left.value < right.value }
}

/// The best few of many, without sorting the many.
struct Ranking {
  private(set) var best: [(score: SearchScore, entry: Int)] = []
  let limit: Int

  init(limit: Int) {
    self.limit = limit
    best.reserveCapacity(min(limit, 256))
  }

  /// Takes an entry in if it belongs to the best. Of equals the one that came first stays first.
  mutating func offer(_ score: SearchScore, _ entry: Int) {
    if best.count >= limit {
      guard let worst = best.last, score > worst.score else { return }
      best.removeLast()
    }
    var place = best.count
    while place > 0, best[place - 1].score < score { place -= 1 }
    best.insert((score, entry), at: place)
  }
}

/// A set of entries.
struct EntrySet {
  private var words: [UInt64]

  /// A set of none of so many entries.
  init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  mutating func insert(_ entry: Int) { words[entry >> 6] |= 1 << UInt64(entry & 63) }

  func contains(_ entry: Int) -> Bool { words[entry >> 6] & 1 << UInt64(entry & 63) != 0 }

  mutating func formIntersection(_ other: EntrySet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The entries in ascending order.
  var entries: [Int] {
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
