import Dossiers
import Testing
import WorkingTime

@Suite("Codes of dossiers and procedures")
struct DossierCodeTests {
  @Test("a code is the office, the day and the number of the day")
  func made() throws {
    let date = try #require(CivilDate(year: 2026, month: 11, day: 20))
    #expect(DossierCode.make(office: "000.00.00.H15", date: date, number: 1) == "000.00.00.H15-261120-0001")
    #expect(DossierCode.make(office: "H15.7", date: date, number: 12_345) == "H15.7-261120-12345")
    let early = try #require(CivilDate(year: 2005, month: 1, day: 2))
    #expect(DossierCode.make(office: "X", date: early, number: 42) == "X-050102-0042")
    #expect(DossierCode.looksOfficial(DossierCode.make(office: "000.00.00.H15", date: date, number: 9_999)))
  }

  @Test(
    "shapes of official systems (law.md 1.2)",
    arguments: [
      ("000.00.00.H15-261120-0001", true), ("G09.20-20260609-0092637", true), ("H15.100-261120-12345", true),
      ("", false), ("000.00.00-261120-0001", false), ("H15-26112-0001", false), ("H15-261120-001", false),
      ("H15-261120-00000001", false), ("H15-26112x-0001", false), ("H15-261120", false),
      ("H15-261120-0001-1", false),
      ("-261120-0001", false), ("H15--0001", false),
    ])
  func official(text: String, isOfficial: Bool) {
    #expect(DossierCode.looksOfficial(text) == isOfficial)
  }

  @Test(
    "an office's code has capital letters, digits and points",
    arguments: [
      ("000.00.00.H15", true), ("H15", true), ("", false), ("h15", false), ("H 15", false), ("H15-1", false),
      ("Đ15", false),
      (String(repeating: "1", count: 30), true), (String(repeating: "1", count: 31), false),
      ("../H15/", false),
    ])
  func office(text: String, isCode: Bool) {
    #expect(DossierCode.isOfficeCode(text) == isCode)
  }

  @Test(
    "a procedure's code is one digit, a point and six, with local endings",
    arguments: [
      ("1.001193", true), ("2.000908", true), ("1.000948.H38", true), ("1.00119", false),
      ("1.0011933", false),
      ("10.001193", false), ("a.001193", false), ("1-001193", false), ("1.001193H38", false),
      ("1.001193.h38", false),
      ("1.001193; DROP", false), ("", false), ("1.001193" + String(repeating: ".1", count: 9), false),
    ])
  func procedure(text: String, isCode: Bool) {
    #expect(Procedure.isCode(text) == isCode)
  }

  @Test("«Thủ tục» before a name says nothing and is left out")
  func shortNames() {
    func short(_ name: String) -> String { Procedure(code: "", name: name, cases: []).shortName }
    #expect(short("Thủ tục đăng ký khai sinh") == "Đăng ký khai sinh")
    #expect(short("THỦ TỤC ĐĂNG KÝ") == "ĐĂNG KÝ")
    #expect(short("Cấp giấy phép") == "Cấp giấy phép")
    #expect(short("Thủ tục ") == "")
  }
}
