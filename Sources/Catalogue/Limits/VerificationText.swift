/// The longer limit where something must be verified, and prolongations.
enum VerificationText {
  static func role(lead: [String], tail: LimitTail) -> StatedLimit.Role? {
    if without.stand(in: lead) || without.stand(in: tail.ofCase.plain) { return nil }
    let isCondition = condition.stand(in: lead) && verify.stand(in: lead) && !act.stand(in: lead)
    if isCondition || (verify.stand(in: tail.ofCase.plain) && need.stand(in: tail.ofCase.plain)) {
      return prolong.stand(in: lead) ? .unclear : .verification
    }
    return prolong.stand(in: lead) ? .prolongation : nil
  }

  /// How often a limit may be prolonged by an amount that comes on top; 0 where the amount is the whole.
  static func times(in words: [String]) -> Int {
    if twice.stand(in: words) { return 2 }
    return once.stand(in: words) ? 1 : 0
  }

  private static let twice = Phrases("hai lần", "02 lần", "2 lần")
  private static let once = Phrases("một lần", "01 lần", "1 lần", "thêm")
  private static let verify = Phrases("xác minh")
  private static let need = Phrases("cần xác minh", "phải xác minh", "cần phải xác minh")
  private static let condition = Phrases("trường hợp", "nếu")
  /// «phải tiến hành xác minh trong thời hạn 30 ngày» is a step, not a longer limit.
  private static let act = Phrases(
    "tiến hành xác minh", "sau khi xác minh", "thời hạn xác minh", "kết quả xác minh")
  private static let without = Phrases("không phải xác minh", "không cần xác minh")
  private static let prolong = Phrases(
    "kéo dài", "gia hạn", "tăng thêm", "tính thêm", "kéo dài thêm", "cộng thêm")
}
