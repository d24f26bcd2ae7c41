import Desk
import DeskViews
import Dossiers
import Screen
import Vietnamese
import WorkingTime

/// A counter at Friday 20/11/2026 12:53 with an office in memory behind it.
struct Counter {
  var model: Model
  var office: PaperOffice

  static let now = Moment(minutes: 20_777 * 1440 + 773)

  init(
    role: StaffRole = .reception, isPractice: Bool = false, language: Language = .vietnamese,
    columns: Int = 80,
    rows: Int = 24, hasPrinter: Bool = false, isFilled: Bool = true, keepsDrafts: Bool = false
  ) throws {
    let off = CalendarEntry(
      date: CivilDate(days: 20_781), kind: .off, name: "Ngày Văn hóa Việt Nam", status: .announced,
      source: "NQ 28/2026/QH16")
    let life = Life(calendar: try OfficeCalendar(entries: [off]), convention: .endOfDay)
    let clerk = Person(account: "anh", name: "Nguyễn Thị Ánh", role: role)
    office = PaperOffice(life: life, clerk: clerk, language: language)
    office.procedures = Samples.procedures
    office.isPractice = isPractice
    model = Model(
      office: Office(
        authority: "UBND xã Ea Kao", name: "Trung tâm Phục vụ hành chính công", code: "000.00.00.H15",
        place: "Ea Kao", isPractice: isPractice), clerk: clerk, language: language, life: life, now: Self.now,
      size: Size(columns: columns, rows: rows), hasPrinter: hasPrinter, keepsDrafts: keepsDrafts)
    if isFilled { try Samples.fill(&office) }
    carryOut(model.begin())
  }

  /// Presses keys, and lets the office answer.
  mutating func press(_ keys: Key...) {
    for key in keys { carryOut(model.update(.key(key))) }
  }

  /// Types letters, and lets the office answer.
  mutating func type(_ text: String) {
    for letter in text { carryOut(model.update(.key(.character(letter)))) }
  }

  /// Tells the desk something, and lets the office answer.
  mutating func tell(_ message: Message) { carryOut(model.update(message)) }

  /// Gives whether the clerk left.
  @discardableResult
  mutating func carryOut(_ effects: [Effect]) -> Bool {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      if effect == .quit { return true }
      for message in office.carryOut(effect, now: model.now) { waiting += model.update(message) }
    }
    return false
  }

  /// Opens the form of a procedure, through the search.
  mutating func openForm(_ code: String) {
    press(.function(2))
    type(code)
    press(.enter)
  }

  /// Asks for a supplement of the chosen dossier.
  mutating func supplement(_ note: String) {
    press(.function(4), .down, .down, .enter, .paste(note), .enter)
    press(.tab, .tab, .tab, .tab, .end)
  }

  /// The form that lies open.
  var form: ReceptionPage? {
    if case .reception(let page) = model.pages.last { page } else { nil }
  }

  var frame: Frame { Painter.frame(of: model) }
}
