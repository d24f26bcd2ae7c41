import Desk
import Dossiers
import Screen
import Testing
import WorkingTime

/// A role at a desk: every one of them, in a real and in a practice office, with and without the right
/// to write the file.
struct Seat: Sendable, CustomTestStringConvertible {
  var role: StaffRole
  var isPractice: Bool
  var isReading: Bool

  var testDescription: String {
    "\(role)\(isPractice ? " practising" : "")\(isReading ? " reading" : "")"
  }

  func has(_ right: Right) -> Bool {
    right.isGranted(to: role, inPractice: isPractice) && (!isReading || right == .read)
  }

  static let all: [Seat] = StaffRole.allCases.flatMap { role in
    [false, true].flatMap { isPractice in
      [false, true].map { Seat(role: role, isPractice: isPractice, isReading: $0) }
    }
  }
}

@Suite("All commands and all roles at the desk")
struct AllCommandsTests {
  private static let shift = DueShift(
    code: "000.00.00.H15-261118-0002", applicant: "H'Hen Niê", kind: .due, old: TestDesk.now,
    new: Moment(minutes: TestDesk.now.minutes + 1440))

  /// Every page, filled in so far that its order can be given; only an administrator could have come so far.
  private static let pages = Result { try everyPage() }

  private static func everyPage() throws -> [[Page]] {
    var form = try TestDesk(role: .administrator)
    form.openForm()
    form.fillForm()
    var note = try TestDesk(role: .administrator)
    try note.openNote(.processing)
    var time = try TestDesk(role: .administrator)
    time.press(.control("v"))
    time.tell(.dossierLoaded(TestDesk.dossier(), for: .timeChoice))
    let times = time.model.pages
    time.press(.enter)
    time.type("01/12/2026")
    time.press(.enter)
    time.type("chờ xác minh")
    var calendar = try TestDesk(role: .administrator)
    calendar.press(.control("a"), .down, .left, .left, .left, .left)
    let month = calendar.model.pages
    calendar.press(.function(4), .paste("28/11/2026"), .enter, .paste("CV 99"))
    var recount = try TestDesk(role: .administrator)
    recount.model.pages = [.shifts(ShiftsPage([shift]))]
    recount.press(.function(12))
    recount.type("CV 99")
    var limits = try TestDesk(role: .administrator)
    limits.press(.control("k"))
    limits.tell(.openLimitsLoaded([OpenLimits.second]))
    let list = limits.model.pages
    limits.press(.enter)
    limits.type("8 ngày làm việc")
    limits.press(.enter)
    limits.type("theo Nghị định")
    let dossier = TestDesk.dossier()
    var move = try TestDesk(role: .administrator)
    move.press(.function(4))
    move.tell(.dossierLoaded(dossier, for: .move))
    let history = HistoryPage(code: dossier.code, entries: [])
    return [
      [], form.model.pages, note.model.pages, times, time.model.pages, month, calendar.model.pages,
      [.shifts(ShiftsPage([shift]))], recount.model.pages, list, limits.model.pages, move.model.pages,
      [.dossier(DossierPage(dossier))],
      [.receipt(code: dossier.code, chosen: 0)], [.views(chosen: 0)], [.history(history)],
      [.procedures(ProcedureSearch())], [.discard(DiscardQuestion(isLeaving: false))],
      [.help(HelpPage(context: .queue))],
    ]
  }

  private func desk(_ seat: Seat, on pages: [Page]) throws -> TestDesk {
    var desk = try TestDesk(role: .administrator, isPractice: seat.isPractice, hasPrinter: true)
    desk.model.pages = pages
    desk.model.clerk.role = seat.role
    desk.model.isReading = seat.isReading
    return desk
  }

  @Test(
    "a command is offered and carried out where the table grants it, and nowhere else", arguments: Seat.all)
  func offered(seat: Seat) throws {
    for pages in try Self.pages.get() {
      let start = try desk(seat, on: pages)
      for row in CommandTable.rows {
        var desk = start
        let context = desk.model.context
        guard row.contexts.contains(context) else { continue }
        let availability = desk.model.availability(of: row, in: context)
        if !seat.has(row.right) {
          #expect(availability != .available, "\(seat.testDescription): \(row.command) in \(context)")
          let before = desk.model.pages
          // A key that edits the line in hand never was this command.
          guard let key = row.keys.first(where: { if case .control = $0 { true } else { false } })
          else { continue }
          #expect(desk.press(key) == [])
          #expect(desk.model.pages == before, "\(seat.testDescription): \(row.command) in \(context)")
          #expect(desk.model.notice?.kind == .warning)
        }
      }
    }
  }

  @Test(
    "forced through update from any page, no order leaves that the person may not give", arguments: Seat.all)
  func forced(seat: Seat) throws {
    var given: Set<Right> = []
    let keys = Set(CommandTable.rows.flatMap(\.keys)).union([.character("a"), .paste("066192004321")])
    for pages in try Self.pages.get() {
      let start = try desk(seat, on: pages)
      for key in keys {
        var desk = start
        for effect in desk.press(key) {
          guard let right = effect.right else { continue }
          given.insert(right)
          #expect(seat.has(right), "\(seat.testDescription): \(key.name) gave \(effect)")
        }
      }
    }
    // Not because nothing ever leaves: who may, does. Some rights belong to the command line alone, and to
    // see whole numbers is asked for in the book, which masks them otherwise.
    let elsewhere: Set<Right> = [.backUp, .erase, .importDossiers, .exportDossiers, .seePersonal]
    #expect(
      given == Set(Right.allCases.filter(seat.has)).subtracting(elsewhere), "\(seat.testDescription)")
  }

  @Test("what happens by itself asks for nothing that the person may not see", arguments: Seat.all)
  func byItself(seat: Seat) throws {
    var desk = try desk(seat, on: [.dossier(DossierPage(TestDesk.dossier()))])
    var effects = desk.model.begin()
    effects += desk.tell(.bookChanged)
    effects += desk.tell(.ticked(Moment(minutes: TestDesk.now.minutes + 1)))
    #expect(effects.isEmpty == !seat.has(.read))
  }

  @Test("the bar of keys offers a reader of any role no command that writes", arguments: StaffRole.allCases)
  func bar(role: StaffRole) throws {
    for pages in try Self.pages.get() {
      let desk = try desk(Seat(role: role, isPractice: true, isReading: true), on: pages)
      for row in CommandTable.footer(in: desk.model.context) where row.right != .read {
        #expect(desk.model.availability(of: row, in: desk.model.context) != .available, "\(row.command)")
      }
    }
  }

  @Test("a clerk in a session that only reads is told so, not that the role is wrong")
  func told() throws {
    var desk = try desk(Seat(role: .reception, isPractice: false, isReading: true), on: [])
    desk.press(.function(2))
    #expect(desk.notice == "Phiên này chỉ để xem; không dùng được lệnh này.")
  }
}
