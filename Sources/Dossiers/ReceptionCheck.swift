import Vietnamese
public import WorkingTime

/// Checks forms against the law and the office's calendar.
public struct ReceptionCheck: Sendable {
  /// The rules of the office.
  public var life: Life
  /// Whether the commune is of difficult conditions.
  public var inDifficultArea: Bool
  /// Account of the clerk, who answers for a settled limit.
  public var clerk: String

  /// Makes a check.
  public init(life: Life, inDifficultArea: Bool, clerk: String) {
    self.life = life
    self.inDifficultArea = inDifficultArea
    self.clerk = clerk
  }

  /// The most papers of one dossier, and the most copies of one paper.
  static let mostPapers = 200
  /// Minutes that a time of reception may lie ahead of the clock.
  static let tolerance = 2

  /// The limit that the form leads to, and what stands in its way.
  public func limit(of form: ReceptionForm, in procedure: Procedure) -> Result<AgreedLimit, LimitQuestion> {
    let index = min(max(0, form.caseIndex), procedure.cases.count - 1)
    guard index >= 0 else { return .failure(.numberMissing) }
    let chosen = procedure.cases[index]
    let start = start(of: chosen, form)
    if form.needsVerification, let verification = chosen.verification {
      return .success(
        AgreedLimit(
          limit: verification, confirmedBy: chosen.settledBy, isVerification: true, start: start,
          pauses: procedure.pauses))
    }
    switch chosen.limit(channel: form.channel, inDifficultArea: inDifficultArea) {
    case .stated(let limit):
      return .success(
        AgreedLimit(
          limit: limit, confirmedBy: chosen.settledBy, start: start, verification: chosen.verification,
          pauses: procedure.pauses))
    case .needsPerson(let question):
      guard let settled = TimeLimit(reading: form.settledLimit) else { return .failure(question) }
      return .success(
        AgreedLimit(
          limit: settled, confirmedBy: clerk, start: start, verification: chosen.verification,
          pauses: procedure.pauses))
    }
  }

  /// What the limit starts from: the reception here is the competent agency's where that is this office.
  private func start(of chosen: ProcedureCase, _ form: ReceptionForm) -> ClockStart {
    switch chosen.start {
    case .reception, .competentAgency: form.isSettledElsewhere ? .competentAgency : .reception
    case .payment, .event: chosen.start
    }
  }

  /// The reception that the form describes, and everything found. There is no reception while an
  /// error is among the findings.
  public func check(
    _ form: ReceptionForm, procedure: Procedure, version: Int, receivedAt: Moment, now: Moment
  ) -> (reception: Reception?, findings: [Finding]) {
    var findings = Findings()
    let name = findings.text(form.name, .name, required: true)
    findings.judgeName(name, kind: form.kind)
    let identity = findings.identity(form.identity, .identity, required: true, year: receivedAt.date.year)
    let phone = findings.phone(form.phone, .phone, required: true)
    let address = findings.text(form.address, .address, required: true)
    let email = findings.email(form.email)
    let submitter = findings.submitter(form, year: receivedAt.date.year)
    let officialCode = findings.officialCode(form.officialCode)
    let fee = findings.text(form.fee, .fee, required: false)
    let papers = findings.papers(form.papers)
    findings.judge(form.papers, against: procedure.requirements(ofCase: form.caseIndex))
    if receivedAt.minutes > now.minutes + ReceptionCheck.tolerance {
      findings.error(
        .received,
        Bilingual("Thời điểm tiếp nhận ở trong tương lai", "The time of reception lies in the future"))
    }
    let agreed = agreedLimit(form, procedure, &findings)
    let clock = agreed.flatMap { self.clock($0, of: form, at: receivedAt, &findings) }
    guard findings.errors == 0, let agreed, let clock else { return (nil, findings.all) }
    let index = min(max(0, form.caseIndex), procedure.cases.count - 1)
    let reception = Reception(
      procedure: ProcedureReference(code: procedure.code, name: procedure.name, version: version),
      caseName: procedure.cases[index].name, channel: form.channel,
      applicant: Applicant(
        kind: form.kind, name: name, identity: identity, phone: phone, address: address, email: email),
      submitter: submitter, papers: papers, fee: fee, delivery: form.delivery, officialCode: officialCode,
      limit: agreed, receivedAt: receivedAt, clock: clock,
      status: form.registers ? .registered : .accepted)
    return (reception, findings.all)
  }

