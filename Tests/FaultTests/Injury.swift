/// What is done to a program at one of its system calls.
enum Injury: String, CaseIterable, Sendable {
  case killed
  /// The call fails this once.
  case inputOutputOnce, noSpaceOnce
  /// The call fails from now on, and so do all others of its kind.
  case inputOutputForGood, noSpaceForGood
  /// Nothing works any more: every call of those that touch files fails from now on.
  case deadDisk

  /// The calls that a dead disk no longer answers.
  private static let ofDisks = [
    "openat", "pread64", "pwrite64", "read", "fdatasync", "fsync", "ftruncate", "unlink", "unlinkat",
    "rename",
    "renameat", "renameat2", "mkdir", "newfstatat", "lseek",
  ]

  /// The names of the calls that it concerns.
  func names(_ call: SystemCall) -> [String] {
    switch self {
    case .killed, .inputOutputOnce, .noSpaceOnce, .inputOutputForGood, .noSpaceForGood: [call.name]
    case .deadDisk: Self.ofDisks.contains(call.name) ? Self.ofDisks : Self.ofDisks + [call.name]
    }
  }

  /// strace's options for it.
  func options(_ call: SystemCall) -> [String] {
    func inject(_ name: String, _ what: String, _ when: String) -> [String] {
      ["-e", "inject=\(name):\(what):when=\(when)"]
    }
    let here = "\(call.occurrence)"
    return switch self {
    case .killed: inject(call.name, "signal=KILL", here)
    case .inputOutputOnce: inject(call.name, "error=EIO", here)
    case .noSpaceOnce: inject(call.name, "error=ENOSPC", here)
    case .inputOutputForGood: inject(call.name, "error=EIO", here + "+")
    case .noSpaceForGood: inject(call.name, "error=ENOSPC", here + "+")
    case .deadDisk:
      names(call).flatMap { name in
        let before = call.counts[name] ?? 0
        return inject(name, "error=EIO", "\(name == call.name ? call.occurrence : before + 1)+")
      }
    }
  }
}
