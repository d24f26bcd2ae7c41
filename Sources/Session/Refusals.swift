import Dossiers
public import Register

extension RegisterFault {
  /// The line that a refusal leaves in the system's journal, where the book does not hold it: a session
  /// that only reads cannot write an event, and an account that is not of the staff is nobody's event.
  /// `nil` where the fault is no refusal or stands in the history.
  public func journalLine(of account: String, access: Register.Access) -> String? {
    switch self {
    case .notAllowed(let role, let right) where access == .reading:
      "refused: \(account) (\(role.rawValue), reading) \(right.rawValue)"
    case .readingOnly(let right): "refused: \(account) (reading) \(right.rawValue)"
    case .unknownPerson(let account): "refused: \(account) (not of the staff)"
    default: nil
    }
  }
}
