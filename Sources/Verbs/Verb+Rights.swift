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
    // With whole numbers it needs more: see `Invocation.right`.
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
  /// What this call needs: a receipt as text is read from the book, masked for whoever may not see whole
  /// numbers; a table with whole numbers needs a right of its own.
  var right: Right? {
    switch verb {
    case .receipt where has("text"): .read
    case .exportDossiers where has("whole"): .exportDossiers
    default: verb.right
    }
  }
}
