import Dossiers
import Testing
import WorkingTime

@Suite("Masked numbers")
struct MaskingTests {
  @Test(
    "the last three signs stand, each other one is a star; short ones show none",
    arguments: [
      ("066192004321", "*********321"), ("0905111222", "*******222"), ("+8490511122", "********122"),
      ("123456", "******"), ("1", "*"), ("", ""), ("B1234567", "*****567"),
    ])
  func numbers(number: String, masked: String) {
    #expect(Masking.masked(number) == masked)
  }

  @Test(
    "an email keeps its first letter and its host",
    arguments: [("hen@daklak.gov.vn", "h***@daklak.gov.vn"), ("", "")])
  func emails(email: String, masked: String) {
    #expect(Masking.masked(email: email) == masked)
  }

  @Test("what is typed in a wrong place keeps its codes and loses its numbers")
  func echoes() {
    for code in ["000.00.00.H15-261120-0001", "G09.20-20260609-0092637", "1.004873", "12345678"] {
      #expect(Masking.maskedNumbers(in: code) == code)
    }
    #expect(Masking.maskedNumbers(in: "--id=066192004321 x 0905111222") == "--id=*********321 x *******222")
    #expect(Masking.maskedNumbers(in: "240123456") == "******456", "an old card")
  }

  @Test("a masked dossier hides every number of applicant and submitter, and nothing else")
  func dossier() throws {
    var dossier = try LifeSamples().threeDays("2026-11-20T09:30")
    dossier.applicant = Applicant(
      kind: .citizen, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222",
      address: "Buôn Cao Thành",
      email: "hen@example.vn")
    dossier.submitter = Submitter(name: "Y Ngông", identity: "066090001111", phone: "0905333444")
    let masked = dossier.masked
    for number in ["066192004321", "0905111222", "066090001111", "0905333444", "hen@"] {
      #expect(!"\(masked)".contains(number))
    }
    #expect(masked.applicant.address == "Buôn Cao Thành")
    var back = masked
    back.applicant = dossier.applicant
    back.submitter = dossier.submitter
    #expect(back == dossier)
  }

  @Test("a masked reception of a history hides the same numbers")
  func history() throws {
    var dossier = try LifeSamples().threeDays("2026-11-20T09:30")
    dossier.applicant.identity = "066192004321"
    dossier.applicant.phone = "0905111222"
    let entry = HistoryEntry(sequence: 1, secondsUTC: 0, actor: "lan", fact: .received(dossier)).masked
    #expect(!"\(entry)".contains("066192004321") && !"\(entry)".contains("0905111222"))
    #expect(entry.fact["name"] == dossier.applicant.name)
  }
}
