import Catalogue
import Dossiers
import Testing
import WorkingTime

@Suite("What a new catalogue changes")
struct CatalogueChangesTests {
  static func procedure(_ code: String, days: Int? = 3, text: String = "3 ngày", fee: String = "")
    -> Procedure
  {
    Procedure(
      code: code, name: "Tên \(code)",
      cases: [ProcedureCase(limit: days.map { .stated(.days($0)) } ?? .needsPerson(.unitMissing))],
      limitText: text, fee: fee)
  }

  @Test func addedAmendedUnchanged() {
    let old = ["1.000001": Self.procedure("1.000001"), "1.000002": Self.procedure("1.000002")]
    let report = CatalogueChanges.compare(
      old: old,
      new: [
        Self.procedure("1.000001"), Self.procedure("1.000002", days: 5, text: "5 ngày", fee: "10"),
        Self.procedure("1.000003"),
      ])
    #expect(report.unchanged == ["1.000001"])
    #expect(report.amended.map(\.entry.code) == ["1.000002"])
    #expect(report.amended.first?.fields == [.cases, .limitText, .fee])
    #expect(report.added == [ImportReport.Entry(code: "1.000003", name: "Tên 1.000003")])
    #expect(report.abolished.isEmpty)
    #expect(report.openLimits.isEmpty)
  }

  @Test func absenceAbolishesOnlyWhenAsked() {
    let old = ["1.000001": Self.procedure("1.000001"), "1.000002": Self.procedure("1.000002")]
    let refused = [RefusedRecord(line: 1, code: "1.000002", name: "", reason: .nameEmpty)]
    #expect(CatalogueChanges.compare(old: old, new: []).abolished.isEmpty)
    // A refused record is there: it is not abolished.
    let report = CatalogueChanges.compare(old: old, new: [], refused: refused, absenceAbolishes: true)
    #expect(report.abolished.map(\.code) == ["1.000001"])
    #expect(report.refused == refused)
  }

  @Test func whatTheOfficeSettledForTheSameTextIsOffered() {
    let old = [
      "1.000001": Self.procedure("1.000001", days: 5, text: "5 Khác"),
      "1.000002": Self.procedure("1.000002", days: 5, text: "6 Khác"),
    ]
    let report = CatalogueChanges.compare(
      old: old,
      new: [
        Self.procedure("1.000001", days: nil, text: "5 Khác"),
        Self.procedure("1.000002", days: nil, text: "7 Khác"),
      ])
    #expect(report.openLimits.map(\.reason) == [.unitMissing, .unitMissing])
    #expect(report.openLimits[0].settled == [ProcedureCase(limit: .stated(.days(5)))])
    #expect(report.openLimits[1].settled == nil)
    #expect(report.openLimits[1].limitText == "7 Khác")
  }

  @Test func everyPartOfAProcedureIsCompared() {
    let old = Self.procedure("1.000001")
    var new = old
    new.name = "B"
    new.field = "B"
    new.agency = "B"
    new.cases = []
    new.limitText = "B"
    new.limitSource = "B"
    new.fee = "B"
    new.papers = [PaperRequirement(name: "B", originals: 1, copies: 0)]
    new.basis = ["B"]
    new.decision = "B"
    new.online = .full
    new.result = "B"
    #expect(ProcedureField.differing(old, new) == ProcedureField.allCases)
    #expect(ProcedureField.differing(old, old).isEmpty)
  }
}
