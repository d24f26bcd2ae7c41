import Foundation
import TestPrograms
import Testing

/// Where journeys run: sizes and kinds of terminals.
struct Place: Sendable, CustomTestStringConvertible {
  var columns: Int
  var rows: Int
  var term: String
  var options = ""
  var testDescription: String { "\(columns)×\(rows) \(term) \(options)" }

  static let all: [Place] = [(80, 24), (200, 50)].flatMap { columns, rows in
    ["xterm-256color", "linux", "vt220"].map { Place(columns: columns, rows: rows, term: $0) }
      + [Place(columns: columns, rows: rows, term: "xterm-256color", options: "--monochrome")]
  }
}

@Suite(.serialized, .enabled(if: Programs.has("tmux"), "tmux is not installed"))
struct DayAtTheCounter {
  @Test("A dossier from search to returned result, all from the keyboard", arguments: Place.all)
  func wholeJourney(place: Place) throws {
    let office = try TestOffice()
    let play = try Screenplay(
      Screenplay.counter(office, term: place.term, place.options), columns: place.columns, rows: place.rows)
    try play.wait(for: "[Đang xử lý 0]")
    try play.press("F2")
    try play.wait(for: "chọn thủ tục")
    try play.type("xac nhan tinh trang hon nhan")
    try play.wait(for: "1.004873")
    try play.press("Enter")
    try play.wait(for: "Số định danh*")
    try fillIn(play)
    try play.wait(for: "Hẹn trả: 17:00")
    try play.press("F12")
    let saved = try play.wait(for: "Đã lưu hồ sơ")
    #expect(saved.contains("H'Hen Niê"))
    try move(play, to: "Đang xử lý", confirm: "Enter")
    try move(play, to: "Đã xử lý xong", confirm: "Enter")
    try move(play, to: "Đã trả kết quả", confirm: "F12")
    try play.press("F6")
    try play.wait(for: "Đã lập giấy tiếp nhận")
    try play.press("F10")
    try play.wait(for: "ended with 0")
    try checkBook(office)
  }

  private func fillIn(_ play: Screenplay) throws {
    // The form begins at the first choice; the identity number is typed where its name stands.
    try play.focus("Số định danh")
    for text in ["066190012345", "H'Hen Niê", "0905123456", "Buôn Cư Ebông, xã Ea Kao"] {
      try play.type(text)
      try play.wait(for: text)
      try play.press("Tab")
    }
  }

  private func move(_ play: Screenplay, to status: String, confirm: String) throws {
    try play.press("F4")
    try play.wait(for: "┌─ Chuyển ")
    try play.choose(status)
    try play.press("Enter")
    try play.wait(for: "Chuyển sang: \(status)")
    try play.press(confirm)
    try play.wait(for: "√ Hồ sơ")
  }

  private func checkBook(_ office: TestOffice) throws {
    let all = try office.motcua("queue", "--view", "all", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(all.out.utf8)) as? [String: Any]
    let rows = try #require(object?["dossiers"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["applicant"] as? String == "H'Hen Niê")
    #expect(rows.first?["status"] as? Int == 10)
    let code = try #require(rows.first?["code"] as? String)
    let paper = "\(office.folder)/giay/\(code).pdf"
    #expect(FileManager.default.fileExists(atPath: paper))
    if Programs.has("pdftotext") {
      let text = try Programs.run(["pdftotext", "-layout", paper, "-"]).out
      #expect(text.contains("H'Hen Niê"))
      #expect(text.contains(code))
      #expect(text.contains("GIẤY TIẾP NHẬN HỒ SƠ"))
    }
  }
}
