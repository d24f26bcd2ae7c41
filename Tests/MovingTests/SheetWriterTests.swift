import Dossiers
import Testing
import Vietnamese
import WorkingTime

@testable import Moving

@Suite("Writing tables of dossiers")
struct SheetWriterTests {
  /// Dossiers of every status, with everything that a dossier can hold.
  static func dossiers() throws -> [Dossier] {
    let lines = Status.allCases.map { status in
      Samples.line([
        "Mã hồ sơ": "G09.20-20261118-\(1_000_000 + status.rawValue)", "Trạng thái": "\(status.rawValue)",
        "Ngày chuyển trạng thái": "19/11/2026 08:20",
        "Ngày xử lý xong": [9, 10].contains(status.rawValue) ? "19/11/2026 08:00" : "",
        "Ngày trả": status == .returned ? "19/11/2026 08:20" : "",
      ])
    }
    var dossiers = try Samples.read(lines).dossiers
    #expect(dossiers.count == Status.allCases.count)
    for index in dossiers.indices {
      dossiers[index].applicant.email = "hen@daklak.gov.vn"
      dossiers[index].receivedBy = "lan"
      dossiers[index].receiverName = "Nguyễn Thị Lan"
      dossiers[index].fee = "-8.000 đồng; \"miễn\", nếu nghèo"
    }
    dossiers[1].submitter = Submitter(name: "=Y Ngông", identity: "066090001111", phone: "+4412345678")
    dossiers[2].papers = [
      ReceivedPaper(name: "Tờ khai | mẫu 1; \"A\"", originals: 1, copies: 0),
      ReceivedPaper(name: "@Giấy, tờ", originals: 0, copies: 12),
    ]
    dossiers[3].reappointedFrom = dossiers[3].clock.due
    dossiers[3].clock.due = Moment(minutes: Samples.now.minutes + 4000)
    dossiers[4].limit = AgreedLimit(
      limit: .workingDays(halves: 10), confirmedBy: "tuan", isVerification: true, start: .event("khi có đất"),
      pauses: true)
    dossiers[5].applicant = Applicant(
      kind: .household, name: "'=Hộ", identity: "B1234567", phone: "0262123456", address: "\t@x".trimmed)
    dossiers[6].delivery = .postal
    dossiers[6].isRefused = true
    dossiers[6].supplementsAsked = 2
    return dossiers
  }

  private func text(_ writer: SheetWriter, _ dossiers: [Dossier]) -> String {
    ([writer.headings] + dossiers.map(writer.row)).joined(separator: "\r\n")
  }

  @Test("with whole numbers everything comes back, in both languages", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let dossiers = try Self.dossiers()
    let writer = SheetWriter(language: language, isWhole: true, isPractice: false)
    let sheet = try DossierSheet(SeparatedText(reading: Array(text(writer, dossiers).utf8)))
    let report = try sheet.read(for: Samples.office())
    #expect(!report.hasErrors, "\(report.findings)")
    for (old, new) in zip(dossiers, report.dossiers) { #expect(old == new) }
    #expect(report.dossiers.count == dossiers.count)
  }

  @Test("a dossier without an official code comes back under the code that it had in our book")
  func ownCode() throws {
    var dossier = try Self.dossiers()[1]
    dossier.officialCode = ""
    dossier.code = "000.00.00.H15-261118-0007"
    let writer = SheetWriter(language: .vietnamese, isWhole: true, isPractice: false)
    let sheet = try DossierSheet(SeparatedText(reading: Array(text(writer, [dossier]).utf8)))
    #expect(try sheet.read(for: Samples.office()).dossiers.map(\.officialCode) == [dossier.code])
  }

  @Test("masked, no number is whole, and the table is not taken back")
  func masked() throws {
    let dossiers = try Self.dossiers()
    let written = text(SheetWriter(language: .vietnamese, isWhole: false, isPractice: false), dossiers)
    for number in [
      "066192004321", "0905111222", "066090001111", "+4412345678", "B1234567", "0262123456", "hen@",
    ] {
      #expect(!written.contains(number))
    }
    #expect(written.contains("*********321") && written.contains("H'Hen Niê"))
    let report = try DossierSheet(SeparatedText(reading: Array(written.utf8))).read(for: Samples.office())
    #expect(report.hasErrors && report.dossiers.isEmpty)
  }

  @Test("every cell is quoted, and none begins a formula")
  func cells() throws {
    for row in try Self.dossiers().map(
      SheetWriter(language: .vietnamese, isWhole: true, isPractice: true).row)
    {
      #expect(row.hasPrefix("\"") && row.hasSuffix("\""))
      for cell in row.dropFirst().dropLast().split(separator: "\",\"", omittingEmptySubsequences: false) {
        #expect(!FormulaGuard.begins(cell.unicodeScalars.first), "\(cell)")
      }
    }
    #expect(
      SheetText.row(["=1", "a\"b", "x\ny", "+84905", ""]) == "\"'=1\",\"a\"\"b\",\"x\ny\",\"'+84905\",\"\"")
    #expect(
      SheetText.row(["a\u{202E}b\u{1B}\u{9B}", "\u{200B}=1"])
        == "\"a<U+202E>b<U+001B><U+009B>\",\"<U+200B>=1\"")
  }
}

extension String {
  fileprivate var trimmed: String { filter { $0 != "\t" } }
}
