import Dossiers
import Testing
import Vietnamese
import WorkingTime

@testable import Moving

@Suite("Tables of dossiers")
struct DossierSheetTests {
  @Test("every heading of ours is read back in both languages, without marks and however it is written")
  func headings() {
    for column in DossierColumn.allCases {
      for heading in [column.heading.vi, column.heading.en] {
        for written in [
          heading, heading.uppercased(), heading.folded, heading.folded.replacing(" ", with: "_"),
          " \(heading) ",
        ] {
          #expect(DossierColumn(heading: written) == column, "\(written)")
        }
      }
    }
    for (heading, column) in [
      ("MÃ HỒ SƠ", DossierColumn.officialCode), ("Ma TTHC", .procedure), ("SĐT", .phone),
      ("Ngày hẹn trả", .due),
      ("Cán bộ tiếp nhận", .receiver), ("Hình thức nộp hồ sơ", .channel),
    ] {
      #expect(DossierColumn(heading: heading) == column)
    }
    #expect(DossierColumn(heading: "Ghi chú") == nil && DossierColumn(heading: "") == nil)
  }

  @Test("an ordinary line of another system becomes a dossier with the date that was promised there")
  func ordinary() throws {
    let report = try Samples.read([Samples.line()])
    #expect(report.findings.isEmpty && report.lines == 1)
    let dossier = try #require(report.dossiers.first)
    #expect(dossier.officialCode == "G09.20-20261118-0092637" && dossier.status == .processing)
    #expect(
      dossier.clock.due == (try Samples.moment("2026-11-24T17:00")), "not what our calendar would count")
    #expect(dossier.clock.firstDue == dossier.clock.due && dossier.clock.startedAt == dossier.receivedAt)
    #expect(dossier.limit.limit == .workingDays(halves: 6) && dossier.limit.confirmedBy == nil)
    #expect(dossier.limit.verification == .workingDays(halves: 10))
    #expect(dossier.receiverName == "Quản trị" && dossier.receivedBy == "quantri" && dossier.isBroughtIn)
  }

  @Test("columns that are missing, doubled or unknown are named; unknown ones are left out when that is said")
  func columns() throws {
    func sheet(_ headings: String, ignoring: Bool = false) throws -> DossierSheet {
      try DossierSheet(SeparatedText(reading: Array(headings.utf8)), ignoringUnknown: ignoring)
    }
    let needed = "Mã hồ sơ,Mã TTHC,Họ và tên,Kênh,Ngày tiếp nhận,Trạng thái"
    #expect(throws: SheetFault.unknown(["Ghi chú", "Đia chi 2"])) {
      try sheet(needed + ",Ghi chú,Đia chi 2")
    }
    _ = try sheet(needed + ",Ghi chú", ignoring: true)
    #expect(throws: SheetFault.twice(.phone)) { try sheet(needed + ",SĐT,Điện thoại") }
    #expect(throws: SheetFault.missing([.status])) {
      try sheet("Mã hồ sơ,Mã TTHC,Họ và tên,Kênh,Ngày tiếp nhận")
    }
    #expect(throws: SheetFault.noHeadings) { try sheet("G09,1.000894,H'Hen Niê,066192004321") }
    #expect(!SheetFault.noHeadings.text(.vietnamese).contains("Hen"))
  }

  @Test(
    "what is wrong with an open dossier is an error, with one that is over a note",
    arguments: [
      (["Số CCCD": ""], DossierColumn.identity), (["Số CCCD": "12"], .identity),
      (["Số điện thoại": ""], .phone),
      (["Số điện thoại": "x"], .phone), (["Địa chỉ": ""], .address), (["Email": "abc"], .email),
      (["Ngày hẹn trả": "01/11/2026"], .due), (["Mã TTHC": "1.013274"], .caseName),
      (["Mã TTHC": "1.000001"], .procedure), (["Mã TTHC": "2.000908"], .limit), (["Thời hạn": "sớm"], .limit),
    ] as [([String: String], DossierColumn)])
  func severity(changes: [String: String], column: DossierColumn) throws {
    let open = try Samples.read([Samples.line(changes)])
    #expect(open.findings.contains { $0.column == column && $0.isError && $0.line == 2 }, "\(open.findings)")
    #expect(open.dossiers.isEmpty)
    var over = changes
    over["Trạng thái"] = "10"
    over["Ngày trả kết quả"] = "19/11/2026"
    over["Ngày xử lý xong"] = "19/11/2026"
    let closed = try Samples.read([Samples.line(over)])
    #expect(closed.findings.contains { $0.column == column && !$0.isError }, "\(closed.findings)")
    #expect(closed.dossiers.count == 1 && !closed.hasErrors)
  }

  @Test(
    "without these nothing is a dossier, open or over",
    arguments: [
      (["Mã hồ sơ": ""], DossierColumn.officialCode), (["Mã TTHC": "9.999999"], .procedure),
      (["Mã TTHC": ""], .procedure),
      (["Họ và tên": ""], .name), (["Họ và tên": "123"], .name), (["Hình thức nộp": "fax"], .channel),
      (["Hình thức nộp": ""], .channel), (["Ngày tiếp nhận": ""], .received),
      (["Ngày tiếp nhận": "31/02/2026"], .received),
      (["Ngày tiếp nhận": "21/11/2026"], .received), (["Ngày tiếp nhận": "18/11/1926"], .received),
      (["Trạng thái": "lạ"], .status), (["Họ và tên": "An\u{202E}h"], .name),
      (["Địa chỉ": "a\u{200B}b"], .address),
      (["Họ và tên": "A\u{1B}[31m"], .name), (["Số điện thoại": "******222"], .phone),
      (["Số CCCD": "*********321"], .identity),
    ] as [([String: String], DossierColumn)])
  func needed(changes: [String: String], column: DossierColumn) throws {
    for status in ["Đang xử lý", "Đã trả kết quả"] {
      var line = changes
      line["Trạng thái"] = changes["Trạng thái"] ?? status
      line["Ngày trả kết quả"] = "19/11/2026"
      let report = try Samples.read([Samples.line(line)])
      #expect(report.findings.contains { $0.column == column && $0.isError }, "\(report.findings)")
      #expect(report.dossiers.isEmpty)
    }
  }

  @Test("no finding repeats what stands in the file")
  func silence() throws {
    let marks = [
      "Số CCCD", "Số điện thoại", "Họ và tên", "Địa chỉ", "Email", "Ngày tiếp nhận", "Ngày hẹn trả",
      "Trạng thái", "Mã TTHC", "Hình thức nộp", "Thời hạn", "Mã hồ sơ", "Giấy tờ", "Người nộp",
      "Số định danh người nộp",
    ]
    for status in ["Đang xử lý", "Đã trả kết quả"] {
      for mark in marks {
        for value in ["Zq7341\u{1B}", "Zq 7341", "7341734173417341", "066734173411"] {
          var line = Samples.line(["Trạng thái": status])
          line[mark] = value
          let report = try Samples.read([line])
          for finding in report.findings {
            #expect(!finding.text.vi.contains("7341") && !finding.text.en.contains("7341"))
            #expect(!finding.text.vi.contains("Zq") && !finding.text.en.contains("066"))
          }
        }
      }
    }
  }

  @Test("an official code stands once in a file, and one that the book has is passed over unjudged")
  func doubles() throws {
    let twice = try Samples.read([Samples.line(), Samples.line(["Mã hồ sơ": "g09.20-20261118-0092637"])])
    #expect(twice.findings.map(\.line) == [3] && twice.findings.map(\.column) == [.officialCode])
    let known = try Samples.read(
      [Samples.line(["Số điện thoại": "x"]), Samples.line(["Mã hồ sơ": "G09.20-20261118-0000002"])],
      Samples.office(known: ["G09.20-20261118-0092637"]))
    #expect(known.known == 1 && known.dossiers.count == 1 && known.findings.isEmpty && known.lines == 2)
  }

  @Test("dossiers come in the order of their reception")
  func order() throws {
    let days = ["19/11/2026", "17/11/2026", "18/11/2026"]
    let report = try Samples.read(
      days.enumerated().map {
        Samples.line(["Mã hồ sơ": "G09.20-20261118-000000\($0)", "Ngày tiếp nhận": $1])
      })
    #expect(report.dossiers.map(\.receivedAt.date.written) == days.sorted())
  }

  @Test(
    "statuses of other systems get what the law needs from what is there",
    arguments: [
      (["Trạng thái": "1", "Ngày hẹn trả": "", "Hình thức nộp": "2"], true),
      (["Trạng thái": "4", "Ngày hẹn trả": ""], false), (["Trạng thái": "5"], false),
      (["Trạng thái": "5", "Ngày chuyển trạng thái": "19/11/2026"], true),
      (["Trạng thái": "5", "Được đóng từ": "05/12/2026"], true), (["Trạng thái": "8"], false),
      (["Trạng thái": "6", "Ngày chuyển trạng thái": "19/11/2026 10:00"], true), (["Trạng thái": "9"], false),
      (["Trạng thái": "9", "Ngày xử lý xong": "19/11/2026"], true), (["Trạng thái": "10"], false),
      (["Trạng thái": "10", "Ngày trả": "19/11/2026"], true), (["Trạng thái": "3"], true),
      (["Trạng thái": "7"], true),
    ] as [([String: String], Bool)])
  func statuses(changes: [String: String], isFit: Bool) throws {
    let report = try Samples.read([Samples.line(changes)])
    #expect(!report.hasErrors == isFit, "\(report.findings)")
    guard isFit else { return }
    let dossier = try #require(report.dossiers.first)
    switch dossier.status {
    case .registered:
      #expect(dossier.channel == .partial, "the catalogue says how far it goes online")
      #expect(dossier.clock.answerBy == (try Samples.moment("2026-11-19T09:15")))
    case .supplement:
      #expect(dossier.clock.closableFrom?.iso == "2026-12-05" && dossier.supplementsAsked == 1)
    case .payment: #expect(dossier.clock.suspendedWith == 480 * 3 + 300)
    case .returned: #expect(dossier.finishedAt == dossier.returnedAt && dossier.judged == .inTime)
    case .accepted, .notAccepted, .processing, .withdrawn, .stopped, .finished, .closed: break
    }
  }

  @Test(
    "a limit that the line says is taken, and who brought it in answers for it where it is not the published one"
  )
  func limits() throws {
    let own = try Samples.read([Samples.line(["Thời hạn": "2 ngày làm việc"])]).dossiers.first
    #expect(own?.limit.limit == .workingDays(halves: 4) && own?.limit.confirmedBy == "quantri")
    let same = try Samples.read([Samples.line(["Thời hạn": "3 ngày làm việc"])]).dossiers.first
    #expect(same?.limit.confirmedBy == nil)
    let online = try Samples.read([Samples.line(["Hình thức nộp": "Trực tuyến toàn trình"])]).dossiers.first
    #expect(online?.limit.limit == .workingDays(halves: 4))
    let named = try Samples.read([Samples.line(["Mã TTHC": "1.013274", "Trường hợp": "dam tang"])]).dossiers
      .first
    #expect(named?.caseName == "Đám tang" && named?.limit.limit == .days(1))
  }

  @Test("what a practice office wrote gets into no real book")
  func invented() throws {
    let line = Samples.line(["Sổ tập huấn": "1"])
    #expect(throws: SheetFault.invented) { try Samples.read([line]) }
    #expect(try Samples.read([line], Samples.office(isPractice: true)).dossiers.count == 1)
  }
}
