import Dossiers

/// A person who does not exist.
///
/// Names, numbers and addresses are drawn at random and come from no list of people. The communes do
/// not exist; the telephone prefixes are, as far as we know, given to no operator, so that nobody is
/// called in a lesson. A random identity number may by chance be somebody's.
struct InventedPerson {
  var name: String
  var identity: String
  var phone: String
  var address: String
  var email: String

  /// - Parameter year: the year of the reception; the person is 18 to 85 years old then.
  init(year: Int, _ draw: inout Draw) {
    let made = Names.make(&draw)
    name = made.name
    let birth = year - 18 - draw.below(40) - draw.below(28)
    identity = InventedPerson.identity(birth: birth, isFemale: made.isFemale, made.people, &draw)
    phone = draw.pick(InventedPerson.prefixes) + draw.digits(7)
    address = Places.address(made.people, &draw)
    // example.com is set apart for examples for ever (RFC 2606).
    email = draw.happens(250) ? "hoso\(draw.digits(5))@example.com" : ""
  }

  /// Place of registration, century and sex, year, six digits more (`law.md` 7).
  private static func identity(birth: Int, isFemale: Bool, _ people: Names.People, _ draw: inout Draw)
    -> String
  {
    let century = (birth - 1900) / 100 * 2 + (isFemale ? 1 : 0)
    let year = birth % 100
    return "\(place(people, &draw))\(century)\(year < 10 ? "0" : "")\(year)\(draw.digits(6))"
  }

  /// 066 is Đắk Lắk, 054 the former Phú Yên; others came from elsewhere.
  private static func place(_ people: Names.People, _ draw: inout Draw) -> String {
    if draw.happens(620) { return "066" }
    return switch people {
    case .kinh:
      draw.pick(["054", "054", "054", "038", "040", "042", "046", "049", "051", "052", "034", "001"])
    case .ede: draw.pick(["066", "054", "067"])
    case .mnong: draw.pick(["066", "067"])
    case .jarai: draw.pick(["064", "066", "054"])
    case .tayNung: draw.pick(["004", "020", "006", "067"])
    case .thai: draw.pick(["014", "040", "038"])
    }
  }

  private static let prefixes = ["030", "031", "051", "053", "054", "071", "072", "074", "075", "095"]
}

/// Villages of communes that do not exist.
enum Places {
  static func address(_ people: Names.People, _ draw: inout Draw) -> String {
    let commune = communes[draw.place(weights)]
    switch people {
    case .kinh, .tayNung, .thai:
      let village = "Thôn \(draw.within(1...14))"
      return draw.happens(400)
        ? "Số \(draw.within(1...240)), \(village), \(commune), tỉnh Đắk Lắk"
        : "\(village), \(commune), tỉnh Đắk Lắk"
    case .ede, .mnong, .jarai:
      return "Buôn \(draw.pick(villages)), \(commune), tỉnh Đắk Lắk"
    }
  }

  private static let communes = [
    "xã Tập Huấn", "xã Ea Mẫu", "xã Krông Thử", "xã Cư Tập", "xã Ia Học", "phường Thí Điểm",
  ]
  private static let weights = [70, 8, 8, 6, 5, 3]
  private static let villages = [
    "Ea Thử", "Ea Thử A", "Ea Thử B", "Mẫu Dong", "Kla Mẫu", "Tập Sar", "Krông Mẫu", "Ea Học", "Học Drang",
    "Cư Mẫu",
    "Tập Wal", "Mẫu Kmông",
  ]
}
