import Dossiers
import Vietnamese

/// Who may what on the command line: what each command needs. `Right.roles` says who has it.
extension Verb {
  /// What the person must be allowed to do; `nil` where no book is opened, or a new one is made.
  var right: Right? {
    switch self {
    case .counter, .queue, .show, .verify, .due, .catalogueSearch, .catalogueCheck, .catalogueAnswers,
      .calendarList, .calendarAffected:
      .read
    case .receive: .receive
    case .move, .start, .extend, .reappoint: .move
    case .receipt: .printReceipt
    case .catalogueImport, .catalogueAnswer, .catalogueSet: .importCatalogue
    case .staffSet, .officeSet, .calendarAdd, .calendarRemove, .calendarSwap, .calendarHours,
      .calendarReception, .calendarImport, .calendarRecompute:
      .configure
    case .backup, .drill: .backUp
    case .erase: .erase
    case .importDossiers: .importDossiers
    // Masked, it says no more than the queue; whole, the errand asks for more.
    case .exportDossiers: .read
    // A book that is not there yet, or no longer, has no list of its own to ask: `Register.restore` asks the
    // backup's.
    case .officeCreate, .practice, .rights, .restore: nil
    }
  }

  static var rightsHelp: Bilingual {
    Bilingual("Bảng ai được làm gì: mọi lệnh, mọi vai trò", "Who may what: all commands, all roles")
  }
}

extension Invocation {
  /// What this call needs: a receipt as text is read from the book and leaves no trace in it; dossiers
  /// written out with whole numbers need more than a list does.
  var right: Right? {
    if verb == .receipt, has("text") { return .read }
    if verb == .exportDossiers, has("whole") { return .exportDossiers }
    return verb.right
  }
}
