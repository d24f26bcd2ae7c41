import Glibc
public import Journal
import Vietnamese
import WorkingTime

/// What a command gets from outside and where it speaks to: tests put their own in its place.
public struct World {
  /// Environment variables.
  public var environment: [String: String]
  /// Seconds since 1970 UTC.
  public var now: () -> Int
  /// Results.
  public var out: (String) -> Void
  /// Messages.
  public var complain: (String) -> Void
  /// The next line of standard input, without its end.
  public var readLine: () -> String?
  /// Refusals that no book holds.
  public var journal: (String, Journal.Grade) -> Void = { Journal.note($0, $1) }

  /// The real world.
  public static var real: World {
    var environment: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      pointer += 1
    }
    return World(
      environment: environment,
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec)
      },
      out: { write($0, to: 1) }, complain: { write($0, to: 2) }, readLine: { Swift.readLine() })
  }

  /// The world with one filter before both ways out: whatever a book, a file's name, the environment or
  /// another program has put into a message, no sign of it steers the terminal.
  var shown: World {
    var world = self
    world.out = { [out] in out(PlainText.shownLines($0)) }
    world.complain = { [complain] in complain(PlainText.shownLines($0)) }
    return world
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Whoever closed the other end wants no more.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The language: `--lang`, then `MOTCUA_LANG`, then Vietnamese.
  func language(_ invocation: Invocation?) throws(UsageFault) -> Language {
    guard let text = invocation?["lang"] ?? environment["MOTCUA_LANG"], !text.isEmpty else {
      return .vietnamese
    }
    guard let language = Language(rawValue: text) else {
      throw .valueWrong("--lang", Bilingual("vi hoặc en", "vi or en"))
    }
    return language
  }
}
