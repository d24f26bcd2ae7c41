import Papers

/// Invented receipts: an ordinary one, and one in which everything is as long as it gets.
enum Samples {
  /// Some event's hash.
  static let head = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  static let office = ReceivingOffice(
    authority: "ỦY BAN NHÂN DÂN XÃ EA MẪU", name: "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    unit: "Trung tâm Phục vụ hành chính công xã Ea Mẫu", place: "Ea Mẫu")

  static let birth = Receipt(
    office: office, number: "0123/GTN", issuedOn: "ngày 20 tháng 11 năm 2026",
    issuedAt: "2026-11-20T08:15:00+07:00", code: "H15.99-20261120-0000123",
    officialCode: "G09.20-20261120-0092637",
    applicant: ReceiptApplicant(
      name: "H'Hen Niê", submitter: "Y Ngông Niê Kdăm", address: "Buôn Ea Sar, xã Ea Mẫu, tỉnh Đắk Lắk",
      phone: "0905 123 456", email: "hhen.nie@vidu.vn", identity: "066190012345"),
    procedure: ReceiptProcedure(name: "Đăng ký khai sinh", code: "1.001193"),
    papers: [
      ReceiptPaper("Tờ khai đăng ký khai sinh", originals: 1),
      ReceiptPaper("Giấy chứng sinh", originals: 1),
      ReceiptPaper("Giấy chứng nhận kết hôn của cha, mẹ trẻ", certified: 1),
      ReceiptPaper("Giấy tờ chứng minh nơi cư trú của người đi đăng ký", copies: 2),
      ReceiptPaper("Văn bản ủy quyền đăng ký khai sinh, có chứng thực theo quy định", originals: 1),
    ],
    timeLimit: "01 ngày làm việc", receivedAt: "08 giờ 15 phút, ngày 20/11/2026",
    due: "17 giờ 00 phút, ngày 23/11/2026",
    returning: "Quầy trả kết quả, Trung tâm Phục vụ hành chính công xã Ea Mẫu",
    fee: "Không thu lệ phí", book: BookPlace(volume: "01/2026", sequence: "1234"),
    officer: "Nguyễn Thị Ánh")

  /// The longest name of the national database has 1,107 to 1,192 letters.
  static let longName =
    String(
      ("Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp "
        + String(
          repeating: "thay đổi theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng; ",
          count: 15))
        .prefix(1_106)) + "."

  static let unbroken = String(repeating: "ẤĐẶNGQUỲNH", count: 14)

  static var longest: Receipt {
    var receipt = birth
    receipt.procedure.name = longName
    receipt.applicant.name = unbroken
    receipt.applicant.submitter = "Công ty A & B <C> 'Đất & Người' \"Buôn Đôn\""
    receipt.applicant.address =
      "Số nhà 123/45/67, hẻm 89, đường Nguyễn Thị Minh Khai nối dài, tổ dân phố 12 (thôn Đoàn Kết cũ), buôn "
      + "Ako Dhông, xã Ea Mẫu (trước là xã Cư Êbur và một phần xã Ea Tu), tỉnh Đắk Lắk"
    receipt.applicant.email =
      "mot.dia.chi.thu.dien.tu.rat.dai.khong.co.khoang.trang@mot-ten-mien-rat-dai.vidu.vn"
    receipt.papers = (1...40).map { index in
      ReceiptPaper(
        index % 10 == 0
          ? "Giấy tờ số \(index): \(longName)"
          : "Giấy tờ số \(index) về việc xác nhận nguồn gốc và quá trình sử dụng, theo mẫu đã công bố",
        originals: index % 3, certified: index % 2, copies: index)
    }
    receipt.fee =
      "Phí thẩm định 1.250.000 đồng (một triệu hai trăm năm mươi nghìn đồng); lệ phí 50.000 đồng"
    return receipt
  }

  static var practice: Receipt {
    var receipt = birth
    receipt.practice = true
    return receipt
  }
}
