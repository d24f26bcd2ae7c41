import Foundation
import TestPrograms
import Testing

/// Who has looked at whose numbers, on the real screen.
@Suite(.serialized, .enabled(if: Programs.has("tmux"), "tmux is not installed"))
struct LooksAtTheCounter {
  /// What was looked at, as `where` of each look, oldest first, without the look of this question itself.
  private func looks(_ office: TestOffice, _ code: String) throws -> [String] {
    let shown = try office.motcua("show", code, "--json").out
    let object = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
    let history = try #require(object?["history"] as? [[String: Any]])
    return history.filter { $0["kind"] as? String == "looked" }
      .compactMap { ($0["fields"] as? [String: String])?["where"] }.filter { $0 != "command" }
  }

  @Test("opening the page is one look, however often others change the book; the history lists it last")
  func page() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 1]")
    #expect(!play.screen.contains("0905123456") && !play.screen.contains("066190012345"))
    try play.press("Enter")
    try play.wait(for: "066190012345")
    try play.wait(for: "0905123456")
    for name in ["Siu Black", "Y Ngông Niê"] { _ = try office.receive(name) }
    #expect(try office.motcua("move", code, "--to", "processing").status == 0)
    try play.wait(for: "Đang xử lý từ")
    try play.press("Escape")
    try play.wait(for: "[Đang xử lý 3]")
    try play.press("Enter")
    try play.wait(for: "066190012345")
    #expect(try looks(office, code) == ["screen"])
    try play.press("F7")
    let history = try play.wait(for: "Đã xem · màn hình")
    let lines = history.split(separator: "\n").map(String.init)
    let moved = lines.firstIndex { $0.contains("tiếp nhận → đang xử lý") }
    let looked = lines.firstIndex { $0.contains("Đã xem · màn hình") }
    #expect(moved ?? 99 < looked ?? 0)
    try play.press("Escape", "F6")
    try play.wait(for: "Đã lập giấy tiếp nhận")
    #expect(try looks(office, code) == ["screen", "receipt"])
    try play.press("F10")
    try play.wait(for: "ended with 0")
    #expect(try office.motcua("verify").status == 0)
  }

  @Test("a citizen who comes again is a look at the dossier that the form is filled in from")
  func returning() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 1]")
    try play.press("F2")
    try play.type("xac nhan tinh trang hon nhan")
    try play.wait(for: "1.004873")
    try play.press("Enter")
    try play.wait(for: "Số định danh*")
    try play.focus("Số định danh")
    try play.type("066190012345")
    try play.wait(for: "066190012345")
    #expect(try looks(office, code).isEmpty)
    try play.press("Tab")
    try play.wait(for: "0905123456")
    #expect(try looks(office, code) == ["form"])
  }

  @Test("a supervisor's page is masked and leaves no event")
  func supervisor() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let account = try Programs.run(["id", "-un"]).out.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(
      try office.motcua("staff", "set", account, "--name", "Lãnh Đạo", "--role", "supervisor").status == 0)
    let play = try Screenplay(Screenplay.counter(office))
    try play.wait(for: "[Đang xử lý 1]")
    try play.press("Enter")
    let page = try play.wait(for: "*********345")
    #expect(page.contains("*******456") && !page.contains("066190012345") && !page.contains("0905123456"))
    #expect(try office.motcua("show", code).out.contains("*********345"))
    let text = try office.motcua("receipt", code, "--text")
    #expect(text.status == 0 && text.out.contains("*********345") && !text.out.contains("0905123456"))
    #expect(try office.motcua("receipt", code, "--output", "\(office.folder)/giay.pdf").status == 77)
    #expect(try office.motcua("export", "dossiers", "--whole").status == 77)
    #expect(try !office.motcua("show", code, "--json").out.contains("\"looked\""))
  }
}
