public import Vietnamese
import WorkingTime

/// The identity numbers that a counter meets, checked as far as their own digits allow (`law.md` 7).
public enum IdentityNumber: Sendable, Equatable {
  /// Số định danh cá nhân: 12 digits (Luật Căn cước Điều 12).
  case personal(PersonalNumber)
  /// Chứng minh nhân dân: 9 digits, on old papers only.
  case oldCard(String)
  /// Hộ chiếu: a letter and seven digits, or a foreign number of 6–12 letters and digits.
  case passport(String)
  /// Mã số thuế of an organisation: 10 digits, or 10 and a branch of 3.
  case tax(String)

  /// Reads a number; blanks and points between digits are forgiven.
  ///
  /// - Throws: `IdentityFault` where it can be none of these.
  public init(reading raw: String) throws(IdentityFault) {
    let text = raw.filter { $0 != " " && $0 != "." }.uppercased()
    guard !text.isEmpty else { throw .missing }
    guard text.utf8.count <= 20 else { throw .notANumber }
    let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isDigits {
      switch text.utf8.count {
      case 12: self = .personal(try PersonalNumber(digits: text))
      case 9: self = .oldCard(text)
      case 10, 13: self = .tax(text)
      default: throw .wrongLength(text.utf8.count)
      }
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].utf8.count == 10, parts[1].utf8.count == 3,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    {
      self = .tax(text)
      return
    }
    let isPassport =
      (6...12).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
      && text.utf8.contains { (0x30...0x39).contains($0) }
    guard isPassport else { throw .notANumber }
    self = .passport(text)
  }

  /// The number as it is stored and printed.
  public var written: String {
    switch self {
    case .personal(let number): number.digits
    case .oldCard(let text), .passport(let text), .tax(let text): text
    }
  }

  /// What looks odd without being wrong.
  ///
  /// - Parameter year: the year of the reception, to judge ages.
  public func warnings(year: Int) -> [Bilingual] {
    switch self {
    case .personal(let number): number.warnings(year: year)
    case .oldCard:
      [
        Bilingual(
          "Số CMND 9 số đã hết giá trị từ 01/01/2025, vui lòng hỏi số định danh",
          "9-digit cards ended on 01/01/2025, please ask for the personal number")
      ]
    case .passport, .tax: []
    }
  }
}

/// Why a text can be no identity number. It holds no digits of it.
public enum IdentityFault: Error, Sendable, Equatable {
  /// Nothing was given.
  case missing
  /// Too few or too many digits.
  case wrongLength(Int)
  /// Letters where digits belong.
  case notANumber

  /// What is wrong and what to do.
  public var text: Bilingual {
    switch self {
    case .missing: Bilingual("Chưa có số định danh", "The identity number is missing")
    case .wrongLength(let count):
      Bilingual(
        "Số định danh có 12 chữ số, ở đây có \(count)",
        "A personal number has 12 digits, here there are \(count)")
    case .notANumber:
      Bilingual(
        "Không phải số định danh, hộ chiếu hay mã số thuế",
        "This is no personal number, passport number or tax code")
    }
  }
}

/// Số định danh cá nhân: three digits of the place of birth registration, one of century and sex,
/// two of the birth year, six others. It has no check digit.
public struct PersonalNumber: Sendable, Equatable, Hashable {
  /// The twelve digits.
  public let digits: String

  /// Takes twelve digits.
  public init(digits: String) throws(IdentityFault) {
    guard digits.utf8.count == 12, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .wrongLength(digits.count)
    }
    self.digits = digits
  }

  private var numbers: [Int] { digits.utf8.map { Int($0) - 0x30 } }

  /// The first three digits.
  public var place: String { String(digits.prefix(3)) }
  /// The year of birth.
  public var birthYear: Int { 1900 + numbers[3] / 2 * 100 + numbers[4] * 10 + numbers[5] }
  /// Whether the holder is registered as female.
  public var isFemale: Bool { numbers[3] % 2 == 1 }
  /// The province that registered the birth, or `nil` for a country code or an unknown one.
  public var province: String? { PersonalNumber.provinces[place] }

  func warnings(year: Int) -> [Bilingual] {
    var result: [Bilingual] = []
    if province == nil {
      result.append(
        Bilingual(
          "Mã nơi đăng ký khai sinh \(place) không có trong danh sách tỉnh (có thể sinh ở nước ngoài)",
          "The place code \(place) is no province of the list (perhaps born abroad)"))
    }
    if birthYear > year {
      result.append(
        Bilingual(
          "Năm sinh \(birthYear) ở trong tương lai", "The year of birth \(birthYear) lies in the future"))
    } else if year - birthYear > 110 {
      result.append(
        Bilingual("Năm sinh \(birthYear): trên 110 tuổi", "The year of birth \(birthYear): older than 110"))
    }
    return result
  }

  /// Codes of the provinces before the mergers of 2025; numbers given then do not change.
  static let provinces: [String: String] = [
    "001": "Hà Nội", "002": "Hà Giang", "004": "Cao Bằng", "006": "Bắc Kạn", "008": "Tuyên Quang",
    "010": "Lào Cai",
    "011": "Điện Biên", "012": "Lai Châu", "014": "Sơn La", "015": "Yên Bái", "017": "Hòa Bình",
    "019": "Thái Nguyên",
    "020": "Lạng Sơn", "022": "Quảng Ninh", "024": "Bắc Giang", "025": "Phú Thọ", "026": "Vĩnh Phúc",
    "027": "Bắc Ninh", "030": "Hải Dương", "031": "Hải Phòng", "033": "Hưng Yên", "034": "Thái Bình",
    "035": "Hà Nam",
    "036": "Nam Định", "037": "Ninh Bình", "038": "Thanh Hóa", "040": "Nghệ An", "042": "Hà Tĩnh",
    "044": "Quảng Bình", "045": "Quảng Trị", "046": "Thừa Thiên Huế", "048": "Đà Nẵng", "049": "Quảng Nam",
    "051": "Quảng Ngãi", "052": "Bình Định", "054": "Phú Yên", "056": "Khánh Hòa", "058": "Ninh Thuận",
    "060": "Bình Thuận", "062": "Kon Tum", "064": "Gia Lai", "066": "Đắk Lắk", "067": "Đắk Nông",
    "068": "Lâm Đồng",
    "070": "Bình Phước", "072": "Tây Ninh", "074": "Bình Dương", "075": "Đồng Nai",
    "077": "Bà Rịa – Vũng Tàu",
    "079": "TP. Hồ Chí Minh", "080": "Long An", "082": "Tiền Giang", "083": "Bến Tre", "084": "Trà Vinh",
    "086": "Vĩnh Long", "087": "Đồng Tháp", "089": "An Giang", "091": "Kiên Giang", "092": "Cần Thơ",
    "093": "Hậu Giang", "094": "Sóc Trăng", "095": "Bạc Liêu", "096": "Cà Mau",
  ]
}
