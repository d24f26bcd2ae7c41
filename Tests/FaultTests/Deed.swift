import Foundation
import TestPrograms

/// Something that a person has the program do to a book, and how one sees afterwards whether it was done.
struct Deed: Sendable {
  let name: String
  /// The words of the command, without the folder.
  let command: [String]
  /// A book that stands before it.
  let base: String
  let before: Before
  /// What the deed makes of it.
  let aim: Aim

  /// What the base holds.
  struct Before: Sendable {
    let dossiers: Int
    /// The dossier that is changed.
    let code: String
    let status: Int
    let events: Int
  }

  enum Aim: Sendable {
    /// One dossier more.
    case reception
    /// The dossier in another status, with one event more.
    case status(Int)
    /// A good copy, and nothing else changed.
    case backup
    /// The newest schema, and nothing else changed.
    case schema
  }

  func arguments(_ folder: String) -> [String] { [Programs.motcua] + command + ["--store", folder] }

  /// Whether it was done; `nil` where the book is neither as before nor as after.
  func isDone(in audit: Audit) -> Bool? {
    guard let dossier = audit.dossiers[before.code] else { return nil }
    let isUntouched = dossier == (before.status, before.events)
    let added = audit.dossiers.count - before.dossiers
    switch aim {
    case .reception: return isUntouched && (0...1).contains(added) ? added == 1 : nil
    case .status(let status):
      guard added == 0 else { return nil }
      return isUntouched ? false : dossier == (status, before.events + 1) ? true : nil
    case .backup: return isUntouched && added == 0 ? audit.backups > 0 : nil
    case .schema:
      // The audit opens the book, which brings it up where the command did not.
      return isUntouched && added == 0 ? true : nil
    }
  }

  /// Whether the command may be called again with the same key.
  var hasKey: Bool { command.contains("--request") }
}
