import Papers
import Testing
import Vietnamese

@Suite struct ReceiptTextTests {
  @Test func theTextHasTheOrderAndTheWordsOfTheForm() {
    #expect(
      Samples.birth.text() == """
        ỦY BAN NHÂN DÂN XÃ EA MẪU
        TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
        Số: 0123/GTN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Ea Mẫu, ngày 20 tháng 11 năm 2026
        Quyển số: 01/2026, Số thứ tự: 1234

        GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ

        Bộ phận tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công xã Ea Mẫu
        Mã hồ sơ: H15.99-20261120-0000123
        Mã hồ sơ trên hệ thống chính thức: G09.20-20261120-0092637
        Tiếp nhận hồ sơ của: H'Hen Niê
        Người nộp hồ sơ: Y Ngông Niê Kdăm
        Địa chỉ: Buôn Ea Sar, xã Ea Mẫu, tỉnh Đắk Lắk
        Số điện thoại: 0905 123 456
        Email: hhen.nie@vidu.vn
        Số căn cước/hộ chiếu/mã số thuế: 066190012345
        Thủ tục hành chính cần giải quyết: Đăng ký khai sinh (mã 1.001193)
        1. Thành phần hồ sơ, yêu cầu và số lượng mỗi loại giấy tờ gồm:
          1) Tờ khai đăng ký khai sinh: 01 bản chính
          2) Giấy chứng sinh: 01 bản chính
          3) Giấy chứng nhận kết hôn của cha, mẹ trẻ: 01 bản chứng thực
          4) Giấy tờ chứng minh nơi cư trú của người đi đăng ký: 02 bản sao
          5) Văn bản ủy quyền đăng ký khai sinh, có chứng thực theo quy định: 01 bản
            chính
        2. Số lượng hồ sơ: 01 (bộ)
        3. Thời gian giải quyết hồ sơ theo quy định là: 01 ngày làm việc
        4. Thời gian nhận hồ sơ: 08 giờ 15 phút, ngày 20/11/2026
        5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 23/11/2026
        6. Đăng ký nhận kết quả tại: Quầy trả kết quả, Trung tâm Phục vụ hành chính
          công xã Ea Mẫu
        7. Phí, lệ phí (nếu có): Không thu lệ phí
        Vào Sổ theo dõi hồ sơ, Quyển số: 01/2026, Số thứ tự: 1234

        NGƯỜI NỘP HỒ SƠ (Ký và ghi rõ họ tên): ........
        NGƯỜI TIẾP NHẬN HỒ SƠ (Ký và ghi rõ họ tên): Nguyễn Thị Ánh

        Ghi chú:
        - Giấy này lập thành 02 liên: 01 liên lưu cùng Phiếu kiểm soát quá trình giải
          quyết hồ sơ tại Bộ phận Một cửa, 01 liên giao người nộp hồ sơ.
        - Khi nhận kết quả, vui lòng mang theo giấy này, giấy tờ tùy thân và phí, lệ
          phí (nếu có); người được ủy quyền mang thêm giấy ủy quyền. Nếu mất giấy này,
          vui lòng mang giấy tờ tùy thân và cho biết thông tin hồ sơ.

        """)
  }

  @Test func whatIsUnknownIsLeftToFillInByHand() {
    var receipt = Samples.birth
    receipt.number = nil
    receipt.applicant.identity = nil
    receipt.fee = nil
    receipt.book = BookPlace(volume: nil, sequence: nil)
    let lines = receipt.text().split(separator: "\n")
    #expect(lines.contains("Số: ....../......"))
    #expect(lines.contains("Số căn cước/hộ chiếu/mã số thuế: ........"))
    #expect(lines.contains("7. Phí, lệ phí (nếu có): ........"))
    #expect(lines.contains("Vào Sổ theo dõi hồ sơ, Quyển số: ........, Số thứ tự: ........"))
  }

  @Test func whatDoesNotApplyIsLeftOut() {
    var receipt = Samples.birth
    receipt.officialCode = nil
    receipt.applicant.submitter = nil
    receipt.applicant.email = nil
    receipt.office.authority = nil
    receipt.submitterSigns = false
    let text = receipt.text()
    for absent in ["hệ thống chính thức", "Người nộp hồ sơ:", "Email", "ỦY BAN", "NGƯỜI NỘP HỒ SƠ"] {
      #expect(!text.contains(absent))
    }
  }

  @Test func aReceiptWithoutADayCarriesTheSentenceThatSaysSo() {
    var receipt = Samples.birth
    receipt.due = "Không quy định thời hạn, sẽ thông báo khi có kết quả"
    let said = receipt.text(width: 200).split(separator: "\n").first { $0.hasPrefix("5.") }
    #expect(
      said
        == "5. Thời gian trả kết quả giải quyết hồ sơ: Không quy định thời hạn, sẽ thông báo khi có kết quả")
  }

  @Test(arguments: [ReceiptCopy.kept, .given])
  func aCopySaysWhoseItIs(_ copy: ReceiptCopy) {
    let lines = Samples.birth.text(copy: copy).split(separator: "\n")
    let wanted = copy == .kept ? "Liên 1: Lưu tại Bộ phận Một cửa" : "Liên 2: Giao người nộp hồ sơ"
    #expect(lines.filter { $0.hasPrefix("Liên") } == [wanted[...]])
  }

  @Test func thePracticeOfficeSaysSoFirstAndLast() {
    let lines = Samples.practice.text().split(separator: "\n")
    #expect(lines.first == "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ")
    #expect(lines.last == "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ")
    #expect(!Samples.birth.text().contains("TẬP HUẤN"))
  }

  @Test(arguments: [20, 40, 80, 132])
  func noLineIsWiderThanAsked(_ width: Int) {
    for line in Samples.longest.text(width: width).split(separator: "\n") {
      #expect(CellWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test func wrappingLosesNothing() {
    let narrow = Samples.longest.text(width: 30).filter { !$0.isWhitespace }
    let wide = Samples.longest.text(width: 100_000).filter { !$0.isWhitespace }
    #expect(narrow == wide)
    #expect(wide.contains(Samples.unbroken))
  }

  @Test func signsThatHaveNoPlaceOnPaperAreNamed() {
    var receipt = Samples.birth
    receipt.applicant.name = "Lan\u{202E}Anh\u{1B}[2J"
    receipt.papers = [ReceiptPaper("Tờ\nkhai", copies: 1)]
    let text = receipt.text()
    #expect(text.contains("Tiếp nhận hồ sơ của: Lan<U+202E>Anh<U+001B>[2J"))
    #expect(text.contains("  1) Tờ khai: 01 bản sao"))
  }
}
