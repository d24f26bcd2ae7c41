import Vietnamese

/// The text of `--help`, from the table.
enum Help {
  static func text(of verb: Verb, language: Language) -> String {
    var lines: [String] = []
    let words = verb.words.joined(separator: " ")
    let call = ["motcua", verb.rawValue, words].filter { !$0.isEmpty }.joined(separator: " ")
    lines.append(verb.help(language))
    lines.append("")
    lines.append(Bilingual("Cách dùng: \(call) [tùy chọn]", "Usage: \(call) [options]")(language))
    if verb == .counter {
      lines.append("")
      for other in Verb.allCases where other != .counter {
        lines.append("  motcua \(other.rawValue)".padded(to: 28) + other.help(language))
      }
    }
    lines.append("")
    for option in verb.allOptions {
      let left = "  --\(option.name)" + (option.value.map { " \($0)" } ?? "")
      let star = option.isRequired ? "* " : ""
      if left.count > 27 {
        lines.append(left)
        lines.append(String(repeating: " ", count: 28) + star + option.help(language))
      } else {
        lines.append(left.padded(to: 28) + star + option.help(language))
      }
    }
    if verb.options.contains(where: \.isRequired) {
      lines.append("")
      lines.append(Bilingual("* phải có", "* needed")(language))
    }
    return lines.joined(separator: "\n")
  }
}