  private func agreedLimit(_ form: ReceptionForm, _ procedure: Procedure, _ findings: inout Findings)
    -> AgreedLimit?
  {
    switch limit(of: form, in: procedure) {
    case .success(let agreed): return agreed
    case .failure(let question):
      findings.error(
        .limit,
        form.settledLimit.allSatisfy { $0 == " " }
          ? unsettled(question)
          : Bilingual(
            "Không đọc được thời hạn vừa gõ; ví dụ: «3 ngày làm việc», «15 ngày», «trong ngày 15:00»",
            "The limit as typed cannot be read; as \"3 workingDays\", \"15 days\", \"sameDay 15:00\""))
      return nil
    }
  }

  private func unsettled(_ question: LimitQuestion) -> Bilingual {
    question == .asked
      ? Bilingual(
        "Danh mục hỏi về thời hạn; vui lòng đọc câu hỏi và xác nhận, ví dụ «3 ngày làm việc»",
        "The catalogue asks about the limit; please read its question and settle it, as \"3 workingDays\"")
      : Bilingual(
        "Thời hạn công bố: \(question.text.vi); vui lòng đọc và xác nhận, ví dụ «3 ngày làm việc»",
        "The published limit: \(question.text.en); please read it and settle it, as \"3 workingDays\"")
  }

  private func clock(
    _ limit: AgreedLimit, of form: ReceptionForm, at moment: Moment, _ findings: inout Findings
  ) -> DossierClock? {
    do throws(DueFault) {
      if form.registers { return try life.clockAtRegistration(at: moment) }
      return try life.clockAtReception(of: limit, at: moment)
    } catch {
      findings.error(
        .limit, Bilingual("Không tính được ngày hẹn: \(error.text.vi)", "No due date: \(error.text.en)"))
      return nil
    }
  }
}

/// Findings while they are gathered.
private struct Findings {
  var all: [Finding] = []
  var errors = 0

  mutating func error(_ field: ReceptionField, _ text: Bilingual) {
    all.append(Finding(field, isError: true, text))
    errors += 1
  }

  mutating func warn(_ field: ReceptionField, _ texts: [Bilingual]) {
    for text in texts { all.append(Finding(field, isError: false, text)) }
  }

  mutating func text(
    _ raw: String, _ field: ReceptionField, required: Bool, limit: Int = PlainText.fieldLimit
  ) -> String {
    do throws(TextFault) {
      let clean = try PlainText.accept(raw, limit: limit)
      if required, clean.isEmpty {
        error(field, Bilingual("Chưa có \(field.name.vi.lowercased())", "\(field.name.en) is missing"))
      }
      return clean
    } catch {
      self.error(field, Bilingual("\(field.name.vi) \(error.text.vi)", "\(field.name.en) \(error.text.en)"))
      return ""
    }
  }

