public import Dossiers
public import Screen
import Vietnamese
import WorkingTime

/// A dossier's own page.
public struct DossierPage: Sendable, Equatable {
  /// The dossier as it was read last.
  public var dossier: Dossier
  /// The first line shown.
  public var top: Int

  /// A page of a dossier.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    top = 0
  }

  /// How many lines fit on a screen: all but header, title, state, rule, notice and keys.
  public static func height(of size: Size) -> Int { max(1, size.rows - 6) }
}

/// One line of a dossier's page.
public struct DossierLine: Sendable, Equatable {
  /// What it says something of; empty where the line before goes on.
  public var label: String
  /// What it says.
  public var text: String
  /// Whether it is one of those that are looked for first.
  public var isMain: Bool
}

extension Model {
  /// Cells of the names before the lines of a dossier.
  public static let dossierLabelWidth = 17

  /// Everything that the book knows of a dossier, in lines that fit the screen.
  public func lines(of dossier: Dossier) -> [DossierLine] {
    var lines: [DossierLine] = []
    for entry in entries(of: dossier) where !entry.text.isEmpty {
      let room = max(1, size.columns - Model.dossierLabelWidth - 3)
      for (index, part) in entry.text.wrapped(to: room).enumerated() {
        lines.append(
          DossierLine(label: index == 0 ? entry.label(language) : "", text: part, isMain: entry.isMain))
      }
    }
    return lines
  }

  private struct Entry {
    var label: Bilingual
    var text: String
    var isMain = false

    init(_ vi: String, _ en: String, _ text: String?, isMain: Bool = false) {
      label = Bilingual(vi, en)
      self.text = text ?? ""
      self.isMain = isMain
    }
  }

  private func entries(of dossier: Dossier) -> [Entry] {
    let applicant = dossier.applicant
    return [
      Entry("Thủ tục", "Procedure", "\(dossier.procedure.code) · \(dossier.procedure.name)", isMain: true),
      Entry("Trường hợp", "Case", dossier.caseName),
      Entry("Chủ hồ sơ", "Applicant", applicant.name, isMain: true),
      Entry("Đối tượng", "Kind", applicant.kind == .citizen ? nil : applicant.kind.name(language)),
      Entry("Số định danh", "Identity no.", applicant.identity),
      Entry("Điện thoại", "Telephone", applicant.phone),
      Entry("Địa chỉ", "Address", applicant.address),
      Entry("Email", "Email", applicant.email),
      Entry("Người nộp", "Submitter", dossier.submitter.map(words)),
      Entry(
        "Tiếp nhận", "Received",
        "\(dossier.receivedAt.written) · \(dossier.channel.name(language)) · \(dossier.receiverName)"),
      Entry("Thời hạn", "Limit", limitWords(dossier)),
      Entry("Hẹn trả", "Due", dueWords(dossier), isMain: true),
      Entry("Bắt đầu tính", "Started", startWords(dossier)),
      Entry("Trả lời trước", "Answer by", dossier.clock.answerBy?.written),
      Entry("Chuyển bản giấy", "Paper goes by", transferWords(dossier)),
      Entry("Nếu chậm", "If late", apologyWords(dossier)),
      Entry("Tạm dừng", "Paused", life.left(dossier.clock)?(language)),
      Entry("Được đóng từ", "Closable from", dossier.clock.closableFrom.map(closableWords)),
      Entry("Xử lý xong", "Finished", finishedWords(dossier)),
      Entry(
        "Kết quả", "Result",
        dossier.isRefused ? Bilingual("từ chối giải quyết", "refused after appraisal")(language) : nil,
        isMain: true),
      Entry("Đã trả", "Returned", dossier.returnedAt?.written),
      Entry("Trả kết quả", "Return", dossier.delivery.name(language)),
      Entry("Phí, lệ phí", "Fee", dossier.fee),
      Entry("Mã chính thức", "Official code", dossier.officialCode),
      Entry("Nguồn", "Source", dossier.isBroughtIn ? Fact.Kind.broughtIn.name(language) : nil),
    ] + paperEntries(dossier)
  }

