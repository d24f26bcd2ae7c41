import Desk
import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Painter {
  /// A dossier's own page: everything that the book knows of it.
  mutating func paint(_ page: DossierPage) {
    let dossier = page.dossier
    title(say("HỒ SƠ ", "DOSSIER ") + dossier.code)
    let state = say(dossier.status.name)
    let since = say(" từ ", " since ") + dossier.statusSince.written
    grid.write(state, column: 1, row: 2, role: .chosen)
    grid.write(since, column: 1 + CellWidth.of(state), row: 2, role: .quiet)
    let countdown = countdownWords(dossier)
    grid.write(
      countdown.text, column: max(1, columns - CellWidth.of(countdown.text) - 1), row: 2, role: countdown.role
    )
    rule(row: 3)
    let lines = dossierLines(dossier)
    let height = rows - 6
    let first = min(page.top, max(0, lines.count - height))
    for (offset, line) in lines.dropFirst(first).prefix(height).enumerated() {
      grid.write(line.label, column: 1, row: 4 + offset, role: .quiet, limit: 17)
      grid.write(line.text, column: 19, row: 4 + offset, role: line.role)
    }
    if first + height < lines.count { grid.write("↓", column: columns - 1, row: rows - 3, role: .quiet) }
  }

  private struct Line {
    var label: String
    var text: String
    var role: Role = .plain
  }

  private func countdownWords(_ dossier: Dossier) -> (text: String, role: Role) {
    guard dossier.status.clock == .running, let attention = dossier.attention else { return ("", .plain) }
    let countdown = Countdown(now: model.now, due: attention, calendar: model.life.calendar)
    switch Urgency.of(attention, now: model.now, horizon: horizon) {
    case .calm: return (say(countdown.written), .plain)
    case .near: return ("▲ " + say(countdown.written), .nearDue)
    case .late: return ("! " + say(countdown.written), .late)
    }
  }

  private func dossierLines(_ dossier: Dossier) -> [Line] {
    var lines: [Line] = []
    func add(_ vi: String, _ en: String, _ text: String, _ role: Role = .plain) {
      guard !text.isEmpty else { return }
      for (index, part) in text.wrapped(to: columns - 20).enumerated() {
        lines.append(Line(label: index == 0 ? say(vi, en) : "", text: part, role: role))
      }
    }
    add("Thủ tục", "Procedure", "\(dossier.procedure.code) · \(dossier.procedure.name)", .heading)
    add("Trường hợp", "Case", dossier.caseName ?? "")
    add("Chủ hồ sơ", "Applicant", dossier.applicant.name, .heading)
    add("Số định danh", "Identity no.", dossier.applicant.identity)
    add("Điện thoại", "Telephone", dossier.applicant.phone)
    add("Địa chỉ", "Address", dossier.applicant.address)
    add("Email", "Email", dossier.applicant.email)
    if let submitter = dossier.submitter {
      add(
        "Người nộp", "Submitter",
        [submitter.name, submitter.identity, submitter.phone].filter { !$0.isEmpty }.joined(separator: " · "))
    }
    add(
      "Tiếp nhận", "Received",
      "\(dossier.receivedAt.written) · \(say(dossier.channel.name)) · \(dossier.receiverName)")
    add("Thời hạn", "Limit", limitWords(dossier))
    add("Hẹn trả", "Due", dueWords(dossier), .heading)
    if let closable = dossier.clock.closableFrom {
      add("Được đóng từ", "Closable from", closable.written)
    }
    if let finished = dossier.finishedAt {
      let judgement =
        dossier.finishedInTime.map { $0 ? say(" (đúng hạn)", " (in time)") : say(" (quá hạn)", " (late)") }
        ?? ""
      add("Xử lý xong", "Finished", finished.written + judgement)
    }
    add("Đã trả", "Returned", dossier.returnedAt?.written ?? "")
    add("Trả kết quả", "Return", say(dossier.delivery.name))
    add("Phí, lệ phí", "Fee", dossier.fee)
    add("Mã chính thức", "Official code", dossier.officialCode)
    for (index, paper) in dossier.papers.enumerated() {
      let counts = say(
        "\(paper.originals) chính, \(paper.copies) sao", "\(paper.originals) orig., \(paper.copies) copies")
      add(index == 0 ? "Giấy tờ" : "", index == 0 ? "Papers" : "", "\(index + 1). \(paper.name) (\(counts))")
    }
    return lines
  }

  private func limitWords(_ dossier: Dossier) -> String {
    var text = say(dossier.limit.limit.written)
    if dossier.limit.isVerification { text += say(" (có xác minh)", " (with verification)") }
    if let person = dossier.limit.confirmedBy {
      text += say(" · do \(person) xác nhận", " · settled by \(person)")
    }
    return text
  }

  private func dueWords(_ dossier: Dossier) -> String {
    guard let due = dossier.clock.due else {
      switch dossier.limit.start {
      case .reception, .competentAgency: return say("không có ngày hẹn", "no due date")
      case .payment, .event: return say("tính từ ", "counted from ") + say(dossier.limit.start.words)
      }
    }
    var text = "\(due.time.written) \(say(due.date.weekday.name)) \(due.date.written)"
    if let start = dossier.clock.startedAt,
      model.life.calendar.leansOnProjection(from: start.date, through: due.date)
    {
      text += say(" (dự kiến)", " (projected)")
    }
    if let first = dossier.clock.firstDue, first != due {
      text += say(" · hẹn đầu ", " · first ") + first.written
    }
    return text
  }
}
