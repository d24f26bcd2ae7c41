import Dossiers
import Vietnamese
import WorkingTime

/// One line of a table while it is being read.
///
/// What stands in the way of an open dossier (1, 2, 4, 5, 6, 8, 9) is an error: the counter has to call its
/// citizen, and to know what was promised (`law.md` S4: address and telephone always). What is over
/// (3, 7, 10, 11) can no longer be asked for: there a missing or odd telephone, address, number or date is a
/// note, and the line is kept as the other system has it. Without code, procedure, name, reception and
/// status nothing is a dossier, and signs that hide or turn text are kept by no book.
struct RowReading {
  let row: SeparatedText.Row
  let sheet: DossierSheet
  let office: DossierSheet.Office
  private(set) var findings: [SheetFinding] = []
  private(set) var hasErrors = false
  private(set) var officialCode: String?
  /// Whether its life is over, so that nobody can be asked.
  var isOver = false

  /// The official code, or the one in the book of ours that wrote the table, as it stands there.
  var givenCode: String {
    let official = cell(.officialCode)
    return official.isEmpty ? cell(.code) : official
  }

  init(row: SeparatedText.Row, sheet: DossierSheet, office: DossierSheet.Office) {
    self.row = row
    self.sheet = sheet
    self.office = office
  }

  mutating func error(_ column: DossierColumn?, _ text: Bilingual) {
    findings.append(SheetFinding(line: row.line, column: column, isError: true, text))
    hasErrors = true
  }

  mutating func note(_ column: DossierColumn?, _ text: Bilingual) {
    findings.append(SheetFinding(line: row.line, column: column, isError: false, text))
  }

  /// What keeps an open dossier out and is only noted of one that is over.
  mutating func flaw(_ column: DossierColumn?, _ text: Bilingual) {
    if isOver { note(column, text) } else { error(column, text) }
  }

  func has(_ column: DossierColumn) -> Bool { sheet.places[column] != nil }

