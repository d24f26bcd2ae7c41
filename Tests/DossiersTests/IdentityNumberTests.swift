import Dossiers
import Testing
import Vietnamese

@Suite("Identity numbers")
struct IdentityNumberTests {
  @Test(
    "the fourth digit tells century and sex (law.md 7)",
    arguments: [
      ("0", 1990, false), ("1", 1990, true), ("2", 2090, false), ("3", 2090, true), ("4", 2190, false),
      ("5", 2190, true), ("6", 2290, false), ("7", 2290, true), ("8", 2390, false), ("9", 2390, true),
    ])
  func centuries(digit: String, year: Int, isFemale: Bool) throws {
    let number = try PersonalNumber(digits: "066\(digit)90012345")
    #expect(number.birthYear == year)
    #expect(number.isFemale == isFemale)
  }

  @Test("the examples of law.md 7")
  func examples() throws {
    let one = try PersonalNumber(digits: "066190012345")
    #expect((one.place, one.province, one.isFemale, one.birthYear) == ("066", "Đắk Lắk", true, 1990))
    let two = try PersonalNumber(digits: "054204000111")
    #expect((two.place, two.province, two.isFemale, two.birthYear) == ("054", "Phú Yên", false, 2004))
  }

  static let provinces = """
    001 Hà Nội, 002 Hà Giang, 004 Cao Bằng, 006 Bắc Kạn, 008 Tuyên Quang, 010 Lào Cai, 011 Điện Biên, 012 Lai Châu, \
    014 Sơn La, 015 Yên Bái, 017 Hòa Bình, 019 Thái Nguyên, 020 Lạng Sơn, 022 Quảng Ninh, 024 Bắc Giang, 025 Phú Thọ, \
    026 Vĩnh Phúc, 027 Bắc Ninh, 030 Hải Dương, 031 Hải Phòng, 033 Hưng Yên, 034 Thái Bình, 035 Hà Nam, 036 Nam Định, \
    037 Ninh Bình, 038 Thanh Hóa, 040 Nghệ An, 042 Hà Tĩnh, 044 Quảng Bình, 045 Quảng Trị, 046 Thừa Thiên Huế, \
    048 Đà Nẵng, 049 Quảng Nam, 051 Quảng Ngãi, 052 Bình Định, 054 Phú Yên, 056 Khánh Hòa, 058 Ninh Thuận, \
    060 Bình Thuận, 062 Kon Tum, 064 Gia Lai, 066 Đắk Lắk, 067 Đắk Nông, 068 Lâm Đồng, 070 Bình Phước, 072 Tây Ninh, \
    074 Bình Dương, 075 Đồng Nai, 077 Bà Rịa – Vũng Tàu, 079 TP. Hồ Chí Minh, 080 Long An, 082 Tiền Giang, 083 Bến Tre, \
    084 Trà Vinh, 086 Vĩnh Long, 087 Đồng Tháp, 089 An Giang, 091 Kiên Giang, 092 Cần Thơ, 093 Hậu Giang, 094 Sóc Trăng, \
    095 Bạc Liêu, 096 Cà Mau
    """

  @Test("all 63 provinces that gave numbers are known, and no other code is")
  func knownProvinces() throws {
    var known: [String: String] = [:]
    for entry in Self.provinces.split(separator: ",") {
      let words = entry.split(separator: " ", maxSplits: 1)
      known[String(words[0])] = String(words[1])
    }
    #expect(known.count == 63)
    for code in 0...999 {
      let digits = String(repeating: "0", count: 3 - String(code).count) + String(code)
      #expect(try PersonalNumber(digits: digits + "090012345").province == known[digits])
    }
  }

  @Test(
    "an odd number is a warning and no error",
    arguments: [
      ("066190012345", 0), ("123190012345", 1), ("066227012345", 1), ("066010012345", 1), ("123227012345", 2),
      ("066226012345", 0), ("066016012345", 0), ("066015012345", 1),
    ])
  func warnings(digits: String, count: Int) throws {
    #expect(try IdentityNumber(reading: digits).warnings(year: 2026).count == count)
  }

  @Test(
    "every kind of number is read for what it is, blanks and points forgiven",
    arguments: [
      ("066190012345", IdentityNumberTests.personal("066190012345")),
      (" 066 190.012 345 ", IdentityNumberTests.personal("066190012345")),
      ("241234567", .oldCard("241234567")), ("C1234567", .passport("C1234567")),
      ("b1234567", .passport("B1234567")),
      ("AB123456", .passport("AB123456")), ("A12345", .passport("A12345")),
      ("12345678901A", .passport("12345678901A")),
      ("6000123456", .tax("6000123456")), ("6000123456-001", .tax("6000123456-001")),
      ("6000123456001", .tax("6000123456001")),
    ])
  func kinds(raw: String, expected: IdentityNumber?) throws {
    #expect(try IdentityNumber(reading: raw) == expected)
  }

  private static func personal(_ digits: String) -> IdentityNumber? {
    (try? PersonalNumber(digits: digits)).map(IdentityNumber.personal)
  }

  @Test(
    "what can be no number says why",
    arguments: [
      ("", IdentityFault.missing), (" . ", .missing), ("06619001234", .wrongLength(11)),
      ("0", .wrongLength(1)),
      ("06619001234567", .wrongLength(14)), ("ABCDEFG", .notANumber), ("A1234", .notANumber),
      ("1234567890ABC", .notANumber),
      ("6000123456-01", .notANumber), ("6000123456-00A", .notANumber), ("0661900123４5", .notANumber),
      ("Đ1234567", .notANumber),
      (String(repeating: "1", count: 10_000), .notANumber), ("066190\u{200B}012345", .notANumber),
    ])
  func refused(raw: String, fault: IdentityFault) {
    #expect(throws: fault) { try IdentityNumber(reading: raw) }
  }

  @Test("an old card is taken and said to have ended")
  func oldCard() throws {
    #expect(
      try IdentityNumber(reading: "241234567").warnings(year: 2026).first?.vi.contains("01/01/2025") == true)
  }

  @Test("no text of a fault repeats the number")
  func privacy() {
    for fault in [IdentityFault.missing, .wrongLength(11), .notANumber] {
      #expect(!fault.text.vi.contains("0661900"))
      #expect(fault.text.vi != fault.text.en)
    }
  }
}
