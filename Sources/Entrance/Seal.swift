import CEntrance
import Glibc

/// Shuts the process off from what the person brought along: environment, descriptors, limits.
enum Seal {
  /// What a session has in its environment, from what came: the terminal's kind and the locale, and
  /// nothing that another program or library would follow.
  static func environment(from given: [String: String]) -> [String: String] {
    var kept = given.filter { name, value in
      let isWanted =
        name == "TERM" || name == "LANG" || (name.hasPrefix("LC_") && name.dropFirst(3).allSatisfy(isCapital))
      return isWanted && !value.isEmpty && value.utf8.count <= 64 && value.unicodeScalars.allSatisfy(isPlain)
    }
    kept["PATH"] = "/usr/bin:/bin"
    // A crash must not open a debugger for the account that owns the book.
    kept["SWIFT_BACKTRACE"] = "enable=no"
    // Looked at, and not believed, by `Evidence`.
    kept["SUDO_UID"] = given["SUDO_UID"]
    return kept
  }

  /// Starts the program anew in the clean environment, unless it is there already: Swift's own library has
  /// read its variables before the first line of ours runs.
  static func cleanEnvironment(arguments: [String]) throws(EntranceFault) {
    let given = variables()
    let wanted = environment(from: given)
    if given == wanted { return }
    var words = arguments.map { strdup($0) } + [nil]
    var lines = wanted.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") } + [nil]
    // By its own path and not by /proc/self/exe: whoever looks at the machine should see its name.
    var path = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    guard count > 0 else { throw .notSealed }
    execve(String(decoding: path.prefix(count), as: UTF8.self), &words, &lines)
    throw .notSealed
  }

  /// Takes from the process what it does not need. Nothing that is refused here is passed over.
  static func apply() throws(EntranceFault) {
    guard centrance_close_from(3) == 0, centrance_no_dump() == 0, centrance_no_new_privileges() == 0 else {
      throw .notSealed
    }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    guard setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0, chdir("/") == 0 else {
      throw .notSealed
    }
    // The group reads the book (0640); nobody else anything.
    umask(0o027)
  }

  private static func variables() -> [String: String] {
    var found: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      pointer += 1
    }
    return found
  }

  private static func isCapital(_ character: Character) -> Bool { ("A"..."Z").contains(character) }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "@", "+": true
    default: false
    }
  }
}
