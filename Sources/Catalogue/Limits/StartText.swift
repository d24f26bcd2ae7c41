internal import Dossiers

/// What a limit starts from, as the words after it say: «kể từ ngày nhận đủ hồ sơ hợp lệ».
struct StartText: Equatable {
  /// The start.
  var start: ClockStart
  /// How many words it takes.
  var length: Int

  private static let openings = Phrases(
    "kể từ ngày", "kể từ khi", "kể từ thời điểm", "kể từ kể khi", "kể từ", "tính từ ngày", "tính từ khi",
    "tính từ thời điểm", "từ ngày", "từ khi", "sau khi", "sau ngày", "được tính từ ngày")

  /// Reads the start with which some words begin; `nil` where they begin otherwise.
  static func read(_ words: ArraySlice<LimitWords.Word>, of text: LimitWords, agency: [String]) -> StartText?
  {
    var place = words.startIndex
    while place < words.endIndex, words[place].text == "," || words[place].text == "(" { place += 1 }
    let opening = openings.lengthAtStart(of: words[place...].lazy.map(\.text))
    guard opening > 0 else { return nil }
    let begin = place + opening
    // «từ ngày 06 tháng 6» is a date.
    if begin < words.endIndex, words[begin].kind != .word { return nil }
    var end = begin
    while end < words.endIndex, !ends(at: end, in: words, from: begin) { end += 1 }
    guard end > begin else { return nil }
    let event = words[begin..<end]
    return StartText(
      start: start(of: event, text: text, agency: agency), length: end - words.startIndex)
  }

  private static func ends(at place: Int, in words: ArraySlice<LimitWords.Word>, from begin: Int) -> Bool {
    let word = words[place]
    switch word.text {
    case ":", ";", "|", "(", ")": return true
    case ",":
      // «hồ sơ đầy đủ, hợp lệ», «tổ chức, cá nhân» go on; «…, cơ quan cấp giấy phép» does not.
      let rest = words[(place + 1)...]
      if continuation.lengthAtStart(of: rest.lazy.map(\.text)) > 0 { return false }
      // The end of a list: «của Chủ sở hữu hoặc người quản lý, sử dụng công trình».
      let end = rest.firstIndex { $0.kind == .sign } ?? rest.endIndex
      let isLast = end == rest.endIndex || rest[end].text == "(" || rest[end].text == "."
      if isLast, end - rest.startIndex <= 6, clauses.lengthAtStart(of: rest.lazy.map(\.text)) == 0 {
        return false
      }
      // A list of agencies, before anything has happened: «Bộ trưởng Bộ A, Bộ trưởng Bộ B nhận đủ».
      return happening.stand(in: words[begin..<place].plain)
    case "đối": return place > begin && isWord("với", at: place + 1, in: words)
    case "hoặc":
      guard place + 1 < words.endIndex, case .number = words[place + 1].kind else { return false }
      return true
    case "trong": return isWord("trường", at: place + 1, in: words)
    default: return false
    }
  }

  /// What begins a new clause.
  private static let clauses = Phrases(
    "cơ quan", "ủy ban", "uỷ ban", "bộ", "sở", "cục", "công an", "biên phòng", "hội đồng", "trong",
    "trường hợp",
    "nếu", "đối với", "không", "phải", "thì", "mà", "chậm nhất", "tối đa")

  private static let happening = Phrases(
    "nhận", "có", "thụ lý", "kết thúc", "ban hành", "phát hành", "thông qua", "thông báo", "nộp", "lập",
    "hết",
    "hoàn thành", "hoàn tất", "ký", "phát hiện", "xảy ra", "quyết định", "công bố", "được", "từ trần",
    "nhận đủ",
    "di dời", "đối tượng", "tổ chức", "gửi", "điều chuyển", "chuyển")

  private static let continuation = Phrases(
    "hợp lệ", "chính xác", "đầy đủ", "đúng", "cá nhân", "tổ chức cá nhân", "tài liệu", "bổ sung", "giấy tờ",
    "văn bản đề nghị", "xuất trình", "sửa đổi", "chứng khoán", "thống nhất")

  private static func isWord(_ text: String, at place: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    place < words.endIndex && words[place].text == text
  }

  private static func start(
    of event: ArraySlice<LimitWords.Word>, text: LimitWords, agency: [String]
  ) -> ClockStart {
    let plain = event.plain
    if isReception(plain, agency: agency) {
      return payment.stand(in: plain) ? .payment : .reception
    }
    guard let first = event.first, let last = event.last else { return .reception }
    return .event(text.source(first.range.lowerBound..<last.range.upperBound))
  }

