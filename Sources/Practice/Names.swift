/// Names of the peoples of Đắk Lắk, to be put together at random.
enum Names {
  /// A name, and whose it is.
  struct Made {
    var name: String
    var isFemale: Bool
    var people: People
  }

  /// The peoples whose names are made. The weights only see to it that all are met; they are no statistic.
  enum People: CaseIterable {
    case kinh, ede, mnong, jarai, tayNung, thai

    static let weights = [560, 200, 80, 70, 60, 30]
  }

  static func make(_ draw: inout Draw) -> Made {
    let people = People.allCases[draw.place(People.weights)]
    let isFemale = draw.happens(500)
    let name =
      switch people {
      case .kinh: kinh(isFemale, &draw)
      case .ede: ede(isFemale, &draw)
      case .mnong: mnong(isFemale, &draw)
      case .jarai: jarai(isFemale, &draw)
      case .tayNung: northern(tayNungFamilies, isFemale, &draw)
      case .thai: northern(thaiFamilies, isFemale, &draw)
      }
    return Made(name: name, isFemale: isFemale, people: people)
  }

  private static func kinh(_ isFemale: Bool, _ draw: inout Draw) -> String {
    let family = kinhFamilies[draw.place(kinhWeights)]
    return isFemale
      ? "\(family) \(draw.pick(kinhMiddlesOfWomen)) \(draw.pick(kinhWomen))"
      : "\(family) \(draw.pick(kinhMiddlesOfMen)) \(draw.pick(kinhMen))"
  }

  private static func ede(_ isFemale: Bool, _ draw: inout Draw) -> String {
    isFemale
      ? "H'\(draw.pick(edeWomen)) \(draw.pick(edeClans))" : "Y \(draw.pick(edeMen)) \(draw.pick(edeClans))"
  }

  private static func mnong(_ isFemale: Bool, _ draw: inout Draw) -> String {
    if draw.happens(300) { return "\(isFemale ? "Thị" : "Điểu") \(draw.pick(mnongGiven))" }
    return "\(isFemale ? "H'" : "Y ")\(draw.pick(mnongGiven)) \(draw.pick(mnongClans))"
  }

  private static func jarai(_ isFemale: Bool, _ draw: inout Draw) -> String {
    let clan = draw.pick(jaraiClans)
    return isFemale ? "\(clan) H'\(draw.pick(jaraiWomen))" : "\(clan) \(draw.pick(jaraiMen))"
  }

  private static func northern(_ families: [String], _ isFemale: Bool, _ draw: inout Draw) -> String {
    "\(draw.pick(families)) \(isFemale ? "Thị" : "Văn") \(draw.pick(isFemale ? northernWomen : northernMen))"
  }