  /// What stands in a column, without blanks at its ends.
  func cell(_ column: DossierColumn) -> String {
    guard let place = sheet.places[column], row.cells.indices.contains(place) else { return "" }
    let text = row.cells[place]
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  mutating func dossier() -> Dossier? {
    if row.cells.count != sheet.text.headings.cells.count { judgeWidth() }
    guard let status = status() else { return nil }
    isOver = !status.isOpen
    officialCode = code()
    let applicant = applicant()
    let submitter = submitter()
    let papers = papers()
    guard let named = procedure(), let channel = channel(of: named.procedure), let received = received()
    else { return nil }
    let agreed = agreedLimit(named.procedure, channel)
    var times = times(status, received: received, agreed)
    if let agreed { judge(&times, agreed, status, received: received) }
    guard !hasErrors, let officialCode, let agreed else { return nil }
    return Dossier(
      code: "", officialCode: officialCode,
      procedure: ProcedureReference(
        code: named.procedure.code, name: named.procedure.name, version: named.version),
      caseName: agreed.caseName, channel: channel, applicant: applicant, submitter: submitter, papers: papers,
      fee: text(.fee), delivery: choice(.delivery, standard: .counter, Self.delivery), receivedAt: received,
      receivedBy: account(.receivedBy) ?? office.importer.account, receiverName: receiver(),
      limit: agreed.limit, clock: times.clock, status: status, statusSince: times.since,
      supplementsAsked: times.supplements, reappointedFrom: times.reappointedFrom,
      finishedAt: times.finished, isRefused: times.isRefused, returnedAt: times.returned, isBroughtIn: true)
  }

  private mutating func judgeWidth() {
    let count = sheet.text.headings.cells.count
    let hasMore = row.cells.dropFirst(count).contains { !$0.isEmpty }
    if row.cells.count < count || hasMore {
      error(
        nil,
        Bilingual(
          "có \(row.cells.count) ô, dòng tên cột có \(count)",
          "\(row.cells.count) cells where the headings have \(count)"))
    }
  }

  /// The statuses as our own export and most systems write them, so that folding is for the others.
  private static let statuses: [String: Status] = {
    var statuses: [String: Status] = [:]
    for status in Status.allCases {
      for word in [String(status.rawValue), status.name.vi, status.word] { statuses[word] = status }
    }
    return statuses
  }()

  private mutating func status() -> Status? {
    let written = cell(.status)
    if let status = Self.statuses[written] ?? Status(reading: written) { return status }
    error(
      .status,
      cell(.status).isEmpty
        ? Bilingual("chưa có trạng thái", "the status is missing")
        : Bilingual(
          "không hiểu trạng thái; dùng số 1–11 hoặc tên quốc gia",
          "the status is not understood; take 1-11 or the national name"))
    return nil
  }

  /// The official code; where a book of ours wrote the table and the dossier had none, its code there.
  private mutating func code() -> String? {
    let column: DossierColumn = cell(.officialCode).isEmpty && has(.code) ? .code : .officialCode
    let clean = text(column, limit: 60)
    if clean.isEmpty {
      error(.officialCode, Bilingual("chưa có mã hồ sơ chính thức", "the official code is missing"))
      return nil
    }
    if !DossierCode.looksOfficial(clean) {
      note(column, Bilingual("mã có dạng lạ, vui lòng xem lại", "an unusual code, please look again"))
    }
    return clean
  }

  private mutating func procedure() -> (procedure: Procedure, version: Int)? {
    let code = cell(.procedure)
    guard let named = office.procedures[code] else {
      error(
        .procedure,
        code.isEmpty
          ? Bilingual("chưa có mã thủ tục", "the procedure's code is missing")
          : Bilingual("danh mục không có thủ tục này", "the catalogue holds no such procedure"))
      return nil
    }
    if !named.isCurrent { flaw(.procedure, Bilingual("thủ tục đã bị bãi bỏ", "the procedure was abolished")) }
    return (named.procedure, named.version)
  }

  private mutating func channel(of procedure: Procedure) -> Channel? {
    let text = cell(.channel).folded
    if let channel = Self.channels[text] { return channel }
    // Systems that know one online channel only (`law.md` 1.1, kênh 2): the published level tells which.
    if text == "2" || text == "truc tuyen" || text == "online" {
      switch procedure.online {
      case .full: return .online
      case .partial: return .partial
      case .none, .unknown:
        note(
          .channel,
          Bilingual(
            "danh mục không nói toàn trình hay một phần; ghi là toàn trình",
            "the catalogue does not say whether whole or partial; taken as whole"))
        return .online
      }
    }
    error(
      .channel,
      text.isEmpty
        ? Bilingual("chưa có kênh nộp", "the channel is missing")
        : Bilingual(
          "không hiểu kênh nộp; dùng: trực tiếp, trực tuyến toàn trình, trực tuyến một phần, bưu chính",
          "the channel is not understood; take: direct, online, partial, postal"))
    return nil
  }

  private static let channels: [String: Channel] = {
    var channels: [String: Channel] = [
      "1": .direct, "3": .postal, "toan trinh": .online, "truc tuyen toan trinh": .online,
      "dvctt toan trinh": .online,
      "mot phan": .partial, "truc tuyen mot phan": .partial, "dvctt mot phan": .partial, "buu chinh": .postal,
      "bcci": .postal, "buu chinh cong ich": .postal, "qua buu chinh": .postal, "tai quay": .direct,
    ]
    for channel in Channel.allCases {
      channels[channel.name.vi.folded] = channel
      channels[channel.name.en.folded] = channel
      // Where a system knows one online channel only, «online» does not say which.
      if channel != .online { channels[channel.rawValue.folded] = channel }
    }
    return channels
  }()

  private static let delivery: [String: ResultDelivery] = {
    var ways: [String: ResultDelivery] = [
      "truc tiep": .counter, "buu chinh": .postal, "truc tuyen": .electronic,
    ]
    for way in ResultDelivery.allCases {
      ways[way.name.vi.folded] = way
      ways[way.name.en.folded] = way
      ways[way.rawValue.folded] = way
    }
    return ways
  }()

  static let kinds: [String: ApplicantKind] = {
    var kinds: [String: ApplicantKind] = [
      "0": .citizen, "1": .organisation, "2": .household, "ca nhan": .citizen, "doanh nghiep": .organisation,
    ]
    for kind in ApplicantKind.allCases {
      kinds[kind.name.vi.folded] = kind
      kinds[kind.name.en.folded] = kind
      kinds[kind.rawValue.folded] = kind
    }
    return kinds
  }()

  /// One of several words; an empty cell is the usual one.
  mutating func choice<Choice>(_ column: DossierColumn, standard: Choice, _ words: [String: Choice]) -> Choice
  {
    let text = cell(column)
    if text.isEmpty { return standard }
    if let choice = words[text.folded] { return choice }
    flaw(column, Bilingual("không hiểu, ghi theo thông thường", "not understood, taken as usual"))
    return standard
  }

  /// «có» or «không»; an empty cell is no.
  mutating func truth(_ column: DossierColumn) -> Bool {
    choice(
      column, standard: false,
      [
        "1": true, "x": true, "co": true, "yes": true, "true": true, "0": false, "khong": false, "no": false,
        "false": false,
      ])
  }

  /// A text as it may be stored; hostile signs are errors whatever the status.
  mutating func text(_ column: DossierColumn, limit: Int = PlainText.fieldLimit) -> String {
    let raw = cell(column)
    if raw.isEmpty { return "" }
    do throws(TextFault) {
      return try PlainText.accept(raw, limit: limit)
    } catch {
      self.error(column, error.text)
      return ""
    }
  }

  private mutating func receiver() -> String {
    let name = text(.receiver)
    return name.isEmpty ? office.importer.name : name
  }

  /// An account of the machine, as the office's list takes them.
  mutating func account(_ column: DossierColumn) -> String? {
    let text = cell(column)
    if text.isEmpty { return nil }
    guard text.utf8.count <= 64, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      error(column, Bilingual("không phải tên tài khoản", "this is no account"))
      return nil
    }
    return text
  }
}
