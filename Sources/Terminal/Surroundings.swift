internal import Glibc

/// What the session says about itself in its environment.
struct Surroundings {
  /// TERM: the kind of terminal.
  var terminalType: String?
  /// NO_COLOR: not empty where the clerk wants none.
  var noColour: String?
  /// The locale to try first; empty for that of the environment.
  var locale = ""

  /// Those of this process.
  static var ofThisProcess: Surroundings {
    Surroundings(terminalType: variable("TERM"), noColour: variable("NO_COLOR"))
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
