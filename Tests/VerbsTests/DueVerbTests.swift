import Glibc
import Testing
import Vietnamese

@testable import Verbs

@Suite("motcua due")
struct DueVerbTests {
  @Test(
    "the worked examples that both conventions share, as lines of a batch (law.md 2.1)",
    arguments: [
      (
        "E1", #"{"limit":{"value":3,"unit":"workingDays"},"received":"2026-11-23T09:00"}"#, "2026-11-27T17:00"
      ),
      (
        "E2", #"{"limit":{"value":5,"unit":"workingDays"},"received":"2026-11-20T15:30"}"#, "2026-11-30T17:00"
      ),
      (
        "E3", #"{"limit":{"unit":"sameDay","cutoff":"15:00"},"received":"2026-11-20T14:50"}"#,
        "2026-11-20T17:00"
      ),
      (
        "E3", #"{"limit":{"unit":"sameDay"},"received":"2026-11-20T15:10","cutoff":"15:00"}"#,
        "2026-11-23T17:00"
      ),
      ("E4", #"{"limit":{"value":15,"unit":"days"},"received":"2026-11-20T10:00"}"#, "2026-12-07T17:00"),
      ("E5", #"{"limit":{"value":1,"unit":"months"},"received":"2027-01-29T10:00"}"#, "2027-03-01T17:00"),
      ("E8", #"{"limit":{"value":8,"unit":"hours"},"received":"2026-11-19T16:20"}"#, "2026-11-20T16:20"),
      ("E9", #"{"limit":{"value":8,"unit":"hours"},"received":"2026-11-21T10:00"}"#, "2026-11-23T17:00"),
      (
        "2,5", #"{"limit":{"value":2.5,"unit":"workingDays"},"received":"2026-11-16T09:00"}"#,
        "2026-11-19T11:30"
      ),
    ])
  func examples(name: String, line: String, due: String) {
    let world = FakeWorld()
    world.input = [line]
    #expect(world.run("due", "--batch") == .done)
    #expect(world.out == [#"{"due":"\#(due)"}"#], "\(name)")
  }

  @Test("no limit has no date; the other convention keeps the clock")
  func others() {
    let world = FakeWorld()
    world.input = [
      #"{"limit":{"unit":"none"},"received":"2026-11-20T10:00"}"#,
      #"{"limit":{"value":3,"unit":"workingDays"},"received":"2026-11-23T09:00"}"#,
    ]
    #expect(world.run("due", "--batch", "--same-clock") == .done)
    #expect(world.out == [#"{"due":null}"#, #"{"due":"2026-11-27T09:00"}"#])
  }

  @Test(
    "a line that cannot be computed gives an error on its own line, and the others go on",
    arguments: [
      "x", "{}", "[]", #"{"limit":{"value":3,"unit":"weeks"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":3,"unit":"days"},"received":"23/11"}"#, #"{"limit":{"value":3,"unit":"days"}}"#,
      #"{"limit":{"value":0,"unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":-1,"unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":1.5,"unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":1e300,"unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":"3","unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"unit":"sameDay","cutoff":"25:00"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":3,"unit":"days"},"received":"1850-01-01T09:00"}"#,
      #"{"limit":{"value":90000,"unit":"days"},"received":"2026-11-23T09:00"}"#,
      #"{"limit":{"value":3,"unit":"days"},"received":"2026-11-23T09:00""#, "\u{0}",
      String(repeating: "[", count: 20_000),
    ])
  func malformed(line: String) {
    let world = FakeWorld()
    world.input = [line, #"{"limit":{"value":1,"unit":"days"},"received":"2026-11-25T09:00"}"#]
    #expect(world.run("due", "--batch") == .done)
    #expect(world.out.count == 2)
    #expect(world.out.first?.hasPrefix(#"{"error":""#) == true)
    #expect(world.out.last == #"{"due":"2026-11-26T17:00"}"#)
    #expect(world.complaints.isEmpty)
  }

  @Test("empty lines are passed over, and an empty batch is done")
  func empty() {
    let world = FakeWorld()
    world.input = ["", "  \t"]
    #expect(world.run("due", "--batch") == .done)
    #expect(world.out.isEmpty)
  }

  @Test("one date, in words, with its days, and for machines")
  func one() {
    let world = FakeWorld()
    let call = ["due", "--limit", "2,5 ngày làm việc", "--received", "2026-11-23T09:00"]
    #expect(world.run(call) == .done)
    #expect(world.result == "Hẹn trả: 11:30 Thứ Sáu 27/11/2026")
    world.run(call + ["--explain"])
    #expect(world.out.count == 1)
    #expect(world.result.contains("ngày 2    Thứ Năm   26/11/2026  ngày làm việc"))
    #expect(world.result.contains("24/11/2026  Ngày Văn hóa Việt Nam"))
    world.run(call + ["--json"])
    #expect(world.result == #"{"due":"2026-11-27T11:30","projected":false}"#)
    world.run(call + ["--json", "--explain", "--lang", "en"])
    #expect(
      world.result.hasPrefix(#"{"days":[{"date":"2026-11-23","number":null,"reason":"the day it starts"#))
    world.run("due", "--limit", "none", "--received", "2026-11-23T09:00")
    #expect(world.result == "Không quy định thời hạn.")
    world.run("due", "--limit", "none", "--received", "2026-11-23T09:00", "--json")
    #expect(world.result == #"{"due":null}"#)
  }

  @Test("a date outside the calendar is a fault of the data")
  func outside() {
    let world = FakeWorld()
    #expect(world.run("due", "--limit", "3 days", "--received", "1850-01-01T09:00") == .data)
    #expect(world.complaint == "Không tính được: ngày hẹn nằm ngoài các năm của lịch (1990–2099).")
    #expect(world.run("due", "--limit", "ba ngày", "--received", "2026-11-23T09:00") == .usage)
  }

  @Test("a procedure of the office's catalogue, by case and channel")
  func procedure() throws {
    let office = try TestOffice()
    let world = office.world
    func due(_ arguments: String...) -> String {
      world.run(["due", "--received", "2026-11-23T09:00", "--json"] + arguments)
      return world.result
    }
    #expect(due("--procedure", "1.000894") == #"{"due":"2026-11-27T17:00","projected":false}"#)
    #expect(
      due("--procedure", "1.000894", "--channel", "online")
        == #"{"due":"2026-11-26T17:00","projected":false}"#)
    #expect(due("--procedure", "1.013274") == #"{"due":"2026-11-25T17:00","projected":false}"#)
    #expect(due("--procedure", "1.013274", "--case", "2") == #"{"due":"2026-12-01T17:00","projected":false}"#)

    #expect(
      world.run("due", "--received", "2026-11-23T09:00", "--procedure", "1.013274", "--case", "3") == .data)
    #expect(world.complaint == "Thủ tục này có 2 trường hợp.")
    #expect(world.run("due", "--received", "2026-11-23T09:00", "--procedure", "2.000908") == .data)
    #expect(
      world.complaint == "Thời hạn công bố cần người xác nhận: Đơn vị áp dụng cách nào? – «1 Ngày làm việc»")
    #expect(world.run("due", "--received", "2026-11-23T09:00", "--procedure", "9.999999") == .data)
    #expect(
      world.run("due", "--received", "2026-11-23T09:00", "--procedure", "1.000894", "--channel", "fax")
        == .usage)
    #expect(
      world.run("due", "--received", "2026-11-23T09:00", "--procedure", "1.000894", "--limit", "3 days")
        == .usage)
  }
}
