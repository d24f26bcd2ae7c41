import Dossiers
import Vietnamese
import WorkingTime

/// The office of the pictures.
enum Samples {
  static let question = Bilingual(
    "Cột thời hạn ghi 9 ngày, phần mô tả ghi 9 ngày làm việc (nhà ở riêng lẻ 7 ngày làm việc), bản công bố cũ ghi 20 ngày. Tính ngày hay ngày làm việc?",
    "The limit column says 9 days, its description 9 working days. Calendar days or working days?")

  /// As long as the longest name of a commune's procedure: 1,107 characters.
  static let longName =
    String(
      (String(repeating: "Thẩm định, phê duyệt phương án sử dụng tầng đất mặt đối với công trình ", count: 16))
        .prefix(1106)) + "."

  static let papers = [
    PaperRequirement(name: "Tờ khai đăng ký khai sinh (hoặc mẫu điện tử)", originals: 1, copies: 0),
    PaperRequirement(
      name: "Giấy chứng sinh, hoặc xác nhận của người làm chứng, giấy cam đoan", originals: 1, copies: 0),
    PaperRequirement(name: "Biên bản về trẻ bị bỏ rơi", originals: 1, copies: 0, isRequired: false),
    PaperRequirement(
      name: "Xác nhận của cơ sở y tế về mang thai hộ", originals: 1, copies: 0, isRequired: false),
    PaperRequirement(name: "Văn bản ủy quyền, nếu nộp thay", originals: 1, copies: 1, isRequired: false),
    PaperRequirement(name: "Giấy tờ tùy thân (xuất trình)", originals: 1, copies: 0),
  ]

  static let procedures = [
    Procedure(
      code: "1.001193", name: "Thủ tục đăng ký khai sinh", field: "Hộ tịch",
      cases: [
        ProcedureCase(
          limit: .stated(.sameDay(SameDayRule(cutoff: ClockTime(minutes: 900), onlyIfUnsettled: true))))
      ], fee: "Không", papers: papers),
    Procedure(
      code: "1.004884", name: "Đăng ký lại khai sinh", field: "Hộ tịch",
      cases: [ProcedureCase(limit: .stated(.workingDays(halves: 10)), verification: .days(25))],
      fee: "8.000 đồng",
      papers: Array(papers.prefix(1))),
    Procedure(
      code: "1.013226", name: "Cấp giấy phép sửa chữa, cải tạo công trình cấp III, cấp IV và nhà ở riêng lẻ",
      field: "Hoạt động xây dựng", cases: [ProcedureCase(limit: .needsPerson(.asked), question: question)],
      limitText: "09 Ngày"),
    Procedure(
      code: "1.013274", name: "Hỗ trợ chi phí mai táng", field: "Bảo trợ xã hội",
      cases: [
        ProcedureCase(name: "Đám tang", limit: .stated(.days(1))),
        ProcedureCase(name: "Trường hợp khác", limit: .stated(.workingDays(halves: 10))),
      ]),
    Procedure(
      code: "1.013967", name: "Giải quyết tranh chấp đất đai", field: "Đất đai",
      cases: [ProcedureCase(limit: .stated(.days(45)), start: .event("Ngày thụ lý đơn yêu cầu giải quyết"))]),
    Procedure(
      code: "1.000001", name: longName, field: "Môi trường", cases: [ProcedureCase(limit: .stated(.none))]),
  ]

  /// Applicant, procedure, status, hours from now to the due date.
  private static let rows: [(String, Int, Status, Int?)] = [
    ("H'Hen Niê", 0, .accepted, -92), ("Trần Văn Phước", 1, .processing, -20),
    ("Nguyễn Thị Ánh", 0, .accepted, 4),
    ("Y Ngông Niê Kdăm", 0, .accepted, 4), ("Công ty TNHH A & B", 2, .processing, 76),
    ("Siu Black", 3, .accepted, 100),
    ("Lê Thị Bích Ngọc", 1, .processing, 240), ("Ksor Phước", 4, .accepted, nil),
    ("Phạm Đức Đạt", 0, .supplement, 30),
    ("Đặng Thị Thu", 0, .finished, 12), ("Hoàng Văn Cường", 1, .returned, 12),
    ("Rơ Châm Anh", 1, .payment, 12),
  ]

  static func fill(_ office: inout PaperOffice) throws {
    for (index, (name, procedure, status, hours)) in rows.enumerated() {
      let due = hours.map { Moment(minutes: (Counter.now.minutes / 60 + $0) * 60) }
      let received = Moment(minutes: Counter.now.minutes - 1440 * (6 - index / 2))
      office.dossiers.append(
        Dossier(
          code: DossierCode.make(office: "000.00.00.H15", date: received.date, number: index + 1),
          officialCode: "",
          procedure: ProcedureReference(
            code: procedures[procedure].code, name: procedures[procedure].name, version: 1), caseName: nil,
          channel: Channel.allCases[index % 4],
          applicant: Applicant(
            kind: .citizen, name: name, identity: "0661900\(10_000 + index)", phone: "09123456\(10 + index)",
            address: "Buôn Cuôr Kăp, xã Ea Kao"), submitter: nil,
          papers: [ReceivedPaper(name: papers[0].name, originals: 1, copies: 0)], fee: "Không",
          delivery: .counter,
          receivedAt: received, receivedBy: "anh", receiverName: "Nguyễn Thị Ánh",
          limit: AgreedLimit(limit: .workingDays(halves: 10)),
          clock: DossierClock(
            startedAt: due == nil ? nil : received, firstDue: due, due: due,
            closableFrom: status == .supplement ? Counter.now.date + 16 : nil), status: status,
          statusSince: received))
    }
  }

  /// A dossier of which everything is known.
  static var wholeDossier: Dossier {
    let at = Counter.now
    let due = Moment(minutes: at.minutes + 3 * 1440)
    return Dossier(
      code: "000.00.00.H15-261114-0001", officialCode: "H15.100-20261114-0092637",
      procedure: ProcedureReference(code: "1.004884", name: "Đăng ký lại khai sinh", version: 1),
      caseName: "Có xác minh", channel: .postal,
      applicant: Applicant(
        kind: .household, name: "H'Hen Niê", identity: "066192004321", phone: "0905111222",
        address: "Buôn Cuôr Kăp, xã Ea Kao, tỉnh Đắk Lắk, gần nhà văn hóa cộng đồng của buôn",
        email: "hhen@example.vn"),
      submitter: Submitter(name: "Y Ngông Niê Kdăm", identity: "066085001234", phone: "0977001122"),
      papers: papers.map { ReceivedPaper(name: $0.name, originals: 1, copies: 2) }, fee: "8.000 đồng",
      delivery: .postal, receivedAt: at, receivedBy: "anh", receiverName: "Nguyễn Thị Ánh",
      limit: AgreedLimit(limit: .days(25), confirmedBy: "anh", isVerification: true),
      clock: DossierClock(startedAt: at, firstDue: at, due: due), status: .processing, statusSince: at,
      supplementsAsked: 1)
  }
}