  private static let kinhFamilies = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương",
    "Đoàn", "Trương", "Đinh", "Mai", "Cao", "Lương", "Tạ", "Đào", "Trịnh",
  ]
  private static let kinhWeights = [
    30, 11, 9, 7, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1,
  ]
  private static let kinhMiddlesOfMen = [
    "Văn", "Hữu", "Đức", "Minh", "Quốc", "Công", "Thanh", "Ngọc", "Xuân", "Đình", "Anh", "Gia", "Bá", "Quang",
  ]
  private static let kinhMen = [
    "Hùng", "Dũng", "Tuấn", "Bình", "Cường", "Thắng", "Nam", "Sơn", "Long", "Phúc", "Đạt", "Khoa", "Tài",
    "Lộc",
    "Nghĩa", "Trung", "Hải", "Vinh", "Quý", "Khánh", "Tín", "Thịnh", "Duy", "Huy", "Đông", "Mạnh",
  ]
  private static let kinhMiddlesOfWomen = [
    "Thị", "Thị Thu", "Thị Ngọc", "Thị Kim", "Thị Hồng", "Thị Mỹ", "Ngọc", "Thùy", "Phương", "Thị Bích",
    "Thị Thanh",
  ]
  private static let kinhWomen = [
    "Ánh", "Hoa", "Lan", "Hương", "Thảo", "Trang", "Linh", "Hà", "Mai", "Nga", "Yến", "Hạnh", "Nhung", "Dung",
    "Loan",
    "Tuyết", "Vân", "Oanh", "Quỳnh", "Thúy", "Diễm", "Trâm", "Phượng", "Hiền", "Thư", "Uyên",
  ]

  private static let edeMen = [
    "Ngông", "Bhiông", "Thịnh", "Săm", "Blô", "Kô", "Phi", "Wih", "Moan", "Jôn", "Nam", "Thuyên", "Djoang",
    "Khen",
    "Bliêng", "Suôt", "Krông", "Bhăm", "Dhăm", "Nguyên", "Tuấn", "Lem", "Pốt", "Yôsuê", "Kăp", "Liêm",
  ]
  private static let edeWomen = [
    "Hen", "Yar", "Hoa", "Blŏ", "Nguôn", "Lê", "Mai", "Rĭn", "Bhôk", "Đok", "Ngol", "Wing", "Juin", "Nhung",
    "Djuôn",
    "Săn", "Trinh", "Loan", "Ji", "Mrŏ", "Nuôn", "Kiêm", "Dlăk", "Zina",
  ]
  private static let edeClans = [
    "Niê", "Niê Kdăm", "Niê Siêng", "Niê Hra", "Mlô", "Mlô Duôn Du", "Ayŭn", "Êban", "Byă", "Bkrông", "Kbuôr",
    "Knul",
    "Hwing", "Hmok", "Ktla", "Kpă", "Buôn Yă", "Êñuôl", "Kđoh", "Kriêng", "Arul", "Adrơng", "Bdap",
  ]

  private static let mnongGiven = [
    "Krang", "Thu", "Plet", "Nhớ", "Rứ", "Bher", "Mlưn", "Nhơm", "Lanh", "Đeng", "Kông", "Ndơr", "Tơr",
    "Yông", "Mbrôl",
    "Srai", "Xuân", "Păng",
  ]
  private static let mnongClans = [
    "Bing", "Bkrông", "Rlưk", "Liêng Hot", "Ndu", "Đắk Cắt", "Buôn Krông", "Triêk", "Pang Ting", "Du",
    "Rơ Lưk", "Kmăn",
  ]

  private static let jaraiClans = ["Siu", "Ksor", "Rahlan", "Rơ Chăm", "Rmah", "Kpă", "Nay", "Rơ Ô", "Kpuih"]
  private static let jaraiMen = [
    "Thoan", "Bom", "Blich", "Phước", "Djuk", "Nhơm", "Yun", "Black", "Hyap", "Thuynh", "Grok", "Tiên", "Kem",
    "Bler",
  ]
  private static let jaraiWomen = [
    "Lan", "Mai", "Bia", "Nga", "Blơih", "Ngun", "Đuynh", "Hyer", "Brăm", "Nhi", "Loan", "Pla",
  ]

  private static let tayNungFamilies = [
    "Nông", "Hoàng", "Lý", "Triệu", "Vi", "Lục", "Bế", "Mã", "Lương", "Chu", "Đàm", "Hứa",
  ]
  private static let thaiFamilies = ["Lò", "Cầm", "Quàng", "Vi", "Lô", "Kha", "Hà", "Lường", "Tòng", "Cà"]
  private static let northernMen = [
    "Bình", "Hiếu", "Thủy", "Sáng", "Hưng", "Tài", "Pẩu", "Slì", "Cường", "Páo", "Thanh", "Khằm",
  ]
  private static let northernWomen = [
    "Pèng", "Thơm", "Nhình", "Hoa", "Chựng", "Mới", "Lả", "Xuân", "Điệp", "Ánh", "Phấn", "Hặc",
  ]
}
