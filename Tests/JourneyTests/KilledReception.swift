import Foundation
import TestPrograms
import Testing

/// What is left when a reception is cut short.
@Suite(.serialized)
struct KilledReception {
  @Test("kill -9 in the middle of a reception leaves all of it or nothing")
  func killed() throws {
    let office = try TestOffice()
    var acknowledged: Set<String> = []
    for turn in 0..<(ProcessInfo.processInfo.environment["MOTCUA_LONG"] == nil ? 40 : 2000) {
      if let code = try receiveAndKill(office, afterMicroseconds: UInt32(500 + turn * 997 % 60_000)) {
        acknowledged.insert(code)
      }
    }
    let queue = try office.motcua("queue", "--view", "all", "--json", "--limit", "100000")
    let object = try JSONSerialization.jsonObject(with: Data(queue.out.utf8)) as? [String: Any]
    let rows = try #require(object?["dossiers"] as? [[String: Any]])
    let codes = rows.compactMap { $0["code"] as? String }
    #expect(Set(codes).count == codes.count, "a number was given twice")
    #expect(acknowledged.isSubset(of: codes), "something acknowledged is missing")
    for code in codes {
      let dossier = try office.dossier(code)
      #expect((dossier["papers"] as? [Any])?.isEmpty == false, "half a dossier: \(code)")
      let history = try office.motcua("show", code, "--json").out
      #expect(history.contains("\"kind\":\"received\""))
    }
    _ = try office.receive("Sau cùng")
  }

  /// Starts a reception and kills it after a time; gives the code where it was acknowledged first.
  private func receiveAndKill(_ office: TestOffice, afterMicroseconds time: UInt32) throws -> String? {
    let child = try Child([
      Programs.motcua, "receive", "--procedure", "1.004873", "--applicant", "H'Hen Niê", "--id",
      "066190012345",
      "--phone", "0905123456", "--address", "Buôn Cư Ebông", "--channel", "direct", "--json", "--store",
      office.folder,
    ])
    usleep(time)
    kill(child.process, SIGKILL)
    _ = child.wait()
    let text = child.out
    _ = child.complaint
    return TestOffice.field("code", in: text)
  }
}
