import Foundation

/// An office in a folder of its own, gone when the test is over.
package final class TestOffice {
  package let folder: String

  /// Makes an office with a catalogue, the starter one where none is given; a practice office where asked for.
  package init(
    practice dossiers: Int? = nil, at time: String = "2026-11-20T09:30", catalogue: String? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("motcua-\(UUID().uuidString)").path
    if let dossiers {
      let made = try motcua("practice", "--dossiers", "\(dossiers)", "--seed", "1", "--at", time)
      guard made.status == 0 else { throw ProgramFault(made.complaint) }
    } else {
      let made = try motcua("office", "create", "--name", "UBND xã Ea Kao", "--code", "000.00.00.H15")
      guard made.status == 0 else { throw ProgramFault(made.complaint) }
      var file = Programs.package.appendingPathComponent("Resources/Catalogue/starter.jsonl").path
      if let catalogue {
        file = folder + "-catalogue.jsonl"
        try Data(catalogue.utf8).write(to: URL(fileURLWithPath: file))
      }
      defer { if catalogue != nil { unlink(file) } }
      let filled = try motcua("catalogue", "import", file, "--decision", "Danh mục thử")
      guard filled.status == 0 else { throw ProgramFault(filled.complaint) }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command on the office.
  @discardableResult
  package func motcua(_ arguments: String..., input: String = "") throws -> Programs.Result {
    try Programs.run([Programs.motcua] + arguments + ["--store", folder], input: input)
  }

  /// Receives a dossier and gives its code.
  package func receive(_ name: String, procedure: String = "1.004873") throws -> String {
    let result = try motcua(
      "receive", "--procedure", procedure, "--applicant", name, "--id", "066190012345", "--phone",
      "0905123456",
      "--address", "Buôn Cư Ebông", "--channel", "direct", "--json")
    guard result.status == 0 else { throw ProgramFault(result.complaint) }
    guard let code = Self.field("code", in: result.out) else { throw ProgramFault(result.out) }
    return code
  }

  /// The first text of a name in JSON.
  package static func field(_ name: String, in json: String) -> String? {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
      return nil
    }
    return object[name] as? String
  }

  /// The dossier as `show --json` gives it.
  package func dossier(_ code: String) throws -> [String: Any] {
    let shown = try motcua("show", code, "--json")
    let object = try JSONSerialization.jsonObject(with: Data(shown.out.utf8)) as? [String: Any]
    guard let dossier = object?["dossier"] as? [String: Any] else { throw ProgramFault(shown.complaint) }
    return dossier
  }

  /// Makes the book one of the first version, as an early program left it, with `sqlite3`.
  package func takeBackToFirstVersion() throws {
    let down = try Programs.run(["sqlite3", "\(folder)/motcua.db", Self.wayBack])
    guard down.status == 0 else { throw ProgramFault(down.complaint) }
  }

  /// What the later versions brought, taken out again.
  private static let wayBack = """
    DROP TABLE session;
    DROP TABLE draft;
    DROP TABLE limit_answer;
    ALTER TABLE procedure DROP COLUMN pauses;
    ALTER TABLE dossier DROP COLUMN pauses;
    ALTER TABLE dossier DROP COLUMN reappointed_from;
    ALTER TABLE dossier DROP COLUMN refused;
    ALTER TABLE dossier DROP COLUMN verification_limit;
    ALTER TABLE dossier DROP COLUMN brought_in;
    PRAGMA user_version = 1;
    """
}
