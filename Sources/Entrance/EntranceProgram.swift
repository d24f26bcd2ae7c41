import Glibc
import Journal
import Session
import Vietnamese

/// The session that sshd opens, through sudo, in the place of a shell: one word in, the counter of one
/// person out. It takes no option, no other word and no variable.
public enum EntranceProgram {
  /// Runs the program. Gives its exit status, by sysexits.h.
  ///
  /// - Parameter arguments: the command line, the program's own name first.
  public static func run(_ arguments: [String]) -> Int32 {
    do throws(EntranceFault) {
      guard arguments.count == 2, let gate = Gate(rawValue: arguments[1]) else { throw .notAWay }
      try Seal.cleanEnvironment(arguments: arguments)
      try Seal.apply()
      let account = try account()
      unsetenv("SUDO_UID")
      return try Visit(gate: gate, account: account).run()
    } catch {
      if case .unknownCaller(let doubt) = error {
        Journal.note("refused: uid \(getuid()) (\(doubt)) phien", .warning)
      }
      complain(error.text)
      return error.exitCode
    }
  }

  private static func account() throws(EntranceFault) -> SystemAccount {
    do throws(CallerDoubt) {
      return SystemAccount(user: try Evidence.ofThisProcess.caller())
    } catch {
      throw .unknownCaller(error)
    }
  }

  /// Says something on the terminal that is about to close.
  static func complain(_ text: Bilingual) {
    let bytes = Array((PlainText.shown(text(.vietnamese)) + "\r\n").utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
