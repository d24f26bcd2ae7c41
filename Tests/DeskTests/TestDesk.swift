import Desk
public import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// A work of the session at this desk, which has no random bytes.
extension WorkKey: ExpressibleByIntegerLiteral {
  /// The work of a number.
  public init(integerLiteral number: Int) { self.init(session: [], number: number) }
}

/// A desk at Friday 20/11/2026 09:00, to press keys on and to look at.
struct TestDesk {
  static let now = Moment(minutes: 20_777 * 1440 + 540)
  static let height = 18

  var model: Model

  init(
    role: StaffRole = .reception, isPractice: Bool = false, size: Size = Size(columns: 80, rows: 24),
    hasPrinter: Bool = false, inDifficultArea: Bool = false, rows: Int? = 5, keepsDrafts: Bool = false
  ) throws {
    let off = CalendarEntry(
      date: try #require(CivilDate(year: 2026, month: 11, day: 24)), kind: .off,
      name: "Ngày Văn hóa Việt Nam",
      status: .announced, source: "")
    let life = Life(calendar: try OfficeCalendar(entries: [off]), convention: .endOfDay)
    model = Model(
      office: Office(
        authority: "UBND xã Ea Kao", name: "Trung tâm Phục vụ hành chính công", code: "000.00.00.H15",
        place: "Ea Kao", isPractice: isPractice, isDifficultArea: inDifficultArea),
      clerk: Person(account: "anh", name: "Nguyễn Thị Ánh", role: role), language: .vietnamese, life: life,
      now: Self.now, size: size, hasPrinter: hasPrinter, keepsDrafts: keepsDrafts)
    guard let rows else { return }
    _ = model.begin()
    tell(.queueLoaded(Self.page(0..<rows, of: rows), turn: 1))
  }

  /// Presses keys and gives all orders that follow.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] { keys.flatMap { model.update(.key($0)) } }

  /// Types letters and gives all orders that follow.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] { text.flatMap { model.update(.key(.character($0))) } }

  /// Tells the desk that something happened, and gives the orders that follow.
  @discardableResult
  mutating func tell(_ message: Message) -> [Effect] { model.update(message) }

  var top: Page? { model.pages.last }
  var notice: String? { model.notice?.text.vi }

  var search: ProcedureSearch? {
    if case .procedures(let page) = top { page } else { nil }
  }
  var form: ReceptionPage? {
    if case .reception(let page) = top { page } else { nil }
  }
  var note: MoveNote? {
    if case .note(let page) = top { page } else { nil }
  }
  var choice: MoveChoice? {
    if case .move(let page) = top { page } else { nil }
  }
  var dossierPage: DossierPage? {
    if case .dossier(let page) = top { page } else { nil }
  }
  var conflict: ConflictPage? {
    if case .conflict(let page) = top { page } else { nil }
  }
  var help: HelpPage? {
    if case .help(let page) = top { page } else { nil }
  }
}

extension TestDesk {
  static func row(_ id: Int) -> QueueRow {
    QueueRow(
      id: id, code: "000.00.00.H15-261120-\(1000 + id)", applicant: "Y Ngông \(id)",
      procedure: "Đăng ký khai sinh",
      status: .accepted, channel: .direct, receivedAt: now, due: Moment(minutes: now.minutes + id * 60),
      attention: Moment(minutes: now.minutes + id * 60))
  }

  /// A stretch of a view whose rows have their places as ids.
  static func page(_ range: Range<Int>, of total: Int, view: QueueView = .processing, search: String = "")
    -> QueuePage
  {
    QueuePage(
      view: view, search: search, total: total, offset: range.lowerBound, rows: range.map(row),
      counts: QueueCounts([total, 1, 2, 3, 4, 5, total + 20]))
  }

  static func request(
    _ view: QueueView = .processing, search: String = "", _ place: QueueRequest.Place = .at(0), turn: Int
  ) -> Effect {
    .loadQueue(QueueRequest(view: view, search: search, place: place, count: 240), turn: turn)
  }

  static let hit = ProcedureHit(
    code: "1.001193", name: "Đăng ký khai sinh", field: "Hộ tịch", limit: "03 ngày làm việc")

  static func procedure(
    cases: [ProcedureCase] = [ProcedureCase(limit: .stated(.workingDays(halves: 6)))],
    papers: [PaperRequirement] = [
      PaperRequirement(name: "Tờ khai", originals: 1, copies: 0),
      PaperRequirement(name: "Văn bản ủy quyền", originals: 1, copies: 1, isRequired: false),
    ]
  ) -> Procedure {
    Procedure(
      code: "1.001193", name: "Đăng ký khai sinh", field: "Hộ tịch", cases: cases, fee: "Không",
      papers: papers)
  }

  static func dossier(_ status: Status = .accepted, version: Int = 1, supplements: Int = 0) -> Dossier {
    let due = Moment(minutes: now.minutes + 6 * 1440 + 480)
    return Dossier(
      code: "000.00.00.H15-261120-1000", officialCode: "",
      procedure: ProcedureReference(code: "1.001193", name: "Đăng ký khai sinh", version: 7), caseName: nil,
      channel: .direct, applicant: applicant, submitter: nil, papers: [], fee: "", delivery: .counter,
      receivedAt: now,
      receivedBy: "anh", receiverName: "Nguyễn Thị Ánh", limit: AgreedLimit(limit: .workingDays(halves: 6)),
      clock: DossierClock(startedAt: now, firstDue: due, due: due), status: status, statusSince: now,
      supplementsAsked: supplements, version: version)
  }

  static let applicant = Applicant(
    kind: .citizen, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222",
    address: "Buôn Cao Thành",
    email: "hhen@example.vn")

  /// Opens the form of a procedure, through the search.
  mutating func openForm(_ procedure: Procedure = procedure()) {
    press(.function(2))
    type("ks")
    let turn = search?.turn ?? 0
    tell(.proceduresFound([Self.hit], turn: turn))
    press(.enter)
    tell(.procedureLoaded(procedure, version: 7))
  }

  /// Fills in the four fields that must be there.
  mutating func fillForm() {
    type("066192004321")
    press(.tab)
    type("H'Hen Niê")
    press(.tab)
    type("0905111222")
    press(.tab)
    type("Buôn Cao Thành")
  }

  /// Opens the note of a move to a status.
  mutating func openNote(_ status: Status, of dossier: Dossier = dossier()) throws {
    press(.function(4))
    tell(.dossierLoaded(dossier, for: .move))
    let index = try #require(choice?.options.firstIndex { $0.status == status })
    for _ in 0..<index { press(.down) }
    press(.enter)
  }
}
