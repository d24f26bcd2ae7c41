import Catalogue
import Dossiers
import Glibc
import Practice
import Register
import Vietnamese
import WorkingTime

/// What a clerk waits for, measured on practice offices of given sizes.
struct CounterBench {
  let folder: String
  let program: String

  func run(sizes: [Int]) {
    for size in sizes {
      let store = "\(folder)/\(size)"
      guard let register = office(store, size) else { continue }
      print("— \(size) dossiers —")
      openings(store)
      receptions(register)
      register.close()
      screen(store)
    }
    searches()
  }

  /// The office of a size, made where it is not there yet.
  private func office(_ store: String, _ size: Int) -> Register? {
    do throws(RegisterFault) {
      if access(store + "/motcua.db", F_OK) == 0 { return try Register(folder: store, kind: .practice) }
      mkdir(folder, 0o700)
      mkdir(store, 0o700)
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      let start = Clock.nanoseconds
      // A Friday morning, so that views differ.
      let at = Moment(reading: "2026-11-20T09:30") ?? Moment(secondsUTC: Int(now.tv_sec))
      let register = try PracticeOffice.make(
        folder: store, dossiers: size, seed: 1, at: at, now: Int(now.tv_sec), founder: "bench")
      print("made \(size) dossiers in \(Figures.milliseconds(Clock.nanoseconds - start)) ms")
      return register
    } catch {
      print(error.text.en)
      return nil
    }
  }

  /// Opening the file and reading the first stretch of the queue, as a session begins.
  private func openings(_ store: String) {
    let figures = Figures.of(30) { _ in
      guard let register = try? Register(folder: store, kind: .practice) else { return }
      let now = Moment(reading: "2026-11-20T09:30") ?? Moment(minutes: 0)
      _ = try? register.queue(QueueRequest(view: .processing, count: 240), now: now)
      register.close()
    }
    print("open and first queue: \(figures.written)")
  }

  /// Receptions, each on the disk before it is acknowledged.
  private func receptions(_ register: Register) {
    let session = RequestKey.newSession()
    let person = Person(account: "bench", name: "Bench", role: .trainee)
    guard let (procedure, version) = try? register.procedure(code: "1.001193") else { return }
    var form = ReceptionForm(for: procedure)
    form.name = "H'Hen Niê"
    form.identity = "066190012345"
    form.phone = "0905123456"
    form.address = "Buôn Cư Ebông"
    let now = Moment(reading: "2026-11-20T09:30") ?? Moment(minutes: 0)
    let check = ReceptionCheck(life: register.life, inDifficultArea: false, clerk: "bench")
    guard
      let reception = check.check(form, procedure: procedure, version: version, receivedAt: now, now: now)
        .reception
    else { return }
    let figures = Figures.of(300) { index in
      _ = try? register.receive(
        reception, by: person, request: RequestKey(session: session, number: index), now: now.secondsUTC)
    }
    print("durable reception: \(figures.written)")
    let synced = Figures.of(300) { _ in syncOnce() }
    print("  the disk's own write and fdatasync of 4 kB: \(synced.written)")
  }

  private func syncOnce() {
    let file = open(folder + "/sync", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    let page = [UInt8](repeating: 1, count: 4096)
    _ = page.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    fdatasync(file)
  }

  /// The real program on a terminal of 80×24.
  private func screen(_ store: String) {
    let start = Clock.nanoseconds
    guard
      let terminal = PseudoTerminal(
        [program, "--store", store], columns: 80, rows: 24,
        environment: ["TERM=xterm-256color", "LANG=C.UTF-8"])
    else { return }
    let first = terminal.listen(since: start, quiet: 500)
    print(
      "program start to the whole first screen: \(Figures.milliseconds(first.nanoseconds)) ms, \(first.bytes) bytes"
    )
    move("cursor down", terminal, Array("\u{1B}OB".utf8), count: 15, home: true)
    move("cursor down, scrolling", terminal, Array("\u{1B}OB".utf8), count: 100, home: false)
    move("page down", terminal, Array("\u{1B}[6~".utf8), count: 30, home: false)
    let idle = terminal.listen(since: Clock.nanoseconds, quiet: 3000)
    let memory = terminal.memory
    print("idle for 3 s: \(idle.bytes) bytes; resident \(memory.now) KiB, at most \(memory.most) KiB")
    terminal.end()
  }

  private func move(_ name: String, _ terminal: PseudoTerminal, _ key: [UInt8], count: Int, home: Bool) {
    if home { _ = terminal.type(Array("\u{1B}OH".utf8), quiet: 100) }
    var figures = Figures()
    var bytes: [Int] = []
    for _ in 0..<count {
      let answer = terminal.type(key, quiet: 20)
      figures.times.append(answer.nanoseconds)
      bytes.append(answer.bytes)
    }
    print("\(name): median \(bytes.sorted()[bytes.count / 2]) bytes, \(figures.written)")
  }

  /// The search of procedures per key, over a catalogue file where one is named.
  private func searches() {
    var names = StarterCatalogue.procedures.map { ($0.code, $0.name, $0.field) }
    if CommandLine.arguments.count > 3, let bytes = BenchFile.read(CommandLine.arguments[3]),
      let records = try? CatalogueReader.read(bytes, fileName: "catalogue")
    {
      names = records.compactMap(\.procedure).map { ($0.code, $0.name, $0.field) }
    }
    let start = Clock.nanoseconds
    let index = CatalogueIndex(names.map { CatalogueIndex.Entry(code: $0.0, name: $0.1, field: $0.2) })
    print("— catalogue of \(names.count) —")
    print("index built in \(Figures.milliseconds(Clock.nanoseconds - start)) ms")
    for query in ["xac nhan tinh trang hon nhan", "đăng ký kết hôn", "dkkh", "1.004873"] {
      let letters = Array(query)
      let figures = Figures.of(letters.count * 20) { turn in
        _ = index.search(String(letters.prefix(turn % letters.count + 1)), limit: 60)
      }
      print("search per key, «\(query)»: \(figures.written)")
    }
  }
}
