import Foundation
import TestPrograms
import Testing

/// Books that an earlier program wrote.
@Suite(.serialized, .enabled(if: Programs.has("sqlite3"), "sqlite3 is not installed"))
struct OlderBooks {
  @Test("A book of the first version is brought up when it is opened, and loses nothing")
  func firstVersion() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let before = try office.motcua("show", code, "--json").out
    let file = "\(office.folder)/motcua.db"
    try office.takeBackToFirstVersion()
    #expect(try office.motcua("show", code, "--json").out == before)
    let kept = "\(office.folder)/sao-luu/truoc-nang-cap-1-\(try newest(file)).db"
    #expect(
      try Programs.run(["sqlite3", kept, "PRAGMA user_version; SELECT code FROM dossier"]).out
        == "1\n\(code)\n", "the book as it was is kept beside the new one")
    #expect(try Programs.run(["sqlite3", file, "PRAGMA user_version"]).out != "1\n")
    #expect(try office.motcua("move", code, "--to", "processing").status == 0)
    #expect(
      try office.motcua("extend", code, "--note", "gửi văn bản xác minh").status == 0,
      "the limit for verification of the old dossier is known")
    #expect(try Programs.run(["sqlite3", file, "PRAGMA integrity_check"]).out == "ok\n")
  }

  private func newest(_ file: String) throws -> String {
    String(try Programs.run(["sqlite3", file, "PRAGMA user_version"]).out.dropLast())
  }
}