  private func paperEntries(_ dossier: Dossier) -> [Entry] {
    dossier.papers.enumerated().map { index, paper in
      var counts: [String] = []
      if paper.originals > 0 {
        counts.append(Bilingual("\(paper.originals) bản chính", "\(paper.originals) orig.")(language))
      }
      if paper.copies > 0 {
        counts.append(Bilingual("\(paper.copies) bản sao", "\(paper.copies) copies")(language))
      }
      let text = "\(index + 1). \(paper.name) (\(counts.joined(separator: ", ")))"
      return index == 0 ? Entry("Giấy tờ", "Papers", text) : Entry("", "", text)
    }
  }

  private func words(_ submitter: Submitter) -> String {
    [submitter.name, submitter.identity, submitter.phone].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func finishedWords(_ dossier: Dossier) -> String? {
    guard let finished = dossier.finishedAt else { return nil }
    return dossier.judged.map { "\(finished.written) (\($0.name(language)))" } ?? finished.written
  }

  /// What the limit runs from, where that is not plainly the reception.
  private func startWords(_ dossier: Dossier) -> String? {
    guard let started = dossier.clock.startedAt,
      dossier.limit.start != .reception || started != dossier.receivedAt,
      let account = life.account(of: CountedTime(dossier))
    else { return nil }
    return "\(started.written). \(account.start(language))"
  }

  /// Until when the paper leaves the counter (R10, R11).
  private func transferWords(_ dossier: Dossier) -> String? {
    life.paperTransfer(of: dossier).map { last in
      let article =
        dossier.limit.start == .competentAgency
        ? Bilingual("khoản 1 Điều 20 NĐ 118/2025", "Decree 118/2025, art. 20.1")
        : Bilingual("khoản 2 Điều 18 NĐ 118/2025", "Decree 118/2025, art. 18.2")
      return Bilingual("chậm nhất \(last.written)", "by \(last.written)")(language)
        + " (\(article(language)))"
    }
  }

  /// The last day for the apology and the one new date (R15), once it is near.
  private func apologyWords(_ dossier: Dossier) -> String? {
    guard let last = life.lastDayToApologise(dossier),
      life.calendar.workingDays(after: now.date, through: last) <= 1
    else { return nil }
    return Bilingual(
      "\(now.date > last ? "! " : "")phải báo chậm và xin lỗi chậm nhất ngày \(last.written) (khoản 6 Điều 19 Nghị định 118/2025)",
      "\(now.date > last ? "! " : "")to be told, with an apology, by \(last.written) (Decree 118/2025, art. 19.6)"
    )(language)
  }

  private func closableWords(_ day: CivilDate) -> String {
    day.written
      + Bilingual(
        " (công dân bổ sung đến hết \((day - 1).written))", " (the citizen has until \((day - 1).written))")(
        language)
  }

  private func limitWords(_ dossier: Dossier) -> String {
    var text = dossier.limit.limit.written(language)
    if dossier.limit.isVerification { text += Bilingual(" (có xác minh)", " (with verification)")(language) }
    if dossier.limit.pauses {
      text += Bilingual(" · chờ bổ sung thì tạm dừng", " · paused for supplements")(language)
    }
    if let person = dossier.limit.confirmedBy {
      text += Bilingual(" · do \(person) xác nhận", " · settled by \(person)")(language)
    }
    return text
  }

  private func dueWords(_ dossier: Dossier) -> String {
    guard let due = dossier.clock.due else {
      if let words = dossier.answerWords { return words(language) }
      switch dossier.limit.start {
      case .reception: return Bilingual("không có ngày hẹn", "no due date")(language)
      case .competentAgency, .payment, .event:
        return Bilingual("tính từ: ", "counted from: ")(language) + dossier.limit.start.words(language)
      }
    }
    var text = "\(due.time.written) \(due.date.weekday.name(language)) \(due.date.written)"
    if life.isDueProjected(of: dossier) {
      text += Bilingual(" (dự kiến)", " (projected)")(language)
    }
    if let from = dossier.reappointedFrom {
      text += Bilingual(" · hẹn lại từ ", " · new date, before ")(language) + from.written
    }
    if let first = dossier.clock.firstDue, first != due, first != dossier.reappointedFrom {
      text += Bilingual(" · hẹn lần đầu ", " · first ")(language) + first.written
    }
    return text
  }
}
