import Dossiers
import Journal
import Register
import Session

extension Errand {
  /// Opens the book that is named, real or for practice, or the machine's own office. Where its file may
  /// not be written from this account, it is opened to be read: supervisors come when nobody else is there.
  func openBook() throws(RegisterFault) -> Register {
    let folder = namedFolder ?? StoreFolder.machine
    do throws(RegisterFault) {
      return try openBook(folder, access: .full)
    } catch .readOnly {
      return try openBook(folder, access: .reading)
    } catch .folderUnusable {
      return try openBook(folder, access: .reading)
    }
  }

  private func openBook(_ folder: String, access: Register.Access) throws(RegisterFault) -> Register {
    do throws(RegisterFault) {
      return try Register(folder: folder, kind: .real, access: access)
    } catch .wrongKind(isPractice: true) {
      return try Register(folder: folder, kind: .practice, access: access)
    }
  }

  /// Runs work on the open book, once the person is known and may do it. A refusal that the book cannot
  /// hold goes to the system's journal.
  func withBook(_ body: (Register) throws(RegisterFault) -> ExitCode) -> ExitCode {
    do throws(RegisterFault) {
      let register = try openBook()
      defer { register.close() }
      return try admitted(to: register, body)
    } catch {
      return fail(error)
    }
  }

  /// Lets the person at an open book that was opened for this command.
  func admitted<Result>(
    to register: Register, _ body: (Register) throws(RegisterFault) -> Result
  ) throws(RegisterFault) -> Result {
    do throws(RegisterFault) {
      if let right = invocation.right {
        try register.demand(right, of: try person(register), now: try now(register))
      }
      return try body(register)
    } catch {
      let account = SystemAccount.current.name
      if let line = error.journalLine(of: account, access: register.access) { world.journal(line, .warning) }
      throw error
    }
  }
}
