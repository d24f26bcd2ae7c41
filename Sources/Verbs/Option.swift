import Vietnamese

/// An option of a command: one row of its table.
struct Option: Sendable {
  /// The name without its dashes.
  let name: String
  /// What stands for its value in the help; `nil` for a switch.
  let value: String?
  /// Whether the command needs it.
  let isRequired: Bool
  /// What it does.
  let help: Bilingual

  static func required(_ name: String, _ value: String, _ vi: String, _ en: String) -> Option {
    Option(name: name, value: value, isRequired: true, help: Bilingual(vi, en))
  }

  static func optional(_ name: String, _ value: String, _ vi: String, _ en: String) -> Option {
    Option(name: name, value: value, isRequired: false, help: Bilingual(vi, en))
  }

  static func flag(_ name: String, _ vi: String, _ en: String) -> Option {
    Option(name: name, value: nil, isRequired: false, help: Bilingual(vi, en))
  }

  /// What every command takes.
  static let common: [Option] = [
    .optional(
      "store", "DIR", "thư mục của sổ (hoặc biến MOTCUA_STORE)", "the office's folder (or MOTCUA_STORE)"),
    .optional("lang", "vi|en", "ngôn ngữ (hoặc biến MOTCUA_LANG)", "the language (or MOTCUA_LANG)"),
    .flag("json", "kết quả dạng JSON cho máy đọc", "results as JSON for machines"),
    .flag("help", "hiện trợ giúp này", "show this help"),
    .flag("version", "hiện phiên bản", "show the version"),
  ]
}
