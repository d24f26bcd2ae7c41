public import Vietnamese

extension CivilDate {
  /// `26/11/2026`, as Vietnamese offices write a date.
  public var written: String {
    let (year, month, day) = parts
    return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
  }

  /// `26/11`.
  public var writtenShort: String {
    let (_, month, day) = parts
    return "\(twoDigits(day))/\(twoDigits(month))"
  }

  /// `2026-11-26`, for machines.
  public var iso: String {
    let (year, month, day) = parts
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + "-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// Reads `2026-11-26`, `26/11/2026` or `26-11-2026`; `nil` for anything else.
  public init?(reading text: some StringProtocol) {
    let separator: Character = text.contains("/") ? "/" : "-"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { part in
      part.count <= 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if parts[2].count == 4 {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }
}

extension ClockTime {
  /// `07:05`.
  public var written: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }

  /// Reads `07:05`, `7:05` or `7h05`; `nil` for anything else.
  public init?(reading text: some StringProtocol) {
    let separator: Character = text.contains("h") ? "h" : ":"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension Moment {
  /// `17:00 26/11/2026`.
  public var written: String { "\(time.written) \(date.written)" }

  /// `2026-11-26T17:00`, for machines.
  ///
  /// Verifying a book writes millions of them, so that no text is made for each of its parts.
  public var iso: String {
    let (year, month, day) = date.parts
    guard (0...9999).contains(year) else { return "\(date.iso)T\(time.written)" }
    let clock = time.minutes
    // The sign that follows each number, 0 for none: «-», «T», «:».
    let numbers: [(Int, UInt8)] = [
      (year / 100, 0), (year % 100, 0x2D), (month, 0x2D), (day, 0x54), (clock / 60, 0x3A), (clock % 60, 0),
    ]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    for (number, sign) in numbers {
      bytes.append(UInt8(0x30 + number / 10))
      bytes.append(UInt8(0x30 + number % 10))
      if sign > 0 { bytes.append(sign) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads `2026-11-26T17:00`, `2026-11-26 17:00` or `26/11/2026 17:00`, seconds allowed and cut off;
  /// `nil` for anything else.
  public init?(reading text: some StringProtocol) {
    let halves = text.split(whereSeparator: { $0 == "T" || $0 == " " })
    guard halves.count == 2, let date = CivilDate(reading: halves[0]) else { return nil }
    var clock = halves[1]
    if clock.utf8.count == 8 {
      let seconds = clock.suffix(3)
      guard seconds.first == ":", let value = Int(seconds.dropFirst()), (0...59).contains(value) else {
        return nil
      }
      clock = clock.dropLast(3)
    }
    guard let time = ClockTime(reading: clock), time.minutes < 1440 else { return nil }
    self.init(date, time)
  }
}

extension Weekday {
  /// «Thứ Hai» … «Chủ nhật».
  public var name: Bilingual {
    switch self {
    case .monday: Bilingual("Thứ Hai", "Monday")
    case .tuesday: Bilingual("Thứ Ba", "Tuesday")
    case .wednesday: Bilingual("Thứ Tư", "Wednesday")
    case .thursday: Bilingual("Thứ Năm", "Thursday")
    case .friday: Bilingual("Thứ Sáu", "Friday")
    case .saturday: Bilingual("Thứ Bảy", "Saturday")
    case .sunday: Bilingual("Chủ nhật", "Sunday")
    }
  }

  /// «T2» … «CN».
  public var shortName: Bilingual {
    switch self {
    case .monday: Bilingual("T2", "Mon")
    case .tuesday: Bilingual("T3", "Tue")
    case .wednesday: Bilingual("T4", "Wed")
    case .thursday: Bilingual("T5", "Thu")
    case .friday: Bilingual("T6", "Fri")
    case .saturday: Bilingual("T7", "Sat")
    case .sunday: Bilingual("CN", "Sun")
    }
  }
}

extension [Session] {
  /// «16:20–17:00: 40 phút»; «07:00–11:30, 13:30–16:20: 7 giờ 20 phút».
  var words: Bilingual {
    let times = map { "\($0.opens.written)–\($0.closes.written)" }.joined(separator: ", ")
    let minutes = reduce(0) { $0 + $1.minutes }
    let (hours, rest) = (minutes / 60, minutes % 60)
    let vi = [hours > 0 ? "\(hours) giờ" : "", rest > 0 ? "\(rest) phút" : ""].filter { !$0.isEmpty }
    let en = [hours > 0 ? "\(hours) h" : "", rest > 0 ? "\(rest) min" : ""].filter { !$0.isEmpty }
    return Bilingual("\(times): \(vi.joined(separator: " "))", "\(times): \(en.joined(separator: " "))")
  }
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
