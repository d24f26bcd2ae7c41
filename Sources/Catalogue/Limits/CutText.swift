/// Texts of which the export has lost a part. It keeps 900 letters of each channel's text, and its pages begin
/// where the page before ended, even within a word.
enum CutText {
  /// From here on a text that does not end like a sentence was cut. Unit: scalars.
  private static let longest = 895

  /// Whether a channel's text lacks its beginning or its end.
  static func isCut(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    guard let first = scalars.first, let last = scalars.last(where: { $0 != " " }) else { return false }
    let length = scalars.count
    if length >= longest, ![".", ";", ")"].contains(last) { return true }
    return first.properties.isLowercase
      && openings.lengthAtStart(of: LimitWords(text).words.prefix(4).map(\.text)) == 0
      && scalars.dropFirst().first != ")"
  }

  /// How a text may begin in small letters.
  private static let openings = Phrases(
    "nộp", "trường hợp", "đối với", "thời hạn", "thời gian", "trong", "tối đa", "không", "cấp", "tại", "theo",
    "trực tiếp", "trực tuyến", "gửi", "kể từ", "chậm nhất", "ngay", "thông qua", "qua", "trước")
}
