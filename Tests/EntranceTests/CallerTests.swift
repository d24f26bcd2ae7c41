import Testing

@testable import Entrance

@Suite("Who stands at the entrance")
struct CallerTests {
  /// Account 2001 came through sshd and one or two sudos of root's into the account 990.
  private static func evidence(_ change: (inout Evidence) -> Void = { _ in }) -> Evidence {
    var evidence = Evidence(
      realUser: 990, effectiveUser: 990, claimed: "2001",
      ancestors: [
        .init(name: "sudo", realUser: 2001, effectiveUser: 0),
        .init(name: "sudo", realUser: 2001, effectiveUser: 0),
        .init(name: "sshd", realUser: 2001, effectiveUser: 2001),
        .init(name: "sshd", realUser: 0, effectiveUser: 0),
      ], loginUser: 2001)
    change(&evidence)
    return evidence
  }

  private func doubt(_ evidence: Evidence) -> CallerDoubt? {
    do throws(CallerDoubt) {
      _ = try evidence.caller()
      return nil
    } catch {
      return error
    }
  }

  @Test("the person is known with a pseudo-terminal of sudo's or without, and where no login user is kept")
  func known() throws {
    #expect(try Self.evidence().caller() == 2001)
    #expect(try Self.evidence { $0.ancestors.removeFirst() }.caller() == 2001)
    #expect(try Self.evidence { $0.loginUser = nil }.caller() == 2001)
  }

  @Test(
    "a name that is no plain number is nobody's",
    arguments: [nil, "", " 2001", "+2001", "02001", "-1", "lan", "4294967295", "2001\n"])
  func unnamed(claimed: String?) {
    #expect(doubt(Self.evidence { $0.claimed = claimed }) == .nobodyNamed)
  }

  @Test(
    "who starts the program as themselves, as root or set-user-id does not come in, whatever stands in SUDO_UID"
  )
  func ownAccount() {
    #expect(
      doubt(
        Self.evidence {
          $0.realUser = 2001; $0.effectiveUser = 2001
        }) == .wrongAccount)
    #expect(
      doubt(
        Self.evidence {
          $0.realUser = 0; $0.effectiveUser = 0
        }) == .wrongAccount)
    #expect(doubt(Self.evidence { $0.effectiveUser = 0 }) == .wrongAccount)
    #expect(doubt(Self.evidence { $0.realUser = 2001 }) == .wrongAccount)
  }

  @Test("a parent that is no sudo of root's, started by that person, vouches for nobody")
  func noSudo() {
    #expect(doubt(Self.evidence { $0.ancestors = [] }) == .notBySudo)
    #expect(doubt(Self.evidence { $0.ancestors[0].name = "sh" }) == .notBySudo)
    #expect(doubt(Self.evidence { $0.ancestors[0].effectiveUser = 2001 }) == .notBySudo)
    #expect(doubt(Self.evidence { $0.ancestors[0].realUser = 2002 }) == .notBySudo)
    // The owner of the service account writes somebody else's number.
    #expect(
      doubt(Self.evidence { $0.ancestors = [.init(name: "sudo", realUser: 990, effectiveUser: 990)] })
        == .notBySudo)
    #expect(doubt(Self.evidence { $0.claimed = "2002" }) == .notBySudo)
  }

  @Test("a sudo within another person's sudo names the second account; the first one shows")
  func nested() {
    #expect(
      doubt(
        Self.evidence {
          $0.ancestors[1].realUser = 2002; $0.loginUser = nil
        }) == .notBySudo)
    #expect(doubt(Self.evidence { $0.loginUser = 2002 }) == .otherLogin)
    #expect(doubt(Self.evidence { $0.loginUser = 0 }) == .otherLogin)
  }

  @Test("a login user that was never set is none; one that cannot be read is nobody's")
  func loginUser() {
    #expect(Evidence.loginUser(reading: "4294967295") == nil)
    #expect(Evidence.loginUser(reading: "2001\n") == 2001)
    #expect(doubt(Self.evidence { $0.loginUser = Evidence.loginUser(reading: "?") }) == .otherLogin)
  }

  @Test("the kernel's page on a process is read by its lines")
  func status() {
    let text =
      "Name:\tsudo\nUmask:\t0022\nState:\tS (sleeping)\nPPid:\t30\nUid:\t1001\t0\t0\t0\nGid:\t5\t0\t0\t0\n"
    let status = Evidence.Status(reading: text)
    #expect(status?.ancestor == .init(name: "sudo", realUser: 1001, effectiveUser: 0))
    #expect(status?.parent == 30)
    #expect(Evidence.Status(reading: "Name:\tsudo\nPPid:\t1\n") == nil)
    #expect(Evidence.Status(reading: "") == nil)
    // A program may call itself anything but a line end.
    let forged = "Name:\tx\\nUid:\t0\t0\t0\t0\nPPid:\t7\nUid:\t5\t5\t5\t5\nUid:\t0\t0\t0\t0\n"
    #expect(Evidence.Status(reading: forged)?.ancestor.effectiveUser == 5)
  }

  @Test("this process was started by no sudo of another person's")
  func here() {
    #expect(doubt(Evidence.ofThisProcess) != nil)
  }
}
