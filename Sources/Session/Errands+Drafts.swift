import Desk
import Dossiers
import Register
import Vietnamese

extension Errands {
  /// Carries out an order on drafts.
  func keepDrafts(_ effect: Effect) throws(RegisterFault) -> [Message] {
    switch effect {
    case .findDrafts:
      let expired = attendance.enter()
      return [.draftsFound(freeDrafts() ?? [], expired: expired, isBeginning: true)]
    case .saveDraft(let draft):
      do throws(RegisterFault) {
        _ = try keep(draft)
        return [.draftKept]
      } catch {
        return [.draftNotKept(Self.notKept(error))]
      }
    case .parkDraft(let draft, let isLeaving):
      _ = try keep(draft)
      return [.draftParked(draft.key, isLeaving: isLeaving)]
    case .dropDraft(let key):
      do throws(RegisterFault) {
        try register.drop(key)
        return []
      } catch {
        return [.draftNotKept(Self.notDropped(error))]
      }
    case .takeUpDraft(let kept): return try takeUp(kept)
    case .loadQueue, .findProcedures, .loadProcedure, .findApplicant, .receive, .loadDossier, .move, .change,
      .loadHistory, .makeReceipt, .changeCalendar, .loadShifts, .recompute, .loadOpenLimits, .settleLimit,
      .redraw, .quit:
      return []
    }
  }

  /// The person's drafts that no other living session holds; `nil` where they cannot be read now.
  func freeDrafts() -> [KeptDraft]? {
    try? register.drafts(of: person.account, besides: attendance.living)
  }

  private func keep(_ draft: Draft) throws(RegisterFault) -> Bool {
    try register.keep(draft, of: attendance.mark, by: person, now: clock.secondsUTC)
  }

  private static func notKept(_ fault: RegisterFault) -> Bilingual {
    Bilingual(
      "Chưa giữ được bản nháp (chương trình sẽ thử lại). \(fault.text.vi)",
      "The draft could not be kept (it is tried again). \(fault.text.en)")
  }

  private static func notDropped(_ fault: RegisterFault) -> Bilingual {
    Bilingual(
      "Chưa xóa được bản nháp; nó sẽ còn được đưa ra lại. \(fault.text.vi)",
      "The draft could not be removed; it will be offered again. \(fault.text.en)")
  }

  private func takeUp(_ kept: KeptDraft) throws(RegisterFault) -> [Message] {
    guard let draft = kept.draft else { return [] }
    let basis = try basis(of: draft)
    attendance.read()
    guard try register.takeUp(kept.key, by: attendance.mark, dead: attendance.dead) else {
      return [
        .draftsFound(freeDrafts() ?? [], expired: 0, isBeginning: false),
        .failed(
          Bilingual(
            "Bản nháp này vừa được mở ở quầy khác hoặc đã dùng rồi.",
            "This draft was just taken up at another counter, or it is done.")),
      ]
    }
    return [.draftTakenUp(kept, on: basis)]
  }

  private func basis(of draft: Draft) throws(RegisterFault) -> DraftBasis {
    switch draft.kind {
    case .reception:
      let found = try register.procedure(code: draft["procedure"])
      return .procedure(found.procedure, version: found.version)
    case .move, .order:
      // What a move needs is no number; the page, where it is opened, is a look of its own.
      let dossier = try register.dossier(code: draft["code"]).masked
      let seen = Int(draft["version"]) ?? dossier.version
      return .dossier(dossier, since: try theirs(dossier.code, after: seen))
    case .limitAnswer:
      let limits = try register.openLimits()
      return .openLimit(
        limits.first {
          $0.code == draft["code"] && ($0.caseName ?? "") == draft["case"]
            && $0.published == draft["published"]
        })
    }
  }

  /// What was done to a dossier since it had a version, with the names of those who did it.
  func theirs(_ code: String, after version: Int) throws(RegisterFault) -> [TheirChange] {
    var changes: [TheirChange] = []
    for entry in try register.history(code: code)
    where entry.fact["version"].flatMap(Int.init).map({ $0 > version }) == true {
      let person = try? register.person(account: entry.actor)
      changes.append(TheirChange(entry, name: person?.name ?? entry.actor))
    }
    return changes
  }
}
