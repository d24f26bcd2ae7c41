/// Numbers that look random and are the same for the same seed: SplitMix64 (Steele, Lea, Flood 2014).
///
/// Each dossier has draws of its own, made from the seed and its place, so that any dossier can be
/// made without the ones before it.
struct Draw {
  /// What a dossier's draws are for; one purpose never takes numbers away from another.
  enum Purpose: UInt64 {
    case arrival = 1
    case person
    case life
    case times
    case fates
    case lesson
  }

  private var state: UInt64

  init(seed: UInt64, _ purpose: Purpose, index: Int = 0) {
    state = Draw.mixed(Draw.mixed(seed &+ Draw.step &* purpose.rawValue) ^ UInt64(truncatingIfNeeded: index))
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next() -> UInt64 {
    state &+= Draw.step
    return Draw.mixed(state)
  }

  /// A number from 0 to one below the bound; 0 where the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that does so in so many of a thousand cases.
  mutating func happens(_ perThousand: Int) -> Bool { below(1000) < perThousand }

  /// One element of a list that holds some.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// The place of an element, each drawn as often as its weight says.
  mutating func place(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return 0
  }

  /// Digits, the first of which may be 0.
  mutating func digits(_ count: Int) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes.append(0x30 + UInt8(below(10))) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
