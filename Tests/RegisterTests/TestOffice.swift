import Catalogue
import Dossiers
import Register
import SQLite
import Testing
import WorkingTime

/// A real office with the starter catalogue, in a folder of its own.
final class TestOffice {
  static let created = 1_795_000_000
  static let office = Office(
    authority: "UBND xã Ea Kao", name: "Trung tâm Phục vụ hành chính công", code: "000.00.00.H15",
    place: "Ea Kao",
    isPractice: false)
  static let administrator = Person(account: "quantri", name: "Quản trị", role: .administrator)
  static let clerk = Person(account: "lan", name: "Nguyễn Thị Lan", role: .reception)
  static let officer = Person(account: "tuan", name: "Lê Minh Tuấn", role: .officer)

  let folder = TemporaryFolder()
  let register: Register
  let session = RequestKey.newSession()
  private var requests = 0

  /// 20/11/2026 09:30, a Friday.
  static let morning = Moment(minutes: 29_919_450)

  init(practice: Bool = false) throws {
    var office = TestOffice.office
    office.isPractice = practice
    register = try Register.create(
      folder: folder.path, office: office, founder: TestOffice.administrator, now: TestOffice.created)
    try register.put(TestOffice.clerk, by: TestOffice.administrator, now: TestOffice.created)
    try register.put(TestOffice.officer, by: TestOffice.administrator, now: TestOffice.created)
    _ = try register.importCatalogue(
      try StarterCatalogue.records(), bytes: StarterCatalogue.bytes,
      decision: CatalogueDecision(number: "01/QĐ-UBND", effective: TestOffice.morning.date),
      by: TestOffice.administrator, now: TestOffice.created)
  }

  deinit { register.close() }

  func another(_ access: Register.Access = .full) throws -> Register {
    try Register(folder: folder.path, kind: register.office.isPractice ? .practice : .real, access: access)
  }

  func request() -> RequestKey {
    requests += 1
    return RequestKey(session: session, number: requests)
  }

  /// A reception of an ordinary dossier.
  func reception(
    _ name: String = "H'Hen Niê Kdăm", code: String = "1.004873", at moment: Moment = TestOffice.morning,
    phone: String = "0905 123 456", identity: String = "066190012345", elsewhere: Bool = false
  ) throws -> Reception {
    let (procedure, version) = try register.procedure(code: code)
    var form = ReceptionForm(for: procedure)
    form.name = name
    form.identity = identity
    form.phone = phone
    form.address = "Buôn Tơng Jŭ, xã Ea Kao"
    form.isSettledElsewhere = elsewhere
    let check = ReceptionCheck(life: register.life, inDifficultArea: false, clerk: TestOffice.clerk.account)
    let (reception, findings) = check.check(
      form, procedure: procedure, version: version, receivedAt: moment, now: moment)
    return try #require(reception, "\(findings)")
  }

  func receive(
    _ name: String = "H'Hen Niê Kdăm", code: String = "1.004873", at moment: Moment = TestOffice.morning,
    phone: String = "0905 123 456"
  ) throws -> Dossier {
    try register.receive(
      reception(name, code: code, at: moment, phone: phone), by: TestOffice.clerk, request: request(),
      now: moment.secondsUTC)
  }

  func move(
    _ dossier: Dossier, to status: Status, note: String = "lý do", at moment: Moment? = nil,
    by person: Person? = nil
  ) throws -> Dossier {
    let moment = moment ?? dossier.statusSince
    return try register.move(
      code: dossier.code, version: dossier.version, Move(to: status, note: note),
      by: person ?? TestOffice.clerk,
      request: request(), at: moment, now: moment.secondsUTC)
  }

  /// A dossier that is over, its data no longer needed.
  func finished(_ name: String = "Trần Văn Bình") throws -> Dossier {
    var dossier = try receive(name)
    for status in [Status.processing, .finished, .returned] { dossier = try move(dossier, to: status) }
    return dossier
  }

  /// The file itself, beside the register, as anybody with SQLite could open it.
  func file(_ mode: Connection.Mode = .readWrite) throws -> Connection {
    try Connection(
      DatabaseFile(directory: folder.path, name: Register.fileName), mode: mode,
      identity: .init(
        applicationID: register.office.isPractice ? 0x4D43_5448 : 0x4D43_5541, newestVersion: 99)
    )
  }
}

/// The fault that a piece of work ends with, or `nil` where it succeeds.
func fault(_ body: () throws -> Void) -> RegisterFault? {
  do {
    try body()
    return nil
  } catch let fault as RegisterFault {
    return fault
  } catch {
    Issue.record(error)
    return nil
  }
}
