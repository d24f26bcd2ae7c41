import Dossiers
import Glibc
import Register

/// What a reception that is on the disk costs beside a bare SQLite transaction with the same rows and settings,
/// and beside the disk's own fdatasync of as many bytes; in turn, so that all three see the same machine.
struct DurableBench {
  let folder: String
  private static let turns = 1_000

  func run() {
    mkdir(folder, 0o700)
    let (ours, plain) = ("\(folder)/ours", "\(folder)/plain")
    do {
      for store in [ours, plain] {
        mkdir(store, 0o700)
        try BenchOffice(folder: store).make(catalogue: nil)
      }
      let register = try Register(folder: ours, kind: .real)
      defer { register.close() }
      let reception = try BenchOffice.reception(register)
      guard let book = PlainBook(plain) else { return }
      defer { book.close() }
      let disk = DiskLog("\(folder)/log")
      let session = RequestKey.newSession()
      let bytes = try Self.bytesOfOne(register, reception, ours)
      var (receptions, transactions, syncs) = (Figures(), Figures(), Figures())
      for turn in 1...Self.turns {
        receptions.add {
          _ = try? register.receive(
            reception, by: BenchOffice.clerk, request: RequestKey(session: session, number: turn),
            now: BenchOffice.now)
        }
        transactions.add { try? book.receive(code: "000.00.00.H15-\(turn)") }
        syncs.add { disk.append(bytes) }
      }
      print("— \(Self.turns) each in turn, \(bytes) bytes of log for one —")
      print("reception on the disk:        \(receptions.tail)")
      print("bare transaction, same rows:  \(transactions.tail)")
      print("write and fdatasync alone:    \(syncs.tail)")
      print(
        "a reception costs \(Self.ratio(receptions, transactions)) bare transactions and \(Self.ratio(receptions, syncs)) syncs (medians)"
      )
    } catch {
      print("no office: \(error)")
    }
  }

  /// How much log one reception writes, while the log still grows.
  private static func bytesOfOne(_ register: Register, _ reception: Reception, _ store: String) throws -> Int
  {
    let session = RequestKey.newSession()
    let before = BenchFile.size("\(store)/motcua.db-wal")
    for turn in 0..<10 {
      _ = try register.receive(
        reception, by: BenchOffice.clerk, request: RequestKey(session: session, number: turn),
        now: BenchOffice.now)
    }
    return (BenchFile.size("\(store)/motcua.db-wal") - before) / 10
  }

  private static func ratio(_ one: Figures, _ other: Figures) -> String {
    let hundredths = one.median * 100 / max(1, other.median)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// A file that is written as a log is: on and on, and after 4 MB from the beginning again.
private struct DiskLog {
  private let descriptor: Int32

  init(_ path: String) { descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }

  func append(_ count: Int) {
    let bytes = [UInt8](repeating: 0x5A, count: count)
    if lseek(descriptor, 0, SEEK_CUR) > 4 << 20 { lseek(descriptor, 0, SEEK_SET) }
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    fdatasync(descriptor)
  }
}
