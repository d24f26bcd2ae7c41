import Desk
import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("Roles at the desk")
struct RoleTests {
  /// Role, practice, and which of receive, move, print, read are taken.
  static let table: [(StaffRole, Bool, [Bool])] = [
    (.reception, false, [true, true, true, true]), (.officer, false, [false, true, true, true]),
    (.supervisor, false, [false, false, false, true]), (.administrator, false, [true, true, true, true]),
    (.trainee, true, [true, true, true, true]), (.supervisor, true, [false, false, false, true]),
  ]

  @Test("each role may give its commands, and is told which it may not", arguments: table)
  func granted(role: StaffRole, isPractice: Bool, taken: [Bool]) throws {
    for (key, isTaken) in zip([Key.function(2), .function(4), .function(6), .function(7)], taken) {
      var desk = try TestDesk(role: role, isPractice: isPractice)
      let effects = desk.press(key)
      if isTaken {
        #expect(desk.model.notice == nil)
        #expect(!effects.isEmpty || desk.search != nil)
      } else {
        #expect(effects == [])
        #expect(desk.model.pages.isEmpty)
        #expect(desk.notice == "Vai trò «\(role.name.vi)» không được dùng lệnh này.")
      }
    }
  }

  @Test("a trainee in a real office is refused everything, even to look")
  func traineeInRealOffice() throws {
    var desk = try TestDesk(role: .trainee)
    for key in [Key.function(2), .enter, .function(4), .function(6), .function(7), .function(8)] {
      #expect(desk.press(key) == [])
      #expect(desk.model.pages.isEmpty)
      #expect(desk.model.notice?.kind == .warning)
    }
  }
}
