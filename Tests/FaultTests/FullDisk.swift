import Foundation
import TestPrograms
import Testing

/// A disk that fills up, and is given room again.
@Suite(.enabled(if: SmallDisk.works, "only who may mount can have a small disk to fill"))
struct FullDisk {
  @Test(
    "What did not fit is not in the book, everything before it is; with room the same requests succeed once")
  func filled() throws {
    let office = try TestOffice(catalogue: Deeds.catalogue)
    let disk = try SmallDisk("1m")
    func receive(_ number: Int) throws -> Programs.Result {
      try Programs.run([
        Programs.motcua,
        "receive", "--procedure", "1.004873", "--applicant", "H'Hen Niê", "--id", "066190012345", "--phone",
        "0905123456", "--address", "Buôn Cư Ebông", "--channel", "direct", "--json", "--request",
        "HCC-\(number)", "--store", disk.folder,
      ])
    }
    try disk.take(office.folder)
    var codes: [String] = []
    var refused: Programs.Result?
    while refused == nil, codes.count < 1_000 {
      let result = try receive(codes.count)
      if let code = TestOffice.field("code", in: result.out) { codes.append(code) } else { refused = result }
    }
    #expect(
      refused?.status == 74 && refused?.complaint.contains("Đĩa đã đầy") == true,
      "\(String(describing: refused))")
    let full = Audit(disk.folder)
    #expect(full.findings == [])
    #expect(Set(full.dossiers.keys) == Set(codes))

    try disk.grow("8m")
    for _ in 0..<2 { #expect(try receive(codes.count).status == 0) }
    let roomy = Audit(disk.folder)
    #expect(roomy.findings == [])
    #expect(roomy.dossiers.count == codes.count + 1)
  }
}