  mutating func judgeName(_ name: String, kind: ApplicantKind) {
    guard !name.isEmpty else { return }
    if !name.unicodeScalars.contains(where: \.properties.isAlphabetic) {
      error(.name, Bilingual("Tên phải có chữ cái", "A name has letters"))
    } else if kind == .citizen, name.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
      warn(
        .name,
        [Bilingual("Tên người có chữ số, vui lòng xem lại", "Digits in a person's name, please look again")])
    } else if kind == .citizen, !name.contains(" ") {
      warn(.name, [Bilingual("Tên chỉ có một từ, vui lòng xem lại", "A name of one word, please look again")])
    }
  }

  mutating func identity(_ raw: String, _ field: ReceptionField, required: Bool, year: Int) -> String {
    if !required, raw.allSatisfy({ $0 == " " }) { return "" }
    do throws(IdentityFault) {
      let number = try IdentityNumber(reading: raw)
      warn(field, number.warnings(year: year))
      return number.written
    } catch {
      self.error(field, error.text)
      return ""
    }
  }

  mutating func phone(_ raw: String, _ field: ReceptionField, required: Bool) -> String {
    if !required, raw.allSatisfy({ $0 == " " }) { return "" }
    do throws(PhoneFault) {
      let phone = try Phone(reading: raw)
      warn(field, phone.warnings)
      return phone.written
    } catch {
      self.error(field, error.text)
      return ""
    }
  }

  mutating func email(_ raw: String) -> String {
    let clean = text(raw, .email, required: false, limit: 120)
    guard !clean.isEmpty else { return "" }
    let halves = clean.split(separator: "@", omittingEmptySubsequences: false)
    if halves.count != 2 || halves[0].isEmpty || !halves[1].contains(".") || clean.contains(" ") {
      error(.email, Bilingual("Địa chỉ email không đúng dạng", "This is no email address"))
    }
    return clean
  }

  mutating func submitter(_ form: ReceptionForm, year: Int) -> Submitter? {
    let name = text(form.submitterName, .submitterName, required: false)
    let identity = identity(form.submitterIdentity, .submitterIdentity, required: false, year: year)
    let phone = phone(form.submitterPhone, .submitterPhone, required: false)
    if name.isEmpty, !identity.isEmpty || !phone.isEmpty {
      error(.submitterName, Bilingual("Chưa có tên người nộp", "The submitter's name is missing"))
    }
    return name.isEmpty ? nil : Submitter(name: name, identity: identity, phone: phone)
  }

  mutating func officialCode(_ raw: String) -> String {
    let clean = text(raw, .officialCode, required: false, limit: 60)
    if !clean.isEmpty, !DossierCode.looksOfficial(clean) {
      warn(
        .officialCode,
        [
          Bilingual(
            "Mã chính thức có dạng lạ, vui lòng xem lại",
            "The official code has an unusual shape, please look again")
        ])
    }
    return clean
  }

  /// An incomplete dossier is not refused here, the clerk decides (Nghị định 118/2025 Điều 17.1.c); but it is said.
  mutating func judge(_ papers: [ReceivedPaper], against requirements: [PaperRequirement]) {
    let missing = requirements.indices.count { index in
      requirements[index].isRequired && !(papers.indices.contains(index) && papers[index].isReceived)
    }
    guard missing > 0 else { return }
    warn(
      .papers,
      [
        Bilingual(
          "Thiếu \(missing) loại giấy tờ phải có (dấu *)",
          "\(missing) needed kind(s) of papers missing (marked *)")
      ])
  }

  mutating func papers(_ raw: [ReceivedPaper]) -> [ReceivedPaper] {
    if raw.count > ReceptionCheck.mostPapers {
      error(
        .papers,
        Bilingual(
          "Quá \(ReceptionCheck.mostPapers) loại giấy tờ",
          "More than \(ReceptionCheck.mostPapers) kinds of papers"))
      return []
    }
    var clean: [ReceivedPaper] = []
    for paper in raw where paper.isReceived {
      guard (0...999).contains(paper.originals), (0...999).contains(paper.copies) else {
        error(.papers, Bilingual("Số bản giấy tờ từ 0 đến 999", "Counts of papers go from 0 to 999"))
        continue
      }
      let name = text(paper.name, .papers, required: true, limit: 1000)
      clean.append(ReceivedPaper(name: name, originals: paper.originals, copies: paper.copies))
    }
    return clean
  }
}
