/// The longer limit in communes of difficult conditions («miền núi, hải đảo, vùng sâu, vùng xa …»): said as
/// an amount of its own or as what is added.
enum AreaText {
  static func role(lead: [String], tail: LimitTail) -> StatedLimit.Role? {
    if places.stand(in: lead) { return .area(isIncrease: increase.stand(in: lead)) }
    if places.stand(in: tail.ofCase.plain) { return .area(isIncrease: increase.stand(in: lead)) }
    return nil
  }

  /// Whether a text speaks of such communes at all.
  static func stands(in words: [String]) -> Bool { sure.stand(in: words) }

  private static let sure = Phrases("miền núi", "xã hội khó khăn", "đặc biệt khó khăn")

  private static let places = Phrases(
    "miền núi", "hải đảo", "vùng sâu", "vùng xa", "biên giới đảo", "xã hội khó khăn", "đặc biệt khó khăn",
    "xã đảo")
  private static let increase = Phrases("tăng thêm", "cộng thêm", "thêm", "kéo dài thêm")
}
