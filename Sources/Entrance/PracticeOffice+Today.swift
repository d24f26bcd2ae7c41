import Glibc
import Practice
import Register
import WorkingTime

extension PracticeOffice {
  /// The practice office of a store, where it holds one; otherwise the account's own of today, so that
  /// dossiers are due today and nobody practises in another's book.
  ///
  /// - Parameter account: an account of the system.
  /// - Throws: `.folderUnusable` where the folder cannot be made; the faults of opening.
  static func ofToday(store: String, account: String) throws(RegisterFault) -> Register {
    if holdsBook(store) { return try Register(folder: store, kind: .practice) }
    guard !account.isEmpty, !account.hasPrefix("."), !account.contains("/") else {
      throw .folderUnusable(folder: store)
    }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Int(time.tv_sec)
    let own = "\(store)/\(account)"
    let folder = "\(own)/\(Moment(secondsUTC: now).date.iso)"
    for part in [own, folder] {
      guard mkdir(part, 0o750) == 0 || errno == EEXIST else { throw .folderUnusable(folder: part) }
    }
    if holdsBook(folder) { return try Register(folder: folder, kind: .practice) }
    return try make(
      folder: folder, dossiers: usualSize, seed: 1, at: Moment(secondsUTC: now), now: now, founder: account)
  }

  private static func holdsBook(_ folder: String) -> Bool {
    access("\(folder)/\(Register.fileName).db", F_OK) == 0
  }
}
