import Dossiers
import Testing
import WorkingTime

@testable import Verbs

@Suite("Moving dossiers and showing citizens' data by command")
struct MovingVerbTests {
  static let table = """
    Mã hồ sơ,Mã TTHC,Chủ hồ sơ,Số định danh,Điện thoại,Địa chỉ,Kênh,Ngày tiếp nhận,Hẹn trả,Trạng thái
    G09.20-20261118-0000001,1.000894,Siu Black,066192004321,0905111222,Buôn Kli,Trực tiếp,18/11/2026 08:00,24/11/2026,4
    G09.20-20261118-0000002,1.000894,Y Ngông,066092004321,0905111333,Buôn Kli,Trực tiếp,18/11/2026 08:00,24/11/2026,4

    """

  @Test("an unknown column is named, and left out when that is said")
  func unknown() throws {
    let office = try TestOffice()
    let lines = Self.table.split(separator: "\n")
    let text = ([lines[0] + ",Ghi chú"] + lines.dropFirst().map { $0 + ",x" }).joined(separator: "\n")
    let file = try office.folder.write("a.csv", text)
    #expect(office.world.run("import", "dossiers", file) == .data)
    #expect(
      office.world.complaint.contains("«Ghi chú»") && office.world.complaint.contains("--ignore-unknown"))
    #expect(office.world.run("import", "dossiers", file, "--ignore-unknown") == .done)
    #expect(office.world.result.hasSuffix("Đã nhập 2 hồ sơ."))
  }

  @Test("no file, no table, no headings: said, and nothing is written")
  func unfit() throws {
    let office = try TestOffice()
    #expect(office.world.run("import", "dossiers", "/nonexistent.csv") == .noInput)
    for text in ["", "a,\"b", "Siu Black,066192004321\n"] {
      #expect(office.world.run("import", "dossiers", try office.folder.write("b.csv", text)) == .data)
      #expect(office.world.complaint.contains("Chưa ghi gì") && !office.world.complaint.contains("Siu"))
    }
    office.world.run("queue", "--view", "all", "--json")
    #expect(office.world.result.contains(#""total":0"#))
  }

  @Test("the report for machines names line and column and repeats nothing")
  func report() throws {
    let office = try TestOffice()
    let text = Self.table.replacing("0905111333", with: "09051113").replacing(",4\nG09", with: ",12\nG09")
    let file = try office.folder.write("a.csv", text)
    #expect(office.world.run("import", "dossiers", file, "--json", "--lang", "en") == .data)
    #expect(
      office.world.result.contains(
        #"{"column":"status","error":true,"heading":"Status","line":2,"text":"the status is not understood; take 1-11 or the national name"}"#
      ))
    #expect(office.world.result.contains(#""column":"phone","error":true,"heading":"Telephone","line":3"#))
    #expect(!office.world.result.contains("09051113"))
  }

  @Test("numbers are whole where a dossier is shown, after an event; masked everywhere else")
  func masked() throws {
    let office = try TestOffice()
    let numbers = ["066192004321", "0905111222"]
    let code = "000.00.00.H15-261120-0001"
    for call in [
      TestOffice.receive() + ["--json"], ["queue"], ["queue", "--json"],
      ["queue", "--search", "0905111222", "--json"],
      ["queue", "--csv"], ["move", code, "--to", "processing", "--json"],
      ["export", "dossiers", "--out", "-"],
      ["reappoint", code, "--to", "2026-12-01", "--reason", "chậm", "--json"],
    ] {
      #expect(office.world.run(call) == .done, "\(call) \(office.world.complaint)")
      for number in numbers { #expect(!office.world.result.contains(number), "\(call)") }
    }
    #expect(office.world.run("show", code) == .done)
    for number in numbers { #expect(office.world.result.contains(number)) }
    #expect(office.world.result.hasSuffix(": Đã xem (lệnh)"), "behind everything that has happened")
    #expect(office.world.run("receipt", code, "--text") == .done)
    office.world.run("show", code, "--json")
    #expect(office.world.result.contains(#""fields":{"where":"receipt"},"kind":"looked""#))
  }

  @Test("whole numbers stay in the office's folder; a wrong view or way is refused")
  func exported() throws {
    let office = try TestOffice()
    office.world.run(TestOffice.receive())
    #expect(office.world.run("export", "dossiers", "--whole", "--out", "-") == .usage)
    #expect(office.world.run("export", "dossiers", "--out", "/tmp/x.csv") == .usage)
    #expect(office.world.run("export", "dossiers", "--view", "x") == .usage)
    #expect(office.world.run("export", "dossiers", "--view", "late", "--json") == .done)
    #expect(office.world.result.contains(#""count":0"#) && office.world.result.contains("ho-so-late-"))
    #expect(office.world.run("export", "dossiers", "--whole") == .done)
    #expect(office.world.result.contains("-day-du.csv"))
  }

  @Test("a receipt of what was received elsewhere is refused politely")
  func receipt() throws {
    let office = try TestOffice()
    office.world.run("import", "dossiers", try office.folder.write("a.csv", Self.table))
    #expect(office.world.run("receipt", "000.00.00.H15-261118-0001", "--text") == .negative)
    #expect(office.world.complaint.contains("nhập từ hệ thống khác") && office.world.result.isEmpty)
    #expect(office.world.run("show", "261118-0001") == .done)
    #expect(office.world.result.contains("Nhập từ hệ thống khác"))
  }

  @Test("no complaint repeats a citizen's name or number, wherever it was typed")
  func silence() throws {
    let office = try TestOffice()
    office.world.run(TestOffice.receive())
    let code = "000.00.00.H15-261120-0001"
    for mark in ["066192777321", "0905777222", "Đặng Mười Sáu", "H'Hen Zq", "buôn-Ồn@x"] {
      var calls: [[String]] = [
        [mark], ["receive", mark], ["show", mark], ["show", code, mark], ["move", mark, "--to", "4"],
        ["--\(mark)"],
        ["queue", "--\(mark)", "x"], ["queue", "--view", mark], ["receipt", mark, "--text"],
        ["start", mark, "--at", mark],
        ["move", code, "--to", mark], ["catalogue", mark], ["catalogue", "search", mark],
        ["due", "--procedure", mark],
        ["catalogue", "answer", mark, "--limit", "3 ngày", "--reason", "x"],
        ["catalogue", "set", mark, "--supplement", "pause"],
        ["staff", "set", mark, "--name", mark, "--role", mark],
        ["reappoint", code, "--to", mark, "--reason", mark],
        ["calendar", "recompute", mark, "--reason", mark], ["office", "set", "--due-time", mark],
      ]
      for option in [
        "applicant", "id", "phone", "address", "email", "submitter-id", "submitter-phone", "received",
        "channel", "kind", "case", "limit", "procedure", "return",
      ] {
        calls.append(TestOffice.receive("1.001193", [option: mark + "\u{202E}"]))
        calls.append(TestOffice.receive("1.001193", [option: mark]))
      }
      for call in calls where office.world.run(call) != .done {
        let words = mark.split(separator: " ").filter { $0.count > 2 }
        for word in words {
          #expect(!office.world.complaint.contains(word), "\(call): \(office.world.complaint)")
        }
      }
    }
  }
}
