import Dossiers
import Testing
import Vietnamese
import WorkingTime

@testable import Verbs

@Suite("Dossiers by command")
struct DossierVerbTests {
  static let code = "000.00.00.H15-261120-0001"

  @Test("a reception gives code and due date; the next one the next number of the day")
  func receives() throws {
    let office = try TestOffice()
    #expect(office.world.run(TestOffice.receive()) == .done)
    #expect(
      office.world.result
        == "Đã tiếp nhận: \(Self.code)\nHẹn trả: 17:00 20/11/2026 (Thứ Sáu)\nBản giấy đến cơ quan giải quyết chậm nhất: 17:00 20/11/2026"
    )
    #expect(office.world.complaints.isEmpty)
    #expect(
      office.world.run(TestOffice.receive("1.000894", ["received": "2026-11-20T10:00", "verification": nil]))
        == .done)
    #expect(
      office.world.result.hasPrefix("Đã tiếp nhận: 000.00.00.H15-261120-0002\nHẹn trả: 17:00 26/11/2026"))
    office.world.run(TestOffice.receive() + ["--json"])
    #expect(office.world.result.contains(#""code":"000.00.00.H15-261120-0003""#))
    #expect(
      office.world.result.contains(#""papers":[{"copies":0,"name":"Tờ khai","originals":1}]"#),
      "only what is always needed")
  }

  @Test(
    "cases, channels, verification and a settled limit lead to their dates",
    arguments: [
      ("1.000894", ["channel": "online"], "2026-11-25T17:00"),
      ("1.000894", ["verification": ""], "2026-11-30T17:00"),
      ("1.013274", [:], "2026-11-23T17:00"), ("1.013274", ["case": "2"], "2026-11-30T17:00"),
      ("2.000908", ["limit": "1 ngày làm việc"], "2026-11-23T17:00"),
    ] as [(String, [String: String], String)])
  func limits(procedure: String, changes: [String: String], due: String) throws {
    let office = try TestOffice()
    var call = TestOffice.receive(
      procedure, changes.filter { $0.key != "verification" }.mapValues { .some($0) })
    if changes["verification"] != nil { call.append("--verification") }
    #expect(office.world.run(call + ["--json"]) == .done)
    #expect(office.world.result.contains(#""due":"\#(due)""#))
  }

  @Test("what is wrong is said field by field, and nothing is saved")
  func wrong() throws {
    let office = try TestOffice()
    let call = TestOffice.receive("1.001193", ["applicant": "5", "id": "12", "phone": "x", "address": " "])
    #expect(office.world.run(call) == .data)
    #expect(
      office.world.complaints == [
        "Lỗi: Chủ hồ sơ: Tên phải có chữ cái", "Lỗi: Số định danh: Số định danh có 12 chữ số, ở đây có 2",
        "Lỗi: Điện thoại: Số điện thoại chỉ gồm chữ số", "Lỗi: Địa chỉ: Chưa có địa chỉ", "Chưa lưu gì.",
      ])
    #expect(
      office.world.run(TestOffice.receive("1.001193", ["received": "2026-11-20T13:00"])) == .data,
      "in the future")
    #expect(office.world.run(TestOffice.receive("2.000908")) == .data, "an open limit")
    #expect(office.world.run(TestOffice.receive("1.013274", ["case": "3"])) == .data)
    #expect(office.world.run(TestOffice.receive("9.999999")) == .data)
    #expect(office.world.complaint == "Không có thủ tục mã «9.999999» trong danh mục.")
    #expect(office.world.run(TestOffice.receive("1.001193", ["channel": "fax"])) == .usage)
    #expect(office.world.run(TestOffice.receive("1.001193", ["phone": nil])) == .usage)
    office.world.run("queue", "--json")
    #expect(office.world.result.contains(#""total":0"#))
  }

  @Test("hostile signs are refused, and decomposed names stored composed")
  func texts() throws {
    let office = try TestOffice()
    #expect(office.world.run(TestOffice.receive("1.001193", ["applicant": "Anh\u{202E}Binh"])) == .data)
    #expect(
      office.world.run(TestOffice.receive("1.001193", ["applicant": "Ti\u{65}\u{302}\u{301}n V\u{103}n"]))
        == .done)
    office.world.run("queue", "--search", "tien van", "--json")
    #expect(office.world.result.contains("Tiến Văn"))
  }

  @Test("a dossier is shown with its history, by its whole code or the part after the office")
  func shows() throws {
    let office = try TestOffice()
    office.world.run(TestOffice.receive())
    for code in [Self.code, "261120-0001"] {
      #expect(office.world.run("show", code) == .done)
      #expect(office.world.result.hasPrefix("Mã hồ sơ        \(Self.code)\n"))
      #expect(office.world.result.contains("Giấy tờ         Tờ khai (1 bản chính, 0 bản sao)"))
      #expect(office.world.result.contains(": Tiếp nhận → Được tiếp nhận"))
    }
    #expect(office.world.run("show", Self.code, "--json") == .done)
    #expect(office.world.result.contains(#""kind":"received""#))
    #expect(office.world.run("show", "x") == .data)
    #expect(office.world.complaint == "Không có hồ sơ mã «x».")
  }

  @Test("moves follow the rules; a refusal is 1 and changes nothing")
  func moves() throws {
    let office = try TestOffice()
    office.world.run(TestOffice.receive())
    #expect(office.world.run("move", Self.code, "--to", "4") == .done)
    #expect(office.world.result == "\(Self.code): Đang xử lý")
    #expect(
      office.world.run("move", Self.code, "--to", "yeu cau bo sung giay to") == .negative,
      "it needs its reason")
    #expect(
      office.world.run("move", Self.code, "--to", "supplement", "--note", "bản chính", "--json") == .done)
    #expect(office.world.result.contains(#""status":5"#))
    #expect(office.world.run("move", Self.code, "--to", "closed") == .negative)
    #expect(office.world.complaint.hasPrefix("Chỉ được đóng từ ngày 08/12/2026"))
    #expect(office.world.run("move", Self.code, "--to", "nowhere") == .usage)
    #expect(office.world.run("move", "x", "--to", "4") == .data)
    #expect(office.world.run("move", Self.code, "--to", "4", "--note", "a\u{1B}b") == .usage)
    office.world.run("show", Self.code, "--json")
    #expect(office.world.result.contains(#""statusName":"Yêu cầu bổ sung giấy tờ""#))
  }

  @Test("a second supplement wants its legal basis")
  func basis() throws {
    let office = try TestOffice()
    office.world.run(TestOffice.receive())
    office.world.run("move", Self.code, "--to", "supplement", "--note", "một")
    #expect(office.world.run("move", Self.code, "--to", "accepted") == .negative, "it was accepted once")
    #expect(office.world.run("move", Self.code, "--to", "processing") == .done)
    #expect(office.world.run("move", Self.code, "--to", "supplement", "--note", "hai") == .negative)
    #expect(
      office.world.run("move", Self.code, "--to", "supplement", "--note", "hai", "--basis", "Điều 9") == .done
    )
  }

  @Test("the queue lists a view, searched, cut and for machines")
  func queue() throws {
    let office = try TestOffice()
    for name in ["H'Hen Niê", "Siu Black", "Nguyễn Thị Ánh"] {
      office.world.run(TestOffice.receive("1.000894", ["applicant": name]))
    }
    office.world.run(
      TestOffice.receive("1.001193", ["applicant": "Y Ngông Niê", "received": "2026-11-19T09:00"]))
    #expect(office.world.run("queue") == .done)
    #expect(
      office.world.result.hasPrefix(
        "Đang xử lý 4 · Hôm nay 0 · Sắp hạn 0 · Quá hạn 1 · Chờ bổ sung 0 · Chờ trả 0 · Tất cả 4\n"))
    #expect(
      office.world.result.split(separator: "\n")[1].hasPrefix("! 000.00.00.H15-261119-0001  Y Ngông Niê "))
    office.world.run("queue", "--view", "qua han")
    #expect(office.world.result.split(separator: "\n").count == 2)
    office.world.run("queue", "--search", "nie", "--json")
    #expect(office.world.result.contains(#""total":2"#))
    office.world.run("queue", "--limit", "1", "--offset", "2", "--json")
    #expect(office.world.result.contains(#""offset":2"#))
    #expect(office.world.result.contains("Siu Black"))
  }

  @Test("a receipt as text bears what the form asks for")
  func receipt() throws {
    let office = try TestOffice()
    office.world.run(TestOffice.receive())
    #expect(office.world.run("receipt", "261120-0001", "--text") == .done)
    for line in [
      "UBND XÃ EA KAO", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Mã hồ sơ: \(Self.code)",
      "Tiếp nhận hồ sơ của: H'Hen Niê",
      "5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 20/11/2026",
    ] {
      #expect(office.world.result.contains(line))
    }
    #expect(office.world.run("receipt", "x", "--text") == .data)
    #expect(office.world.run("receipt", Self.code, "--output", office.store + "/none/x.pdf") != .done)
  }

  @Test("a store that is named in the environment gives way to the option")
  func stores() throws {
    let office = try TestOffice()
    #expect(office.world.run("--store", "/nonexistent", "queue") == .notConfigured)
    office.world.environment["MOTCUA_STORE"] = "/nonexistent"
    #expect(office.world.run("queue", "--store", office.store) == .done)
  }
}
