/// What the system says about who started this process.
struct Evidence: Equatable, Sendable {
  /// A process above this one.
  struct Ancestor: Equatable, Sendable {
    /// The name of its program.
    var name: String
    /// Its real user: who started it.
    var realUser: UInt32
    /// Its effective user: what it may.
    var effectiveUser: UInt32
  }

  /// The real and the effective user of this process.
  var realUser: UInt32
  var effectiveUser: UInt32
  /// `SUDO_UID`, as it stands in the environment.
  var claimed: String?
  /// The processes above, the parent first.
  var ancestors: [Ancestor]
  /// The user who logged in (`/proc/self/loginuid`, pam_loginuid(8)); `nil` where the kernel keeps none.
  var loginUser: UInt32?
}

/// What does not fit.
enum CallerDoubt: Error, Equatable, Sendable {
  /// `SUDO_UID` is missing or no number.
  case nobodyNamed
  /// The process runs with two users, as root, or as the very person that is named.
  case wrongAccount
  /// The parent is no sudo of root's that the named person started.
  case notBySudo
  /// Another person logged in.
  case otherLogin
}

extension Evidence {
  /// The user of the person at the other end.
  ///
  /// `SUDO_UID` is a variable, and who can start this program can write anything into it. It counts only
  /// with what a person cannot make up: sudo runs set-user-id, so the kernel shows it with root as
  /// effective and the person as real user; whoever else starts a program under another account is root or
  /// that account already. With `use_pty` there are two of them, one above the other. A sudo within a sudo
  /// names the second account, so one that names somebody else must not stand above; and the login user,
  /// which the kernel lets nobody change, must be the same where it is kept.
  func caller() throws(CallerDoubt) -> UInt32 {
    guard let text = claimed, let user = UInt32(text), String(user) == text, user != .max else {
      throw .nobodyNamed
    }
    guard realUser == effectiveUser, realUser != 0, realUser != user else { throw .wrongAccount }
    let sudos = ancestors.prefix { $0.name == "sudo" && $0.effectiveUser == 0 }
    guard !sudos.isEmpty, sudos.allSatisfy({ $0.realUser == user }) else { throw .notBySudo }
    if let loginUser, loginUser != user { throw .otherLogin }
    return user
  }
}
