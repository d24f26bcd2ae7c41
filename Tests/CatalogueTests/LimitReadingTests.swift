import Catalogue
import Dossiers
import Testing
import WorkingTime

private func reading(
  _ text: String, name: String = "", agency: String = "Ủy ban nhân dân cấp xã", field: String = "",
  ministry: String = "", variants: [String] = []
) -> String {
  LimitNotation.written(
    LimitReading.cases(
      of: PublishedColumns(
        text: text, name: name, agency: agency, field: field, ministry: ministry, variants: variants)))
}

@Suite("A hundred and sixty published limits, read by a person")
struct LimitSampleTests {
  @Test(arguments: [communeSample, otherSample, blindSample].flatMap { LimitSample.all(in: $0) })
  func readsAsThePersonDid(_ sample: LimitSample) {
    #expect(LimitNotation.written(LimitReading.cases(of: sample.columns)) == sample.expected)
  }

  @Test func thereAreAHundredAndSixty() {
    let samples = [communeSample, otherSample, blindSample].flatMap { LimitSample.all(in: $0) }
    #expect(samples.count == 160)
    #expect(Set(samples.map(\.code)).count == 160)
    #expect(samples.allSatisfy { !$0.expected.isEmpty && !$0.columns.text.isEmpty })
  }
}

@Suite("Kinds of wording")
struct LimitWordingTests {
  @Test(arguments: [
    ("5 Ngày làm việc", "5wd"), ("15 Ngày", "15d"), ("3 Tháng", "3m"), ("8 Giờ", "8h"), ("0.5 Giờ", "30min"),
    ("16.5 ngày làm việc", "16.5wd"), ("2,5 ngày làm việc", "2.5wd"), ("20 ngày làm việ c", "20wd"),
    ("Trực tiếp: 5 Ngày; Trực tuyến: 5 Ngày Miễn phí", "5d"), ("Không quá 03 ngày làm việc", "3wd"),
    ("Trong thời hạn 03 (ba) ngày làm việc kể từ ngày nhận hồ sơ.", "3wd"),
    ("trong thời hạn năm (05) ngày làm việc", "5wd"), ("07ngày làm việc kể từ ngày nhận đủ hồ sơ", "7wd"),
    ("1 Giờ — Trong thời hạn tối đa 60 phút, kể từ khi tiếp nhận đầy đủ hồ sơ", "1h"),
  ])
  func numbersAndUnits(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

  @Test(arguments: [
    ("5 Khác", "?unitMissing"), ("5", "?unitMissing"), ("0 Khác", "?unitMissing"), ("0 Ngày", "?unitMissing"),
    ("Không có thông tin", "?numberMissing"), ("", "?numberMissing"), ("24 Giờ", "?hoursUnclear"),
    ("176 giờ", "?hoursUnclear"), ("Khoảng 30 ngày", "?conditions"), ("02 tháng và 15 ngày", "sum:2:15:0"),
    ("Tối đa 07 ngày làm việc/tờ", "?conditions"), ("1/12 hàng năm", "?fixedDate"),
    ("Chậm nhất 03 giờ trước khi tàu đến cảng", "?fixedDate"), ("60 Ngày — Trước ngày 30/11", "?fixedDate"),
    ("9 ngày — 9 ngày làm việc", "?unitsContradict"), ("5 Ngày; 5 Ngày làm việc", "?unitsContradict"),
    ("10 Ngày — 12 ngày kể từ ngày nhận đủ hồ sơ", "?numberNotInText"),
    ("5 Ngày làm việc; 3 Ngày làm việc", "?casesUnnamed"), ("20 ngày hoặc 40 ngày", "?casesUnnamed"),
    ("1 Ngày — Không quy định cụ thể", "?numberNotInText"),
    (
      "5 Khác — (trình tự thực hiện) Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "?unitMissing"
    ),
  ])
  func whatIsNotSaidIsAsked(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

  @Test(arguments: [
    (
      "Ngay trong ngày tiếp nhận yêu cầu. Nếu nhận sau 15 giờ thì trả kết quả vào ngày làm việc tiếp theo.",
      "same@15"
    ),
    (
      "Ngay trong ngày tiếp nhận hồ sơ; trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo.",
      "same@15u"
    ),
    ("Ngay trong ngày làm việc", "same"), ("Trong ngày làm việc tiếp theo", "?numberMissing"),
    ("0 Giờ — Ngay sau khi cơ quan tiếp nhận đầy đủ giấy tờ", "once"),
    ("1 Giờ — Tiếp nhận ngay khi công dân thông báo lưu trú.", "1h"),
    ("Không quy định", "none"), ("Không phải trả kết quả cho người nộp thuế — Qua bưu chính", "none"),
    ("Không có thông tin — Không quy định về thời hạn giải quyết, phí", "none"),
    ("Không có thông tin — Cách thức thực hiện: Không quy định", "?numberMissing"),
  ])
  func withoutANumber(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

  @Test func theLateHourMayStandInTheSteps() {
    let steps =
      "(trình tự thực hiện) nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo"
    let cases = LimitReading.cases(
      of: PublishedColumns(text: "Ngay trong ngày tiếp nhận hồ sơ.", steps: steps))
    #expect(LimitNotation.written(cases) == "same@15")
    let other = LimitReading.cases(of: PublishedColumns(text: "3 Ngày làm việc", steps: steps))
    #expect(LimitNotation.written(other) == "3wd")
  }

  @Test func verificationKeepsItsOwnUnit() {
    #expect(reading("03 ngày làm việc. Trường hợp cần xác minh thì không quá 23 ngày.") == "3wd V=23d")
    #expect(reading("2 Ngày — 02 ngày. Phải tiến hành xác minh trong thời hạn 30 ngày") == "?casesUnnamed")
  }

  @Test func difficultAreasAreAbsoluteOrAdded() {
    let area =
      "Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn thì thời gian thực hiện"
    #expect(
      reading("8 ngày làm việc — Không quá 08 ngày làm việc. \(area) không quá 18 ngày làm việc.")
        == "8wd A=18wd")
    #expect(
      reading("5 ngày làm việc — Không quá 05 ngày làm việc \(area) không quá 15 ngày làm việc.")
        == "5wd A=15wd")
    #expect(reading("2 ngày làm việc — \(area) được tăng thêm 10 ngày làm việc.") == "2wd A=12wd")
    // Ten days on top of working days are no number of either.
    #expect(
      reading("3 ngày làm việc — Không quá 03 ngày làm việc. \(area) được tăng thêm 10 ngày.")
        == "?unitsContradict")
    // Cut off by the export.
    #expect(reading("8 ngày làm việc — Không quá 08 ngày làm việc. \(area)") == "?textCutOff")
  }

