import Dossiers
import Testing
import Vietnamese

@Suite("Telephone numbers")
struct PhoneTests {
  @Test(
    "a number that can be called is stored from its leading 0",
    arguments: [
      ("0912345678", "0912345678"), ("091 234 56 78", "0912345678"), ("0912.345.678", "0912345678"),
      ("0912-345-678", "0912345678"), ("+84912345678", "0912345678"),
      ("+84 262 3812345", "02623812345"),
      ("02623812345", "02623812345"), ("0262381234", "0262381234"), ("+8562012345678", "+8562012345678"),
    ])
  func taken(raw: String, written: String) throws {
    #expect(try Phone(reading: raw).written == written)
  }

  @Test(
    "what cannot be called says why",
    arguments: [
      ("", PhoneFault.missing), ("  -", .missing), ("912345678", .noLeadingZero),
      ("091234567", .wrongLength(9)),
      ("091234567890", .wrongLength(12)), ("0912345abc", .notANumber), ("09123４5678", .notANumber),
      ("+", .notANumber),
      ("+1234567", .wrongLength(7)), ("+1234567890123456", .wrongLength(16)),
      ("09123\u{202E}45678", .notANumber),
      (String(repeating: "0", count: 10_000), .notANumber),
    ])
  func refused(raw: String, fault: PhoneFault) {
    #expect(throws: fault) { try Phone(reading: raw) }
  }

  @Test("prefixes of mobiles (03 05 07 08 09) and landlines (02) are known, others are asked about")
  func prefixes() throws {
    for digit in 0...9 {
      let ten = try Phone(reading: "0\(digit)12345678")
      #expect(ten.warnings.isEmpty == [2, 3, 5, 7, 8, 9].contains(digit), "0\(digit)")
      let eleven = try Phone(reading: "0\(digit)123456789")
      #expect(eleven.warnings.isEmpty == (digit == 2), "0\(digit), eleven digits")
    }
    #expect(try Phone(reading: "+8562012345678").warnings.isEmpty)
  }
}
