import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// What lies open here, and at other counters.
@Suite("Dossiers open at several counters")
struct OpenElsewhereTests {
  @Test("which dossier lies open here is known, whatever lies over it")
  func openDossier() throws {
    var desk = try TestDesk()
    #expect(desk.model.openDossier == nil)
    desk.press(.enter)
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .show))
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.function(1))
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.escape, .escape)
    #expect(desk.model.openDossier == nil)
    desk.press(.function(4))
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .move))
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.enter)
    #expect(desk.model.openDossier == MoveFlowTests.code)
    desk.press(.escape)
    desk.openForm()
    #expect(desk.model.openDossier == nil)
  }

  @Test("what lies open elsewhere changes neither the cursor nor the page")
  func others() throws {
    var desk = try TestDesk()
    desk.press(.down, .down)
    let before = desk.model
    let other = OpenElsewhere(code: TestDesk.row(2).code, name: "Nguyễn Thị Lan", since: TestDesk.now)
    #expect(desk.tell(.othersChanged([other])) == [])
    #expect(desk.model.elsewhere(TestDesk.row(2).code) == [other])
    #expect(desk.model != before)
    desk.tell(.othersChanged([]))
    #expect(desk.model == before)
  }
}
