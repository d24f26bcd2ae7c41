internal import Vietnamese

extension TimeLimit {
  /// The rule in words, with its article.
  func rule(_ convention: DueConvention) -> Bilingual {
    switch self {
    case .workingDays:
      let end = convention.words
      return Bilingual(
        "\(written.vi): đếm từ ngày làm việc tiếp theo, bỏ ngày nghỉ (Điều 147 Bộ luật Dân sự); hẹn \(end.vi).",
        "\(written.en): counted from the next working day, days off left out (Civil Code, art. 147); due \(end.en)."
      )
    case .days, .months:
      return Bilingual(
        "\(written.vi): đếm mọi ngày từ ngày hôm sau (Điều 147); ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự).",
        "\(written.en): every day counts from the next one (art. 147); a last day off moves to the next working day (Civil Code, art. 148.5)."
      )
    case .sum:
      return Bilingual(
        "\(written.vi): hết phần trước mới đếm phần sau, từ ngày hôm sau (Điều 147 Bộ luật Dân sự); chỉ ngày cuối cùng được chuyển khỏi ngày nghỉ (khoản 5 Điều 148).",
        "\(written.en): each part is counted from the day after the one before it (Civil Code, art. 147); only the very last day moves off a day of rest (art. 148.5)."
      )
    case .workingHours:
      return Bilingual(
        "\(written.vi): chỉ đếm giờ làm việc, từ lúc tiếp nhận (Điều 147 Bộ luật Dân sự).",
        "\(written.en): only office hours count, from the moment of reception (Civil Code, art. 147).")
    case .yearly:
      return Bilingual(
        "\(written.vi): nếu là ngày nghỉ thì phải xong vào ngày làm việc liền trước.",
        "\(written.en): where that is a day off, it must be done on the working day before.")
    case .countBack:
      return Bilingual(
        "\(written.vi): tính lùi, không tính ngày sự kiện (Điều 147 Bộ luật Dân sự); gặp ngày nghỉ thì lấy ngày làm việc liền trước.",
        "\(written.en): counted back, the day of the event not counted (Civil Code, art. 147); off a day of rest to the working day before."
      )
    case .sameDay, .atOnce: return Bilingual("\(written.vi).", "\(written.en).")
    case .none: return Bilingual("Không quy định thời hạn.", "No limit is set.")
    }
  }
}

extension DueConvention {
  /// When on the last day, in words.
  fileprivate var words: Bilingual {
    switch self {
    case .endOfDay: Bilingual("hết giờ làm việc của ngày cuối", "the end of the last working day")
    case .sameClock: Bilingual("cùng giờ với lúc tiếp nhận", "the same clock time as the reception")
    }
  }
}