  @Test func mountainLimitsUnderInPersonAreFoundOut() {
    let text = "Trực tuyến: 20 Ngày; Dịch vụ bưu chính: 20 Ngày; Trực tiếp: 30 Ngày"
    #expect(reading(text, field: "Đất đai") == "?areaUnderChannel")
    #expect(reading(text, ministry: "Bộ Nông nghiệp và Môi trường") == "?areaUnderChannel")
    #expect(reading(text, field: "Thuế") == "?casesUnderChannel")
    let variant = "- 20 ngày. - Đối với các xã miền núi, hải đảo thì thời gian thực hiện 30 ngày."
    #expect(reading(text, field: "Đất đai", variants: [variant]) == "20d A=30d")
    #expect(reading(text, field: "Đất đai", variants: ["20 ngày"]) == "?areaUnderChannel")
  }

  @Test func channels() {
    #expect(reading("Trực tiếp: 1 Ngày làm việc; Trực tuyến: 02 Giờ") == "1wd online=2h partial=2h")
    #expect(reading("Trực tuyến: Không có thông tin; Trực tiếp: 5 Ngày") == "?numberMissing direct=5d")
    #expect(reading("Trực tuyến: 2 Khác; Trực tiếp: 2 Giờ") == "?unitMissing direct=2h")
  }

