import Dossiers
import Vietnamese

extension ReceptionPage {
  func draft(_ key: WorkKey) -> Draft {
    var fields: [String: String] = [
      "procedure": procedure.code, "procedureName": procedure.name, "version": String(version),
      "case": currentCase?.name ?? "", "channel": form.channel.rawValue, "kind": form.kind.rawValue,
      "name": form.name, "identity": form.identity, "phone": form.phone, "address": form.address,
      "email": form.email, "submitterName": form.submitterName,
      "submitterIdentity": form.submitterIdentity, "submitterPhone": form.submitterPhone,
      "official": form.officialCode, "fee": form.fee,
      "isFeePublished": form.fee == ReceptionForm(for: procedure).fee ? "1" : "",
      "delivery": form.delivery.rawValue, "limit": form.settledLimit,
      "needsVerification": form.needsVerification ? "1" : "",
      "isSettledElsewhere": form.isSettledElsewhere ? "1" : "",
      "isOnlyRegistered": form.isOnlyRegistered ? "1" : "", "focus": focus.name,
      "cursor": String(editor.cursor), "lookedUp": lookedUp,
      "visited": visited.map(\.rawValue).sorted().joined(separator: " "),
    ]
    for (index, paper) in form.papers.enumerated() {
      fields["paper\(index)"] = "\(paper.originals)|\(paper.copies)|\(paper.name)"
    }
    return Draft(key: key, kind: .reception, request: request, fields: fields)
  }

  /// A form as a draft kept it, on the procedure as it is now.
  init(_ draft: Draft, procedure: Procedure, version: Int, inDifficultArea: Bool) {
    self.init(procedure: procedure, version: version, inDifficultArea: inDifficultArea)
    form = ReceptionForm(draft)
    form.take(
      procedure, caseName: draft["case"].isEmpty ? nil : draft["case"],
      isFeePublished: draft["isFeePublished"] == "1")
    visited = Set(draft["visited"].split(separator: " ").compactMap { ReceptionField(rawValue: String($0)) })
    lookedUp = draft["lookedUp"]
    request = draft.request
    work = draft.key
    isDirty = true
    if let kept = FormFocus(name: draft["focus"]), focuses.contains(kept) { focus = kept }
    if case .field(let field) = focus { editor = LineEditor(text(of: field) ?? "", cursor: draft["cursor"]) }
  }

  /// The same form on the procedure as it is now: everything typed stays, and the request too.
  func taken(over procedure: Procedure, version: Int) -> ReceptionPage {
    var page = ReceptionPage(procedure: procedure, version: version, inDifficultArea: inDifficultArea)
    page.form = form
    page.form.take(
      procedure, caseName: currentCase?.name,
      isFeePublished: form.fee == ReceptionForm(for: self.procedure).fee)
    page.visited = visited
    page.lookedUp = lookedUp
    page.request = request
    page.work = work
    page.isDirty = isDirty
    if page.focuses.contains(focus) { page.focus = focus }
    page.takeFocusText()
    return page
  }
}

extension ReceptionForm {
  /// What a draft says was typed and chosen; the case is found by its name in the procedure.
  fileprivate init(_ draft: Draft) {
    self.init()
    channel = Channel(rawValue: draft["channel"]) ?? channel
    kind = ApplicantKind(rawValue: draft["kind"]) ?? kind
    name = draft["name"]
    identity = draft["identity"]
    phone = draft["phone"]
    address = draft["address"]
    email = draft["email"]
    submitterName = draft["submitterName"]
    submitterIdentity = draft["submitterIdentity"]
    submitterPhone = draft["submitterPhone"]
    officialCode = draft["official"]
    fee = draft["fee"]
    delivery = ResultDelivery(rawValue: draft["delivery"]) ?? delivery
    settledLimit = draft["limit"]
    needsVerification = draft["needsVerification"] == "1"
    isSettledElsewhere = draft["isSettledElsewhere"] == "1"
    isOnlyRegistered = draft["isOnlyRegistered"] == "1"
    while let text = draft.fields["paper\(papers.count)"] {
      let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { break }
      papers.append(
        ReceivedPaper(
          name: String(parts[2]), originals: Int(parts[0]) ?? 0, copies: Int(parts[1]) ?? 0))
    }
  }
}

extension FormFocus {
  /// The name in a draft.
  fileprivate var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .originals(let index): "originals \(index)"
    case .copies(let index): "copies \(index)"
    }
  }

  fileprivate init?(name: String) {
    let parts = name.split(separator: " ")
    if parts.count == 2, let index = Int(parts[1]) {
      switch parts[0] {
      case "originals": self = .originals(index)
      case "copies": self = .copies(index)
      default: return nil
      }
    } else if let field = ReceptionField(rawValue: name) {
      self = .field(field)
    } else {
      return nil
    }
  }
}
