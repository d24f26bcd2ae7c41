import Desk
import DeskViews
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

@Suite("The screens of open limits")
struct LimitScreenTests {
  private func model(_ columns: Int = 80, _ rows: Int = 24) throws -> Model {
    var model = Model(
      office: Office(
        authority: "UBND xã Ea Kao", name: "TTPVHCC", code: "000.00.00.H15", place: "Ea Kao",
        isPractice: false),
      clerk: Person(account: "qt", name: "Quản Trị", role: .administrator), language: .vietnamese,
      life: Life(calendar: try OfficeCalendar(entries: []), convention: .endOfDay),
      now: Moment(minutes: 20_777 * 1440 + 540), size: Size(columns: columns, rows: rows))
    _ = model.update(
      .openLimitsLoaded([
        OpenLimit(
          code: "1.000001", name: "Thủ tục cấp giấy A", reason: .unitMissing, published: "5 Khác",
          receivedLately: 12),
        OpenLimit(
          code: "1.000002", name: "Cấp giấy B", caseName: "Cấp lại", reason: .stages,
          published: "Sở Nội vụ: 5 ngày; UBND xã: 3 ngày", start: .payment,
          proposal: LimitAnswer(limit: .days(8), reason: "tổng các bước")),
      ]))
    return model
  }

  private func picture(_ model: Model) -> [String] { Painter.frame(of: model).grid.lines }

  @Test("the list shows the whole text of the chosen one")
  func list() throws {
    var model = try model()
    _ = model.update(.key(.down))
    let picture = picture(model)
    #expect(picture[1] == " THỜI HẠN CẦN XÁC NHẬN · 2")
    #expect(picture[2] == " Tìm:")
    #expect(picture[3] == "  1.000001    12 Cấp giấy A                         có số nhưng không có đơn vị…")
    #expect(picture[4] == "▌ 1.000002       Cấp giấy B (Cấp lại)               gồm nhiều bước của nhiều cơ…")
    #expect(picture[13] == " ? gồm nhiều bước của nhiều cơ quan")
    #expect(picture[14] == " Nội dung đã đổi; trước đây xác nhận: 08 ngày (tổng các bước)")
    #expect(picture[15] == " «Sở Nội vụ: 5 ngày; UBND xã: 3 ngày»")
    #expect(picture[23].hasPrefix(" F1 Trợ giúp  Enter Chọn"))
  }

  @Test("the answer stands below the text with how it is read")
  func answer() throws {
    var model = try model()
    for key in [Key.down, .enter] { _ = model.update(.key(key)) }
    for letter in "8 ngày" { _ = model.update(.key(.character(letter))) }
    let picture = picture(model)
    #expect(picture[1] == " XÁC NHẬN THỜI HẠN · 1.000002")
    #expect(picture[2] == " Cấp giấy B (Cấp lại)")
    #expect(picture[7] == " «Sở Nội vụ: 5 ngày; UBND xã: 3 ngày»")
    #expect(picture[18] == "▌ Thời hạn*  8 ngày")
    #expect(picture[19] == "  Lý do*")
    #expect(picture[20] == " Đọc là: 08 ngày")
    #expect(picture[21].hasPrefix(" Tính từ: "))
    #expect(Painter.frame(of: model).cursor == Position(column: 19, row: 18))
  }

  @Test("the least and a large screen hold both pages", arguments: [(60, 16), (200, 60)])
  func sizes(_ columns: Int, _ rows: Int) throws {
    var model = try model(columns, rows)
    #expect(picture(model).contains { $0.contains("1.000002") })
    for key in [Key.down, .enter] { _ = model.update(.key(key)) }
    #expect(picture(model).contains { $0.contains("Lý do*") })
  }
}