  /// Whether a text says of all its limits that they are counted from the payment too: «Thời hạn giải quyết được
  /// tính từ khi nhận đủ hồ sơ hợp lệ và chủ xe hoàn thành việc nộp lệ phí».
  static func isPaymentRule(in words: ArraySlice<LimitWords.Word>) -> Bool {
    words.split { $0.text == "." || $0.text == ";" || $0.text == "|" }.contains { sentence in
      let plain = sentence.plain
      guard let counted = plain.indices.first(where: { plain[$0...].starts(with: ["được", "tính", "từ"]) })
      else { return false }
      return limitsOfAll.stand(in: Array(plain[..<counted])) && paid.stand(in: Array(plain[counted...]))
    }
  }

  private static let limitsOfAll = Phrases(
    "thời hạn giải quyết", "thời gian giải quyết", "thời gian trả kết quả")
  private static let paid = Phrases(
    "hoàn thành nộp lệ phí", "hoàn thành việc nộp lệ phí", "hoàn thành nghĩa vụ tài chính")

  private static let payment = Phrases(
    "nghĩa vụ tài chính", "nộp đầy đủ các khoản", "nghĩa vụ nộp phí", "nộp phí")

  /// Whether an event is the reception of the dossier itself by who has to settle it, and nothing later.
  ///
  /// What another agency sends on, what a council has decided and the like are later events.
  private static func isReception(_ event: [String], agency: [String]) -> Bool {
    guard let verb = event.indices.first(where: { isReceiving(event, at: $0) }) else { return false }
    // «hồ sơ đề nghị kiểm tra …»: what is asked for does not come before the asking.
    let asking = event.firstIndex(of: "đề") ?? event.endIndex
    if later.stand(in: Array(event[..<max(verb, asking)])) || sent.stand(in: event) { return false }
    var subject = Array(event[..<verb])
    while let last = subject.last, ["tiếp", "đã", "được"].contains(last) { subject.removeLast() }
    if !subject.isEmpty, !receivers.stand(in: subject), !isPart(subject, of: agency) { return false }
    return objects.stand(in: Array(event[verb...].prefix(8)))
  }

  /// «nhận», «tiếp nhận», «nộp», but not «chấp nhận», «xác nhận», «chứng nhận».
  private static func isReceiving(_ event: [String], at place: Int) -> Bool {
    switch event[place] {
    case "nộp": true
    case "nhận":
      place == 0 || !["chấp", "xác", "chứng", "công", "ghi", "giao", "thừa"].contains(event[place - 1])
    default: false
    }
  }

  private static func isPart(_ subject: [String], of agency: [String]) -> Bool {
    subject.count >= 2 && agency.count >= subject.count
      && (0...agency.count - subject.count).contains {
        agency[$0..<$0 + subject.count].elementsEqual(subject)
      }
  }

  private static let objects = Phrases(
    "hồ sơ", "giấy tờ", "đơn", "tờ khai", "bản khai", "thông báo", "đề nghị", "yêu cầu", "thông tin",
    "hồ đăng")

  private static let receivers = Phrases(
    "cấp xã", "ubnd xã", "ủy ban nhân dân xã", "bộ phận một cửa", "trung tâm phục vụ hành chính công",
    "cơ quan tiếp nhận", "cơ quan đăng ký", "cơ quan có thẩm quyền", "biên phòng cửa khẩu", "cơ quan bhxh",
    "cơ quan thuế", "cơ quan hải quan", "cơ quan", "cơ sở đăng kiểm", "ubcknn")

  /// Handed on by another agency.
  private static let sent = Phrases(
    "gửi đến", "chuyển đến", "do ủy ban", "do uỷ ban", "do sở", "do bộ", "do ban", "của công an", "của sở",
    "của bộ", "của ủy ban", "của uỷ ban", "của cục", "của cơ quan", "của bảo hiểm", "từ ủy ban", "từ sở",
    "từ bộ",
    "đầu tiên")

  private static let later = Phrases(
    "kết quả", "ý kiến", "tờ trình", "hồ sơ trình", "hồ trình", "văn bản trình", "trình phê duyệt",
    "trình của", "pháp trình", "báo cáo", "thẩm định", "kiểm tra", "phê duyệt", "kinh phí",
    "quyết định", "biên bản", "kết luận", "phản hồi", "thông qua", "phát hành", "xác minh", "của đơn vị")
}
