import Dossiers
import Glibc
import Register
import SQLite
import Testing

/// Changes made to a book of a thousand events behind the program's back, at random: by SQL, as anybody with
/// the sqlite3 program makes them, and by overwriting bytes of the file.
///
/// What counts as a change is decided by other code than the verification's: by writing out every row of every
/// table before and after. Left out is what events say nothing of and what can be made anew from the rest: the
/// index of words, counters that only tell sessions to read again, working tables of the desk.
@Suite(.serialized) struct TamperingTests {
  static let isLong = getenv("MOTCUA_LONG") != nil

  @Test func everyChangeOfWhatTheFileSaysIsFoundAndTheFirstBadEventIsNamed() throws {
    let book = try TamperedBook()
    var random = Seeded(seed: 20_261_120)
    var (meant, found) = (0, 0)
    for turn in 0..<(Self.isLong ? 10_000 : 250) {
      let change = turn % 2 == 0 ? book.sql(&random) : book.overwriting(&random)
      try book.restore()
      guard try book.apply(change) else { continue }
      guard try book.hasMeaning() else { continue }
      meant += 1
      switch book.verdict() {
      case .whole: Issue.record("not found: \(change)")
      case .unreadable: found += 1
      case .event(let named):
        found += 1
        // Bytes that break the tree of events can hide rows from one way of reading and not from another.
        if case .sql = change, let first = try book.firstChangedEvent() {
          #expect(named == first, "\(change)")
        }
      case .tables:
        found += 1
        #expect(try book.firstChangedEvent() == nil, "an event was changed: \(change)")
      }
    }
    print("tampering: \(meant) changes with a meaning, \(found) found")
    #expect(meant > (Self.isLong ? 4_000 : 100) && found == meant)
  }
}

/// Random numbers that are the same on every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64, by its public description.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
