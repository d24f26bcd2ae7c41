/// The parts of single agencies or steps, of which a limit may be the sum.
enum StageText {
  static func role(
    lead: ArraySlice<LimitWords.Word>, heading: ArraySlice<LimitWords.Word>, tail: LimitTail
  ) -> StatedLimit.Role? {
    // «10 ngày làm việc cho Cục Tác chiến».
    if tail.plain.first == "cho", isAgency(Array(tail.plain.dropFirst().prefix(12))) { return .stage }
    // «sau khi có kết quả … thì», «trong đó».
    let label = label(of: lead)
    if step.lengthAtStart(of: label) > 0 || step.lengthAtStart(of: heading.plain) > 0 { return .stage }
    if agencies.lengthAtStart(of: label) > 0, lead.contains(where: { $0.text == ":" }) { return .stage }
    if isAgency(nearest(of: lead)) || whole.stand(in: lead.plain) { return .stage }
    return after.stand(in: lead.plain) ? .stage : nil
  }

  /// The words right before the number: «…: UBND cấp xã 05 ngày làm việc».
  private static func nearest(of lead: ArraySlice<LimitWords.Word>) -> [String] {
    let from = lead.lastIndex { $0.text == ":" || $0.text == "," }.map { $0 + 1 } ?? lead.startIndex
    let words = lead[from...]
    let end = words.indices.first { index in hedges.lengthAtStart(of: words[index...].lazy.map(\.text)) > 0 }
    let name = words[..<(end ?? words.endIndex)].plain
    return name.count <= 8 && end == nil ? name : []
  }

  private static let hedges = Phrases("trong", "không quá", "tối đa", "chậm nhất", "là", "có", "tổ chức")
  private static let whole = Phrases("bao gồm", "trong đó")

  /// Whether a name is an agency's: «30 ngày đối với Sở Nội vụ» is its part, no case.
  static func isAgency(_ name: [String]) -> Bool { agencies.lengthAtStart(of: name) > 0 && name.count <= 40 }

  /// The words before a colon, or all.
  private static func label(of lead: ArraySlice<LimitWords.Word>) -> [String] {
    var trimmed = lead.drop { $0.kind == .sign }
    // «b) Thẩm định hồ sơ».
    if let letter = trimmed.first, letter.text.count == 1, trimmed.dropFirst().first?.text == ")" {
      trimmed = trimmed.dropFirst(2)
    }
    guard let colon = trimmed.firstIndex(where: { $0.text == ":" }) else { return trimmed.plain }
    return trimmed[..<colon].plain
  }

  private static let step = Phrases(
    "bước", "thời hạn kiểm tra", "thời hạn tiếp nhận", "thời hạn thẩm định", "thời hạn xem xét",
    "thời hạn trả kết quả", "thời hạn công bố", "thời hạn cấp giấy", "thời hạn cấp lại giấy",
    "thời hạn ban hành",
    "thời hạn tổ chức", "thời hạn thống nhất", "thời hạn hoàn thành", "thời hạn gửi", "thời hạn xác minh",
    "thời hạn lấy ý kiến", "thời hạn cơ sở", "thời hạn sở", "thời hạn bộ", "thời hạn cục", "thời hạn ủy ban",
    "thời gian thẩm định", "thời gian kiểm tra", "thời gian niêm yết", "thời gian những người",
    "thời gian sở",
    "thời gian cơ quan", "tiếp nhận hồ sơ", "tiếp nhận và kiểm tra", "kiểm tra", "thẩm định", "xem xét",
    "phê duyệt", "niêm yết", "thông báo", "lấy ý kiến", "trả kết quả", "phát hành", "đánh giá", "công bố",
    "thời hạn cảng vụ", "thời hạn chi cục", "trình", "trong đó")
  private static let agencies = Phrases(
    "ubnd", "ủy ban", "uỷ ban", "sở", "bộ", "cục", "chi cục", "công an", "phòng", "hội đồng", "ban",
    "bảo hiểm",
    "cấp xã", "cấp tỉnh", "cấp huyện", "cấp quân khu", "cấp đại đội", "cấp trung đoàn", "quân khu", "tư lệnh",
    "đơn vị", "cảng vụ", "tổng cục", "cơ quan", "chủ tịch", "văn phòng", "kho bạc", "hđnd", "thủ tướng")
  private static let after = Phrases("sau khi xác minh", "sau khi có kết quả")
}
