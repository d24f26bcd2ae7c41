/// A statement in two words, for errors: the verb and what it acts on.
///
/// Only bare words are taken, so that a literal in the text can never slip into a message.
func shortName(of sql: String) -> String {
  let words = leadingWords(of: sql)
  guard let verb = words.first?.uppercased() else { return "?" }
  let target: String?
  switch verb {
  case "INSERT", "REPLACE": target = word(after: ["INTO"], in: words[...])
  case "SELECT", "WITH", "DELETE": target = word(after: ["FROM"], in: words[...])
  case "UPDATE", "PRAGMA":
    // UPDATE OR IGNORE note …
    let hasResolution = words.dropFirst().first?.uppercased() == "OR"
    target = words.dropFirst(hasResolution ? 3 : 1).first
  case "CREATE", "DROP", "ALTER":
    let kinds = ["TABLE", "INDEX", "TRIGGER", "VIEW"]
    target =
      word(after: ["EXISTS"], in: words.prefix(6)) ?? word(after: kinds, in: words.prefix(6))
  default: target = nil
  }
  return target.map { "\(verb) \($0)" } ?? verb
}

private func word(after keywords: [String], in words: ArraySlice<String>) -> String? {
  guard let position = words.firstIndex(where: { keywords.contains($0.uppercased()) }) else { return nil }
  return words[(position + 1)...].first
}

/// The bare words of a statement up to its first quoted text.
private func leadingWords(of sql: String) -> [String] {
  let beforeQuotes = sql.utf8.prefix { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
  let words = beforeQuotes.prefix(2_000).split { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      false
    default: true
    }
  }
  return words.compactMap { word in
    guard let first = word.first, first > UInt8(ascii: "9") else { return nil }
    return String(Substring(word))
  }
}
