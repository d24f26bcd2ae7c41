import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("Moving a dossier")
struct MoveFlowTests {
  static let code = "000.00.00.H15-261120-1000"

  @Test("the possible statuses come first, the others with their reasons")
  func options() throws {
    var desk = try TestDesk()
    desk.press(.function(4))
    #expect(desk.tell(.dossierLoaded(TestDesk.dossier(), for: .move)) == [])
    let choice = try #require(desk.choice)
    #expect(
      choice.options.map(\.status) == [
        .processing, .finished, .supplement, .payment, .stopped, .withdrawn, .registered, .notAccepted,
        .returned, .closed,
      ])
    #expect(choice.options.prefix(6).allSatisfy { $0.refusal == nil })
    #expect(
      choice.options.dropFirst(6).map(\.refusal)
        == [.registered, .notAccepted, .returned, .closed].map { .noWay(from: .accepted, to: $0) })
  }

  @Test("a refused status says why and stays unchosen")
  func refusedOption() throws {
    var desk = try TestDesk()
    desk.press(.function(4))
    desk.tell(.dossierLoaded(TestDesk.dossier(.supplement), for: .move))
    desk.press(.end)
    #expect(desk.press(.enter) == [])
    #expect(desk.choice != nil)
    #expect(desk.model.notice?.kind == .warning)
    #expect(desk.notice?.hasPrefix("Không chuyển được từ «Yêu cầu bổ sung giấy tờ»") == true)
  }

  @Test("a dossier that has ended moves no more, from the queue and from its page")
  func ended() throws {
    var desk = try TestDesk()
    desk.press(.function(4))
    desk.tell(.dossierLoaded(TestDesk.dossier(.returned), for: .move))
    #expect(desk.model.pages.isEmpty)
    #expect(desk.notice?.hasPrefix("Hồ sơ đã kết thúc") == true)
    desk.press(.enter)
    desk.tell(.dossierLoaded(TestDesk.dossier(.returned), for: .show))
    #expect(desk.press(.function(4)) == [])
    #expect(desk.notice?.hasPrefix("Hồ sơ đã kết thúc") == true)
  }

  @Test("Enter confirms with the note; the order bears the version that was seen")
  func confirm() throws {
    var desk = try TestDesk()
    try desk.openNote(.processing, of: TestDesk.dossier(version: 4))
    desk.type("đã giao chị Hà")
    #expect(
      desk.press(.enter) == [
        .move(code: Self.code, version: 4, Move(to: .processing, note: "đã giao chị Hà"), request: 1)
      ])
    var after = TestDesk.dossier(.processing, version: 5)
    #expect(desk.tell(.moved(after)) == [TestDesk.request(.processing, .around(id: 0), turn: 2)])
    #expect(desk.model.pages.isEmpty)
    #expect(
      desk.model.notice
        == Notice(
          .done,
          Bilingual("Hồ sơ \(Self.code): đang xử lý.", "Dossier \(Self.code): in process.")))
    // A limit that was counted anew shows its new date.
    try desk.openNote(.processing, of: TestDesk.dossier(.supplement))
    after.clock.due = Moment(reading: "2026-12-02T17:00")
    desk.tell(.moved(after))
    #expect(desk.notice == "Hồ sơ \(Self.code): đang xử lý. Hẹn trả mới: 17:00 02/12/2026.")
  }

  @Test("F12 and ^S confirm as well", arguments: [Key.function(12), .control("s")])
  func confirmBySave(key: Key) throws {
    var desk = try TestDesk()
    try desk.openNote(.finished)
    #expect(desk.press(key) == [.move(code: Self.code, version: 1, Move(to: .finished), request: 1)])
  }

  @Test(
    "what ends a dossier is not confirmed by Enter alone", arguments: [Status.withdrawn, .returned, .closed])
  func final(status: Status) throws {
    var dossier = TestDesk.dossier(status == .returned ? .finished : .supplement)
    dossier.clock.closableFrom = CivilDate(reading: "2026-11-20")
    var desk = try TestDesk()
    try desk.openNote(status, of: dossier)
    #expect(desk.note?.isFinal == true)
    #expect(desk.press(.enter, .enter, .enter) == [])
    #expect(desk.notice == "Bước này kết thúc hồ sơ: bấm F12 hoặc ^S để xác nhận.")
    #expect(desk.press(.function(12)) == [.move(code: Self.code, version: 1, Move(to: status), request: 1)])
  }

  @Test("a second supplement asks for its legal basis; Tab goes between both")
  func basis() throws {
    var desk = try TestDesk()
    try desk.openNote(.supplement, of: TestDesk.dossier(supplements: 1))
    #expect(desk.note?.asksBasis == true)
    desk.type("bản chính")
    desk.press(.tab)
    desk.type("Điều 9")
    desk.press(.up, .character("!"), .down, .character("."))
    #expect(
      desk.press(.enter) == [
        .move(
          code: Self.code, version: 1, Move(to: .supplement, note: "bản chính!", basis: "Điều 9."), request: 1
        )
      ])
  }

  @Test("without a second supplement there is no such field")
  func noBasis() throws {
    var desk = try TestDesk()
    try desk.openNote(.supplement)
    #expect(desk.note?.asksBasis == false)
    desk.press(.tab, .down)
    #expect(desk.note?.isAtBasis == false)
  }

  @Test("the rules' refusal keeps the note as typed; the next try is another request")
  func refused() throws {
    var desk = try TestDesk()
    try desk.openNote(.supplement)
    desk.type("thiếu")
    desk.press(.enter)
    let refusal = MoveRefusal.noteMissing(.supplement).text
    #expect(desk.tell(.moveRefused(refusal, current: nil)) == [])
    #expect(desk.model.notice == Notice(.failure, refusal))
    #expect(desk.note?.note.text == "thiếu")
    #expect(
      desk.press(.enter).first
        == .move(code: Self.code, version: 1, Move(to: .supplement, note: "thiếu"), request: 2))
  }

  @Test("a try that failed midway is tried again under the same number")
  func unsettled() throws {
    var desk = try TestDesk()
    try desk.openNote(.processing)
    desk.press(.enter)
    desk.tell(.failed(Bilingual("Sổ đang bận.", "Busy.")))
    #expect(desk.press(.enter) == [.move(code: Self.code, version: 1, Move(to: .processing), request: 1)])
  }

  @Test("a page that lies open shows the dossier as it is after the move")
  func openPage() throws {
    var desk = try TestDesk()
    desk.press(.enter)
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .show))
    desk.press(.function(4))
    desk.press(.enter)
    desk.press(.enter)
    let after = TestDesk.dossier(.processing, version: 2)
    desk.tell(.moved(after))
    #expect(desk.model.pages == [.dossier(DossierPage(after))])
  }

  @Test("on a low screen the list of statuses scrolls")
  func lowScreen() throws {
    var desk = try TestDesk(size: Size(columns: 60, rows: 16))
    desk.press(.function(4))
    desk.tell(.dossierLoaded(TestDesk.dossier(), for: .move))
    desk.press(.end)
    #expect(desk.choice?.place == ListPlace(chosen: 9, top: 3))
    desk.tell(.resized(Size(columns: 80, rows: 24)))
    #expect(desk.choice?.place == ListPlace(chosen: 9, top: 0))
  }
}
