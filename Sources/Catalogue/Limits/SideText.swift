internal import WorkingTime

/// Durations that are not the limit of the procedure.
enum SideText {
  static func role(of duration: Duration, lead: [String], tail: LimitTail) -> StatedLimit.Role? {
    if duration.unit == .other { return .aside }
    if tail.isPerPiece { return .unclear }
    // «… khóa căn cước ngay sau khi nhận được yêu cầu»: somebody's duty within a longer text.
    if duration.limit == .atOnce, !lead.isEmpty { return .unclear }
    if about.stand(in: lead) { return .unclear }
    if back.lengthAtStart(of: tail.plain) > 0 || ahead.stand(in: lead) { return .countedBack }
    if atLeast.stand(in: lead) || left.stand(in: lead) { return .aside }
    if faulty.stand(in: lead) { return .aside }
    return nil
  }

  private static let about = Phrases("khoảng")
  /// «chậm nhất 03 giờ trước khi …».
  private static let back = Phrases("trước khi", "trước ngày", "trước thời điểm", "trước")
  /// «trước ngày kiểm tra ít nhất 02 ngày».
  private static let ahead = Phrases("trước ngày", "trước khi", "trước thời điểm")
  private static let atLeast = Phrases("ít nhất", "tối thiểu", "hiệu lực", "giá trị")
  private static let left = Phrases("không tính", "không bao gồm", "không kể", "không bao gồm thời gian")

  /// What the office owes where a dossier is faulty is not the limit for settling it.
  private static let faulty = Phrases(
    "chưa hợp lệ", "không hợp lệ", "chưa đầy đủ", "không đầy đủ", "chưa đủ", "không đủ", "chưa đáp ứng",
    "không đáp ứng", "chưa đúng", "không đúng", "không đạt", "chưa đạt", "không chấp thuận", "không cấp",
    "từ chối", "không đồng ý", "yêu cầu bổ sung", "phải bổ sung", "cần bổ sung", "không giải quyết",
    "tính đầy đủ", "kiểm tra thành phần")
}
