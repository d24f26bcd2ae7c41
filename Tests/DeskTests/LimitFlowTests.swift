import Desk
import Dossiers
import Screen
import Testing
import Vietnamese
import WorkingTime

/// Open limits for pages of tests.
enum OpenLimits {
  static let first = OpenLimit(
    code: "1.000001", name: "Thủ tục cấp giấy A", field: "Hộ tịch", reason: .unitMissing,
    published: "5 Khác", receivedLately: 12)
  static let second = OpenLimit(
    code: "1.000002", name: "Cấp giấy B", field: "Đất đai", caseName: "Cấp lại", reason: .stages,
    published: "Sở: 5 ngày; UBND: 3 ngày", start: .payment,
    proposal: LimitAnswer(limit: .days(8), reason: "tổng các bước"))
}

@Suite("Settling open limits")
struct LimitFlowTests {
  private func list(_ role: StaffRole = .administrator) throws -> TestDesk {
    var desk = try TestDesk(role: role)
    #expect(desk.press(.control("k")) == [.loadOpenLimits])
    #expect(desk.tell(.openLimitsLoaded([OpenLimits.first, OpenLimits.second])) == [])
    return desk
  }

  private func page(_ desk: TestDesk) -> LimitsPage? {
    if case .limits(let page) = desk.top { page } else { nil }
  }

  private func answer(_ desk: TestDesk) -> LimitAnswerPage? {
    if case .limitAnswer(let page) = desk.top { page } else { nil }
  }

  @Test("only who may import a catalogue may settle; the others are told why", arguments: StaffRole.allCases)
  func rights(role: StaffRole) throws {
    var desk = try TestDesk(role: role)
    let effects = desk.press(.control("k"))
    if role == .administrator {
      #expect(effects == [.loadOpenLimits])
    } else {
      #expect(effects == [])
      #expect(desk.notice == "Vai trò «\(role.name.vi)» không được dùng lệnh này.")
    }
  }

  @Test("the help finds the command from the queue")
  func help() throws {
    var desk = try TestDesk(role: .administrator)
    desk.press(.function(1))
    desk.type("can xac nhan")
    #expect(desk.press(.enter) == [.loadOpenLimits])
  }

  @Test("where nothing is open the desk says so and stays")
  func nothing() throws {
    var desk = try TestDesk(role: .administrator)
    desk.press(.control("k"))
    desk.tell(.openLimitsLoaded([]))
    #expect(desk.top == nil && desk.notice == "Không có thời hạn nào cần xác nhận.")
  }

  @Test("typing narrows the list, Esc clears it, then leaves")
  func narrow() throws {
    var desk = try list()
    desk.type("dat dai")
    #expect(page(desk)?.chosen == OpenLimits.second && page(desk)?.found.count == 1)
    desk.press(.escape)
    #expect(page(desk)?.found.count == 2)
    desk.press(.down)
    #expect(page(desk)?.chosen == OpenLimits.second)
    desk.press(.escape)
    #expect(desk.top == nil)
  }

  @Test("an answer is saved with its reason, in one order, and the list is read anew")
  func save() throws {
    var desk = try list()
    desk.press(.down, .enter)
    desk.type("8 ngày làm việc")
    desk.press(.enter)
    desk.type("theo Nghị định")
    let order = Effect.settleLimit(
      OpenLimits.second,
      LimitAnswer(limit: .workingDays(halves: 16), start: .payment, reason: "theo Nghị định"))
    #expect(desk.press(.function(12)) == [order])
    #expect(desk.press(.enter) == [order], "nothing came back yet: the same again")
    #expect(desk.tell(.limitSettled(code: "1.000002", .workingDays(halves: 16))) == [.loadOpenLimits])
    #expect(
      desk.notice == "Đã xác nhận 1.000002: 08 ngày làm việc. Áp dụng cho hồ sơ tiếp nhận từ bây giờ.")
    desk.tell(.openLimitsLoaded([OpenLimits.first]))
    #expect(desk.model.pages.count == 1 && page(desk)?.chosen == OpenLimits.first)
  }

  @Test("a limit that cannot be read or has no reason is not saved")
  func incomplete() throws {
    var desk = try list()
    desk.press(.enter)
    desk.type("vài ngày")
    #expect(desk.press(.control("s")) == [])
    #expect(desk.notice?.hasPrefix("Chưa đọc được thời hạn") == true)
    desk.press(.control("u"))
    desk.type("5 ngày")
    #expect(desk.press(.control("s")) == [])
    #expect(desk.notice?.hasPrefix("Vui lòng ghi lý do") == true)
    #expect(answer(desk)?.isAtReason == true)
    desk.press(.paste("Luật\u{202E}"))
    #expect(desk.press(.control("s")) == [])
    #expect(desk.notice?.hasPrefix("Lý do có ký tự đảo chiều chữ") == true)
  }

  @Test("an older answer is shown and never taken over by itself")
  func proposal() throws {
    var desk = try list()
    desk.press(.down, .enter)
    #expect(answer(desk)?.limit.isEmpty == true)
    #expect(desk.press(.control("s")) == [])
    #expect(
      desk.model.lines(of: OpenLimits.second).map(\.text).contains(
        "Nội dung đã đổi; trước đây xác nhận: 08 ngày (tổng các bước)"))
  }

  @Test("what was typed is not lost unasked, nor by a failure")
  func kept() throws {
    var desk = try list()
    desk.press(.enter)
    desk.type("5 ngày")
    desk.press(.escape)
    if case .discard = desk.top {} else { Issue.record("no question") }
    desk.press(.enter)
    desk.tell(.failed(Bilingual("bận", "busy")))
    #expect(answer(desk)?.limit.text == "5 ngày")
    desk.press(.escape)
    desk.press(.down, .enter)
    #expect(page(desk) != nil)
  }

  @Test("where another counter was faster the list follows and the answer is warned")
  func others() throws {
    var desk = try list()
    desk.press(.enter)
    desk.type("5 ngày")
    #expect(desk.tell(.bookChanged).contains(.loadOpenLimits))
    desk.tell(.openLimitsLoaded([OpenLimits.first, OpenLimits.second]))
    #expect(desk.notice == nil)
    desk.tell(.openLimitsLoaded([OpenLimits.second]))
    #expect(desk.notice?.hasPrefix("Thời hạn này vừa được người khác xác nhận") == true)
    #expect(answer(desk)?.limit.text == "5 ngày")
    var queue = try TestDesk(role: .administrator)
    #expect(!queue.tell(.bookChanged).contains(.loadOpenLimits))
  }

  @Test("a long published text scrolls to its end and no further")
  func scroll() throws {
    var desk = try TestDesk(role: .administrator)
    var long = OpenLimits.first
    long.published = String(repeating: "bước tiếp theo là năm ngày; ", count: 100)
    desk.press(.control("k"))
    desk.tell(.openLimitsLoaded([long]))
    desk.press(.enter)
    for _ in 0..<10 { desk.press(.pageDown) }
    let last = desk.model.lines(of: long).count - LimitAnswerPage.height(of: desk.model.size)
    #expect(answer(desk)?.top == last)
    for _ in 0..<10 { desk.press(.pageUp) }
    #expect(answer(desk)?.top == 0)
  }
}
