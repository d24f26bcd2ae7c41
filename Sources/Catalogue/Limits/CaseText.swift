internal import Vietnamese

/// Names of cases: «đối với …», «trường hợp …», items of a list that the procedure's own name lists too.
enum CaseText {
  /// A name longer than this is an explanation, not a name. Unit: scalars.
  static let nameLimit = 500

  private static let openings = Phrases(
    "đối với các trường hợp", "đối với trường hợp", "đối với", "với trường hợp", "với các trường hợp",
    "trong trường hợp", "áp dụng đối với", "trường hợp", "riêng trường hợp", "các trường hợp",
    "cho trường hợp", "riêng")
  private static let dropped = Phrases(
    "đối với đối với", "đối với với", "đối với", "với", "trong", "áp dụng đối với", "cho")

  /// How many words a case's opening takes at the start of some words.
  static func opening(of words: ArraySlice<LimitWords.Word>) -> Int {
    openings.lengthAtStart(of: words.lazy.map(\.text))
  }

  /// Whether a case stands in the words.
  static func stands(in words: [String]) -> Bool { openings.stand(in: words) }

  static func role(
    lead: ArraySlice<LimitWords.Word>, heading: ArraySlice<LimitWords.Word>, tail: LimitTail,
    text: LimitWords,
    name: [String]
  ) -> StatedLimit.Role? {
    let lead = lead.drop { $0.kind == .sign || neutral.contains($0.text) }
    let ofLead = lead.indices.first { opening(of: lead[$0...]) > 0 }
      .map { named(lead[$0..<nameEnd(of: lead[$0...])], text) }
    if !tail.ofCase.isEmpty {
      // «Trường hợp mất: 01 ngày đối với hồ sơ lưu trữ tại …»: a case within a case.
      if let ofLead, ofLead != .plain { return .unclear }
      return named(
        tail.ofCase[..<(tail.ofCase.firstIndex { $0.text == "thì" } ?? tail.ofCase.endIndex)], text)
    }
    if let ofLead { return ofLead }
    if let begin = heading.indices.first(where: { opening(of: heading[$0...]) > 0 }) {
      return named(heading[begin..<nameEnd(of: heading[begin...])], text)
    }
    guard let colon = lead.firstIndex(where: { $0.text == ":" }) else {
      // «cấp lại trong thời hạn 02 ngày».
      let label = lead[..<nameEnd(of: lead)]
      return isOwnWording(label.plain, of: name) ? named(label, text) : nil
    }
    let label = lead[..<colon]
    if isOwnWording(label.plain, of: name) { return named(label, text) }
    if neutralLabel(label.plain) { return nil }
    guard case .named(let name) = named(label, text) else { return .unclear }
    return .labelled(name)
  }

  /// Whether words tell how to file, and nothing of the case.
  static func isAboutFiling(_ words: [String]) -> Bool { filing.stand(in: words) }

  private static let filing = Phrases(
    "nộp", "xuất trình", "thời hạn giải quyết", "trực tiếp", "trực tuyến", "bưu chính", "lệ phí", "phí")

  /// Words that stand before anything.
  private static let neutral: Set<String> = ["+", "-", "*", ","]

  private static let neutralLabels = Phrases(
    "thời hạn giải quyết", "thời gian giải quyết", "thời hạn", "thời gian", "thời hạngiải quyết", "trực tiếp",
    "trực tuyến", "qua dịch vụ bưu chính", "thông qua", "qua bưu", "nộp", "hồ sơ", "kết quả", "gửi", "cách",
    "thời hạn xử lý", "thời gian xử lý", "thời hạn tuyển chọn", "thời hạn quyết toán", "thời gian thực hiện",
    "thời hạn thực hiện", "theo quy định tại")

  private static func neutralLabel(_ label: [String]) -> Bool {
    label.isEmpty || neutralLabels.lengthAtStart(of: label) > 0
  }

  /// Whether a label is made of words of the procedure's own name: «Bổ sung thông tin hộ tịch:».
  private static func isOwnWording(_ label: [String], of name: [String]) -> Bool {
    !label.isEmpty && label.count <= 30 && label.allSatisfy { name.contains($0) || usual.contains($0) }
  }

  /// Words of cases that names of procedures take as known.
  private static let usual: Set<String> = ["cấp", "mới", "lại", "đổi", "lần", "đầu"]

  /// A case's name ends before «thì», a colon or the words that lead to the number.
  private static func nameEnd(of words: ArraySlice<LimitWords.Word>) -> Int {
    words.indices.first { index in
      index > words.startIndex
        && ([":", "thì"].contains(words[index].text) || leadsToNumber(index, in: words)
          || leading.lengthAtStart(of: words[index...].lazy.map(\.text)) > 0)
    } ?? words.endIndex
  }

  /// «… là 08 ngày», but not «không phải là …».
  private static func leadsToNumber(_ index: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    words[index].text == "là" && (index + 1 == words.endIndex || words[index + 1].text == "không")
  }

  private static let leading = Phrases(
    "trong thời hạn", "trong vòng", "trong thời gian", "không quá", "tối đa", "chậm nhất",
    "thời hạn giải quyết",
    "thời hạn không quá", "thời gian thực hiện")

  private static func named(_ words: ArraySlice<LimitWords.Word>, _ text: LimitWords) -> StatedLimit.Role {
    let plain = words.plain
    if ordinary.stand(in: plain) || byChannel.stand(in: plain) { return .plain }
    if StageText.isAgency(Array(plain.dropFirst(dropped.lengthAtStart(of: plain)))) { return .stage }
    var kept = words.drop { $0.kind == .sign }
    kept = kept.dropFirst(dropped.lengthAtStart(of: kept.lazy.map(\.text)))
    while let last = kept.last, last.kind == .sign, last.text != ")" { kept = kept.dropLast() }
    guard let first = kept.first, let last = kept.last else { return .unclear }
    let name = text.source(first.range.lowerBound..<last.range.upperBound)
    if name.unicodeScalars.count > nameLimit { return .unclear }
    return .named(name.prefix(1).uppercased() + name.dropFirst())
  }

  /// «Trường hợp hồ sơ hợp lệ» is the ordinary course, no case of its own.
  private static let ordinary = Phrases(
    "hồ sơ hợp lệ", "hồ sơ đầy đủ", "hồ sơ đúng", "nhận đủ hồ sơ", "hồ sơ đủ", "đủ hồ sơ", "hồ sơ đáp ứng",
    "hồ sơ đạt", "hồ sơ và điều kiện", "đáp ứng điều kiện", "đáp ứng yêu cầu", "đáp ứng quy định",
    "đạt yêu cầu", "trường hợp đủ điều kiện", "phường thông thường", "khu vực thường", "đầy đủ hợp lệ")
  private static let byChannel = Phrases(
    "nộp trực tuyến", "nộp trực tiếp", "nộp hồ sơ", "bưu chính", "hồ sơ nộp", "nộp qua", "gửi qua")
}
