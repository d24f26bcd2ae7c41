internal import Dossiers
internal import Vietnamese
internal import WorkingTime

/// From a record in our own shape to a procedure.
enum OwnReading {
  static func usable(_ record: OwnRecord, code: String, line: Int) throws(RecordFault) -> UsableRecord {
    let name = try RecordFault.name("name", record.name)
    if name.isEmpty { throw .refused(.nameEmpty, name: name) }
    do {
      let procedure = Procedure(
        code: code, name: name, field: try RecordFault.name("field", record.field),
        agency: try RecordFault.name("agency", record.agency), cases: try cases(of: record),
        limitText: try RecordFault.text("limitText", record.limitText),
        limitSource: try RecordFault.text("limitSource", record.limitSource),
        fee: try RecordFault.text("fee", record.fee), papers: try papers(of: record),
        basis: try basis(of: record), decision: try RecordFault.name("decision", record.decision),
        online: try online(record.online), result: try RecordFault.text("result", record.result))
      return UsableRecord(line: line, procedure: procedure)
    } catch {
      if case .refused(let reason, _) = error { throw .refused(reason, name: name) }
      throw error
    }
  }

  private static func basis(of record: OwnRecord) throws(RecordFault) -> [String] {
    var basis: [String] = []
    for number in record.basis ?? [] { basis.append(try RecordFault.name("basis", number)) }
    return basis
  }

  private static func online(_ word: String?) throws(RecordFault) -> OnlineLevel {
    guard let word, !word.isEmpty else { return .unknown }
    guard let level = OnlineLevel(rawValue: word) else { throw unknown("online") }
    return level
  }

  private static func papers(of record: OwnRecord) throws(RecordFault) -> [PaperRequirement] {
    var papers: [PaperRequirement] = []
    for paper in record.papers ?? [] {
      let originals = paper.originals ?? 0
      let copies = paper.copies ?? 0
      guard (0...999).contains(originals), (0...999).contains(copies) else {
        throw .refused(.paperCount, name: "")
      }
      let name = try RecordFault.text("papers", paper.name)
      if name.isEmpty { continue }
      let caseName = try RecordFault.name("case", paper.case)
      papers.append(
        PaperRequirement(
          name: name, originals: originals, copies: copies, isRequired: paper.required ?? true,
          caseName: caseName.isEmpty ? nil : caseName))
    }
    return papers
  }

  private static func cases(of record: OwnRecord) throws(RecordFault) -> [ProcedureCase] {
    var cases: [ProcedureCase] = []
    for one in record.cases ?? [] { cases.append(try OwnReading.case(of: one)) }
    if cases.isEmpty { throw .refused(.caseMissing, name: "") }
    let names = Set(cases.map(\.name))
    if names.count < cases.count || (cases.count > 1 && names.contains(nil)) {
      throw .refused(.casesAlike, name: "")
    }
    return cases
  }

  private static func `case`(of one: OwnRecord.Case) throws(RecordFault) -> ProcedureCase {
    let name = try RecordFault.name("cases.name", one.name)
    let asked = try question(of: one)
    let limit: PublishedLimit
    if let stated = try OwnReading.limit(of: one.limit) {
      limit = .stated(stated)
    } else {
      limit = .needsPerson(asked == nil ? .numberMissing : .asked)
    }
    var channels: [Channel: TimeLimit] = [:]
    for (key, value) in one.channels ?? [:] {
      guard let channel = Channel(rawValue: key) else { throw unknown("channels") }
      channels[channel] = try OwnReading.limit(of: value)
    }
    return ProcedureCase(
      name: name.isEmpty ? nil : name, limit: limit, question: asked,
      verification: try OwnReading.limit(of: one.verification),
      difficultArea: try OwnReading.limit(of: one.difficultArea), channels: channels,
      start: try start(of: one))
  }

  private static func question(of one: OwnRecord.Case) throws(RecordFault) -> Bilingual? {
    guard let question = one.question else { return nil }
    let vi = try RecordFault.text("question", question.vi)
    let en = try RecordFault.text("question", question.en)
    if vi.isEmpty { return nil }
    return Bilingual(vi, en.isEmpty ? vi : en)
  }

  private static func start(of one: OwnRecord.Case) throws(RecordFault) -> ClockStart {
    switch one.start {
    case nil, "", "reception": return .reception
    case "competentAgency": return .competentAgency
    case "payment": return .payment
    case "event":
      let event = try RecordFault.name("startEvent", one.startEvent)
      if event.isEmpty { throw unknown("startEvent") }
      return .event(event)
    default: throw unknown("start")
    }
  }

  private static func limit(of raw: OwnRecord.Limit?) throws(RecordFault) -> TimeLimit? {
    guard let raw else { return nil }
    guard let unit = raw.unit.flatMap(TimeLimit.Unit.init(rawValue:)) else { throw unknown("unit") }
    var cutoff: ClockTime?
    if let text = raw.cutoff {
      guard let time = ClockTime(reading: text) else {
        throw .refused(.limitImpossible(.cutoff), name: "")
      }
      cutoff = time
    }
    do {
      return try TimeLimit(
        value: raw.value, unit: unit, cutoff: cutoff, onlyIfUnsettled: raw.onlyIfUnsettled ?? false)
    } catch {
      switch error {
      case .notPositive: throw .refused(.limitImpossible(.notPositive), name: "")
      case .tooLong, .outsideCalendar: throw .refused(.limitImpossible(.tooLong), name: "")
      case .fraction: throw .refused(.limitImpossible(.fraction), name: "")
      case .incomplete, .eventTooSoon: throw unknown("unit")
      }
    }
  }

  private static func unknown(_ key: String) -> RecordFault { .refused(.unknownWord(key: key), name: "") }
}
