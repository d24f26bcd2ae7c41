public import Dossiers

extension Model {
  /// The orders that the person may give. Commands that may not be given are not offered and not
  /// performed; this is the second look, at what goes out, whichever way a page came to be open.
  mutating func permitted(_ effects: [Effect]) -> [Effect] {
    effects.filter { effect in
      guard let right = effect.right, let refusal = refusal(of: right) else { return true }
      notice = Notice(.warning, refusal)
      return false
    }
  }
}

extension Effect {
  /// What the person must be allowed to do; `nil` where the book is not touched.
  public var right: Right? {
    switch self {
    case .loadQueue, .findProcedures, .loadProcedure, .loadDossier, .loadHistory, .loadShifts,
      .loadOpenLimits:
      .read
    case .findApplicant, .receive: .receive
    case .move, .change: .move
    case .makeReceipt: .printReceipt
    case .changeCalendar, .recompute: .configure
    case .settleLimit: .importCatalogue
    case .redraw, .quit: nil
    // What somebody typed is theirs: no right is asked for until it is to become something of the office's.
    case .findDrafts, .saveDraft, .parkDraft, .dropDraft, .takeUpDraft: nil
    }
  }
}
