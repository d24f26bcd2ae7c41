internal import CJournal

/// The system's journal, which lies outside the office's folder: who can change the book cannot change it.
///
/// Lines go to syslog(3), which journald keeps. Where a machine runs no journal they are dropped, and
/// nothing waits for them. A line never holds a citizen's data.
public enum Journal {
  /// How much a line matters (syslog(3)).
  public enum Grade: Sendable, Equatable, CaseIterable {
    /// Ordinary, but worth keeping: a day's head, a backup.
    case notice
    /// Somebody should look: a refusal, a history that does not fit.
    case warning
    /// Somebody must act: no backup came about.
    case alert

    var priority: Int32 {
      switch self {
      case .notice: LOG_NOTICE
      case .warning: LOG_WARNING
      case .alert: LOG_ALERT
      }
    }
  }

  /// Notes a line under the name of the program.
  public static func note(_ line: String, _ grade: Grade) {
    guard isOpen else { return }
    // A line end would begin a second line, which anybody could then have written.
    let single = line.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
    cjournal_note(grade.priority, String(single))
  }

  /// Opened once, under a name that stays.
  private static let isOpen: Bool = {
    cjournal_open()
    return true
  }()
}