  @Test func casesAreNamedAsTheTextNamesThem() {
    #expect(
      reading("05 ngày làm việc đối với giám hộ cử, 03 ngày làm việc đối với giám hộ đương nhiên.")
        == "{Giám hộ cử} 5wd ## {Giám hộ đương nhiên} 3wd")
    #expect(
      reading(
        "10 ngày làm việc — 10 ngày làm việc đối với công trình (hoặc 7 ngày làm việc đối với nhà ở riêng lẻ)"
      )
        == "{Công trình} 10wd ## {Nhà ở riêng lẻ} 7wd")
    #expect(
      reading("Không có thông tin — 03 ngày làm việc; 07 ngày làm việc trong trường hợp cần kiểm tra thực tế")
        == "{Các trường hợp còn lại} 3wd ## {Trường hợp cần kiểm tra thực tế} 7wd")
    #expect(
      reading(
        "- Bổ sung thông tin: Ngay trong ngày làm việc. - Thay đổi thông tin: 03 ngày làm việc",
        name: "Thay đổi, bổ sung thông tin hộ tịch") == "{Bổ sung thông tin} same ## {Thay đổi thông tin} 3wd"
    )
    // The column's number belongs to no case.
    #expect(reading("10 Ngày — 20 ngày đối với cây cần bảo tồn") == "?numberNotInText")
  }

  @Test func stagesAreReadOnlyWhereTheyAddUp() {
    let stages = "- UBND xã: Không quá 05 ngày làm việc; - Sở Nội vụ: Không quá 07 ngày làm việc."
    #expect(reading("12 Ngày làm việc — \(stages)") == "12wd")
    #expect(reading("11 Ngày làm việc — \(stages)") == "?stages")
    #expect(reading("Không có thông tin — \(stages)") == "?stages")
    #expect(reading("12 Ngày — \(stages)") == "?stages")
    // The same steps for every channel count once; two steps of one length count twice.
    #expect(reading("12 Ngày làm việc — \(stages) | \(stages)") == "12wd")
    #expect(reading("15 Ngày — + Bước 5: 15 ngày; + Bước 10: 15 ngày") == "?stages")
    #expect(reading("Không có thông tin — 30 ngày, trong đó: - Sở: 10 ngày; - Bộ: 20 ngày làm việc") == "30d")
  }

  @Test func sideRulesAreNotTheLimit() {
    #expect(
      reading("5 Ngày — 05 ngày. Trường hợp hồ sơ chưa hợp lệ, trong 02 ngày làm việc phải thông báo.")
        == "5d")
    #expect(
      reading("5 Ngày — Trường hợp hồ sơ chưa đầy đủ, chậm nhất sau 02 ngày phải hướng dẫn.")
        == "?numberNotInText")
    #expect(
      reading("15 ngày (trong thời hạn 15 ngày; thông báo phải gửi trước ngày tổ chức ít nhất 20 ngày)")
        == "15d")
    #expect(reading("5 Ngày — 05 ngày (không tính thời gian 10 ngày niêm yết)") == "5d")
  }

  @Test func starts() {
    #expect(reading("5 ngày — 05 ngày kể từ ngày nhận đủ hồ sơ hợp lệ") == "5d")
    #expect(reading("5 ngày — 05 ngày kể từ ngày Ủy ban nhân dân cấp xã nhận được đơn") == "5d")
    #expect(reading("45 ngày — 45 ngày kể từ ngày thụ lý đơn") == "45d @<thụ lý đơn>")
    #expect(
      reading("5 ngày — 05 ngày, kể từ ngày nhận đủ hồ sơ và cá nhân đã hoàn thành nghĩa vụ tài chính")
        == "5d @payment")
    #expect(
      reading("5 ngày — 05 ngày kể từ ngày nhận được hồ sơ do Ủy ban nhân dân xã gửi đến")
        == "5d @<nhận được hồ sơ do Ủy ban nhân dân xã gửi đến>")
    // One after the other, and nothing says that this is the whole.
    #expect(
      reading("1 Ngày — 01 ngày kể từ ngày nhận đơn; trong 01 ngày kể từ ngày có kết quả kiểm tra")
        == "?stages")
    #expect(
      reading("2 Ngày — 01 ngày kể từ ngày nhận đơn; trong 01 ngày kể từ ngày có kết quả kiểm tra") == "2d")
  }

  @Test func aColumnMayHoldTheLongestThatTheTextAllows() {
    let complaint =
      "Thời hạn không quá 30 ngày, kể từ ngày thụ lý; đối với vụ việc phức tạp thì thời hạn có thể kéo dài hơn nhưng không quá 45 ngày, kể từ ngày thụ lý."
    #expect(reading("45 Ngày — \(complaint)") == "30d @<thụ lý>")
    #expect(reading("30 Ngày — \(complaint)") == "30d @<thụ lý>")
    #expect(reading("60 Ngày — \(complaint)") == "?numberNotInText")
    let twice =
      "Thời hạn không quá 30 ngày. Vụ việc phức tạp thì có thể gia hạn một lần nhưng không quá 30 ngày. Đặc biệt phức tạp thì có thể gia hạn hai lần, mỗi lần không quá 30 ngày."
    #expect(reading("60 Ngày — \(twice)") == "30d")
    #expect(reading("90 Ngày — \(twice)") == "30d")
    #expect(reading("120 Ngày — \(twice)") == "?numberNotInText")
    #expect(
      reading(
        "6 Tháng — Trong 04 tháng; trường hợp cần thẩm tra thì có thể kéo dài thêm nhưng không quá 02 tháng")
        == "4m")
    #expect(
      reading(
        "90 Ngày — Theo quy định tại Điều 21: thời hạn là 60 ngày; đối với vụ việc phức tạp thì thời hạn là 90 ngày. Có thể gia hạn một lần không quá 30 ngày; đối với vụ việc phức tạp thì không quá 60 ngày."
      ) == "{Các trường hợp còn lại} 60d ## {Vụ việc phức tạp} 90d")
  }

  @Test func twoUnitsAreAddedUpWhereNothingBreaksThemDown() {
    #expect(reading("Không có thông tin — Thời hạn giải quyết: 02 ngày làm việc và 45 ngày.") == "sum:0:45:4")
    #expect(reading("1 Khác — Thời hạn 06 ngày làm việc và 30 ngày") == "?unitMissing")
    #expect(reading("02 tháng và 15 giờ") == "?conditions")
    #expect(reading("02 tháng và 15 ngày, trong đó: - Sở: 02 tháng; - Bộ: 15 ngày") == "?conditions")
  }

  @Test func aTextThatLacksAPartIsCalledSo() {
    let stages = "- Bước 1: 03 ngày; - Bước 2: 05 ngày; \(String(repeating: "chữ ", count: 215))- Bước 3: 0"
    #expect(stages.count > 895)
    #expect(reading("20 Ngày — \(stages)") == "?textCutOff")
    #expect(reading("20 Ngày — \(stages) ngày.") == "?stages")
    #expect(reading("7 ngày — ất đai. - Bước 1: 03 ngày; - Bước 2: 05 ngày") == "?textCutOff")
    #expect(reading("7 ngày — trong đó: - Bước 1: 03 ngày; - Bước 2: 05 ngày") == "?stages")
  }

  @Test func oneSentenceMayMakeAllLimitsWaitForThePayment() {
    let rule =
      "Thời hạn giải quyết được tính từ khi nhận đủ hồ sơ hợp lệ và chủ xe hoàn thành việc nộp lệ phí."
    #expect(reading("2 Ngày — Không quá 02 ngày, kể từ ngày nhận đủ hồ sơ; \(rule)") == "2d @payment")
    #expect(reading("2 Ngày — Không quá 02 ngày, kể từ ngày nhận đủ hồ sơ. Nộp lệ phí tại quầy.") == "2d")
  }

  @Test func nonsenseIsAskedAndNeverCrashes() {
    for text in [
      "—", "|", "(", ")", "((05", "05 (", "1 Ngày — (", "-", ":", "ngày", "05 ngày ngày",
      "9999999999999 Ngày",
    ] {
      #expect(LimitReading.cases(of: PublishedColumns(text: text)).count == 1)
    }
    let long = String(repeating: "Trường hợp (A: 05 ngày; ", count: 2000)
    #expect(!LimitReading.cases(of: PublishedColumns(text: long)).isEmpty)
  }
}
