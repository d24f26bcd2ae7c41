import Catalogue
import Dossiers
import Glibc
import Register
import WorkingTime

/// A real office made for measuring, and receptions for it.
struct BenchOffice {
  static let administrator = Person(account: "bench", name: "Bench", role: .administrator)
  static let clerk = Person(account: "lan", name: "Nguyễn Thị Lan", role: .reception)
  private static let procedure = "1.004873"

  let folder: String

  /// Seconds since 1970 UTC.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec)
  }

  /// Makes the office in a folder that is there, with the starter catalogue or one of JSON Lines, and a first
  /// dossier that was received and moved: the pattern of plain rows.
  ///
  /// - Throws: what the register throws.
  func make(catalogue: [UInt8]?) throws {
    let office = Office(
      authority: "UBND xã Ea Kao", name: "Trung tâm Phục vụ hành chính công", code: "000.00.00.H15",
      place: "Ea Kao", isPractice: false)
    let register = try Register.create(
      folder: folder, office: office, founder: Self.administrator, now: Self.now)
    defer { register.close() }
    let bytes = catalogue ?? StarterCatalogue.bytes
    let records =
      try catalogue.map { try CatalogueReader.read($0, fileName: "catalogue") } ?? StarterCatalogue.records()
    _ = try register.importCatalogue(
      records, bytes: bytes,
      decision: CatalogueDecision(number: "01/QĐ-UBND", effective: Moment(secondsUTC: Self.now).date),
      by: Self.administrator, now: Self.now)
    let session = RequestKey.newSession()
    let dossier = try register.receive(
      Self.reception(register), by: Self.clerk, request: RequestKey(session: session, number: 0),
      now: Self.now)
    _ = try register.move(
      code: dossier.code, version: nil, Move(to: .processing), by: Self.clerk,
      request: RequestKey(session: session, number: 1), at: Moment(secondsUTC: Self.now), now: Self.now)
  }

  /// An ordinary reception.
  static func reception(_ register: Register) throws -> Reception {
    let (procedure, version) = try register.procedure(code: procedure)
    var form = ReceptionForm(for: procedure)
    form.name = "H'Hen Niê Kdăm"
    form.identity = "066190012345"
    form.phone = "0905123456"
    form.address = "Buôn Cư Ebông, xã Ea Kao"
    let moment = Moment(secondsUTC: now)
    let check = ReceptionCheck(life: register.life, inDifficultArea: false, clerk: clerk.account)
    let (reception, _) = check.check(
      form, procedure: procedure, version: version, receivedAt: moment, now: moment)
    guard let reception else { throw RegisterFault.noProcedure(code: procedure.code) }
    return reception
  }
}
