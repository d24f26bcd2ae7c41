import Foundation
import TestPrograms

/// What a person relies on after reading what the program said.
struct Acknowledged {
  /// Dossiers by code, with the number of their events at least.
  private(set) var dossiers: [String: Int] = [:]
  /// Files of backups, as paths in the office's folder.
  private(set) var backups: [String] = []

  init(_ said: [String]) {
    for text in said {
      guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
        continue
      }
      if let code = object["code"] as? String, let version = object["version"] as? Int {
        dossiers[code] = max(version, dossiers[code] ?? 0)
      }
      if let file = object["file"] as? String {
        backups.append(file.split(separator: "/").suffix(2).joined(separator: "/"))
      }
    }
  }

  /// What of it is missing in a folder.
  func missing(in folder: String, _ audit: Audit) -> [String] {
    dossiers.filter { (audit.dossiers[$0.key]?.events ?? 0) < $0.value }.map { "\($0.key) event \($0.value)" }
      + backups.filter { Place.size("\(folder)/\($0)") < 0 }
  }
}
