import Foundation
import TestPrograms
import Testing

/// A place whose book is to give way to a backup, on a disk that fails at one of the renames.
@Suite(.enabled(if: Strace.works, "\(Strace.missing)"))
struct RestoredPlace {
  @Test(
    "A restoring that fails leaves the book that was there, with what only its log held",
    arguments: 1...4)
  func failed(rename: Int) throws {
    let (office, other) = (try TestOffice(), try TestOffice())
    let kept = try office.receive("H'Hen Niê")
    let backup = try #require(TestOffice.field("file", in: other.motcua("backup", "--json").out))
    let restore = [
      Programs.motcua, "restore", backup, "--store", office.folder, "--set-aside",
    ]
    // The database, its log and the log's index go, then the copy comes.
    let failed = try Programs.run(
      ["strace", "-f", "-o", "/dev/null", "-e", "inject=renameat2:error=EIO:when=\(rename)"] + restore)
    #expect(failed.status > 64 && failed.status < 128, "\(failed.out)\(failed.complaint)")
    #expect(try office.motcua("show", kept).status == 0)
    #expect(try office.motcua("verify").status == 0)
    #expect(try Programs.run(restore).status == 0)
    #expect(try office.motcua("show", kept).status == 65, "the backup does not know it")
  }
}
