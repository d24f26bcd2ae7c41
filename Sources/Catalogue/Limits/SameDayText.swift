internal import WorkingTime

/// Results on the same day or at once, which texts name without a number.
enum SameDayText {
  /// «ngay trong ngày …», «trong ngày làm việc», «trong ngày tiếp nhận»; «ngay khi tiếp nhận …».
  static func phrase(at place: Int, in words: ArraySlice<LimitWords.Word>) -> Duration? {
    let rest = words[place...].lazy.map(\.text)
    let length = sameDay.lengthAtStart(of: rest)
    if length > 0 {
      // «trong ngày làm việc tiếp theo» is the day after.
      let after = Array(rest.dropFirst(length).prefix(5))
      if following.stand(in: after) { return nil }
      return Duration(
        amount: 0, unit: .phrase, limit: .sameDay(SameDayRule(cutoff: nil)), range: place..<place + length)
    }
    let once = atOnce.lengthAtStart(of: rest)
    if once > 0, begins(place, in: words) || received.lengthAtStart(of: rest) > 0 {
      return Duration(amount: 0, unit: .phrase, limit: .atOnce, range: place..<place + once)
    }
    return nil
  }

  private static let sameDay = Phrases(
    "ngay trong ngày làm việc", "ngay trong ngày", "trong ngày làm việc", "trong ngày tiếp nhận",
    "trong ngày nhận", "trong ngày cơ quan")
  private static let atOnce = Phrases("ngay sau khi", "ngay khi")
  private static let received = Phrases(
    "ngay sau khi nhận", "ngay khi nhận", "ngay sau khi tiếp nhận", "ngay khi tiếp nhận")
  private static let following = Phrases("tiếp theo", "kế tiếp", "liền kề", "sau")

  /// «Ngay sau khi tiếp nhận» is a limit where a statement begins with it, not in «tiếp nhận ngay khi …».
  static func begins(_ place: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    guard place > words.startIndex else { return true }
    return words[place - 1].kind == .sign
  }

  /// What the text says about a late hour: «sau 15 giờ … trong ngày làm việc tiếp theo».
  static func rule(in words: [LimitWords.Word]) -> SameDayRule {
    let plain = words[...].plain
    guard nextDay.stand(in: plain), let cutoff = cutoff(in: plain) else { return SameDayRule(cutoff: nil) }
    return SameDayRule(cutoff: cutoff, onlyIfUnsettled: unsettled.stand(in: plain))
  }

  private static let nextDay = Phrases("ngày làm việc tiếp theo", "ngày làm việc kế tiếp", "ngày tiếp theo")
  private static let unsettled = Phrases(
    "không giải quyết được ngay", "không thể giải quyết ngay", "chưa giải quyết được ngay")

  private static func cutoff(in plain: [String]) -> ClockTime? {
    guard plain.count >= 3 else { return nil }
    for place in 0..<plain.count - 2 where plain[place] == "sau" && plain[place + 2] == "giờ" {
      if let hour = Int(plain[place + 1]) { return ClockTime(hour: hour, minute: 0) }
    }
    return nil
  }
}
