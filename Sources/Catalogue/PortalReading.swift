internal import Dossiers
internal import Vietnamese

/// From a record of the portal to a procedure.
enum PortalReading {
  static func usable(_ record: PortalRecord, code: String, line: Int) throws(RecordFault) -> UsableRecord {
    let name = try RecordFault.name("name", record.name)
    if name.isEmpty { throw .refused(.nameEmpty, name: name) }
    let limitText = try RecordFault.text("timeLimitText", record.timeLimitText)
    let field = try RecordFault.name("field", record.field)
    let fee = try RecordFault.text("feeText", record.feeText)
    let agency = try RecordFault.name("agency", record.agency)
    let columns = PublishedColumns(
      text: limitText, amount: record.timeLimit?.value, unit: record.timeLimit?.unit, name: name,
      agency: agency, field: field, ministry: record.promulgator ?? "", steps: record.portalSteps ?? "",
      variants: (record.variants ?? []).compactMap(\.timeLimitText))
    let cases = LimitReading.cases(of: columns)
    let procedure = Procedure(
      code: code, name: name, field: field, agency: agency,
      cases: cases, limitText: limitText, limitSource: try RecordFault.text("source", source(of: record)),
      fee: fee, papers: try papers(of: record, cases: cases), basis: try basis(of: record),
      decision: try RecordFault.name("decision", record.decision?.number),
      online: online(record.onlineLevel))
    return UsableRecord(
      line: line, procedure: procedure,
      isCommuneLevel: record.level.flatMap { $0.isEmpty ? nil : $0.split(separator: ",").contains("xa") },
      group: record.group ?? "", remarks: remarks(of: record, fee: fee))
  }

  /// The source with its date, as far as the record says them.
  private static func source(of record: PortalRecord) -> String {
    [record.timeLimitFrom ?? record.source, record.locality, record.sourceDate, record.timeLimitNote]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func basis(of record: PortalRecord) throws(RecordFault) -> [String] {
    var basis: [String] = []
    for number in record.legalBasis ?? [] { basis.append(try RecordFault.name("legalBasis", number)) }
    return basis
  }

  private static func online(_ level: String?) -> OnlineLevel {
    switch level?.exactForm {
    case "toàn trình": .full
    case "một phần": .partial
    default: .unknown
    }
  }

  private static func remarks(of record: PortalRecord, fee: String) -> [ReadingRemark] {
    var remarks: [ReadingRemark] = []
    if FeeText.isOffByThousand(fee) { remarks.append(.feeOffByThousand) }
    if record.timeLimitFrom != nil || record.timeLimitNote != nil { remarks.append(.wordingNotPortals) }
    if record.locality?.isEmpty == false { remarks.append(.oneProvince) }
    return remarks
  }

  /// The papers. A line with neither originals nor copies is a note of the portal, not a paper.
  private static func papers(of record: PortalRecord, cases: [ProcedureCase]) throws(RecordFault)
    -> [PaperRequirement]
  {
    var papers: [PaperRequirement] = []
    for component in record.components ?? [] {
      let name = try RecordFault.text("components", component.name)
      let originals = component.originals ?? 0
      let copies = component.copies ?? 0
      let isNote = component.note == true || (component.originals == 0 && component.copies == 0)
      if name.isEmpty || isNote { continue }
      guard (0...999).contains(originals), (0...999).contains(copies) else {
        throw .refused(.paperCount, name: record.name ?? "")
      }
      let heading = component.group ?? ""
      papers.append(
        PaperRequirement(
          name: name, originals: originals, copies: copies,
          isRequired: !dependsOnSituation(name) && !dependsOnSituation(heading),
          caseName: cases.contains { $0.name != nil && $0.name == heading } ? heading : nil))
    }
    return papers
  }

  /// Whether a paper's text says that not everybody owes it.
  private static func dependsOnSituation(_ text: String) -> Bool {
    let exact = text.lowercased()
    return exact.holds("nếu có") || exact.holds("trường hợp") || exact.holds("đối với")
  }
}
