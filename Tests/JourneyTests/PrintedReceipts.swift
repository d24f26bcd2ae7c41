import Foundation
import TestPrograms
import Testing

/// Receipts on their way to a printer; `lp` is played by a script that notes what it was given.
@Suite(.serialized)
struct PrintedReceipts {
  private func print(_ office: TestOffice, _ code: String, queue: String, status: Int = 0) throws
    -> Programs.Result
  {
    let script = "#!/bin/sh\nprintf '%s|' \"$@\" > '\(office.folder)/given'\nexit \(status)\n"
    let lp = "\(office.folder)/bin/lp"
    try FileManager.default.createDirectory(atPath: "\(office.folder)/bin", withIntermediateDirectories: true)
    try Data(script.utf8).write(to: URL(fileURLWithPath: lp))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: lp)
    return try Programs.run([
      "env", "PATH=\(office.folder)/bin:/usr/bin:/bin", Programs.motcua, "receipt", code, "--print", queue,
      "--store",
      office.folder,
    ])
  }

  @Test("lp gets the queue, the code alone as title, and the file; the history notes the receipt")
  func printed() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    #expect(try print(office, code, queue: "Quay1").status == 0)
    let given = try String(contentsOfFile: "\(office.folder)/given", encoding: .utf8)
    #expect(given == "-d|Quay1|-t|\(code)|--|\(office.folder)/giay/\(code).pdf|")
    #expect(try office.motcua("show", code, "--json").out.contains("\"kind\":\"receiptMade\""))
  }

  @Test("A printer that refuses is said with its status, and nothing is noted as handed out")
  func refused() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let result = try print(office, code, queue: "Quay1", status: 7)
    #expect(result.status == 69 && result.complaint.contains("lp: 7"), "\(result.complaint)")
    #expect(try !office.motcua("show", code, "--json").out.contains("receiptMade"))
  }

  @Test("A queue's name meets no shell")
  func noShell() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    #expect(try print(office, code, queue: "$(id)").status == 0)
    #expect(try String(contentsOfFile: "\(office.folder)/given", encoding: .utf8).hasPrefix("-d|$(id)|-t|"))
  }

  @Test("A queue's name is never an option", arguments: ["-x", "a b", ""])
  func hostileQueue(queue: String) throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    #expect(try print(office, code, queue: queue).status != 0)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/given"))
  }
}
