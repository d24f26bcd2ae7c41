import Dossiers
import Testing
import Vietnamese

@Suite("Who may do what")
struct RightTests {
  /// One line a right: reception, officer, supervisor, trainee, administrator; first in a real office,
  /// then in a practice office.
  static let table: [(Right, String, String)] = [
    (.read, "yyy.y", "yyyyy"), (.receive, "y...y", "y..yy"), (.move, "yy..y", "yy.yy"),
    (.printReceipt, "yy..y", "yy.yy"), (.importCatalogue, "....y", "...yy"), (.configure, "....y", "...yy"),
    (.backUp, "....y", "...yy"), (.erase, "....y", "...yy"),
    (.importDossiers, "....y", "...yy"), (.exportDossiers, "....y", "...yy"),
    (.seePersonal, "yy..y", "yy.yy"),
  ]

  @Test("the whole table", arguments: table)
  func granted(right: Right, real: String, practice: String) {
    for (isPractice, line) in [(false, real), (true, practice)] {
      let found = StaffRole.allCases.map { right.isGranted(to: $0, inPractice: isPractice) ? "y" : "." }
        .joined()
      #expect(found == line)
    }
  }

  @Test("the table above names every right and role")
  func complete() {
    #expect(Self.table.map(\.0) == Right.allCases)
    #expect(StaffRole.allCases == [.reception, .officer, .supervisor, .trainee, .administrator])
  }

  @Test("names of roles differ in both languages, and their words stand in the file")
  func names() {
    #expect(Set(StaffRole.allCases.map(\.name.vi)).count == 5)
    #expect(Set(StaffRole.allCases.map(\.name.en)).count == 5)
    #expect(
      StaffRole.allCases.map(\.rawValue) == [
        "reception", "officer", "supervisor", "trainee", "administrator",
      ])
  }
}
