import Digest
import Dossiers
import SQLite
import WorkingTime

/// The office's settings, by name.
struct Settings {
  private var values: [String: String] = [:]

  init(_ snapshot: borrowing Snapshot) throws {
    for (name, value) in try snapshot.rows(
      "SELECT name, value FROM setting", [], { row in (try row.text(0), try row.text(1)) })
    {
      values[name] = value
    }
  }

  /// A setting that an older book does not have.
  func optional(_ name: String) -> String? { values[name] }

  /// Sets one setting.
  static func put(_ name: String, _ value: String, _ transaction: borrowing Transaction) throws {
    try transaction.run(
      "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [.text(name), .text(value)])
  }

  private func value(_ name: String) throws(RegisterFault) -> String {
    guard let value = values[name] else { throw .settingsUnreadable(name: name) }
    return value
  }

  func office(isPractice: Bool) throws(RegisterFault) -> Office {
    Office(
      authority: try value("authority"), name: try value("name"), code: try value("code"),
      place: try value("place"),
      isPractice: isPractice, isDifficultArea: try value("difficultArea") == "1")
  }

  func convention() throws(RegisterFault) -> DueConvention {
    guard let convention = DueConvention(rawValue: try value("dueConvention")) else {
      throw .settingsUnreadable(name: "dueConvention")
    }
    return convention
  }

  static func write(_ office: Office, convention: DueConvention, to transaction: borrowing Transaction) throws
  {
    var random = SystemRandomNumberGenerator()
    let genesis = (0..<4).flatMap { _ in withBytes(of: random.next()) }
    let values = [
      ("authority", office.authority), ("name", office.name), ("code", office.code), ("place", office.place),
      ("difficultArea", office.isDifficultArea ? "1" : "0"), ("dueConvention", convention.rawValue),
      ("genesis", (Digest256(bytes: genesis) ?? SHA256.hash(genesis)).hex),
    ]
    for (name, value) in values {
      try transaction.run("INSERT INTO setting (name, value) VALUES (?, ?)", [.text(name), .text(value)])
    }
  }
}

/// The eight bytes of a number, the greatest first.
func withBytes(of number: UInt64) -> [UInt8] {
  (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
}
