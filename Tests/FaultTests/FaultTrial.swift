import Foundation
import TestPrograms

/// One deed with one system call spoilt, judged.
struct FaultTrial {
  let result: Programs.Result
  /// Whether the spoilt call was met.
  let isHit: Bool
  /// Whether the deed was done all the same.
  private(set) var isKept = false
  /// What must not be.
  private(set) var findings: [String] = []

  /// What the program said.
  var said: String { "exit \(result.status); \(result.out.prefix(200)) \(result.complaint)" }

  /// The program's own exit codes for disks that fail, and for a book that it cannot get hold of.
  private static let failures: Set<Int32> = [73, 74, 75, 77, 78]

  init(_ deed: Deed, _ injury: Injury, _ call: SystemCall) throws {
    let folder = try Place.copy(deed.base, "trial")
    defer { Place.remove(folder) }
    (result, isHit) = try Strace.run(deed.arguments(folder), injured: injury, at: call)
    judgeEnd(injury)
    let audit = Audit(folder)
    findings += audit.findings
    guard let isDone = deed.isDone(in: audit) else {
      findings.append("neither as before nor as after: \(audit.dossiers)")
      return
    }
    isKept = isDone
    judgeWords(deed, isDone: isDone, injury)
    try retry(deed, folder)
  }

  /// How a program may end.
  private mutating func judgeEnd(_ injury: Injury) {
    if injury == .killed, result.status == 128 + 9 { return }
    guard result.status != 0 else { return }
    if !Self.failures.contains(result.status) { findings.append("exit \(result.status)") }
    if result.complaint.isEmpty { findings.append("failed without a word") }
  }

  /// What it said must be so.
  private mutating func judgeWords(_ deed: Deed, isDone: Bool, _ injury: Injury) {
    let isAcknowledged = result.status == 0 || TestOffice.field("code", in: result.out) != nil
    // What has no key may fail after it was done: reading the brought-up book, noting the backup.
    if isAcknowledged, !isDone { findings.append("acknowledged and not in the book") }
    let isLeftOpen = result.complaint.contains("chưa biết đã lưu hay chưa")
    if deed.hasKey, isDone, !isAcknowledged, !isLeftOpen, injury != .killed {
      findings.append("in the book, but called not saved")
    }
  }

  /// The same request again, with nothing spoilt.
  private mutating func retry(_ deed: Deed, _ folder: String) throws {
    var again = try Programs.run(deed.arguments(folder))
    if again.status != 0, !deed.hasKey {
      // Backups are called by their second.
      usleep(1_100_000)
      again = try Programs.run(deed.arguments(folder))
    }
    if again.status != 0 { findings.append("the retry ended with \(again.status): \(again.complaint)") }
    let told = TestOffice.field("code", in: result.out)
    let toldAgain = TestOffice.field("code", in: again.out)
    if let told, told != toldAgain { findings.append("told \(told), then \(toldAgain ?? "nothing")") }
    let audit = Audit(folder)
    findings += audit.findings.map { "after the retry: \($0)" }
    if deed.isDone(in: audit) != true { findings.append("not done once after the retry: \(audit.dossiers)") }
  }
}
