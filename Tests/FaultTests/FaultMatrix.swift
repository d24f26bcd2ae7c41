import Foundation
import TestPrograms
import Testing

/// Every system call of every deed, spoilt in every way: what was acknowledged is kept, nothing is torn, and a
/// retry with the same key does nothing twice.
///
/// The short form takes the calls that make changes last, and some others at even distances, other ones for each
/// injury; the long form
/// (`MOTCUA_LONG`) takes all, but of the reception that moves a log of a thousand pages every eighth: what comes
/// before and after is in the plain reception.
@Suite(.enabled(if: Strace.works, "\(Strace.missing)"))
struct FaultMatrix {
  /// In the short form so many calls are spoilt besides, for each deed and injury.
  private static let few = 2
  /// The calls on which a promise hangs: the short form leaves none of them out.
  private static let lasting: Set<String> = [
    "fdatasync", "fsync", "ftruncate", "rename", "renameat2", "unlink", "mkdir",
  ]

  @Test("A reception", arguments: Injury.allCases)
  func reception(injury: Injury) throws {
    let deeds = try Deeds()
    try spoil(deeds.reception(), injury)
  }

  @Test("A reception that moves the log into the file", arguments: Injury.allCases)
  func checkpoint(injury: Injury) throws {
    let deeds = try Deeds()
    try spoil(deeds.receptionWithCheckpoint(), injury, longStep: 8)
  }

  @Test("A move", arguments: Injury.allCases)
  func move(injury: Injury) throws {
    let deeds = try Deeds()
    try spoil(deeds.move(), injury)
  }

  @Test("A request for supplements", arguments: Injury.allCases)
  func supplement(injury: Injury) throws {
    let deeds = try Deeds()
    try spoil(deeds.supplement(), injury)
  }

  @Test("A backup", arguments: Injury.allCases)
  func backup(injury: Injury) throws {
    let deeds = try Deeds()
    try spoil(deeds.backup(), injury)
  }

  @Test("Bringing up an old book", .enabled(if: Programs.has("sqlite3")), arguments: Injury.allCases)
  func migration(injury: Injury) throws {
    let deeds = try Deeds()
    try spoil(deeds.migration(), injury)
  }

  /// Does a deed once for each of its calls, with that call spoilt.
  private func spoil(_ deed: Deed, _ injury: Injury, longStep: Int = 1) throws {
    let counted = try Place.copy(deed.base, "counted")
    let calls = try Strace.calls(deed.arguments(counted), on: counted)
    Place.remove(counted)
    #expect(calls.count > 100, "\(deed.name) makes \(calls.count) calls on the book")
    var tally = FaultTally()
    for index in Self.chosen(calls, injury, longStep) {
      let trial = try FaultTrial(deed, injury, calls[index])
      tally.add(trial)
      for finding in trial.findings {
        Issue.record(
          "\(deed.name), \(injury) at \(calls[index].name) \(calls[index].occurrence): \(finding)\n\(trial.said)"
        )
      }
    }
    print("\(deed.name), \(injury): \(tally.written) of \(calls.count) calls")
    // A spoilt early call may change which calls come later; nearly all must have been met.
    #expect(tally.hit * 10 >= tally.trials * 9)
  }

  private static func chosen(_ calls: [SystemCall], _ injury: Injury, _ longStep: Int) -> [Int] {
    let step = Place.isLong ? longStep : max(1, calls.count / few)
    let turn = (Injury.allCases.firstIndex(of: injury) ?? 0) + 1
    let start = step * turn / (Injury.allCases.count + 1)
    return calls.indices.filter { ($0 + step - start) % step == 0 || lasting.contains(calls[$0].name) }
  }
}

/// What came of the trials of one deed and injury.
struct FaultTally {
  private(set) var trials = 0
  private(set) var hit = 0
  private(set) var kept = 0
  private(set) var exits: [Int32: Int] = [:]

  mutating func add(_ trial: FaultTrial) {
    trials += 1
    hit += trial.isHit ? 1 : 0
    kept += trial.isKept ? 1 : 0
    exits[trial.result.status, default: 0] += 1
  }

  var written: String {
    let codes = exits.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return "\(trials) trials, \(hit) spoilt, \(kept) kept; exits \(codes)"
  }
}
