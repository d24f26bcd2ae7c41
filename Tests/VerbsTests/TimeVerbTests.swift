import Glibc
import Testing
import Vietnamese

@testable import Verbs

/// The commands that change a dossier's time, from the command line to the book and back.
@Suite struct TimeVerbTests {
  /// An office of its own whose clock stands at 20/11/2026 09:30 and can be turned on.
  private final class Shell {
    let folder = "/tmp/motcua-verbs-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    /// Seconds since 1970 UTC.
    var now = 29_919_450 * 60 - 7 * 3600
    var said: [String] = []
    var complaints: [String] = []

    init() throws {
      try #require(run("office", "create", "--name", "UBND xã Ea Kao", "--code", "000.00.00.H15") == .done)
      var root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      root.removeLast(3)
      let starter = root.joined(separator: "/") + "/Resources/Catalogue/starter.jsonl"
      try #require(run("catalogue", "import", starter) == .done)
    }

    deinit {
      for name in ["motcua.db", "motcua.db-wal", "motcua.db-shm", "motcua.db.lock"] {
        unlink(folder + "/" + name)
      }
      rmdir(folder)
    }

    func run(_ words: String...) -> ExitCode {
      said = []
      complaints = []
      let world = World(
        environment: ["MOTCUA_STORE": folder], now: { self.now }, out: { self.said.append($0) },
        complain: { self.complaints.append($0) }, readLine: { nil })
      return CommandLineProgram(world).run(words)
    }

    /// Receives a dossier and gives its code.
    func receive(_ more: String...) -> String {
      let words = [
        "receive", "--procedure", "1.004873", "--applicant", "H'Hen Niê", "--id", "066192004321", "--phone",
        "0905111222", "--address", "Buôn Cao Thành", "--channel", "direct",
      ]
      let world = World(
        environment: ["MOTCUA_STORE": folder], now: { self.now }, out: { self.said.append($0) },
        complain: { self.complaints.append($0) }, readLine: { nil })
      said = []
      _ = CommandLineProgram(world).run(words + more)
      return said.first?.split(separator: "\n").first?.split(separator: " ").last.map(String.init) ?? ""
    }

    var text: String { said.joined(separator: "\n") }
  }

  @Test func aLimitElsewhereStartsWhenItIsEntered() throws {
    let shell = try Shell()
    let code = shell.receive("--elsewhere")
    #expect(shell.text.contains("Hẹn trả: chưa có; tính khi cơ quan có thẩm quyền nhận"))
    #expect(shell.text.contains("chậm nhất: 17:00 23/11/2026"))
    #expect(shell.run("start", code, "--at", "2026-11-23T08:00") == .negative, "that is still to come")
    shell.now += 3 * 86_400
    #expect(shell.run("start", code, "--at", "2026-11-23T08:00") == .done)
    #expect(shell.text.contains("Hẹn trả mới: 17:00 "))
    #expect(shell.run("start", code, "--at", "2026-11-23T08:00") == .negative)
    #expect(shell.run("start", code) == .usage)
    #expect(shell.run("show", code) == .done)
    #expect(shell.text.contains("08:00 23/11/2026. Tính từ khi cơ quan có thẩm quyền nhận hồ sơ"))
  }

  @Test func verificationIsTakenOnce() throws {
    let shell = try Shell()
    let code = shell.receive()
    #expect(shell.run("extend", code, "--note", "gửi văn bản xác minh") == .done)
    #expect(shell.text.contains("Hẹn trả mới: 17:00 14/12/2026"))
    #expect(shell.run("extend", code, "--note", "nữa") == .negative)
    #expect(shell.complaints.first?.contains("chỉ chuyển một lần") == true)
    #expect(shell.run("extend", code) == .usage)
  }

  @Test func aSecondNewDateIsRefusedWithTheArticle() throws {
    let shell = try Shell()
    let code = shell.receive()
    #expect(shell.run("reappoint", code, "--to", "hôm nào", "--reason", "chậm") == .usage)
    #expect(shell.run("reappoint", code, "--to", "2026-12-05", "--reason", "chậm") == .negative)
    #expect(shell.complaints.first?.contains("ngoài giờ làm việc") == true)
    #expect(shell.run("reappoint", code, "--to", "2026-12-04", "--reason", "chậm", "--json") == .done)
    #expect(shell.text.contains("\"due\":\"2026-12-04T17:00\""))
    #expect(shell.text.contains("\"reappointedFrom\":\"2026-1"))
    #expect(shell.run("reappoint", code, "--to", "2026-12-07", "--reason", "chậm") == .negative)
    #expect(shell.complaints.first?.contains("khoản 6 Điều 19 Nghị định 118/2025") == true)
    #expect(shell.run("move", code, "--to", "finished") == .done)
    #expect(shell.run("show", code) == .done)
    #expect(shell.text.contains("(đúng hạn)"))
  }

  @Test func aRefusalAfterAppraisalNeedsItsReason() throws {
    let shell = try Shell()
    let code = shell.receive()
    #expect(shell.run("move", code, "--to", "finished", "--refused") == .negative)
    #expect(shell.run("move", code, "--to", "finished", "--refused", "--note", "không đủ điều kiện") == .done)
    #expect(shell.run("show", code) == .done)
    #expect(shell.text.contains("từ chối giải quyết"))
  }

  @Test func theSupplementRuleIsSetAndLateRequestsAreWarnedOf() throws {
    let shell = try Shell()
    #expect(shell.run("catalogue", "set", "1.004873", "--supplement", "maybe") == .usage)
    #expect(shell.run("catalogue", "set", "1.004873", "--supplement", "pause") == .done)
    #expect(shell.run("catalogue", "set", "9.999999", "--supplement", "pause") == .data)
    let code = shell.receive()
    shell.now += 10 * 86_400
    #expect(shell.run("move", code, "--to", "supplement", "--note", "thiếu giấy") == .done)
    #expect(shell.complaints.first?.contains("khoản 5 Điều 19 Nghị định 118/2025") == true)
    #expect(shell.run("show", code, "--json") == .done)
    #expect(shell.text.contains("\"supplementPauses\":true"))
  }
}
