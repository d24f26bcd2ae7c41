import Dossiers
import Vietnamese
import WorkingTime

extension Page {
  /// The key of the draft that is kept of the page's work, once one was.
  var work: WorkKey? {
    get {
      switch self {
      case .reception(let page): page.work
      case .note(let note): note.work
      case .limitForm(let form): form.work
      case .limitAnswer(let answer): answer.work
      case .conflict(let page): page.mine.work
      case .procedures, .dossier, .history, .explanation, .move, .timeChoice, .views, .receipt, .discard,
        .help, .calendar, .calendarForm, .shifts, .limits, .drafts:
        nil
      }
    }
    set {
      switch self {
      case .reception(var page):
        page.work = newValue
        self = .reception(page)
      case .note(var note):
        note.work = newValue
        self = .note(note)
      case .limitForm(var form):
        form.work = newValue
        self = .limitForm(form)
      case .limitAnswer(var answer):
        answer.work = newValue
        self = .limitAnswer(answer)
      case .conflict(var page):
        page.mine.work = newValue
        self = .conflict(page)
      case .procedures, .dossier, .history, .explanation, .move, .timeChoice, .views, .receipt, .discard,
        .help, .calendar, .calendarForm, .shifts, .limits, .drafts:
        break
      }
    }
  }

  /// The page's work as it can be kept, or `nil` where there is none.
  func draft(_ key: WorkKey) -> Draft? {
    guard isDirty else { return nil }
    switch self {
    case .reception(let page): return page.draft(key)
    case .note(let note): return note.draft(key, seen: SeenDossier(note.dossier))
    case .limitForm(let form): return form.draft(key, seen: SeenDossier(form.dossier))
    case .limitAnswer(let answer): return answer.draft(key)
    case .conflict(let page): return page.draft(key)
    case .procedures, .dossier, .history, .explanation, .move, .timeChoice, .views, .receipt, .discard,
      .help, .calendar, .calendarForm, .shifts, .limits, .drafts:
      return nil
    }
  }
}

extension LineEditor {
  /// An editor as a draft kept it.
  init(_ text: String, cursor: String, limit: Int = PlainText.fieldLimit) {
    self.init(text, limit: limit)
    moveCursor(by: (Int(cursor) ?? letters.count) - self.cursor)
  }
}

extension MoveNote {
  func draft(_ key: WorkKey, seen: SeenDossier) -> Draft {
    var fields = seen.fields
    fields["code"] = dossier.code
    fields["to"] = String(status.rawValue)
    fields["note"] = note.text
    fields["basis"] = basis.text
    fields["isRefusal"] = isRefusal ? "1" : ""
    fields["isAtBasis"] = isAtBasis ? "1" : ""
    fields["cursor"] = String(isAtBasis ? basis.cursor : note.cursor)
    return Draft(key: key, kind: .move, request: request, fields: fields)
  }

  /// A note as a draft kept it, or `nil` where the draft says no move.
  init?(_ draft: Draft, on dossier: Dossier) {
    guard let status = Int(draft["to"]).flatMap(Status.init(rawValue:)) else { return nil }
    self.init(dossier, to: status)
    isAtBasis = draft["isAtBasis"] == "1"
    note = LineEditor(draft["note"], cursor: isAtBasis ? "" : draft["cursor"])
    basis = LineEditor(draft["basis"], cursor: isAtBasis ? draft["cursor"] : "")
    isRefusal = draft["isRefusal"] == "1"
    work = draft.key
    request = draft.request
  }
}

extension LimitForm {
  func draft(_ key: WorkKey, seen: SeenDossier) -> Draft {
    var fields = seen.fields
    fields["code"] = dossier.code
    fields["order"] = order.rawValue
    for (field, editor) in zip(self.fields, editors) { fields[field.name] = editor.text }
    fields["focus"] = self.fields[focus].name
    fields["cursor"] = String(editors[focus].cursor)
    return Draft(key: key, kind: .order, request: request, fields: fields)
  }

  /// A form as a draft kept it, or `nil` where the draft says no order.
  init?(_ draft: Draft, on dossier: Dossier, now: Moment) {
    guard let order = LimitOrder(rawValue: draft["order"]) else { return nil }
    self.init(dossier, order: order, now: now)
    focus = fields.firstIndex { $0.name == draft["focus"] } ?? 0
    for (index, field) in fields.enumerated() {
      editors[index] = LineEditor(
        draft[field.name], cursor: index == focus ? draft["cursor"] : "", limit: editors[index].limit)
    }
    isDirty = true
    work = draft.key
    request = draft.request
  }
}

extension LimitForm.Field {
  /// The name in a draft.
  fileprivate var name: String {
    switch self {
    case .time: "time"
    case .note: "note"
    case .apology: "apology"
    }
  }
}

extension LimitAnswerPage {
  func draft(_ key: WorkKey) -> Draft {
    Draft(
      key: key, kind: .limitAnswer,
      fields: [
        "code": open.code, "case": open.caseName ?? "", "published": open.published, "limit": limit.text,
        "reason": reason.text, "isAtReason": isAtReason ? "1" : "",
        "cursor": String(isAtReason ? reason.cursor : limit.cursor),
      ])
  }

  /// An answer as a draft kept it.
  init(_ draft: Draft, to open: OpenLimit) {
    self.init(open)
    isAtReason = draft["isAtReason"] == "1"
    limit = LineEditor(draft["limit"], cursor: isAtReason ? "" : draft["cursor"], limit: limit.limit)
    reason = LineEditor(draft["reason"], cursor: isAtReason ? draft["cursor"] : "")
    work = draft.key
  }
}
