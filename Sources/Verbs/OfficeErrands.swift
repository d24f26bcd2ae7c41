import Catalogue
import Dossiers
import Practice
import Register
import Session
import Terminal
import Vietnamese
import WorkingTime

extension Errand {
  /// Opens the counter: the named office, this machine's, or a practice office of today.
  func openCounter() throws(UsageFault) -> ExitCode {
    guard invocation.words.isEmpty else { throw .wordsUnwanted }
    do throws(RegisterFault) {
      let register: Register
      if namedFolder != nil || StoreFolder.holdsBook(StoreFolder.machine) {
        register = try openBook()
      } else {
        register = try todaysPractice()
      }
      defer { register.close() }
      let person = try admitted(to: register) { (register) throws(RegisterFault) -> Person in
        try self.person(register)
      }
      let printer = invocation["printer"] ?? world.environment["MOTCUA_PRINTER"]
      var counter = Counter(
        register: register, person: person, language: language,
        monochrome: invocation.has("monochrome"), clock: try clock(register),
        printer: printer.flatMap { $0.isEmpty ? nil : $0 })
      do throws(ConsoleError) {
        switch try counter.run() {
        case .left, .hungUp: return .done
        }
      } catch {
        world.complain(error.text(language))
        return error.exitCode
      }
    } catch {
      return fail(error)
    }
  }

  /// The practice office of today: a new day begins with a new one, so that dossiers are due today.
  private func todaysPractice() throws(RegisterFault) -> Register {
    let now = world.now()
    let folder = StoreFolder.practice(world.environment) + "/" + Moment(secondsUTC: now).date.iso
    guard StoreFolder.make(folder) else { throw .folderUnusable(folder: folder) }
    if StoreFolder.holdsBook(folder) { return try Register(folder: folder, kind: .practice) }
    return try PracticeOffice.make(
      folder: folder, dossiers: PracticeOffice.usualSize, seed: 1, at: Moment(secondsUTC: now), now: now,
      founder: SystemAccount.current.name)
  }

  func makePractice() throws(UsageFault) -> ExitCode {
    let count = try invocation.number("dossiers", or: PracticeOffice.usualSize, in: 0...2_000_000)
    let seed = try invocation.number("seed", or: 1, in: 0...Int.max)
    let now = world.now()
    let at = try moment("at") ?? Moment(secondsUTC: now)
    guard let folder = namedFolder else { throw .optionMissing("store") }
    guard StoreFolder.make(folder) else { return fail(.folderUnusable(folder: folder)) }
    do throws(RegisterFault) {
      let register = try PracticeOffice.make(
        folder: folder, dossiers: count, seed: UInt64(seed), at: at, now: now,
        founder: SystemAccount.current.name)
      register.close()
      world.out(
        invocation.has("json")
          ? JSON.object([
            "store": .text(folder), "dossiers": .number(count), "seed": .number(seed), "at": .text(at.iso),
          ]).written
          : say(
            "Đã lập sổ tập huấn \(count) hồ sơ trong «\(folder)».",
            "A practice office of \(count) dossiers is in \"\(folder)\"."))
      return .done
    } catch {
      return fail(error)
    }
  }

  func createOffice() throws(UsageFault) -> ExitCode {
    guard let folder = namedFolder else { throw .optionMissing("store") }
    let authority = try plain("name", required: true)
    let code = invocation["code"] ?? ""
    guard DossierCode.isOfficeCode(code) else {
      throw .valueWrong(
        "--code",
        Bilingual(
          "chữ in hoa, chữ số và dấu chấm, ví dụ 000.00.00.H15",
          "capital letters, digits and points, as 000.00.00.H15"))
    }
    let counter = try plain("counter", required: false)
    let place = try plain("place", required: false)
    let office = Office(
      authority: authority, name: counter.isEmpty ? "Trung tâm Phục vụ hành chính công" : counter, code: code,
      place: place.isEmpty ? Self.place(of: authority) : place, isPractice: false,
      isDifficultArea: invocation.has("difficult-area"))
    guard StoreFolder.make(folder) else { return fail(.folderUnusable(folder: folder)) }
    do throws(RegisterFault) {
      let account = SystemAccount.current
      let register = try Register.create(
        folder: folder, office: office,
        founder: Person(account: account.name, name: account.fullName, role: .administrator),
        convention: invocation.has("same-clock") ? .sameClock : .endOfDay, now: world.now())
      register.close()
      world.out(
        invocation.has("json")
          ? JSON.object(["store": .text(folder), "code": .text(code)]).written
          : say(
            "Đã lập sổ «\(authority)» trong «\(folder)». Tiếp theo: motcua catalogue import.",
            "The office \"\(authority)\" is in \"\(folder)\". Next: motcua catalogue import."))
      return .done
    } catch {
      return fail(error)
    }
  }

  /// «UBND xã Ea Kao» lies in «Ea Kao».
  private static func place(of authority: String) -> String {
    for prefix in [
      "UBND xã ", "UBND phường ", "UBND đặc khu ", "Ủy ban nhân dân xã ", "Ủy ban nhân dân phường ",
    ]
    where authority.hasPrefix(prefix) {
      return String(authority.dropFirst(prefix.count))
    }
    return authority
  }

  /// A text given by an option, as it may be stored.
  func plain(_ name: String, required: Bool) throws(UsageFault) -> String {
    let text: String
    do throws(TextFault) {
      text = try PlainText.accept(invocation[name] ?? "")
    } catch {
      throw .valueWrong("--\(name)", error.text)
    }
    if required, text.isEmpty { throw .valueWrong("--\(name)", Bilingual("để trống", "empty")) }
    return text
  }

  func setStaff() throws(UsageFault) -> ExitCode {
    let name = try plain("name", required: true)
    let role = try choice("role", or: StaffRole.reception)
    let account = invocation.words[0]
    guard !account.isEmpty, account.utf8.count <= 64, account.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      throw .valueWrong("ACCOUNT", Bilingual("tên tài khoản của máy", "an account of the machine"))
    }
    return withBook { (register) throws(RegisterFault) in
      try register.put(
        Person(account: account, name: name, role: role), by: try person(register), now: try now(register))
      world.out(say("Đã ghi \(account): \(role.name.vi).", "\(account) is set: \(role.name.en)."))
      return .done
    }
  }
}

extension ConsoleError {
  /// How the counter ends that cannot open its screen.
  var exitCode: ExitCode {
    switch self {
    case .notATerminal: .usage
    case .terminalTypeMissing, .terminalTypeUnknown, .cursorCannotBePlaced, .noUnicodeLocale: .notConfigured
    case .refused, .alreadyOpen: .fault
    }
  }
}
