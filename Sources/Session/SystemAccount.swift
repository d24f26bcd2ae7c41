public import Glibc
import Vietnamese

/// Who runs the program, as the system says: never what a flag or a variable says.
public struct SystemAccount: Sendable, Equatable {
  /// The account's name.
  public let name: String
  /// The person's name from the system's list, or the account's.
  public let fullName: String

  /// The account of this process: its real user, whatever a variable says.
  public static var current: SystemAccount { SystemAccount(user: getuid()) }

  /// The account of a user.
  public init(user: uid_t) {
    guard let entry = getpwuid(user) else {
      self.init(name: "uid\(user)", fullName: "uid\(user)")
      return
    }
    let name = String(cString: entry.pointee.pw_name)
    let comment = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
    let full = comment.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let clean = (try? PlainText.accept(full, limit: 100)) ?? ""
    self.init(name: name, fullName: clean.isEmpty ? name : clean)
  }

  private init(name: String, fullName: String) {
    self.name = name
    self.fullName = fullName
  }
}
